/** Makes `docs/language/grammar.ebnf` and the grammar of editors: `npx tsx scripts/grammar.ts`. A test fails when one of them is stale. */
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { grammarText } from '#grammar/ebnf.ts'
import { textMateText } from './textmate.ts'

const root = dirname(import.meta.dirname)

/** Path from the root of the project → text. */
export function grammars(): ReadonlyMap<string, string> {
  return new Map([
    ['docs/language/grammar.ebnf', grammarText()],
    ['editor/vscode/syntaxes/bank.tmLanguage.json', textMateText()],
  ])
}

if (process.argv[1] === import.meta.filename) for (const [path, text] of grammars()) writeFileSync(join(root, path), text)
