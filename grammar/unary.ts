/** Unary tests, as cells and bounds have them: `>= 5万元`, `in 1..3 and != 2`, `is known`; and how they are written elsewhere: `= 5`, `not > 5`, `5..`, 大于5, 5万元以上. */
import { speaksChinese } from './ahead.ts'
import { startsExpression } from './brackets.ts'
import type { Cursor } from './cursor.ts'
import { behind, endOf, expect, fail, fix, here, nextToken, nextType, placeOf, report, say, startOf, take, tokenAt, typeAhead, unexpected } from './cursor.ts'
import { readExpression } from './expressions.ts'
import { infixHabit, isSign, leadingWord } from './habit-words.ts'
import { mayAskForValue, takeKnown } from './known.ts'
import { nothingFollows } from './names.ts'
import { compareOperator, level } from './operators.ts'
import { cutToken, mayCut } from './split.ts'
import type { CompareOperator, OneTest, TestSyntax } from './syntax.ts'
import { retype, tokenNumbers, wordNumbers } from './tokens.ts'
import { words } from './words.ts'

const { Bar, BarBar, Comma, DotDot, EndOfFile, Equal, EqualEqual, Identifier, LeftSquare, Quantity, Quoted, RightCurly, RowEnd } = tokenNumbers
const { and: And, in: In, is: Is, known: Known, not: Not, or: Or } = wordNumbers

const opposite: Readonly<Record<CompareOperator, CompareOperator>> = { '<': '>=', '<=': '>', '>': '<=', '>=': '<', '==': '!=', '!=': '==' }
const ends: ReadonlySet<number> = new Set([Bar, BarBar, RowEnd, EndOfFile, RightCurly])

/** Whether a unary test stands next: `>= 5`, `in 1..3`, `not in …`, `is known`. */
export function startsTest(cursor: Cursor): boolean {
  const type = nextType(cursor)
  return compareOperator(type) !== undefined || type === In || type === Is || (type === Not && typeAhead(cursor, 1) === In)
}

/** Whether what stands next in a cell is meant for a test. */
export function meansTest(cursor: Cursor): boolean {
  const type = nextType(cursor)
  if (startsTest(cursor)) return true
  if (type === Equal || type === DotDot || type === Known) return type === Known || !ends.has(typeAhead(cursor, 1))
  if (type === Not) return typeAhead(cursor, 1) === Known || typeAhead(cursor, 1) === LeftSquare || isLiteral(typeAhead(cursor, 1)) || compareOperator(typeAhead(cursor, 1)) !== undefined
  if (type === Quantity) return isOpen(cursor) || wordBehind(cursor) !== undefined
  return type === Identifier && (isSaid(cursor) || isAskedAlone(cursor))
}

function isLiteral(type: number): boolean {
  return type === Quantity || type === Quoted
}

/** `5万元..` and nothing behind it. */
function isOpen(cursor: Cursor): boolean {
  return typeAhead(cursor, 1) === DotDot && ends.has(typeAhead(cursor, 2))
}

const behindNumber: Readonly<Record<string, CompareOperator>> = { 以上: '>=', 及以上: '>=', 起: '>=', 以下: '<=', 及以下: '<=', 以内: '<=' }

/** 5万元以上 */
function wordBehind(cursor: Cursor): CompareOperator | undefined {
  return typeAhead(cursor, 1) === Identifier && ends.has(typeAhead(cursor, 2)) ? behindNumber[tokenAt(cursor, cursor.at + 1).image] : undefined
}

/** 大于 5万元, 大于5万元 */
function isSaid(cursor: Cursor): boolean {
  const { image } = nextToken(cursor)
  const meant = infixHabit(image)
  if (meant !== undefined) return isSign(meant) && meant.type !== DotDot && isLiteral(typeAhead(cursor, 1))
  const word = leadingWord(image)
  const first = word === undefined ? undefined : infixHabit(word)
  return first !== undefined && isSign(first) && /^\d/.test(image.slice(word?.length))
}

/** 为空, 是未知: no names of anything. */
function isAskedAlone(cursor: Cursor): boolean {
  return /^(?:[为是]空|不为空|[为是]未知|[为是]已知|非空)$/.test(nextToken(cursor).image)
}

export function readTest(cursor: Cursor): TestSyntax {
  const start = here(cursor)
  const parts = [readOneTest(cursor)]
  for (;;) {
    const type = nextType(cursor)
    if (type === And || mendsAnd(cursor)) cursor.at++
    else break
    parts.push(readOneTest(cursor))
  }
  return { is: 'test', parts, start, end: behind(cursor) }
}

/** 并且 and a comma between two tests are `and`; `or` cannot be said in one cell. */
function mendsAnd(cursor: Cursor): boolean {
  const token = nextToken(cursor)
  const type = token.tokenTypeIdx
  const habit = type === Identifier ? infixHabit(token.image) : undefined
  const [start, end] = [startOf(cursor, token), endOf(cursor, token)]
  if (type === Or || habit?.type === Or) {
    // What was said of 或者 is said better here.
    if (cursor.diagnostics.at(-1)?.at.start === start) cursor.diagnostics.pop()
    return fail(say('BK1212', placeOf(cursor, start, end), { word: token.image }))
  }
  cursor.at++
  const isTest = meansTest(cursor)
  cursor.at--
  if (!isTest || (habit?.type !== And && type !== Comma)) return false
  const and = speaksChinese(cursor.text, start, end) ? words.and : 'and'
  const before = /\s/.test(cursor.text.charAt(start - 1)) ? '' : ' '
  const after = /\s/.test(cursor.text.charAt(end)) ? '' : ' '
  report(cursor, say('BK1002', placeOf(cursor, start, end), { written: token.image, meant: and }, fix(cursor, start, end, before + and + after)))
  return true
}

function readOneTest(cursor: Cursor): OneTest {
  const start = here(cursor)
  if (mayAskForValue(nextType(cursor))) {
    const asked = takeKnown(cursor, true)
    if (asked !== undefined) return { is: 'known', negated: asked.negated, start, end: behind(cursor) }
  }
  mendStart(cursor)
  const type = nextType(cursor)
  const operator = compareOperator(type)
  if (operator !== undefined) {
    cursor.at++
    const value = readExpression(cursor, level.sum)
    return { is: 'compare', operator, value, start, end: value.end }
  }
  if (type === Quantity) return readSaidBehind(cursor)
  if (type === Is) {
    cursor.at++
    const negated = nextType(cursor) === Not
    if (negated) cursor.at++
    expect(cursor, Known, { zh: 'known（已知）', en: '`known`' })
    return { is: 'known', negated, start, end: behind(cursor) }
  }
  const negated = type === Not
  if (negated) cursor.at++
  if (ends.has(nextType(cursor))) nothingFollows(cursor)
  if (nextType(cursor) !== In) unexpected(cursor, { zh: '一个条件，例如 >= 5', en: 'a test such as >= 5' })
  cursor.at++
  const value = readExpression(cursor, level.range)
  return { is: 'in', negated, value, start, end: value.end }
}

/** Makes the beginning of a test what it should be: `= 5`, `..5`, `not > 5`, `not [a]`, `是 5`, 大于5. Reported with the sign that is meant. */
function mendStart(cursor: Cursor): void {
  const token = nextToken(cursor)
  const type = token.tokenTypeIdx
  const second = tokenAt(cursor, cursor.at + 1)
  const replace = (last: typeof token, meant: string, as: number): void => {
    const [start, end] = [startOf(cursor, token), endOf(cursor, last)]
    const after = /[\s[]/.test(cursor.text.charAt(end)) || as === In ? '' : ' '
    report(cursor, say('BK1002', placeOf(cursor, start, end), { written: cursor.text.slice(start, end), meant }, fix(cursor, start, end, meant + after)))
    if (last !== token) cursor.at++
    retype(nextToken(cursor), as)
  }
  if (type === Equal) replace(token, '==', EqualEqual)
  else if (type === DotDot) replace(token, '<=', tokenNumbers.LessEqual)
  else if (type === Is && second.tokenTypeIdx !== Known && second.tokenTypeIdx !== Not && startsExpression(second.tokenTypeIdx)) replace(token, '==', EqualEqual)
  else if (type === Not && second.tokenTypeIdx !== In) mendNot(cursor, replace)
  else if (type === Identifier) {
    const word = leadingWord(token.image)
    if (word !== undefined && mayCut(cursor)) cutToken(cursor, cursor.at, word.length)
    const meant = infixHabit(nextToken(cursor).image)
    if (meant === undefined) return
    const first = nextToken(cursor)
    const [start, end] = [startOf(cursor, first), endOf(cursor, first)]
    const after = /\s/.test(cursor.text.charAt(end)) ? '' : ' '
    report(cursor, say('BK1002', placeOf(cursor, start, end), { written: first.image, meant: meant.text }, fix(cursor, start, end, meant.text + after)))
    retype(first, meant.type)
  }
}

/** `not > 5` is `<= 5`; `not [a]` lacks its `in`; `not 5` is `!= 5`. */
function mendNot(cursor: Cursor, replace: (last: ReturnType<typeof nextToken>, meant: string, as: number) => void): void {
  const [not, second] = [nextToken(cursor), tokenAt(cursor, cursor.at + 1)]
  const operator = compareOperator(second.tokenTypeIdx)
  if (operator !== undefined) {
    const sign = opposite[operator]
    replace(second, sign, typeOfSign(sign))
  } else if (isLiteral(second.tokenTypeIdx)) replace(not, '!=', tokenNumbers.NotEqual)
  else if (second.tokenTypeIdx === LeftSquare) {
    const end = endOf(cursor, not)
    const meant = not.image === words.not ? `${not.image} ${words.in}` : `${not.image} in`
    report(cursor, say('BK1002', placeOf(cursor, startOf(cursor, not), end), { written: not.image, meant }, fix(cursor, startOf(cursor, not), end, meant)))
    cursor.tokens.splice(cursor.at + 1, 0, { ...not, image: '', startOffset: end })
    retype(tokenAt(cursor, cursor.at + 1), In)
  }
}

const signTypes: Readonly<Record<CompareOperator, number>> = {
  '<': tokenNumbers.Less, '<=': tokenNumbers.LessEqual, '>': tokenNumbers.Greater, '>=': tokenNumbers.GreaterEqual, '==': EqualEqual, '!=': tokenNumbers.NotEqual,
}

function typeOfSign(sign: CompareOperator): number {
  return signTypes[sign]
}

/** `5万元..` and 5万元以上: a test whose sign stands behind. */
function readSaidBehind(cursor: Cursor): OneTest {
  const start = here(cursor)
  const operator = isOpen(cursor) ? '>=' : (wordBehind(cursor) ?? '>=')
  const isWord = !isOpen(cursor)
  const value = readExpression(cursor, level.product)
  if (nextType(cursor) === DotDot || isWord) take(cursor)
  const end = behind(cursor)
  const meant = `${operator} ${cursor.text.slice(value.start, value.end)}`
  report(cursor, say('BK1002', placeOf(cursor, start, end), { written: cursor.text.slice(start, end), meant }, fix(cursor, start, end, meant, !isWord)))
  return { is: 'compare', operator, value, start, end }
}
