/**
 * Operators as people write them out of habit: of other languages (`&&`, `=>`, `AND`), of spreadsheets and of speech (并且, 大于等于, 到).
 * Each is reported once with what is written here, and read as if it were that.
 */
import type { Cursor } from './cursor.ts'
import { endOf, fix, lineEndsBetween, nextToken, onSameLine, placeOf, report, say, startOf, tokenAt, typeAhead } from './cursor.ts'
import type { Expression } from './syntax.ts'
import { retype, tokenNumbers, wordNumbers } from './tokens.ts'
import type { Word } from './words.ts'
import { words } from './words.ts'

const { Calendar, Clock, Colon, Comma, DotDot, EndOfFile, Equal, EqualEqual, Greater, GreaterEqual, Identifier, LeftRound, Less, LessEqual, NotEqual, Quantity, RightCurly } = tokenNumbers

/** What an operator is written as here, and the number of its token. */
interface Meant {
  readonly text: string
  readonly type: number
}

const spoken: Readonly<Record<string, readonly string[]>> = {
  and: ['并且', '而且', '同时', '和', '与', '及'],
  or: ['或者', '或是'],
  where: ['其中', '条件是'],
  in: ['位于'],
  '>=': ['大于等于', '大于或等于', '不小于', '不低于', '不少于', '至少'],
  '<=': ['小于等于', '小于或等于', '不大于', '不超过', '不高于', '不多于', '至多'],
  '>': ['大于', '高于', '超过', '多于', '晚于'],
  '<': ['小于', '低于', '少于', '早于'],
  '==': ['等于', '为'],
  '!=': ['不等于', '不为'],
  '..': ['到', '至', 'to', 'until'],
}
const comparisons: Readonly<Record<string, number>> = {
  '>=': GreaterEqual, '<=': LessEqual, '>': Greater, '<': Less, '==': EqualEqual, '!=': NotEqual, '..': DotDot,
}

function isWordOf(text: string): text is Word {
  return Object.hasOwn(words, text)
}

function meaning(text: string, chinese: boolean): Meant {
  if (isWordOf(text)) return { text: chinese ? words[text] : text, type: wordNumbers[text] }
  return { text, type: comparisons[text] ?? -1 }
}

const infix: ReadonlyMap<string, Meant> = new Map([
  ...Object.entries(spoken).flatMap(([text, habits]) => habits.map((habit) => [habit, meaning(text, /\p{Script=Han}/u.test(habit))] as const)),
  ...(['and', 'or', 'where', 'in', 'not', 'is'] as const).map((text) => [text, meaning(text, false)] as const),
])
const prefix: ReadonlyMap<string, Meant> = new Map([
  ...['不是', '不', '并非'].map((habit) => [habit, meaning('not', true)] as const),
  ['not', meaning('not', false)],
])

/** At an operator's place: reads a habit as what it means. Returns whether it did. */
export function takeHabit(cursor: Cursor, left: Expression): boolean {
  const token = nextToken(cursor)
  const type = token.tokenTypeIdx
  if (!onSameLine(cursor)) return false
  if (type === Equal) return replace(cursor, { text: '==', type: EqualEqual })
  if (type === wordNumbers.if) return replace(cursor, meaning('where', token.image === words.if))
  if (type !== Identifier || typeAhead(cursor, 1) === Colon || typeAhead(cursor, 1) === LeftRound) return false
  if (/^(between|介于)$/i.test(token.image)) return replaceBetween(cursor)
  const meant = infix.get(token.image.toLowerCase())
  if (meant === undefined || meant.text === token.image) return false
  // Between dates and numbers only is 到 a range, and 为 a comparison anywhere.
  const before = tokenAt(cursor, cursor.at - 1).tokenTypeIdx
  if (meant.type === DotDot && before !== Calendar && before !== Clock && before !== Quantity) return false
  if (isProse(token.image, meant) && (left.is === 'name' || left.is === 'where') && namesOnly(cursor)) return false
  return replace(cursor, meant, isCertain(token.image, meant, left))
}

/** Words that stand in texts as often as in conditions; 小于等于 does not. */
function isProse(image: string, meant: Meant): boolean {
  return /\p{Script=Han}/u.test(image) && (image === '为' || !Object.hasOwn(comparisons, meant.text))
}

/** Whether only names follow on the line: then it is a text without its quotation marks. */
function namesOnly(cursor: Cursor): boolean {
  for (let index = cursor.at + 1; index < cursor.at + 30; index++) {
    const before = tokenAt(cursor, index - 1)
    const token = tokenAt(cursor, index)
    if (lineEndsBetween(cursor.text, endOf(cursor, before), startOf(cursor, token))) return true
    if (token.tokenTypeIdx !== Identifier) return token.tokenTypeIdx === Comma || token.tokenTypeIdx === RightCurly || token.tokenTypeIdx === EndOfFile
  }
  return true
}

/** Words that prose is full of (以人为本, 你和我) are operators for certain only behind what is a condition already. */
function isCertain(image: string, meant: Meant, left: Expression): boolean {
  if (['compare', 'in', 'known', 'and', 'or', 'not'].includes(left.is)) return true
  return image !== '为' && (meant.type === DotDot || Object.hasOwn(comparisons, meant.text) || !/\p{Script=Han}/u.test(image))
}

/** At an operand's place: 不是 and NOT are read as `not`. */
export function takePrefixHabit(cursor: Cursor): void {
  const token = nextToken(cursor)
  if (token.tokenTypeIdx !== Identifier) return
  const meant = prefix.get(token.image.toLowerCase())
  const next = cursor.tokens[cursor.at + 1]
  if (meant === undefined || meant.text === token.image || next?.tokenTypeIdx !== Identifier) return
  replace(cursor, meant)
}

/** Reports the next token, and makes it what is meant by it. */
function replace(cursor: Cursor, meant: Meant, certain = true): true {
  const token = nextToken(cursor)
  const [start, end] = [startOf(cursor, token), endOf(cursor, token)]
  const spaced = isWordOf(meant.text) ? apart(cursor, meant.text, start, end) : meant.text
  report(cursor, say('BK1002', placeOf(cursor, start, end), { written: token.image, meant: meant.text }, fix(cursor, start, end, spaced, certain)))
  retype(token, meant.type)
  return true
}

/** `between a and b` as `in a..b`: one mistake, though two words are exchanged. */
function replaceBetween(cursor: Cursor): boolean {
  const token = nextToken(cursor)
  for (let index = cursor.at + 2; index < cursor.at + 12; index++) {
    const and = tokenAt(cursor, index)
    if (and.tokenTypeIdx !== wordNumbers.and && !/^(和|与|到|至)$/.test(and.image)) continue
    const [start, end] = [startOf(cursor, token), endOf(cursor, and)]
    const word = /\p{Script=Han}/u.test(token.image) ? words.in : 'in'
    const meant = `${word} ${cursor.text.slice(endOf(cursor, token), startOf(cursor, and)).trim()}..`
    const space = /^\s*/.exec(cursor.text.slice(end, end + 10))?.[0].length ?? 0
    report(cursor, say('BK1002', placeOf(cursor, start, endOf(cursor, token)), { written: token.image, meant: `${meant}…` }, fix(cursor, start, end + space, meant)))
    retype(token, wordNumbers.in)
    retype(and, DotDot)
    return true
  }
  return false
}

/** A word with a space where it would run into its neighbour. */
function apart(cursor: Cursor, text: string, start: number, end: number): string {
  const before = /[\s(]/.test(cursor.text.charAt(start - 1)) ? '' : ' '
  const after = /[\s)]/.test(cursor.text.charAt(end)) ? '' : ' '
  return `${before}${text}${after}`
}
