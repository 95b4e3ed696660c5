/**
 * Whether there is a value at all, as people ask it elsewhere: `is null`, `== none`, 为空, 是未知, `known` alone. Each is reported once with
 * `is known` or `is not known`, and read as that. Where `is` compares with something else, `==` is meant.
 */
import { asksAhead, asksBehind, beginsLine, namesAhead, speaksChinese } from './ahead.ts'
import { startsExpression } from './brackets.ts'
import type { Cursor } from './cursor.ts'
import { endOf, fail, fix, nextToken, nextType, onSameLine, placeOf, report, say, startOf, tokenAt, typeAhead } from './cursor.ts'
import { dropToken } from './split.ts'
import { retype, tokenNumbers, wordNumbers } from './tokens.ts'
import { words } from './words.ts'

const { Dot, Equal, EqualEqual, Identifier, LeftRound, NotEqual } = tokenNumbers
const { is: Is, known: Known, none: None, not: Not } = wordNumbers

const begins: ReadonlySet<number> = new Set([Identifier, EqualEqual, NotEqual, Equal, Is, Known, Not])
const parts: ReadonlySet<number> = new Set([...begins, None])

const unknown: readonly RegExp[] = [
  /^(?:is|是|为)(?:null|nil|none|empty|blank|undefined|missing|空值?|无)$/, /^(?:==?|等于)(?:null|nil|none|undefined|无|空值?)$/, /^(?:not|isnot|is not|非|是非|不|不是|未)(?:known|已知)$/, /^(?:没有值|无值)$/,
]
const known: readonly RegExp[] = [
  /^(?:isnot|不是|不为|是非|是不|非)(?:null|nil|none|empty|blank|undefined|missing|unknown|空值?|未知|无)$/, /^(?:!=|不等于)(?:null|nil|none|undefined|无|空值?)$/, /^(?:known|已知|[为是]已知|有值)$/,
]
/** What a thing may be called, too. */
const perhapsUnknown = /^(?:is|是|为)?(?:unknown|未知)$/

/** What is asked, in how many tokens. */
interface Asked {
  readonly negated: boolean
  readonly tokens: number
  readonly certain: boolean
}

/** Whether a token may begin a question for a value. */
export function mayAskForValue(type: number): boolean {
  return begins.has(type)
}

/** At an operator's place, or where a test stands in a cell: passes such a question. Whether it asks for an unknown value; undefined if there is none. */
export function takeKnown(cursor: Cursor, isTest: boolean): { readonly negated: boolean } | undefined {
  const asked = asksForValue(cursor, isTest)
  if (asked === undefined) return undefined
  const [start, end] = [startOf(cursor, nextToken(cursor)), endOf(cursor, tokenAt(cursor, cursor.at + asked.tokens - 1))]
  const written = cursor.text.slice(start, end)
  const isChinese = speaksChinese(cursor.text, start, end) || (/\p{Script=Han}/u.test(written) && isTest)
  const meant = (asked.negated ? (['is', 'not', 'known'] as const) : (['is', 'known'] as const)).map((word) => (isChinese ? words[word] : word)).join(' ')
  const before = isTest || /[\s(]/.test(cursor.text.charAt(start - 1)) ? '' : ' '
  const at = placeOf(cursor, start, end)
  const mend = fix(cursor, start, end, before + meant, asked.certain)
  const isGlued = written.replace(/\s/g, '') === meant.replaceAll(' ', '')
  report(cursor, isGlued ? say('BK1127', at, { written, meant }, mend) : say('BK1312', at, { written, meant }, mend))
  cursor.at += asked.tokens
  return asked
}

function asksForValue(cursor: Cursor, isTest: boolean): Asked | undefined {
  if (!isTest && !onSameLine(cursor)) return undefined
  // As it should be.
  if (nextType(cursor) === Is && (typeAhead(cursor, 1) === Known || (typeAhead(cursor, 1) === Not && typeAhead(cursor, 2) === Known))) return undefined
  const images: string[] = []
  for (let index = cursor.at; index < cursor.at + 3; index++) {
    const { tokenTypeIdx: type, image } = tokenAt(cursor, index)
    if (!parts.has(type) || image.length > 12 || (index > cursor.at && beginsLine(cursor, index))) break
    images.push(image.toLowerCase())
  }
  for (let tokens = images.length; tokens > 0; tokens--) {
    const written = images.slice(0, tokens).join('')
    const found = meaning(written)
    if (found !== undefined && isWhole(cursor, tokens, written, isTest)) return { ...found, tokens }
  }
  return undefined
}

function meaning(written: string): { readonly negated: boolean; readonly certain: boolean } | undefined {
  if (perhapsUnknown.test(written)) return { negated: true, certain: false }
  if (unknown.some((pattern) => pattern.test(written))) return { negated: true, certain: true }
  return known.some((pattern) => pattern.test(written)) ? { negated: false, certain: true } : undefined
}

/** Whether the question ends behind so many tokens: no field or call of a name, no words of a text. */
function isWhole(cursor: Cursor, tokens: number, written: string, isTest: boolean): boolean {
  const after = cursor.at + tokens
  const type = tokenAt(cursor, after).tokenTypeIdx
  if (type === Dot || type === LeftRound) return false
  // In a cell a name alone is a value.
  if (isTest && tokens === 1 && /^(?:unknown|未知|有值|没有值|无值)$/.test(written)) return false
  return namesAhead(cursor, after) <= 0 || asksAhead(cursor, after)
}

/** `等级 是 高风险`, `age is not 5`: `is` where a comparison is meant. Reported, and made one. */
export function takeIsForEquals(cursor: Cursor): void {
  if (nextType(cursor) !== Is || !onSameLine(cursor)) return
  const isNegated = typeAhead(cursor, 1) === Not
  const value = tokenAt(cursor, cursor.at + (isNegated ? 2 : 1))
  if (value.tokenTypeIdx === Known || !startsExpression(value.tokenTypeIdx) || value.tokenTypeIdx === Not || beginsLine(cursor, cursor.at + 1)) return
  const token = nextToken(cursor)
  const last = isNegated ? tokenAt(cursor, cursor.at + 1) : token
  const [start, end] = [startOf(cursor, token), endOf(cursor, last)]
  const meant = isNegated ? '!=' : '=='
  // A name, `is`, a name: that may be a text.
  const certain = asksBehind(cursor, cursor.at) || asksAhead(cursor, cursor.at + (isNegated ? 1 : 0)) || namesAhead(cursor, cursor.at + (isNegated ? 2 : 1)) !== 1
  const wrong = say('BK1002', placeOf(cursor, start, end), { written: cursor.text.slice(start, end), meant }, fix(cursor, start, end, meant, certain))
  if (!certain) fail(wrong)
  report(cursor, wrong)
  retype(token, isNegated ? NotEqual : EqualEqual)
  if (isNegated) dropToken(cursor, cursor.at + 1)
}
