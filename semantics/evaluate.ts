/**
 * The meaning of the language: a plain interpreter of core expressions. Three-valued (Kleene): undefined is "unknown", which is what
 * a fact that is not given and a field that is absent evaluate to. Never throws for a well-typed expression.
 */
import { decimalOf } from '#model/decimal.ts'
import type { Expression, FunctionName } from '#model/expression.ts'
import { valueOf, type Instance } from '#model/instance.ts'
import { spine } from '#model/expression-text.ts'
import type { Vocabulary } from '#model/kind.ts'
import { once } from '#model/once.ts'
import type { Value } from '#model/value.ts'
import { absolute, calculate, largest, negative } from './arithmetic.ts'
import { compareValues, equalValues, identity } from './compare.ts'
import { contrastOf } from './contrast.ts'
import { namesIn, readField, type Datum, type Scope } from './fields.ts'
import { isIn } from './membership.ts'

export interface Environment {
  readonly vocabulary: Vocabulary
  /** Values of names by scope, innermost first. */
  readonly scopes: readonly Scope[]
  /** The tested value of a unary test. */
  readonly it?: Value
  readonly instance: (kind: string, path: string) => Instance | undefined
  /** All instances of a kind and its sub-kinds. */
  readonly instances: (kind: string) => readonly Instance[]
}

/** True, false or unknown. */
export function holds(condition: Expression, environment: Environment): boolean | undefined {
  const result = evaluate(condition, environment)
  return result?.is === 'bool' ? result.value : undefined
}

export function evaluate(expression: Expression, environment: Environment): Datum | undefined {
  switch (expression.is) {
    case 'literal':
      return expression.value
    case 'fact':
      return environment.scopes[expression.depth]?.(expression.name)
    case 'it':
      return environment.it
    case 'field':
      return fieldOf(evaluate(expression.of, environment), expression.name, environment)
    case 'parameter': {
      const target = environment.instance(expression.kind, expression.path)
      const field = target === undefined ? undefined : valueField(environment.vocabulary, target.kind)
      return target === undefined || field === undefined ? undefined : valueOf(target, field)
    }
    case 'list':
      return { is: 'data', items: expression.items.map((item) => evaluate(item, environment)).filter((item) => item !== undefined) }
    case 'range': {
      const from = evaluate(expression.from, environment)
      const to = evaluate(expression.to, environment)
      return isValue(from) && isValue(to) ? { is: 'range', from, to, below: expression.below } : undefined
    }
    case 'member':
      return {
        is: 'enum',
        enum: expression.enum,
        member: expression.member,
        arguments: expression.arguments.map((argument) => (argument === undefined ? undefined : asValue(evaluate(argument, environment)))),
      }
    case 'not': {
      const of = truth(evaluate(expression.of, environment))
      return of === undefined ? undefined : { is: 'bool', value: !of }
    }
    case 'negate': {
      const of = evaluate(expression.of, environment)
      return isValue(of) ? negative(of) : undefined
    }
    case 'and':
    case 'or':
      return junction(expression, environment)
    case 'compare':
      return compared(expression, environment)
    case 'in': {
      const item = asValue(evaluate(expression.left, environment))
      const container = asValue(evaluate(expression.right, environment))
      if (item === undefined || container === undefined) return undefined
      const found = isIn(item, container, environment.vocabulary)
      // What is not among the known elements of a list may be the one that is unknown.
      const open = found === false && expression.right.is === 'list' && expression.right.items.some((one) => evaluate(one, environment) === undefined)
      return found === undefined || open ? undefined : { is: 'bool', value: found !== expression.negated }
    }
    case 'known':
      return { is: 'bool', value: (evaluate(expression.of, environment) !== undefined) !== expression.negated }
    case 'arithmetic': {
      const left = evaluate(expression.left, environment)
      const right = evaluate(expression.right, environment)
      return isValue(left) && isValue(right) ? calculate(expression.operator, left, right) : undefined
    }
    case 'if': {
      const condition = truth(evaluate(expression.condition, environment))
      return condition === undefined ? undefined : evaluate(condition ? expression.then : expression.else, environment)
    }
    case 'where': {
      const items = itemsOf(evaluate(expression.of, environment))
      return items === undefined ? undefined : { is: 'data', items: items.filter((item) => truth(inside(item, expression.condition, environment)) === true) }
    }
    case 'instances':
      return { is: 'data', items: environment.instances(expression.kind).map((instance) => ({ is: 'instance', instance })) }
    case 'call':
      return called(expression.function, expression.arguments, environment)
    case 'aggregate':
      // The past is not known here; a runtime hands the value of a feature in as a fact of its name.
      return undefined
    default:
      return expression satisfies never
  }
}

/** Left to right, as it is written: what is quickly told stands first. Without recursion on the left, which is where long chains lean. */
function junction(expression: Extract<Expression, { is: 'and' | 'or' }>, environment: Environment): Value | undefined {
  const deciding = expression.is === 'or'
  let unknown = false
  for (const part of chainOf(expression)) {
    const verdict = truth(evaluate(part, environment))
    if (verdict === deciding) return { is: 'bool', value: deciding }
    if (verdict === undefined) unknown = true
  }
  return unknown ? undefined : { is: 'bool', value: !deciding }
}

const chainOf = once((expression: Extract<Expression, { is: 'and' | 'or' }>) => spine(expression, expression.is))

function compared(expression: Extract<Expression, { is: 'compare' }>, environment: Environment): Value | undefined {
  const left = asValue(evaluate(expression.left, environment))
  const right = asValue(evaluate(expression.right, environment))
  if (left === undefined || right === undefined) return undefined
  if (expression.operator === '==' || expression.operator === '!=') {
    return { is: 'bool', value: sameMeaning(left, right) === (expression.operator === '==') }
  }
  const order = compareValues(left, right, environment.vocabulary)
  if (order === undefined) return undefined
  switch (expression.operator) {
    case '<':
      return { is: 'bool', value: order < 0 }
    case '<=':
      return { is: 'bool', value: order <= 0 }
    case '>':
      return { is: 'bool', value: order > 0 }
    case '>=':
      return { is: 'bool', value: order >= 0 }
    default:
      return expression.operator satisfies never
  }
}

/** A list written where a set is meant is that set. */
function sameMeaning(left: Value, right: Value): boolean {
  if (left.is === 'set' && right.is === 'list') return equalValues(left, { is: 'set', items: right.items })
  if (left.is === 'list' && right.is === 'set') return equalValues({ is: 'set', items: left.items }, right)
  return equalValues(left, right)
}

function fieldOf(of: Datum | undefined, name: string, environment: Environment): Datum | undefined {
  if (of === undefined) return undefined
  if (of.is === 'instance') return readField(of.instance, name, environment.vocabulary)
  if (of.is === 'ref') {
    const target = environment.instance(of.kind, of.path)
    return target === undefined ? undefined : readField(target, name, environment.vocabulary)
  }
  const items = itemsOf(of)
  if (items === undefined) return undefined
  // Of each its field; where that is a list, a set or rows, all of them together: `limits.rows.tools`.
  const found = items.map((item) => fieldOf(item, name, environment)).filter((item) => item !== undefined)
  return { is: 'data', items: found.flatMap((item) => itemsOf(item) ?? [item]) }
}

/** A condition over an element: an instance's fields are its names; a plain element is `it`. */
function inside(item: Datum, condition: Expression, environment: Environment): Datum | undefined {
  const instance = item.is === 'instance' ? item.instance : item.is === 'ref' ? environment.instance(item.kind, item.path) : undefined
  const names: Scope = instance === undefined ? () => undefined : namesIn(instance, environment.vocabulary)
  return evaluate(condition, { ...environment, scopes: [names, ...environment.scopes], ...(isValue(item) ? { it: item } : {}) })
}

function called(name: FunctionName, parameters: readonly Expression[], environment: Environment): Datum | undefined {
  const first = parameters[0] === undefined ? undefined : evaluate(parameters[0], environment)
  const second = parameters[1]
  // What is made of each element, where that is said.
  const each = (): readonly (Datum | undefined)[] | undefined => {
    const items = itemsOf(first)
    return second === undefined ? items : items?.map((item) => inside(item, second, environment))
  }
  switch (name) {
    case 'count': {
      const items = itemsOf(first)
      return items === undefined ? undefined : { is: 'number', value: decimalOf(items.length) }
    }
    case 'distinct': {
      const items = each()?.filter((item) => item !== undefined)
      return items === undefined ? undefined : { is: 'number', value: decimalOf(new Set(items.map(datumIdentity)).size) }
    }
    case 'sum': {
      const values = each()?.filter(isValue)
      if (values === undefined) return undefined
      let total: Value | undefined = values[0]
      for (const value of values.slice(1)) total = total === undefined ? undefined : calculate('+', total, value)
      return total ?? (values.length === 0 ? { is: 'number', value: decimalOf(0) } : undefined)
    }
    case 'min':
    case 'max': {
      const sign = name === 'max' ? 1 : -1
      const values = each()?.filter(isValue)
      return values === undefined ? undefined : largest(values, (a, b) => sign * (compareValues(a, b, environment.vocabulary) ?? 0))
    }
    case 'any':
    case 'all': {
      const items = itemsOf(first)
      if (items === undefined || second === undefined) return undefined
      const deciding = name === 'any'
      let unknown = false
      for (const item of items) {
        const verdict = truth(inside(item, second, environment))
        if (verdict === deciding) return { is: 'bool', value: deciding }
        if (verdict === undefined) unknown = true
      }
      return unknown ? undefined : { is: 'bool', value: !deciding }
    }
    case 'length': {
      const items = itemsOf(first)
      if (items !== undefined) return { is: 'number', value: decimalOf(items.length) }
      return first?.is === 'text' ? { is: 'number', value: decimalOf([...first.value].length) } : undefined
    }
    case 'abs':
      return isValue(first) ? absolute(first) : undefined
    case 'contains':
    case 'contrast': {
      const other = second === undefined ? undefined : evaluate(second, environment)
      if (first?.is === 'text' && other?.is === 'text') return { is: 'bool', value: first.value.includes(other.value) }
      return first?.is === 'color' && other?.is === 'color' ? { is: 'number', value: contrastOf(first.value, other.value) } : undefined
    }
    case 'start':
      return first?.is === 'range' ? first.from : undefined
    case 'end':
      return first?.is === 'range' ? first.to : undefined
    case 'asc':
    case 'desc':
      return first
    default:
      return name satisfies never
  }
}

function datumIdentity(datum: Datum): string {
  if (datum.is === 'instance') return `@${datum.instance.path}`
  return datum.is === 'data' ? `[${datum.items.map(datumIdentity).join(',')}]` : identity(datum)
}

/** The elements of a list, set, table or of nested declarations. */
export function itemsOf(datum: Datum | undefined): readonly Datum[] | undefined {
  switch (datum?.is) {
    case 'data':
    case 'list':
    case 'set':
      return datum.items
    case 'many':
      return [...datum.instances.values()].map((instance) => ({ is: 'instance', instance }))
    case 'table':
      return [...datum.rows.values()].map((instance) => ({ is: 'instance', instance }))
    default:
      return undefined
  }
}

function isValue(datum: Datum | undefined): datum is Value {
  return datum !== undefined && datum.is !== 'instance' && datum.is !== 'data'
}

/** A datum as a value: a list of values is a list. */
export function asValue(datum: Datum | undefined): Value | undefined {
  if (datum?.is === 'data') {
    const items = datum.items.map(asValue)
    return items.includes(undefined) ? undefined : { is: 'list', items: items.filter((item) => item !== undefined) }
  }
  if (datum?.is === 'instance') return { is: 'ref', kind: datum.instance.kind, path: datum.instance.path }
  return datum
}

function truth(datum: Datum | undefined): boolean | undefined {
  return datum?.is === 'bool' ? datum.value : undefined
}

function valueField(vocabulary: Vocabulary, kind: string): string | undefined {
  return vocabulary.kinds.get(kind)?.annotations.find((one) => one.name === 'value')?.arguments[0]
}
