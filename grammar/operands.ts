/** What stands where a value should, and is none: an operator once more, 是 for true, or nothing. */
import { beginsLine, speaksChinese } from './ahead.ts'
import type { Cursor } from './cursor.ts'
import { endOf, fix, nextToken, nextType, placeOf, report, say, startOf, tokenAt, typeAhead, writtenElsewhere } from './cursor.ts'
import { nothingFollows } from './names.ts'
import { compareOperator, levels } from './operators.ts'
import type { Expression } from './syntax.ts'
import { tokenNumbers, wordNumbers } from './tokens.ts'
import { words } from './words.ts'

const { Bar, BarBar, Colon, Comma, EndOfFile, Equal, RightCurly, RowEnd } = tokenNumbers
const { and: And, else: Else, if: If, is: Is, known: Known, not: Not, or: Or, then: Then } = wordNumbers

const ends: ReadonlySet<number> = new Set([Bar, BarBar, Comma, EndOfFile, RightCurly, RowEnd])
const wantsOperand: ReadonlySet<number> = new Set([If, Then, Else, Not])

/** `a > > b`, `a 且 且 b`: passes an operator that was written before. Returns whether it did. */
export function passOperatorTwice(cursor: Cursor): boolean {
  const type = nextType(cursor)
  const repeats = (at: number): boolean => tokenAt(cursor, at).tokenTypeIdx === type && tokenAt(cursor, at - 1).tokenTypeIdx === type
  if ((compareOperator(type) === undefined && type !== And && type !== Or) || !repeats(cursor.at)) return false
  const token = nextToken(cursor)
  const from = endOf(cursor, tokenAt(cursor, cursor.at - 1))
  do cursor.at++
  while (repeats(cursor.at))
  const end = endOf(cursor, tokenAt(cursor, cursor.at - 1))
  report(cursor, say('BK1122', placeOf(cursor, startOf(cursor, token), end), { operator: token.image }, fix(cursor, from, end, '')))
  return true
}

/** `代发客户 == 是`, `显示标题: 是`: read as true; undefined if that is not what stands next. */
export function readYes(cursor: Cursor): Expression | undefined {
  const before = tokenAt(cursor, cursor.at - 1).tokenTypeIdx
  const isWanted = before === Colon || before === Equal || compareOperator(before) !== undefined
  if (nextType(cursor) !== Is || !isWanted || typeAhead(cursor, 1) === Known || typeAhead(cursor, 1) === Not) return undefined
  const token = nextToken(cursor)
  const [start, end] = [startOf(cursor, token), endOf(cursor, token)]
  const meant = token.image === words.is || speaksChinese(cursor.text, start, end) ? words.true : 'true'
  report(cursor, writtenElsewhere(cursor, start, end, meant))
  cursor.at++
  return { is: 'bool', value: true, start, end }
}

/** Fails at an operator behind which its line or its block ends. */
export function refuseNothing(cursor: Cursor): void {
  const before = tokenAt(cursor, cursor.at - 1).tokenTypeIdx
  const isOperator = (levels[before] ?? 0) > 0 || wantsOperand.has(before)
  if (isOperator && (ends.has(nextType(cursor)) || beginsLine(cursor, cursor.at))) nothingFollows(cursor)
}
