/** Exact decimals: `digits × 10^-scale`, never a binary float. Normal form has no trailing zero in `digits` while scale > 0. */
export interface Decimal {
  readonly digits: bigint
  readonly scale: number
}

export const zero: Decimal = { digits: 0n, scale: 0 }
export const one: Decimal = { digits: 1n, scale: 0 }

function power(exponent: number): bigint {
  return 10n ** BigInt(exponent)
}

function normal(digits: bigint, scale: number): Decimal {
  let rest = digits
  let places = scale
  while (places > 0 && rest % 10n === 0n) {
    rest /= 10n
    places--
  }
  return { digits: rest, scale: places }
}

/** Reads `-?digits(.digits)?`; undefined for anything else. */
export function parseDecimal(text: string): Decimal | undefined {
  const match = /^(-?\d+)(?:\.(\d+))?$/.exec(text)
  if (match === null) return undefined
  const fraction = match[2] ?? ''
  return normal(BigInt(`${match[1] ?? '0'}${fraction}`), fraction.length)
}

export function decimalOf(integer: number | bigint): Decimal {
  return { digits: BigInt(integer), scale: 0 }
}

/** Plain notation with at least `places` digits after the point: "50000.00". */
export function printDecimal(value: Decimal, places = 0): string {
  const scale = Math.max(value.scale, places)
  const digits = value.digits * power(scale - value.scale)
  const negative = digits < 0n
  const text = (negative ? -digits : digits).toString().padStart(scale + 1, '0')
  const whole = text.slice(0, text.length - scale)
  const fraction = scale === 0 ? '' : `.${text.slice(text.length - scale)}`
  return `${negative ? '-' : ''}${whole}${fraction}`
}

function aligned(left: Decimal, right: Decimal): readonly [bigint, bigint, number] {
  const scale = Math.max(left.scale, right.scale)
  return [left.digits * power(scale - left.scale), right.digits * power(scale - right.scale), scale]
}

export function compareDecimal(left: Decimal, right: Decimal): -1 | 0 | 1 {
  const [a, b] = left.scale === right.scale ? [left.digits, right.digits] : aligned(left, right)
  return a < b ? -1 : a > b ? 1 : 0
}

export function addDecimal(left: Decimal, right: Decimal): Decimal {
  const [a, b, scale] = aligned(left, right)
  return normal(a + b, scale)
}

export function subtractDecimal(left: Decimal, right: Decimal): Decimal {
  const [a, b, scale] = aligned(left, right)
  return normal(a - b, scale)
}

export function multiplyDecimal(left: Decimal, right: Decimal): Decimal {
  return normal(left.digits * right.digits, left.scale + right.scale)
}

/** Digits after the point that a quotient keeps. */
export const quotientPlaces = 24

/** The quotient, rounded half to even at `quotientPlaces` digits after the point; undefined for a divisor of zero. */
export function divideDecimal(left: Decimal, right: Decimal): Decimal | undefined {
  if (right.digits === 0n) return undefined
  const numerator = left.digits * power(quotientPlaces + right.scale)
  const denominator = right.digits * power(left.scale)
  const quotient = numerator / denominator
  const rest = numerator % denominator
  const twice = (rest < 0n ? -rest : rest) * 2n
  const size = denominator < 0n ? -denominator : denominator
  const up = twice > size || (twice === size && quotient % 2n !== 0n)
  const sign = numerator < 0n === denominator < 0n ? 1n : -1n
  return normal(up ? quotient + sign : quotient, quotientPlaces)
}

export function negateDecimal(value: Decimal): Decimal {
  return { digits: -value.digits, scale: value.scale }
}

export function isInteger(value: Decimal): boolean {
  return value.scale === 0
}
