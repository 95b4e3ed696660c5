/** Arithmetic over values, exact. undefined where the result is not defined (a division by zero, two currencies). */
import { addDecimal, divideDecimal, multiplyDecimal, negateDecimal, subtractDecimal, type Decimal } from '#model/decimal.ts'
import type { Arithmetic } from '#model/expression.ts'
import type { Duration, Value } from '#model/value.ts'

export function calculate(operator: Arithmetic, left: Value, right: Value): Value | undefined {
  switch (operator) {
    case '+':
      return alike(left, right, addDecimal)
    case '-':
      return alike(left, right, subtractDecimal)
    case '*':
      return scaled(left, right) ?? scaled(right, left)
    case '/':
      return quotient(left, right)
    default:
      return operator satisfies never
  }
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
      return durationOf(value.basis, amount)
    default:
      return undefined
  }
}

/** A duration in its basis unit: seconds or months. */
export function durationOf(basis: Duration['basis'], amount: Decimal): Duration {
  const negativeAmount = amount.digits < 0n
  const size = negativeAmount ? negateDecimal(amount) : amount
  const digits = `${size.digits}`.padStart(size.scale + 1, '0')
  const plain = size.scale === 0 ? digits : `${digits.slice(0, -size.scale)}.${digits.slice(-size.scale)}`
  return { is: 'duration', basis, amount, iso: `${negativeAmount ? '-' : ''}P${basis === 'seconds' ? `T${plain}S` : `${plain}M`}` }
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

