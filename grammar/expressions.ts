/**
 * Expressions: a loop over operators by precedence (Pratt 1973) on the token vector. Chains lean to the left, so both the nesting and
 * the height of the tree are bounded: whoever walks the tree later may recurse.
 */
import type { Bilingual, Diagnostic, Fix } from '#diagnostics/catalogue.ts'
import type { Place } from '#diagnostics/place.ts'
import type { IToken } from './chevrotain.ts'
import type { Cursor } from './cursor.ts'
import {
  behind, endOf, enter, expect, fail, fix, here, leave, lineEndsBetween, nameOf, nameText, nextToken, nextType, onSameLine, placeOf, report, say, startOf, take, tokenAt,
  typeAhead, unexpected,
} from './cursor.ts'
import { readColour, readDate, readQuantity, readTime } from './numbers.ts'
import type { Argument, ArithmeticOperator, CompareOperator, Expression, Name, TextLiteral } from './syntax.ts'
import { isText, readText } from './texts.ts'
import { tokenNumbers, wordNumbers } from './tokens.ts'

const {
  Bar, BlockText, BlockTextInRow, Calendar, Clock, Colon, Colour, Comma, Dot, DotDot, DotDotLess, EqualEqual, ForeignText, Greater, GreaterEqual, Identifier,
  LeftCurly, LeftRound, LeftSquare, Less, LessEqual, Minus, NotEqual, Percent, Plus, Quantity, Quoted, RightCurly, RightRound, RightSquare, RowEnd, Slash, Star,
  UnclosedBlockText, UnclosedText,
} = tokenNumbers
const { and: And, else: Else, false: False, if: If, in: In, is: Is, known: Known, not: Not, or: Or, then: Then, true: True, where: Where } = wordNumbers

/** Operators in one chain, or height of the tree. */
export const longest = 500

const level = { where: 1, or: 2, and: 3, not: 4, compare: 5, range: 6, sum: 7, product: 8 } as const
export const anyExpression = level.where
export const rangeOnly = level.range
export const sumOnly = level.sum

const levels: readonly number[] = (() => {
  const table: number[] = []
  const set = (of: number, ...types: readonly number[]): void => types.forEach((type) => (table[type] = of))
  set(level.where, Where)
  set(level.or, Or)
  set(level.and, And)
  set(level.compare, EqualEqual, NotEqual, Less, LessEqual, Greater, GreaterEqual, In, Not, Is)
  set(level.range, DotDot, DotDotLess)
  set(level.sum, Plus, Minus)
  set(level.product, Star, Slash)
  return Array.from({ length: table.length }, (_, type) => table[type] ?? 0)
})()

const compareOperators: ReadonlyMap<number, CompareOperator> = new Map([
  [EqualEqual, '=='], [NotEqual, '!='], [Less, '<'], [LessEqual, '<='], [Greater, '>'], [GreaterEqual, '>='],
])

const value: Bilingual = { zh: '一个值', en: 'a value' }

export function compareOperator(type: number): CompareOperator | undefined {
  return compareOperators.get(type)
}

/** Whether a token may begin an expression. */
export function startsExpression(type: number): boolean {
  return starters.has(type)
}

export const expressionStarters: readonly number[] = [
  Identifier, Quantity, Calendar, Clock, Colour, Quoted, UnclosedText, BlockText, UnclosedBlockText, BlockTextInRow, ForeignText, True, False,
  LeftSquare, LeftCurly, LeftRound, Minus, Not, If,
]
const starters: ReadonlySet<number> = new Set(expressionStarters)

/** Reads an expression of operators that bind at least as tightly as `lowest`. */
export function readExpression(cursor: Cursor, lowest: number = anyExpression): Expression {
  let left = readOperand(cursor, lowest)
  let height = cursor.height
  let highest: number = level.product
  for (;;) {
    const type = nextType(cursor)
    const precedence = levels[type] ?? 0
    if (precedence === 0 || precedence < lowest) break
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
      const operator = compareOperators.get(type)
      if (operator !== undefined) {
        const right = readExpression(cursor, level.range)
        return { is: 'compare', operator, left, right, start, end: right.end }
      }
      if (type === Is) {
        const negated = skipNot(cursor)
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
      return { is: 'arithmetic', operator: arithmetic(type), left, right, start, end: right.end }
    }
  }
}

function arithmetic(type: number): ArithmeticOperator {
  return type === Plus ? '+' : type === Minus ? '-' : type === Star ? '*' : '/'
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
      cursor.at++
      const name = readName(cursor)
      of = { is: 'field', of, name, start: of.start, end: name.end }
      cursor.height++
    } else if (type === LeftRound && of.is !== 'number' && of.is !== 'text') {
      const height = cursor.height
      const list = readArguments(cursor)
      of = { is: 'call', of, arguments: list, start: of.start, end: behind(cursor) }
      cursor.height = Math.max(height, cursor.height) + 1
    } else return of
    if (cursor.height > longest) tooLong(cursor)
  }
}

/** `5.` and `.5` */
function bareDecimalPoint(cursor: Cursor, before: Expression | undefined): never {
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

function readPrimary(cursor: Cursor): Expression {
  const token = nextToken(cursor)
  const type = token.tokenTypeIdx
  cursor.height = 1
  switch (type) {
    case Identifier:
      if (typeAhead(cursor, 1) === Colon) nothingFollows(cursor)
      cursor.at++
      return { is: 'name', text: nameText(cursor, token), start: token.startOffset, end: token.startOffset + token.image.length }
    case Quantity:
      cursor.at++
      return readQuantity(cursor, token)
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
      return readList(cursor)
    case LeftCurly:
      return readMap(cursor)
    case LeftRound:
      return readParenthesis(cursor)
    case If:
      return readIf(cursor)
    case Dot:
      if (typeAhead(cursor, 1) === Quantity) return bareDecimalPoint(cursor, undefined)
      return unexpected(cursor, value)
    default:
      return unexpected(cursor, value)
  }
}

/** Where a value should stand there is none: says so of what stands before. */
export function nothingFollows(cursor: Cursor): never {
  const before = tokenAt(cursor, cursor.at - 1)
  // A colon alone says nothing: with its name it does.
  const first = before.tokenTypeIdx === Colon ? tokenAt(cursor, cursor.at - 2) : before
  const start = startOf(cursor, first)
  const end = behind(cursor)
  return fail(say('BK1104', placeOf(cursor, start, end), { after: cursor.text.slice(start, end) }))
}

export function readName(cursor: Cursor): Name {
  const token = nextToken(cursor)
  if (token.tokenTypeIdx !== Identifier) return refuseName(cursor)
  cursor.at++
  return nameOf(cursor, token)
}

/** Says what stands where a name should. */
export function refuseName(cursor: Cursor): never {
  const word = wordAsName(cursor)
  return word === undefined ? unexpected(cursor, { zh: '一个名字', en: 'a name' }) : fail(word)
}

/** What to say of a word of the language that was meant as a name. */
export function wordAsName(cursor: Cursor): Diagnostic | undefined {
  const token = nextToken(cursor)
  if (!isWordToken(token)) return undefined
  const { image } = token
  return say('BK1105', placeOf(cursor, startOf(cursor, token), endOf(cursor, token)), { word: image, meant: /^[a-z]/.test(image) ? `${image}_` : `${image}_1` })
}

const wordTypes: ReadonlySet<number> = new Set(Object.values(wordNumbers))

export function isWordToken(token: IToken): boolean {
  return wordTypes.has(token.tokenTypeIdx)
}

function readParenthesis(cursor: Cursor): Expression {
  const opening = take(cursor)
  enter(cursor)
  const inner = readExpression(cursor)
  leave(cursor)
  closeBracket(cursor, opening, RightRound, ')')
  return { ...inner, start: opening.startOffset, end: behind(cursor) }
}

function readIf(cursor: Cursor): Expression {
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

function readList(cursor: Cursor): Expression {
  const opening = take(cursor)
  enter(cursor)
  const items: Expression[] = []
  let height = 0
  const commas: Commas = { missing: undefined, fixes: [] }
  while (nextType(cursor) !== RightSquare) {
    if (nextType(cursor) === Identifier && typeAhead(cursor, 1) === Colon && !onSameLine(cursor)) unclosed(cursor, opening, ']')
    items.push(readExpression(cursor))
    if (cursor.height > height) height = cursor.height
    if (!nextItem(cursor, opening, RightSquare, ']', commas)) break
  }
  leave(cursor)
  closeBracket(cursor, opening, RightSquare, ']')
  reportCommas(cursor, commas)
  cursor.height = height + 1
  return { is: 'list', items, start: opening.startOffset, end: behind(cursor) }
}

/** The commas that are missing in one list: one mistake, however many. */
interface Commas {
  missing: Place | undefined
  readonly fixes: Fix[]
}

function reportCommas(cursor: Cursor, { missing, fixes }: Commas): void {
  if (missing !== undefined) report(cursor, say('BK1110', missing, {}, { fixes }))
}

/** After an item: whether another may follow. A missing comma is noted and taken as written. */
function nextItem(cursor: Cursor, opening: IToken, closing: number, mark: string, commas: Commas): boolean {
  const type = nextType(cursor)
  if (type === closing) return false
  if (type === Comma) {
    refuseGrouping(cursor)
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

/** `[50,000]`: a group of digits that begins with 0 is no number of its own. */
function refuseGrouping(cursor: Cursor): void {
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
  if (before?.tokenTypeIdx !== Quantity || !isUnit || !/\d$/.test(before.image) || !onSameLine(cursor)) return
  const start = before.startOffset
  const end = endOf(cursor, token)
  const meant = before.image + token.image
  fail(say('BK1030', placeOf(cursor, start, end), { unit: token.image, meant }, fix(cursor, start, end, meant)))
}

function unclosed(cursor: Cursor, opening: IToken, closing: string): never {
  const from = behind(cursor)
  const token = nextToken(cursor)
  const related = [{ note: 'here', at: placeOf(cursor, startOf(cursor, token), endOf(cursor, token)) }] as const
  const { fixes } = fix(cursor, from, from, closing, false)
  return fail(say('BK1108', placeOf(cursor, opening.startOffset, endOf(cursor, opening)), { closing }, { related, fixes }))
}

/** Takes a closing bracket; if it is not there, says what is wrong with what stands in its place. */
export function closeBracket(cursor: Cursor, opening: IToken, closing: number, mark: string): void {
  if (nextType(cursor) !== closing) refuseItem(cursor, opening, closing, mark)
  cursor.at++
}

/** Something stands in brackets that is no item: either it does not belong there, or the bracket should have closed before it. */
function refuseItem(cursor: Cursor, opening: IToken, closing: number, mark: string): never {
  refuseSpacedUnit(cursor)
  if (closesOnLine(cursor, closing)) unexpected(cursor, { zh: `逗号或 ${mark}`, en: `a comma or ${mark}` })
  return unclosed(cursor, opening, mark)
}

function closesOnLine(cursor: Cursor, closing: number): boolean {
  let from = behind(cursor)
  for (let index = cursor.at; index < cursor.tokens.length; index++) {
    const token = tokenAt(cursor, index)
    const type = token.tokenTypeIdx
    if (lineEndsBetween(cursor.text, from, startOf(cursor, token))) return false
    if (type === closing) return true
    if (type === RightCurly || type === Bar || type === RowEnd) return false
    from = endOf(cursor, token)
  }
  return false
}

/** `(a, by: b)`, from bracket to bracket. */
export function readArguments(cursor: Cursor): readonly Argument[] {
  const opening = take(cursor)
  enter(cursor)
  const list: Argument[] = []
  const commas: Commas = { missing: undefined, fixes: [] }
  let height = 0
  while (nextType(cursor) !== RightRound) {
    const name = nextType(cursor) === Identifier && typeAhead(cursor, 1) === Colon ? nameOf(cursor, take(cursor)) : undefined
    if (name !== undefined) cursor.at++
    const argument = readExpression(cursor)
    if (cursor.height > height) height = cursor.height
    list.push({ name, value: argument, start: name?.start ?? argument.start, end: argument.end })
    if (!nextItem(cursor, opening, RightRound, ')', commas)) break
  }
  leave(cursor)
  closeBracket(cursor, opening, RightRound, ')')
  reportCommas(cursor, commas)
  cursor.height = height
  return list
}

function readMap(cursor: Cursor): Expression {
  const opening = take(cursor)
  enter(cursor)
  const entries: { readonly key: Name | TextLiteral; readonly value: Expression }[] = []
  let height = 0
  while (nextType(cursor) !== RightCurly) {
    const type = nextType(cursor)
    if (type !== Identifier && !isText(type) && !isWordToken(nextToken(cursor))) refuseItem(cursor, opening, RightCurly, '}')
    const key = isText(nextType(cursor)) ? readText(cursor, take(cursor)) : readName(cursor)
    expect(cursor, Colon, { zh: '冒号', en: 'a colon' })
    entries.push({ key, value: readExpression(cursor) })
    if (cursor.height > height) height = cursor.height
    if (nextType(cursor) === Comma) {
      refuseDigitsWithCommas(cursor)
      cursor.at++
    }
  }
  leave(cursor)
  closeBracket(cursor, opening, RightCurly, '}')
  cursor.height = height + 1
  return { is: 'map', entries, start: opening.startOffset, end: behind(cursor) }
}
