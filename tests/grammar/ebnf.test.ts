/** The published grammar is the parser's: what it allows is taken, and every file of the project is of it. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { messageOf } from '#diagnostics/message.ts'
import { grammarText } from '#grammar/ebnf.ts'
import { lex } from '#grammar/lexer.ts'
import { normalise } from '#grammar/normalise.ts'
import { parse } from '#grammar/parse.ts'
import { wordOfToken } from '#grammar/tokens.ts'
import { words } from '#grammar/words.ts'
import { bankTexts } from '../harness/examples.ts'
import { accepts, readGrammar, sentence, type Grammar } from './ebnf-reader.ts'

const grammar = readGrammar(grammarText())

const kinds: Readonly<Record<string, string>> = {
  Identifier: 'Name', Quoted: 'Text', BlockText: 'Text', Quantity: 'Number', Calendar: 'Date', Clock: 'Time', Colour: 'Colour', Rule: 'Dashes',
  RowStart: '"|"', Comma: '","', NotEqual: '"!="', LessEqual: '"<="', GreaterEqual: '">="',
}

/** Each token as what it may be in the grammar. In the header of a table a word is a name. */
function tokensOf(text: string): readonly ReadonlySet<string>[] {
  let isRow = false
  return lex(normalise(text)).tokens.flatMap((token) => {
    const name = token.tokenType.name
    if (name === 'RowStart') isRow = true
    if (name === 'RowEnd') {
      isRow = false
      return []
    }
    const word = wordOfToken(token)
    if (word !== undefined) return [new Set([`"${word}"`, ...(isRow ? ['Name'] : [])])]
    return [new Set([kinds[name] ?? `"${token.image}"`])]
  })
}

const files = bankTexts()

describe('the grammar', () => {
  test('is whole: every rule that is named is there, and every one that is there is used', () => {
    const named = new Set([...grammarText().replace(/\(\*[^]*?\*\)|"[^"]*"|\?[^?]*\?/g, '').matchAll(/\b[A-Z]\w*/g)].map(([name]) => name))
    const declared = new Set([...grammarText().matchAll(/^(\w+)\s*=/gm)].map(([, name]) => name ?? ''))
    expect([...named].filter((name) => !declared.has(name))).toEqual([])
    expect(grammar.size).toBeGreaterThan(40)
  })

  test('names every word of the language, with its twin', () => {
    for (const [english, chinese] of Object.entries(words)) {
      expect(grammarText()).toContain(`"${english}"`)
      expect(grammarText()).toContain(`${english} ${chinese}`)
    }
  })

  test.each(files)('%s is a sentence of it', (_, text) => {
    expect(accepts(grammar, 'File', tokensOf(text))).toBe(true)
  })

  test('takes no more than it should', () => {
    for (const text of ['kind { }', 'bank a { b: }', 'bank a { | x | }', 'rule r { when: a == b == c }', 'enum e { a, , }', 'unit = 5', 'box b { a: 1 within }', 'remove', 'box b { a += }']) {
      expect(accepts(grammar, 'File', tokensOf(text)), text).toBe(text === 'bank a { | x | }')
    }
  })
})

const own = { before: '\n', behind: '\n' }
const line: readonly [string, string] = [own.before, own.behind]
const layout = {
  terminals: {
    Name: ['alpha', '乙类', 'gamma_1', '名称'], Text: ['"文 text"', '“引文”'], Number: ['5', '3.5', '5万元', '10%', '90d'], Date: ['2026-11-22', '2026-11-22T08:00'], Time: ['08:30'],
    Colour: ['#0B5FFF'], Dashes: ['---'],
  },
  around: { Declaration: line, Member: line, Field: line, Require: line, EnumMember: line, Table: ['\n', '\n\n'] as const },
}

/** A sentence out of a number: the same number, the same sentence. */
function sentenceOf(from: Grammar, seed: number): string {
  let state = seed
  const dice = (below: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    return (state >>> 8) % below
  }
  // The name of a fact as a key has no spaces.
  return sentence(from, 'File', dice, 11, layout).replaceAll(' . ', '.')
}

test('what it allows, the parser takes', () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const text = sentenceOf(grammar, seed)
      // What a declaration is the short form of is no map: its brace would be the body's.
      fc.pre(!text.includes(' = {'))
      // Nobody writes so much on one line; where the parser gives up on it has tests of its own (depth.test.ts).
      fc.pre(text.length < 20_000)
      const found = parse('a.bank', text).diagnostics.map((one) => `${one.code} ${messageOf(one, 'en').message} ${text.slice(Math.max(0, one.at.start - 60), one.at.end + 20)}`)
      expect(found).toEqual([])
    }),
    { numRuns: 1000 },
  )
})
