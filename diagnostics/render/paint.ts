/** Colours, as functions from text to text, so that renderers know no terminal. */
import type { Severity } from '../catalogue.ts'

export interface Paint {
  readonly severity: Readonly<Record<Severity, (text: string) => string>>
  readonly file: (text: string) => string
  readonly faint: (text: string) => string
  readonly strong: (text: string) => string
  readonly help: (text: string) => string
}

const same = (text: string): string => text

export const noPaint: Paint = {
  severity: { error: same, warning: same, information: same },
  file: same,
  faint: same,
  strong: same,
  help: same,
}
