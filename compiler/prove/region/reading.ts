/**
 * A condition read as comparisons of one quantity with constants, joined by and, or, not. What is none (two facts compared, a question
 * about a list) becomes a quantity of its own that may be true, false or unknown: whatever holds then, holds.
 */
import type { Expression } from '#model/expression.ts'
import { printExpression, spine } from '#model/expression-text.ts'
import { once } from '#model/once.ts'
import type { Type } from '#model/type.ts'
import { required } from '#model/type.ts'
import type { Value } from '#model/value.ts'
import { asValue, evaluate, holds, type Environment } from '#semantics/evaluate.ts'
import { parts } from '#semantics/mentions.ts'
import { differenceIn, type Comparison, type Fact } from './difference.ts'

/** What a comparison is about: a fact, a question about a request, or what one fact is more than another. */
export interface Quantity {
  /** In English words: the name of a fact, or a text such as `amount / balance`. What has one name is one quantity. */
  readonly name: string
  readonly type: Type | undefined
  /** It is a fact itself: giving the fact a value gives the quantity that value. */
  readonly plain: boolean
  readonly of: Expression
  /** It is what one is more than the other. */
  readonly difference?: { readonly left: Quantity; readonly right: Quantity }
}

export type Reading =
  | { readonly is: 'fixed'; readonly truth: boolean | undefined }
  | Atom
  | { readonly is: 'not'; readonly of: Reading }
  | { readonly is: 'and' | 'or'; readonly parts: readonly Reading[] }
  | { readonly is: 'if'; readonly condition: Reading; readonly then: Reading; readonly else: Reading }

export interface Atom {
  readonly is: 'atom'
  readonly about: Quantity
  /** Speaks of the quantity as `it`. */
  readonly test: Expression
  /** What it is compared with, and how that is written. */
  readonly constants: readonly { readonly words: string; readonly value: Value }[]
  /** What stood there. */
  readonly written: Expression
}

/** The fact that a unary test is about. */
export interface Tested {
  readonly fact: string
  readonly type: Type | undefined
}

const it: Expression = { is: 'it', type: { is: 'scalar', name: 'any' } }

/** `environment` knows parameters and declarations, and no fact. */
export function readIn(environment: Environment): (expression: Expression, tested?: Tested) => Reading {
  const { vocabulary } = environment

  function quantity(of: Expression, tested: Tested | undefined, type: Type | undefined, difference?: Quantity['difference']): Quantity {
    const name = of.is === 'it' && tested !== undefined ? tested.fact : printExpression(vocabulary, of)
    return { name, type, plain: of.is === 'it' || of.is === 'fact', of, ...(difference === undefined ? {} : { difference }) }
  }

  function atom(about: Quantity, test: Expression, constants: readonly Value[], written: Expression): Reading {
    return { is: 'atom', about, test, constants: constants.map((value) => ({ words: printExpression(vocabulary, { is: 'literal', value }), value })), written }
  }

  /** `x <= y + c`, as what is said of `x - y`. */
  function apart(of: Comparison, tested: Tested | undefined): Reading | undefined {
    const subject: Fact | undefined = tested?.type === undefined ? undefined : { is: 'fact', name: tested.fact, depth: 0, type: tested.type }
    const found = differenceIn(of, subject, environment)
    if (found === undefined) return undefined
    const { left, right, operator, constant } = found
    const whole: Expression = { is: 'arithmetic', operator: '-', left, right, type: left.type }
    const about = quantity(whole, undefined, left.type, { left: quantity(left, undefined, left.type), right: quantity(right, undefined, right.type) })
    return atom(about, { ...of, operator, left: it, right: { is: 'literal', value: constant } }, [constant], of)
  }

  /** `a == (not b)`, of truths. */
  function alikeTruths({ left, right, operator }: Comparison, tested: Tested | undefined): Reading | undefined {
    if ((operator !== '==' && operator !== '!=') || !isTruth(left) || !isTruth(right)) return undefined
    const [one, other] = [read(left, tested), read(right, tested)]
    const opposite: Reading = { is: 'not', of: other }
    return operator === '==' ? { is: 'if', condition: one, then: other, else: opposite } : { is: 'if', condition: one, then: opposite, else: other }
  }

  /** A question that is not looked into: it may come out any way. */
  function whole(of: Expression, tested: Tested | undefined): Reading {
    return atom(quantity(of, tested, { is: 'scalar', name: 'bool' }), it, [], of)
  }

  function read(of: Expression, tested?: Tested): Reading {
    if (isClosed(of)) return { is: 'fixed', truth: holds(of, environment) }
    switch (of.is) {
      case 'and':
      case 'or':
        return { is: of.is, parts: spine(of, of.is).map((part) => read(part, tested)) }
      case 'not':
        return { is: 'not', of: read(of.of, tested) }
      case 'if':
        return { is: 'if', condition: read(of.condition, tested), then: read(of.then, tested), else: read(of.else, tested) }
      case 'known':
        return atom(quantity(of.of, tested, typeOf(of.of, tested)), { ...of, of: it }, [], of)
      case 'compare': {
        const left = isClosed(of.left)
        if (!left && !isClosed(of.right)) return apart(of, tested) ?? alikeTruths(of, tested) ?? whole(of, tested)
        const variable = left ? of.right : of.left
        const type = typeOf(variable, tested)
        const constant = alike(asValue(evaluate(left ? of.left : of.right, environment)), type)
        if (constant === undefined) return { is: 'fixed', truth: undefined }
        const difference = variable.is === 'arithmetic' ? apart(of, tested) : undefined
        if (difference !== undefined) return difference
        const literal: Expression = { is: 'literal', value: constant }
        const sets = constant.is === 'set' && isSet(type) && (of.operator === '==' || of.operator === '!=')
        if (!sets && (!isSimple(constant) || !isSingle(type))) return whole(of, tested)
        return atom(quantity(variable, tested, type), left ? { ...of, left: literal, right: it } : { ...of, left: it, right: literal }, [constant], of)
      }
      case 'in': {
        if (isClosed(of.left) || !isClosed(of.right) || !isSingle(typeOf(of.left, tested))) return whole(of, tested)
        const container = asValue(evaluate(of.right, environment))
        if (container === undefined) return { is: 'fixed', truth: undefined }
        const constants = container.is === 'range' ? [container.from, container.to].filter((end) => end !== undefined) : container.is === 'list' || container.is === 'set' ? container.items : undefined
        if (constants === undefined || !constants.every(isSimple)) return whole(of, tested)
        return atom(quantity(of.left, tested, typeOf(of.left, tested)), { ...of, left: it, right: { is: 'literal', value: container } }, constants, of)
      }
      case 'literal':
      case 'fact':
      case 'it':
      case 'field':
      case 'parameter':
      case 'list':
      case 'range':
      case 'member':
      case 'negate':
      case 'arithmetic':
      case 'where':
      case 'instances':
      case 'call':
      case 'aggregate':
        return whole(of, tested)
      default:
        return of satisfies never
    }
  }

  return read
}

/** Says nothing about a request. */
function isClosed(expression: Expression): boolean {
  for (const part of parts(expression)) if (part.is === 'fact' || part.is === 'it' || part.is === 'aggregate') return false
  return true
}

function typeOf(expression: Expression, tested: Tested | undefined): Type | undefined {
  if (expression.is === 'it' && tested !== undefined) return tested.type
  return 'type' in expression ? expression.type : undefined
}

function isTruth(of: Expression): boolean {
  if (of.is === 'and' || of.is === 'or' || of.is === 'not' || of.is === 'compare' || of.is === 'in' || of.is === 'known') return true
  if (of.is !== 'fact') return false
  const type = required(of.type)
  return type.is === 'scalar' && type.name === 'bool'
}

/** A list where a set is meant is that set. */
function alike(constant: Value | undefined, type: Type | undefined): Value | undefined {
  return constant?.is === 'list' && isSet(type) ? { is: 'set', items: constant.items } : constant
}

function isSet(type: Type | undefined): boolean {
  return type !== undefined && required(type).is === 'set'
}

/** Not several values at once. */
function isSingle(type: Type | undefined): boolean {
  const is = type === undefined ? undefined : required(type).is
  return is === undefined || is === 'scalar' || is === 'enum' || is === 'ref'
}

function isSimple(value: Value): boolean {
  return value.is !== 'list' && value.is !== 'set' && value.is !== 'map' && value.is !== 'range' && !(value.is === 'enum' && value.arguments.length > 0)
}

/** The comparisons of a condition. */
export function atomsOf(reading: Reading): readonly Atom[] {
  return reading.is === 'atom' ? [reading] : atomsIn(reading)
}

const atomsIn = once((reading: Reading): readonly Atom[] => {
  switch (reading.is) {
    case 'fixed':
      return []
    case 'atom':
      return [reading]
    case 'not':
      return atomsOf(reading.of)
    case 'and':
    case 'or':
      return reading.parts.flatMap(atomsOf)
    case 'if':
      return [reading.condition, reading.then, reading.else].flatMap(atomsOf)
    default:
      return reading satisfies never
  }
})
