/**
 * Values that stand on a scale (amounts, times, days), and a value between two of them that a person would take as an example: the
 * next cent, the next minute, the next day. What has no value between is no gap: there is no amount between 1.00 and 1.01 yuan.
 */
import { addDecimal, compareDecimal, decimalOf, divideDecimal, one, parseDecimal, subtractDecimal, zero, type Decimal } from '#model/decimal.ts'
import type { Value } from '#model/value.ts'
import { amountOf } from '#semantics/arithmetic.ts'

export interface Scale {
  readonly is: 'number' | 'percent' | 'money' | 'duration' | 'time' | 'date' | 'datetime'
  /** Tells scales apart whose values do not compare: the currency, the basis of durations. */
  readonly measure: string
  /** How far the next value may be, the roundest first. */
  readonly steps: readonly Decimal[]
  /** Every value is a multiple of the last step; if not, there is always one more between two. */
  readonly exact: boolean
  /** Ends of the scale, both included. */
  readonly least: Decimal | undefined
  readonly most: Decimal | undefined
}

const [percent, basisPoint] = [parse('0.01'), parse('0.0001')]
const cent = percent

function parse(text: string): Decimal {
  return parseDecimal(text) ?? zero
}

const seconds = [86_400, 3600, 60, 1].map(decimalOf)
const day = 86_400_000

/** `whole`: a number without fractions. undefined: the value stands on no scale. */
export function scaleOf(value: Value, whole: boolean): Scale | undefined {
  const open = { least: undefined, most: undefined }
  switch (value.is) {
    case 'number':
      return { is: 'number', measure: '', steps: [one], exact: whole, ...open }
    case 'percent':
      return { is: 'percent', measure: '', steps: [percent, basisPoint], exact: false, ...open }
    case 'money':
      return { is: 'money', measure: value.currency, steps: [cent], exact: value.currency === 'CNY', ...open }
    case 'duration':
      return { is: 'duration', measure: value.basis, steps: value.basis === 'months' ? [decimalOf(12), decimalOf(1)] : seconds, exact: true, ...open }
    case 'time':
      return { is: 'time', measure: '', steps: [decimalOf(60), decimalOf(1)], exact: true, least: zero, most: decimalOf(86_399) }
    case 'date':
      return { is: 'date', measure: '', steps: [decimalOf(1)], exact: true, least: decimalOf(daysOf('0001-01-01')), most: decimalOf(daysOf('9999-12-31')) }
    case 'datetime':
      return { is: 'datetime', measure: '', steps: [decimalOf(60), decimalOf(1)], exact: true, least: decimalOf(daysOf('0001-01-01') * 86_400), most: decimalOf(daysOf('9999-12-31') * 86_400 + 86_399) }
    default:
      return undefined
  }
}

/** Where a value stands on its scale. */
export function markOf(value: Value): Decimal | undefined {
  switch (value.is) {
    case 'time':
      return decimalOf(secondsOf(value.value))
    case 'date':
      return decimalOf(daysOf(value.value))
    case 'datetime':
      return decimalOf(daysOf(value.value.slice(0, 10)) * 86_400 + secondsOf(value.value.slice(11)))
    default:
      return amountOf(value)
  }
}

/** The value at a mark of a scale. */
export function valueAt(scale: Scale, mark: Decimal): Value {
  switch (scale.is) {
    case 'number':
    case 'percent':
      return { is: scale.is, value: mark }
    case 'money':
      return { is: 'money', currency: scale.measure, amount: mark }
    case 'duration':
      return scale.measure === 'months' ? { is: 'duration', basis: 'months', amount: mark, iso: roundest(mark, [['Y', 12], ['M', 1]], '') } : { is: 'duration', basis: 'seconds', amount: mark, iso: spellSeconds(mark) }
    case 'time':
      return { is: 'time', value: clock(Number(mark.digits)) }
    case 'date':
      return { is: 'date', value: dateAt(Number(mark.digits)) }
    case 'datetime': {
      const total = Number(mark.digits)
      const days = Math.floor(total / 86_400)
      return { is: 'datetime', value: `${dateAt(days)}T${clock(total - days * 86_400)}` }
    }
    default:
      return scale.is satisfies never
  }
}

/** Whether a value can stand at the mark at all: no count is 2.5. */
export function isOn(scale: Scale, mark: Decimal): boolean {
  return !scale.exact || mark.scale <= Math.max(...scale.steps.map((step) => step.scale))
}

/** A mark strictly between two; an end that is undefined is the scale's own. undefined: there is none. */
export function between(scale: Scale, low: Decimal | undefined, high: Decimal | undefined): Decimal | undefined {
  const fits = (mark: Decimal): boolean =>
    (low === undefined || compareDecimal(low, mark) < 0) && (high === undefined || compareDecimal(mark, high) < 0) && (scale.least === undefined || compareDecimal(scale.least, mark) <= 0) && (scale.most === undefined || compareDecimal(mark, scale.most) <= 0)
  const from = low === undefined ? undefined : scale.exact && scale.is === 'number' ? floor(low) : low
  const to = high === undefined ? undefined : scale.exact && scale.is === 'number' ? ceiling(high) : high
  // Below a positive end nothing is negative, if it can be helped.
  const below = to === undefined ? [] : scale.steps.map((step) => subtractDecimal(to, step)).sort((left, right) => Number(left.digits < 0n) - Number(right.digits < 0n))
  const candidates = from !== undefined ? scale.steps.map((step) => addDecimal(from, step)) : to !== undefined ? below : [zero]
  for (const mark of [...candidates, scale.least, scale.most]) if (mark !== undefined && fits(mark)) return mark
  if (scale.exact || low === undefined || high === undefined) return undefined
  const middle = divideDecimal(addDecimal(low, high), decimalOf(2))
  return middle !== undefined && fits(middle) ? middle : undefined
}

function floor(mark: Decimal): Decimal {
  if (mark.scale === 0) return mark
  const unit = 10n ** BigInt(mark.scale)
  const cut = mark.digits / unit
  return decimalOf(mark.digits < 0n ? cut - 1n : cut)
}

function ceiling(mark: Decimal): Decimal {
  return mark.scale === 0 ? mark : addDecimal(floor(mark), decimalOf(1))
}

function spellSeconds(mark: Decimal): string {
  return roundest(mark, [['D', 86_400], ['H', 3600], ['M', 60], ['S', 1]], 'T')
}

/** A duration in the largest unit that needs no fraction. */
function roundest(mark: Decimal, units: readonly (readonly [letter: string, size: number])[], clockMark: string): string {
  const [letter, size] = units.find(([, size]) => mark.scale === 0 && mark.digits !== 0n && mark.digits % BigInt(size) === 0n) ?? units[units.length - 1] ?? ['S', 1]
  const amount = mark.scale === 0 ? String(mark.digits / BigInt(size)) : String(Number(mark.digits) / 10 ** mark.scale)
  return `${amount.startsWith('-') ? '-' : ''}P${letter === 'D' || letter === 'Y' ? '' : clockMark}${amount.replace('-', '')}${letter}`
}

function secondsOf(time: string): number {
  const [hours, minutes, rest] = time.split(':').map(Number)
  return (hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (rest ?? 0)
}

function clock(total: number): string {
  const two = (part: number): string => String(part).padStart(2, '0')
  const text = `${two(Math.floor(total / 3600))}:${two(Math.floor(total / 60) % 60)}`
  return total % 60 === 0 ? text : `${text}:${two(total % 60)}`
}

/** Days since 1970-01-01 in the proleptic Gregorian calendar. */
function daysOf(date: string): number {
  const moment = new Date(0)
  const [year, month, dayOfMonth] = date.split('-').map(Number)
  moment.setUTCFullYear(year ?? 1970, (month ?? 1) - 1, dayOfMonth ?? 1)
  return Math.round(moment.getTime() / day)
}

function dateAt(days: number): string {
  return new Date(days * day).toISOString().slice(0, 10)
}

