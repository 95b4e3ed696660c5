/** Phase: findings about a whole bank, out of its model alone. Each is a sentence that must hold. */
import type { Diagnostic } from '#diagnostics/catalogue.ts'
import type { Place } from '#diagnostics/place.ts'
import type { Judging } from './judging.ts'
import { everyEntryIsOfUse } from './app/pages.ts'
import { everyScheduleIsSound } from './app/schedules.ts'
import { everyVariantStandsForSomething } from './app/variants.ts'
import { limitsMakeSense } from './limits/limits.ts'
import { policiesHold } from './policies.ts'
import { everyRequirementIsMet } from './requirements/requirements.ts'
import { everyRouteIsSound } from './routes.ts'
import { everyRulesetIsSound } from './rules/sound.ts'
import { everyTextIsTranslated } from './texts/translations.ts'

const sentences: readonly ((judging: Judging) => readonly Diagnostic[])[] = [
  policiesHold,
  everyRouteIsSound,
  limitsMakeSense,
  everyRulesetIsSound,
  everyEntryIsOfUse,
  everyVariantStandsForSomething,
  everyScheduleIsSound,
  everyTextIsTranslated,
]

/** `said`: what was found before. A requirement that is not met for a reason that was given already is not a second mistake. */
export function prove(judging: Judging, said: readonly Diagnostic[]): readonly Diagnostic[] {
  const found = sentences.flatMap((holds) => holds(judging))
  const places = [...said, ...found].map(({ at }) => at)
  return [...found, ...everyRequirementIsMet(judging).filter(({ at }) => !places.some((place) => overlaps(place, at)))]
}

function overlaps(one: Place, other: Place): boolean {
  return one.file === other.file && one.start < other.end && other.start < one.end
}
