/** Formats a `.bank` text. Prettier is handed in, and the printer loaded when first used: reading a file needs neither. */
import type { Options } from 'prettier'
import type { Spelling } from './printer/context.ts'

export type FormatOptions = Spelling

/** What is needed of Prettier: `prettier/standalone` has it, `prettier` too. */
export interface Formatter {
  readonly format: (text: string, options: Options) => Promise<string>
}

/** A comment in a place where nobody writes one may settle only when it is printed again. */
const mostPasses = 5

/**
 * The text in the one right form, with LF and without BOM; formatting that again changes nothing. A declaration with a syntax error
 * stays as it was written. Never rejects for what a user wrote.
 */
export async function format(text: string, options: FormatOptions, prettier: Formatter): Promise<string> {
  const { bankPlugin } = await import('./printer/plugin.ts')
  let before = text.replace(/^\uFEFF/, '')
  for (let pass = 1; ; pass++) {
    const spelling = pass === 1 ? options : {}
    const after = await prettier.format(before, { parser: 'bank', plugins: [bankPlugin(spelling)], endOfLine: 'lf' })
    if (after === before || pass === mostPasses) return after
    before = after
  }
}
