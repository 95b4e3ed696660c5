/** BK5200–5249: findings about rules and decision tables. */
import { catalogue } from '#diagnostics/catalogue.ts'

export const { rows: ruleRows, say } = catalogue({
  BK5200: {
    slug: 'rule-never-fires',
    severity: 'error',
    zh: { message: '{rule}永远不会触发：{conditions} 不可能同时成立。', label: '不可能成立', help: '改掉其中一个条件，或移除它。', notes: { value: '用到的值写在这里' } },
    en: { message: '{rule} can never fire: {conditions} cannot hold together.', label: 'can never hold', help: 'change one of the conditions, or remove it', notes: { value: 'a value that plays a part' } },
  },
  BK5201: {
    slug: 'rule-always-fires',
    severity: 'warning',
    zh: { message: '只要变量都已知，{rule}每一次请求都会触发。', label: '永远成立', help: '若本意如此，条件写成 true，变量未知时也触发。', notes: { value: '用到的值写在这里' } },
    en: { message: '{rule} fires for every request whose facts are known.', label: 'always holds', help: 'if that is meant, write true: it then fires when they are unknown too', notes: { value: 'a value that plays a part' } },
  },
  BK5202: {
    slug: 'comparison-never-true',
    severity: 'error',
    zh: { message: '{rule}里的 {comparison} 永远不成立：{fact}{domain}。', label: '永远不成立', help: '改掉这个值。', notes: { domain: '取值范围写在这里', value: '用到的值写在这里' } },
    en: { message: '{comparison} in {rule} is never true: {fact} {domain}.', label: 'never true', help: 'change the value', notes: { domain: 'its domain', value: 'a value that plays a part' } },
  },
  BK5203: {
    slug: 'comparison-always-true',
    severity: 'warning',
    zh: { message: '{rule}里的 {comparison} 永远成立：{fact}{domain}。', label: '永远成立', help: '去掉它，或改掉这个值；只想知道有没有取到，就写 is known。', notes: { domain: '取值范围写在这里', value: '用到的值写在这里' } },
    en: { message: '{comparison} in {rule} is always true: {fact} {domain}.', label: 'always true', help: 'leave it out or change the value; to ask only whether it is there, write is known', notes: { domain: 'its domain', value: 'a value that plays a part' } },
  },
  BK5204: {
    slug: 'rule-covered',
    severity: 'warning',
    zh: { message: '{rule}多余：它触发时，{others}也必定触发，处置同样严或更严。', label: '没有它结果也一样', help: '移除它；要留着备查，就加 @allow 说明。', notes: { other: '这一条已经管住了', value: '用到的值写在这里' } },
    en: { message: '{rule} changes nothing: it is covered by {others}, just as strict or stricter.', label: 'the outcome is the same without it', help: 'remove it; to keep it for the record, accept this with @allow', notes: { other: 'this one covers it', value: 'a value that plays a part' } },
  },
  BK5205: {
    slug: 'rule-twice',
    severity: 'warning',
    zh: { message: '{rule}和{other}在相同的情形下触发，处置也相同。', label: '重复', help: '只留一条。', notes: { other: '另一条在这里', value: '用到的值写在这里' } },
    en: { message: '{rule} and {other} fire for the same requests and ask for the same.', label: 'the same again', help: 'keep one of them', notes: { other: 'the other one', value: 'a value that plays a part' } },
  },
  BK5206: {
    slug: 'rule-allows',
    severity: 'warning',
    zh: { message: '{rule}只写了放行，起不了作用：规则只会让结果更严。', label: '什么也不做', help: '要放过某些情形，用“除非”写在别的规则里，或者用豁免。' },
    en: { message: '{rule} only allows, which does nothing: rules can only make an outcome stricter.', label: 'does nothing', help: 'to let something pass, say unless in the other rule, or use an exemption' },
  },
  BK5207: {
    slug: 'condition-says-nothing',
    severity: 'warning',
    zh: { message: '{rule}里的 {condition} 多余：其余条件成立时，它必定成立。', label: '有没有都一样', help: '去掉它，或改掉其中的值。', notes: { value: '用到的值写在这里' } },
    en: { message: '{condition} in {rule} says nothing: it holds whenever the other conditions do.', label: 'the same without it', help: 'leave it out, or change its value', notes: { value: 'a value that plays a part' } },
  },
  BK5208: {
    slug: 'not-monotone',
    severity: 'warning',
    zh: { message: '{fact}往险处变，处置反而变松：{from} 时是{before}，{to} 时却是{after}（{rest}）。{rule}只管前一种。', label: '只管到这里', help: '把条件写到底，或另加一条规则管后一种；本意如此，就加 @allow 说明。', notes: { direction: '这里写明了单调', value: '用到的值写在这里' } },
    en: { message: '{fact} gets riskier and the decision softer: {before} for {from}, yet {after} for {to} ({rest}). {rule} is about the first only.', label: 'is about this only', help: 'let its condition go on, or add a rule about the other; if it is meant, accept this with @allow', notes: { direction: 'its direction is said here', value: 'a value that plays a part' } },
  },
  BK5209: {
    slug: 'monotone-not-proven',
    severity: 'information',
    zh: { message: '没有证明{fact}往险处变时处置不会变松：{rule}里有编译器看不透的条件，或者情形太多。', label: '没有证明', help: '用测试把要紧的情形写下来。' },
    en: { message: 'Not proven that a riskier {fact} never makes the decision softer: {rule} has conditions that are not looked into, or there are too many cases.', label: 'not proven', help: 'write tests for what matters' },
  },
  BK5210: {
    slug: 'rows-overlap',
    severity: 'error',
    zh: { message: '决策表“{table}”的命中方式是唯一，{row}和{other}却会同时命中：{witness}。', label: '和另一行重叠', help: '把其中一行的条件收窄，或改用“取第一”“取最严”。', notes: { other: '另一行在这里' } },
    en: { message: '"{table}" is a unique table, yet {row} and {other} can both match: {witness}.', label: 'overlaps with another row', help: 'narrow one of them, or say hit: first or hit: strictest', notes: { other: 'the other row' } },
  },
  BK5211: {
    slug: 'row-never-reached',
    severity: 'error',
    zh: { message: '{row}永远轮不到：它管的情形，上面的{others}都已经管了。', label: '轮不到这一行', help: '把它移到上面，或移除它。', notes: { other: '先命中的在这里' } },
    en: { message: '{row} is never reached: all that it is about is decided above, by {others}.', label: 'never reached', help: 'move it up, or remove it', notes: { other: 'this one comes first' } },
  },
  BK5212: {
    slug: 'table-gap',
    severity: 'error',
    zh: { message: '决策表“{table}”须完备，却没有一行管到：{witness}。', label: '有遗漏', help: '加上一行：{row}' },
    en: { message: '"{table}" is to be complete, but no row is about: {witness}.', label: 'a gap', help: 'add a row: {row}' },
  },
  BK5213: {
    slug: 'sealed-rule-softened',
    severity: 'error',
    zh: { message: '锁定的{rule}被放松了：{witness} 时它本来要{wanted}，现在不触发了。', label: '这里放松了锁定的规则', help: '改回 {before}，或改得更严；确实要改，请联盟平台给它写上范围（限于）。', notes: { rule: '锁定的规则在这里' } },
    en: { message: 'The sealed {rule} is softened: for {witness} it asked for {wanted}, and now it does not fire.', label: 'softens a sealed rule', help: 'set it back to {before}, or stricter; if it must change, ask the platform to give it a bound (within)', notes: { rule: 'the sealed rule' } },
  },
  BK5214: {
    slug: 'no-longer-made-up-for',
    severity: 'warning',
    zh: { message: '{fact}往险处变，处置反而变松：{from} 时是{before}，{to} 时却是{after}（{rest}）。{rule}只管前一种，后一种原来由{other}管。', label: '改了以后没有规则管那一种', help: '改回去，或另加一条规则管那一种；本意如此，就加 @allow 说明。', notes: { rule: '只管前一种的规则', direction: '这里写明了单调' } },
    en: { message: '{fact} gets riskier and the decision softer: {before} for {from}, yet {after} for {to} ({rest}). {rule} is about the first only; {other} was about the other.', label: 'nothing is about the other any more', help: 'change it back, or add a rule about the other; if it is meant, accept this with @allow', notes: { rule: 'the rule about the first only', direction: 'its direction is said here' } },
  },
  BK5220: {
    slug: 'not-proven',
    severity: 'information',
    zh: { message: '“{table}”没有证明：{question}。{because}', label: '没有证明', help: '用测试把要紧的情形写下来。' },
    en: { message: 'Not proven for "{table}": {question}. {because}', label: 'not proven', help: 'write tests for what matters' },
  },
})
