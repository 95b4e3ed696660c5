/**
 * "Did you mean …?": the names nearest to what was written. Names that differ in case, width, `_` or `-` only come first, then those
 * within a Damerau–Levenshtein distance (optimal string alignment) of a third of the length, worked out in a band as wide as that,
 * then those that sound alike, since most Chinese is typed by its sound.
 */
import type { Bilingual, Fix } from './catalogue.ts'
import { isChinese, soundsLike } from './pinyin.ts'
import type { Place } from './place.ts'

export interface Candidate {
  readonly name: string
  readonly label?: string | undefined
}

const most = 3
/** Texts longer than this are compared for sameness only: nobody mistypes a name of that length. */
const longest = 80

/** Full-width forms become their ASCII twins, letters lower case. */
function folded(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\uFF01-\uFF5E]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .toLowerCase()
}

function bare(text: string): string {
  return text.replace(/[\s_-]/g, '').replace(/([a-z])ves$/, '$1f').replace(/([a-z]{2})ies$/, '$1y').replace(/([a-z]{2}[^s])s$/, '$1')
}

/** The distance of two texts in insertions, removals, changes and swaps of neighbours, when it is at most `limit`. */
export function distanceWithin(left: readonly string[], right: readonly string[], limit: number): number | undefined {
  if (Math.abs(left.length - right.length) > limit) return undefined
  const beyond = limit + 1
  let before: number[] = []
  let previous = right.map((_, index) => Math.min(index, beyond))
  previous.push(Math.min(right.length, beyond))
  for (let row = 1; row <= left.length; row++) {
    const current = new Array<number>(right.length + 1).fill(beyond)
    if (row <= limit) current[0] = row
    const from = Math.max(1, row - limit)
    const to = Math.min(right.length, row + limit)
    let least = current[0] ?? beyond
    for (let column = from; column <= to; column++) {
      const same = left[row - 1] === right[column - 1]
      let cost = Math.min(
        (previous[column - 1] ?? beyond) + (same ? 0 : 1),
        (previous[column] ?? beyond) + 1,
        (current[column - 1] ?? beyond) + 1,
      )
      if (row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1]) {
        cost = Math.min(cost, (before[column - 2] ?? beyond) + 1)
      }
      current[column] = Math.min(cost, beyond)
      least = Math.min(least, cost)
    }
    if (least > limit && (before.length === 0 || Math.min(...previous.slice(Math.max(0, from - 2), to + 1)) > limit)) return undefined
    before = previous
    previous = current
  }
  const distance = previous[right.length] ?? beyond
  return distance > limit ? undefined : distance
}

/** Whether one is a part of the other, and long enough to mean it: 转账 of 转账汇款, `desc` of `descending`. */
function contains(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return short.length >= (isChinese(short) ? 1 : 4) && long.includes(short)
}

interface Hit {
  readonly text: string
  /** 0: the same but for case, width, `_` and `-`; else the distance; one more than the limit for what only sounds alike, two more for a part or a whole. */
  readonly distance: number
  readonly sounds: boolean
  /** Length of what both begin with. */
  readonly shared: number
}

function better(left: Hit, right: Hit): number {
  if (left.distance !== right.distance) return left.distance - right.distance
  if (left.sounds !== right.sounds) return left.sounds ? -1 : 1
  if (left.shared !== right.shared) return right.shared - left.shared
  return left.text < right.text ? -1 : left.text > right.text ? 1 : 0
}

/**
 * At most three texts out of `candidates` near to `wanted`, best first: the name, or the label where that is nearer. The same
 * whatever the order of the candidates. `wanted` itself is never suggested.
 */
export function suggest(wanted: string, candidates: Iterable<Candidate>): readonly string[] {
  const target = folded(wanted)
  const letters = [...target]
  const limit = letters.length > longest ? 0 : Math.max(1, Math.floor(letters.length / 3))
  const hits = new Map<string, Hit>()

  const measure = (text: string): Hit | undefined => {
    if (text === wanted || text === '') return undefined
    const other = folded(text)
    const others = [...other]
    let shared = 0
    while (shared < letters.length && letters[shared] === others[shared]) shared++
    if (other === target || (bare(target) !== '' && bare(other) === bare(target))) return { text, distance: 0, sounds: true, shared }
    if (limit === 0 || others.length > longest) return undefined
    const sounds = letters.length > 1 && isChinese(other) && soundsLike(target, other)
    const distance = distanceWithin(letters, others, limit)
    // Two texts without a letter in common are not alike, however short they are.
    const near = distance !== undefined && distance < Math.max(letters.length, others.length)
    if (near) return { text, distance, sounds, shared }
    return sounds ? { text, distance: limit + 1, sounds, shared } : contains(target, other) ? { text, distance: limit + 2, sounds, shared } : undefined
  }

  for (const candidate of candidates) {
    const name = measure(candidate.name)
    const label = candidate.label === undefined ? undefined : measure(candidate.label)
    const hit = name === undefined ? label : label === undefined || better(name, label) <= 0 ? name : label
    if (hit !== undefined && !hits.has(hit.text)) hits.set(hit.text, hit)
  }
  return [...hits.values()]
    .sort(better)
    .slice(0, most)
    .map((hit) => hit.text)
}

/** `a`, `b` or `c` in both languages, each in backticks; undefined for none, so that a help that names it is left out. */
export function oneOf(texts: readonly string[]): Bilingual | undefined {
  const quoted = texts.map((text) => `\`${text}\``)
  const last = quoted.at(-1)
  if (last === undefined) return undefined
  const rest = quoted.slice(0, -1)
  if (rest.length === 0) return { zh: last, en: last }
  return { zh: `${rest.join('、')} 或 ${last}`, en: `${rest.join(', ')} or ${last}` }
}

/** What a `{suggestion}` parameter wants: the near names as one phrase. */
export function suggestion(wanted: string, candidates: Iterable<Candidate>): Bilingual | undefined {
  return oneOf(suggest(wanted, candidates))
}

/** The nearest name as a change of text that somebody may want; never a certain one. */
export function guess(near: readonly string[], at: Place): readonly Fix[] {
  const [first] = near
  return first === undefined ? [] : [{ at, replacement: first, certain: false }]
}
