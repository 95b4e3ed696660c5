/** Arithmetic over values, exact. undefined where the result is not defined (a division by zero, two currencies). */
import { addDecimal, decimalOf, divideDecimal, multiplyDecimal, negateDecimal, printDecimal, subtractDecimal, type Decimal } from '#model/decimal.ts'
import type { Arithmetic } from '#model/expression.ts'
import type { Duration, Value } from '#model/value.ts'

export function calculate(operator: Arithmetic, left: Value, right: Value): Value | undefined {
  switch (operator) {
    case '+':
      return alike(left, right, addDecimal)
    case '-':
      return between(left, right) ?? alike(left, right, subtractDecimal)
    case '*':
      return scaled(left, right) ?? scaled(right, left)
    case '/':
      return quotient(left, right)
    default:
      return operator satisfies never
  }
}

/** From one day to another: so many days. */
function between(left: Value, right: Value): Value | undefined {
  if (left.is !== 'date' || right.is !== 'date') return undefined
  const days = Math.round((Date.parse(`${left.value}T00:00:00Z`) - Date.parse(`${right.value}T00:00:00Z`)) / 86_400_000)
  return durationOf('seconds', decimalOf(days * 86_400), 'P1D')
}

export function negative(value: Value): Value | undefined {
  const amount = amountOf(value)
  return amount === undefined ? undefined : withAmount(value, negateDecimal(amount))
}

export function absolute(value: Value): Value | undefined {
  const amount = amountOf(value)
  if (amount === undefined) return undefined
  return amount.digits < 0n ? withAmount(value, negateDecimal(amount)) : value
}

/** The number inside a numeric value; undefined for other values. */
export function amountOf(value: Value): Decimal | undefined {
  switch (value.is) {
    case 'number':
    case 'percent':
      return value.value
    case 'money':
    case 'duration':
      return value.amount
    default:
      return undefined
  }
}

function withAmount(value: Value, amount: Decimal): Value | undefined {
  switch (value.is) {
    case 'number':
    case 'percent':
      return { is: value.is, value: amount }
    case 'money':
      return { is: 'money', currency: value.currency, amount }
    case 'duration':
      return durationOf(value.basis, amount, value.iso)
    default:
      return undefined
  }
}

/** Sizes of the designators of ISO 8601, in seconds and in months. */
const sizes: Readonly<Record<Duration['basis'], Readonly<Record<string, bigint>>>> = {
  seconds: { W: 604800n, D: 86400n, TH: 3600n, TM: 60n, TS: 1n },
  months: { Y: 12n, M: 1n },
}

/** A duration of some seconds or months, in the unit of `like` where that comes out even. */
function durationOf(basis: Duration['basis'], amount: Decimal, like: string): Duration {
  const designator = /^-?P(T?)[\d.]+([A-Z])$/.exec(like)
  const unit = `${designator?.[1] ?? ''}${designator?.[2] ?? ''}`
  const size = sizes[basis][unit]
  const even = size !== undefined && amount.scale === 0 && amount.digits % size === 0n
  const count = printDecimal(even ? { digits: amount.digits / size, scale: 0 } : amount)
  const written = even ? unit : basis === 'seconds' ? 'TS' : 'M'
  const clock = written.startsWith('T') ? 'T' : ''
  return { is: 'duration', basis, amount, iso: `${count.startsWith('-') ? '-' : ''}P${clock}${count.replace('-', '')}${written.slice(clock.length)}` }
}

function alike(left: Value, right: Value, combine: (a: Decimal, b: Decimal) => Decimal): Value | undefined {
  if (left.is === 'money' && right.is === 'money' && left.currency !== right.currency) return undefined
  if (left.is === 'duration' && right.is === 'duration' && left.basis !== right.basis) return undefined
  if (left.is !== right.is) return undefined
  const a = amountOf(left)
  const b = amountOf(right)
  return a === undefined || b === undefined ? undefined : withAmount(left, combine(a, b))
}

/** A quantity times a plain number or a percent. */
function scaled(quantity: Value, factor: Value): Value | undefined {
  if (factor.is !== 'number' && factor.is !== 'percent') return undefined
  const amount = amountOf(quantity)
  return amount === undefined ? undefined : withAmount(quantity, multiplyDecimal(amount, factor.value))
}

/** A quantity over a number is a quantity; over another quantity of its type it is a number. */
function quotient(left: Value, right: Value): Value | undefined {
  const a = amountOf(left)
  const b = amountOf(right)
  if (a === undefined || b === undefined) return undefined
  const result = divideDecimal(a, b)
  if (result === undefined) return undefined
  if (right.is === 'number') return withAmount(left, result)
  if (left.is !== right.is || alike(left, right, addDecimal) === undefined) return undefined
  return { is: 'number', value: result }
}

export function largest(values: readonly Value[], order: (a: Value, b: Value) => number | undefined): Value | undefined {
  let best: Value | undefined
  for (const value of values) {
    if (best === undefined || (order(value, best) ?? 0) > 0) best = value
  }
  return best
}

