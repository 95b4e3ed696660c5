/** Phase: findings about a whole bank, out of its model alone. Each is a sentence that must hold. */
import type { Diagnostic } from '#diagnostics/catalogue.ts'
import type { Judging } from './judging.ts'
import { everyEntryIsOfUse } from './app/pages.ts'
import { everyScheduleIsSound } from './app/schedules.ts'
import { everyVariantStandsForSomething } from './app/variants.ts'
import { everythingComesSomeDay } from './audience/due.ts'
import { everythingIsSeenBySomebody } from './audience/seen.ts'
import { everySegmentMeansSomething } from './audience/segments.ts'
import { nothingIsHidden } from './audience/shown.ts'
import { everyAddressIsListed } from './channel/links.ts'
import { everyReleaseIsSound } from './channel/releases.ts'
import { limitsMakeSense } from './limits/limits.ts'
import { policiesHold } from './policies.ts'
import { everyRequirementIsMet } from './requirements/requirements.ts'
import { everyRouteIsSound } from './routes.ts'
import { everyRulesetIsSound } from './rules/sound.ts'
import { everyNameLeadsToOne } from './search/names.ts'
import { everyTextIsTranslated } from './texts/translations.ts'
import { everyIntentIsClear } from './voice/understanding.ts'

export const sentences: readonly ((judging: Judging) => readonly Diagnostic[])[] = [
  policiesHold,
  everyRouteIsSound,
  limitsMakeSense,
  everyRulesetIsSound,
  everyEntryIsOfUse,
  everyVariantStandsForSomething,
  everyScheduleIsSound,
  everySegmentMeansSomething,
  everythingIsSeenBySomebody,
  nothingIsHidden,
  everythingComesSomeDay,
  everyAddressIsListed,
  everyReleaseIsSound,
  everyNameLeadsToOne,
  everyIntentIsClear,
  everyTextIsTranslated,
]

/** `said`: what was found before. */
export function prove(judging: Judging, said: readonly Diagnostic[]): readonly Diagnostic[] {
  const found = sentences.flatMap((holds) => holds(judging))
  return [...found, ...everyRequirementIsMet(judging, [...said, ...found].map(({ at }) => at))]
}
