/**
 * Numbers with their unit, dates, times and colours, from the token as written to the tree: exact decimals as text. What is written
 * in another way is reported with the way it is written here, and becomes an error node.
 */
import type { IToken } from './chevrotain.ts'
import type { Cursor } from './cursor.ts'
import { fix, nameText, placeOf, report, say } from './cursor.ts'
import type { Expression, Name } from './syntax.ts'
import { isWord } from './words.ts'

const mostDigits = 60
const allDigits = /^\d+$/
const parts = /^(\d+(?:_\d+)*)(?:\.(\d+(?:_\d+)*))?(万亿|万|亿)?/
const places: Readonly<Record<string, number>> = { 万: 4, 亿: 8, 万亿: 12 }
const smallScales: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3 }

export function readQuantity(cursor: Cursor, token: IToken): Expression {
  const { image, startOffset: start } = token
  const end = start + image.length
  if (image.length <= 15 && allDigits.test(image) && (image.length === 1 || image.charCodeAt(0) !== 48)) {
    return { is: 'number', digits: image, unit: undefined, start, end }
  }
  const found = parts.exec(image)
  const whole = (found?.[1] ?? '').replaceAll('_', '')
  const fraction = (found?.[2] ?? '').replaceAll('_', '')
  const scale = found?.[3]
  const written = found?.[0] ?? ''
  const rest = image.slice(written.length)
  const at = placeOf(cursor, start, end)
  const wrong = { is: 'error', start, end } as const
  const meaning = (meant: string, certain = true) => fix(cursor, start, end, meant, certain)
  if (whole.length + fraction.length > mostDigits) {
    report(cursor, say('BK1033', at, { digits: whole.length + fraction.length, limit: mostDigits }))
    return wrong
  }
  const shift = smallScales[rest.charAt(0)]
  if (shift !== undefined && !rest.startsWith('百分')) {
    const meant = shifted(whole, fraction, shift + (scale === undefined ? 0 : (places[scale] ?? 0))) + rest.slice(1)
    report(cursor, say('BK1020', at, { scale: rest.charAt(0), meant }, meaning(meant)))
    return wrong
  }
  const power = /^[eE](\d{1,2})(?!\d)/.exec(rest)
  if (power !== null && scale === undefined) {
    const meant = shifted(whole, fraction, parseInt(power[1] ?? '', 10)) + rest.slice(power[0].length)
    report(cursor, say('BK1021', at, { written: image, meant }, meaning(meant)))
    return wrong
  }
  if (/^(?:_|[\d万亿])/.test(rest)) {
    report(cursor, say('BK1023', at, { written: image }))
    return wrong
  }
  if (whole.length > 1 && whole.startsWith('0')) {
    const meant = image.replace(/^[0_]+(?=\d)/, '')
    report(cursor, say('BK1024', at, { written: image, meant }, meaning(meant, false)))
    return wrong
  }
  if (isWord(rest)) {
    const meant = `${written} ${rest}`
    report(cursor, say('BK1032', at, { word: rest, meant }, meaning(meant)))
    return wrong
  }
  const digits = scale === undefined ? (fraction === '' ? whole : `${whole}.${fraction}`) : shifted(whole, fraction, places[scale] ?? 0)
  const unit: Name | undefined = rest === '' ? undefined : unitName(cursor, token, written.length, rest)
  return { is: 'number', digits, unit, start, end }
}

function unitName(cursor: Cursor, token: IToken, from: number, image: string): Name {
  const start = token.startOffset + from
  return { text: nameText(cursor, { ...token, image, startOffset: start }), start, end: start + image.length }
}

/** A decimal with its point moved to the right: 3.5 by 4 places is 35000. */
function shifted(whole: string, fraction: string, by: number): string {
  const moved = (whole + fraction.slice(0, by).padEnd(by, '0')).replace(/^0+(?=\d)/, '')
  const left = fraction.slice(by)
  return left === '' ? moved : `${moved}.${left}`
}

const dashed = /^(\d+)-(\d+)-(\d+)(?:[Tt](\d+):(\d+)(?::(\d+))?)?$/
const other = /^(\d{4})[/.年](\d{1,2})[/.月](\d{1,2})日?$/
const goodDate = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d)?$/
const goodTime = /^\d\d:\d\d$/

export function readDate(cursor: Cursor, token: IToken): Expression {
  const { image, startOffset: start } = token
  const end = start + image.length
  const at = placeOf(cursor, start, end)
  const found = dashed.exec(image) ?? other.exec(image)
  const [year, month, day, hour, minute] = (found ?? []).slice(1).map((part) => (part === undefined ? undefined : padded(part)))
  const isWhole = year?.length === 4 && month?.length === 2 && day?.length === 2 && (hour ?? '00').length === 2 && (minute ?? '00').length === 2
  if (!goodDate.test(image)) {
    const meant = isWhole ? `${year}-${month}-${day}${hour === undefined ? '' : `T${hour}:${minute}`}` : undefined
    const seconds = found?.[6]
    const certain = seconds === undefined || /^0+$/.test(seconds)
    const mend = meant === undefined ? {} : fix(cursor, start, end, meant, certain)
    report(cursor, say('BK1025', at, { written: image, meant: meant ?? '2026-11-22' }, mend))
    return { is: 'error', start, end }
  }
  if (!isDay(parseInt(year ?? '', 10), parseInt(month ?? '', 10), parseInt(day ?? '', 10))) {
    report(cursor, say('BK1026', at, { written: image.slice(0, 10) }))
    return { is: 'error', start, end }
  }
  if (hour === undefined) return { is: 'date', text: image, start, end }
  if (!isTime(hour, minute ?? '')) {
    report(cursor, say('BK1028', at, { written: image.slice(11) }))
    return { is: 'error', start, end }
  }
  return { is: 'datetime', text: image, start, end }
}

export function readTime(cursor: Cursor, token: IToken): Expression {
  const { image, startOffset: start } = token
  const end = start + image.length
  const at = placeOf(cursor, start, end)
  const [hour, minute, second] = image.split(':').map(padded)
  if (!goodTime.test(image)) {
    const isClear = hour?.length === 2 && minute?.length === 2
    const mend = isClear ? fix(cursor, start, end, `${hour}:${minute}`, second === undefined || second === '00') : {}
    report(cursor, say('BK1027', at, { written: image, meant: isClear ? `${hour}:${minute}` : '08:00' }, mend))
    return { is: 'error', start, end }
  }
  if (isTime(hour ?? '', minute ?? '')) return { is: 'time', text: image, start, end }
  report(cursor, say('BK1028', at, { written: image }))
  return { is: 'error', start, end }
}

const goodColour = /^#(?:[0-9A-Fa-f]{6}|[0-9A-Fa-f]{8})$/

export function readColour(cursor: Cursor, token: IToken): Expression {
  const { image, startOffset: start } = token
  const end = start + image.length
  if (goodColour.test(image)) return { is: 'color', text: image, start, end }
  const short = /^#[0-9A-Fa-f]{3,4}$/.test(image)
  const meant = short ? `#${[...image.slice(1)].map((digit) => digit + digit).join('')}` : '#0B5FFF'
  report(cursor, say('BK1029', placeOf(cursor, start, end), { written: image, meant }, short ? fix(cursor, start, end, meant) : {}))
  return { is: 'error', start, end }
}

function padded(part: string): string {
  return part.padStart(2, '0')
}

function isTime(hour: string, minute: string): boolean {
  return hour <= '23' && minute <= '59'
}

function isDay(year: number, month: number, day: number): boolean {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  return year > 0 && days !== undefined && day >= 1 && day <= days
}
