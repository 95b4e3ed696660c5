/** Numbers that are written with a space, a comma or a point where none belongs: several tokens that were meant as one. */
import { beginsLine, beginsMember } from './ahead.ts'
import type { IToken } from './chevrotain.ts'
import type { Cursor } from './cursor.ts'
import { describe, endOf, fail, fix, nextToken, nextType, onSameLine, placeOf, report, say, take, tokenAt, typeAhead } from './cursor.ts'
import { hasSign, meantNumber } from './numbers.ts'
import type { Expression } from './syntax.ts'
import { tokenNumbers } from './tokens.ts'
import { meantUnit } from './unit-habits.ts'

const { Bar, BarBar, Colon, Comma, EndOfFile, Identifier, Percent, Quantity, RightCurly, RowEnd } = tokenNumbers

const ends: ReadonlySet<number> = new Set([Bar, BarBar, Comma, EndOfFile, RightCurly, RowEnd])

/** `5.`, `.5`, `5.元`; and `1.2.3`, which is no number at all. */
export function bareDecimalPoint(cursor: Cursor, before: Expression | undefined): never {
  const point = take(cursor)
  const next = nextToken(cursor)
  const touches = next.startOffset === endOf(cursor, point)
  const isDigit = touches && nextType(cursor) === Quantity
  const isUnit = touches && (nextType(cursor) === Identifier || nextType(cursor) === Percent)
  const start = before?.start ?? point.startOffset
  const end = isDigit || isUnit ? endOf(cursor, next) : endOf(cursor, point)
  const written = cursor.text.slice(start, end)
  if (before !== undefined && isDigit) return fail(say('BK1023', placeOf(cursor, start, end), { written, meant: '5.3万' }))
  const meant = before === undefined ? `0.${next.image}` : cursor.text.slice(start, point.startOffset) + (isUnit ? next.image : '')
  return fail(say('BK1031', placeOf(cursor, start, end), { meant }, fix(cursor, start, end, meant)))
}

/** `低风险。` at the end of a line: a full stop as in prose, and no field of anything. Returns whether it was one. */
export function passFullStop(cursor: Cursor): boolean {
  const type = typeAhead(cursor, 1)
  const isLast = ends.has(type) || beginsLine(cursor, cursor.at + 1)
  // `a.` and on the next line `b` is one path.
  if (!isLast || (type === Identifier && typeAhead(cursor, 2) !== Colon && !beginsMember(cursor, cursor.at + 1))) return false
  const token = take(cursor)
  const [start, end] = [token.startOffset, endOf(cursor, token)]
  const expected = { zh: '行尾', en: 'the end of the line' }
  report(cursor, say('BK1101', placeOf(cursor, start, end), { found: describe(token), expected }, fix(cursor, start, end, '')))
  return true
}

/**
 * `50,000元`, `5,0000元`: digits in groups, at their first. Reported, and read as one number; `3,1415` and `5.000,00` only as a mistake.
 * In a list a comma parts items, unless a group begins with 0, as no number does.
 */
export function readGrouped(cursor: Cursor): Expression | undefined {
  if (typeAhead(cursor, 1) !== Comma || typeAhead(cursor, 2) !== Quantity) return undefined
  const first = nextToken(cursor)
  const grouped = groupsOf(cursor, first, 3) ?? groupsOf(cursor, first, 4) ?? pointForComma(cursor, first)
  if (grouped === undefined) return undefined
  const start = first.startOffset
  const end = endOf(cursor, tokenAt(cursor, grouped.last))
  const { meant, certain } = grouped
  cursor.at = grouped.last + 1
  if (hasSign(cursor, start, end)) return { is: 'error', start, end }
  report(cursor, say('BK1022', placeOf(cursor, start, end), { meant }, fix(cursor, start, end, meant, certain)))
  return certain ? meantNumber(meant, start, end) : { is: 'error', start, end }
}

interface Grouped {
  readonly meant: string
  readonly certain: boolean
  /** Index of its last token. */
  readonly last: number
}

function groupsOf(cursor: Cursor, first: IToken, size: number): Grouped | undefined {
  if (!/^\d+$/.test(first.image) || first.image.length > size) return undefined
  let last = cursor.at
  let groups = ''
  for (let group = groupAt(cursor, last, size); group !== undefined; group = groupAt(cursor, last, size)) {
    groups += group
    last += 2
    // A unit behind it ends the number.
    if (!/^\d+$/.test(group)) break
  }
  const isZero = groups.startsWith('0')
  if (groups === '' || (cursor.lists > 0 && !isZero)) return undefined
  return { meant: first.image + groups, certain: size === 3 || isZero || last > cursor.at + 2, last }
}

/** The group of so many digits that follows the token of an index behind a comma, with nothing between. */
function groupAt(cursor: Cursor, index: number, size: number): string | undefined {
  const [before, comma, group] = [tokenAt(cursor, index), tokenAt(cursor, index + 1), tokenAt(cursor, index + 2)]
  if (comma.image !== ',' || group.tokenTypeIdx !== Quantity || !new RegExp(`^\\d{${size}}(?!\\d)`).test(group.image)) return undefined
  return endOf(cursor, before) === comma.startOffset && endOf(cursor, comma) === group.startOffset ? group.image : undefined
}

/** `5.000,00元`: point and comma the other way round. */
function pointForComma(cursor: Cursor, first: IToken): Grouped | undefined {
  const cents = groupAt(cursor, cursor.at, 2)
  if (cents === undefined || !/^\d{1,3}\.\d{3}$/.test(first.image)) return undefined
  return { meant: `${first.image.replace('.', '')}.${cents}`, certain: false, last: cursor.at + 2 }
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
