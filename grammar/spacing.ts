/** Numbers that are written with a space, a comma or a point where none belongs: several tokens that were meant as one. */
import type { Cursor } from './cursor.ts'
import { endOf, fail, fix, nextToken, nextType, onSameLine, placeOf, say, take, tokenAt } from './cursor.ts'
import type { Expression } from './syntax.ts'
import { tokenNumbers } from './tokens.ts'
import { meantUnit } from './unit-habits.ts'

const { Comma, Identifier, Percent, Quantity } = tokenNumbers

/** `5.` and `.5` */
export function bareDecimalPoint(cursor: Cursor, before: Expression | undefined): never {
  const point = take(cursor)
  const next = nextToken(cursor)
  const isDigit = nextType(cursor) === Quantity && next.startOffset === endOf(cursor, point)
  const start = before?.start ?? point.startOffset
  const end = isDigit ? endOf(cursor, next) : endOf(cursor, point)
  const written = cursor.text.slice(start, point.startOffset)
  const meant = before === undefined ? `0.${next.image}` : isDigit ? `${written}.${next.image}` : written
  const mend = before === undefined || !isDigit ? fix(cursor, start, end, meant) : {}
  return fail(say('BK1031', placeOf(cursor, start, end), { meant }, mend))
}

/** `[50,000]`: a group of digits that begins with 0 is no number of its own. */
export function refuseGrouping(cursor: Cursor): void {
  const group = cursor.tokens[cursor.at + 1]
  if (group?.tokenTypeIdx === Quantity && /^0\d\d(?!\d)/.test(group.image)) refuseDigitsWithCommas(cursor)
}

/** At the comma after a number: fails if a group of three digits follows at once. */
export function refuseDigitsWithCommas(cursor: Cursor): void {
  const before = cursor.tokens[cursor.at - 1]
  const group = cursor.tokens[cursor.at + 1]
  const comma = nextToken(cursor)
  if (before?.tokenTypeIdx !== Quantity || group?.tokenTypeIdx !== Quantity || !/^\d{1,3}$/.test(before.image) || !/^\d{3}(?!\d)/.test(group.image)) return
  if (endOf(cursor, before) !== comma.startOffset || endOf(cursor, comma) !== group.startOffset) return
  let last = cursor.at + 1
  while (isGroup(cursor, last)) last += 2
  const start = before.startOffset
  const end = endOf(cursor, tokenAt(cursor, last))
  const meant = cursor.text.slice(start, end).replace(/[,;、]/g, '')
  fail(say('BK1022', placeOf(cursor, start, end), { meant }, fix(cursor, start, end, meant)))
}

function isGroup(cursor: Cursor, last: number): boolean {
  const comma = tokenAt(cursor, last + 1)
  const group = tokenAt(cursor, last + 2)
  return comma.tokenTypeIdx === Comma && group.tokenTypeIdx === Quantity && /^\d{3}(?!\d)/.test(group.image) &&
    endOf(cursor, comma) === group.startOffset && comma.startOffset === endOf(cursor, tokenAt(cursor, last))
}

/** `5 万元`: a name after a number on one line, with nothing that could make it the next member's. */
export function refuseSpacedUnit(cursor: Cursor): void {
  const before = cursor.tokens[cursor.at - 1]
  const token = nextToken(cursor)
  const isUnit = token.tokenTypeIdx === Identifier || token.tokenTypeIdx === Percent
  if (before?.tokenTypeIdx !== Quantity || !isUnit || !/[\d万亿]$/.test(before.image) || !onSameLine(cursor)) return
  const start = before.startOffset
  const end = endOf(cursor, token)
  const meant = before.image + (meantUnit(token.image)?.unit ?? token.image)
  fail(say('BK1030', placeOf(cursor, start, end), { unit: token.image, meant }, fix(cursor, start, end, meant)))
}
