/** An instance of a kind: a declaration of a bank, a nested declaration, or a row of a table. Every value knows where it came from. */
import type { Origin } from './provenance.ts'
import type { Value } from './value.ts'

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
  readonly origin: Origin
}

/** Field access that tolerates absence. */
export function valueOf(instance: Instance, field: string): Value | undefined {
  return instance.fields.get(field)?.value
}

