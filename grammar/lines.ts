/** Lines of a table on the tokens: where they end, whether one follows another, and the way past one that cannot be read. */
import type { Cursor } from './cursor.ts'
import { behind, endOf, fix, lineEndsBetween, nextToken, placeOf, reportUnlessFlawed, say, startOf, tokenAt } from './cursor.ts'
import { lose } from './recovery.ts'
import { tokenNumbers } from './tokens.ts'

const { EndOfFile, Identifier, LeftCurly, RightCurly, RowEnd, RowStart } = tokenNumbers

export function endsLineHere(cursor: Cursor): boolean {
  const token = nextToken(cursor)
  // A brace that was put in has no image: where it stands the file ends.
  return endsLine(token.tokenTypeIdx) || (token.tokenTypeIdx === RightCurly && token.image === '')
}

export function endsLine(type: number): boolean {
  return type === RowEnd || type === EndOfFile
}

/** Whether the line before is a row, too: then its table ended at a mistake that is reported already. */
export function followsRow(cursor: Cursor, first: number): boolean {
  const before = cursor.tokens[first - 1]
  return before?.tokenTypeIdx === RowEnd && !hasBlankLine(cursor.text, before.startOffset, startOf(cursor, tokenAt(cursor, first)))
}

/** Whether an empty line lies between two offsets; a line with a comment on it is not empty. */
function hasBlankLine(text: string, from: number, to: number): boolean {
  let ends = 0
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 10 || (unit === 13 && text.charCodeAt(at + 1) !== 10)) {
      if (++ends === 2) return true
    } else if (unit > 32) ends = 0
  }
  return false
}

/** Moves past the line on which the token of an index stands. */
export function skipLine(cursor: Cursor, first: number): void {
  let index = first
  let open = 0
  let inRow = false
  for (; ; index++) {
    const token = tokenAt(cursor, index)
    const type = token.tokenTypeIdx
    if (type === EndOfFile) break
    if (type === RowEnd) {
      index++
      break
    }
    // Before the first bar line ends are not among the tokens.
    if (!inRow && index > first && lineEndsBetween(cursor.text, tokenAt(cursor, index - 1).startOffset, token.startOffset)) break
    inRow ||= type === RowStart
    if (type === LeftCurly) open++
    else if (type === RightCurly && open-- === 0) break
    else if (type === Identifier) lose(cursor, index)
  }
  cursor.at = index
}

export function unclosedRow(cursor: Cursor, start: number): void {
  const end = behind(cursor)
  reportUnlessFlawed(cursor, say('BK1201', placeOf(cursor, start, end), {}, fix(cursor, end, end, ' |')), start, end)
}

export function notAlone(cursor: Cursor): void {
  const token = nextToken(cursor)
  const at = placeOf(cursor, token.startOffset, endOf(cursor, token))
  reportUnlessFlawed(cursor, say('BK1206', at, {}, fix(cursor, token.startOffset, token.startOffset, '\n')), at.start, at.end)
}
