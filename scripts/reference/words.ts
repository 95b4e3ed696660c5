/** Words that the pages of the reference share: doc comments by language, types and annotations as people say them, with links. */
import { typeWords } from '#compiler/declare/types.ts'
import type { Annotation, Vocabulary } from '#model/kind.ts'
import type { Type } from '#model/type.ts'

export interface Reference {
  readonly vocabulary: Vocabulary
  /** Kind → a declaration of it, as it stands in the standard platform. */
  readonly examples: ReadonlyMap<string, string>
}

/** A doc comment says it in Chinese first, then in English: `认证强度，从低到高。 Strength of a tool, weakest first.` */
export function inBoth(doc: string | undefined): { readonly zh: string; readonly en: string } {
  const text = (doc ?? '').replace(/\s*\n\s*/g, ' ').trim()
  const at = text.search(/(?:(?<=[。；：，、」”）])\s*|(?<=\p{Script=Han}\S{0,8})\s+|^)(?=[A-Z`][^\p{Script=Han}]*$)/u)
  return at < 0 ? { zh: text, en: '' } : { zh: text.slice(0, at).trim(), en: text.slice(at).trim() }
}

/** `单笔 single`; only the name when there is no label. */
export function titled(name: string, label: string | undefined): string {
  return label === undefined ? name : `${label} ${name}`
}

export function linkTo(reference: Reference, kind: string): string {
  const found = reference.vocabulary.kinds.get(kind)
  return `[${titled(kind, found?.label)}](${kind}.md)`
}

/** What a field holds, in Chinese words, every kind and enum a link to its page; after it the type as it is written. */
export function typeInWords(reference: Reference, type: Type): string {
  switch (type.is) {
    case 'scalar':
      return typeWords.get(type.name) ?? type.name
    case 'enum':
      return `[${reference.vocabulary.enums.get(type.name)?.label ?? type.name}](enums.md#${type.name})`
    case 'list':
    case 'set':
    case 'range':
    case 'map':
      return `${typeInWords(reference, type.of)}的${typeWords.get(type.is) ?? type.is}`
    case 'ref':
      return type.kind === undefined ? '任何声明的名字' : `${linkTo(reference, type.kind)}的名字`
    case 'query':
      return type.kind === undefined ? '查询' : `${linkTo(reference, type.kind)}的查询`
    case 'table':
      return `${linkTo(reference, type.kind)}的表`
    case 'many':
      return `任意多个 ${linkTo(reference, type.kind)}`
    case 'one':
      return `一个 ${linkTo(reference, type.kind)}`
    case 'expr':
      return type.of.is === 'scalar' && type.of.name === 'bool' ? '条件' : `${typeInWords(reference, type.of)}的算式`
    case 'test':
      return `对${typeInWords(reference, type.of)}的测试`
    case 'optional':
      return typeInWords(reference, type.of)
    default:
      return type satisfies never
  }
}

/** What annotations say of a field or a kind, a phrase each. */
export function annotationInWords(annotation: Annotation): string {
  const { name, arguments: [first = '', ...more] } = annotation
  const of = [first, ...more].join(', ')
  const phrases: Readonly<Record<string, string>> = {
    client: '手机端可见 client', server: '只在服务端 server', key: '行的主键 key', unique: '不得重复 unique', singleton: '只有一个，不写名字 singleton',
    sensitive: `个人金融信息 ${of} 级 sensitive`, facts: `条件里的名字来自 ${of || '它'} facts`, value: `\`=\` 后面写的是 ${of} value`, ordered: '有先后 ordered',
    ascii: '标识只用小写字母、数字和下划线 ASCII id', tenant: '一家银行 tenant', layer: '一个扩展包 layer', dotted: '名字可以带点 dotted names',
    platform: '只有平台可以写 platform only', among: `须在 ${of} 之中 among`, inside: `写的是 ${first} 里的名字 inside`, label: '可以写声明的路径 label', typed: `类型由 ${of} 定 typed`, development: '不进任何产物 development only', closed: `${of} 时上层不能加行 closed`, breaking: `变动即不兼容（${of}）breaking`,
    since: `自 ${of} 起 since`, deprecated: `停用：${of} deprecated`,
  }
  if (name === 'risk') return first === 'up' ? '调高则风险变大 risk up' : '调低、去掉则风险变大 risk down'
  return phrases[name] ?? `@${name}${of === '' ? '' : `(${of})`}`
}

/** Text in a cell of a Markdown table. */
export function cell(text: string): string {
  return text.replaceAll('|', '\\|').replace(/\s*\n\s*/g, ' ')
}

export function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  return [columns, columns.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`.replaceAll(/ {2,}/g, ' ')).join('\n')
}

/** The line at the head of every page. */
export const notice = '<!-- Made by scripts/reference.ts from stdlib/std: change it there. -->'
