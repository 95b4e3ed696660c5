/** Damaged files: tokens deleted, doubled, swapped and cut, bytes and characters of all kinds put in. The same for the same seed. */

/** A generator of numbers below 1 (mulberry32, Tommy Ettinger 2017), so that a seed tells all. */
export function chance(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const token = /[\p{L}\p{N}_]+|"[^"\n]*"|\s+|[^\p{L}\p{N}_\s]/gu
const pieces = [
  '{', '}', '[', ']', '(', ')', '|', '||', ':', ',', ';', '"', '“', '”', '「', "'", '`', '/*', '*/', '//', '///', '"""', '@', '=', '==', '+=', '..', '..<', '.', '-', '--', '\n', '\r\n', '\t', '万', '元', '%',
  'override', 'remove', 'sealed', 'within', 'kind', 'enum', 'unit', 'is', 'and', 'or', 'not', 'in', 'known', 'none', 'if', 'then', 'else', 'where', '覆盖', '移除', '且', '或', '非', '属于', '若', '则', '否则', '满足',
  '__proto__', 'constructor', 'toString', '5万元', '3.15%', '2026-11-22', '23:00', '#0B5FFF', '1e5', '50,000', '：', '，', '。', '｛', '｝', '｜', '＝', '＞', '《', '》', '、', '；', '￥', '丨', '＂',
]
const odd = [
  '\u0000', '\u0007', '\u001b', '\u007f', '\u00a0', '\u00ad', '\u200b', '\u200d', '\u200f', '\u202e', '\u2066', '\u2069', '\u2028', '\ufeff', '\ufffd', '\uffff', '\ud800', '\udc00', '\u0301', 'e\u0301', '\u1100\u1161', '\u{1f600}',
  '\u{1f468}\u200d\u{1f469}', '\u{20000}', '\u{e0001}', '\u0430', 'Ａ', '\u3164', '\u115f', '\u180e', '\u3000', '鸢', 'ﬁ', '²', '\u0660', '½',
]

export interface Mutant {
  readonly text: string
  /** What was done, in words, for a report. */
  readonly how: string
}

/** One to four damages, one after the other. */
export function mutate(original: string, random: () => number): Mutant {
  const below = (limit: number): number => Math.floor(random() * limit)
  const any = <Item>(items: readonly Item[]): Item => items[below(items.length)] as Item
  let text = original
  const done: string[] = []
  const times = 1 + below(4)
  for (let round = 0; round < times; round++) {
    const tokens = text.match(token) ?? []
    const at = below(Math.max(1, tokens.length))
    const other = below(Math.max(1, tokens.length))
    const put = (inserted: string): void => void tokens.splice(at, 0, inserted)
    const way = any(['delete', 'double', 'swap', 'cut', 'piece', 'odd', 'bytes', 'line', 'end', 'copy', 'replace'])
    done.push(way)
    switch (way) {
      case 'delete':
        tokens.splice(at, 1 + below(3))
        break
      case 'double':
        put(tokens[at] ?? '')
        break
      case 'swap':
        ;[tokens[at], tokens[other]] = [tokens[other] ?? '', tokens[at] ?? '']
        break
      case 'cut':
        tokens[at] = (tokens[at] ?? '').slice(0, below((tokens[at] ?? '').length + 1))
        break
      case 'piece':
        put(any(pieces))
        break
      case 'odd':
        put(any(odd))
        break
      case 'bytes':
        put(Buffer.from(Array.from({ length: 1 + below(6) }, () => below(256))).toString(any(['utf8', 'latin1'])))
        break
      case 'line': {
        const lines = text.split('\n')
        lines.splice(below(lines.length), 1 + below(2), ...(random() < 0.5 ? [any(lines)] : []))
        text = lines.join('\n')
        continue
      }
      case 'end':
        tokens.length = at
        break
      case 'copy': {
        const [from, to] = at < other ? [at, other] : [other, at]
        tokens.splice(below(Math.max(1, tokens.length)), 0, ...tokens.slice(from, Math.min(to, from + 40)))
        break
      }
      default:
        tokens[at] = any([...pieces, ...odd])
    }
    text = tokens.join('')
  }
  return { text, how: done.join(', ') }
}
