/** Days, periods and terms as people say them, seen from today: 明天, 下周一, 5号, 上个月, 近三个月, 半年. YYYY-MM-DD; undefined for what is none. */
import { decimalOf, multiplyDecimal, printDecimal, type Decimal } from '#model/decimal.ts'
import type { Duration } from '#model/value.ts'
import { dayAfter, type Days } from '../calendar.ts'
import { readNumber } from './numbers.ts'

const near: ReadonlyMap<string, number> = new Map([['大前天', -3], ['前天', -2], ['昨天', -1], ['今天', 0], ['明天', 1], ['后天', 2], ['大后天', 3]])
const weeks: ReadonlyMap<string, number> = new Map([['上上', -2], ['上', -1], ['这', 0], ['本', 0], ['', 0], ['下', 1], ['下下', 2]])
const weekdays: ReadonlyMap<string, number> = new Map([...'一二三四五六日'].map((day, index) => [day, index] as const).concat([['天', 6]]))

/** A day to come where only a number or a weekday is said, since orders are about the future. */
export function readDay(text: string, today: string): string | undefined {
  const days = near.get(text)
  if (days !== undefined) return dayAfter(today, days)
  if (text === '月底') return lastOf(monthOf(today))
  const week = /^(上上|上|这|本|下下|下|)个?(?:周|星期|礼拜)(.)$/u.exec(text)
  const weekday = weekdays.get(week?.[2] ?? '')
  if (week !== null && weekday !== undefined) {
    const day = dayAfter(mondayOf(today), 7 * (weeks.get(week[1] ?? '') ?? 0) + weekday)
    return week[1] === '' && day < today ? dayAfter(day, 7) : day
  }
  const written = /^(?:(\d{4})年)?(?:(.{1,3})月)?(.{1,3})[号日]$/u.exec(text)
  const next = /^(这个|本|下个?)月(.{1,3})[号日]$/u.exec(text)
  if (next !== null) return dateIn(monthAfter(monthOf(today), next[1]?.startsWith('下') === true ? 1 : 0), whole(next[2]))
  if (written === null) return undefined
  const [, year, month, day] = written
  if (month === undefined) return year === undefined ? soonest(whole(day), today) : undefined
  const inYear = (of: string): string | undefined => dateIn(`${of}-${String(whole(month) ?? 0).padStart(2, '0')}`, whole(day))
  const here = inYear(year ?? today.slice(0, 4))
  return here !== undefined && here < today && year === undefined ? inYear(String(Number(today.slice(0, 4)) + 1)) : here
}

/** The next day with this number: this month, or one of the next that has it. */
function soonest(day: number | undefined, today: string): string | undefined {
  for (let months = 0; months < 3; months++) {
    const date = dateIn(monthAfter(monthOf(today), months), day)
    if (date !== undefined && date >= today) return date
  }
  return undefined
}

/** A time that is past or passing; it ends today at the latest where it is the current one. */
export function readPeriod(text: string, today: string): Days | undefined {
  const month = monthOf(today)
  const year = today.slice(0, 4)
  const monday = mondayOf(today)
  const known: Readonly<Record<string, Days>> = {
    本周: { first: monday, last: today },
    上周: { first: dayAfter(monday, -7), last: dayAfter(monday, -1) },
    本月: { first: `${month}-01`, last: today },
    上月: wholeMonth(monthAfter(month, -1)),
    今年: { first: `${year}-01-01`, last: today },
    去年: { first: `${Number(year) - 1}-01-01`, last: `${Number(year) - 1}-12-31` },
    近半年: { first: back(today, 6), last: today },
  }
  const short = text.replace(/这个|这(?=[周月])/u, '本').replace(/^上个/u, '上').replace(/^(最近|过去)/u, '近')
  const found = known[short]
  if (found !== undefined) return found
  const past = near.get(text)
  if (past !== undefined && past <= 0) return { first: dayAfter(today, past), last: dayAfter(today, past) }
  const recent = /^近(.{1,3}?)(天|日|个?月|周|年)$/u.exec(short)
  const count = whole(recent?.[1])
  if (recent !== null && count !== undefined && count > 0) {
    const unit = recent[2] ?? ''
    if (unit.endsWith('月')) return { first: back(today, count), last: today }
    return unit === '年' ? { first: back(today, 12 * count), last: today } : { first: dayAfter(today, -count * (unit === '周' ? 7 : 1) + 1), last: today }
  }
  const named = /^(?:(\d{4})年|(今年|去年))?(.{1,3})月份?$/u.exec(text)
  const number = whole(named?.[3])
  if (named === null || number === undefined || number < 1 || number > 12) return undefined
  const of = named[1] ?? (named[2] === '去年' ? String(Number(year) - 1) : named[2] === '今年' || number <= Number(month.slice(5)) ? year : String(Number(year) - 1))
  const asked = wholeMonth(`${of}-${String(number).padStart(2, '0')}`)
  return asked.first > today ? undefined : { first: asked.first, last: asked.last > today ? today : asked.last }
}

/** How long: 三个月, 90天, 半年, 一年半, 两周. */
export function readTerm(text: string): Duration | undefined {
  if (text === '半年') return months(decimalOf(6))
  const years = whole(/^(.{1,3})年半$/u.exec(text)?.[1])
  if (years !== undefined) return months(decimalOf(years * 12 + 6))
  const match = /^(.{1,5}?)(天|周|星期|个月|年)(?:期|的)?$/u.exec(text)
  const count = match?.[1] === undefined ? undefined : readNumber(match[1])
  if (match === null || count === undefined || count.scale > 0 || count.digits <= 0n) return undefined
  const unit = match[2] ?? ''
  if (unit === '年') return months(multiplyDecimal(count, decimalOf(12)), `P${printDecimal(count)}Y`)
  if (unit === '个月') return months(count)
  const days = multiplyDecimal(count, decimalOf(unit === '天' ? 1 : 7))
  return { is: 'duration', basis: 'seconds', amount: multiplyDecimal(days, decimalOf(86_400)), iso: `P${printDecimal(days)}D` }
}

function months(amount: Decimal, iso?: string): Duration {
  return { is: 'duration', basis: 'months', amount, iso: iso ?? `P${printDecimal(amount)}M` }
}

function whole(text: string | undefined): number | undefined {
  const number = text === undefined ? undefined : readNumber(text)
  return number === undefined || number.scale > 0 || number.digits > 9999n ? undefined : Number(number.digits)
}

function mondayOf(day: string): string {
  return dayAfter(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7))
}

function monthOf(day: string): string {
  return day.slice(0, 7)
}

function monthAfter(month: string, count: number): string {
  const months = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + count
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`
}

function lastOf(month: string): string {
  return dayAfter(`${monthAfter(month, 1)}-01`, -1)
}

function wholeMonth(month: string): Days {
  return { first: `${month}-01`, last: lastOf(month) }
}

/** undefined: the month has no such day. */
function dateIn(month: string, day: number | undefined): string | undefined {
  if (day === undefined || day < 1 || !/^\d{4}-(0[1-9]|1[0-2])$/.test(month) || day > Number(lastOf(month).slice(8))) return undefined
  return `${month}-${String(day).padStart(2, '0')}`
}

/** The day after the same day some months ago, or after the last day of a shorter month: three months back from 22 November is 23 August. */
function back(today: string, count: number): string {
  const month = monthAfter(monthOf(today), -count)
  const day = Math.min(Number(today.slice(8)), Number(lastOf(month).slice(8)))
  return dayAfter(`${month}-${String(day).padStart(2, '0')}`, 1)
}
