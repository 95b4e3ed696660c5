/** What stands in brackets: lists, maps, arguments and parentheses, each of expressions; how those are read is handed in. */
import { closeBracket, readItems, refuseItem, reportUnclosed, takeColon, unclosed } from './brackets.ts'
import type { IToken } from './chevrotain.ts'
import type { Cursor } from './cursor.ts'
import { behind, enter, expect, leave, nameOf, nextToken, nextType, onSameLine, take, tokenAt, typeAhead } from './cursor.ts'
import { isWordToken, readName } from './names.ts'
import { listInOtherBrackets } from './slips.ts'
import type { Argument, Expression, Name, TextLiteral } from './syntax.ts'
import { isText, readText } from './texts.ts'
import { tokenNumbers } from './tokens.ts'

const { Colon, Comma, Dot, Equal, Identifier, RightCurly, RightRound, RightSquare } = tokenNumbers

type Read = (cursor: Cursor) => Expression

export function readParenthesis(cursor: Cursor, read: Read): Expression {
  const opening = take(cursor)
  enter(cursor)
  const inner = read(cursor)
  leave(cursor)
  if (nextType(cursor) === Comma && memberFollows(cursor)) {
    reportUnclosed(cursor, opening, ')')
    return inner
  }
  if (nextType(cursor) === Comma) return readOtherList(cursor, opening, RightRound, ')', inner, read)
  closeBracket(cursor, opening, RightRound, ')')
  return { ...inner, start: opening.startOffset, end: behind(cursor) }
}

/** `(amount > 5元, then: …`: behind the comma the next member begins, so the bracket was to close before it. */
function memberFollows(cursor: Cursor): boolean {
  const name = tokenAt(cursor, cursor.at + 1)
  return typeAhead(cursor, 2) === Colon && (name.tokenTypeIdx === Identifier || isWordToken(name))
}

/** `(a, b)` and `{a, b}`: a list in the wrong brackets. */
function readOtherList(cursor: Cursor, opening: IToken, closing: number, mark: string, first: Expression, read: Read): Expression {
  const items = [first]
  while (nextType(cursor) === Comma) {
    cursor.at++
    items.push(read(cursor))
  }
  closeBracket(cursor, opening, closing, mark)
  cursor.height++
  return listInOtherBrackets(cursor, opening.startOffset, items)
}

export function readList(cursor: Cursor, read: Read): Expression {
  const opening = nextToken(cursor)
  const items: Expression[] = []
  readItems(cursor, RightSquare, ']', () => {
    // A member's name at the left: the list was to end before it.
    if (nextType(cursor) === Identifier && typeAhead(cursor, 1) === Colon && !onSameLine(cursor)) unclosed(cursor, opening, ']')
    items.push(read(cursor))
  })
  cursor.height++
  return { is: 'list', items, start: opening.startOffset, end: behind(cursor) }
}

/** `(a, by: b)`, from bracket to bracket. */
export function readArguments(cursor: Cursor, read: Read): readonly Argument[] {
  const list: Argument[] = []
  readItems(cursor, RightRound, ')', () => {
    const isNamed = nextType(cursor) === Identifier && (typeAhead(cursor, 1) === Colon || typeAhead(cursor, 1) === Equal)
    const name = isNamed ? nameOf(cursor, take(cursor)) : undefined
    if (name !== undefined) takeColon(cursor, name)
    const argument = read(cursor)
    list.push({ name, value: argument, start: name?.start ?? argument.start, end: argument.end })
  })
  return list
}

/** `payee.is_new`, without spaces: the name of a fact may have dots. */
function readKey(cursor: Cursor): Name {
  let key = readName(cursor)
  while (nextType(cursor) === Dot && nextToken(cursor).startOffset === key.end && typeAhead(cursor, 1) === Identifier) {
    cursor.at++
    const step = readName(cursor)
    key = { text: `${key.text}.${step.text}`, start: key.start, end: step.end }
  }
  return key
}

export function readMap(cursor: Cursor, read: Read): Expression {
  const opening = take(cursor)
  enter(cursor)
  const entries: { readonly key: Name | TextLiteral; readonly value: Expression }[] = []
  let height = 0
  while (nextType(cursor) !== RightCurly) {
    const type = nextType(cursor)
    if (type !== Identifier && !isText(type) && !isWordToken(nextToken(cursor))) refuseItem(cursor, opening, RightCurly, '}')
    if (entries.length === 0 && type === Identifier && (typeAhead(cursor, 1) === Comma || typeAhead(cursor, 1) === RightCurly)) {
      leave(cursor)
      return readOtherList(cursor, opening, RightCurly, '}', read(cursor), read)
    }
    const key = isText(nextType(cursor)) ? readText(cursor, take(cursor)) : readKey(cursor)
    expect(cursor, Colon, { zh: '冒号', en: 'a colon' })
    entries.push({ key, value: read(cursor) })
    if (cursor.height > height) height = cursor.height
    if (nextType(cursor) === Comma) cursor.at++
  }
  leave(cursor)
  closeBracket(cursor, opening, RightCurly, '}')
  cursor.height = height + 1
  return { is: 'map', entries, start: opening.startOffset, end: behind(cursor) }
}
