/** What stands around a token on its line: the beginning of another member, names only as in a text, or what makes it a condition. */
import type { Cursor } from './cursor.ts'
import { endOf, lineEndsBetween, startOf, tokenAt } from './cursor.ts'
import { isText } from './texts.ts'
import { tokenNumbers, wordNumbers } from './tokens.ts'

const {
  Bar, BarBar, Colon, Comma, Dot, EndOfFile, Equal, EqualEqual, Greater, GreaterEqual, Identifier, LeftCurly, LeftRound, LeftSquare, Less,
  LessEqual, MinusEqual, NotEqual, PlusEqual, RightCurly, RowEnd, RowStart,
} = tokenNumbers
const { and: And, if: If, in: In, is: Is, known: Known, not: Not, or: Or, then: Then, where: Where } = wordNumbers

/** How many tokens are looked at on one line. */
const mostLooked = 60

/** What may follow the first name of a member. */
const opensMember: ReadonlySet<number> = new Set([Colon, Equal, LeftCurly, LeftRound, LeftSquare, MinusEqual, PlusEqual])
/** What only conditions and queries have. */
const asks: ReadonlySet<number> = new Set([
  EqualEqual, NotEqual, Less, LessEqual, Greater, GreaterEqual, And, Or, Not, In, Is, Known, Where,
])
/** What a value does not go beyond. */
const borders: ReadonlySet<number> = new Set([
  Bar, BarBar, Colon, Comma, EndOfFile, Equal, LeftCurly, MinusEqual, PlusEqual, RightCurly, RowEnd, RowStart,
])
/** What ends a value on its line. */
const ends: ReadonlySet<number> = new Set([Bar, BarBar, Comma, EndOfFile, RightCurly, RowEnd])

/** Whether a line ends between the token of an index and the one before it. */
export function beginsLine(cursor: Cursor, index: number): boolean {
  const before = tokenAt(cursor, index - 1)
  return before.tokenTypeIdx === RowEnd || lineEndsBetween(cursor.text, endOf(cursor, before), startOf(cursor, tokenAt(cursor, index)))
}

/** Whether the token of an index and the one after it on the line look like the beginning of a member. */
export function beginsMember(cursor: Cursor, index: number): boolean {
  if (tokenAt(cursor, index).tokenTypeIdx !== Identifier || beginsLine(cursor, index + 1)) return false
  const after = tokenAt(cursor, index + 1).tokenTypeIdx
  if (opensMember.has(after) || isText(after)) return true
  const behindPath = (from: number): number => {
    let end = from
    while (tokenAt(cursor, end).tokenTypeIdx === Dot) end += 2
    return tokenAt(cursor, end).tokenTypeIdx
  }
  if (after === Dot) return opensMember.has(behindPath(index + 1))
  if (after !== Identifier) return false
  // A kind and a path: `grid shortcuts {`.
  const type = behindPath(index + 2)
  return type === LeftCurly || isText(type) || type === Equal
}

/** How many names follow from an index on to the end of the line or of the value; -1 if anything else does. */
export function namesAhead(cursor: Cursor, index: number): number {
  for (let at = index; at < index + mostLooked; at++) {
    const type = tokenAt(cursor, at).tokenTypeIdx
    if (ends.has(type) || beginsLine(cursor, at)) return at - index
    if (type !== Identifier) return -1
  }
  return -1
}

/** Whether what stands on the line before and behind an index, as far as the value goes, is a condition or a query. */
export function isAsking(cursor: Cursor, index: number): boolean {
  return asksBehind(cursor, index) || asksAhead(cursor, index)
}

export function asksAhead(cursor: Cursor, index: number): boolean {
  for (let at = index + 1; at < index + mostLooked && !beginsLine(cursor, at); at++) {
    const type = tokenAt(cursor, at).tokenTypeIdx
    if (asks.has(type)) return true
    if (borders.has(type)) return false
  }
  return false
}

export function asksBehind(cursor: Cursor, index: number): boolean {
  for (let at = index - 1; at >= 0 && at > index - mostLooked && !beginsLine(cursor, at + 1); at--) {
    const type = tokenAt(cursor, at).tokenTypeIdx
    if (asks.has(type)) return true
    if (borders.has(type)) return false
  }
  return false
}

/** Whether an `if`, or a name that begins with one, stands before an index on its line. */
export function isInIf(cursor: Cursor, index: number): boolean {
  for (let at = index - 1; at >= 0 && at > index - mostLooked && !beginsLine(cursor, at + 1); at--) {
    const { tokenTypeIdx: type, image } = tokenAt(cursor, at)
    if (type === If || type === Then || (type === Identifier && /^(?:若|如果)./.test(image))) return true
    if (type === Bar || type === BarBar || type === RowStart || type === LeftCurly || type === RightCurly) return false
  }
  return false
}

/** Whether the line around a stretch is written in Chinese words: that itself, texts in quotes and units aside. */
export function speaksChinese(text: string, from: number, to: number): boolean {
  let start = from
  while (start > 0 && from - start < 1000 && text.charCodeAt(start - 1) !== 10 && text.charCodeAt(start - 1) !== 13) start--
  const line = text.slice(start, from) + (/^[^\r\n]*/.exec(text.slice(to, to + 1000))?.[0] ?? '')
  return /\p{Script=Han}/u.test(line.replace(/"[^"]*"|[“「][^”」]*[”」]|\d[\d.]*\p{Script=Han}+/gu, ''))
}
