/**
 * Which way the axes of a ruleset go as one fact gets riskier: its own, and those of what is calculated from it. `amount > balance`
 * becomes true and stays so as `amount` grows; of what is not looked into nobody can say.
 */
import type { Expression } from '#model/expression.ts'
import { memberOf, type Instance } from '#model/instance.ts'
import type { Model } from '#model/model.ts'
import type { Value } from '#model/value.ts'
import { amountOf } from '#semantics/arithmetic.ts'
import { modelEnvironment } from '#semantics/environment.ts'
import { asValue, evaluate, type Environment } from '#semantics/evaluate.ts'
import { parts } from '#semantics/mentions.ts'
import type { Axis } from '../region/axis.ts'
import { hasCell } from '../region/cells.ts'
import type { Formula } from '../region/formula.ts'
import type { Space, Variable } from '../region/space.ts'
import type { Prepared } from './ruleset.ts'

/** An axis with its known cells in the order in which it goes; undefined: it may go either way. */
export interface Follower {
  readonly axis: number
  readonly order: readonly number[] | undefined
}

export interface Directed extends Follower {
  readonly fact: Instance
  /** From the mildest to the strictest. */
  readonly order: readonly number[]
  readonly followers: readonly Follower[]
}

/** The facts that have a direction and that something is said about. */
export function directedFacts({ facts }: Prepared, { variables, axes }: Space, model: Model): readonly Directed[] {
  const environment = modelEnvironment(model)
  return variables.flatMap(({ plain, name, index }) => {
    const fact = plain ? facts.get(name) : undefined
    const direction = fact === undefined ? undefined : memberOf(fact, 'monotone')
    const order = ascending(axes[index])
    if (fact === undefined || direction === undefined || order === undefined) return []
    const sign = direction === 'up' ? 1 : -1
    const followers = variables.flatMap((one): readonly Follower[] => {
      if (one.plain || !mentions(one.of, name)) return []
      const way = wayOf(one, name, environment)
      const own = ascending(axes[one.index])
      return [{ axis: one.index, order: way === undefined || own === undefined ? undefined : turned(own, way * sign) }]
    })
    return [{ fact, axis: index, order: turned(order, sign), followers }]
  })
}

function turned(order: readonly number[], sign: number): readonly number[] {
  return sign >= 0 ? order : [...order].reverse()
}

/** Known cells from the least to the most, "no" before "yes"; undefined where they have no one order. */
export function ascending(axis: Axis | undefined): readonly number[] | undefined {
  const known = axis?.cells.slice(0, -1) ?? []
  if (axis?.shape === 'line' || axis?.shape === 'ranks') return known.map((_, cell) => cell)
  const isTruth = known.length > 0 && known.every((value) => value?.is === 'bool')
  return isTruth ? [...known.keys()].sort((left, right) => truthOf(known[left]) - truthOf(known[right])) : undefined
}

function truthOf(value: Value | undefined): number {
  return value?.is === 'bool' && value.value ? 1 : 0
}

function mentions(of: Expression, fact: string): boolean {
  for (const part of parts(of)) if (part.is === 'fact' && part.name === fact) return true
  return false
}

/** Which way a variable goes as a fact grows: a truth from no to yes, a number upwards. */
function wayOf({ of }: Variable, fact: string, environment: Environment): number | undefined {
  if (of.is !== 'compare') return signOf(of, fact, environment)
  const [left, right] = [signOf(of.left, fact, environment), signOf(of.right, fact, environment)]
  const grows = both(left, negated(right))
  const { operator } = of
  switch (operator) {
    case '>':
    case '>=':
      return grows
    case '<':
    case '<=':
      return negated(grows)
    case '==':
    case '!=':
      return undefined
    default:
      return operator satisfies never
  }
}

/** 1: it grows with the fact, -1: it shrinks, 0: it has nothing to do with it. undefined: it may do either. */
function signOf(of: Expression, fact: string, environment: Environment): number | undefined {
  if (!mentions(of, fact)) return 0
  if (of.is === 'fact') return 1
  if (of.is === 'negate') return negated(signOf(of.of, fact, environment))
  if (of.is !== 'arithmetic') return undefined
  const [left, right] = [signOf(of.left, fact, environment), signOf(of.right, fact, environment)]
  const { operator } = of
  switch (operator) {
    case '+':
      return both(left, right)
    case '-':
      return both(left, negated(right))
    case '*':
      return left === 0 ? scaled(right, of.left, environment) : right === 0 ? scaled(left, of.right, environment) : undefined
    case '/':
      return right === 0 ? scaled(left, of.right, environment) : undefined
    default:
      return operator satisfies never
  }
}

/** By a factor that no request changes. */
function scaled(sign: number | undefined, factor: Expression, environment: Environment): number | undefined {
  const value = asValue(evaluate(factor, environment))
  const amount = value === undefined ? undefined : amountOf(value)
  if (amount === undefined || sign === undefined) return undefined
  return amount.digits === 0n ? 0 : amount.digits > 0n ? sign : -sign
}

function both(left: number | undefined, right: number | undefined): number | undefined {
  if (left === undefined || right === undefined) return undefined
  return left === 0 || right === 0 || left === right ? Math.sign(left + right) : undefined
}

function negated(sign: number | undefined): number | undefined {
  return sign === undefined ? undefined : sign === 0 ? 0 : -sign
}

/** Whether what holds somewhere holds all the more further on, whatever else there is. */
export function onlyGrows(formula: Formula, one: Directed): boolean {
  switch (formula.is) {
    case 'true':
    case 'false':
      return true
    case 'within': {
      const found = formula.axis === one.axis ? one : one.followers.find(({ axis }) => axis === formula.axis)
      if (found === undefined) return true
      const { order } = found
      if (order === undefined) return false
      const first = order.findIndex((cell) => hasCell(formula.cells, cell))
      return first < 0 || order.slice(first).every((cell) => hasCell(formula.cells, cell))
    }
    case 'all':
    case 'any':
      return formula.parts.every((part) => onlyGrows(part, one))
    default:
      return formula satisfies never
  }
}
