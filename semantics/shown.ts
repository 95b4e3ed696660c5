/**
 * How often a slot may still come: as often as its caps allow, no sooner than its interval, not where it was closed, and not in the hours
 * in which messages are quiet. What was shown is counted by the app; what it does not count stops nothing.
 */
import { countOf, isTrue, valueOf, type Instance } from '#model/instance.ts'
import { instancesOf, type Model } from '#model/model.ts'
import { runsAt } from './calendar.ts'

/** What a slot has done already, for one customer. */
export interface Shown {
  /** How often today. */
  readonly today: number
  /** How long ago for the last time, in seconds; undefined: never. */
  readonly ago: number | undefined
  /** How often in this hour, this month, and since the app was opened; undefined: not known, so no cap is reached. */
  readonly hour?: number | undefined
  readonly month?: number | undefined
  readonly session?: number | undefined
  /** How long ago it was closed, in seconds, and whether on the page that is open; undefined: it was not. */
  readonly closed?: { readonly ago: number; readonly here: boolean } | undefined
  /** How often each creative, by its name, ever. */
  readonly each?: ReadonlyMap<string, number> | undefined
}

export const notYet: Shown = { today: 0, ago: undefined }

/** `slot`: an instance of that kind. */
export function mayDisturb(
  slot: Instance,
  { today, ago, hour, month, session, closed }: Shown,
  { model, viewer }: { readonly model: Model; readonly viewer: { readonly now?: string | undefined } },
): boolean {
  const below = (count: number | undefined, cap: string): boolean => (count ?? 0) < (countOf(slot, cap) ?? Infinity)
  const isLongAgo = (past: number | undefined, least: string): boolean => past === undefined || past >= secondsIn(slot, least)
  const within = below(today, 'per_day') && below(hour, 'per_hour') && below(month, 'per_month') && below(session, 'per_session')
  const reopens =
    closed === undefined || ((!closed.here || isTrue(slot, 'reopen') || valueOf(slot, 'reopen') === undefined) && isLongAgo(closed.ago, 'hide_after_close'))
  return within && isLongAgo(ago, 'interval') && reopens && !(viewer.now !== undefined && isTrue(slot, 'quiet') && isQuiet(model, viewer.now))
}

/** Whether messages are to be quiet at a time (HH:MM). */
function isQuiet(model: Model, time: string): boolean {
  return instancesOf(model, 'app').some((app) => valueOf(app, 'quiet_hours') !== undefined && runsAt(app, 'quiet_hours', time))
}

function secondsIn(slot: Instance, field: string): number {
  const value = valueOf(slot, field)
  return value?.is === 'duration' && value.basis === 'seconds' ? Number(value.amount.digits) / 10 ** value.amount.scale : 0
}
