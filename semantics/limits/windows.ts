/** Windows of counters: the calendar day, month and year of the bank. They close at midnight, wherever they began. */
import { dayAfter } from '../calendar.ts'
import type { Cap } from './wish.ts'

/** What days of the window that `today` is in begin with; undefined: the cap looks at one transaction only. */
export function windowOf(cap: Cap, today: string): string | undefined {
  switch (cap) {
    case 'single':
      return undefined
    case 'daily':
    case 'count':
      return today
    case 'monthly':
      return today.slice(0, 7)
    case 'yearly':
      return today.slice(0, 4)
    default:
      return cap satisfies never
  }
}

/** The first day on which its counter is at nothing again; undefined: it has none. */
export function resetDay(cap: Cap, today: string): string | undefined {
  switch (cap) {
    case 'single':
      return undefined
    case 'daily':
    case 'count':
      return dayAfter(today, 1)
    case 'monthly': {
      const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))]
      return month === 12 ? newYear(year + 1) : `${padded(year)}-${String(month + 1).padStart(2, '0')}-01`
    }
    case 'yearly':
      return newYear(Number(today.slice(0, 4)) + 1)
    default:
      return cap satisfies never
  }
}

/** As a local date and time. */
export function resetMoment(cap: Cap, today: string): string | undefined {
  const day = resetDay(cap, today)
  return day === undefined ? undefined : `${day}T00:00`
}

function newYear(year: number): string {
  return `${padded(year)}-01-01`
}

function padded(year: number): string {
  return String(year).padStart(4, '0')
}
