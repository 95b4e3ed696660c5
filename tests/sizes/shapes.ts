/** Texts of any size, each of one shape: what a test compiles at full size, and the bench at sizes that double. */

export interface Shape {
  readonly name: string
  /** How many of it the promise speaks of. */
  readonly full: number
  readonly files: (count: number) => Readonly<Record<string, string>>
  /** Codes that are expected, each once at least; none: it is right. */
  readonly codes: readonly string[]
}

const kinds = `kind box "盒" { next: ref(box)?, size: int = 1, note: text?, tags: list(text) = [], inner: many(box), rows: table(line) }
kind line { key: text @key, value: int? }
kind fact { type: type }
kind scene { facts: many(fact) }
`
const lines = (count: number, line: (index: number) => string): string => Array.from({ length: count }, (_, index) => line(index)).join('\n')
const bank = (text: string, platform = kinds): Readonly<Record<string, string>> => ({ 'platform/kinds.bank': platform, 'banks/a/a.bank': text })

export const shapes: readonly Shape[] = [
  { name: 'a chain of references', full: 100_000, codes: [], files: (count) => bank(lines(count, (index) => `box b${index} { ${index + 1 < count ? `next: b${index + 1}` : ''} }`)) },
  { name: 'overrides of declarations', full: 100_000, codes: [], files: (count) => ({ 'platform/kinds.bank': kinds, 'platform/boxes.bank': lines(count, (index) => `box b${index} { size: 2 }`), 'banks/a/a.bank': lines(count, (index) => `override box b${index} { size: 3 }`) }) },
  { name: 'rows of a table with a key', full: 100_000, codes: [], files: (count) => bank(`box b {\n  | key | value |\n${lines(count, (index) => `  | "k${index}" | ${index} |`)}\n}`) },
  { name: 'rows that are declarations', full: 100_000, codes: [], files: (count) => bank(`box {\n  | name | size |\n${lines(count, (index) => `  | b${index} | ${index} |`)}\n}`) },
  { name: 'rows overridden in a table', full: 100_000, codes: [], files: (count) => ({ 'platform/kinds.bank': `${kinds}box b {\n  | key | value |\n${lines(count, (index) => `  | "k${index}" | ${index} |`)}\n}`, 'banks/a/a.bank': `override box b {\n  | key | value |\n${lines(count, (index) => `  | "k${index}" | 7 |`)}\n}` }) },
  { name: 'members', full: 1_000_000, codes: [], files: (count) => bank(lines(count / 4, (index) => `box b${index} {\n  size: 2\n  note: "n"\n  tags: ["t"]\n  next: b0\n}`)) },
  { name: 'members set twice', full: 100_000, codes: ['BK3016'], files: (count) => bank(`box b {\n${lines(count, () => '  size: 1')}\n}`) },
  { name: 'nested declarations', full: 100_000, codes: [], files: (count) => bank(`box b {\n${lines(count, (index) => `  box i${index} { size: 2 }`)}\n}`) },
  { name: 'items of a list', full: 100_000, codes: [], files: (count) => bank(`box b { tags: [${lines(count, (index) => `"t${index}",`)}] }`) },
  { name: 'unknown kinds', full: 100_000, codes: ['BK3001'], files: (count) => bank(lines(count, (index) => `bax${index} x${index} { }`)) },
  { name: 'unknown references', full: 100_000, codes: ['BK4008'], files: (count) => bank(lines(count, (index) => `box b${index} { next: c${index} }`)) },
  { name: 'unclosed brackets', full: 100_000, codes: ['BK1119'], files: (count) => bank(`box b { tags: ${'['.repeat(count)} }`) },
  { name: 'characters of a comment', full: 10_000_000, codes: [], files: (count) => bank(`/* ${'注'.repeat(count)} */ box b { }`) },
  { name: 'characters of a text', full: 10_000_000, codes: [], files: (count) => bank(`box b { note: "${'字'.repeat(count)}" }`) },
  { name: 'strange characters', full: 1_000_000, codes: ['BK1001', 'BK2020'], files: (count) => bank(`box b { ${'$ '.repeat(count)} }`) },
  { name: 'declarations cut off', full: 100_000, codes: ['BK1119'], files: (count) => bank(lines(count, (index) => `box b${index} {`)) },
  { name: 'rows cut off', full: 100_000, codes: ['BK1201', 'BK2020'], files: (count) => bank(`box b {\n  | key | value |\n${lines(count, (index) => `  | "k${index}" | ${index}`)}\n}`) },
  { name: 'columns', full: 10_000, codes: ['BK3024'], files: (count) => bank(`box b {\n  | key | ${'value |'.repeat(count)}\n}`) },
  { name: 'facts of a scene', full: 100_000, codes: [], files: (count) => bank(`scene s {\n  fact {\n    | name | type |\n${lines(count, (index) => `    | f${index} | int |`)}\n  }\n}`) },
  { name: 'kinds that inherit, beyond the limit', full: 100_000, codes: ['BK2206'], files: (count) => ({ 'platform/kinds.bank': `${kinds}${lines(count, (index) => `kind k${index} ${index === 0 ? '' : `is k${index - 1} `}{ f${index}: int? }`)}`, 'banks/a/a.bank': `k${count - 1} x { f0: 1 }` }) },
  { name: 'members of an enum', full: 100_000, codes: [], files: (count) => ({ 'platform/kinds.bank': `${kinds}enum big { ${lines(count, (index) => `m${index},`)} }`, 'banks/a/a.bank': 'box b { }' }) },
]
