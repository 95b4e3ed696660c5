/** Raised limits: whether one is in force, and what it lifts. It lifts what the customer set and agreed, never what the bank or the law says. */
import { compareDecimal, type Decimal } from '#model/decimal.ts'
import { memberOf, valueOf, type Instance } from '#model/instance.ts'
import { instancesOf, type Model } from '#model/model.ts'
import { nestedIn } from '#model/nested.ts'
import type { Value } from '#model/value.ts'
import { instanceIn } from '../environment.ts'
import type { Facts } from '../decide.ts'
import { capsIn } from './ceilings.ts'
import { factNames } from './scene.ts'
import { capNames, type Cap, type Caps, type Raised } from './wish.ts'

/** Rows of raises that are certainly in force. One that is good for one transaction is handed in until that one has gone. */
export function raisesInForce(model: Model, raised: readonly Raised[], today: string, facts: Facts): readonly Instance[] {
  return raised.flatMap((one) => {
    const row = nestedIn(instanceIn(model, 'own_limits', one.table), 'raises').find(({ name }) => name === one.row)
    return row !== undefined && isInForce(row, one, today, facts) ? [row] : []
  })
}

function isInForce(row: Instance, { at, isDue }: Raised, today: string, facts: Facts): boolean {
  if (isDue !== undefined) return isDue
  const time = facts.get(factNames.time)
  // Where the hour is unknown it must be in force at every hour of the day.
  const [earliest, latest] = time?.is === 'time' ? [time.value, time.value] : ['00:00', '23:59']
  const starts = later(at, valueOf(row, 'wait'))
  if (`${today}T${earliest}` < starts) return false
  const term = memberOf(row, 'term')
  if (term === 'today') return today === starts.slice(0, 10)
  return term !== 'limited' || `${today}T${latest}` < later(starts, valueOf(row, 'lasts'))
}

/** A moment so much later, to the minute. A month later is the same day of the month, or its last one. */
export function later(moment: string, duration: Value | undefined): string {
  if (duration?.is !== 'duration') return moment
  const date = new Date(`${moment}Z`)
  const amount = Number(duration.amount.digits) / 10 ** duration.amount.scale
  if (duration.basis === 'seconds') return new Date(date.getTime() + amount * 1000).toISOString().slice(0, 16)
  const day = date.getUTCDate()
  date.setUTCDate(1)
  date.setUTCMonth(date.getUTCMonth() + amount)
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()
  date.setUTCDate(Math.min(day, last))
  return date.toISOString().slice(0, 16)
}

/** Caps as far as raises lift them: of single and daily amounts one that a raise does not write goes as far as may be raised on the phone. */
export function liftedCaps(model: Model, caps: Caps, raises: readonly Instance[]): Caps {
  if (raises.length === 0) return caps
  const agreement = instancesOf(model, 'transfer_agreement')[0]
  const online = agreement === undefined ? undefined : valueOf(agreement, 'online_daily')
  const reach = online?.is === 'money' ? online.amount : undefined
  const lifts = raises.map((row) => capsIn(row))
  const lifted = (cap: Cap, own: Decimal): Decimal => {
    const others = lifts.flatMap((one) => one[cap] ?? (cap === 'single' || cap === 'daily' ? (reach ?? []) : []))
    return others.reduce((most, one) => (compareDecimal(one, most) > 0 ? one : most), own)
  }
  return Object.fromEntries(capNames.flatMap((cap): readonly (readonly [Cap, Decimal])[] => {
    const own = caps[cap]
    return own === undefined ? [] : [[cap, lifted(cap, own)]]
  }))
}
