/** Slips on the line on which something begins: names in parts, signs before the brace, words of other languages. */
import type { IToken } from './chevrotain.ts'
import type { Cursor } from './cursor.ts'
import { endOf, fail, fix, lineEndsBetween, nextToken, nextType, onSameLine, placeOf, report, say, startOf, tokenAt, typeAhead } from './cursor.ts'
import { isIdentifier } from './identifier.ts'
import type { Name, Path } from './syntax.ts'
import { isText, readText } from './texts.ts'
import { retype, tokenNumbers, wordNumbers } from './tokens.ts'

const {
  Colon, EndOfFile, Equal, Identifier, LeftCurly, LeftRound, LeftSquare, Minus, Quantity, RightCurly, RightRound, RightSquare,
} = tokenNumbers

/** How many tokens are looked at for a bracket further on. */
const mostLooked = 2000

/** `shelf x = {`, `shelf x: {`, `shelf x: "…" {`: the sign is passed. */
export function passSignBeforeBrace(cursor: Cursor): void {
  const type = nextType(cursor)
  const after = typeAhead(cursor, 1)
  const isBeforeLabel = type === Colon && isText(after) && typeAhead(cursor, 2) === LeftCurly
  if ((type !== Equal && type !== Colon) || (after !== LeftCurly && !isBeforeLabel)) return
  const token = nextToken(cursor)
  const [start, end] = [startOf(cursor, token), endOf(cursor, token)]
  const space = isBeforeLabel && !/\s/.test(cursor.text.charAt(end)) ? ' ' : ''
  report(cursor, say('BK1306', placeOf(cursor, start, end), { sign: token.image }, fix(cursor, start, end, space)))
  cursor.at++
}

/** `shelf x （`, and its content: brackets where braces belong. Reported at the first, and both taken for braces. */
export function takeBracketsForBraces(cursor: Cursor, kind: Name): void {
  const opening = nextToken(cursor)
  const closing = opening.tokenTypeIdx === LeftRound ? RightRound : opening.tokenTypeIdx === LeftSquare ? RightSquare : undefined
  if (closing === undefined || !onSameLine(cursor)) return
  const start = startOf(cursor, opening)
  const next = tokenAt(cursor, cursor.at + 1)
  const isField = next.tokenTypeIdx === Identifier && typeAhead(cursor, 2) === Colon
  const isContent = isField || lineEndsBetween(cursor.text, start, startOf(cursor, next))
  const last = isContent ? closingOf(cursor, opening.tokenTypeIdx, closing) : undefined
  if (last === undefined) return
  const name = cursor.text.slice(kind.start, start).trimEnd()
  const end = placeOf(cursor, startOf(cursor, last), endOf(cursor, last))
  const at = placeOf(cursor, start, endOf(cursor, opening))
  const fixes = [{ at, replacement: '{', certain: true }, { at: end, replacement: '}', certain: true }]
  report(cursor, say('BK1130', at, { name, meant: `${name} { … }` }, { related: [{ note: 'end', at: end }], fixes }))
  retype(opening, LeftCurly)
  retype(last, RightCurly)
}

/** The bracket that closes the next token's. */
function closingOf(cursor: Cursor, opening: number, closing: number): IToken | undefined {
  let open = 0
  let curly = 0
  for (let index = cursor.at; index < cursor.at + mostLooked; index++) {
    const token = tokenAt(cursor, index)
    const type = token.tokenTypeIdx
    if (type === EndOfFile) return undefined
    if (type === LeftCurly) curly++
    else if (type === RightCurly && curly-- === 0) return undefined
    if (type === opening) open++
    else if (type === closing && --open === 0) return curly === 0 ? token : undefined
  }
  return undefined
}

/** `hot-wealth` and `hot wealth` before a label or brace: parts of one name. Gives the whole name, or nothing. */
export function joinParts(cursor: Cursor, path: Path): Path | undefined {
  const [only, more] = path.steps
  if (only?.is !== 'name' || more !== undefined) return undefined
  let index = cursor.at
  for (;;) {
    const type = tokenAt(cursor, index).tokenTypeIdx
    if (type === Minus && partAt(cursor, index + 1)) index += 2
    else if (partAt(cursor, index) && !lineEndsBetween(cursor.text, endOf(cursor, tokenAt(cursor, index - 1)), startOf(cursor, tokenAt(cursor, index)))) index++
    else break
  }
  const follows = tokenAt(cursor, index).tokenTypeIdx
  if (index === cursor.at || !(isText(follows) || (follows === LeftCurly && tokenAt(cursor, cursor.at).tokenTypeIdx === Minus))) return undefined
  const last = tokenAt(cursor, index - 1)
  const [start, end] = [path.start, endOf(cursor, last)]
  const written = cursor.text.slice(start, end)
  const meant = written.replace(/[\s\-–—−]+/g, '_')
  if (/[–—−]/.test(written)) withoutDashes(cursor, start, end)
  report(cursor, say('BK1307', placeOf(cursor, start, end), { written, meant }, fix(cursor, start, end, meant)))
  cursor.at = index
  return { steps: [{ is: 'name', name: { text: meant, start, end } }], start, end }
}

/** What was said of a dash in a name says less than what is said of the name. */
function withoutDashes({ diagnostics }: Cursor, start: number, end: number): void {
  const kept = diagnostics.filter(({ code, at }) => code !== 'BK1002' || at.start < start || at.end > end)
  diagnostics.splice(0, Infinity, ...kept)
}

function partAt(cursor: Cursor, index: number): boolean {
  const type = tokenAt(cursor, index).tokenTypeIdx
  return type === Identifier || type === Quantity
}

/** A name that begins with a digit, where a declaration wants its name. */
export function refuseDigitFirst(cursor: Cursor): void {
  const token = nextToken(cursor)
  const after = typeAhead(cursor, 1)
  if (token.tokenTypeIdx !== Quantity || !onSameLine(cursor) || !(after === LeftCurly || isText(after) || after === Identifier)) return
  const start = startOf(cursor, token)
  let last = token
  if (after === Identifier) last = tokenAt(cursor, cursor.at + 1)
  const end = endOf(cursor, last)
  const written = cursor.text.slice(start, end)
  const meant = `_${written}`
  fail(say('BK1307', placeOf(cursor, start, end), { written, meant }, fix(cursor, start, end, meant, false)))
}

/** `shelf "hot" "热销" {`: the name in quotes; `shelf "热销" hot {`: the label before the name. Read as what they mean. */
export function nameInQuotes(cursor: Cursor): Path | undefined {
  if (!isText(nextType(cursor)) || !onSameLine(cursor)) return undefined
  const next = tokenAt(cursor, cursor.at + 1)
  const after = typeAhead(cursor, 2)
  const first = nextToken(cursor)
  const [start, end] = [startOf(cursor, first), endOf(cursor, first)]
  if (isText(next.tokenTypeIdx)) {
    const text = cursor.text.slice(start + 1, end - 1)
    if (!isIdentifier(text)) return undefined
    cursor.at++
    report(cursor, say('BK1113', placeOf(cursor, start, end), { meant: text }, fix(cursor, start, end, text)))
    return { steps: [{ is: 'name', name: { text, start, end } }], start, end }
  }
  if (next.tokenTypeIdx !== Identifier || (after !== LeftCurly && after !== Equal) || lineEndsBetween(cursor.text, end, startOf(cursor, next))) return undefined
  const label = readText(cursor, first)
  cursor.at += 2
  const whole = placeOf(cursor, start, endOf(cursor, next))
  const meant = `${next.image} "${label.value}"`
  report(cursor, say('BK1310', whole, { meant }, fix(cursor, whole.start, whole.end, meant)))
  return { steps: [{ is: 'name', name: { text: next.image, start: startOf(cursor, next), end: whole.end } }], start, end: whole.end }
}

/** Fails at `const size: 6`, `limits override x {`, `import "x"` and `数量为6`, with what is meant. */
export function refuseForeignHead(cursor: Cursor, kind: Name, path: Path | undefined): void {
  const type = nextType(cursor)
  if (type === Colon && path !== undefined) {
    const meant = cursor.text.slice(path.start, path.end)
    fail(say('BK1309', placeOf(cursor, kind.start, kind.end), { word: kind.text, meant: `${meant}: …` }, fix(cursor, kind.start, path.start, '')))
  }
  if ((type === wordNumbers.override || type === wordNumbers.remove || type === wordNumbers.sealed) && path === undefined && onSameLine(cursor)) {
    const token = nextToken(cursor)
    const end = endOf(cursor, token)
    const meant = `${token.image} ${kind.text}`
    fail(say('BK1310', placeOf(cursor, kind.start, end), { meant }, fix(cursor, kind.start, end, meant)))
  }
  if (/^(import|include|using|require|from|引入|导入)$/.test(kind.text) && path === undefined) {
    const line = /^[^\r\n]*(\r?\n)?/.exec(cursor.text.slice(kind.start))?.[0] ?? kind.text
    fail(say('BK1311', placeOf(cursor, kind.start, kind.start + line.trimEnd().length), {}, fix(cursor, kind.start, kind.start + line.length, '')))
  }
  const glued = /^(.+?)(为|是|等于)(\d.*)$/.exec(kind.text)
  if (glued !== null && path === undefined) {
    const meant = `${glued[1] ?? ''}: ${glued[3] ?? ''}`
    fail(say('BK1102', placeOf(cursor, kind.start, kind.end), { name: glued[1] ?? '', meant }, fix(cursor, kind.start, kind.end, meant)))
  }
}
