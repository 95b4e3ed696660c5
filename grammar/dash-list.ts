/** A list with a dash before each item, one a line, as YAML has it. Reported once with the list that is meant, and read as that. */
import { beginsLine } from './ahead.ts'
import { startsExpression } from './brackets.ts'
import type { Cursor } from './cursor.ts'
import { behind, columnIfFirst, fix, here, nextType, placeOf, report, say, take, tokenAt, typeAhead } from './cursor.ts'
import { readExpression } from './expressions.ts'
import { level } from './operators.ts'
import type { Expression, ValueSyntax } from './syntax.ts'
import { tokenNumbers } from './tokens.ts'

const { Colon, Comma, Identifier, Minus, Quantity } = tokenNumbers

/** Behind the colon of a field; undefined if no such list stands there. */
export function readDashList(cursor: Cursor): ValueSyntax | undefined {
  const column = itemColumn(cursor)
  // One number alone is a negative one.
  if (column === undefined || (typeAhead(cursor, 1) === Quantity && secondDash(cursor, column) === undefined)) return undefined
  const [from, start] = [behind(cursor), here(cursor)]
  const items: Expression[] = []
  while (itemColumn(cursor) === column) {
    take(cursor)
    items.push(readExpression(cursor, level.product))
    if (nextType(cursor) === Comma && beginsLine(cursor, cursor.at + 1)) cursor.at++
  }
  const end = items.at(-1)?.end ?? start
  const meant = `[${items.map((item) => cursor.text.slice(item.start, item.end)).join(', ')}]`
  // Comments between would be lost.
  const certain = !/\/[/*]/.test(cursor.text.slice(from, end).replace(/"[^"\r\n]*"/g, ''))
  report(cursor, say('BK1300', placeOf(cursor, start, end), { meant }, fix(cursor, from, behind(cursor), ` ${meant}`, certain)))
  const expression: Expression = { is: 'list', items, start, end }
  return { is: 'value', expression, within: undefined, start, end }
}

/** Column of the dash that stands next, if it is the first on its line and an item follows it behind a space. */
function itemColumn(cursor: Cursor): number | undefined {
  if (nextType(cursor) !== Minus || !beginsLine(cursor, cursor.at) || beginsLine(cursor, cursor.at + 1)) return undefined
  if (!/\s/.test(cursor.text.charAt(here(cursor) + 1)) || !startsExpression(typeAhead(cursor, 1))) return undefined
  if (typeAhead(cursor, 1) === Identifier && typeAhead(cursor, 2) === Colon) return undefined
  return columnIfFirst(cursor.text, here(cursor))
}

/** Index of another dash at a column, behind the first item. */
function secondDash(cursor: Cursor, column: number): number | undefined {
  const index = cursor.at + 2
  const token = tokenAt(cursor, index)
  return token.tokenTypeIdx === Minus && columnIfFirst(cursor.text, token.startOffset) === column ? index : undefined
}
