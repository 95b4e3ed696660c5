/** The closed set of values that a field can hold. Plain data; exact; immutable. */
import type { Decimal } from './decimal.ts'
import type { Expression } from './expression.ts'
import type { Instance } from './instance.ts'
import type { Type } from './type.ts'

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

export type ValueKind = Value['is']
