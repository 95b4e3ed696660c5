/** Order, rows and what comes back: BK3100 to BK3199. */
import type { Code, Row } from '#diagnostics/catalogue.ts'

export const places = {
  BK3100: {
    slug: 'platform-only',
    severity: 'error',
    zh: { message: '{name}只能由平台来定。', label: '扩展包和银行不能写', help: '删掉它；确实需要，请联盟平台来写。', notes: { field: '这个字段声明在这里' } },
    en: { message: 'Only the platform may set {name}.', label: 'not in a pack or a bank', help: 'remove it; if it is needed, ask the platform for it', notes: { field: 'the field is declared here' } },
  },
  BK3101: {
    slug: 'closed-table',
    severity: 'error',
    zh: { message: '{name} 的各行按“{mode}”命中，先后有意义，上层不能加行。', label: '多出来的一行', help: '把条件写成一条规则（rule），或者另写一张决策表。', notes: { below: '下层的表在这里' } },
    en: { message: 'The rows of {name} go by “{mode}”: their order means something, so upper layers cannot add one.', label: 'a new row', help: 'write it as a rule, or as a decision table of its own', notes: { below: 'the table below' } },
  },
  BK3102: {
    slug: 'condition-cell',
    severity: 'error',
    zh: { message: '决策表左边的条件 {name} 不能单独写 {word}。', label: '写在这里没有作用', help: '要封住，就封住整张表：sealed {table}: | … |' },
    en: { message: 'The cell under {name} cannot have a `{word}` of its own.', label: 'means nothing here', help: 'seal the whole table instead: `sealed {table}: | … |`' },
  },
  BK3103: {
    slug: 'not-in-this-folder',
    severity: 'error',
    zh: { message: '{kind}要声明在它自己的文件夹里。', label: '不在这里', help: '删掉它，或者移到那个文件夹里。' },
    en: { message: 'A {kind} is declared in a folder of its own.', label: 'not here', help: 'remove it, or move it there' },
  },
  BK3104: {
    slug: 'nothing-inside-yet',
    severity: 'error',
    zh: { message: '{owner} 的{field}还没有内容，没有东西可以改。', label: '还是空的', help: '新写一个：{example}' },
    en: { message: 'The {field} of the {owner} is empty, so there is nothing to change.', label: 'still empty', help: 'write a new one: {example}' },
  },
  BK3105: {
    slug: 'moves-disagree',
    severity: 'error',
    zh: { message: '{name} 要放在 {anchor} {side}，别处的移动却使它做不到。', label: '做不到', help: '去掉互相矛盾的一处 before 或 after。' },
    en: { message: '{name} is to stand {side} {anchor}, but other moves do not let it.', label: 'cannot be', help: 'take away one of those that contradict each other' },
  },
  BK3106: {
    slug: 'beside-itself',
    severity: 'error',
    zh: { message: '{name} 不能放在自己旁边。', label: '就是它自己', help: '写另一个，例如排在它前面的那个。' },
    en: { message: '{name} cannot stand beside itself.', label: 'the same one', help: 'name another one' },
  },
  BK3107: {
    slug: 'sealed-before',
    severity: 'error',
    zh: { message: '{name} 里有锁定的内容，移除以后不能换成另一个。', label: '不能代替它', help: '换一个名字，或者留下原来的，用 override（覆盖）改没有锁定的部分。', notes: { seal: '在这里锁定' } },
    en: { message: '{name} had sealed parts; once it is removed, nothing else may take its name.', label: 'cannot take its place', help: 'choose another name, or keep it and override what is not sealed', notes: { seal: 'sealed here' } },
  },
  BK3108: {
    slug: 'label-of-many',
    severity: 'error',
    zh: { message: '这张表声明了好几个，整张表没有标签。', label: '用不上', help: '去掉它；每一个的标签写在 label 这一列。' },
    en: { message: 'This table declares several things; the table has no label.', label: 'of no use', help: 'take it away; each has its label in the column `label`' },
  },
  BK3109: {
    slug: 'remove-without-override',
    severity: 'error',
    zh: { message: '这张表是新声明的，不能在里面移除。', label: '不能在这里移除', help: '写成 override {word} { … }（覆盖）' },
    en: { message: 'This table declares new things; nothing can be removed in it.', label: 'not here', help: 'write override {word} { … }' },
  },
  BK3110: {
    slug: 'nothing-inside-a-value',
    severity: 'error',
    zh: { message: '{field}是{what}，点号后面没有东西可以指。', label: '里面没有', help: '写成 {example}' },
    en: { message: '{field} is {what}; there is nothing in it to name with a dot.', label: 'nothing inside', help: 'write {example}' },
  },
  BK3111: {
    slug: 'declaration-as-field',
    severity: 'error',
    zh: { message: '{name} 是一个声明，不能直接写值。', label: '不是字段', help: '写成 override {written} { … }（覆盖）' },
    en: { message: 'The {name} is a declaration; it takes no value.', label: 'not a field', help: 'write override {written} { … }' },
  },
  BK3112: {
    slug: 'label-in-body',
    severity: 'error',
    zh: { message: '标签不写在花括号里，写在名字后面。', label: '不是字段', help: '写成 override {written} "标签" { … }' },
    en: { message: 'A label does not stand in the body, but behind the name.', label: 'not a field', help: 'write override {written} "label" { … }' },
  },
} as const satisfies Readonly<Record<Code, Row>>
