/** Where reading goes on after a mistake: at the next member, row or declaration. What is skipped is remembered by name. */
import { canonicalName } from './identifier.ts'
import type { Cursor } from './cursor.ts'
import { columnIfFirst, isFirstOnLine, lineStartNear } from './cursor.ts'
import { withoutInvisible } from './odd.ts'
import { isText } from './texts.ts'
import { tokenNumbers, wordNumbers } from './tokens.ts'

const {
  At, Calendar, Clock, Colon, Colour, Comma, Dot, EndOfFile, Equal, Identifier, LeftCurly, LeftRound, LeftSquare, MinusEqual, PlusEqual, Quantity, RightCurly, RightRound,
  RightSquare, RowEnd, RowStart,
} = tokenNumbers
const {
  abstract: Abstract, enum: Enum, false: False, kind: Kind, none: None, override: Override, remove: Remove, require: RequireWord, sealed: Sealed, true: True,
  unit: Unit,
} = wordNumbers

/** What may follow a name only if its colon is missing. */
const literals: ReadonlySet<number> = new Set([Quantity, Calendar, Clock, Colour, True, False, None])

/** Whether the token of an index may begin something. */
export type Starts = (cursor: Cursor, index: number) => boolean

function typeOf(cursor: Cursor, index: number): number {
  return cursor.tokens[index]?.tokenTypeIdx ?? EndOfFile
}

export function startsDeclaration(cursor: Cursor, index: number): boolean {
  const type = typeOf(cursor, index)
  if (type === Identifier) {
    const after = typeOf(cursor, index + 1)
    return after === Identifier || after === LeftCurly || isText(after)
  }
  return type === At || type === Kind || type === Abstract || type === Enum || type === Unit || type === Sealed || type === Override || type === Remove
}

export function startsMember(cursor: Cursor, index: number): boolean {
  const type = typeOf(cursor, index)
  if (type === At || type === Sealed || type === Override || type === Remove || type === RowStart) return true
  if (isText(type)) return typeOf(cursor, index + 1) === Colon
  if (type !== Identifier) return false
  let after = index + 1
  while (typeOf(cursor, after) === Dot) after += 2
  const follows = typeOf(cursor, after)
  if (after > index + 1) return follows === Colon || follows === PlusEqual || follows === MinusEqual || follows === LeftSquare
  return (
    follows === Colon || follows === PlusEqual || follows === MinusEqual || follows === LeftSquare || follows === LeftCurly ||
    follows === Identifier || follows === Equal || isText(follows) || literals.has(follows)
  )
}

export function startsField(cursor: Cursor, index: number): boolean {
  const type = typeOf(cursor, index)
  if (type === RequireWord) return true
  if (type !== Identifier) return false
  const after = typeOf(cursor, index + 1)
  return after === Colon || (isText(after) && typeOf(cursor, index + 2) === Colon)
}

export function startsEnumMember(cursor: Cursor, index: number): boolean {
  return typeOf(cursor, index) === Identifier
}

/** Moves on from the token of `from`, where a thing began that went wrong at the next token, to where the next may begin. */
export function skip(cursor: Cursor, from: number, starts: Starts): void {
  const failed = Math.max(cursor.at, from)
  const first = cursor.tokens[from]
  const column = first === undefined ? 0 : indentOf(cursor.text, first.startOffset)
  let braces = 0
  let brackets = 0
  let inRow = false
  let bracesOfRow = 0
  let index = from
  for (; typeOf(cursor, index) !== EndOfFile; index++) {
    const type = typeOf(cursor, index)
    if (index > from && index >= failed && braces === 0 && bracesOfRow === 0) {
      if (type === RightCurly) break
      if (type !== RowEnd && mayBegin(cursor, index, brackets, column) && starts(cursor, index)) break
    }
    if (type === Identifier) lose(cursor, index)
    else if (type === RowStart) inRow = starts !== startsDeclaration
    else if (type === RowEnd) {
      inRow = false
      bracesOfRow = 0
    } else if (type === LeftCurly) {
      if (inRow) bracesOfRow++
      else braces++
    } else if (type === RightCurly) {
      if (bracesOfRow > 0) bracesOfRow--
      else if (braces > 0) braces--
      else break
    } else if (type === LeftSquare || type === LeftRound) brackets++
    else if ((type === RightSquare || type === RightRound) && brackets > 0) brackets--
  }
  // Whatever stands there: who reads on from the same token reads for ever.
  cursor.at = index === cursor.at && index === from && typeOf(cursor, index) !== EndOfFile ? index + 1 : index
}

/** How far in the line of an offset begins. */
function indentOf(text: string, offset: number): number {
  const start = lineStartNear(text, offset)
  let at = start
  while (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9) at++
  return at - start
}

function mayBegin(cursor: Cursor, index: number, brackets: number, column: number): boolean {
  if (typeOf(cursor, index - 1) === Comma) return brackets === 0 || isAtLeft(cursor, index, column)
  return isFirstOnLine(cursor, index) && (brackets === 0 || isAtLeft(cursor, index, column))
}

/** Whether a token begins its line no further in than a column: then open brackets before it were never closed. */
function isAtLeft(cursor: Cursor, index: number, column: number): boolean {
  const own = columnIfFirst(cursor.text, cursor.tokens[index]?.startOffset ?? 0)
  return own >= 0 && own <= column
}

/** Moves past a block whose `{` is the next token. */
export function skipBlock(cursor: Cursor): void {
  let open = 0
  do {
    const type = typeOf(cursor, cursor.at)
    if (type === EndOfFile) return
    if (type === LeftCurly) open++
    else if (type === RightCurly) open--
    else if (type === Identifier) lose(cursor, cursor.at)
    cursor.at++
  } while (open > 0)
}

/** Remembers the name at an index as one of a stretch that was not read. */
export function lose(cursor: Cursor, index: number): void {
  cursor.lost.add(canonicalName(withoutInvisible(cursor.tokens[index]?.image ?? '')))
}
