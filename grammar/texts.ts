/** Texts from the token as written to what they say: marks taken off, escapes resolved, the common indent of `"""` removed. */
import type { IToken } from './chevrotain.ts'
import type { Cursor } from './cursor.ts'
import { placeOf, report, say } from './cursor.ts'
import { characterName } from './odd.ts'
import type { TextLiteral } from './syntax.ts'
import { tokenNumbers } from './tokens.ts'

const { Quoted, BlockText, BlockTextInRow, UnclosedText, ForeignText } = tokenNumbers
const special = /[\\\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F]/
const controls = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F]+/g
const escapes = /\\(?:u\{([0-9A-Fa-f]{1,6})\}|u\{[^}"”」\s]*\}?|[^])/g
const plain: Readonly<Record<string, string>> = { '\\n': '\n', '\\t': '\t', '\\"': '"', '\\\\': '\\' }

/** Whether a token is a text, be it one that was already found to be written wrongly. */
export function isText(type: number): boolean {
  return type === Quoted || type === BlockText || type === UnclosedText || type === ForeignText || type === BlockTextInRow
}

export function readText(cursor: Cursor, token: IToken): TextLiteral {
  const { image, startOffset: start, tokenTypeIdx: type } = token
  const end = start + image.length
  if (type === Quoted) {
    const body = image.slice(1, -1)
    return { is: 'text', value: special.test(body) ? resolve(cursor, body, start + 1) : body, start, end }
  }
  if (type === BlockText) {
    const body = image.slice(3, -3)
    if (special.test(body)) resolve(cursor, body, start + 3)
    return { is: 'text', value: withoutEscapes(outdented(body)), start, end }
  }
  return { is: 'text', value: type === UnclosedText ? image.slice(1) : image.replace(/^"""|"""$|^.|.$/g, ''), start, end }
}

/** Resolves escapes and reports what is wrong with them; `from` is where the body stands in the file. */
function resolve(cursor: Cursor, body: string, from: number): string {
  for (const found of body.matchAll(controls)) {
    const at = placeOf(cursor, from + found.index, from + found.index + found[0].length)
    report(cursor, say('BK1005', at, { character: characterName(found[0].charAt(0)) }, { fixes: [{ at, replacement: '', certain: true }] }))
  }
  for (const found of body.matchAll(escapes)) {
    if (meaning(found[0], found[1]) !== undefined) continue
    const at = placeOf(cursor, from + found.index, from + found.index + found[0].length)
    report(cursor, say('BK1009', at, { written: found[0], example: '\\u{4E2D}' }))
  }
  return withoutEscapes(body)
}

function withoutEscapes(body: string): string {
  return body.includes('\\') ? body.replace(escapes, (written, code?: string) => meaning(written, code) ?? written) : body
}

function meaning(written: string, code: string | undefined): string | undefined {
  if (code === undefined) return plain[written]
  const point = parseInt(code, 16)
  return point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff) ? undefined : String.fromCodePoint(point)
}

/** The lines between `"""`: a first and a last line with nothing on them do not count, nor does the indent that all others share. */
export function outdented(body: string): string {
  const lines = body.split(/\r\n|[\n\r]/)
  if (lines.length === 1) return body
  const isOpeningBlank = lines[0]?.trim() === ''
  const inner = isOpeningBlank ? lines.slice(1) : lines
  if (inner.length > 0 && inner[inner.length - 1]?.trim() === '') inner.pop()
  let shared = Infinity
  for (const [index, line] of inner.entries()) {
    if ((index === 0 && !isOpeningBlank) || line.trim() === '') continue
    shared = Math.min(shared, line.length - line.trimStart().length)
  }
  return inner.map((line, index) => (index === 0 && !isOpeningBlank ? line : line.trim() === '' ? '' : line.slice(shared))).join('\n')
}
