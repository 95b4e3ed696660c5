/** One line of a kind or an enum: a field, a requirement, a member; and the line of a unit. */
import type { Cursor } from './cursor.ts'
import {
  behind, endOf, expect, fail, fix, here, lineEndsBetween, nextToken, nextType, onSameLine, placeOf, report, reportUnlessFlawed, say, startOf, take, typeAhead,
  unexpected,
} from './cursor.ts'
import { takeDoc } from './docs.ts'
import { closeBracket, startsExpression } from './brackets.ts'
import { readExpression } from './expressions.ts'
import { readName, readNameOnLine } from './names.ts'
import type { Head } from './members.ts'
import type { EnumMember, Expression, FieldDeclaration, Name, Require, TypeSyntax, UnitDeclaration } from './syntax.ts'
import { isText, readText } from './texts.ts'
import { tokenNumbers, wordNumbers } from './tokens.ts'
import { columnOf, readAnnotationsOnLine, readLabel, readTrailingAnnotations, readType } from './values.ts'
import { chineseWordAt, chineseWordIn } from './words.ts'

const { At, Colon, Comma, Equal, Identifier, LeftRound, Percent, Question, RightCurly, RightRound } = tokenNumbers
const { else: Else, is: Is } = wordNumbers

/** `single "单笔": money? = 5万元 @client` */
export function readFieldDeclaration(cursor: Cursor): FieldDeclaration {
  const doc = takeDoc(cursor)
  const start = here(cursor)
  const name = readName(cursor)
  const label = readLabel(cursor, [Colon])
  if (nextType(cursor) === Colon) cursor.at++
  else mendColon(cursor, name)
  const type = readType(cursor)
  const value = nextType(cursor) === Equal ? readDefault(cursor) : undefined
  const annotations = readTrailingAnnotations(cursor, columnOf(cursor.text, start))
  return { doc, annotations, name, label, type, default: value, start, end: behind(cursor) }
}

function mendColon(cursor: Cursor, name: Name): void {
  if (nextType(cursor) !== Identifier || !onSameLine(cursor) || !endsType(cursor)) unexpected(cursor, { zh: '冒号和一个类型', en: 'a colon and a type' })
  const end = behind(cursor)
  const written = cursor.text.slice(name.start, end)
  const meant = `${written}: ${nextToken(cursor).image}`
  const wrong = say('BK1102', placeOf(cursor, name.start, end), { name: written, meant }, fix(cursor, end, end, ':'))
  reportUnlessFlawed(cursor, wrong, name.start, here(cursor))
}

/** Whether what follows the next name may follow a type. */
function endsType(cursor: Cursor): boolean {
  const after = cursor.tokens[cursor.at + 1]
  return after === undefined || typeEnds.has(after.tokenTypeIdx) || lineEndsBetween(cursor.text, here(cursor), startOf(cursor, after))
}

const typeEnds: ReadonlySet<number> = new Set([At, Comma, Equal, LeftRound, Question, RightCurly])

function readDefault(cursor: Cursor): Expression {
  cursor.at++
  return readExpression(cursor)
}

/** `require a <= b else "…"` */
export function readRequire(cursor: Cursor): Require {
  const { startOffset: start } = take(cursor)
  const condition = readExpression(cursor)
  const token = nextToken(cursor)
  if (token.tokenTypeIdx !== Else || !isText(typeAhead(cursor, 1))) {
    fail(say('BK1118', placeOf(cursor, start, behind(cursor)), {}))
  }
  cursor.at++
  const message = readText(cursor, take(cursor))
  return { condition, message, start, end: message.end }
}

/** `step_up(tools "认证方式": set(ref(tool))) "加强认证" @since("2")` */
export function readEnumMember(cursor: Cursor): EnumMember {
  const doc = takeDoc(cursor)
  const start = here(cursor)
  const name = readName(cursor)
  const parameters: EnumMember['parameters'][number][] = []
  if (nextType(cursor) === LeftRound) {
    const opening = nextToken(cursor)
    do {
      cursor.at++
      const parameter = readName(cursor)
      const title = readLabel(cursor, [Colon])
      expect(cursor, Colon, { zh: '冒号和一个类型', en: 'a colon and a type' })
      parameters.push({ name: parameter, label: title, type: readType(cursor) })
    } while (nextType(cursor) === Comma)
    closeBracket(cursor, opening, RightRound, ')')
  }
  const label = readLabel(cursor, [])
  const annotations = readTrailingAnnotations(cursor, columnOf(cursor.text, start))
  return { doc, annotations, name, label, parameters, start, end: behind(cursor) }
}

/** `unit 元 "元" is money`, `unit 万元 = 10000元` */
export function readUnit(cursor: Cursor, head: Head): UnitDeclaration {
  cursor.at++
  const name = readUnitName(cursor)
  const label = readLabel(cursor, [Is, Equal])
  let base: TypeSyntax | undefined
  if (nextType(cursor) === Is) {
    cursor.at++
    base = readType(cursor)
  }
  let value: Expression | undefined
  if (nextType(cursor) === Equal) {
    cursor.at++
    if (!startsExpression(nextType(cursor))) unexpected(cursor, { zh: '一个值', en: 'a value' })
    value = readExpression(cursor)
  }
  const annotations = readAnnotationsOnLine(cursor)
  return {
    is: 'unit', doc: head.doc, annotations: [...head.annotations, ...annotations], name, label, base, value, start: head.start, end: behind(cursor),
  }
}

function readUnitName(cursor: Cursor): Name {
  const token = nextToken(cursor)
  if (token.tokenTypeIdx !== Percent) {
    const name = readNameOnLine(cursor)
    const at = chineseWordIn(name.text)
    const found = chineseWordAt(name.text, at)
    if (found !== undefined) report(cursor, say('BK1126', placeOf(cursor, name.start, name.end), { unit: name.text, word: found }))
    return name
  }
  cursor.at++
  return { text: '%', start: token.startOffset, end: endOf(cursor, token) }
}
