/** What is said of things in places where they can begin nothing. */
import type { Diagnostic } from '#diagnostics/catalogue.ts'
import { beginsLine } from './ahead.ts'
import type { Cursor } from './cursor.ts'
import {
  behind, describe, endOf, fail, fix, here, isFirstOnLine, lineEndsBetween, nextToken, nextType, placeOf, report, say, tokenAt, typeAhead,
} from './cursor.ts'
import { startsExpression } from './brackets.ts'
import { isWordToken, wordAsName } from './names.ts'
import { isField } from './members.ts'
import { dropToken, mayCut } from './split.ts'
import type { Name } from './syntax.ts'
import { isText } from './texts.ts'
import { retype, tokenNumbers, wordNumbers } from './tokens.ts'
import { misplaced } from './values.ts'

const { At, Comma, EndOfFile, Equal, Identifier, LeftCurly, Minus, Quantity, RightCurly, RowEnd, RowStart } = tokenNumbers

/** Words that begin declarations: where these may not stand, it is not because they were meant as names. */
const declares: ReadonlySet<number> = new Set([
  wordNumbers.kind, wordNumbers.abstract, wordNumbers.enum, wordNumbers.unit, wordNumbers.override, wordNumbers.remove, wordNumbers.sealed, wordNumbers.require,
])

/** What to say of the next token, which nothing here begins with. A comma is passed, so that what follows is read. */
export function stray(cursor: Cursor): Diagnostic {
  const type = nextType(cursor)
  if (type === At) return misplaced(cursor)
  if (type === Minus && isFirstOnLine(cursor, cursor.at)) return listDash(cursor)
  if (type !== Comma) return declares.has(type) ? unexpectedToken(cursor) : (wordAsName(cursor) ?? unexpectedToken(cursor))
  const diagnostic = unexpectedToken(cursor)
  const { start, end } = diagnostic.at
  cursor.at++
  return { ...diagnostic, ...fix(cursor, start, end, '') }
}

/** `then [block]`: a word where a field should stand, and a value behind it. Makes it a name; its colon is missed when it is read. */
export function takesWordForField(cursor: Cursor): boolean {
  const token = nextToken(cursor)
  if (!isWordToken(token) || declares.has(token.tokenTypeIdx) || token.tokenTypeIdx === wordNumbers.if) return false
  const after = typeAhead(cursor, 1)
  const opens = after === LeftCurly || (isText(after) && typeAhead(cursor, 2) === LeftCurly)
  const isValue = startsExpression(after) && !opens && !beginsLine(cursor, cursor.at + 1)
  if (isValue) retype(token, Identifier)
  return isValue
}

/** `{ {` and `} }`: a block in a block that nothing names. Reported; what is in it is read as if it stood in the outer one. */
export function unwrapsBlock(cursor: Cursor): boolean {
  if (nextType(cursor) !== LeftCurly || !mayCut(cursor)) return false
  let open = 0
  let isRow = false
  for (let index = cursor.at; ; index++) {
    const { tokenTypeIdx: type, startOffset, image } = tokenAt(cursor, index)
    if (type === EndOfFile) return false
    if (type === RowStart) isRow = true
    else if (type === RowEnd) isRow = false
    if (isRow || (type !== LeftCurly && type !== RightCurly)) continue
    open += type === LeftCurly ? 1 : -1
    if (open > 0) continue
    const start = here(cursor)
    const mend = [...fix(cursor, start, start + 1, '').fixes, ...(image === '' ? [] : fix(cursor, startOffset, startOffset + 1, '').fixes)]
    report(cursor, say('BK1122', placeOf(cursor, start, start + 1), { operator: '{' }, { fixes: mend }))
    dropToken(cursor, index)
    dropToken(cursor, cursor.at)
    return true
  }
}

/** `- name: …`: the dash is passed, and the member read. */
function listDash(cursor: Cursor): Diagnostic {
  const token = nextToken(cursor)
  const [start, end] = [here(cursor), endOf(cursor, token)]
  cursor.at++
  const spaces = /^[ \t]*/.exec(cursor.text.slice(end, end + 20))?.[0].length ?? 0
  return say('BK1303', placeOf(cursor, start, end), {}, fix(cursor, start, end + spaces, ''))
}

export function unexpectedToken(cursor: Cursor): Diagnostic {
  const token = nextToken(cursor)
  const at = placeOf(cursor, here(cursor), endOf(cursor, token))
  return say('BK1101', at, { found: describe(token), expected: { zh: '一个声明或字段', en: 'a declaration or a field' } })
}

/** Fails if the name of a kind or enum is not followed by its block. */
export function missingBrace(cursor: Cursor, name: Name): void {
  if (nextType(cursor) === LeftCurly) return
  const end = behind(cursor)
  if (lineEndsBetween(cursor.text, end, here(cursor)) || nextToken(cursor).image === '') {
    fail(say('BK1109', placeOf(cursor, name.start, end), { name: name.text }, fix(cursor, end, end, ' {', false)))
  }
  const token = nextToken(cursor)
  const at = placeOf(cursor, here(cursor), endOf(cursor, token))
  fail(say('BK1101', at, { found: describe(token), expected: { zh: '左花括号', en: 'an opening brace' } }))
}

/** Fails at a field that stands outside of every declaration. */
export function notInDeclaration(cursor: Cursor): void {
  const token = nextToken(cursor)
  const second = typeAhead(cursor, 1)
  if (token.tokenTypeIdx !== Identifier || second === Identifier || second === Equal || (second === Quantity && typeAhead(cursor, 2) !== RightCurly) || !isField(cursor)) return
  fail(say('BK1111', placeOf(cursor, token.startOffset, endOf(cursor, token)), { name: token.image }))
}
