/** The line on which a declaration of some kind begins: `override page home "首页"`, `param floor = 5`. */
import { beginsLine } from './ahead.ts'
import type { Cursor } from './cursor.ts'
import { behind, columnIfFirst, describe, endOf, fail, fix, here, lineEndsBetween, nextToken, nextType, onSameLine, placeOf, report, say, startOf, take, typeAhead } from './cursor.ts'
import { joinParts, nameInQuotes, passSignBeforeBrace, refuseDigitFirst, refuseForeignHead, takeBracketsForBraces } from './heads.ts'
import { isIdentifier } from './identifier.ts'
import { mendHeadWord } from './misspelt.ts'
import { readName, wordAsName } from './names.ts'
import { skipBlock } from './recovery.ts'
import { nameInstead } from './split.ts'
import type { Instance, Name, Path, Span, TextLiteral, ValueSyntax } from './syntax.ts'
import { isText } from './texts.ts'
import { retype, tokenNumbers, wordNumbers } from './tokens.ts'
import { readLabel, readPath, readValue } from './values.ts'

const { Colon, Equal, Identifier, LeftCurly, LeftSquare, Quoted, RightCurly, RowStart } = tokenNumbers
const { override: Override, remove: Remove, sealed: Sealed } = wordNumbers

/** All of an instance that stands before its body. */
export interface InstanceHead {
  readonly sealed: Span | undefined
  readonly mode: Instance['mode']
  readonly modeSpan: Span | undefined
  readonly kind: Name
  readonly path: Path | undefined
  readonly label: TextLiteral | undefined
  readonly value: ValueSyntax | undefined
}

export function readInstanceHead(cursor: Cursor): InstanceHead {
  mendHeadWord(cursor)
  const sealed = readWord(cursor, Sealed)
  const override = readWord(cursor, Override)
  const remove = override === undefined ? readWord(cursor, Remove) : undefined
  if (remove !== undefined && nextType(cursor) === RowStart) {
    fail(say('BK1208', placeOf(cursor, remove.start, remove.end), {}))
  }
  const kind = readName(cursor)
  const quoted = remove === undefined ? takeWordForName(cursor) : nameByLabel(cursor)
  const isNamed = nextType(cursor) === Identifier && (onSameLine(cursor) || (remove === undefined && nextLineNames(cursor, kind)))
  if (!isNamed && remove === undefined) refuseDigitFirst(cursor)
  const written = isNamed ? readInstancePath(cursor) : remove === undefined ? nameInQuotes(cursor) : undefined
  const path = written === undefined ? undefined : (joinParts(cursor, written) ?? written)
  if (remove !== undefined) {
    refuseContent(cursor, kind, quoted)
    return { sealed, mode: 'remove', modeSpan: remove, kind, path, label: undefined, value: undefined }
  }
  if (nextType(cursor) === Colon) passSignBeforeBrace(cursor)
  const label = readLabel(cursor, [LeftCurly, Equal])
  let value: ValueSyntax | undefined
  passSignBeforeBrace(cursor)
  takeBracketsForBraces(cursor, kind)
  if (nextType(cursor) === Equal) {
    cursor.at++
    value = readValue(cursor)
  } else if (nextType(cursor) !== LeftCurly) {
    refuseForeignHead(cursor, kind, path)
    if (label !== undefined && path === undefined) refuseMissingColon(cursor, kind, label)
    refuseMissingBrace(cursor, kind)
  }
  return { sealed, mode: override === undefined ? 'new' : 'override', modeSpan: override, kind, path, label, value }
}

/** A path; a bracket that ends the line opens the block of a name, and no key. */
function readInstancePath(cursor: Cursor): Path {
  if (typeAhead(cursor, 1) !== LeftSquare || !beginsLine(cursor, cursor.at + 2)) return readPath(cursor)
  const name = readName(cursor)
  return { steps: [{ is: 'name', name }], start: name.start, end: name.end }
}

function readWord(cursor: Cursor, type: number): Span | undefined {
  if (nextType(cursor) !== type) return undefined
  const token = take(cursor)
  return { start: token.startOffset, end: endOf(cursor, token) }
}

/** `page`, and on the next line `home {`: reported, and taken as the name. */
function nextLineNames(cursor: Cursor, kind: Name): boolean {
  const opens = typeAhead(cursor, 1) === LeftCurly || (isText(typeAhead(cursor, 1)) && typeAhead(cursor, 2) === LeftCurly)
  if (nextType(cursor) !== Identifier || !opens) return false
  const token = nextToken(cursor)
  const start = token.startOffset
  const at = placeOf(cursor, start, endOf(cursor, token))
  report(cursor, say('BK1116', at, { kind: kind.text, name: token.image }, fix(cursor, kind.end, start, ' ', false)))
  return true
}

/** `remove shelf "活钱管理"`: the label stands for the name. Reported, unless more is wrong, and taken for it. Gives its place. */
function nameByLabel(cursor: Cursor): Span | undefined {
  const token = nextToken(cursor)
  if (token.tokenTypeIdx !== Quoted || !onSameLine(cursor)) return undefined
  const name = token.image.slice(1, -1)
  const [start, end] = [startOf(cursor, token), endOf(cursor, token)]
  if (!isIdentifier(name)) fail(say('BK1113', placeOf(cursor, start, end), { meant: undefined }))
  const isAll = typeAhead(cursor, 1) !== LeftCurly && typeAhead(cursor, 1) !== Equal
  if (isAll) report(cursor, say('BK1113', placeOf(cursor, start, end), { meant: name }, fix(cursor, start, end, name)))
  nameInstead(cursor, cursor.at, name, start + 1)
  return { start, end }
}

/** `shelf then "…" {`: a word of the language as a name. Reported, and taken for one. */
function takeWordForName(cursor: Cursor): undefined {
  const after = typeAhead(cursor, 1)
  const wrong = onSameLine(cursor) && (after === LeftCurly || isText(after)) ? wordAsName(cursor) : undefined
  if (wrong === undefined) return
  report(cursor, wrong)
  retype(nextToken(cursor), Identifier)
}

/** What is removed has neither label nor body. */
function refuseContent(cursor: Cursor, kind: Name, quoted: Span | undefined): void {
  const isBody = nextType(cursor) === LeftCurly
  const from = behind(cursor)
  const start = here(cursor)
  const label = isBody ? undefined : readLabel(cursor, [])
  if (!isBody && label === undefined && nextType(cursor) !== Equal) return
  if (nextType(cursor) === LeftCurly) skipBlock(cursor)
  else if (nextType(cursor) === Equal) {
    cursor.at++
    readValue(cursor)
  }
  const name = cursor.text.slice(kind.start, from).replaceAll('"', '')
  const meant = quoted === undefined ? '' : cursor.text.slice(quoted.start + 1, quoted.end - 1)
  const mend = fix(cursor, quoted?.start ?? from, behind(cursor), meant, false)
  report(cursor, say('BK1115', placeOf(cursor, start, behind(cursor)), { name }, mend))
}

/** `slogan "…"` at the end of a line, with nothing further in on the next: a field without its colon. */
function refuseMissingColon(cursor: Cursor, kind: Name, label: TextLiteral): void {
  const next = nextToken(cursor)
  const isInside = columnIfFirst(cursor.text, kind.start) > 0
  if (!isInside || onSameLine(cursor) || (next.tokenTypeIdx !== RightCurly && columnIfFirst(cursor.text, startOf(cursor, next)) > columnIfFirst(cursor.text, kind.start))) return
  const meant = `${kind.text}: ${cursor.text.slice(label.start, label.end)}`
  fail(say('BK1102', placeOf(cursor, kind.start, kind.end), { name: kind.text, meant }, fix(cursor, kind.end, kind.end, ':')))
}

function refuseMissingBrace(cursor: Cursor, kind: Name): never {
  const end = behind(cursor)
  const next = nextToken(cursor)
  if (!lineEndsBetween(cursor.text, end, here(cursor)) && next.image !== '') {
    const at = placeOf(cursor, here(cursor), endOf(cursor, next))
    return fail(say('BK1101', at, { found: describe(next), expected: { zh: '左花括号', en: 'an opening brace' } }))
  }
  const name = cursor.text.slice(kind.start, end)
  return fail(say('BK1109', placeOf(cursor, kind.start, end), { name }, fix(cursor, end, end, ' {', false)))
}
