/**
 * Numbers with their unit, dates, times and colours, from the token as written to the tree: exact decimals as text. What is written
 * in another way is reported with the way it is written here, and becomes an error node.
 */
import type { Diagnostic, Fix } from '#diagnostics/catalogue.ts'
import type { Place } from '#diagnostics/place.ts'
import type { IToken } from './chevrotain.ts'
import type { Cursor } from './cursor.ts'
import { fail, fix, nameText, placeOf, report, say } from './cursor.ts'
import { isPlain } from './identifier.ts'
import type { Expression, Name } from './syntax.ts'
import { isWord } from './words.ts'

const mostDigits = 60
const places: Readonly<Record<string, number>> = { 万: 4, 亿: 8, 万亿: 12 }
const smallScales: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3 }

/** A number cut up: `1_000.5万元` is 1000, 5, 万 and 元. */
interface Parts {
  readonly whole: string
  readonly fraction: string
  readonly scale: '' | '万' | '亿' | '万亿'
  readonly rest: string
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function endOfDigits(image: string, from: number): number {
  let at = from
  while (at < image.length && (isDigit(image.charCodeAt(at)) || isMark(image, at))) at++
  return at
}

/** Whether a `_` stands before a digit. */
function isMark(image: string, at: number): boolean {
  return image.charCodeAt(at) === 95 && at + 1 < image.length && isDigit(image.charCodeAt(at + 1))
}

function withoutMarks(digits: string): string {
  return digits.includes('_') ? digits.replaceAll('_', '') : digits
}

function partsOf(image: string): Parts {
  let at = endOfDigits(image, 0)
  const whole = withoutMarks(image.slice(0, at))
  let fraction = ''
  if (at < image.length && image.charCodeAt(at) === 46) {
    const from = at + 1
    at = endOfDigits(image, from)
    fraction = withoutMarks(image.slice(from, at))
  }
  if (at === image.length) return { whole, fraction, scale: '', rest: '' }
  const scale = image.startsWith('万亿', at) ? '万亿' : image.startsWith('万', at) ? '万' : image.startsWith('亿', at) ? '亿' : ''
  return { whole, fraction, scale, rest: image.slice(at + scale.length) }
}

export function readQuantity(cursor: Cursor, token: IToken): Expression {
  const { image, startOffset: start } = token
  const end = start + image.length
  // A sign beside it has been reported with what is meant by both.
  if (/[￥¥$€]\s*$/.test(cursor.text.slice(Math.max(0, start - 3), start)) || cursor.text.charAt(end) === '‰') return { is: 'error', start, end }
  const parts = partsOf(image)
  if (isSuspicious(parts) && isIllFormed(cursor, token, parts)) return { is: 'error', start, end }
  const { whole, fraction, scale, rest } = parts
  const digits = scale === '' ? (fraction === '' ? whole : `${whole}.${fraction}`) : shifted(whole, fraction, places[scale] ?? 0)
  const unit: Name | undefined = rest === '' ? undefined : unitName(cursor, token, rest)
  return { is: 'number', digits, unit, start, end }
}

/** Whether a number may be ill-formed: most are told apart by a letter. */
function isSuspicious({ whole, fraction, rest }: Parts): boolean {
  if (whole.length + fraction.length > mostDigits || (whole.length > 1 && whole.charCodeAt(0) === 48)) return true
  return rest !== '' && (suspiciousStart.test(rest) || isWord(rest))
}

const suspiciousStart = /^[\d_eE十百千万亿]/

function isIllFormed(cursor: Cursor, token: IToken, { whole, fraction, scale, rest }: Parts): boolean {
  const wrong =
    whole.length + fraction.length > mostDigits ? tooLong(cursor, token, whole.length + fraction.length)
    : rest === '' ? undefined
    : rest.charAt(0) in smallScales && !rest.startsWith('百分') ? smallScale(cursor, token, whole, fraction, scale, rest)
    : scale === '' && /^[eE]\d{1,2}(?!\d)/.test(rest) ? scientific(cursor, token, whole, fraction, rest)
    : /^[_\d万亿]/.test(rest) ? say('BK1023', placeOfToken(cursor, token), { written: token.image })
    : undefined
  const found = wrong ?? (whole.length > 1 && whole.startsWith('0') ? leadingZero(cursor, token) : undefined)
  // What follows the word belongs to it: there is no reading on from here.
  if (found === undefined && isWord(rest)) fail(runsIntoWord(cursor, token, rest))
  if (found !== undefined) report(cursor, found)
  return found !== undefined
}

function placeOfToken(cursor: Cursor, { image, startOffset: start }: IToken): Place {
  return placeOf(cursor, start, start + image.length)
}

/** The mend of a whole token. */
function instead(cursor: Cursor, { image, startOffset: start }: IToken, meant: string, certain = true): { readonly fixes: readonly Fix[] } {
  return fix(cursor, start, start + image.length, meant, certain)
}

function tooLong(cursor: Cursor, token: IToken, digits: number): Diagnostic {
  return say('BK1033', placeOfToken(cursor, token), { digits, limit: mostDigits })
}

function smallScale(cursor: Cursor, token: IToken, whole: string, fraction: string, scale: string, rest: string): Diagnostic {
  const by = (smallScales[rest.charAt(0)] ?? 0) + (places[scale] ?? 0)
  const meant = shifted(whole, fraction, by) + rest.slice(1)
  return say('BK1020', placeOfToken(cursor, token), { scale: rest.charAt(0), meant }, instead(cursor, token, meant))
}

function scientific(cursor: Cursor, token: IToken, whole: string, fraction: string, rest: string): Diagnostic {
  const power = /^\d+/.exec(rest.slice(1))?.[0] ?? ''
  const meant = shifted(whole, fraction, parseInt(power, 10)) + rest.slice(1 + power.length)
  return say('BK1021', placeOfToken(cursor, token), { written: token.image, meant }, instead(cursor, token, meant))
}

function leadingZero(cursor: Cursor, token: IToken): Diagnostic {
  const meant = token.image.replace(/^[0_]+(?=\d)/, '')
  return say('BK1024', placeOfToken(cursor, token), { written: token.image, meant }, instead(cursor, token, meant, false))
}

function runsIntoWord(cursor: Cursor, token: IToken, word: string): Diagnostic {
  const meant = `${token.image.slice(0, -word.length)} ${word}`
  return say('BK1032', placeOfToken(cursor, token), { word, meant }, instead(cursor, token, meant))
}

function unitName(cursor: Cursor, token: IToken, image: string): Name {
  const end = token.startOffset + token.image.length
  const start = end - image.length
  return { text: isPlain(image) ? image : nameText(cursor, { ...token, image, startOffset: start }), start, end }
}

/** A decimal with its point moved to the right: 3.5 by 4 places is 35000. */
function shifted(whole: string, fraction: string, by: number): string {
  if (fraction === '' && whole.charCodeAt(0) !== 48) return whole + '0'.repeat(by)
  const padded = whole + fraction.slice(0, by).padEnd(by, '0')
  const moved = padded.charCodeAt(0) === 48 ? padded.replace(/^0+(?=\d)/, '') : padded
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
  if (image.length === 10 && goodDate.test(image) && isDay(parseInt(image.slice(0, 4), 10), parseInt(image.slice(5, 7), 10), parseInt(image.slice(8), 10))) {
    return { is: 'date', text: image, start, end }
  }
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
    report(cursor, say('BK1026', at, { written: image.slice(0, 10) }, lastDay(cursor, start, image)))
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
  if (goodTime.test(image) && isTime(image.slice(0, 2), image.slice(3))) return { is: 'time', text: image, start, end }
  const at = placeOf(cursor, start, end)
  const [hour, minute, second] = image.split(':').map(padded)
  if (!goodTime.test(image)) {
    const isClear = hour?.length === 2 && minute?.length === 2
    const mend = isClear ? fix(cursor, start, end, `${hour}:${minute}`, second === undefined || second === '00') : {}
    report(cursor, say('BK1027', at, { written: image, meant: isClear ? `${hour}:${minute}` : '08:00' }, mend))
    return { is: 'error', start, end }
  }
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

/** The last day of a month that has fewer days. */
function lastDay(cursor: Cursor, start: number, image: string): { readonly fixes: readonly Fix[] } {
  const [year = 0, month = 0] = image.slice(0, 10).split('-').map((part) => parseInt(part, 10))
  const day = [31, 30, 29, 28].find((one) => isDay(year, month, one))
  return day === undefined ? { fixes: [] } : fix(cursor, start, start + 10, `${image.slice(0, 8)}${day}`, false)
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
