/** Slips of whole lines and heads, each with its one message, what is read all the same, and the text after all certain mends. */
import { describe, expect, test } from 'vitest'
import { parse } from '#grammar/parse.ts'
import { problems, rest } from './show.ts'

/** The text after all certain mends. */
function mended(text: string): string {
  const fixes = parse('f', text).diagnostics.flatMap((one) => (one.fixes.every(({ certain }) => certain) ? one.fixes : []))
  let result = text
  for (const { at, replacement } of [...fixes].sort((one, other) => other.at.start - one.at.start)) result = result.slice(0, at.start) + replacement + result.slice(at.end)
  return result
}

describe('one message, read as meant, mended', () => {
  test.each([
    ['a colon missing before a path', 'x y {\n  a b.c < 5\n  d: 1\n}', 'BK1102 "a"', 'x y {}\n  a: (< (. b c) 5)\n  d: 1', 'x y {\n  a: b.c < 5\n  d: 1\n}'],
    ['a colon missing before a query', 'x y {\n  a b where c\n  d: 1\n}', 'BK1102 "a"', 'x y {}\n  a: (where b c)\n  d: 1', 'x y {\n  a: b where c\n  d: 1\n}'],
    ['a colon missing before a call', 'x y {\n  a b(c)\n  d: 1\n}', 'BK1102 "a"', 'x y {}\n  a: (call b c)\n  d: 1', 'x y {\n  a: b(c)\n  d: 1\n}'],
    ['a colon missing behind a word', 'x y {\n  then [b]\n  则 c\n}', 'BK1102 "then", BK1102 "则"', 'x y {}\n  then: [b]\n  则: c', 'x y {\n  then: [b]\n  则: c\n}'],
    ['是 for the colon', 'x y {\n  a是 b\n  d: 1\n}', 'BK1102 "a是"', 'x y {}\n  a: b\n  d: 1', 'x y {\n  a: b\n  d: 1\n}'],
    ['a block in a block', 'x y { {\n  a: 1\n} }\nq {}', 'BK1122 "{"', 'x y {}\n  a: 1\nq {}', 'x y { \n  a: 1\n }\nq {}'],
    ['a brace twice', 'x y { {\n  a: 1\n}\nq {}', 'BK1122 "{"', 'x y {}\n  a: 1\nq {}', 'x y { \n  a: 1\n}\nq {}'],
    ['square brackets for the braces', 'x y [\n  a: 1\n]\nq {}', 'BK1130 "["', 'x y {}\n  a: 1\nq {}', 'x y {\n  a: 1\n}\nq {}'],
    ['one bracket for the braces', 'x y (\n  a: 1\n}\nq {}', 'BK1130 "("', 'x y {}\n  a: 1\nq {}', 'x y {\n  a: 1\n}\nq {}'],
    ['a colon before the label', 'x y："l" {\n  a: 1\n}', 'BK1306 "："', 'x y "l" {}\n  a: 1', 'x y "l" {\n  a: 1\n}'],
    ['a command that there is not', '新增 x y {\n  a: 1\n}', 'BK1309 "新增"', 'x y {}\n  a: 1', 'x y {\n  a: 1\n}'],
    ['another word for override', '修改 x y {\n  a: 1\n}', 'BK1002 "修改"', 'override x y {}\n  a: 1', '覆盖 x y {\n  a: 1\n}'],
    ['another word for remove', 'delete x y\nq {}', 'BK1002 "delete"', 'remove x y\nq {}', 'remove x y\nq {}'],
    ['the label of what is removed', 'remove x "y"\nq {}', 'BK1113 "\\"y\\""', 'remove x y\nq {}', 'remove x y\nq {}'],
    ['a full stop at the end of a line', 'x y {\n  a: b。\n  c: 1\n}', 'BK1101 "。"', 'x y {}\n  a: b\n  c: 1', 'x y {\n  a: b\n  c: 1\n}'],
    ['a list with dashes', 'x y {\n  a:\n    - b\n    - "c"\n  d: 1\n}', 'BK1300 "- b\\n    - \\"c\\""', 'x y {}\n  a: [b "c"]\n  d: 1', 'x y {\n  a: [b, "c"]\n  d: 1\n}'],
    ['a number with its sign on the next line', 'x y {\n  a:\n    - 5\n  d: 1\n}', '', 'x y {}\n  a: (neg 5)\n  d: 1', 'x y {\n  a:\n    - 5\n  d: 1\n}'],
    ['a bracket that opens before a member', 'x y { a: (b > 5, c: 1 }', 'BK1108 "("', 'x y {}\n  a: (> b 5)\n  c: 1', 'x y { a: (b > 5, c: 1 }'],
    ['no value before a declaration', 'x y {\n  a:\n  z w "l" {\n    b: 1\n  }\n}', 'BK1104 "a:"', 'x y {}\n  a: (error)\n  z w "l" {}\n    b: 1', 'x y {\n  a:\n  z w "l" {\n    b: 1\n  }\n}'],
    ['an anchor to a number', 'x y {\n  a += [b] after 1\n  c: 1\n}', 'BK1101 "1"', 'x y {}\n  c: 1', 'x y {\n  a += [b] after 1\n  c: 1\n}'],
    ['a word as a name', 'x 真 "l" {\n  a: 1\n}\nq {}', 'BK1105 "真"', 'x 真 "l" {}\n  a: 1\nq {}', 'x 真 "l" {\n  a: 1\n}\nq {}'],
    ['a word as the name of a row', 'x {\n  | name  | a |\n  | ----- | --- |\n  | known | 1 |\n}', 'BK1105 "known"', 'x {}\n  table name a\n    | ! | 1', 'x {\n  | name  | a |\n  | ----- | --- |\n  | known | 1 |\n}'],
    ['an operator at the end of the block', 'x y {\n  a: b and\n}\nq {}', 'BK1104 "and"', 'x y {}\n  a: (error)\nq {}', 'x y {\n  a: b and\n}\nq {}'],
    ['an operator twice', 'x y { a: b and and c }', 'BK1122 "and"', 'x y {}\n  a: (and b c)', 'x y { a: b and c }'],
    ['a comparison in words', 'x y { a: b is greater than or equal to 5 and c }', 'BK1002 "is greater than or equal to"', 'x y {}\n  a: (and (>= b 5) c)', 'x y { a: b >= 5 and c }'],
    ['是 as true', 'x y { a: b == 是 }', 'BK1002 "是"', 'x y {}\n  a: (== b bool:true)', 'x y { a: b == 真 }'],
    ['a bar too few under the header', 'x y {\n  | a | b |\n  | --- --- |\n  | 1 | 2 |\n}', 'BK1202 "| --- --- |"', 'x y {}\n  table a b\n    | 1 | 2', 'x y {\n  | a | b |\n  | --- | --- |\n  | 1 | 2 |\n}'],
    ['a table pasted from a spreadsheet', 'x y {\n  a\tb\n  1\t2\n  c: 1\n}', 'BK1213 "a\\tb"', 'x y {}\n  c: 1', 'x y {\n  | a | b |\n  | 1 | 2 |\n  c: 1\n}'],
  ])('%s', (_, text, said, read, mend) => {
    expect(problems(text).join(', ')).toBe(said)
    expect(rest(text)).toBe(read)
    expect(mended(text)).toBe(mend)
  })
})

describe('cells', () => {
  test.each([
    ['= 5', '== 5'], ['*', '-'], ['—', '-'], ['5..', '>= 5'], ['..5', '<= 5'], ['not > 5', '<= 5'], ['not 5', '!= 5'], ['not [a, b]', 'not in [a, b]'],
    ['大于5', '> 5'], ['不超过 5', '<= 5'], ['> 5, < 6', '> 5 and < 6'], ['> 5 并且 < 6', '> 5 and < 6'], ['known', 'is known'], ['== none', 'is not known'], ['是 5', '== 5'],
  ])('%s', (cell, meant) => {
    const table = (of: string): string => `x y {\n  | a | b |\n  | ${of} | 2 |\n}`
    expect(parse('f', table(cell)).diagnostics).toHaveLength(1)
    expect(mended(table(cell))).toBe(table(meant))
    expect(rest(table(cell))).toBe(rest(table(meant)))
  })

  test('what could be a name of something stays a value', () => {
    for (const cell of ['非柜面', '未知', '大于', 'a', 'not a', '5', '5..6', '-5', 'none', 'a.b']) expect([cell, problems(`x y {\n  | a | b |\n  | ${cell} | 2 |\n}`)]).toEqual([cell, []])
  })
})
