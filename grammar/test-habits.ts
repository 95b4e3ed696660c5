/** Unary tests as people write them elsewhere: `= 5`, `not > 5`, `5..`, 大于5, 5万元以上. Each is reported and read as the test that is meant. */
import { speaksChinese } from './ahead.ts'
import { startsExpression } from './brackets.ts'
import type { IToken } from './chevrotain.ts'
import type { Cursor } from './cursor.ts'
import {
  behind, endOf, fail, nextToken, nextType, placeOf, report, say, startOf, take, tokenAt, typeAhead, writtenElsewhere,
} from './cursor.ts'
import { infixHabit, isSign, leadingWord } from './habit-words.ts'
import { compareOperator } from './operators.ts'
import { cutToken, insertWord, mayCut } from './split.ts'
import type { CompareOperator, Expression } from './syntax.ts'
import { retype, tokenNumbers, wordNumbers } from './tokens.ts'
import { words } from './words.ts'

const {
  Bar, BarBar, Comma, DotDot, EndOfFile, Equal, EqualEqual, Greater, GreaterEqual, Identifier, LeftSquare, Less, LessEqual, NotEqual,
  Quantity, Quoted, RightCurly, RowEnd,
} = tokenNumbers
const { and: And, in: In, is: Is, known: Known, not: Not, or: Or } = wordNumbers

const ends: ReadonlySet<number> = new Set([Bar, BarBar, RowEnd, EndOfFile, RightCurly])
const types: Readonly<Record<CompareOperator, number>> = {
  '<': Less, '<=': LessEqual, '>': Greater, '>=': GreaterEqual, '==': EqualEqual, '!=': NotEqual,
}
const opposite: Readonly<Record<CompareOperator, CompareOperator>> = { '<': '>=', '<=': '>', '>': '<=', '>=': '<', '==': '!=', '!=': '==' }
const signs: Readonly<Record<string, CompareOperator>> = { 以上: '>=', 及以上: '>=', 起: '>=', 以下: '<=', 及以下: '<=', 以内: '<=' }

/** Whether a token type ends a cell. */
export function endsCell(type: number): boolean {
  return ends.has(type)
}

/** Whether what stands next in a cell, and is no test, is meant for one. */
export function meansTest(cursor: Cursor): boolean {
  const [type, after] = [nextType(cursor), typeAhead(cursor, 1)]
  switch (type) {
    case Known:
      return true
    case Equal:
    case DotDot:
      return !endsCell(after)
    case Not:
      return after === Known || after === LeftSquare || isLiteral(after) || compareOperator(after) !== undefined
    case Quantity:
      return signOf(cursor, cursor.at + 1) !== undefined
    case Identifier:
      // 为空, 是未知: no names of anything.
      return isSaid(cursor) || /^(?:[为是](?:空|未知|已知)|不为空|非空)$/.test(nextToken(cursor).image)
    default:
      return false
  }
}

function isLiteral(type: number): boolean {
  return type === Quantity || type === Quoted
}

/** 大于 5万元, 大于5万元 */
function isSaid(cursor: Cursor): boolean {
  const { image } = nextToken(cursor)
  const meant = infixHabit(image)
  if (meant !== undefined) return isSign(meant) && meant.type !== DotDot && isLiteral(typeAhead(cursor, 1))
  const word = leadingWord(image) ?? ''
  const first = infixHabit(word)
  return first !== undefined && isSign(first) && /^\d/.test(image.slice(word.length))
}

/** The comparison that the token of an index stands for behind a number, at the end of a cell: `..`, 以上. */
function signOf(cursor: Cursor, index: number): CompareOperator | undefined {
  const { tokenTypeIdx: type, image } = tokenAt(cursor, index)
  if (!endsCell(tokenAt(cursor, index + 1).tokenTypeIdx)) return undefined
  return type === DotDot ? '>=' : type === Identifier ? signs[image] : undefined
}

/** `5万元..` and 5万元以上: passes the sign behind a number, and gives the comparison. */
export function signBehind(cursor: Cursor, { start, end }: Expression): CompareOperator {
  const sign = signOf(cursor, cursor.at) ?? '>='
  const isWord = take(cursor).tokenTypeIdx !== DotDot
  const meant = `${sign} ${cursor.text.slice(start, end)}`
  report(cursor, writtenElsewhere(cursor, start, behind(cursor), meant, meant, !isWord))
  return sign
}

/** Between two tests 并且 and a comma are `and`: reported, and left for the caller to pass. Fails at `or`, which one cell cannot say. */
export function mendAnd(cursor: Cursor): boolean {
  const token = nextToken(cursor)
  const type = token.tokenTypeIdx
  const habit = type === Identifier ? infixHabit(token.image) : undefined
  const [start, end] = [startOf(cursor, token), endOf(cursor, token)]
  if (type === Or || habit?.type === Or) {
    // What was said of 或者 is said better here.
    if (cursor.diagnostics.at(-1)?.at.start === start) cursor.diagnostics.pop()
    return fail(say('BK1212', placeOf(cursor, start, end), { word: token.image }))
  }
  if (habit?.type !== And && (type !== Comma || compareOperator(typeAhead(cursor, 1)) === undefined)) return false
  const and = speaksChinese(cursor.text, start, end) ? words.and : 'and'
  const space = (at: number): string => (/\s/.test(cursor.text.charAt(at)) ? '' : ' ')
  report(cursor, writtenElsewhere(cursor, start, end, and, space(start - 1) + and + space(end)))
  return true
}

/** Makes the beginning of a test what it should be: `= 5`, `..5`, `not > 5`, `not [a]`, `是 5`, 大于5. */
export function mendStart(cursor: Cursor): void {
  const token = nextToken(cursor)
  const second = typeAhead(cursor, 1)
  switch (token.tokenTypeIdx) {
    case Equal:
      return replace(cursor, token, '==')
    case DotDot:
      return replace(cursor, token, '<=')
    case Is:
      return second !== Known && second !== Not && startsExpression(second) ? replace(cursor, token, '==') : undefined
    case Not:
      return second === In ? undefined : mendNot(cursor)
    case Identifier: {
      const word = leadingWord(token.image)
      if (word !== undefined && mayCut(cursor)) cutToken(cursor, cursor.at, word.length)
      const meant = infixHabit(nextToken(cursor).image)
      return meant === undefined || !isSign(meant) ? undefined : replace(cursor, nextToken(cursor), meant.text as CompareOperator)
    }
    default:
  }
}

/** `not > 5` is `<= 5`; `not 5` is `!= 5`; `not [a]` lacks its `in`. */
function mendNot(cursor: Cursor): void {
  const [not, second] = [nextToken(cursor), tokenAt(cursor, cursor.at + 1)]
  const operator = compareOperator(second.tokenTypeIdx)
  if (operator !== undefined) return replace(cursor, second, opposite[operator])
  if (isLiteral(second.tokenTypeIdx)) return replace(cursor, not, '!=')
  if (second.tokenTypeIdx !== LeftSquare) return
  const [start, end] = [startOf(cursor, not), endOf(cursor, not)]
  report(cursor, writtenElsewhere(cursor, start, end, not.image === words.not ? `${words.not} ${words.in}` : 'not in'))
  insertWord(cursor, cursor.at + 1, 'in', end)
}

/** Reports the next token, with all up to the last one, and makes that the sign that is meant. */
function replace(cursor: Cursor, last: IToken, sign: CompareOperator): void {
  const [start, end] = [startOf(cursor, nextToken(cursor)), endOf(cursor, last)]
  report(cursor, writtenElsewhere(cursor, start, end, sign, /\s/.test(cursor.text.charAt(end)) ? sign : `${sign} `))
  if (last !== nextToken(cursor)) cursor.at++
  retype(last, types[sign])
}
