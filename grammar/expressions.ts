/**
 * Expressions: a loop over operators by precedence (Pratt 1973) on the token vector. Chains lean to the left, so both the nesting and
 * the height of the tree are bounded: whoever walks the tree later may recurse.
 */
import type { Bilingual } from '#diagnostics/catalogue.ts'
import type { IToken } from './chevrotain.ts'
import type { Cursor } from './cursor.ts'
import {
  behind, endOf, enter, expect, fail, leave, nameText, nextToken, nextType, onSameLine, placeOf, say, startOf, take, tokenAt, typeAhead, unexpected,
} from './cursor.ts'
import { readArguments, readList, readMap, readParenthesis } from './collections.ts'
import { readDate, readSpacedDate, readTime } from './dates.ts'
import { cutWordFromNumber } from './glued.ts'
import { takeHabit, takePrefixHabit } from './habits.ts'
import { beginsGluedIf, cutIf, readSeparated } from './if-words.ts'
import { mayAskForValue, takeIsForEquals, takeKnown } from './known.ts'
import { nothingFollows, readName } from './names.ts'
import { readColour, readQuantity } from './numbers.ts'
import { passOperatorTwice, readYes, refuseNothing } from './operands.ts'
import { arithmeticOperator, compareOperator, level, levels } from './operators.ts'
import { takePhrase } from './phrases.ts'
import { refusePercentInWords, refuseTitleMarks } from './slips.ts'
import { bareDecimalPoint, passFullStop, readGrouped } from './spacing.ts'
import type { Expression } from './syntax.ts'
import { readText } from './texts.ts'
import { tokenNumbers, wordNumbers } from './tokens.ts'

const {
  BlockText, BlockTextInRow, Calendar, Clock, Colon, Colour, Dot, DotDotLess, ForeignText, Identifier, LeftCurly, LeftRound, LeftSquare, Minus,
  Quantity, Quoted, UnclosedBlockText, UnclosedText,
} = tokenNumbers
const { else: Else, false: False, if: If, in: In, is: Is, known: Known, not: Not, then: Then, true: True } = wordNumbers

/** Operators in one chain, or height of the tree. */
export const longest = 500

const value: Bilingual = { zh: '一个值', en: 'a value' }

/** Reads an expression of operators that bind at least as tightly as `lowest`. */
export function readExpression(cursor: Cursor, lowest: number = level.where): Expression {
  let left = readOperand(cursor, lowest)
  let height = cursor.height
  let highest: number = level.product
  for (;;) {
    let type = nextType(cursor)
    if (lowest <= level.compare && highest >= level.compare && mayAskForValue(type)) {
      const asked = takeKnown(cursor, false)
      if (asked !== undefined) {
        left = { is: 'known', negated: asked.negated, of: left, start: left.start, end: behind(cursor) }
        highest = level.compare - 1
        height++
        continue
      }
      if (type === Is && !takePhrase(cursor)) takeIsForEquals(cursor)
      type = nextType(cursor)
    }
    let precedence = levels[type] ?? 0
    if (precedence === 0 && takeHabit(cursor, left)) {
      type = nextType(cursor)
      precedence = levels[type] ?? 0
    }
    if (precedence === 0 || precedence < lowest) break
    // `- name: …` on a line of its own is how other languages list members.
    if (type === Minus && !onSameLine(cursor) && typeAhead(cursor, 1) === Identifier && typeAhead(cursor, 2) === Colon) break
    if (type === Not && typeAhead(cursor, 1) !== In) break
    if (precedence > highest) refuseChain(cursor, precedence)
    left = readOperation(cursor, left, type, precedence)
    height = (height > cursor.height ? height : cursor.height) + 1
    if (height > longest) tooLong(cursor)
    // Comparisons, ranges and `where` do not chain; the others do.
    highest = precedence === level.compare || precedence === level.range || precedence === level.where ? precedence - 1 : precedence
  }
  cursor.height = height
  return left
}

/** Reads operator and right side; `cursor.height` is then that of the right side. */
function readOperation(cursor: Cursor, left: Expression, type: number, precedence: number): Expression {
  cursor.at++
  const { start } = left
  switch (precedence) {
    case level.compare: {
      const operator = compareOperator(type)
      if (operator !== undefined) {
        const right = readExpression(cursor, level.range)
        return { is: 'compare', operator, left, right, start, end: right.end }
      }
      if (type === Is) {
        const negated = skipNot(cursor)
        refuseNothing(cursor)
        expect(cursor, Known, { zh: 'known（已知）', en: '`known`' })
        cursor.height = 0
        return { is: 'known', negated, of: left, start, end: behind(cursor) }
      }
      if (type === Not) cursor.at++
      const right = readExpression(cursor, level.range)
      return { is: 'in', negated: type === Not, left, right, start, end: right.end }
    }
    case level.where: {
      const condition = readExpression(cursor, level.or)
      return { is: 'where', of: left, condition, start, end: condition.end }
    }
    case level.or:
    case level.and: {
      const right = readExpression(cursor, precedence + 1)
      return { is: precedence === level.or ? 'or' : 'and', left, right, start, end: right.end }
    }
    case level.range: {
      const to = readExpression(cursor, level.sum)
      return { is: 'range', open: type === DotDotLess, from: left, to, start, end: to.end }
    }
    default: {
      const right = readExpression(cursor, precedence + 1)
      return { is: 'arithmetic', operator: arithmeticOperator(type), left, right, start, end: right.end }
    }
  }
}

function skipNot(cursor: Cursor): boolean {
  if (nextType(cursor) !== Not) return false
  cursor.at++
  return true
}

function tooLong(cursor: Cursor): never {
  const token = tokenAt(cursor, cursor.at - 1)
  return fail(say('BK1120', placeOf(cursor, startOf(cursor, token), endOf(cursor, token)), { limit: longest }))
}

/** An operator that cannot follow what stands before it, as in `1 < x < 5`. */
function refuseChain(cursor: Cursor, precedence: number): never {
  const token = nextToken(cursor)
  const at = placeOf(cursor, token.startOffset, endOf(cursor, token))
  if (precedence === level.compare) return fail(say('BK1121', at, {}))
  return unexpected(cursor, { zh: '式子的结尾', en: 'the end of the expression' })
}

function readOperand(cursor: Cursor, lowest: number): Expression {
  takePrefixHabit(cursor)
  const token = nextToken(cursor)
  const type = token.tokenTypeIdx
  if (type === Not) {
    cursor.at++
    const start = token.startOffset
    if (nextType(cursor) === Not) operatorTwice(cursor, token)
    if (lowest > level.not) fail(say('BK1123', placeOf(cursor, start, endOf(cursor, token)), { operator: token.image }))
    const of = readExpression(cursor, level.compare)
    cursor.height++
    return { is: 'not', of, start, end: of.end }
  }
  if (type === Minus) {
    cursor.at++
    if (nextType(cursor) === Minus) operatorTwice(cursor, token)
    const of = readPostfix(cursor)
    cursor.height++
    return { is: 'negate', of, start: token.startOffset, end: of.end }
  }
  return readPostfix(cursor)
}

function operatorTwice(cursor: Cursor, first: IToken): never {
  const token = nextToken(cursor)
  return fail(say('BK1122', placeOf(cursor, token.startOffset, endOf(cursor, token)), { operator: first.image }))
}

function readPostfix(cursor: Cursor): Expression {
  let of = readPrimary(cursor)
  for (;;) {
    const type = nextType(cursor)
    if (type === Dot) {
      if (of.is === 'number') bareDecimalPoint(cursor, of)
      if (passFullStop(cursor)) return of
      cursor.at++
      const name = readName(cursor)
      of = { is: 'field', of, name, start: of.start, end: name.end }
      cursor.height++
    } else if (type === LeftRound && of.is !== 'number' && of.is !== 'text') {
      const height = cursor.height
      const list = readArguments(cursor, readExpression)
      of = { is: 'call', of, arguments: list, start: of.start, end: behind(cursor) }
      cursor.height = Math.max(height, cursor.height) + 1
    } else return of
    if (cursor.height > longest) tooLong(cursor)
  }
}

function readPrimary(cursor: Cursor): Expression {
  const token = nextToken(cursor)
  const type = token.tokenTypeIdx
  cursor.height = 1
  switch (type) {
    case Identifier:
      // The name of a member on the next line.
      if (typeAhead(cursor, 1) === Colon && !onSameLine(cursor)) nothingFollows(cursor)
      if (token.image.startsWith('百分之')) refusePercentInWords(cursor)
      if (beginsGluedIf(cursor) && cutIf(cursor, cursor.at, cursor.diagnostics.length)) return readIf(cursor)
      cursor.at++
      return { is: 'name', text: nameText(cursor, token), start: token.startOffset, end: token.startOffset + token.image.length }
    case Quantity:
      return readNumber(cursor)
    case Calendar:
      cursor.at++
      return readDate(cursor, token)
    case Clock:
      cursor.at++
      return readTime(cursor, token)
    case Colour:
      cursor.at++
      return readColour(cursor, token)
    case True:
    case False:
      cursor.at++
      return { is: 'bool', value: type === True, start: token.startOffset, end: token.startOffset + token.image.length }
    case Quoted:
    case BlockText:
      cursor.at++
      return readText(cursor, token)
    // Reported before parsing began.
    case UnclosedText:
    case UnclosedBlockText:
    case ForeignText:
    case BlockTextInRow:
      cursor.at++
      return { is: 'error', start: token.startOffset, end: token.startOffset + token.image.length }
    case LeftSquare:
      return readList(cursor, readExpression)
    case LeftCurly:
      return readMap(cursor, readExpression)
    case LeftRound:
      return readParenthesis(cursor, readExpression)
    case If:
      return readIf(cursor)
    case Dot:
      if (typeAhead(cursor, 1) === Quantity) return bareDecimalPoint(cursor, undefined)
      return unexpected(cursor, value)
    default: {
      const yes = readYes(cursor)
      if (yes !== undefined) return yes
      if (passOperatorTwice(cursor)) return readPrimary(cursor)
      refuseTitleMarks(cursor)
      refuseNothing(cursor)
      return unexpected(cursor, value)
    }
  }
}

/** A number; or several tokens that were meant as one. */
function readNumber(cursor: Cursor): Expression {
  cutWordFromNumber(cursor)
  const meant = readGrouped(cursor) ?? readSpacedDate(cursor)
  return meant ?? readQuantity(cursor, take(cursor))
}

function readIf(cursor: Cursor): Expression {
  return readSeparated(cursor, readWholeIf)
}

function readWholeIf(cursor: Cursor): Expression {
  const opening = take(cursor)
  const start = opening.startOffset
  enter(cursor)
  const condition = readExpression(cursor)
  let height = cursor.height
  expectOfIf(cursor, opening, Then, 'then')
  const then = readExpression(cursor)
  height = Math.max(height, cursor.height)
  expectOfIf(cursor, opening, Else, 'else')
  const otherwise = readExpression(cursor)
  cursor.height = Math.max(height, cursor.height) + 1
  leave(cursor)
  return { is: 'if', condition, then, else: otherwise, start, end: otherwise.end }
}

function expectOfIf(cursor: Cursor, opening: IToken, type: number, word: 'then' | 'else'): void {
  if (nextType(cursor) === type) {
    cursor.at++
    return
  }
  const token = nextToken(cursor)
  const related = [{ note: 'here', at: placeOf(cursor, opening.startOffset, endOf(cursor, opening)) }] as const
  fail(say('BK1124', placeOf(cursor, startOf(cursor, token), endOf(cursor, token)), { word }, { related }))
}
