/** Colours a text as an editor would: with the TextMate grammar, by the library that VS Code uses. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { IGrammar, StateStack } from 'vscode-textmate'

const load = createRequire(import.meta.url)
const textMate = load('vscode-textmate') as typeof import('vscode-textmate')
const oniguruma = load('vscode-oniguruma') as typeof import('vscode-oniguruma')
const file = fileURLToPath(new URL('../../editor/vscode/syntaxes/bank.tmLanguage.json', import.meta.url))

export interface Coloured {
  readonly start: number
  readonly end: number
  /** Innermost last, without `source.bank`. */
  readonly scopes: readonly string[]
}

let grammar: Promise<IGrammar> | undefined

function loaded(): Promise<IGrammar> {
  grammar ??= (async () => {
    await oniguruma.loadWASM(readFileSync(load.resolve('vscode-oniguruma/release/onig.wasm')))
    const registry = new textMate.Registry({
      onigLib: Promise.resolve({ createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns), createOnigString: (text) => new oniguruma.OnigString(text) }),
      loadGrammar: async () => textMate.parseRawGrammar(readFileSync(file, 'utf8'), file),
    })
    const found = await registry.loadGrammar('source.bank')
    if (found === null) throw new Error('the grammar does not load')
    return found
  })()
  return grammar
}

/** Stretches of the text with their scopes, in order. Offsets are of the whole text. */
export async function colour(text: string): Promise<readonly Coloured[]> {
  const found: Coloured[] = []
  const { tokenizeLine } = await loaded().then((one) => ({ tokenizeLine: (line: string, state: StateStack | null) => one.tokenizeLine(line, state) }))
  let state: StateStack | null = textMate.INITIAL
  let offset = 0
  for (const line of text.split('\n')) {
    const { tokens, ruleStack } = tokenizeLine(line, state)
    state = ruleStack
    for (const { startIndex, endIndex, scopes } of tokens) found.push({ start: offset + startIndex, end: offset + Math.min(endIndex, line.length), scopes: scopes.slice(1) })
    offset += line.length + 1
  }
  return found
}
