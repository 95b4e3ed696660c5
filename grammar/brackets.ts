/** What stands between brackets, parted by commas: lists and arguments. A missing comma or bracket is told from something misplaced. */
import type { Diagnostic, Fix } from '#diagnostics/catalogue.ts'
import type { Place } from '#diagnostics/place.ts'
import type { IToken } from './chevrotain.ts'
import type { Cursor } from './cursor.ts'
import {
  behind, endOf, enter, fail, fix, here, leave, lineEndsBetween, nextToken, nextType, onSameLine, placeOf, report, say, startOf, take, tokenAt, typeAhead,
  unexpected,
} from './cursor.ts'
import type { Name } from './syntax.ts'
import { refuseSpacedUnit } from './spacing.ts'
import { tokenNumbers, wordNumbers } from './tokens.ts'

const {
  Bar, BlockText, BlockTextInRow, Calendar, Clock, Colon, Colour, Comma, Equal, ForeignText, Identifier, LeftCurly, LeftRound, LeftSquare, Minus, Quantity, Quoted,
  RightCurly, RowEnd, UnclosedBlockText, UnclosedText,
} = tokenNumbers
const { false: False, if: If, not: Not, true: True } = wordNumbers

/** How many tokens are looked at for a bracket further on. */
const mostLooked = 1000

const starters: ReadonlySet<number> = new Set([
  Identifier, Quantity, Calendar, Clock, Colour, Quoted, UnclosedText, BlockText, UnclosedBlockText, BlockTextInRow, ForeignText, True, False, LeftSquare,
  LeftCurly, LeftRound, Minus, Not, If,
])

/** Whether a token may begin an expression. */
export function startsExpression(type: number): boolean {
  return starters.has(type)
}

/**
 * Reads items from an opening bracket, which is the next token, to its closing one. `cursor.height` is then that of the highest item
 * (0 without items).
 */
export function readItems(cursor: Cursor, closing: number, mark: string, readItem: (cursor: Cursor) => void): void {
  const opening = take(cursor)
  enter(cursor)
  cursor.lists++
  const commas: Commas = { missing: undefined, fixes: [] }
  let height = 0
  while (nextType(cursor) !== closing) {
    readItem(cursor)
    if (cursor.height > height) height = cursor.height
    if (!nextItem(cursor, opening, closing, mark, commas)) break
  }
  cursor.lists--
  leave(cursor)
  closeBracket(cursor, opening, closing, mark)
  if (commas.missing !== undefined) report(cursor, say('BK1110', commas.missing, {}, { fixes: commas.fixes }))
  cursor.height = height
}

/** The commas that are missing in one list: one mistake, however many. */
interface Commas {
  missing: Place | undefined
  readonly fixes: Fix[]
}

/** After an item: whether another may follow. A missing comma is noted and taken as written. */
function nextItem(cursor: Cursor, opening: IToken, closing: number, mark: string, commas: Commas): boolean {
  const type = nextType(cursor)
  if (type === closing) return false
  if (type === Comma) {
    cursor.at++
    return true
  }
  if (typeAhead(cursor, 1) === Colon && !onSameLine(cursor)) unclosed(cursor, opening, mark)
  if (!startsExpression(type) || type === LeftCurly || type === LeftRound) return refuseItem(cursor, opening, closing, mark)
  refuseSpacedUnit(cursor)
  commas.missing ??= placeOf(cursor, here(cursor), endOf(cursor, nextToken(cursor)))
  commas.fixes.push({ at: placeOf(cursor, behind(cursor), behind(cursor)), replacement: ',', certain: true })
  return true
}

/** A bracket that should have closed before the next token. */
export function unclosed(cursor: Cursor, opening: IToken, closing: string): never {
  return fail(notClosed(cursor, opening, closing))
}

/** The same, and reading goes on as if it had closed. */
export function reportUnclosed(cursor: Cursor, opening: IToken, closing: string): void {
  report(cursor, notClosed(cursor, opening, closing))
}

function notClosed(cursor: Cursor, opening: IToken, closing: string): Diagnostic {
  const from = behind(cursor)
  const token = nextToken(cursor)
  const related = [{ note: 'here', at: placeOf(cursor, startOf(cursor, token), endOf(cursor, token)) }] as const
  const { fixes } = fix(cursor, from, from, closing, false)
  return say('BK1108', placeOf(cursor, opening.startOffset, endOf(cursor, opening)), { closing }, { related, fixes })
}

/** Takes a closing bracket; if it is not there, says what is wrong with what stands in its place. */
export function closeBracket(cursor: Cursor, opening: IToken, closing: number, mark: string): void {
  if (nextType(cursor) !== closing) refuseItem(cursor, opening, closing, mark)
  cursor.at++
}

/** Something stands in brackets that is no item: either it does not belong there, or the bracket should have closed before it. */
export function refuseItem(cursor: Cursor, opening: IToken, closing: number, mark: string): never {
  refuseSpacedUnit(cursor)
  if (closesOnLine(cursor, closing)) unexpected(cursor, { zh: `逗号或 ${mark}`, en: `a comma or ${mark}` })
  return unclosed(cursor, opening, mark)
}

/** Whether the bracket that is wanted comes later on the line. */
function closesOnLine(cursor: Cursor, closing: number): boolean {
  let from = behind(cursor)
  const last = Math.min(cursor.tokens.length, cursor.at + mostLooked)
  for (let index = cursor.at; index < last; index++) {
    const token = tokenAt(cursor, index)
    const type = token.tokenTypeIdx
    if (lineEndsBetween(cursor.text, from, startOf(cursor, token))) return false
    if (type === closing) return true
    if (type === RightCurly || type === Bar || type === RowEnd) return false
    from = endOf(cursor, token)
  }
  return false
}

/** The colon behind the name of an argument; an equals sign is how other languages write it. */
export function takeColon(cursor: Cursor, name: Name): void {
  const { startOffset: start, tokenTypeIdx: type } = take(cursor)
  if (type === Equal) report(cursor, say('BK1103', placeOf(cursor, start, start + 1), { name: name.text, meant: `${name.text}: …` }, fix(cursor, start, start + 1, ':')))
}
