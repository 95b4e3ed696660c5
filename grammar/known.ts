/**
 * Whether there is a value at all, as people ask it elsewhere: `is null`, `== none`, 为空, 是未知, `known` alone. Each is reported once with
 * `is known` or `is not known`, and read as that. Where `is` compares with something else, `==` is meant.
 */
import { asksAhead, asksBehind, beginsLine, beginsMember, namesAhead, speaksChinese } from './ahead.ts'
import { startsExpression } from './brackets.ts'
import type { Cursor } from './cursor.ts'
import {
  endOf, fail, fix, nextToken, nextType, onSameLine, placeOf, report, say, startOf, tokenAt, typeAhead, writtenElsewhere,
} from './cursor.ts'
import { dropToken } from './split.ts'
import { retype, tokenNumbers, wordNumbers } from './tokens.ts'
import type { Word } from './words.ts'
import { words } from './words.ts'

const { Dot, Equal, EqualEqual, Identifier, LeftRound, NotEqual } = tokenNumbers
const { is: Is, known: Known, none: None, not: Not } = wordNumbers

const begins: ReadonlySet<number> = new Set([Identifier, EqualEqual, NotEqual, Equal, Is, Known, Not])
const parts: ReadonlySet<number> = new Set([...begins, None])

const nothing = 'null|nil|none|空值?|无'
const unknown: readonly RegExp[] = [
  new RegExp(`^(?:is|是|为)(?:${nothing}|empty|blank|missing)$`),
  new RegExp(`^(?:==?|等于)(?:${nothing})$`),
  /^(?:not|isnot|非|是非|不|不是|未)(?:known|已知)$/,
  /^(?:没有值|无值)$/,
]
const known: readonly RegExp[] = [
  new RegExp(`^(?:isnot|不是|不为|是非|是不|非)(?:${nothing}|empty|blank|missing|unknown|未知)$`),
  new RegExp(`^(?:!=|不等于)(?:${nothing})$`),
  /^(?:known|已知|[为是]已知|有值)$/,
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

/** At an operator's place, or at a test in a cell: passes such a question, if there is one. `negated`: it asks for an unknown value. */
export function takeKnown(cursor: Cursor, isTest: boolean): { readonly negated: boolean } | undefined {
  const asked = asksForValue(cursor, isTest)
  if (asked === undefined) return undefined
  const [start, end] = [startOf(cursor, nextToken(cursor)), endOf(cursor, tokenAt(cursor, cursor.at + asked.tokens - 1))]
  const written = cursor.text.slice(start, end)
  const isGlued = /^是非?已知$/.test(written)
  const isChinese = isGlued || speaksChinese(cursor.text, start, end) || (isTest && /\p{Script=Han}/u.test(written))
  const asking: readonly Word[] = asked.negated ? ['is', 'not', 'known'] : ['is', 'known']
  const meant = asking.map((word) => (isChinese ? words[word] : word)).join(' ')
  const before = isTest || /[\s(]/.test(cursor.text.charAt(start - 1)) ? '' : ' '
  const at = placeOf(cursor, start, end)
  const mend = fix(cursor, start, end, before + meant, asked.certain)
  report(cursor, isGlued ? say('BK1127', at, { written, meant }, mend) : say('BK1312', at, { written, meant }, mend))
  cursor.at += asked.tokens
  return asked
}

function asksForValue(cursor: Cursor, isTest: boolean): Asked | undefined {
  if (!isTest && (!onSameLine(cursor) || beginsMember(cursor, cursor.at))) return undefined
  // As it should be.
  if (nextType(cursor) === Is && typeAhead(cursor, typeAhead(cursor, 1) === Not ? 2 : 1) === Known) return undefined
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
  const operand = cursor.at + (isNegated ? 2 : 1)
  const { tokenTypeIdx: type } = tokenAt(cursor, operand)
  if (type === Known || !startsExpression(type) || type === Not || beginsLine(cursor, cursor.at + 1)) return
  const token = nextToken(cursor)
  const last = isNegated ? tokenAt(cursor, cursor.at + 1) : token
  const [start, end] = [startOf(cursor, token), endOf(cursor, last)]
  const meant = isNegated ? '!=' : '=='
  // A name, `is`, a name: that may be a text.
  const certain = asksBehind(cursor, cursor.at) || asksAhead(cursor, operand - 1) || namesAhead(cursor, operand) !== 1
  const wrong = writtenElsewhere(cursor, start, end, meant, meant, certain)
  if (!certain) fail(wrong)
  report(cursor, wrong)
  retype(token, isNegated ? NotEqual : EqualEqual)
  if (isNegated) dropToken(cursor, cursor.at + 1)
}
