/** What a slot shows somebody today: creatives that are due, meant for them and lead somewhere, the weightiest first, as often as they may be disturbed. */
import { countOf, isTrue, valueOf, type Instance } from '#model/instance.ts'
import { nestedIn } from '#model/nested.ts'
import { isDue } from './calendar.ts'
import { audienceOf, isFor, isOff, leadsSomewhere } from './offer.ts'
import type { Viewing } from './viewer.ts'

/** What a slot has done already. */
export interface Shown {
  /** How often today. */
  readonly today: number
  /** How long ago for the last time, in seconds; undefined: never. */
  readonly ago: number | undefined
}

const notYet: Shown = { today: 0, ago: undefined }

/** `slot`: an instance of that kind. Slots that interrupt keep their count a day and the time between two. */
export function creativesIn(slot: Instance, viewing: Viewing, shown: Shown = notYet): readonly Instance[] {
  const { viewer } = viewing
  if (!isFor(slot, viewing) || (viewer.elder && !isTrue(slot, 'elder')) || !mayDisturb(slot, shown)) return []
  const due = nestedIn(slot, 'creatives').filter((one) => !isOff(one) && isDue(one, viewer.today) && isFor(one, viewing) && leadsSomewhere(one, viewing))
  // Who does not want to be picked sees what is for everybody.
  const kept = viewer.personalised ? due : due.filter((one) => audienceOf(one).length === 0)
  return [...kept].sort((left, right) => (countOf(right, 'weight') ?? 0) - (countOf(left, 'weight') ?? 0)).slice(0, countOf(slot, 'frames'))
}

function mayDisturb(slot: Instance, { today, ago }: Shown): boolean {
  const interval = valueOf(slot, 'interval')
  const least = interval?.is === 'duration' && interval.basis === 'seconds' ? Number(interval.amount.digits) / 10 ** interval.amount.scale : 0
  return today < (countOf(slot, 'per_day') ?? Infinity) && (ago === undefined || ago >= least)
}
