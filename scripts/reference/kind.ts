/** The page of one kind: what it is, its fields, what must hold of each declaration, and one as it stands in the platform. */
import { printExpression, printValue } from '#model/expression-text.ts'
import type { Field, Kind } from '#model/kind.ts'
import { printType, required } from '#model/type.ts'
import { annotationInWords, inBoth, linkTo, notice, type Reference, table, titled, typeInWords } from './words.ts'

export function kindPage(reference: Reference, kind: Kind): string {
  const { vocabulary } = reference
  const { zh, en } = inBoth(kind.doc)
  const children = [...vocabulary.kinds.values()].filter((one) => one.parent === kind.name)
  const users = [...vocabulary.kinds.values()].filter((one) => [...one.fields.values()].some((field) => field.declaredIn === one.name && mentions(field, kind.name)))
  const facts = [
    kind.abstract ? '抽象种类：没有自己的声明，只被继承。 Abstract: it has no declarations of its own.' : '',
    kind.parent === undefined ? '' : `是一种 is a ${linkTo(reference, kind.parent)}。`,
    children.length === 0 ? '' : `分为 kinds of it: ${children.map((one) => linkTo(reference, one.name)).join('、')}`,
    users.length === 0 ? '' : `用在 used in: ${users.map((one) => linkTo(reference, one.name)).join('、')}`,
    ...kind.annotations.map(annotationInWords),
  ].filter((line) => line !== '')
  const own = [...kind.fields.values()].filter((field) => field.declaredIn === kind.name)
  const inherited = [...kind.fields.values()].filter((field) => field.declaredIn !== kind.name)
  const example = reference.examples.get(kind.name)
  const parts = [
    `# ${titled(kind.name, kind.label)}`,
    notice,
    zh, en,
    facts.map((line) => `- ${line}`).join('\n'),
    own.length === 0 ? '' : `## 字段 Fields\n\n${fieldTable(reference, own)}`,
    inherited.length === 0 ? '' : `## 继承的字段 Inherited fields\n\n${fieldTable(reference, inherited, true)}`,
    kind.requirements.length === 0 ? '' : `## 必须成立 Must hold\n\n${table(['说明', '条件 condition'], kind.requirements.map((one) => [one.message, `\`${printExpression(vocabulary, one.condition)}\``]))}`,
    example === undefined ? '' : `## 例子 Example\n\n标准平台里的一个声明。 A declaration of the standard platform.\n\n\`\`\`bank\n${example}\n\`\`\``,
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function mentions(field: Field, kind: string): boolean {
  let type = required(field.type)
  while ('of' in type) type = required(type.of)
  return 'kind' in type && type.kind === kind
}

function fieldTable(reference: Reference, fields: readonly Field[], from = false): string {
  const rows = fields.map((field) => {
    const { zh, en } = inBoth(field.doc)
    const isList = field.type.is === 'table' || field.type.is === 'many'
    const given = field.default !== undefined ? `\`${printValue(reference.vocabulary, field.default)}\`` : field.type.is === 'optional' || isList ? '可以不写 optional' : '必填 required'
    const said = [zh, en, ...field.annotations.map(annotationInWords)].filter((part) => part !== '').join('<br>')
    return [field.label ?? '', `\`${field.name}\``, typeInWords(reference, field.type), `\`${printType(field.type)}\``, given, said, ...(from ? [linkTo(reference, field.declaredIn)] : [])]
  })
  return table(['标签', '名字 name', '内容', '类型 type', '默认 default', '说明', ...(from ? ['来自 from'] : [])], rows)
}
