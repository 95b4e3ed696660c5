/** Annotations: the closed list of their names, read into plain data. */
import { oneOf, suggest } from '#diagnostics/suggest.ts'
import type { Annotation as Written, Argument } from '#grammar/syntax.ts'
import type { Annotation } from '#model/kind.ts'
import { say } from './codes.ts'
import { placeOf, type Findings, type Spot } from './context.ts'

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
])

const byWord = new Map([...annotationWords].flatMap(([name, twin]) => [[name, name] as const, [twin, name] as const]))

export function readAnnotations(written: readonly Written[], spot: Spot, findings: Findings): readonly Annotation[] {
  return written.flatMap((one) => {
    const name = byWord.get(one.name.text)
    if (name === undefined) {
      const near = suggest(one.name.text, [...annotationWords].map(([word, twin]) => ({ name: word, label: twin })))
      findings.push(say('BK2209', placeOf(spot, one.name), { name: one.name.text, suggestions: oneOf(near) }))
      return []
    }
    const annotation = { name, arguments: one.arguments.map(argumentText) }
    const problem = problemOf(annotation)
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

const allowed: Readonly<Record<string, readonly string[]>> = {
  risk: ['up', 'down'],
  sensitive: ['C1', 'C2', 'C3'],
}

function problemOf(annotation: Annotation): { zh: string; en: string } | undefined {
  const first = annotation.arguments[0] ?? ''
  const choices = allowed[annotation.name]
  if (choices !== undefined && !choices.includes(first)) return { zh: `写成 ${choices.join(' / ')} 之一`, en: `write one of ${choices.join(', ')}` }
  if (annotation.name === 'value' && first === '') return { zh: '要写一个字段名', en: 'it takes the name of a field' }
  if (annotation.name === 'allow' && annotation.arguments.length < 2) return { zh: '要写代码和理由，例如 @allow(BK5201, "原因")', en: 'it takes a code and a reason: @allow(BK5201, "why")' }
  return undefined
}
