/** What every step of this phase shares: where it is, and where findings go. */
import type { Diagnostic } from '#diagnostics/catalogue.ts'
import type { Place } from '#diagnostics/place.ts'
import type { KindDeclaration, Span } from '#grammar/syntax.ts'
import type { Origin } from '#model/provenance.ts'

export interface Spot {
  readonly layer: string
  readonly file: string
}

export function placeOf(spot: Spot, span: Span): Place {
  return { file: spot.file, start: span.start, end: span.end }
}

export function originOf(spot: Spot, span: Span): Origin {
  return { layer: spot.layer, file: spot.file, start: span.start, end: span.end }
}

export type Findings = Diagnostic[]

/** A kind as it was written. */
export interface WrittenKind extends Spot {
  readonly declaration: KindDeclaration
}
