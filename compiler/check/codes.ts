/** BK4500–4999: what must hold of a whole bank. */
import { catalogue } from '#diagnostics/catalogue.ts'

export const { rows: checkRows, say } = catalogue({
  BK4501: {
    slug: 'field-missing',
    severity: 'error',
    zh: { message: '{what} 少了{field}。', label: '少了{field}', help: '加上 {word}: {example}', notes: { field: '这个字段是必填的' } },
    en: { message: 'The {what} lacks {field}.', label: '{field} is missing', help: 'add {word}: {example}', notes: { field: 'the field is required' } },
  },
  BK4502: {
    slug: 'requirement-broken',
    severity: 'error',
    zh: { message: '{name}：{message}', label: '不符合要求', notes: { rule: '要求写在这里', other: '也和这里有关' } },
    en: { message: '{name}: {message}', label: 'does not hold', notes: { rule: 'the requirement', other: 'this plays a part too' } },
  },
  BK4503: {
    slug: 'removed-but-used',
    severity: 'error',
    zh: { message: '不能移除{what}：还有 {count} 处用到它。', label: '还在用', help: '先把用到它的地方改掉。', notes: { use: '这里用到了' } },
    en: { message: 'The {what} cannot be removed: it is still used in {count} {count_places}.', label: 'still used', help: 'change those places first', notes: { use: 'used here' } },
  },
  BK4504: {
    slug: 'allowance-unused',
    severity: 'warning',
    zh: { message: '@allow({code}) 没有用上：这里没有这条警告。', label: '用不上', help: '{advice}' },
    en: { message: '@allow({code}) accepts nothing: there is no such warning here.', label: 'not needed', help: '{advice}' },
  },
  BK4505: {
    slug: 'value-not-unique',
    severity: 'error',
    zh: { message: '{field} 的值 {value} 已经被 {other} 用了。', label: '重复', help: '换一个值。', notes: { first: '先用的在这里' } },
    en: { message: 'The {field} {value} is taken by {other} already.', label: 'not unique', help: 'choose another one', notes: { first: 'first used here' } },
  },
  BK4506: {
    slug: 'id-not-ascii',
    severity: 'error',
    zh: { message: '{kind}的标识 {name} 只能用小写字母、数字和下划线，以字母开头。', label: '不能做标识', help: '换一个标识，中文写在标签里，例如 {example}' },
    en: { message: 'The id {name} of a {kind} may have lower-case letters, digits and underscores only, a letter first.', label: 'not an id', help: 'choose another id and put Chinese into the label: {example}' },
  },
  BK4600: {
    slug: 'choice-not-offered',
    severity: 'error',
    zh: { message: '{name} 不在 {owner} 的{field}里。', label: '不能选它', help: '请平台把它列进去，或者去掉它。', notes: { list: '能选的列在这里', target: '它在这里' } },
    en: { message: '{name} is not among the {field} of {owner}.', label: 'not offered', help: 'ask the platform to list it, or leave it out', notes: { list: 'what is offered', target: 'it is here' } },
  },
})
