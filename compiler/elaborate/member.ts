/** A name that is no member of the enum wanted: what could be written instead. */
import type { Diagnostic } from '#diagnostics/catalogue.ts'
import type { Place } from '#diagnostics/place.ts'
import { guess, oneOf, suggest } from '#diagnostics/suggest.ts'
import type { Enum } from '#model/kind.ts'
import { say } from './codes.ts'

/** Members shown where none is near. */
const mostShown = 8

export function unknownMember(of: Enum, written: string, place: Place): Diagnostic {
  const members = [...of.members.values()]
  const near = suggest(written, members)
  const shown = near.length > 0 ? near : members.slice(0, mostShown).map((one) => one.name)
  const fixes = guess(near, place)
  return say('BK4006', place, { enum: { zh: of.label ?? of.name, en: of.name }, name: written, suggestions: oneOf(shown) }, { fixes })
}
