/**
 * A use of a kind, a field or an enum member. It is noted for whoever gathers uses; and of one that is on its way out
 * (`@deprecated("use …")`) a warning says what to write instead.
 */
import type { Diagnostic } from '#diagnostics/catalogue.ts'
import type { Place } from '#diagnostics/place.ts'
import { annotation, type Annotation } from '#model/kind.ts'
import { noteName, type Uses } from '../declare/uses.ts'
import { say } from './codes.ts'

interface Named {
  readonly name: string
  readonly label: string | undefined
  readonly annotations: readonly Annotation[]
}

interface Reading {
  readonly findings: Diagnostic[]
  readonly uses?: Uses | undefined
}

/** `find`: the name of what a word means at that place, if anything; the first word of an advice that means something is the fix. */
export function use(used: Named, place: Place, { findings, uses }: Reading, find: (word: string) => string | undefined, freely = false): void {
  noteName(uses, place.file, place, used, find, freely)
  const found = annotation(used, 'deprecated')
  if (found === undefined) return
  const advice = found.arguments[0] ?? ''
  const words = advice.match(/[\p{XIDS}_][\p{XIDC}]*/gu) ?? []
  const instead = words.map(find).find((word) => word !== undefined && word !== used.name)
  const fixes = instead === undefined ? [] : [{ at: place, replacement: instead, certain: false }]
  findings.push(say('BK4103', place, { name: { zh: `「${used.label ?? used.name}」`, en: used.name }, advice }, { fixes }))
}
