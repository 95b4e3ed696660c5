/** Operators as people say them: 并且, 大于等于, 到, `AND`, `to`; and what each is written as here. */
import { tokenNumbers, wordNumbers } from './tokens.ts'
import type { Word } from './words.ts'
import { isWord, wordOf, words } from './words.ts'

const { DotDot, EqualEqual, Greater, GreaterEqual, Less, LessEqual, NotEqual } = tokenNumbers

/** What an operator is written as here (a word in English), and the number of its token. */
export interface Meant {
  readonly text: string
  readonly type: number
}

const spoken: Readonly<Record<string, readonly string[]>> = {
  and: ['并且', '而且', '同时', '和', '与', '及'],
  or: ['或者', '或是'],
  where: ['其中', '条件是'],
  in: ['位于', '在', '属于'],
  '>=': ['大于等于', '大于或等于', '不小于', '不低于', '不少于', '至少'],
  '<=': ['小于等于', '小于或等于', '不大于', '不超过', '不高于', '不多于', '至多'],
  '>': ['大于', '高于', '超过', '多于', '晚于'],
  '<': ['小于', '低于', '少于', '早于'],
  '==': ['等于', '为'],
  '!=': ['不等于', '不为', '不是'],
  '..': ['到', '至', 'to', 'until'],
}
const comparisons: Readonly<Record<string, number>> = {
  '>=': GreaterEqual, '<=': LessEqual, '>': Greater, '<': Less, '==': EqualEqual, '!=': NotEqual, '..': DotDot,
}

export function isWordOf(text: string): text is Word {
  return Object.hasOwn(words, text)
}

/** Whether what is meant is a comparison or a range: signs, not words. */
export function isSign({ text }: Meant): boolean {
  return Object.hasOwn(comparisons, text)
}

export function meaning(text: string): Meant {
  const word = wordOf(text)
  return { text, type: word === undefined ? (comparisons[text] ?? -1) : wordNumbers[word] }
}

export function isHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text)
}

const infix: ReadonlyMap<string, Meant> = new Map([
  ...Object.entries(spoken).flatMap(([text, habits]) => habits.map((habit) => [habit, meaning(text)] as const)),
  ...(['and', 'or', 'where', 'in', 'not', 'is'] as const).map((text) => [text, meaning(text)] as const),
])
const prefix: ReadonlyMap<string, Meant> = new Map([
  ...['不是', '不', '并非'].map((habit) => [habit, meaning('not')] as const),
  ...['如果', '假如', '倘若'].map((habit) => [habit, meaning('if')] as const),
  ['not', meaning('not')],
])
const ofIf: ReadonlyMap<string, Meant> = new Map([['那么', meaning('then')], ['不然', meaning('else')], ['要不', meaning('else')]])

/** What a name means where an operator should stand; undefined if it is no habit, or the right word. */
export function infixHabit(image: string): Meant | undefined {
  const meant = infix.get(image.toLowerCase())
  return meant === undefined || isWord(image) ? undefined : meant
}

/** What a name means before an operand. */
export function prefixHabit(image: string): Meant | undefined {
  const meant = prefix.get(image.toLowerCase())
  return meant === undefined || isWord(image) ? undefined : meant
}

/** What a name means in an `if` where `then` or `else` should stand. */
export function habitOfIf(image: string): Meant | undefined {
  return ofIf.get(image)
}

const beginnings = [...infix.keys(), '且', '或', '满足', '则', '否则', '限于', '介于'].filter(isHan)
// The longest first: 大于等于 before 大于.
const leading = new RegExp(`^(?:${beginnings.sort((one, other) => other.length - one.length).join('|')})`)

/** The Chinese word or habit with which a name begins where an operator should stand, if something follows it: 且 of 且金额. */
export function leadingWord(image: string): string | undefined {
  const found = leading.exec(image)?.[0]
  if (found === undefined || found.length === image.length) return undefined
  // 在线, 为主, 至今 are words of their own.
  return /^(?:[在为到至]|介于)$/.test(found) && !/^\d/.test(image.slice(found.length)) ? undefined : found
}

/** Whether a habit of one character is the first of many words: 和谐, 及时. */
export function isShort(word: string): boolean {
  return /^[和与及]$/.test(word)
}
