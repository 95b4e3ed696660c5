/** Names where the grammar wants one, and what is said of something else, or of nothing, in its place. */
import type { Diagnostic } from '#diagnostics/catalogue.ts'
import type { IToken } from './chevrotain.ts'
import type { Cursor } from './cursor.ts'
import { behind, endOf, fail, fix, nameOf, nextToken, onSameLine, placeOf, say, startOf, tokenAt, unexpected } from './cursor.ts'
import type { Name } from './syntax.ts'
import { tokenNumbers, wordNumbers } from './tokens.ts'

const { Colon, Identifier } = tokenNumbers

/** Where a value should stand there is none: says so of what stands before. */
export function nothingFollows(cursor: Cursor): never {
  const before = tokenAt(cursor, cursor.at - 1)
  // A colon alone says nothing: with its name it does.
  const first = before.tokenTypeIdx === Colon ? tokenAt(cursor, cursor.at - 2) : before
  const start = startOf(cursor, first)
  const end = behind(cursor)
  return fail(say('BK1104', placeOf(cursor, start, end), { after: cursor.text.slice(start, end) }))
}

export function readName(cursor: Cursor): Name {
  const token = nextToken(cursor)
  if (token.tokenTypeIdx !== Identifier) return refuseName(cursor)
  cursor.at++
  return nameOf(cursor, token)
}

/** A name on the line of the word before it. */
export function readNameOnLine(cursor: Cursor): Name {
  if (!onSameLine(cursor)) nothingFollows(cursor)
  return readName(cursor)
}

/** Says what stands where a name should. */
function refuseName(cursor: Cursor): never {
  const word = wordAsName(cursor)
  return word === undefined ? unexpected(cursor, { zh: '一个名字', en: 'a name' }) : fail(word)
}

/** What to say of a word of the language that was meant as a name. */
export function wordAsName(cursor: Cursor): Diagnostic | undefined {
  const token = nextToken(cursor)
  if (!isWordToken(token)) return undefined
  const { image } = token
  const [start, end] = [startOf(cursor, token), endOf(cursor, token)]
  const meant = /^[a-z]/.test(image) ? `${image}_` : `${image}_1`
  return say('BK1105', placeOf(cursor, start, end), { word: image, meant }, fix(cursor, start, end, meant, false))
}

const wordTypes: ReadonlySet<number> = new Set(Object.values(wordNumbers))

export function isWordToken(token: IToken): boolean {
  return wordTypes.has(token.tokenTypeIdx)
}
