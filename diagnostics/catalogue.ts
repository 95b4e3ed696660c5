/**
 * The typed catalogue of what bankc can say: one row a code, Chinese and English side by side. A call site names a code and its
 * parameters; it cannot invent wording, and a missing parameter does not compile (the idea is TypeSpec's `createDiagnosticCreator`,
 * with the parameters read off the texts themselves).
 */
import type { Place } from './place.ts'

export type Severity = 'error' | 'warning' | 'information'
export type Locale = 'zh-CN' | 'en'

/** What one language says. `{name}` stands for a parameter. */
export interface Wording {
  /** One sentence: a fact about the user's own text, in the user's words. */
  readonly message: string
  /** What is wrong right there, under the caret; at most a few words. */
  readonly label?: string
  /** What to write instead. Left out of the output when one of its parameters is not given. */
  readonly help?: string
  /** Texts for other places that make it true, by a short key that both languages share. */
  readonly notes?: Readonly<Record<string, string>>
}

export interface Row {
  /** The code in words, kebab-case, stable for ever. */
  readonly slug: string
  readonly severity: Severity
  readonly zh: Wording
  readonly en: Wording
}

export type Code = `BK${number}`

/** A text in both languages, for parameters that differ by language (a kind's label, say). */
export interface Bilingual {
  readonly zh: string
  readonly en: string
}

export type Parameter = string | number | Bilingual

/** Names in braces; braces around anything else (`bank x { … }`, `{}`) are text. */
type Names<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name extends '' | `${string}${' ' | '{' | '…' | ':'}${string}`
    ? Names<`${Name}}${Rest}`>
    : Name | Names<Rest>
  : never
type Needed<R extends Row> = Names<R['zh']['message']> | Names<R['en']['message']> | Names<R['zh']['label']> | Names<R['en']['label']>
type Helpful<R extends Row> = Names<R['zh']['help']> | Names<R['en']['help']>
type Values<Record_> = Record_[keyof Record_]
type InNotes<R extends Row> = Names<Values<R['zh']['notes']>> | Names<Values<R['en']['notes']>>

/** Parameters of a row: what message and labels name must be given, what only help and notes name may be. */
export type Parameters_<R extends Row> = { readonly [Name in Needed<R>]: Parameter } & {
  readonly [Name in Exclude<Helpful<R> | InNotes<R>, Needed<R>>]?: Parameter | undefined
}

export type NoteKey<R extends Row> = keyof R['zh']['notes'] & string

export interface Related<Key extends string = string> {
  readonly note: Key
  readonly at: Place
}

/** A change of text that mends a finding; `certain` ones may be applied without asking. */
export interface Fix {
  readonly at: Place
  readonly replacement: string
  readonly certain: boolean
}

export interface Diagnostic {
  readonly code: string
  readonly row: Row
  readonly at: Place
  readonly parameters: Readonly<Record<string, Parameter | undefined>>
  readonly related: readonly Related[]
  readonly fixes: readonly Fix[]
  /** A severity other than the row's own (a policy says its own). */
  readonly severity?: Severity
  /** Names that `@allow` may use instead of the code (a policy's name and label). */
  readonly aliases?: readonly string[]
  /** A declaration of a test that shows it, in the language, not laid out. */
  readonly witness?: string
}

export interface Extras<Key extends string = string> {
  readonly related?: readonly Related<Key>[]
  readonly fixes?: readonly Fix[]
  readonly severity?: Severity
  readonly aliases?: readonly string[]
  readonly witness?: string | undefined
}

export interface Catalogue<Rows extends Readonly<Record<string, Row>>> {
  readonly rows: Rows
  /** Makes the diagnostic of a code at a place. */
  readonly say: <C extends keyof Rows & string>(
    code: C,
    at: Place,
    parameters: Parameters_<Rows[C]>,
    extras?: Extras<NoteKey<Rows[C]>>,
  ) => Diagnostic
}

/** Declares the rows of one phase. Codes are stable for ever: never reuse one. */
export function catalogue<const Rows extends Readonly<Record<Code, Row>>>(rows: Rows): Catalogue<Rows> {
  return {
    rows,
    say: (code, at, parameters, extras = {}) => ({
      code,
      row: rows[code] as Row,
      at,
      parameters: parameters as Readonly<Record<string, Parameter | undefined>>,
      related: extras.related ?? [],
      fixes: extras.fixes ?? [],
      ...(extras.severity === undefined ? {} : { severity: extras.severity }),
      ...(extras.aliases === undefined ? {} : { aliases: extras.aliases }),
      ...(extras.witness === undefined ? {} : { witness: extras.witness }),
    }),
  }
}

export function severityOf(diagnostic: Diagnostic): Severity {
  return diagnostic.severity ?? diagnostic.row.severity
}
