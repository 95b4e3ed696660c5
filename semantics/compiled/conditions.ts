/**
 * Conditions as code over the row. What follows from the model alone, parameters above all, is worked out now by the interpreter and stands
 * in the code as a number. undefined: left to the interpreter.
 */
import type { Expression } from '#model/expression.ts'
import type { Comparison } from '#model/functions.ts'
import type { Value } from '#model/value.ts'
import { asValue, evaluate, type Environment } from '../evaluate.ts'
import { amountOf } from '../arithmetic.ts'
import { compareValues } from '../compare.ts'
import { parts } from '../mentions.ts'
import { aligned, constantAmount, gainOf, plus, printAmount, slotAmount, times, type Amount } from './amounts.ts'
import { constantIn, type Slot, type Slots } from './row.ts'
import { all, any, comparison, constantTruth, not, oppositeOf, type Truth } from './truth.ts'

export interface Writing {
  readonly environment: Environment
  readonly slots: Slots
  /** The fact that a unary test is about. */
  readonly it?: string
  /** Told how many times a fact a number can become. */
  readonly grow: (gain: number) => void
}

export function truthOf(expression: Expression, writing: Writing, negated = false): Truth | undefined {
  const constant = constantOf(expression, writing)
  if (constant !== undefined) return constantTruth(constant.value?.is === 'bool' ? constant.value.value !== negated : undefined)
  switch (expression.is) {
    case 'not':
      return truthOf(expression.of, writing, !negated)
    case 'and':
    case 'or': {
      const sides = sidesOf(expression).map((side) => truthOf(side, writing, negated))
      const told = sides.filter((side) => side !== undefined)
      if (told.length < sides.length) return undefined
      return (expression.is === 'and') === negated ? any(told) : all(told)
    }
    case 'fact':
    case 'it': {
      const slot = slotOf(expression, writing)
      return slot?.form.is === 'bool' ? { sure: `x${slot.index}===${negated ? 0 : 1}`, may: `x${slot.index}!==${negated ? 1 : 0}` } : undefined
    }
    case 'known': {
      const slot = slotOf(expression.of, writing)
      return slot === undefined ? undefined : isKnown(slot, expression.negated === negated)
    }
    case 'compare':
      return compared(negated ? oppositeOf[expression.operator] : expression.operator, expression.left, expression.right, writing)
    case 'in':
      return among(expression.left, expression.right, writing, expression.negated !== negated)
    default:
      return undefined
  }
}

/** What an expression without facts is; its `value` is undefined where that is unknown. */
function constantOf(expression: Expression, { environment }: Writing): { readonly value: Value | undefined } | undefined {
  for (const part of parts(expression)) if (part.is === 'fact' || part.is === 'it') return undefined
  return { value: asValue(evaluate(expression, environment)) }
}

/** Both sides of every `and` of a chain, which lean to the left. */
function sidesOf(expression: Extract<Expression, { is: 'and' | 'or' }>): readonly Expression[] {
  const sides: Expression[] = []
  let rest: Expression = expression
  while (rest.is === expression.is) {
    sides.push(rest.right)
    rest = rest.left
  }
  return [...sides, rest].reverse()
}

function slotOf(expression: Expression, { slots, it }: Writing): Slot | undefined {
  if (expression.is === 'it') return it === undefined ? undefined : slots.of(it)
  return expression.is === 'fact' && expression.depth === 0 ? slots.of(expression.name) : undefined
}

function isKnown({ index }: Slot, wanted: boolean): Truth {
  const code = `x${index}${wanted ? '===' : '!=='}x${index}`
  return { sure: code, may: code }
}

function compared(operator: Comparison, left: Expression, right: Expression, writing: Writing): Truth | undefined {
  const [one, other] = [amountIn(left, writing), amountIn(right, writing)]
  if (one !== undefined && other !== undefined) return comparedAmounts(operator, one, other, writing)
  const [leftSlot, rightSlot] = [slotOf(left, writing), slotOf(right, writing)]
  if (leftSlot !== undefined && rightSlot !== undefined)
    return isOrdered(operator, leftSlot) && isAlike(leftSlot, rightSlot) ? comparison(operator, `x${leftSlot.index}`, `x${rightSlot.index}`) : undefined
  const constant = constantOf(leftSlot === undefined ? left : right, writing)
  if (constant === undefined) return undefined
  if (leftSlot !== undefined) return comparedWith(operator, leftSlot, constant.value)
  return rightSlot === undefined ? undefined : comparedWith(turned[operator], rightSlot, constant.value)
}

const turned: Readonly<Record<Comparison, Comparison>> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=', '==': '==', '!=': '!=' }

function comparedWith(operator: Comparison, slot: Slot, value: Value | undefined): Truth | undefined {
  if (value === undefined) return constantTruth(undefined)
  const number = isOrdered(operator, slot) ? constantIn(slot, value) : undefined
  return number === undefined ? undefined : comparison(operator, `x${slot.index}`, `(${number})`)
}

function comparedAmounts(operator: Comparison, left: Amount, right: Amount, { grow }: Writing): Truth | undefined {
  const isPlain = (amount: Amount): boolean => amount.is === 'number' || amount.is === 'percent'
  if (left.is !== right.is && !(isPlain(left) && isPlain(right))) return undefined
  const sides = aligned(left, right)
  const gains = sides.map(gainOf)
  for (const gain of gains) if (gain === undefined) return undefined
  for (const gain of gains) grow(gain ?? 0)
  return comparison(operator, printAmount(sides[0]), printAmount(sides[1]))
}

/** Whether numbers of a slot tell what comes first, where that is asked. */
function isOrdered(operator: Comparison, { form }: Slot): boolean {
  if (operator === '==' || operator === '!=') return true
  return form.is === 'enum' ? form.ordered : form.is === 'time' || form.is === 'date' || form.is === 'datetime'
}

/** Whether equal numbers of two slots mean the same. Texts that no rule names have no number of their own. */
function isAlike({ form: left }: Slot, { form: right }: Slot): boolean {
  if (left.is === 'enum' && right.is === 'enum') return left.enum === right.enum
  const isMoment = (form: Slot['form']): boolean => form.is === 'date' || form.is === 'datetime'
  return (isMoment(left) && isMoment(right)) || (left.is === right.is && (left.is === 'time' || left.is === 'bool'))
}

function amountIn(expression: Expression, writing: Writing): Amount | undefined {
  const constant = constantOf(expression, writing)
  if (constant !== undefined) return constant.value === undefined ? undefined : constantAmount(constant.value)
  switch (expression.is) {
    case 'fact':
    case 'it': {
      const slot = slotOf(expression, writing)
      return slot === undefined ? undefined : slotAmount(slot)
    }
    case 'negate': {
      const of = amountIn(expression.of, writing)
      return of === undefined ? undefined : times(of, { digits: -1n, scale: 0 })
    }
    case 'arithmetic':
      return calculated(expression, writing)
    default:
      return undefined
  }
}

function calculated({ operator, left, right }: Extract<Expression, { is: 'arithmetic' }>, writing: Writing): Amount | undefined {
  const [one, other] = [amountIn(left, writing), amountIn(right, writing)]
  if (one === undefined || other === undefined) return undefined
  if (operator === '+') return plus(one, other)
  if (operator === '-') return plus(one, times(other, { digits: -1n, scale: 0 }))
  if (operator === '/') return undefined
  // The quantity comes first, as the interpreter takes it: a percent of a number is a percent.
  const isFactor = ({ is }: Amount): boolean => is === 'number' || is === 'percent'
  const [quantity, by] = isFactor(other) ? [one, right] : isFactor(one) ? [other, left] : [undefined, right]
  const factor = constantOf(by, writing)?.value
  if (quantity !== undefined && factor !== undefined) return times(quantity, amountOf(factor) ?? { digits: 0n, scale: 0 })
  const plain = isFactor(other) ? constantOf(left, writing)?.value : undefined
  // A constant times a fact is the fact so many times, of the constant's type.
  return plain !== undefined && constantAmount(plain) !== undefined ? { ...times(other, amountOf(plain) ?? { digits: 0n, scale: 0 }), is: one.is } : undefined
}

/** Lists up to this length are compared one after the other. */
const longList = 64

function among(item: Expression, container: Expression, writing: Writing, negated: boolean): Truth | undefined {
  const of = constantOf(container, writing)
  // A list that names something unknown may have anything in it.
  if (of === undefined || (container.is === 'list' && container.items.some((one) => constantOf(one, writing)?.value === undefined))) return undefined
  if (of.value === undefined) return constantTruth(undefined)
  const truth =
    of.value.is === 'range'
      ? inRange(item, of.value, writing)
      : of.value.is === 'list' || of.value.is === 'set'
        ? inList(item, of.value.items, writing)
        : undefined
  return truth === undefined || !negated ? truth : not(truth)
}

function inList(item: Expression, items: readonly Value[], writing: Writing): Truth | undefined {
  const slot = slotOf(item, writing)
  if (slot === undefined || items.length > longList) return undefined
  const numbers: number[] = []
  for (const one of items) {
    const number = constantIn(slot, one)
    if (number === undefined) return undefined
    numbers.push(number)
  }
  const code = numbers.map((number) => `x${slot.index}===(${number})`)
  return { sure: code.length === 0 ? 'false' : `(${code.join('||')})`, may: `(${[...code, `x${slot.index}!==x${slot.index}`].join('||')})` }
}

/** A range of times whose end is earlier passes midnight; one of days includes the whole of its last day. */
function inRange(item: Expression, { from, to, below }: Extract<Value, { is: 'range' }>, writing: Writing): Truth | undefined {
  const literal = (value: Value): Expression => ({ is: 'literal', value })
  const last: Value | undefined = to?.is === 'date' && !below ? { is: 'datetime', value: `${to.value}T23:59:59` } : to
  const above = from === undefined ? constantTruth(true) : compared('>=', item, literal(from), writing)
  const under = last === undefined ? constantTruth(true) : compared(below ? '<' : '<=', item, literal(last), writing)
  if (above === undefined || under === undefined) return undefined
  if (from === undefined && to === undefined) return undefined
  const passesMidnight = from?.is === 'time' && to?.is === 'time' && (compareValues(to, from, writing.environment.vocabulary) ?? 0) < 0
  return passesMidnight ? any([above, under]) : all([above, under])
}
