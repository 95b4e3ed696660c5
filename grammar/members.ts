/** One line of a body: `path: value`, `path: table`, `path += list`, or a table of its own. */
import type { Cursor } from './cursor.ts'
import { behind, endOf, fail, fix, here, isFailure, isFirstOnLine, nextType, startOf, tokenAt, onSameLine, placeOf, report, reportUnlessFlawed, say, take, typeAhead, unexpected } from './cursor.ts'
import { readDashList } from './dash-list.ts'
import { takeDoc } from './docs.ts'
import { startsExpression } from './brackets.ts'
import { readExpression } from './expressions.ts'
import { isIdentifier } from './identifier.ts'
import { levels } from './operators.ts'
import { skip, startsMember } from './recovery.ts'
import type { Annotation, EditMember, FieldMember, Path, Span, TableMember, ValueSyntax } from './syntax.ts'
import { readTable, startsRow } from './tables.ts'
import { colonElsewhere, editElsewhere } from './slips.ts'
import { isText, readText } from './texts.ts'
import { tokenNumbers, wordNumbers } from './tokens.ts'
import { readAnchor, readLeadingAnnotations, readPath, readValue } from './values.ts'

const {
  Calendar, Clock, Colon, Colour, Comma, Dot, DotDot, DotDotLess, EndOfFile, Equal, EqualEqual, Greater, GreaterEqual, Identifier, LeftCurly, LeftRound,
  LeftSquare, Less, LessEqual, Minus, MinusEqual, NotEqual, Percent, Plus, PlusEqual, Quantity, RightCurly, RightRound, RightSquare, Slash, Star, UnclosedText,
} = tokenNumbers
const { after: After, before: Before, false: False, is: Is, none: None, sealed: Sealed, true: True } = wordNumbers

/** What stands before a declaration or member proper. */
export interface Head {
  readonly start: number
  readonly doc: string | undefined
  readonly annotations: readonly Annotation[]
}

export function readHead(cursor: Cursor): Head {
  const doc = takeDoc(cursor)
  const start = here(cursor)
  return { start, doc, annotations: readLeadingAnnotations(cursor) }
}

/** Whether what stands next is a field or an edit, not a nested declaration. */
export function isField(cursor: Cursor): boolean {
  let ahead = nextType(cursor) === Sealed ? 1 : 0
  const first = typeAhead(cursor, ahead)
  const second = typeAhead(cursor, ahead + 1)
  if (first !== Identifier) return second === Colon && isText(first)
  if (second === Colon) return true
  if (second === Comma || second === Plus || second === Minus) return meansField.has(second) || slipsToField(cursor, ahead, second)
  if (second !== Identifier) return meansField.has(second) && !isWordForName(cursor, ahead + 1)
  // `risk R2`, and nothing that would make it a declaration: the colon is missing.
  ahead += 2
  while (typeAhead(cursor, ahead) === Dot) ahead += 2
  const third = typeAhead(cursor, ahead)
  if (third === RightCurly || third === Comma || third === EndOfFile) return true
  const isHead = third === LeftCurly || third === Equal || third === LeftSquare || third === Before || third === After || isText(third)
  if (isHead) return false
  return endsLineAt(cursor, ahead - 1) || third === LeftRound || ((levels[third] ?? 0) > 0 && third !== Is && !opensBlock(cursor, ahead))
}

/** `hot-wealth {`: what could be an expression is a name in parts where a block or a label follows on the line. */
function opensBlock(cursor: Cursor, ahead: number): boolean {
  for (let next = ahead; next < ahead + 20 && !endsLineAt(cursor, next - 1); next++) {
    const type = typeAhead(cursor, next)
    if (type === LeftCurly) return true
    if (type === Colon || type === Comma || type === EndOfFile) return false
  }
  return false
}

/** `shelf 真 "…" {`: a word as a name. */
function isWordForName(cursor: Cursor, ahead: number): boolean {
  const [type, after] = [typeAhead(cursor, ahead), typeAhead(cursor, ahead + 1)]
  return (type === True || type === False || type === None) && (after === LeftCurly || isText(after))
}

/** `数量，6` and `items + = […]`: a field whose sign is wrong. */
function slipsToField(cursor: Cursor, ahead: number, second: number): boolean {
  const third = typeAhead(cursor, ahead + 2)
  return second === Comma ? isFirstOnLine(cursor, cursor.at) && (third === Quantity || third === Calendar || isText(third)) : third === Equal
}

const meansField: ReadonlySet<number> = new Set([
  Colon, Dot, LeftSquare, PlusEqual, MinusEqual, Equal, Quantity, Calendar, Clock, Colour, LeftRound, Minus, True, False, None,
])

function endsLineAt(cursor: Cursor, ahead: number): boolean {
  const token = cursor.tokens[cursor.at + ahead]
  const next = cursor.tokens[cursor.at + ahead + 1]
  return token !== undefined && next !== undefined && /[\r\n]/.test(cursor.text.slice(token.startOffset, next.startOffset))
}

/** Reads a field or an edit; undefined if it is a table that could not be read. */
export function readField(cursor: Cursor, { start, doc, annotations }: Head): FieldMember | EditMember | undefined {
  const first = cursor.at
  const sealedToken = nextType(cursor) === Sealed ? take(cursor) : undefined
  const sealed: Span | undefined = sealedToken && { start: sealedToken.startOffset, end: endOf(cursor, sealedToken) }
  let path = isText(nextType(cursor)) ? readQuotedName(cursor) : readFieldPath(cursor)
  const type = nextType(cursor)
  if (type === PlusEqual || type === MinusEqual) {
    if (sealed !== undefined) report(cursor, say('BK1117', placeOf(cursor, sealed.start, sealed.end), {}))
    cursor.at++
    const value = readExpression(cursor)
    const anchor = readAnchor(cursor)
    return { is: 'edit', doc, annotations, path, operator: type === PlusEqual ? '+=' : '-=', value, anchor, start, end: behind(cursor) }
  }
  if (type === Colon) {
    cursor.at++
    passSecondColon(cursor)
  } else path = mendColon(cursor, path)
  if (startsRow(cursor)) {
    const value = readTable(cursor)
    return value && { is: 'field', doc, annotations, sealed, path, value, start, end: value.end }
  }
  const value = readDashList(cursor) ?? readWholeValue(cursor, first)
  return { is: 'field', doc, annotations, sealed, path, value, start, end: value.end }
}

/** A value and nothing behind it. One that went wrong costs itself only: that the field (at `first`) was written is known. */
function readWholeValue(cursor: Cursor, first: number): ValueSyntax {
  const { depth } = cursor
  const start = here(cursor)
  try {
    const value = readValue(cursor)
    refuseWhatFollows(cursor)
    return value
  } catch (thrown) {
    if (!isFailure(thrown)) throw thrown
    cursor.depth = depth
    cursor.lists = 0
    skip(cursor, first, startsMember)
    const end = Math.max(start, behind(cursor))
    reportUnlessFlawed(cursor, thrown.diagnostic, startOf(cursor, tokenAt(cursor, first)), end)
    return { is: 'value', expression: { is: 'error', start, end }, within: undefined, start, end }
  }
}

/** Fails if something stands behind a value on its line that can begin nothing. */
function refuseWhatFollows(cursor: Cursor): void {
  if (!neverBegins.has(nextType(cursor)) || !onSameLine(cursor)) return
  unexpected(cursor, { zh: '行尾或逗号', en: 'the end of the line or a comma' })
}

const neverBegins: ReadonlySet<number> = new Set([
  Calendar, Clock, Colon, Colour, Dot, DotDot, DotDotLess, Equal, EqualEqual, Greater, GreaterEqual, LeftRound, LeftSquare, Less, LessEqual, Minus, NotEqual, Percent, Plus,
  Quantity, RightRound, RightSquare, Slash, Star, UnclosedText, ...Object.entries(wordNumbers).flatMap(([word, number]) => (['override', 'remove', 'sealed', 'before', 'after'].includes(word) ? [] : [number])),
])

/** `hotline:: "…"` */
function passSecondColon(cursor: Cursor): void {
  if (nextType(cursor) !== Colon) return
  const token = take(cursor)
  const [start, end] = [startOf(cursor, token), endOf(cursor, token)]
  report(cursor, say('BK1306', placeOf(cursor, start, end), { sign: ':' }, fix(cursor, start, end, '')))
}

/** A path; `items [a]` is a name and a list that lacks its colon, `rows[a]:` a name and a key. */
function readFieldPath(cursor: Cursor): Path {
  const first = cursor.at
  const path = readPath(cursor)
  const bracket = cursor.tokens[first + 1]
  const isSpaced = path.steps.length === 2 && bracket?.tokenTypeIdx === LeftSquare && cursor.text.charCodeAt(bracket.startOffset - 1) <= 32
  const type = nextType(cursor)
  if (!isSpaced || type === Colon || type === PlusEqual || type === MinusEqual) return path
  cursor.at = first + 1
  return { steps: path.steps.slice(0, 1), start: path.start, end: behind(cursor) }
}

function readQuotedName(cursor: Cursor): Path {
  const text = readText(cursor, take(cursor))
  const { start, end, value } = text
  const isName = isIdentifier(value)
  report(cursor, say('BK1113', placeOf(cursor, start, end), { meant: isName ? value : undefined }, isName ? fix(cursor, start, end, value) : {}))
  return { steps: [{ is: 'name', name: { text: value, start, end } }], start, end }
}

/** Says that there is no colon after a path, and goes on as if there were; fails without a value, too. Gives the path that is meant. */
function mendColon(cursor: Cursor, path: Path): Path {
  const type = nextType(cursor)
  const name = cursor.text.slice(path.start, path.end)
  if (type === Equal) {
    const token = take(cursor)
    const at = placeOf(cursor, token.startOffset, endOf(cursor, token))
    const wrong = say('BK1103', at, { name, meant: `${name}: ${restOfLine(cursor)}` }, { fixes: [{ at, replacement: ':', certain: true }] })
    reportUnlessFlawed(cursor, wrong, path.start, at.end)
    return path
  }
  const sign = colonElsewhere(cursor)
  if (sign !== undefined) {
    cursor.at++
    report(cursor, say('BK1102', placeOf(cursor, sign.start, sign.end), { name, meant: `${name}: ${restOfLine(cursor)}` }, fix(cursor, sign.start, sign.end, ': ')))
    return path
  }
  const edit = editElsewhere(cursor, path.start)
  if (edit !== undefined) fail(edit)
  const at = placeOf(cursor, path.start, path.end)
  const [, bare] = /^(.+?)(?:是|为|等于)$/.exec(name) ?? []
  if (bare !== undefined && path.steps.length === 1 && startsExpression(type)) {
    const end = path.start + bare.length
    report(cursor, say('BK1102', at, { name: bare, meant: `${bare}: ${restOfLine(cursor)}` }, fix(cursor, end, path.end, ':')))
    return { steps: [{ is: 'name', name: { text: bare, start: path.start, end } }], start: path.start, end }
  }
  if (startsExpression(type) || type === None || startsRow(cursor)) {
    const wrong = say('BK1102', at, { name, meant: `${name}: ${restOfLine(cursor)}` }, fix(cursor, path.end, path.end, ':'))
    reportUnlessFlawed(cursor, wrong, path.start, here(cursor))
  } else if (!onSameLine(cursor) || type === RightCurly || type === Comma || type === EndOfFile) {
    fail(say('BK1102', at, { name, meant: `${name}: …` }))
  } else unexpected(cursor, { zh: '冒号', en: 'a colon' })
  return path
}

function restOfLine(cursor: Cursor): string {
  const rest = /^[^\r\n]*/.exec(cursor.text.slice(here(cursor), here(cursor) + 41))?.[0].trimEnd() ?? ''
  return rest.length > 40 ? `${rest.slice(0, 40)}…` : rest.replace(rest.includes('{') ? /[,;、]$/ : /[,;、]?[ \t]*\}*$/, '')
}

export function readTableMember(cursor: Cursor, { start, doc, annotations }: Head): TableMember | undefined {
  const table = readTable(cursor)
  return table && { is: 'table-member', doc, annotations, table, start, end: table.end }
}
