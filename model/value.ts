/**
 * What a bank is made of: values, core expressions and instances. The three hold each other (an expression may be a value, a value stands in an
 * expression, both in an instance), so they stand in one file. Closed unions, plain data, exact, immutable.
 */
import type { Decimal } from './decimal.ts'
import type { AggregateName, Arithmetic, Comparison, FunctionName } from './functions.ts'
import type { Origin } from './provenance.ts'
import type { Type } from './type.ts'

/** What a field can hold. */
export type Value =
  | { readonly is: 'bool'; readonly value: boolean }
  /** A plain count or decimal. `int` fields hold one without a fraction. */
  | { readonly is: 'number'; readonly value: Decimal }
  /** As a fraction: 3.15% is 0.0315. */
  | { readonly is: 'percent'; readonly value: Decimal }
  | { readonly is: 'text'; readonly value: string }
  /** `amount` in whole units of the currency (yuan, not fen). */
  | { readonly is: 'money'; readonly currency: string; readonly amount: Decimal }
  | Duration
  /** ISO 8601: `2026-11-22`, `2026-11-22T08:00`, `23:00`. */
  | { readonly is: 'date' | 'datetime' | 'time'; readonly value: string }
  /** `#0B5FFF`, upper case. */
  | { readonly is: 'color'; readonly value: string }
  /** `args` in the order of the member's parameters; a parameter not given is undefined. */
  | { readonly is: 'enum'; readonly enum: string; readonly member: string; readonly arguments: readonly (Value | undefined)[] }
  | { readonly is: 'list'; readonly items: readonly Value[] }
  /** No two items equal; in the order written. */
  | { readonly is: 'set'; readonly items: readonly Value[] }
  /** An end that is undefined is open to infinity. */
  | Range
  | { readonly is: 'map'; readonly entries: ReadonlyMap<string, Value> }
  /** `path` is the full dotted path of the target: `transfer.night_large`. */
  | { readonly is: 'ref'; readonly kind: string; readonly path: string }
  | { readonly is: 'type'; readonly type: Type }
  /** Nested declarations by name, in their order; `one` has at most one. */
  | { readonly is: 'many'; readonly instances: ReadonlyMap<string, Instance> }
  /** Rows by key text (`printKey`), in their order. A table without a key counts its rows: "1", "2" … */
  | { readonly is: 'table'; readonly rows: ReadonlyMap<string, Instance> }
  | { readonly is: 'expr'; readonly expression: Expression }
  /** A unary test; the tested value is the expression `{ is: 'it' }`. */
  | { readonly is: 'test'; readonly expression: Expression }
  /** Instances of a kind (of any sub-kind too), or elements of their `member` (a table or nested declarations), that satisfy `where`. */
  | { readonly is: 'query'; readonly kind: string; readonly member: string | undefined; readonly where: Expression | undefined }

/** `basis` tells what compares with what: seconds (s min h d) or months (mo y). */
export interface Duration {
  readonly is: 'duration'
  readonly basis: 'seconds' | 'months'
  /** In seconds or months. */
  readonly amount: Decimal
  /** ISO 8601, in the unit the author wrote: `PT24H`, `P90D`. */
  readonly iso: string
}

export interface Range {
  readonly is: 'range'
  readonly from: Value | undefined
  readonly to: Value | undefined
  /** Whether the upper end is excluded (`..<`). */
  readonly below: boolean
}


/** What is left of a condition once names are resolved and types checked; the one input of the evaluator, the proofs and the runtime. */
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

/** A value in its field, with its history. */
export interface Held {
  /** undefined: taken away with `none`, or not given. */
  readonly value: Value | undefined
  readonly origin: Origin
  /** The value is the kind's default; `origin` is then the field's declaration. */
  readonly fallback: boolean
  /** What it replaced, nearest first. */
  readonly replaced: readonly { readonly value: Value | undefined; readonly origin: Origin }[]
  /** Upper layers may set it only inside this (a range, list or set value, or a test over `it`). */
  readonly bound: Bound | undefined
  /** Where it was sealed. */
  readonly sealed: Origin | undefined
}

export interface Bound {
  readonly value: Value
  readonly origin: Origin
}

export interface Instance {
  readonly kind: string
  /** Last step of the path; the kind's name for a singleton without one; the key text for a row. */
  readonly name: string
  /** Full dotted path: `transfer.night_large`. A row's is its owner's, field and key: `transfer.rows[[sms, pin]]`. */
  readonly path: string
  readonly label: string | undefined
  readonly labelOrigin: Origin | undefined
  /** Labels that upper layers replaced: people see them no more, but as words they mean what they meant. */
  readonly formerly?: readonly string[]
  readonly fields: ReadonlyMap<string, Held>
  readonly origin: Origin
  /** Places that overrode something in it, lowest layer first. */
  readonly overrides: readonly Origin[]
  readonly sealed: Origin | undefined
  /** Warnings accepted here with `@allow`. */
  readonly allowed: readonly Allowed[]
}

export interface Allowed {
  readonly code: string
  readonly reason: string
  /** The annotation itself. */
  readonly origin: Origin
  /** What it stands before: warnings in there are accepted. */
  readonly scope: Origin
}
