/** What comes of a request: facts go in, an outcome comes out, and every outcome tells why. Plain data that interpreter and generated code share. */
import type { Instance } from '#model/instance.ts'
import type { Value } from '#model/value.ts'

/** What is known of a request, by the name of the fact or feature. What is not there is unknown. */
export type Facts = ReadonlyMap<string, Value>

/** A rule or a row of a decision table, and what it came to. `Given`: the form in which facts were given. */
export interface Finding<Given = Value> {
  /** The rule's full path, or the row's: `transfer.night_large`, `alerts.rows[large]`. */
  readonly rule: Instance
  readonly then: readonly Value[]
  /** The facts that its conditions name, with what they were; undefined: unknown. */
  readonly because: readonly Because<Given>[]
}

export interface Because<Given = Value> {
  readonly fact: string
  readonly value: Given | undefined
}

export interface Outcome<Given = Value> {
  /** The join of all that applies, mildest first; `allow` where nothing does. */
  readonly decisions: readonly Value[]
  readonly fired: readonly Finding<Given>[]
  /** Could not be judged, and would have made the outcome stricter: `unknown` joined in because of them. */
  readonly unclear: readonly Finding<Given>[]
  /** Would have fired, but an exemption holds. */
  readonly exempted: readonly Finding<Given>[]
  /** Facts that were unknown and mattered, each once. */
  readonly missing: readonly string[]
}
