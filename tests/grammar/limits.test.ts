/** Nesting and length without end: one clear message, the rest of the file is read, and in time that grows with the text. */
import { describe, expect, test } from 'vitest'
import { parse } from '#grammar/parse.ts'
import { outlineOf } from './show.ts'

const many = 10_000

function nested(open: string, inner: string, close: string, times: number): string {
  return open.repeat(times) + inner + close.repeat(times)
}

/** Codes, and what is read of the last declaration. */
function outcome(text: string): readonly [codes: string, last: string] {
  const { syntax, diagnostics } = parse('f', text)
  return [diagnostics.map(({ code }) => code).join(' '), outlineOf(syntax.declarations.slice(-1))]
}

const forms: readonly (readonly [string, (times: number) => string])[] = [
  ['lists', (times) => nested('[', '1', ']', times)],
  ['parentheses', (times) => nested('(', '1', ')', times)],
  ['maps', (times) => nested('{a: ', '1', '}', times)],
  ['calls', (times) => nested('f(', '1', ')', times)],
  ['alternatives in conditions', (times) => `${'if '.repeat(times)}a${' then b else c'.repeat(times)}`],
  ['alternatives in alternatives', (times) => `${'if a then b else '.repeat(times)}c`],
]

describe('nesting', () => {
  test.each(forms)('%s', (_, form) => {
    const around = (times: number): string => `x y { a: ${form(times)}\n b: 1 }\nz w {}`
    expect(outcome(around(150))).toEqual(['', 'z w {}'])
    expect(outcome(around(many))).toEqual(['BK1119', 'z w {}'])
    expect(outlineOf(parse('f', around(many)).syntax.declarations)).toBe('x y {}\n  a: (error)\n  b: 1\nz w {}')
  })

  test('blocks', () => {
    expect(outcome(`${nested('a {\n', '', '}\n', 199)}z w {}`)).toEqual(['', 'z w {}'])
    expect(outcome(`${nested('a {\n', '', '}\n', many)}z w {}`)).toEqual(['BK1119', 'z w {}'])
    expect(outcome('a { '.repeat(many))[0]).toBe('BK1119')
  })

  test('types', () => {
    expect(outcome(`kind k { a: ${nested('list(', 'int', ')', 150)} }`)[0]).toBe('')
    expect(outcome(`kind k { a: ${nested('list(', 'int', ')', many)}\n b: int }`)).toEqual(['BK1119', 'kind k\n  b: int'])
  })

  test('keys in paths, and lists in cells', () => {
    expect(outcome(`x y {\n a${nested('[[', '1', ']]', many)}: 1\n b: 1 }`)).toEqual(['BK1119', 'x y {}\n  b: 1'])
    expect(outcome(`x y {\n| a | b |\n| ${nested('[', '1', ']', many)} | 2 |\n| 3 | 4 |\n}`)).toEqual([
      'BK1119', 'x y {}\n  table a b\n    | ! | 2\n    | 3 | 4',
    ])
  })
})

describe('chains', () => {
  test.each([
    ['and', 'b', ' and b'], ['or', 'b', ' or b'], ['plus', '1', ' + 1'], ['times', '1', ' * 1'], ['fields', 'b', '.b'], ['calls', 'b', '(1)'],
  ])('%s', (_, first, more) => {
    expect(outcome(`x y { a: ${first}${more.repeat(400)} }`)[0]).toBe('')
    expect(outcome(`x y { a: ${first}${more.repeat(50_000)}\n b: 1 }`)).toEqual(['BK1120', 'x y {}\n  a: (error)\n  b: 1'])
  })

  test.each([['not', 'not '], ['minus', '- ']])('%s', (_, word) => {
    expect(outcome(`x y { a: ${word.repeat(50_000)}b\n c: 1 }`)).toEqual(['BK1122', 'x y {}\n  a: (error)\n  c: 1'])
  })

  test('trees are no higher than chains may be, however chains are nested', () => {
    const chain = (inner: string): string => `[${inner}]${' + 1'.repeat(300)}`
    expect(outcome(`x y { a: ${chain('1')} }`)[0]).toBe('')
    expect(outcome(`x y { a: ${chain(chain('1'))} }`)[0]).toBe('BK1120')
    expect(outcome(`x y { a: [${'b.c + 1, '.repeat(5_000)}] }`)[0]).toBe('')
  })
})

test('a brace in a row outside of everything is not read for ever', () => {
  expect(outcome('x y\n  | - | {z@-- |\n}\nw v {\n  e: [n]')[0]).not.toBe('')
})

describe('long texts take time in proportion', () => {
  test.each([
    ['quotes', '"'], ['backslashes', '\\'], ['comments that never end', '/*'], ['comments and declarations', '/*\na {\n'], ['long texts that never end', '"""\na {\n'],
    ['braces that close', '}'], ['heads without braces', 'a\n  }\n'], ['closing braces further in', 'a {\n }\n }\n'], ['bars', '|'], ['rows', '| a |\n'], ['doubled bars', '| a ||'],
    ['annotations', '@a '], ['docs', '///\n'], ['strangers', '$ '], ['invisible characters', '\u200B'], ['lone surrogates', '\uD800'], ['numbers', '1_'],
    ['fields outside', 'a: 1\n'], ['full-width slashes', '／＊'], ['names', '中'], ['words', 'then '], ['stops', '. '], ['removals', 'remove a {}\n'],
    ['lists without commas', 'x y { a: [b b b b] }\n'], ['escapes', 'x y { a: "\\q" }\n'],
  ])('%s', (_, unit) => {
    const time = (times: number): number => {
      const text = unit.repeat(times)
      const start = performance.now()
      parse('f', text)
      return performance.now() - start
    }
    time(300)
    const short = Math.max(time(1_000), 2)
    // Sixteen times the text: a square would take 256 times as long. On a machine that was busy just then it is tried once more.
    const most = short * 110 + 300
    expect(time(16_000) < most || time(16_000) < most).toBe(true)
  })
})
