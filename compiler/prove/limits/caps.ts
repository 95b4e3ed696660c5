/** The caps of a row of limits. An absent cap is no cap: above every amount. */
import type { Bilingual } from '#diagnostics/catalogue.ts'
import { compareDecimal, type Decimal } from '#model/decimal.ts'
import { valueOf, type Instance } from '#model/instance.ts'
import type { Value } from '#model/value.ts'
import { capNames, type Cap } from '#semantics/limits/wish.ts'

export { capNames }
export type CapName = Cap

/** What of the caps is money. */
export const moneyCaps = ['single', 'daily', 'monthly', 'yearly'] as const

/** In whole units of the currency; a count as it is. undefined: no cap. */
export function capOf(row: Instance, name: CapName): Decimal | undefined {
  const value = valueOf(row, name)
  return value?.is === 'money' ? value.amount : value?.is === 'number' ? value.value : undefined
}

/** Less than 0 when the left cap is the lower one. */
export function compareCaps(left: Decimal | undefined, right: Decimal | undefined): number {
  if (left === undefined || right === undefined) return left === right ? 0 : left === undefined ? 1 : -1
  return compareDecimal(left, right)
}

/** The most that may move at once: the lowest of all caps on money. */
export function mostAtOnce(row: Instance): Value | undefined {
  let most: Extract<Value, { is: 'money' }> | undefined
  for (const name of moneyCaps) {
    const value = valueOf(row, name)
    if (value?.is === 'money' && (most === undefined || compareDecimal(value.amount, most.amount) < 0)) most = value
  }
  return most
}

/** The label of a cap in Chinese, its name in English. */
export function capWords(name: CapName, labels: ReadonlyMap<string, { readonly label: string | undefined }> | undefined): Bilingual {
  return { zh: `「${labels?.get(name)?.label ?? name}」`, en: name }
}

/** The least that there is of money. */
export const cent: Decimal = { digits: 1n, scale: 2 }
