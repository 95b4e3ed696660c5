/** Operators and how tightly they bind. */
import type { ArithmeticOperator, CompareOperator } from './syntax.ts'
import { tokenNumbers, wordNumbers } from './tokens.ts'

const { DotDot, DotDotLess, EqualEqual, Greater, GreaterEqual, Less, LessEqual, Minus, NotEqual, Plus, Slash, Star } = tokenNumbers
const { and: And, in: In, is: Is, not: Not, or: Or, where: Where } = wordNumbers

/** From the loosest to the tightest. */
export const level = { where: 1, or: 2, and: 3, not: 4, compare: 5, range: 6, sum: 7, product: 8 } as const

/** Level of a token type; 0 for what is no operator. */
export const levels: readonly number[] = (() => {
  const table: number[] = []
  const set = (of: number, ...types: readonly number[]): void => types.forEach((type) => (table[type] = of))
  set(level.where, Where)
  set(level.or, Or)
  set(level.and, And)
  set(level.compare, EqualEqual, NotEqual, Less, LessEqual, Greater, GreaterEqual, In, Not, Is)
  set(level.range, DotDot, DotDotLess)
  set(level.sum, Plus, Minus)
  set(level.product, Star, Slash)
  return Array.from({ length: table.length }, (_, type) => table[type] ?? 0)
})()

const compareOperators: ReadonlyMap<number, CompareOperator> = new Map([
  [EqualEqual, '=='], [NotEqual, '!='], [Less, '<'], [LessEqual, '<='], [Greater, '>'], [GreaterEqual, '>='],
])

/** The signs of comparisons, as written. */
export const comparisonSigns: readonly CompareOperator[] = [...compareOperators.values()]

/** The comparison that a token type is, if it is one. */
export function compareOperator(type: number): CompareOperator | undefined {
  return compareOperators.get(type)
}

export function arithmeticOperator(type: number): ArithmeticOperator {
  return type === Plus ? '+' : type === Minus ? '-' : type === Star ? '*' : '/'
}
