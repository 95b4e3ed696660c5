/** What stands between expressions and blocks: paths, anchors, types, annotations, values with their bounds. */
import type { Diagnostic } from '#diagnostics/catalogue.ts'
import type { IToken } from './chevrotain.ts'
import type { Cursor } from './cursor.ts'
import {
  behind, endOf, enter, fail, fix, here, leave, nameOf, nextToken, nextType, onSameLine, placeOf, report, say, startOf, take, tokenAt,
  typeAhead, unexpected,
} from './cursor.ts'
import { beginsMember } from './ahead.ts'
import { closeBracket, startsExpression } from './brackets.ts'
import { readArguments } from './collections.ts'
import { readExpression } from './expressions.ts'
import { cutIf } from './if-words.ts'
import { isWordToken, nothingFollows, readName } from './names.ts'
import { mendAnchorWord } from './misspelt.ts'
import { level } from './operators.ts'
import { refuseRest } from './rest.ts'
import { conditionsWithCommas, listWithoutBrackets, refuseDecimalComma } from './slips.ts'
import type { Anchor, Annotation, Expression, Path, PathStep, TestSyntax, TextLiteral, TypeSyntax, ValueSyntax } from './syntax.ts'
import { isText, readText } from './texts.ts'
import { tokenNumbers, wordNumbers } from './tokens.ts'
import { readTest, startsTest } from './unary.ts'

const {
  At, Clock, Colon, Comma, Dot, EndOfFile, Identifier, LeftCurly, LeftRound, LeftSquare, MinusEqual, Percent, PlusEqual, Quantity, Question,
  RightCurly, RightRound, RightSquare,
} = tokenNumbers
const { after: After, before: Before, none: None, then: Then, within: Within } = wordNumbers

/** `a.b[c, d].e`; `first` is read already. */
export function readPath(cursor: Cursor): Path {
  const first = readName(cursor)
  return readSteps(cursor, { is: 'name', name: first }, first.start)
}

function readSteps(cursor: Cursor, first: PathStep, start: number): Path {
  const steps = [first]
  for (;;) {
    const type = nextType(cursor)
    if (type === Dot) {
      if (typeAhead(cursor, 1) === Quantity) refuseDotForColon(cursor, start)
      cursor.at++
      steps.push({ is: 'name', name: readName(cursor) })
    } else if (type === LeftSquare) steps.push(readKey(cursor))
    else return { steps, start, end: behind(cursor) }
  }
}

/** `数量。6`: a full stop where a colon belongs. */
function refuseDotForColon(cursor: Cursor, start: number): never {
  const [from, to] = [here(cursor), endOf(cursor, nextToken(cursor))]
  const name = cursor.text.slice(start, from)
  const rest = /^[^\r\n]{0,40}/.exec(cursor.text.slice(to, to + 40))?.[0].trim() ?? ''
  return fail(say('BK1102', placeOf(cursor, from, to), { name, meant: `${name}: ${rest}` }, fix(cursor, from, to, ': ')))
}

/** `[[a, b]]`: between the outer brackets the values of a row's key. */
function readKey(cursor: Cursor): PathStep {
  const opening = take(cursor)
  enter(cursor)
  cursor.lists++
  const items = [readExpression(cursor)]
  while (nextType(cursor) === Comma) {
    cursor.at++
    if (nextType(cursor) === RightSquare) break
    items.push(readExpression(cursor))
  }
  cursor.lists--
  leave(cursor)
  closeBracket(cursor, opening, RightSquare, ']')
  return { is: 'key', items, start: opening.startOffset, end: behind(cursor) }
}

/** `before shortcuts`, if it stands next. */
export function readAnchor(cursor: Cursor): Anchor | undefined {
  mendAnchorWord(cursor)
  const type = nextType(cursor)
  if (type !== Before && type !== After) return undefined
  const start = take(cursor).startOffset
  if (nextType(cursor) !== Identifier && !isWordToken(nextToken(cursor))) {
    if (onSameLine(cursor) && startsExpression(nextType(cursor))) unexpected(cursor, { zh: '一个名字', en: 'a name' })
    report(cursor, say('BK1104', placeOf(cursor, start, behind(cursor)), { after: cursor.text.slice(start, behind(cursor)) }))
    return undefined
  }
  const path = readPath(cursor)
  return { side: type === Before ? 'before' : 'after', path, start, end: path.end }
}

/** `list(ref(page))?` */
export function readType(cursor: Cursor): TypeSyntax {
  if (!onSameLine(cursor) && (nextType(cursor) !== Identifier || typeAhead(cursor, 1) === Colon)) nothingFollows(cursor)
  if (nextType(cursor) !== Identifier) unexpected(cursor, { zh: '一个类型', en: 'a type' })
  const name = readName(cursor)
  const list: TypeSyntax[] = []
  if (nextType(cursor) === LeftRound) {
    const opening = take(cursor)
    enter(cursor)
    list.push(readType(cursor))
    while (nextType(cursor) === Comma) {
      cursor.at++
      list.push(readType(cursor))
    }
    leave(cursor)
    closeBracket(cursor, opening, RightRound, ')')
  }
  const optional = nextType(cursor) === Question
  if (optional) cursor.at++
  return { name, arguments: list, optional, start: name.start, end: behind(cursor) }
}

function readAnnotation(cursor: Cursor): Annotation {
  const start = take(cursor).startOffset
  const name = readName(cursor)
  const list = nextType(cursor) === LeftRound ? readArguments(cursor, readExpression) : []
  return { name, arguments: list, start, end: behind(cursor) }
}

const none: readonly Annotation[] = []

/** Annotations in front of what they are about. They may not stand at the end of the line of something else. */
export function readLeadingAnnotations(cursor: Cursor): readonly Annotation[] {
  if (nextType(cursor) !== At) return none
  const before = cursor.tokens[cursor.at - 1]
  if (before !== undefined && onSameLine(cursor) && !opensOrParts(before)) report(cursor, misplaced(cursor))
  const found: Annotation[] = []
  while (nextType(cursor) === At) found.push(readAnnotation(cursor))
  return found
}

function opensOrParts(token: IToken): boolean {
  const type = token.tokenTypeIdx
  return type === LeftCurly || type === Comma
}

/**
 * Annotations behind what they are about: on its line, or on lines of their own further in than it begins. One at the left could be
 * meant for what follows.
 */
export function readTrailingAnnotations(cursor: Cursor, column: number): readonly Annotation[] {
  if (nextType(cursor) !== At) return none
  const found: Annotation[] = []
  while (nextType(cursor) === At) {
    if (!onSameLine(cursor) && columnOf(cursor.text, here(cursor)) <= column) report(cursor, misplaced(cursor))
    found.push(readAnnotation(cursor))
  }
  return found
}

/** Annotations behind what they are about, on its line: what stands on the next is about what follows. */
export function readAnnotationsOnLine(cursor: Cursor): readonly Annotation[] {
  const found: Annotation[] = []
  while (nextType(cursor) === At && onSameLine(cursor)) found.push(readAnnotation(cursor))
  return found
}

/** Column of an offset, from 0. */
export function columnOf(text: string, offset: number): number {
  let at = offset
  while (at > 0 && text.charCodeAt(at - 1) !== 10 && text.charCodeAt(at - 1) !== 13) at--
  return offset - at
}

/** What is said of the annotation that stands next. */
export function misplaced(cursor: Cursor): Diagnostic {
  const name = cursor.tokens[cursor.at + 1] ?? nextToken(cursor)
  return say('BK1114', placeOf(cursor, here(cursor), Math.max(endOf(cursor, name), here(cursor))), { name: name.image })
}

/** A label on the line of its name, if there is one. One without quotation marks is reported and taken. */
export function readLabel(cursor: Cursor, followers: readonly number[]): TextLiteral | undefined {
  const token = nextToken(cursor)
  const type = token.tokenTypeIdx
  if (type !== Identifier && !isText(type)) return undefined
  if (!onSameLine(cursor)) {
    const opens = isText(type) && followers.includes(LeftCurly) && typeAhead(cursor, 1) === LeftCurly
    return opens ? labelOnNextLine(cursor) : undefined
  }
  if (isText(type)) return readText(cursor, take(cursor))
  if (!followers.includes(typeAhead(cursor, 1))) return undefined
  cursor.at++
  const { text: value, start, end } = nameOf(cursor, token)
  report(cursor, say('BK1112', placeOf(cursor, start, end), { label: value }, fix(cursor, start, end, `"${value}"`)))
  return { is: 'text', value, start, end }
}

/** A name, and on the next line its label and the brace: reported, and taken. */
function labelOnNextLine(cursor: Cursor): TextLiteral {
  const token = take(cursor)
  const [end, start] = [endOf(cursor, tokenAt(cursor, cursor.at - 2)), startOf(cursor, token)]
  const parameters = { name: tokenAt(cursor, cursor.at - 2).image, label: token.image }
  report(cursor, say('BK1129', placeOf(cursor, start, endOf(cursor, token)), parameters, fix(cursor, end, start, ' ', false)))
  return readText(cursor, token)
}

export function readValue(cursor: Cursor): ValueSyntax {
  const start = here(cursor)
  if (nextType(cursor) === None) {
    cursor.at++
    return { is: 'value', expression: undefined, within: undefined, start, end: behind(cursor) }
  }
  if (isMissing(cursor)) nothingFollows(cursor)
  const [at, count] = [cursor.at, cursor.diagnostics.length]
  let first = readExpression(cursor)
  if (nextType(cursor) === Then && cutIf(cursor, at, count)) first = readExpression(cursor)
  if (nextType(cursor) === Comma) refuseDecimalComma(cursor)
  const expression = conditionsWithCommas(cursor, listWithoutBrackets(cursor, first, readExpression), readExpression)
  const next = nextType(cursor)
  if (next === Identifier || next === Percent || next === Clock || next === Quantity) refuseRest(cursor, expression)
  const within = nextType(cursor) === Within ? readBound(cursor) : undefined
  return { is: 'value', expression, within, start, end: within === undefined ? expression.end : behind(cursor) }
}

const beforeDeclaration: ReadonlySet<number> = new Set([At, wordNumbers.override, wordNumbers.remove, wordNumbers.sealed])

/** `rule r1 "…" {`, `rule {`: no value, but the next declaration. */
function beginsDeclaration(cursor: Cursor): boolean {
  const after = typeAhead(cursor, 1)
  return beginsMember(cursor, cursor.at) && (after === Identifier || after === LeftCurly || isText(after))
}

/** Whether the next token shows that no value was written: it ends something, or begins the next member. */
function isMissing(cursor: Cursor): boolean {
  const type = nextType(cursor)
  if (type === Identifier) {
    const after = typeAhead(cursor, 1)
    return after === Colon || after === PlusEqual || after === MinusEqual || (!onSameLine(cursor) && beginsDeclaration(cursor))
  }
  if (beforeDeclaration.has(type) && !onSameLine(cursor)) return true
  return type === RightCurly || type === Comma || type === EndOfFile || (!startsExpression(type) && !onSameLine(cursor))
}

function readBound(cursor: Cursor): TestSyntax | Expression {
  cursor.at++
  return startsTest(cursor) ? readTest(cursor) : readExpression(cursor, level.range)
}

/** A column of a header: a path in which a word is a name like any other. */
export function readColumn(cursor: Cursor): Path {
  const token = take(cursor)
  const name = nameOf(cursor, token)
  return readSteps(cursor, { is: 'name', name }, name.start)
}
