/** `@deprecated("use …")`: a use of a kind, a field or an enum member that is on its way out is a warning that says what to write instead. */
import type { Diagnostic } from '#diagnostics/catalogue.ts'
import type { Place } from '#diagnostics/place.ts'
import { annotation, type Annotation } from '#model/kind.ts'
import { say } from './codes.ts'

interface Named {
  readonly name: string
  readonly label: string | undefined
  readonly annotations: readonly Annotation[]
}

/** `replacement`: what a word of the advice means beside the thing itself, if anything; the first that means something is the fix. */
export function warnDeprecated(used: Named, place: Place, findings: Diagnostic[], replacement: (word: string) => string | undefined): void {
  const found = annotation(used, 'deprecated')
  if (found === undefined) return
  const advice = found.arguments[0] ?? ''
  const words = advice.match(/[\p{XIDS}_][\p{XIDC}]*/gu) ?? []
  const instead = words.map(replacement).find((word) => word !== undefined && word !== used.name)
  const fixes = instead === undefined ? [] : [{ at: place, replacement: instead, certain: false }]
  findings.push(say('BK4103', place, { name: { zh: `「${used.label ?? used.name}」`, en: used.name }, advice }, { fixes }))
}
