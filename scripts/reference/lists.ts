/** The pages that list: enums, units, types, functions, annotations, and the index of kinds by what they are about. */
import { annotationWords } from '#compiler/declare/annotations.ts'
import { typeWords } from '#compiler/declare/types.ts'
import { functionForms, functionWords } from '#compiler/elaborate/functions.ts'
import { describeScalar } from '#compiler/elaborate/describe.ts'
import { printDecimal } from '#model/decimal.ts'
import type { Kind } from '#model/kind.ts'
import { byCodePoint } from '#model/order.ts'
import { printType, scalarNames } from '#model/type.ts'
import { annotationInWords, inBoth, linkTo, notice, type Reference, table, titled, typeInWords } from './words.ts'

/** Files of stdlib/std, in the order in which one would read them. A new file is listed last, under its own name. */
const subjects: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  bank: ['银行、品牌与应用', 'Bank, brand and app'], function: ['功能与服务分组', 'Functions and service groups'], page: ['页面与楼层', 'Pages and sections'],
  role: ['角色', 'Roles'], segment: ['客群', 'Segments'], slot: ['运营位与素材', 'Slots and creatives'], shelf: ['货架', 'Shelves'],
  product: ['产品', 'Products'], deposit: ['存款', 'Deposits'], wealth: ['理财', 'Wealth'], loan: ['贷款与信用卡', 'Loans and cards'],
  accounts: ['账户分类', 'Classes of accounts'], auth: ['认证方式', 'Authentication'], limits: ['限额', 'Limits'], risk: ['风险控制', 'Risk control'],
  policy: ['政策', 'Policies'], operation: ['接口', 'Operations'], message: ['报文结构', 'Payloads'], test: ['测试', 'Tests'], translation: ['译文', 'Translations'],
}

const subjectOf = (kind: Kind): string => /([^/]+)\.bank$/.exec(kind.origin.file)?.[1] ?? ''

export function indexPage(reference: Reference, kinds: readonly Kind[]): string {
  const files = [...new Set([...Object.keys(subjects), ...kinds.map(subjectOf).sort(byCodePoint)])]
  const sections = files.flatMap((file) => {
    const here = kinds.filter((kind) => subjectOf(kind) === file)
    if (here.length === 0) return []
    const [zh, en] = subjects[file] ?? [file, '']
    const rows = here.map((kind) => [linkTo(reference, kind.name) + (kind.abstract ? '（抽象 abstract）' : ''), inBoth(kind.doc).zh, inBoth(kind.doc).en])
    return [`## ${zh}${en === '' ? '' : ` ${en}`}\n\n${table(['种类 kind', '是什么', 'what it is'], rows)}`]
  })
  return page('参考 Reference', [
    `标准库的 ${kinds.length} 个种类，按系统分组。每一页写明字段、默认值、必须成立的条件，并有一个例子。`,
    `The ${kinds.length} kinds of the standard library, by what they are about. Each page says its fields, defaults and what must hold, with an example.`,
    '[枚举 Enums](enums.md) · [单位 Units](units.md) · [值的类型 Types of values](types.md) · [函数 Functions](functions.md) · [注解 Annotations](annotations.md)',
    ...sections,
  ])
}

export function enumsPage(reference: Reference): string {
  const enums = [...reference.vocabulary.enums.values()].filter((one) => one.origin.file.startsWith('std:std/'))
  const sections = enums.map((one) => {
    const { zh, en } = inBoth(one.doc)
    const rows = [...one.members.values()].map((member) => {
      const parameters = [...member.parameters].map((parameter) => `${titled(parameter.name, parameter.label)}: ${typeInWords(reference, parameter.type)}${parameter.type.is === 'optional' ? '（可以不写 optional）' : ''}`)
      return [member.label ?? '', `\`${member.name}\``, parameters.join('；'), inBoth(member.doc).zh + (inBoth(member.doc).en === '' ? '' : ` ${inBoth(member.doc).en}`)]
    })
    const order = one.ordered ? ['从小到大，可以比较。 In order, so `<=` compares them.'] : []
    return [`<a id="${one.name}"></a>\n\n## ${titled(one.name, one.label)}`, zh, en, ...order, table(['标签', '名字 name', '参数 parameters', '说明'], rows)].filter((part) => part !== '').join('\n\n')
  })
  return page('枚举 Enums', ['几个固定的选项。标签和名字都可以写，意思一样。', 'A few fixed choices. Label and name can both be written and mean the same.', ...sections])
}

export function unitsPage(reference: Reference): string {
  const units = [...reference.vocabulary.units.values()]
  const rows = units.map((unit) => [`\`${unit.name}\``, typeWords.get(printType(unit.type)) ?? printType(unit.type), unit.name === unit.base ? '基本单位 base' : `${printDecimal(unit.factor)} ${unit.base}`])
  return page('单位 Units', [
    '数和单位之间不留空格：`5万元`、`3.15%`、`90天`、`10克`。', 'A number and its unit have no space between them: `5万元`, `3.15%`, `90d`, `10g`.',
    table(['单位 unit', '是什么 type', '等于 is'], rows),
  ])
}

export function typesPage(): string {
  const rows = scalarNames.map((name) => {
    const { words, example } = describeScalar(name)
    return [`\`${name}\``, `\`${typeWords.get(name) ?? ''}\``, words, `\`${example}\``]
  })
  const built = [
    ['list(T)', '依次的几个值', 'several values, in order'], ['set(T)', '不论次序、不重复的几个值', 'several values, once each, in no order'], ['range(T)', '从哪里到哪里：`1万元..5万元`', 'from … to …'],
    ['map(T)', '名字对值：`{ a: 1 }`', 'names with values'], ['ref(kind)', '另一个声明的名字', 'the name of another declaration'], ['query(kind)', '满足条件的声明：`wealth_product where risk <= R3`', 'declarations that meet a condition'],
    ['table(kind)', '一张表，一行一个', 'a table of them, a row each'], ['many(kind)', '写在里面的任意多个声明', 'any number of nested declarations'], ['one(kind)', '写在里面的一个声明', 'one nested declaration'],
    ['expr(T)', '运行时才算的式子', 'an expression, worked out at run time'], ['test(T)', '对一个值的测试：`>= 5万元`、`in 1..3`', 'a test of a value'], ['T?', '可以不写', 'may be absent'],
  ].map(([form = '', zh = '', en = '']) => [`\`${form}\``, `\`${form.replace(/^\w+(?=\()/, (name) => typeWords.get(name) ?? name)}\``, zh, en])
  return page('值的类型 Types of values', [
    '字段能放什么。中英文名字都可以写。', 'What a field can hold. The Chinese and the English name can both be written.',
    table(['名字 name', '中文', 'what it is', '例子 example'], rows), '由别的类型组成的： Made of other types:', table(['写法 form', '中文', '是什么', 'what it is'], built),
  ])
}

export function functionsPage(): string {
  const twins = new Map([...functionWords].filter(([word, name]) => word !== name).map(([word, name]) => [name, word]))
  const rows = [...new Set(functionWords.values())].map((name) => [`\`${name}\``, `\`${twins.get(name) ?? ''}\``, `\`${functionForms[name]}\``, functionDocs[name].zh, functionDocs[name].en])
  return page('函数 Functions', ['条件和算式里可以用的函数。', 'What conditions and expressions can call.', table(['名字 name', '中文', '写法 form', '得到什么', 'what it gives'], rows),
    '特征的统计（`count` `sum` `min` `max` `distinct` `average` 作用于场景时）另有三个参数：`where:` 只算哪些、`by:` 按谁、`window:` 过去多久。',
    'As aggregates over the past of a scene, `count`, `sum`, `min`, `max`, `distinct` and `average` take `where:` (which events), `by:` (whose) and `window:` (how far back).'])
}

const functionDocs: Readonly<Record<(typeof functionWords) extends ReadonlyMap<string, infer Name extends string> ? Name : never, { readonly zh: string; readonly en: string }>> = {
  count: { zh: '有几个', en: 'how many there are' }, sum: { zh: '加起来', en: 'their sum' }, min: { zh: '最小的', en: 'the least of them' }, max: { zh: '最大的', en: 'the greatest of them' },
  distinct: { zh: '有几个不同的', en: 'how many different ones there are' }, average: { zh: '平均值', en: 'their average' }, any: { zh: '至少一个满足', en: 'whether one meets the condition' }, all: { zh: '个个满足', en: 'whether all meet the condition' },
  asc: { zh: '从小到大排', en: 'smallest first, for `sort`' }, desc: { zh: '从大到小排', en: 'greatest first, for `sort`' }, length: { zh: '有几个字或几项', en: 'how many characters or items' }, abs: { zh: '去掉负号', en: 'without its sign' },
  contains: { zh: '前一段文字里有没有后一段', en: 'whether the first text has the second in it' }, start: { zh: '范围的下限', en: 'where a range begins' }, end: { zh: '范围的上限', en: 'where a range ends' }, contrast: { zh: '两种颜色的对比度，1 到 21（WCAG 2.1）', en: 'the contrast of two colours, 1 to 21 (WCAG 2.1)' },
}

export function annotationsPage(): string {
  const rows = [...annotationWords].map(([name, twin]) => [`\`@${name}\``, `\`@${twin}\``, annotationDocs[name]?.[0] ?? annotationInWords({ name, arguments: [] }), annotationDocs[name]?.[1] ?? ''])
  return page('注解 Annotations', [
    '注解写明类型说不了的事。名单是固定的。字段和枚举成员的写在行末，声明的写在前面一行。',
    'Annotations say what is not a type. Their list is closed. Of a field or an enum member they stand at the end of the line, of a declaration on the line before.',
    table(['名字 name', '中文', '意思', 'what it means'], rows),
  ])
}

const annotationDocs: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  key: ['表里一行的身份；按它合并', 'identity of a row; rows merge by it'], unique: ['同类声明里不得重复', 'no two declarations have the same'], singleton: ['这种声明只有一个，不写名字', 'there is one only, without a name'],
  ordered: ['枚举成员有先后，可以比较', 'members compare by their order'], value: ['`名字 = 值` 写的是哪个字段', 'the field that `name = value` sets'], client: ['可以到手机上', 'may leave for the phone'],
  server: ['只留在服务端；不写注解就是这样', 'stays on the server, as whatever says nothing'], sensitive: ['个人金融信息 C1、C2、C3 级（JR/T 0171）', 'class of personal financial information'],
  risk: ['`up`：调高则风险变大；`down`：调低或去掉则变大', 'which way a change raises risk'], breaking: ['怎样的变动对接口不兼容', 'which change breaks an interface'], allow: ['在这里接受一个警告，并写明理由', 'accepts a warning here, with a reason'],
  facts: ['条件里的名字从哪里来', 'where the names of a condition come from'], since: ['从哪一版起有', 'the version that brought it'], deprecated: ['停用，改用什么', 'use something else'], monotone: ['只能往一个方向变', 'changes in one direction only'],
  typed: ['“任意”就是旁边那个字段写的类型', '`any` is the type that a field beside it holds'],
  label: ['不加引号的路径，是那个声明的名称', 'a bare path stands for the label of what it names'],
  inside: ['写的是另一条声明里的规则或行的名字', 'takes names of what is inside another declaration'], development: ['只在开发时用，不进任何产物', 'for development only, in no output'],
  dotted: ['名字可以带点，如 payee.is_new', 'names may have dots'], tenant: ['说明一家银行的种类', 'the kind that says who a bank is'], layer: ['说明一个扩展包的种类', 'the kind that makes a folder a pack'], ascii: ['标识只用小写字母、数字和下划线', 'ids are lower-case letters, digits and underscores'],
  platform: ['只有平台层可以写', 'only platform layers may set it'], closed: ['字段取这个值时，上层不能加行', 'no new rows from above while the field has the value'], among: ['只能取另一个字段里列出的', 'only what another field lists'],
}

function page(title: string, parts: readonly string[]): string {
  return `${[`# ${title}`, notice, ...parts].join('\n\n')}\n`
}
