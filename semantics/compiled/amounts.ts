/**
 * Amounts in conditions, sums of facts and constants, as whole numbers that stay exact: each side of a comparison is brought to the finest
 * unit in it, and how much larger than a single fact it can become bounds what facts may be.
 */
import type { Decimal } from '#model/decimal.ts'
import type { Value } from '#model/value.ts'
import { amountOf } from '../arithmetic.ts'
import { currency } from './form.ts'
import type { Slot } from './row.ts'

export interface Amount {
  readonly is: 'number' | 'percent' | 'money' | 'duration'
  /** The sum, in units of 10^-scale; undefined: unknown. */
  readonly constant: bigint | undefined
  readonly parts: readonly { readonly slot: Slot; readonly factor: bigint }[]
  readonly scale: number
}

/** So many times a fact is the most that a side may be. */
const mostGain = 1_000_000n
const mostConstant = 2n ** 52n

/** A value as an amount; undefined when it is none, or of another currency or basis than facts have. */
export function constantAmount(value: Value): Amount | undefined {
  const decimal = amountOf(value)
  if (decimal === undefined || (value.is !== 'number' && value.is !== 'percent' && value.is !== 'money' && value.is !== 'duration')) return undefined
  if ((value.is === 'money' && value.currency !== currency) || (value.is === 'duration' && value.basis !== 'seconds')) return undefined
  return { is: value.is, constant: decimal.digits, parts: [], scale: decimal.scale }
}

export function slotAmount(slot: Slot): Amount | undefined {
  const { form } = slot
  return form.is === 'number' || form.is === 'percent' || form.is === 'money' || form.is === 'duration'
    ? { is: form.is, constant: 0n, parts: [{ slot, factor: 1n }], scale: form.scale }
    : undefined
}

export function times(amount: Amount, { digits, scale }: Decimal): Amount {
  const { is, constant, parts } = amount
  return {
    is,
    constant: constant === undefined ? undefined : constant * digits,
    parts: parts.map(({ slot, factor }) => ({ slot, factor: factor * digits })),
    scale: amount.scale + scale,
  }
}

/** Only what is of one type can be added. */
export function plus(left: Amount, right: Amount): Amount | undefined {
  if (left.is !== right.is) return undefined
  const [one, other] = aligned(left, right)
  return {
    is: left.is,
    constant: one.constant === undefined || other.constant === undefined ? undefined : one.constant + other.constant,
    parts: [...one.parts, ...other.parts],
    scale: one.scale,
  }
}

/** Both in the finer unit of the two. */
export function aligned(left: Amount, right: Amount): readonly [Amount, Amount] {
  const scale = Math.max(left.scale, right.scale)
  const to = (amount: Amount): Amount => ({ ...times(amount, { digits: 10n ** BigInt(scale - amount.scale), scale: 0 }), scale })
  return [to(left), to(right)]
}

/** How many times a fact an amount can be; undefined where that is too much to be exact. */
export function gainOf({ constant, parts }: Amount): number | undefined {
  const size = (number: bigint): bigint => (number < 0n ? -number : number)
  const gain = parts.reduce((sum, { factor }) => sum + size(factor), 0n)
  return gain > mostGain || (constant !== undefined && size(constant) > mostConstant) ? undefined : Number(gain)
}

/** As code over numbers of the row, `x3`. Zero times an unknown fact is unknown, too. */
export function printAmount({ constant, parts }: Amount): string {
  if (constant === undefined) return 'NaN'
  const terms = parts.map(({ slot, factor }) => (factor === 1n ? `x${slot.index}` : `x${slot.index}*(${factor})`))
  return [...terms, ...(constant === 0n && terms.length > 0 ? [] : [`(${constant})`])].join('+')
}
