/** Unary tests, as cells and bounds have them: `>= 5万元`, `in 1..3 and != 2`, `is known`. */
import type { Cursor } from './cursor.ts'
import { behind, expect, here, nextType, take, typeAhead, unexpected } from './cursor.ts'
import { readExpression } from './expressions.ts'
import { mayAskForValue, takeKnown } from './known.ts'
import { nothingFollows } from './names.ts'
import { compareOperator, level } from './operators.ts'
import type { OneTest, TestSyntax } from './syntax.ts'
import { endsCell, mendAnd, mendStart, signBehind } from './test-habits.ts'
import { tokenNumbers, wordNumbers } from './tokens.ts'

const { Quantity } = tokenNumbers
const { and: And, in: In, is: Is, known: Known, not: Not } = wordNumbers

/** Whether a unary test stands next: `>= 5`, `in 1..3`, `not in …`, `is known`. */
export function startsTest(cursor: Cursor): boolean {
  const type = nextType(cursor)
  return compareOperator(type) !== undefined || type === In || type === Is || (type === Not && typeAhead(cursor, 1) === In)
}

export function readTest(cursor: Cursor): TestSyntax {
  const start = here(cursor)
  const parts = [readOneTest(cursor)]
  while (nextType(cursor) === And || mendAnd(cursor)) {
    cursor.at++
    parts.push(readOneTest(cursor))
  }
  return { is: 'test', parts, start, end: behind(cursor) }
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
  if (type === Quantity) {
    const value = readExpression(cursor, level.product)
    return { is: 'compare', operator: signBehind(cursor, value), value, start, end: behind(cursor) }
  }
  if (type === Is) {
    cursor.at++
    const negated = nextType(cursor) === Not
    if (negated) cursor.at++
    expect(cursor, Known, { zh: 'known（已知）', en: '`known`' })
    return { is: 'known', negated, start, end: behind(cursor) }
  }
  const negated = type === Not
  if (negated) take(cursor)
  if (endsCell(nextType(cursor))) nothingFollows(cursor)
  if (nextType(cursor) !== In) unexpected(cursor, { zh: '一个条件，例如 >= 5', en: 'a test such as >= 5' })
  cursor.at++
  const value = readExpression(cursor, level.range)
  return { is: 'in', negated, value, start, end: value.end }
}
