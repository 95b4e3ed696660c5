/** `@allow(BK5201, "why")` accepts warnings anywhere in what it stands before: a declaration, a member, a row of a table. */
import type { Annotation, Span } from '#grammar/syntax.ts'
import type { Allowed } from '#model/instance.ts'
import { readAnnotations } from '../declare/annotations.ts'
import { say } from '../declare/codes.ts'
import { at } from '../elaborate/context.ts'
import { origin, type Layering, type Spot } from './layering.ts'

export function allowances(annotations: readonly Annotation[], span: Span, spot: Spot, { findings, uses }: Layering['context']): readonly Allowed[] {
  return annotations.flatMap((one) => {
    const [read] = readAnnotations([one], spot, findings, uses)
    if (read !== undefined && read.name !== 'allow') findings.push(say('BK2210', at(spot, one), { name: read.name, problem: { zh: '写在这里没有作用', en: 'it means nothing here' } }))
    if (read?.name !== 'allow') return []
    const [code = '', reason = ''] = read.arguments
    return [{ code, reason, origin: origin(spot, one), scope: origin(spot, { start: Math.min(one.start, span.start), end: span.end }) }]
  })
}
