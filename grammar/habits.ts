/**
 * Operators as people write them out of habit: of other languages (`&&`, `=>`, `AND`), of spreadsheets and of speech (并且, 大于等于, 到).
 * Each is reported once with what is written here, and read as if it were that.
 */
import type { Fix } from '#diagnostics/catalogue.ts'
import { asksBehind, beginsLine, beginsMember, isAsking, isInIf, namesAhead, speaksChinese } from './ahead.ts'
import type { Cursor } from './cursor.ts'
import {
  endOf, fail, fix, nextToken, nextType, onSameLine, placeOf, report, say, startOf, tokenAt, typeAhead, writtenElsewhere,
} from './cursor.ts'
import { takeGlued } from './glued.ts'
import { habitOfIf, infixHabit, isHan, isSign, meaning, prefixHabit, type Meant } from './habit-words.ts'
import { refuseMisspelt } from './misspelt.ts'
import { takePhrase } from './phrases.ts'
import { cutToken, dropToken, mayCut } from './split.ts'
import type { Expression } from './syntax.ts'
import { retype, tokenNumbers, wordNumbers } from './tokens.ts'
import { twinOf, words } from './words.ts'

const {
  Bar, Calendar, Clock, Colon, DotDot, Equal, EqualEqual, Identifier, LeftCurly, LeftRound, LeftSquare, Minus, Quantity, Quoted, RowEnd,
  RowStart,
} = tokenNumbers
const { if: If, in: In, not: Not } = wordNumbers

/** At an operator's place: reads a habit as what it means. Returns whether it did. */
export function takeHabit(cursor: Cursor, left: Expression): boolean {
  const token = nextToken(cursor)
  const type = token.tokenTypeIdx
  if (type !== Identifier && type !== Equal && type !== If && type !== RowStart) return false
  if (!onSameLine(cursor)) return false
  if (type === Equal) return replace(cursor, { text: '==', type: EqualEqual })
  if (type === If) {
    const meant = asksBehind(cursor, cursor.at) ? 'and' : 'where'
    return replace(cursor, meaning(token.image === words.if ? words[meant] : meant))
  }
  if (type === RowStart) return takeBar(cursor)
  return takeWord(cursor, left)
}

function takeWord(cursor: Cursor, left: Expression): boolean {
  const { image } = nextToken(cursor)
  // 不属于, 非属于, 不在: two words.
  if (/^[不非](?:属于|在)/.test(image) && typeAhead(cursor, 1) !== Colon && mayCut(cursor)) return takeNotIn(cursor)
  if (takeGlued(cursor)) return nextType(cursor) !== Identifier || takeWord(cursor, left)
  if (typeAhead(cursor, 1) === Colon) return false
  if (/^(between|介于|在)$/i.test(image) && typeAhead(cursor, 1) !== LeftRound && replaceBetween(cursor)) return true
  const ofIf = habitOfIf(image)
  if (ofIf !== undefined && isInIf(cursor, cursor.at)) return replace(cursor, ofIf)
  const meant = infixHabit(image)
  if (meant === undefined) {
    if (takePhrase(cursor)) return true
    refuseContains(cursor, left)
    if (!beginsMember(cursor, cursor.at)) refuseMisspelt(cursor)
    return false
  }
  if (!valueFollows(cursor) && beginsMember(cursor, cursor.at)) return false
  // Between dates and numbers only is 到 a range, and 为 a comparison anywhere.
  const before = tokenAt(cursor, cursor.at - 1).tokenTypeIdx
  if (meant.type === DotDot && before !== Calendar && before !== Clock && before !== Quantity) return false
  const names = namesAhead(cursor, cursor.at + 1)
  if (isProse(image, meant) && (left.is === 'name' || left.is === 'where') && names >= 0 && !isAsking(cursor, cursor.at)) {
    if (names !== 1 || image === '为') return false
    if (/^(?:和|与|及|同时)$/.test(image)) refuseJoined(cursor, left)
  }
  return replace(cursor, meant, isCertain(cursor, image, meant, left))
}

/** 为 "…", 在 [ … ], 并且 ( … ): a value behind a habit, though a member might begin so as well. */
function valueFollows(cursor: Cursor): boolean {
  const [type, after] = [typeAhead(cursor, 1), typeAhead(cursor, 2)]
  return type === LeftRound || type === LeftSquare || (type === Quoted && after !== LeftCurly && after !== Colon && after !== Equal)
}

/** Words that stand in texts as often as in conditions; 小于等于 does not. */
function isProse(image: string, meant: Meant): boolean {
  return isHan(image) && (image === '为' || !isSign(meant))
}

function isCondition({ is }: Expression): boolean {
  return ['compare', 'in', 'known', 'and', 'or', 'not'].includes(is)
}

/** Words that prose is full of (以人为本, 你和我) are operators for certain only in what is a condition already. */
function isCertain(cursor: Cursor, image: string, meant: Meant, left: Expression): boolean {
  if (isAsking(cursor, cursor.at) || isCondition(left)) return true
  if (/^(?:并且|而且|或者|或是)$/.test(image) || (image !== '为' && namesAhead(cursor, cursor.at + 1) < 0)) return true
  return image !== '为' && (isSign(meant) || !isHan(image))
}

/** `代发客户 和 商户`: two names alone may be a condition or a list. Fails with both. */
function refuseJoined(cursor: Cursor, left: Expression): never {
  const [token, right] = [nextToken(cursor), tokenAt(cursor, cursor.at + 1)]
  const [start, end] = [left.start, endOf(cursor, right)]
  const [one, other] = [cursor.text.slice(start, left.end), right.image]
  const and = isHan(one) || isHan(other) ? words.and : 'and'
  const [condition, list] = [`${one} ${and} ${other}`, `[${one}, ${other}]`]
  const whole = placeOf(cursor, start, end)
  const fixes = [condition, list].map((replacement) => ({ at: whole, replacement, certain: false }))
  const at = placeOf(cursor, startOf(cursor, token), endOf(cursor, token))
  return fail(say('BK1313', at, { word: token.image, condition, list }, { fixes }))
}

/** 不属于, 非在: `not in`. */
function takeNotIn(cursor: Cursor): true {
  const start = startOf(cursor, nextToken(cursor))
  cutToken(cursor, cursor.at, 1)
  const word = /^(?:属于|在)/.exec(tokenAt(cursor, cursor.at + 1).image)?.[0] ?? ''
  const isGlued = tokenAt(cursor, cursor.at + 1).image.length > word.length
  if (isGlued) cutToken(cursor, cursor.at + 1, word.length)
  const [not, within] = [nextToken(cursor), tokenAt(cursor, cursor.at + 1)]
  const end = start + 1 + word.length
  const meant = speaksChinese(cursor.text, start, end) ? `${words.not} ${words.in}` : 'not in'
  const after = /[\s([]/.test(cursor.text.charAt(end)) ? '' : ' '
  report(cursor, writtenElsewhere(cursor, start, end, meant, meant + after))
  retype(not, Not)
  retype(within, In)
  return true
}

/** `payroll | merchant`: one bar for `or`. In a line that ends in a bar it is the row of a table that lacks its first. */
function takeBar(cursor: Cursor): boolean {
  let last = cursor.at
  while (tokenAt(cursor, last + 1).tokenTypeIdx !== RowEnd && tokenAt(cursor, last + 1).image !== '' && last < cursor.at + 100) last++
  const type = tokenAt(cursor, last).tokenTypeIdx
  if (last === cursor.at || type === Bar || type === RowStart || type === Minus) return false
  return replace(cursor, meaning(isHan(tokenAt(cursor, cursor.at - 1).image) ? words.or : 'or'))
}

/** `city like "x"`, `城市 包含 "x"`: what a function asks here. Fails with it. */
function refuseContains(cursor: Cursor, left: Expression): void {
  const { image } = nextToken(cursor)
  const value = tokenAt(cursor, cursor.at + 1)
  const negated = /^(?:不包含|不含)$/.test(image)
  if (value.tokenTypeIdx !== Quoted || !/^(?:like|contains|includes|包含|含有|含|不包含|不含)$/i.test(image)) return
  const [start, end] = [left.start, endOf(cursor, value)]
  const text = `"${value.image.slice(1, -1).replace(/^[%*]+|[%*]+$/g, '')}"`
  const call = `${isHan(cursor.text.slice(start, left.end)) ? '包含' : 'contains'}(${cursor.text.slice(start, left.end)}, ${text})`
  const meant = negated ? `${isHan(cursor.text.slice(start, left.end)) ? words.not : 'not'} ${call}` : call
  const at = placeOf(cursor, startOf(cursor, nextToken(cursor)), endOf(cursor, nextToken(cursor)))
  fail(say('BK1002', at, { written: image, meant }, fix(cursor, start, end, meant, false)))
}

/** At an operand's place: 不是 and NOT are read as `not`, 如果 as `if`. */
export function takePrefixHabit(cursor: Cursor): void {
  const token = nextToken(cursor)
  if (token.tokenTypeIdx !== Identifier) return
  const meant = prefixHabit(token.image)
  const next = typeAhead(cursor, 1)
  const opens = next === LeftRound && /^(?:不是|并非|如果|not)$/i.test(token.image)
  if (meant !== undefined && (next === Identifier || opens)) replace(cursor, meant)
}

/** Reports the next token, and makes it what is meant by it, in the words of its line. Fails where it could be part of a text as well. */
function replace(cursor: Cursor, meant: Meant, certain = true): true {
  const token = nextToken(cursor)
  const [start, end] = [startOf(cursor, token), endOf(cursor, token)]
  const isWord = !isSign(meant)
  const text = isWord && isHan(token.image) && speaksChinese(cursor.text, start, end) ? twinOf(meant.text) : meant.text
  const isGlued = isHan(token.image) && /[\p{L}\p{N}_]/u.test(cursor.text.charAt(end))
  const spaced = isWord || (isGlued && meant.type !== DotDot) ? apart(cursor, text, start, end) : text
  const wrong = writtenElsewhere(cursor, start, end, text, spaced, certain)
  if (!certain) fail(wrong)
  report(cursor, wrong)
  retype(token, meant.type)
  return true
}

/** `between a and b`, 在 a 到 b 之间: as `in a..b`, with 之间 left out. One mistake, though several words are exchanged. */
function replaceBetween(cursor: Cursor): boolean {
  const token = nextToken(cursor)
  for (let index = cursor.at + 2; index < cursor.at + 12; index++) {
    const and = tokenAt(cursor, index)
    if (beginsLine(cursor, index) || and.tokenTypeIdx === DotDot) return false
    if (!(token.image === '在' ? /^[到至]$/ : /^(?:and|且|和|与|到|至)$/).test(and.image)) continue
    const [start, end] = [startOf(cursor, token), endOf(cursor, and)]
    const between = passBetween(cursor, index)
    const word = isHan(token.image) && speaksChinese(cursor.text, start, between[0]?.at.end ?? end) ? words.in : 'in'
    const meant = `${word} ${cursor.text.slice(endOf(cursor, token), startOf(cursor, and)).trim()}..`
    const space = /^\s*/.exec(cursor.text.slice(end, end + 10))?.[0].length ?? 0
    const fixes = [...fix(cursor, start, end + space, meant).fixes, ...between]
    report(cursor, say('BK1002', placeOf(cursor, start, endOf(cursor, token)), { written: token.image, meant: `${meant}…` }, { fixes }))
    retype(token, wordNumbers.in)
    retype(and, DotDot)
    return true
  }
  return false
}

/** 之间 at the end of a range, behind an index: left out. */
function passBetween(cursor: Cursor, from: number): readonly Fix[] {
  for (let index = from + 1; index < from + 6 && !beginsLine(cursor, index); index++) {
    if (!/^(?:之间|之内|范围内)$/.test(tokenAt(cursor, index).image)) continue
    const { fixes } = fix(cursor, endOf(cursor, tokenAt(cursor, index - 1)), endOf(cursor, tokenAt(cursor, index)), '')
    dropToken(cursor, index)
    return fixes
  }
  return []
}

/** A word with a space where it would run into its neighbour. */
function apart(cursor: Cursor, text: string, start: number, end: number): string {
  const before = /[\s(]/.test(cursor.text.charAt(start - 1)) ? '' : ' '
  const after = /[\s)]/.test(cursor.text.charAt(end)) ? '' : ' '
  return `${before}${text}${after}`
}
