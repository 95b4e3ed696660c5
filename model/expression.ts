/** Core expressions: what is left of a condition once names are resolved and types checked. Closed; plain data; the one input of the evaluator, the proofs and the runtime. */
import type { Type } from './type.ts'
import type { Value } from './value.ts'

export type Comparison = '<' | '<=' | '>' | '>=' | '==' | '!='
export type Arithmetic = '+' | '-' | '*' | '/'

export type Expression =
  | { readonly is: 'literal'; readonly value: Value }
  /**
   * A name of what the expression is about. Depth 0 is the innermost scope (the element of the nearest `where`, else the facts);
   * each enclosing scope adds one. Names of facts may have dots: `payee.first_seen`.
   */
  | { readonly is: 'fact'; readonly name: string; readonly depth: number; readonly type: Type }
  /** The tested value of a unary test, or the element itself. */
  | { readonly is: 'it'; readonly type: Type }
  /** A field of an instance, a row or what a reference points to; of a list of those, the list of its values. */
  | { readonly is: 'field'; readonly of: Expression; readonly name: string; readonly type: Type }
  /** The live value of another declaration's `@value` field: `transfer.night_large.floor`. */
  | { readonly is: 'parameter'; readonly kind: string; readonly path: string; readonly type: Type }
  | { readonly is: 'list'; readonly items: readonly Expression[] }
  | { readonly is: 'range'; readonly from: Expression; readonly to: Expression; readonly below: boolean }
  /** An enum member whose arguments are expressions. */
  | { readonly is: 'member'; readonly enum: string; readonly member: string; readonly arguments: readonly (Expression | undefined)[] }
  | { readonly is: 'not' | 'negate'; readonly of: Expression }
  | { readonly is: 'and' | 'or'; readonly left: Expression; readonly right: Expression }
  | { readonly is: 'compare'; readonly operator: Comparison; readonly left: Expression; readonly right: Expression }
  /** Membership in a list, set or range. */
  | { readonly is: 'in'; readonly left: Expression; readonly right: Expression; readonly negated: boolean }
  | { readonly is: 'known'; readonly of: Expression; readonly negated: boolean }
  | { readonly is: 'arithmetic'; readonly operator: Arithmetic; readonly left: Expression; readonly right: Expression; readonly type: Type }
  | { readonly is: 'if'; readonly condition: Expression; readonly then: Expression; readonly else: Expression }
  /** The elements of a list for which the condition is true; the element's names are in the condition's depth 0. */
  | { readonly is: 'where'; readonly of: Expression; readonly condition: Expression }
  /** All instances of a kind. */
  | { readonly is: 'instances'; readonly kind: string }
  | { readonly is: 'call'; readonly function: FunctionName; readonly arguments: readonly Expression[]; readonly type: Type }
  /** An aggregate over past events: `sum(transfer.amount, by: customer, window: 24h)`. `events` is the path of the declaration whose facts the events have. */
  | {
      readonly is: 'aggregate'
      readonly function: AggregateName
      readonly events: string
      readonly of: string | undefined
      readonly by: string | undefined
      readonly where: Expression | undefined
      readonly window: Value | undefined
      readonly type: Type
    }

/** Functions over lists and values. `any` and `all` take a list and a condition over its elements. */
export const functionNames = ['count', 'sum', 'min', 'max', 'distinct', 'any', 'all', 'asc', 'desc', 'length', 'abs'] as const
export type FunctionName = (typeof functionNames)[number]

export const aggregateNames = ['count', 'sum', 'min', 'max', 'distinct', 'average'] as const
export type AggregateName = (typeof aggregateNames)[number]
