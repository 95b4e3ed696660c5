/** What a slot shows somebody today: creatives that are due, meant for them and lead somewhere, the weightiest first, as often as they may be disturbed. */
import { countOf, isTrue, textsIn, valueOf, type Instance } from '#model/instance.ts'
import { nestedIn } from '#model/nested.ts'
import { isDue } from './calendar.ts'
import { audienceOf, isFor, isOff, leadsSomewhere } from './offer.ts'
import { mayDisturb, notYet, type Shown } from './shown.ts'
import type { Viewing } from './viewer.ts'

/** `slot`: an instance of that kind. Slots that interrupt keep their counts and the time between two. */
export function creativesIn(slot: Instance, viewing: Viewing, shown: Shown = viewing.viewer.shown?.get(slot.path) ?? notYet): readonly Instance[] {
  const { viewer } = viewing
  if (!isFor(slot, viewing) || (viewer.elder && !isTrue(slot, 'elder')) || !mayDisturb(slot, shown, viewing)) return []
  const due = nestedIn(slot, 'creatives').filter((one) => {
    const seen = shown.each?.get(one.name) ?? 0
    return !isOff(one) && isDue(one, viewer.today, viewer.now) && isFor(one, unshared(viewing)) && leadsSomewhere(one, viewing) && seen < (countOf(one, 'total') ?? Infinity)
  })
  // Who does not want to be picked sees what is for everybody.
  const kept = inExperiments(viewer.personalised ? due : due.filter((one) => audienceOf(one).length === 0), viewer.bucket ?? 0)
  return [...kept].sort((left, right) => (countOf(right, 'weight') ?? 0) - (countOf(left, 'weight') ?? 0)).slice(0, countOf(slot, 'frames'))
}

/** Shares of creatives are those of an experiment, one after the other, and not each for itself. */
function unshared(viewing: Viewing): Viewing {
  return { ...viewing, viewer: { ...viewing.viewer, bucket: 0 } }
}

/** Of creatives that are compared with each other, the one whose part of the traffic somebody is in; all others. */
function inExperiments(creatives: readonly Instance[], bucket: number): readonly Instance[] {
  const given = new Map<string, number>()
  return creatives.filter((one) => {
    const [experiment] = textsIn(one, 'experiment')
    if (experiment === undefined) return true
    const from = given.get(experiment) ?? 0
    const to = from + shareOf(one)
    given.set(experiment, to)
    return from <= bucket && bucket < to
  })
}

/** Of all customers, how many see a creative: from 0 to 1. */
export function shareOf(creative: Instance): number {
  const share = valueOf(creative, 'share')
  return share?.is === 'percent' ? Number(share.value.digits) / 10 ** share.value.scale : 1
}
