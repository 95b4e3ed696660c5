/** What reading a value needs to know: the words, the declarations in sight, where it stands, and where findings go. */
import type { Diagnostic } from '#diagnostics/catalogue.ts'
import type { Place } from '#diagnostics/place.ts'
import type { Bilingual } from '#diagnostics/catalogue.ts'
import type { Span } from '#grammar/syntax.ts'
import type { Field } from '#model/kind.ts'
import type { Instance } from '#model/instance.ts'
import type { Type } from '#model/type.ts'
import type { Lexicon } from '../declare/lexicon.ts'
import type { Uses } from '../declare/uses.ts'
import type { Tree } from './tree.ts'

export interface Elaboration {
  readonly lexicon: Lexicon
  /** As of the layer at work: lower layers and what this one declares. */
  readonly tree: Tree
  readonly findings: Diagnostic[]
  /** Names in stretches that the parser skipped: "not found" about them is not said. */
  readonly lost: ReadonlySet<string>
  /** How many names may still be compared for suggestions (near.ts). */
  readonly looks: { left: number }
  readonly asset: (path: string) => 'there' | 'missing' | 'outside'
  /** Where names and what they mean are noted; undefined: nobody asks. */
  readonly uses: Uses | undefined
}

/** Where a value stands. */
export interface Site {
  readonly file: string
  readonly layer: string
  /** Enclosing declarations, innermost first. */
  readonly owners: readonly Instance[]
  /** The field, for messages and annotations. */
  readonly field: Field | undefined
  /** Type that a value of an `any` field had below: an override must keep it. */
  readonly kept?: Type
  /** Its currency, if it was money. */
  readonly keptCurrency?: string
}

export function at(site: { readonly file: string }, span: Span): Place {
  return { file: site.file, start: span.start, end: span.end }
}

/** The field in people's words: 「单笔」 / “single”. */
export function fieldWords(site: Site): Bilingual {
  const { field } = site
  return field === undefined ? { zh: '这里', en: 'this place' } : { zh: `「${field.label ?? field.name}」`, en: field.name }
}

