/** The formatter as a Prettier 3 plugin, and made for a spelling other than the author's. */
import type { Plugin } from 'prettier'
import type { Parsed } from '../parse.ts'
import { parse } from '../parse.ts'
import type { Spelling } from './context.ts'
import { file } from './file.ts'

/** What Prettier passes from the parser to the printer. Comments are not called `comments`: Prettier would place them itself. */
interface Root {
  readonly parsed: Parsed
  readonly text: string
}

export function bankPlugin(spelling: Spelling): Plugin<Root> {
  return {
    languages: [{ name: 'bank', parsers: ['bank'], extensions: ['.bank'] }],
    defaultOptions: { printWidth: 100, tabWidth: 2 },
    parsers: {
      bank: {
        astFormat: 'bank',
        parse: (text, options) => ({ parsed: parse(options.filepath ?? 'stdin.bank', text), text }),
        locStart: () => 0,
        locEnd: ({ text }) => text.length,
      },
    },
    printers: {
      bank: {
        getVisitorKeys: () => [],
        print: ({ node: { parsed, text } }, { printWidth, tabWidth }) =>
          file(text, parsed, spelling, { width: printWidth, step: tabWidth }),
      },
    },
  }
}

export const { languages, parsers, printers, defaultOptions } = bankPlugin({})
