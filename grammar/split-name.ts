/**
 * What an unknown name may be when it is several names and words run together: 非代发客户, 新收款人且金额, 理财产品满足风险等级. The grammar never splits
 * a name that stands where one may; whoever knows that nothing is called like it asks here, and looks whether its parts are known.
 */
import type { Word } from './words.ts'
import { chineseWordAt, wordOf, words } from './words.ts'

/** How many words are looked for in one name. */
const mostWords = 6

const prefixes: ReadonlySet<Word> = new Set(['not', 'if'])
const infixes: ReadonlySet<Word> = new Set(['and', 'or', 'where', 'in', 'then', 'else', 'within'])

/** A word in a name, from one offset to another. */
interface Found {
  readonly word: Word
  readonly start: number
  readonly end: number
}

/**
 * The ways to part a name so that names and words alternate as in an expression, those with the fewest parts first. Parts that are no
 * words are names or numbers still to be looked up.
 */
export function splitName(name: string): readonly (readonly string[])[] {
  const found = wordsIn(name)
  const ways = new Map<string, readonly string[]>()
  for (let chosen = 1; chosen < 2 ** found.length; chosen++) {
    const parts = partsOf(name, found.filter((_, index) => (chosen >> index) % 2 === 1))
    if (isExpression(parts)) ways.set(parts.join(' '), parts)
  }
  return [...ways.values()].sort((one, other) => one.length - other.length)
}

function wordsIn(name: string): readonly Found[] {
  const found: Found[] = []
  for (let at = 0; at < name.length && found.length < mostWords; at++) {
    const text = chineseWordAt(name, at)
    const word = text === undefined ? undefined : wordOf(text)
    if (text === undefined || word === undefined) continue
    found.push({ word, start: at, end: at + text.length })
    at += text.length - 1
  }
  return found
}

function partsOf(name: string, at: readonly Found[]): readonly string[] {
  const parts: string[] = []
  let from = 0
  for (const { start, end } of at) {
    if (start > from) parts.push(name.slice(from, start))
    parts.push(name.slice(start, end))
    from = end
  }
  return from < name.length ? [...parts, name.slice(from)] : parts
}

/** Whether operands and operators take turns: `非 a`, `a 且 非 b`, `a 是 已知`, `若 a 则 b 否则 c`. */
function isExpression(parts: readonly string[]): boolean {
  const count = (text: string): number => parts.filter((part) => part === text).length
  if (count(words.if) !== count(words.then) || count(words.then) !== count(words.else)) return false
  let wantsOperand = true
  for (let index = 0; index < parts.length; index++) {
    const word = wordOf(parts[index] ?? '')
    if (wantsOperand) {
      if (word === undefined || word === 'true' || word === 'false') wantsOperand = false
      else if (!prefixes.has(word)) return false
    } else if (word === 'is') {
      if (wordOf(parts[index + 1] ?? '') === 'not') index++
      if (wordOf(parts[++index] ?? '') !== 'known') return false
    } else if (word === 'not') {
      if (wordOf(parts[++index] ?? '') !== 'in') return false
      wantsOperand = true
    } else if (word !== undefined && infixes.has(word)) wantsOperand = true
    else return false
  }
  return !wantsOperand
}
