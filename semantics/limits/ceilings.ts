/** One cap on amounts and what counts against it: how much it leaves, and on which day there will be more. */
import { addDecimal, compareDecimal, decimalOf, subtractDecimal, zero, type Decimal } from '#model/decimal.ts'
import { valueOf, type Instance } from '#model/instance.ts'
import { resetMoment, windowOf } from './windows.ts'
import { capNames, type Cap, type CapOrigin, type Caps, type Movement } from './wish.ts'

export interface Ceiling {
  readonly origin: CapOrigin
  /** The declaration or row that says so; undefined: the customer's own, or risk control's. */
  readonly by: Instance | undefined
  readonly caps: Caps
  /** What the caps are called where they are written, if not as they are here. */
  readonly fields?: Readonly<Partial<Record<Cap, string>>>
  /** What went already and counts. */
  readonly counted: readonly Movement[]
  /** Once all of these are passed, it does not hold; undefined: nothing lifts it. */
  readonly liftedBy?: readonly string[]
  /** Facts for want of which nobody can tell whether it holds; it holds then. */
  readonly missing?: readonly string[]
}

/** What stops a larger amount. */
export interface Stop {
  readonly origin: CapOrigin
  readonly row: Instance | undefined
  readonly cap: Cap
  /** The field in which the cap stands. */
  readonly field: string
  readonly limit: Decimal
  /** What counts against it already: an amount, or how many. */
  readonly used: Decimal
  /** YYYY-MM-DDTHH:MM, when its counter begins anew; undefined: it has none. */
  readonly resets: string | undefined
}

export interface Room {
  /** undefined: no cap at all. */
  readonly most: Decimal | undefined
  readonly stop: Stop | undefined
}

export const open: Room = { most: undefined, stop: undefined }
export const closed: Room = { most: zero, stop: undefined }

export function isMore(left: Room, right: Room): boolean {
  if (left.most === undefined || right.most === undefined) return left.most === undefined && right.most !== undefined
  return compareDecimal(left.most, right.most) > 0
}

export function allows({ most }: Room, amount: Decimal): boolean {
  return most === undefined || compareDecimal(amount, most) <= 0
}

/** The smallest; of two that leave as much the first. */
export function least(rooms: Iterable<Room>): Room {
  let smallest = open
  for (const room of rooms) if (isMore(smallest, room)) smallest = room
  return smallest
}

/** The largest; `closed` when there is none. */
export function largest(rooms: Iterable<Room>): Room {
  let best: Room | undefined
  for (const room of rooms) if (best === undefined || isMore(room, best)) best = room
  return best ?? closed
}

/** The least that its caps leave after what has gone in the window of each. */
export function roomOf({ origin, by, caps, fields, counted }: Ceiling, today: string): Room {
  return least(
    capNames.flatMap((cap) => {
      const limit = caps[cap]
      if (limit === undefined) return []
      const window = windowOf(cap, today)
      const gone = window === undefined ? [] : counted.filter(({ on }) => on.startsWith(window))
      const used = cap === 'count' ? decimalOf(gone.length) : gone.reduce((sum, { amount }) => addDecimal(sum, amount), zero)
      const left = subtractDecimal(limit, used)
      // One more of them may go, of any amount.
      if (cap === 'count' && left.digits > 0n) return []
      const most = cap === 'count' || left.digits < 0n ? zero : left
      return [{ most, stop: { origin, row: by, cap, field: fields?.[cap] ?? cap, limit, used, resets: resetMoment(cap, today) } }]
    }),
  )
}

/** The caps that a row writes. */
export function capsIn(row: Instance, fields: Readonly<Partial<Record<Cap, string>>> = {}): Caps {
  const entries = capNames.flatMap((cap): readonly (readonly [Cap, Decimal])[] => {
    const value = valueOf(row, fields[cap] ?? cap)
    return value?.is === 'money' ? [[cap, value.amount]] : value?.is === 'number' ? [[cap, value.value]] : []
  })
  return Object.fromEntries(entries)
}
