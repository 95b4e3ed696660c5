/** A core expression with its type, and the small questions about types that typing asks. */
import type { Expression } from '#model/expression.ts'
import { required, type Type } from '#model/type.ts'
import type { Value } from '#model/value.ts'
import type { Expression as Syntax } from '#grammar/syntax.ts'
import type { Elaboration, Site } from './context.ts'
import type { NameScope } from './scope.ts'

export interface Typed {
  readonly expression: Expression
  readonly type: Type
  /** Of money whose currency is known at compile time. */
  readonly currency?: string
  /** Of durations whose basis is known. */
  readonly basis?: 'seconds' | 'months'
}

/** What an expression is typed in. Scopes innermost first. */
export interface Typing {
  readonly context: Elaboration
  readonly site: Site
  readonly scopes: readonly NameScope[]
  /** Types an expression inside this one: `typeExpression`, handed down so that its parts need not import it back. */
  readonly read: (syntax: Syntax, typing: Typing, wanted?: Type) => Typed | undefined
}

export const bool: Type = { is: 'scalar', name: 'bool' }
export const int: Type = { is: 'scalar', name: 'int' }
export const number: Type = { is: 'scalar', name: 'number' }
export const any: Type = { is: 'scalar', name: 'any' }

export function isScalar(type: Type, ...names: readonly string[]): boolean {
  const plain = required(type)
  return plain.is === 'scalar' && names.includes(plain.name)
}

export function isNumeric(type: Type): boolean {
  return isScalar(type, 'int', 'number')
}

export function isAny(type: Type): boolean {
  return isScalar(type, 'any')
}

export function isListLike(type: Type): boolean {
  return ['list', 'set', 'table', 'many'].includes(required(type).is)
}

/** The type of what is in a list, set or range; for tables and nested declarations a reference to their kind. */
export function elementType(type: Type): Type | undefined {
  const plain = required(type)
  switch (plain.is) {
    case 'list':
    case 'set':
    case 'range':
      return plain.of
    case 'table':
    case 'many':
      return { is: 'ref', kind: plain.kind }
    default:
      return undefined
  }
}

/** Traits of a value that its type does not say. */
export function traits(value: Value): Pick<Typed, 'currency' | 'basis'> {
  if (value.is === 'money') return { currency: value.currency }
  return value.is === 'duration' ? { basis: value.basis } : {}
}
