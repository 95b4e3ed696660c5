/** Days: when something runs. Dates are the bank's own, YYYY-MM-DD; both ends are included. */
import { valueOf, type Instance } from '#model/instance.ts'

export interface Days {
  readonly first: string
  /** The last day is included. */
  readonly last: string
}

export const anyDay: Days = { first: '0000-01-01', last: '9999-12-31' }

/** The dates of a field; undefined when it has none, so that every day will do. */
export function daysOf(instance: Instance, field: string): Days | undefined {
  const value = valueOf(instance, field)
  if (value?.is !== 'range' || value.from?.is !== 'date' || value.to?.is !== 'date') return undefined
  return { first: value.from.value, last: value.below ? dayAfter(value.to.value, -1) : value.to.value }
}

export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

/** Whether a field's dates, if there are any, include a day. */
export function runsOn(instance: Instance, field: string, day: string): boolean {
  const { first, last } = daysOf(instance, field) ?? anyDay
  return first <= day && day <= last
}

/** Whether something that has days (`during`), weekdays, Monday being 1, and hours is due on a day and, where a time is given (HH:MM), at that time. */
export function isDue(instance: Instance, day: string, time?: string): boolean {
  if (!runsOn(instance, 'during', day) || (time !== undefined && !runsAt(instance, 'hours', time))) return false
  const weekdays = weekdaysOf(instance)
  return weekdays === undefined || weekdays.has(weekdayOf(day))
}

/** The days of the week on which it runs, Monday being 1; undefined: on all of them. */
export function weekdaysOf(instance: Instance): ReadonlySet<number> | undefined {
  const value = valueOf(instance, 'weekdays')
  const days = new Set(value?.is !== 'set' ? [] : value.items.flatMap((one) => (one.is === 'number' ? [Number(one.value.digits)] : [])))
  return value?.is !== 'set' || days.size === 7 ? undefined : days
}

function weekdayOf(day: string): number {
  return ((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7) + 1
}

/** Whether a field's times of day, if there are any, include one (HH:MM). An end before the beginning is on the next day. */
export function runsAt(instance: Instance, field: string, time: string): boolean {
  const { first, last, below } = hoursOf(instance, field) ?? { first: '00:00', last: '23:59', below: false }
  const ended = below ? time >= last : time > last
  return last < first ? first <= time || !ended : first <= time && !ended
}

/** The times of day of a field; undefined when it has none. */
export function hoursOf(instance: Instance, field: string): (Days & { readonly below: boolean }) | undefined {
  const value = valueOf(instance, field)
  if (value?.is !== 'range' || value.from?.is !== 'time' || value.to?.is !== 'time') return undefined
  return { first: value.from.value, last: value.to.value, below: value.below }
}
