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
    options: {
      bankWords: {
        type: 'choice',
        category: 'bank',
        default: 'keep',
        description: 'The language of the words: as their author wrote them, Chinese or English. Names of kinds, fields and members need a project: `bankc fmt --words` turns those as well.',
        choices: [
          { value: 'keep', description: 'as written' },
          { value: 'zh', description: '中文' },
          { value: 'en', description: 'English' },
        ],
      },
    },
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
        print: ({ node: { parsed, text } }, options) =>
          file(text, parsed, chosen(spelling, options), { width: options.printWidth, step: options.tabWidth }),
      },
    },
  }
}

/** The words that a `.prettierrc` asks for, unless the caller has said it. */
function chosen(spelling: Spelling, options: object): Spelling {
  const { bankWords } = options as { readonly bankWords?: unknown }
  return spelling.words === undefined && (bankWords === 'zh' || bankWords === 'en') ? { ...spelling, words: bankWords } : spelling
}

export const { languages, parsers, printers, options, defaultOptions } = bankPlugin({})
