/** BK2200–2999: kinds, enums and units. */
import { catalogue } from '#diagnostics/catalogue.ts'

export const { rows: declareRows, say } = catalogue({
  BK2200: {
    slug: 'vocabulary-above-platform',
    severity: 'error',
    zh: { message: '{what}只能在平台里声明，不能在扩展包或银行里。', label: '不能在这里声明', help: '请联盟平台增加它；银行只用它。' },
    en: { message: '{what} can be declared in the platform only, not in a pack or a bank.', label: 'not here', help: 'ask the platform for it; banks use it' },
  },
  BK2201: {
    slug: 'vocabulary-twice',
    severity: 'error',
    zh: { message: '名字 {name} 已经有了。', label: '又声明了一次', help: '换一个名字。', notes: { first: '第一次在这里' } },
    en: { message: 'The name {name} is taken already.', label: 'declared again', help: 'choose another name', notes: { first: 'first declared here' } },
  },
  BK2202: {
    slug: 'type-unknown',
    severity: 'error',
    zh: { message: '没有叫 {name} 的类型。', label: '不认识的类型', help: '是不是想写 {suggestions}？' },
    en: { message: 'There is no type called {name}.', label: 'unknown type', help: 'did you mean {suggestions}?' },
  },
  BK2203: {
    slug: 'type-arguments',
    severity: 'error',
    zh: { message: '类型 {name} 要写成 {form}。', label: '括号里的东西不对' },
    en: { message: 'The type {name} is written {form}.', label: 'wrong argument' },
  },
  BK2204: {
    slug: 'parent-unknown',
    severity: 'error',
    zh: { message: '没有叫 {name} 的种类可以继承。', label: '找不到', help: '是不是想写 {suggestions}？' },
    en: { message: 'There is no kind called {name} to inherit from.', label: 'not found', help: 'did you mean {suggestions}?' },
  },
  BK2205: {
    slug: 'inheritance-cycle',
    severity: 'error',
    zh: { message: '继承绕成了一圈：{cycle}。', label: '绕回来了', help: '去掉其中一个 is（是）。' },
    en: { message: 'The inheritance goes round in a circle: {cycle}.', label: 'comes round again', help: 'take one of these `is` away' },
  },
  BK2206: {
    slug: 'inheritance-deep',
    severity: 'error',
    zh: { message: '继承太深：{name} 上面超过 {most} 层。', label: '太深', help: '去掉中间的几层。' },
    en: { message: 'The inheritance is too deep: more than {most} levels above {name}.', label: 'too deep', help: 'leave out some of the levels between' },
  },
  BK2207: {
    slug: 'field-twice',
    severity: 'error',
    zh: { message: '种类 {kind} 里已经有叫 {name} 的字段。', label: '名字或标签重复', help: '换一个名字或标签。', notes: { first: '已有的在这里' } },
    en: { message: 'The kind {kind} has a field called {name} already.', label: 'name or label taken', help: 'choose another name or label', notes: { first: 'the other one' } },
  },
  BK2208: {
    slug: 'field-name-reserved',
    severity: 'error',
    zh: { message: '字段不能叫 {name}：它是每个声明自带的。', label: '换一个名字' },
    en: { message: 'A field cannot be called {name}: every declaration has that by itself.', label: 'needs another name' },
  },
  BK2209: {
    slug: 'annotation-unknown',
    severity: 'error',
    zh: { message: '没有叫 @{name} 的注解。', label: '不认识', help: '是不是想写 {suggestions}？' },
    en: { message: 'There is no annotation @{name}.', label: 'not known', help: 'did you mean {suggestions}?' },
  },
  BK2210: {
    slug: 'annotation-argument',
    severity: 'error',
    zh: { message: '注解 @{name} 不对：{problem}。', label: '不对' },
    en: { message: 'The annotation @{name} is not right: {problem}.', label: 'not right' },
  },
  BK2211: {
    slug: 'unit-value',
    severity: 'error',
    zh: { message: '单位 {name} 没有说清它是多少。', label: '少了数值', help: '写成 unit {name} = 1CNY，或者 unit {name} is money。' },
    en: { message: 'The unit {name} does not say how much it is.', label: 'its size is missing', help: 'write `unit {name} = 1CNY` or `unit {name} is money`' },
  },
  BK2212: {
    slug: 'unit-cycle',
    severity: 'error',
    zh: { message: '单位 {name} 绕了一圈又用到自己。', label: '又用到自己', help: '让其中一个成为基本单位，例如 unit {name} is money。' },
    en: { message: 'The unit {name} is defined by itself.', label: 'uses itself', help: 'let one of them be a base unit: `unit {name} is money`' },
  },
  BK2213: {
    slug: 'unit-unknown-base',
    severity: 'error',
    zh: { message: '没有叫 {name} 的单位。', label: '不认识的单位', help: '是不是想写 {suggestions}？' },
    en: { message: 'There is no unit called {name}.', label: 'unknown unit', help: 'did you mean {suggestions}?' },
  },
  BK2214: {
    slug: 'sensitive-for-client',
    severity: 'error',
    zh: { message: '字段 {name} 是 C3 类个人金融信息，不能发到手机上。', label: '@client 和 @sensitive(C3) 不能同时用', help: '去掉 @client。' },
    en: { message: 'The field {name} holds C3 personal financial information; it may not go to the phone.', label: '@client and @sensitive(C3) together', help: 'remove @client' },
  },
  BK2215: {
    slug: 'enum-member-twice',
    severity: 'error',
    zh: { message: '枚举 {name} 里已经有 {member}。', label: '名字或标签重复', help: '换一个名字或标签。' },
    en: { message: 'The enum {name} has {member} already.', label: 'name or label taken', help: 'choose another name or label' },
  },
  BK2216: {
    slug: 'label-taken',
    severity: 'error',
    zh: { message: '标签「{label}」已经是 {other} 的了。', label: '换一个标签', notes: { first: '已有的在这里' } },
    en: { message: 'The label “{label}” belongs to {other} already.', label: 'needs another label', notes: { first: 'the other one' } },
  },
  BK2217: {
    slug: 'kind-name-reserved',
    severity: 'error',
    zh: { message: '种类不能叫 {name}：输出文件里它另有用处。', label: '换一个名字' },
    en: { message: 'A kind cannot be called {name}: the outputs use that for something else.', label: 'needs another name' },
  },
  BK2218: {
    slug: 'enum-empty',
    severity: 'error',
    zh: { message: '枚举 {name} 里什么也没有。', label: '空的枚举', help: '至少写一个成员。' },
    en: { message: 'The enum {name} has no members.', label: 'nothing in it', help: 'give it one at least' },
  },
  BK2219: {
    slug: 'unit-of-what',
    severity: 'error',
    zh: { message: '单位 {name} 量的要是金额、时长、百分比或数。', label: '这种类型没有单位', help: '写成 unit {name} is number。' },
    en: { message: 'The unit {name} measures money, duration, percent or number.', label: 'this has no units', help: 'write `unit {name} is number`' },
  },
  BK2220: {
    slug: 'kind-wanted',
    severity: 'error',
    zh: { message: '{type}(…) 的括号里要写种类，没有叫 {name} 的种类。', label: '不是种类', help: '是不是想写 {suggestions}？' },
    en: { message: 'Between the brackets of {type}(…) stands a kind, and there is none called {name}.', label: 'not a kind', help: 'did you mean {suggestions}?' },
  },
  BK2400: {
    slug: 'label-unusable',
    severity: 'warning',
    zh: { message: '标签「{label}」不能当词来写：{reason}。', label: '用不上', help: '换一个标签。' },
    en: { message: 'The label “{label}” cannot be written as a word: {reason}.', label: 'of no use', help: 'choose another label' },
  },
})
