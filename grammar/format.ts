/** Formats a `.bank` text. Prettier is handed in, and the printer loaded when first used: reading a file needs neither. */
import type { Options } from 'prettier'
import type { Spelling } from './printer/context.ts'

/** Where `names` asks of a name, it means its place in the text that is given, whatever its line ends, but without a byte order mark. */
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
  const first = options.names === undefined ? options : { ...options, names: withLineFeeds(before, options.names) }
  for (let pass = 1; ; pass++) {
    const spelling = pass === 1 ? first : {}
    const after = await prettier.format(before, { parser: 'bank', plugins: [bankPlugin(spelling)], endOfLine: 'lf' })
    if (after === before || pass === mostPasses) return after
    before = after
  }
}

/** The printer sees a text with LF only: its places are turned into those of the text as it was. */
function withLineFeeds(text: string, names: NonNullable<Spelling['names']>): NonNullable<Spelling['names']> {
  // The ends of lines that were two characters, where they are one.
  const ends = [...text.matchAll(/\r\n/g)].map(({ index }, count) => index - count)
  const before = (offset: number): number => {
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((ends[middle] ?? offset) < offset) low = middle + 1
      else high = middle
    }
    return offset + low
  }
  return ({ start, end }) => names({ start: before(start), end: before(end) })
}
