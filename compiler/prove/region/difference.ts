/** Comparisons of two variables that differ by a constant, `x <= y + c`, read as `x - y <= c`: a variable of its own, tied to the two. */
import { zero } from '#model/decimal.ts'
import type { Expression } from '#model/expression.ts'
import { required, type Type } from '#model/type.ts'
import type { Value } from '#model/value.ts'
import { calculate, negative } from '#semantics/arithmetic.ts'
import { asValue, evaluate, type Environment } from '#semantics/evaluate.ts'

export type Comparison = Extract<Expression, { is: 'compare' }>
export type Fact = Extract<Expression, { is: 'fact' }>

/** `greater - lesser operator constant`; the two in the order of their names, so that one pair has one difference. */
export interface Difference {
  readonly left: Fact
  readonly right: Fact
  readonly operator: Comparison['operator']
  readonly constant: Value
}

/** Facts with their signs, and what is left over. */
interface Sum {
  readonly facts: readonly { readonly fact: Fact; readonly sign: 1 | -1 }[]
  readonly constant: Value | undefined
}

/** The same comparison, said from the other side. */
export const turned: Readonly<Record<Comparison['operator'], Comparison['operator']>> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=', '==': '==', '!=': '!=' }

/** undefined: it is no such comparison. `tested`: the fact that a unary test is about. `environment` knows parameters and no fact. */
export function differenceIn(comparison: Comparison, tested: Fact | undefined, environment: Environment): Difference | undefined {
  const [left, right] = [sumOf(comparison.left, tested, environment), sumOf(comparison.right, tested, environment)]
  if (left === undefined || right === undefined) return undefined
  const facts = [...left.facts, ...right.facts.map(({ fact, sign }) => ({ fact, sign: sign === 1 ? (-1 as const) : (1 as const) }))]
  const [one, other] = facts
  if (one === undefined || other === undefined || facts.length !== 2 || one.sign === other.sign || one.fact.name === other.fact.name) return undefined
  const nothing = noneOf(one.fact.type)
  if (nothing === undefined || noneOf(other.fact.type)?.is !== nothing.is) return undefined
  // What stands on the left goes to the right.
  const constant = calculate('-', right.constant ?? nothing, left.constant ?? nothing)
  const [plus, minus] = one.sign === 1 ? [one.fact, other.fact] : [other.fact, one.fact]
  if (constant === undefined || constant.is !== nothing.is) return undefined
  if (plus.name < minus.name) return { left: plus, right: minus, operator: comparison.operator, constant }
  const opposite = negative(constant)
  return opposite === undefined ? undefined : { left: minus, right: plus, operator: turned[comparison.operator], constant: opposite }
}

function sumOf(of: Expression, tested: Fact | undefined, environment: Environment): Sum | undefined {
  if (of.is === 'it' && tested !== undefined) return { facts: [{ fact: tested, sign: 1 }], constant: undefined }
  if (of.is === 'fact') return { facts: [{ fact: of, sign: 1 }], constant: undefined }
  if (of.is === 'arithmetic' && (of.operator === '+' || of.operator === '-')) {
    const [left, right] = [sumOf(of.left, tested, environment), sumOf(of.right, tested, environment)]
    if (left === undefined || right === undefined || left.facts.length + right.facts.length > 2) return undefined
    const facts = of.operator === '+' ? right.facts : right.facts.map(({ fact, sign }) => ({ fact, sign: sign === 1 ? (-1 as const) : (1 as const) }))
    const added = right.constant === undefined || of.operator === '+' ? right.constant : negative(right.constant)
    const constant = left.constant === undefined || added === undefined ? (left.constant ?? added) : calculate('+', left.constant, added)
    return { facts: [...left.facts, ...facts], constant }
  }
  const value = of.is === 'literal' || of.is === 'parameter' || of.is === 'negate' ? asValue(evaluate(of, environment)) : undefined
  return value === undefined ? undefined : { facts: [], constant: value }
}

/** Nothing, of a type whose values are added and taken away from each other; money is yuan. */
function noneOf(type: Type): Value | undefined {
  const plain = required(type)
  if (plain.is !== 'scalar') return undefined
  switch (plain.name) {
    case 'int':
    case 'number':
      return { is: 'number', value: zero }
    case 'percent':
      return { is: 'percent', value: zero }
    case 'money':
      return { is: 'money', currency: 'CNY', amount: zero }
    case 'duration':
      return { is: 'duration', basis: 'seconds', amount: zero, iso: 'PT0S' }
    default:
      return undefined
  }
}
