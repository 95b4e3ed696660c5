/** A comment as it stands in the text. */
import type { Span } from './syntax.ts'

export interface Comment extends Span {
  /** With its marks, as written; full-width marks are turned into ASCII ones. */
  readonly text: string
  /** `doc`: a `///` line whose text is in the tree as the `doc` of a node. One that documents nothing is a `line`. */
  readonly kind: 'line' | 'block' | 'doc'
}
