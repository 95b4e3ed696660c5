/**
 * Dates and times, from the token as written to the tree. What is written in another way is reported with the way it is written here,
 * and becomes an error node. A day or a time that there is not is said to be none: nothing is offered that does not exist either.
 */
import type { Fix } from '#diagnostics/catalogue.ts'
import type { IToken } from './chevrotain.ts'
import type { Cursor } from './cursor.ts'
import { endOf, fix, lineEndsBetween, placeOf, report, say, tokenAt, typeAhead } from './cursor.ts'
import type { Expression } from './syntax.ts'
import { tokenNumbers } from './tokens.ts'

const { Minus } = tokenNumbers

const dashed = /^(\d+)-(\d+)-(\d+)(?:[Tt](\d+):(\d+)(?::(\d+))?)?$/
const other = /^(\d{4})[/.年](\d{1,2})[/.月](\d{1,2})日?$/
const goodDay = /^\d{4}-\d\d-\d\d$/
const goodDate = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d)?$/
const goodTime = /^\d\d:\d\d$/

interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
  /** Whether nothing else can be meant. */
  readonly certain: boolean
}

export function readDate(cursor: Cursor, token: IToken): Expression {
  const { image, startOffset: start } = token
  const end = start + image.length
  if (image.length === 10 && goodDay.test(image) && isDay(dayOf(image.slice(0, 4), image.slice(5, 7), image.slice(8)))) {
    return { is: 'date', text: image, start, end }
  }
  const at = placeOf(cursor, start, end)
  const [, first = '', second = '', third = '', hour, minute = '', seconds] = dashed.exec(image) ?? other.exec(image) ?? []
  const day = dayOf(first, second, third)
  const wrong = ((): Parameters<typeof report>[1] | undefined => {
    if (day === undefined) return misread(cursor, start, image)
    if (!isDay(day)) return say('BK1026', at, { written: image.replace(/[Tt].*$/, '') }, lastDay(cursor, start, image, day))
    const time = hour === undefined ? '' : timeOf(hour, minute)
    if (time === undefined) return say('BK1028', at, { written: image.slice(image.search(/[Tt]/) + 1) })
    if (goodDate.test(image)) return undefined
    const meant = `${textOf(day)}${time === '' ? '' : `T${time}`}`
    const certain = day.certain && (seconds === undefined || /^0+$/.test(seconds))
    return say('BK1025', at, { written: image, meant }, fix(cursor, start, end, meant, certain))
  })()
  if (wrong === undefined) return { is: hour === undefined ? 'date' : 'datetime', text: image, start, end }
  report(cursor, wrong)
  return { is: 'error', start, end }
}

/** `10-3-2`: three numbers that are no day; with spaces it is a subtraction. */
function misread(cursor: Cursor, start: number, image: string): Parameters<typeof report>[1] {
  const end = start + image.length
  const at = placeOf(cursor, start, end)
  if (image.includes(':')) return say('BK1025', at, { written: image, meant: '2026-11-22T08:00' })
  const meant = image.split('-').join(' - ')
  return say('BK1025', at, { written: image, meant }, fix(cursor, start, end, meant, false))
}

/** `2026-1-5`, `26-1-5`, `1-25-2026`; undefined where nobody would see a day. */
function dayOf(first: string, second: string, third: string): Day | undefined {
  const [one, two, three] = [first, second, third].map((part) => parseInt(part, 10)) as [number, number, number]
  if (first.length === 4) return { year: one, month: two, day: three, certain: second.length <= 2 && third.length <= 2 }
  if (third.length === 4 && first.length <= 2 && second.length <= 2) {
    return one > 12 ? { year: three, month: two, day: one, certain: false } : { year: three, month: one, day: two, certain: false }
  }
  const short: Day = { year: 2000 + one, month: two, day: three, certain: false }
  return first.length === 2 && one >= 20 && isDay(short) ? short : undefined
}

function textOf({ year, month, day }: Day): string {
  return `${String(year).padStart(4, '0')}-${padded(month)}-${padded(day)}`
}

/** `2026 - 01 - 05`: with a zero in front it is a day and no subtraction. Reported and passed, if it is one. */
export function readSpacedDate(cursor: Cursor): Expression | undefined {
  if (typeAhead(cursor, 1) !== Minus || typeAhead(cursor, 3) !== Minus) return undefined
  const [year, month, day] = [0, 2, 4].map((ahead) => tokenAt(cursor, cursor.at + ahead)) as [IToken, IToken, IToken]
  const written = `${year.image}-${month.image}-${day.image}`
  if (!/^(?:19|20)\d\d-(?:0\d-\d\d?|\d\d?-0\d)$/.test(written)) return undefined
  const [start, end] = [year.startOffset, endOf(cursor, day)]
  const found = dayOf(year.image, month.image, day.image)
  if (lineEndsBetween(cursor.text, start, end) || !isDay(found)) return undefined
  const [at, meant] = [placeOf(cursor, start, end), textOf(found)]
  report(cursor, say('BK1025', at, { written: cursor.text.slice(start, end), meant }, fix(cursor, start, end, meant)))
  cursor.at += 5
  return { is: 'error', start, end }
}

export function readTime(cursor: Cursor, token: IToken): Expression {
  const { image, startOffset: start } = token
  const end = start + image.length
  const [hour = '', minute = '', second] = image.split(':')
  const meant = timeOf(hour, minute)
  if (meant === image && goodTime.test(image)) return { is: 'time', text: image, start, end }
  const at = placeOf(cursor, start, end)
  if (meant === undefined) report(cursor, say('BK1028', at, { written: image }))
  else {
    const certain = hour.length <= 2 && minute.length === 2 && (second === undefined || /^0+$/.test(second))
    report(cursor, say('BK1027', at, { written: image, meant }, fix(cursor, start, end, meant, certain)))
  }
  return { is: 'error', start, end }
}

/** A time of day in its right form; undefined if there is no such time. */
function timeOf(hour: string, minute: string): string | undefined {
  const [hours, minutes] = [parseInt(hour, 10), parseInt(minute, 10)]
  return hours <= 23 && minutes <= 59 ? `${padded(hours)}:${padded(minutes)}` : undefined
}

/** The last day of a month that has fewer days. */
function lastDay(cursor: Cursor, start: number, image: string, { year, month }: Day): { readonly fixes: readonly Fix[] } {
  const day = [31, 30, 29, 28].find((one) => isDay({ year, month, day: one, certain: false }))
  const end = start + image.replace(/[Tt].*$/, '').length
  return day === undefined ? { fixes: [] } : fix(cursor, start, end, textOf({ year, month, day, certain: false }), false)
}

function padded(part: number): string {
  return String(part).padStart(2, '0')
}

function isDay(of: Day | undefined): of is Day {
  if (of === undefined) return false
  const { year, month, day } = of
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  return year > 0 && days !== undefined && day >= 1 && day <= days
}
