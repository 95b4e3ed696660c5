/**
 * Numbers with their unit, and colours, from the token as written to the tree: exact decimals as text. What is written in another way
 * is reported with the way it is written here, and becomes an error node.
 */
import type { Diagnostic, Fix } from '#diagnostics/catalogue.ts'
import type { Place } from '#diagnostics/place.ts'
import type { IToken } from './chevrotain.ts'
import type { Cursor } from './cursor.ts'
import { behind, fix, nameText, placeOf, report, say, tokenAt } from './cursor.ts'
import { isPlain } from './identifier.ts'
import { saidInPieces, shifted } from './magnitudes.ts'
import type { Expression, Name } from './syntax.ts'
import { tokenNumbers } from './tokens.ts'

const { Minus, Plus, Quantity } = tokenNumbers

const mostDigits = 60
const places: Readonly<Record<string, number>> = { 万: 4, 亿: 8, 万亿: 12 }
const smallScales: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3 }

/** A number cut up: `1_000.5万元` is 1000, 5, 万 and 元. */
interface Parts {
  readonly whole: string
  readonly fraction: string
  readonly scale: '' | '万' | '亿' | '万亿'
  readonly rest: string
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function endOfDigits(image: string, from: number): number {
  let at = from
  while (at < image.length && (isDigit(image.charCodeAt(at)) || isMark(image, at))) at++
  return at
}

/** Whether a `_` stands before a digit. */
function isMark(image: string, at: number): boolean {
  return image.charCodeAt(at) === 95 && at + 1 < image.length && isDigit(image.charCodeAt(at + 1))
}

function withoutMarks(digits: string): string {
  return digits.includes('_') ? digits.replaceAll('_', '') : digits
}

function partsOf(image: string): Parts {
  let at = endOfDigits(image, 0)
  const whole = withoutMarks(image.slice(0, at))
  let fraction = ''
  if (at < image.length && image.charCodeAt(at) === 46) {
    const from = at + 1
    at = endOfDigits(image, from)
    fraction = withoutMarks(image.slice(from, at))
  }
  if (at === image.length) return { whole, fraction, scale: '', rest: '' }
  const scale = image.startsWith('万亿', at) ? '万亿' : image.startsWith('万', at) ? '万' : image.startsWith('亿', at) ? '亿' : ''
  return { whole, fraction, scale, rest: image.slice(at + scale.length) }
}

export function readQuantity(cursor: Cursor, token: IToken): Expression {
  const { image, startOffset: start } = token
  const end = start + image.length
  if (hasSign(cursor, start, end)) return { is: 'error', start, end }
  const parts = partsOf(image)
  if (isSuspicious(parts) && isIllFormed(cursor, token, parts)) return { is: 'error', start, end: behind(cursor) }
  return numberOf(parts, parts.rest === '' ? undefined : unitName(cursor, token, parts.rest), start, end)
}

/** A number from the text that is meant by what stands between two offsets. */
export function meantNumber(meant: string, start: number, end: number): Expression {
  const parts = partsOf(meant)
  return numberOf(parts, parts.rest === '' ? undefined : { text: parts.rest, start: end - parts.rest.length, end }, start, end)
}

function numberOf({ whole, fraction, scale }: Parts, unit: Name | undefined, start: number, end: number): Expression {
  const digits = scale === '' ? (fraction === '' ? whole : `${whole}.${fraction}`) : shifted(whole, fraction, places[scale] ?? 0)
  return { is: 'number', digits, unit, start, end }
}

/** Whether a sign of currency or a ‰ stands beside a number: it has been reported with what is meant by both. */
export function hasSign(cursor: Cursor, start: number, end: number): boolean {
  return /[￥¥$€]\s*$/.test(cursor.text.slice(Math.max(0, start - 3), start)) || /[￥¥$€‰]/.test(cursor.text.charAt(end))
}

/** Whether a number may be ill-formed: most are told apart by a letter. */
function isSuspicious({ whole, fraction, rest }: Parts): boolean {
  if (whole.length + fraction.length > mostDigits || (whole.length > 1 && whole.charCodeAt(0) === 48)) return true
  return rest !== '' && suspiciousStart.test(rest)
}

const suspiciousStart = /^[\d_eE十百千万亿]/
/** Units that begin like a scale. */
const innocent = /^(?:百分|千[克米瓦卡])/

function isIllFormed(cursor: Cursor, token: IToken, parts: Parts): boolean {
  const { whole, fraction, rest } = parts
  const wrong =
    whole.length + fraction.length > mostDigits ? tooLong(cursor, token, whole.length + fraction.length)
    : rest === '' || innocent.test(rest) ? undefined
    : /[十百千万亿]\d/.test(token.image) ? inPieces(cursor, token)
    : rest.charAt(0) in smallScales ? smallScale(cursor, token, parts)
    : (scientific(cursor, token, parts) ?? (/^[_\d万亿]/.test(rest) ? noNumber(cursor, token) : undefined))
  const found = wrong ?? (whole.length > 1 && whole.startsWith('0') ? leadingZero(cursor, token) : undefined)
  if (found !== undefined) report(cursor, found)
  return found !== undefined
}

function placeOfToken(cursor: Cursor, { image, startOffset: start }: IToken): Place {
  return placeOf(cursor, start, start + image.length)
}

/** The mend of a whole token. */
function instead(cursor: Cursor, { image, startOffset: start }: IToken, meant: string, certain = true): { readonly fixes: readonly Fix[] } {
  return fix(cursor, start, start + image.length, meant, certain)
}

function tooLong(cursor: Cursor, token: IToken, digits: number): Diagnostic {
  return say('BK1033', placeOfToken(cursor, token), { digits, limit: mostDigits })
}

function noNumber(cursor: Cursor, token: IToken): Diagnostic {
  return say('BK1023', placeOfToken(cursor, token), { written: token.image, meant: '5.3万' })
}

/** `3千5百元`, `5万3千` */
function inPieces(cursor: Cursor, token: IToken): Diagnostic {
  const at = placeOfToken(cursor, token)
  const said = saidInPieces(token.image)
  if (said === undefined) return noNumber(cursor, token)
  const mend = instead(cursor, token, said.meant, said.certain)
  const scale = /[十百千]/.exec(token.image)?.[0]
  const { meant } = said
  return scale === undefined ? say('BK1023', at, { written: token.image, meant }, mend) : say('BK1020', at, { scale, meant }, mend)
}

function smallScale(cursor: Cursor, token: IToken, { whole, fraction, scale, rest }: Parts): Diagnostic {
  const by = (smallScales[rest.charAt(0)] ?? 0) + (places[scale] ?? 0)
  const meant = shifted(whole, fraction, by) + rest.slice(1)
  return say('BK1020', placeOfToken(cursor, token), { scale: rest.charAt(0), meant }, instead(cursor, token, meant))
}

/** `1e5元`, and `1E+5`, which is three tokens. */
function scientific(cursor: Cursor, token: IToken, { whole, fraction, scale, rest }: Parts): Diagnostic | undefined {
  if (scale !== '' || !/^[eE](?:\d|$)/.test(rest)) return undefined
  const [start, end] = [token.startOffset, token.startOffset + token.image.length]
  const [sign, power] = [tokenAt(cursor, cursor.at), tokenAt(cursor, cursor.at + 1)]
  const isSigned = rest.length === 1
  const touches = sign.startOffset === end && power.startOffset === end + 1 && power.tokenTypeIdx === Quantity
  if (isSigned && !(touches && (sign.tokenTypeIdx === Plus || sign.tokenTypeIdx === Minus))) return undefined
  const written = isSigned ? token.image + sign.image + power.image : token.image
  const [, digits = '', unit = ''] = /^(\d+)(?![\d._])(.*)$/s.exec(isSigned ? power.image : rest.slice(1)) ?? []
  if (digits === '') return undefined
  if (isSigned) cursor.at += 2
  const at = placeOf(cursor, start, start + written.length)
  const count = parseInt(digits, 10)
  const all = whole.length + fraction.length + count
  if (!(all <= mostDigits)) return say('BK1033', at, { digits: digits.length > 9 ? digits : all, limit: mostDigits })
  const meant = shifted(whole, fraction, sign.tokenTypeIdx === Minus && isSigned ? -count : count) + unit
  return say('BK1021', at, { written, meant }, fix(cursor, at.start, at.end, meant))
}

function leadingZero(cursor: Cursor, token: IToken): Diagnostic {
  const meant = token.image.replace(/^[0_]+(?=\d)/, '')
  return say('BK1024', placeOfToken(cursor, token), { written: token.image, meant }, instead(cursor, token, meant, false))
}

function unitName(cursor: Cursor, token: IToken, image: string): Name {
  const end = token.startOffset + token.image.length
  const start = end - image.length
  return { text: isPlain(image) ? image : nameText(cursor, { ...token, image, startOffset: start }), start, end }
}

const goodColour = /^#(?:[0-9A-Fa-f]{6}|[0-9A-Fa-f]{8})$/

export function readColour(cursor: Cursor, token: IToken): Expression {
  const { image, startOffset: start } = token
  const end = start + image.length
  if (goodColour.test(image)) return { is: 'color', text: image, start, end }
  const short = /^#[0-9A-Fa-f]{3,4}$/.test(image)
  const meant = short ? `#${[...image.slice(1)].map((digit) => digit + digit).join('')}` : '#0B5FFF'
  report(cursor, say('BK1029', placeOf(cursor, start, end), { written: image, meant }, short ? fix(cursor, start, end, meant) : {}))
  return { is: 'error', start, end }
}
