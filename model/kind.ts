/** Kinds, enums and units: the vocabulary of a project, as plain data. Open by design; declared in `.bank`, never in TypeScript. */
import type { Expression } from './expression.ts'
import type { Origin } from './provenance.ts'
import type { Type } from './type.ts'
import type { Value } from './value.ts'
import type { Decimal } from './decimal.ts'

export interface Annotation {
  readonly name: string
  /** Names, texts and numbers as text, in order. */
  readonly arguments: readonly string[]
}

export interface Field {
  readonly name: string
  readonly label: string | undefined
  readonly doc: string | undefined
  readonly type: Type
  readonly default: Value | undefined
  readonly annotations: readonly Annotation[]
  readonly origin: Origin
  /** The kind that declares it (an ancestor's name for an inherited field). */
  readonly declaredIn: string
}

/** `require … else "…"`: must hold for every instance; names are the instance's own fields. */
export interface Requirement {
  readonly condition: Expression
  readonly message: string
  readonly origin: Origin
}

export interface Kind {
  readonly name: string
  readonly label: string | undefined
  readonly doc: string | undefined
  readonly abstract: boolean
  /** The kind it inherits from (`is`). */
  readonly parent: string | undefined
  /** Itself, then its ancestors, nearest first. */
  readonly lineage: readonly string[]
  /** Inherited first, then its own, in the order written. */
  readonly fields: ReadonlyMap<string, Field>
  readonly requirements: readonly Requirement[]
  readonly annotations: readonly Annotation[]
  readonly origin: Origin
}

export interface EnumParameter {
  readonly name: string
  readonly label: string | undefined
  readonly type: Type
}

export interface EnumMember {
  readonly name: string
  readonly label: string | undefined
  readonly doc: string | undefined
  readonly parameters: readonly EnumParameter[]
  /** Place in the order of an `@ordered` enum, from 0. */
  readonly rank: number
  readonly annotations: readonly Annotation[]
}

export interface Enum {
  readonly name: string
  readonly label: string | undefined
  readonly doc: string | undefined
  readonly ordered: boolean
  readonly members: ReadonlyMap<string, EnumMember>
  readonly annotations: readonly Annotation[]
  readonly origin: Origin
}

export interface Unit {
  readonly name: string
  readonly label: string | undefined
  /** What a number with this unit is. */
  readonly type: Type
  /** Base unit (itself for a base unit): the currency code of money, `s` or `mo` for durations, `%` … */
  readonly base: string
  /** How many base units one of this unit is. */
  readonly factor: Decimal
  readonly origin: Origin
}

export interface Vocabulary {
  readonly kinds: ReadonlyMap<string, Kind>
  readonly enums: ReadonlyMap<string, Enum>
  readonly units: ReadonlyMap<string, Unit>
}

export function annotation(of: { readonly annotations: readonly Annotation[] }, name: string): Annotation | undefined {
  return of.annotations.find((one) => one.name === name)
}

export function isKindOf(vocabulary: Vocabulary, kind: string, ancestor: string): boolean {
  return vocabulary.kinds.get(kind)?.lineage.includes(ancestor) === true
}
