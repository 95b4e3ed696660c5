/** Annotations: the closed list of their names, read into plain data. */
import { oneOf, suggest } from '#diagnostics/suggest.ts'
import type { Annotation as Written, Argument } from '#grammar/syntax.ts'
import type { Annotation } from '#model/kind.ts'
import { say } from './codes.ts'
import { placeOf, type Findings, type Spot } from './context.ts'
import { noteName, type Uses } from './uses.ts'

/** Every annotation with its Chinese twin. */
export const annotationWords: ReadonlyMap<string, string> = new Map([
  ['key', '主键'],
  ['unique', '唯一'],
  ['singleton', '单例'],
  ['ordered', '有序'],
  ['value', '取值'],
  ['client', '客户端'],
  ['server', '服务端'],
  ['sensitive', '敏感'],
  ['risk', '风险'],
  ['breaking', '不兼容'],
  ['allow', '允许'],
  ['facts', '事实'],
  ['since', '起始版本'],
  ['deprecated', '停用'],
  ['monotone', '单调'],
  ['dotted', '带点'],
  ['tenant', '租户'],
  ['layer', '层'],
  ['ascii', '英文标识'],
  ['platform', '仅平台'],
  ['closed', '不加行'],
  ['among', '取自'],
  ['inside', '其中'],
  ['typed', '随类型'],
  ['label', '标签'],
  ['development', '开发用'],
])

const byWord = new Map([...annotationWords].flatMap(([name, twin]) => [[name, name] as const, [twin, name] as const]))

/** The English name of an annotation written in either language. */
export function annotationNamed(word: string): string | undefined {
  return byWord.get(word)
}

export function readAnnotations(written: readonly Written[], spot: Spot, findings: Findings, uses?: Uses): readonly Annotation[] {
  return written.flatMap((one) => {
    const name = byWord.get(one.name.text)
    if (name === undefined) {
      const near = suggest(one.name.text, [...annotationWords].map(([word, twin]) => ({ name: word, label: twin })))
      findings.push(say('BK2209', placeOf(spot, one.name), { name: one.name.text, suggestions: oneOf(near) }))
      return []
    }
    noteName(uses, spot.file, one.name, { name, label: annotationWords.get(name) }, (word) => byWord.get(word))
    const annotation = { name, arguments: one.arguments.map(argumentText) }
    const problem = problemOf(annotation, one)
    if (problem !== undefined) findings.push(say('BK2210', placeOf(spot, one), { name, problem }))
    return [annotation]
  })
}

/** A name, text or number as text. */
function argumentText(argument: Argument): string {
  const { value } = argument
  switch (value.is) {
    case 'name':
    case 'color':
    case 'date':
    case 'datetime':
    case 'time':
      return value.text
    case 'text':
      return value.value
    case 'number':
      return `${value.digits}${value.unit?.text ?? ''}`
    case 'bool':
      return String(value.value)
    default:
      return ''
  }
}

/** What may stand in the brackets of those that take one of a few words. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  risk: ['up', 'down'],
  sensitive: ['C1', 'C2', 'C3'],
  breaking: ['added', 'removed', 'changed', 'narrowed', 'widened'],
}

/** What those that take something else take, with an example. */
const wanted: Readonly<Record<string, { readonly least: number; readonly zh: string; readonly en: string }>> = {
  value: { least: 1, zh: '要写一个字段名', en: 'it takes the name of a field' },
  allow: { least: 2, zh: '要写代码和理由，例如 @allow(BK5201, "原因")', en: 'it takes a code and a reason: @allow(BK5201, "why")' },
  deprecated: { least: 1, zh: '要写改用什么，例如 @deprecated("改用 single")', en: 'it says what to use instead: @deprecated("use single")' },
  since: { least: 1, zh: '要写从哪一版起，例如 @since("2026")', en: 'it takes a version: @since("2026")' },
  among: { least: 1, zh: '要写一个字段名', en: 'it takes the name of a field' },
  typed: { least: 1, zh: '要写一个字段名', en: 'it takes the name of a field' },
  inside: { least: 2, zh: '要写字段名，再写在哪几个字段里找，例如 @inside(whole, parts)', en: 'it takes a field, and fields of what it refers to: @inside(whole, parts)' },
  closed: { least: 2, zh: '要写字段名和取值，例如 @closed(hit, first)', en: 'it takes a field and one of its values: @closed(hit, first)' },
}

function problemOf({ name, arguments: given }: Annotation, written: Written): { zh: string; en: string } | undefined {
  if (name === 'allow' && (given.length !== 2 || written.arguments[1]?.value.is !== 'text')) return wanted['allow']
  const choices = allowed[name]
  if (choices !== undefined && (given.length === 0 || given.some((one) => !choices.includes(one)))) {
    return { zh: `写成 ${choices.join(' / ')} 之一`, en: `write one of ${choices.join(', ')}` }
  }
  const form = wanted[name]
  return form !== undefined && given.filter((one) => one !== '').length < form.least ? { zh: form.zh, en: form.en } : undefined
}
