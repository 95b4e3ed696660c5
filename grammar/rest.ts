/** What stands behind a value on its line and begins no member: a unit, the time of a day, the rest of a text or of a condition. */
import type { Fix } from '#diagnostics/catalogue.ts'
import { asksAhead, asksBehind, beginsLine, beginsMember, speaksChinese } from './ahead.ts'
import type { Cursor } from './cursor.ts'
import {
  behind, describe, endOf, fail, fix, here, nextToken, nextType, onSameLine, placeOf, say, startOf, tokenAt, typeAhead,
} from './cursor.ts'
import { isIdentifier } from './identifier.ts'
import { meantByTwo } from './slips.ts'
import { refuseSpacedUnit } from './spacing.ts'
import type { Expression } from './syntax.ts'
import { tokenNumbers, wordNumbers } from './tokens.ts'

const { Clock, EqualEqual, Greater, GreaterEqual, Identifier, Less, LessEqual, NotEqual, Quantity } = tokenNumbers
const { in: In, is: Is } = wordNumbers

const compares: ReadonlySet<number> = new Set([EqualEqual, NotEqual, Less, LessEqual, Greater, GreaterEqual, In, Is])

/** Fails, with what was meant by the value and what stands behind it. */
export function refuseRest(cursor: Cursor, expression: Expression): void {
  if (!onSameLine(cursor) || beginsMember(cursor, cursor.at)) return
  refuseSpacedUnit(cursor)
  const { start } = expression
  if (expression.is === 'date' && nextType(cursor) === Clock) {
    const { image, startOffset } = nextToken(cursor)
    const end = startOffset + image.length
    const meant = `${expression.text}T${image.padStart(5, '0')}`
    fail(say('BK1025', placeOf(cursor, start, end), { written: cursor.text.slice(start, end), meant }, fix(cursor, start, end, meant)))
  }
  // In a text without its quotation marks a word may stand that asks, too: `We are known for …`.
  refuseWordAtEnd(cursor)
  if (asksBehind(cursor, cursor.at) || compares.has(typeAhead(cursor, 1))) refuseMissingOperator(cursor)
  if (expression.is !== 'name') refuseRestOfLine(cursor)
  refuseTwice(cursor, expression)
  refuseSaidBehind(cursor, expression)
  while ((nextType(cursor) === Identifier || nextType(cursor) === Quantity) && onSameLine(cursor)) cursor.at++
  const end = behind(cursor)
  const meant = meantByTwo(cursor, start, end) ?? `"${cursor.text.slice(start, end)}"`
  const { fixes } = fix(cursor, start, end, meant, false)
  fail(say('BK1125', placeOf(cursor, start, end), { meant }, { fixes: [...fixes, ...listOf(cursor, start, end)] }))
}

const wordAtEnd = /^(.+?)(属于|满足|且|或)$/

/** `年龄属于 30岁..50岁`: a word at the end of a name, where something follows that cannot follow a name. */
function refuseWordAtEnd(cursor: Cursor): void {
  const before = tokenAt(cursor, cursor.at - 1)
  const [, name = '', word = ''] = wordAtEnd.exec(before.tokenTypeIdx === Identifier ? before.image : '') ?? []
  if (word === '') return
  const [start, end] = [startOf(cursor, before), endOf(cursor, before)]
  const certain = nextType(cursor) !== Identifier || asksAhead(cursor, cursor.at)
  const mend = fix(cursor, end - word.length, end - word.length, ' ', certain)
  fail(say('BK1127', placeOf(cursor, start, end), { written: before.image, meant: `${name} ${word}` }, mend))
}

/** `新收款人 且 金额 起点`, `年龄 > 60岁 总资产 > 5万元`: two parts of a condition with nothing between. */
function refuseMissingOperator(cursor: Cursor): void {
  const [before, token] = [tokenAt(cursor, cursor.at - 1), nextToken(cursor)]
  if (token.tokenTypeIdx !== Identifier && token.tokenTypeIdx !== Quantity) return
  if (signs[token.image] !== undefined) refuseRestOfLine(cursor)
  const [left, right] = [before.image, token.image]
  const joins = before.tokenTypeIdx !== Identifier || compares.has(typeAhead(cursor, 1))
  const and = speaksChinese(cursor.text, here(cursor), here(cursor)) ? '且' : 'and'
  const meant = joins ? `${left} ${and} ${right}` : `${left} >= ${right}`
  const mend = joins ? fix(cursor, behind(cursor), behind(cursor), ` ${and}`, false) : {}
  fail(say('BK1131', placeOf(cursor, startOf(cursor, token), endOf(cursor, token)), { left, right, meant }, mend))
}

/** Names alone may be meant for a list as well. */
function listOf(cursor: Cursor, start: number, end: number): readonly Fix[] {
  const names = cursor.text.slice(start, end).split(/[ \t]+/)
  return names.every(isIdentifier) ? fix(cursor, start, end, `[${names.join(', ')}]`, false).fixes : []
}

/** `block block`: pasted twice. */
function refuseTwice(cursor: Cursor, { start, end }: Expression): void {
  const token = nextToken(cursor)
  const last = endOf(cursor, token)
  const isLast = typeAhead(cursor, 1) !== Identifier || beginsLine(cursor, cursor.at + 1)
  if (token.image !== cursor.text.slice(start, end) || !isLast) return
  fail(say('BK1122', placeOf(cursor, startOf(cursor, token), last), { operator: token.image }, fix(cursor, end, last, '', false)))
}

const signs: Readonly<Record<string, string>> = { 以上: '>=', 及以上: '>=', 以下: '<=', 及以下: '<=', 以内: '<=' }

/** 总资产 5万元以上 */
function refuseSaidBehind(cursor: Cursor, { start, end }: Expression): void {
  const [value, word] = [nextToken(cursor), tokenAt(cursor, cursor.at + 1)]
  const sign = value.tokenTypeIdx === Quantity && word.tokenTypeIdx === Identifier ? signs[word.image] : undefined
  if (sign === undefined) return
  const meant = `${cursor.text.slice(start, end)} ${sign} ${value.image}`
  const last = endOf(cursor, word)
  fail(say('BK1002', placeOf(cursor, startOf(cursor, word), last), { written: word.image, meant }, fix(cursor, start, last, meant, false)))
}

/** What stands behind a value of its own, such as 以上 behind a percentage. */
function refuseRestOfLine(cursor: Cursor): never {
  const token = nextToken(cursor)
  const [start, end] = [here(cursor), endOf(cursor, token)]
  const isLast = /^[ \t,]*(?:\r?\n|$|\/\/|\}|\|)/.test(cursor.text.slice(end, end + 100))
  const mend = isLast ? fix(cursor, behind(cursor), end, '', false) : {}
  const expected = { zh: '行尾或逗号', en: 'the end of the line or a comma' }
  return fail(say('BK1101', placeOf(cursor, start, end), { found: describe(token), expected }, mend))
}
