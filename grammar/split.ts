/** Tokens cut in two while they are read, where words run together: `属于22:00` becomes `属于` and `22:00`. */
import type { IToken } from './chevrotain.ts'
import type { Cursor } from './cursor.ts'
import { tokenAt } from './cursor.ts'
import { lexPiece } from './lexer.ts'
import { retype, tokenNumbers, wordNumbers } from './tokens.ts'
import type { Word } from './words.ts'
import { wordOf } from './words.ts'

const { Calendar, Clock, Colon, Dot, DotDot, DotDotLess, Identifier, Minus, Percent, Quantity } = tokenNumbers

/** What belongs to a number, a date or a time whose first digits were taken for the end of a name. */
const numeric: ReadonlySet<number> = new Set([Calendar, Clock, Colon, Dot, DotDot, DotDotLess, Minus, Percent, Quantity])

/** Tokens are moved for each cut: a file made of nothing else is not read like this to its end. */
const mostCuts = 1000

/** Whether a token may still be cut. */
export function mayCut(cursor: Cursor): boolean {
  return cursor.cuts < mostCuts
}

/**
 * Cuts the token of an index behind so many characters. What follows the cut is read anew: with the numbers that touch it, if it begins
 * with a digit. Returns the offset where the first part that was read anew ends.
 */
export function cutToken(cursor: Cursor, index: number, length: number): number {
  const token = tokenAt(cursor, index)
  const start = token.startOffset + length
  let end = token.startOffset + token.image.length
  let last = index
  if (/\d/.test(cursor.text.charAt(start)) && token.tokenTypeIdx === Identifier) {
    for (;;) {
      const { startOffset, image, tokenTypeIdx } = tokenAt(cursor, last + 1)
      if (startOffset !== end || image === '' || !numeric.has(tokenTypeIdx)) break
      end += image.length
      last++
    }
  }
  const rest = lexPiece(cursor.text, start, end)
  cursor.tokens.splice(index, last - index + 1, firstPart(token, length), ...rest)
  cursor.cuts++
  const [after] = rest
  return after === undefined ? end : after.startOffset + after.image.length
}

function firstPart(token: IToken, length: number): IToken {
  const image = token.image.slice(0, length)
  const part: IToken = { ...token, image }
  const found = token.tokenTypeIdx === Identifier ? wordOf(image) : undefined
  if (found !== undefined) retype(part, wordNumbers[found])
  return part
}

/** Puts a word before the token of an index. */
export function insertWord(cursor: Cursor, index: number, word: Word, offset: number): void {
  const token: IToken = { ...tokenAt(cursor, index), image: '', startOffset: offset }
  retype(token, wordNumbers[word])
  cursor.tokens.splice(index, 0, token)
  cursor.cuts++
}

/** Puts a name in the place of the token of an index. */
export function nameInstead(cursor: Cursor, index: number, image: string, startOffset: number): void {
  const token: IToken = { ...tokenAt(cursor, index), image, startOffset }
  retype(token, Identifier)
  cursor.tokens[index] = token
}

/** Leaves the token of an index out. */
export function dropToken(cursor: Cursor, index: number): void {
  cursor.tokens.splice(index, 1)
  cursor.cuts++
}
