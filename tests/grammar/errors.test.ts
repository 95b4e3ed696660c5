/** Every code of the grammar, once, with the text it stands at; and nothing else is said. */
import { describe, expect, test } from 'vitest'
import { codes } from '#grammar/codes.ts'
import { parse } from '#grammar/parse.ts'
import { problems, rest } from './show.ts'

/** Code, text, what it stands at, and what is read of the file all the same. */
const cases: readonly (readonly [code: string, text: string, at: string, read: string])[] = [
  ['BK1001', 'x y { a: 1 $ }', '$', 'x y {}\n  a: 1'],
  ['BK1002', 'x y {\n  a: b && c\n  d: 1\n}', '&&', 'x y {}\n  a: (and b c)\n  d: 1'],
  ['BK1003', 'x y { pay\u200Bment: 1 }', '\u200B', 'x y {}\n  payment: 1'],
  ['BK1004', 'x y { p\u0430y: 1 }', 'p\u0430y', 'x y {}\n  pay: 1'],
  ['BK1005', 'x y { a: \u0000 1 }', '\u0000', 'x y {}\n  a: 1'],
  ['BK1006', 'x y {\n  a: "abc\n  b: 1\n}', '"abc', 'x y {}\n  a: (error)\n  b: 1'],
  ['BK1007', 'x y {\n  a: """abc\n}\nz {}', '"""', 'x y {}\n  a: (error)\nz {}'],
  ['BK1008', 'x y {\n  a: 1\n  /* abc\n}\nz {}', '/*', 'x y {}\n  a: 1\nz {}'],
  ['BK1009', 'x y { a: "\\d" }', '\\d', 'x y {}\n  a: "\\\\d"'],
  ['BK1010', 'x y {\n  | a |\n  | """b""" |\n}', '"""b"""', 'x y {}\n  table a\n    | (error)'],
  ['BK1011', "x y { a: 'b' }", "'b'", 'x y {}\n  a: (error)'],
  ['BK1012', 'x y { a: 1 }\n/* one\n/* two */', '/*', 'x y {}\n  a: 1'],
  ['BK1020', 'x y { a: 5千元 }', '5千元', 'x y {}\n  a: (error)'],
  ['BK1021', 'x y { a: 1e5 }', '1e5', 'x y {}\n  a: (error)'],
  ['BK1022', 'x y { a: 50,000\n b: 1 }', '50,000', 'x y {}\n  a: 50000\n  b: 1'],
  ['BK1023', 'x y { a: 5万3元 }', '5万3元', 'x y {}\n  a: (error)'],
  ['BK1024', 'x y { a: 007 }', '007', 'x y {}\n  a: (error)'],
  ['BK1025', 'x y { a: 2026-1-5 }', '2026-1-5', 'x y {}\n  a: (error)'],
  ['BK1026', 'x y { a: 2026-02-30 }', '2026-02-30', 'x y {}\n  a: (error)'],
  ['BK1027', 'x y { a: 9:30 }', '9:30', 'x y {}\n  a: (error)'],
  ['BK1028', 'x y { a: 24:00 }', '24:00', 'x y {}\n  a: (error)'],
  ['BK1029', 'x y { a: #12 }', '#12', 'x y {}\n  a: (error)'],
  ['BK1030', 'x y {\n  a: 5 万元\n  b: 1\n}', '5 万元', 'x y {}\n  a: (error)\n  b: 1'],
  ['BK1031', 'x y {\n  a: .5\n  b: 1\n}', '.5', 'x y {}\n  a: (error)\n  b: 1'],
  ['BK1032', 'x y {\n  a: 5and b\n  b: 1\n}', '5and', 'x y {}\n  a: (and 5 b)\n  b: 1'],
  ['BK1033', `x y { a: ${'1'.repeat(61)} }`, '1'.repeat(61), 'x y {}\n  a: (error)'],
  ['BK1101', 'x y {\n  a: 1 )\n  b: 1\n}', ')', 'x y {}\n  a: (error)\n  b: 1'],
  ['BK1102', 'x y {\n  a 5万元\n  b: 1\n}', 'a', 'x y {}\n  a: 50000<元>\n  b: 1'],
  ['BK1103', 'x y {\n  a = 5\n  b: 1\n}', '=', 'x y {}\n  a: 5\n  b: 1'],
  ['BK1104', 'x y {\n  a:\n  b: 1\n}', 'a:', 'x y {}\n  a: (error)\n  b: 1'],
  ['BK1105', 'enum e { a, in, b }', 'in', 'enum e\n  a\n  b'],
  ['BK1106', 'x y {\n  a: 1\n  z w {\n    b: 1\n  c: 1\n}\nq {}', '{', 'x y {}\n  a: 1\n  z w {}\n    b: 1\n  c: 1\nq {}'],
  ['BK1107', 'x y {\n  a: 1\n}\n}\nq {}', '}', 'x y {}\n  a: 1\nq {}'],
  ['BK1108', 'x y {\n  a: [b, c\n  d: 1\n}', '[', 'x y {}\n  a: (error)\n  d: 1'],
  ['BK1109', 'x y "l"\n  a: 1\n}\nq {}', 'x y "l"', 'x y "l" {}\n  a: 1\nq {}'],
  ['BK1110', 'x y { a: [b c d] }', 'c', 'x y {}\n  a: [b c d]'],
  ['BK1111', 'a: 1\nb: 2\nx y {}', 'a', 'x y {}'],
  ['BK1112', 'x y 首页 { a: 1 }', '首页', 'x y "首页" {}\n  a: 1'],
  ['BK1113', 'x y { "a": 1 }', '"a"', 'x y {}\n  a: 1'],
  ['BK1114', 'kind k {\n  a: int\n  @client\n  b: int\n}', '@client', 'kind k\n  a: int @client\n  b: int'],
  ['BK1115', 'remove x y { a: 1 }\nq {}', '{ a: 1 }', 'remove x y\nq {}'],
  ['BK1116', 'page\nhome { a: 1 }\nq {}', 'home', 'page home {}\n  a: 1\nq {}'],
  ['BK1117', 'x y { sealed a += [b] }', 'sealed', 'x y {}\n  a += [b]'],
  ['BK1118', 'kind k {\n  require a > b\n  c: int\n}', 'require a > b', 'kind k\n  c: int'],
  ['BK1119', `x y {\n  a: ${'['.repeat(201)}1${']'.repeat(201)}\n  b: 1\n}`, '[', 'x y {}\n  a: (error)\n  b: 1'],
  ['BK1120', `x y {\n  a: b${' and b'.repeat(500)}\n  c: 1\n}`, 'b', 'x y {}\n  a: (error)\n  c: 1'],
  ['BK1121', 'x y {\n  a: 1 < b < 5\n  c: 1\n}', '<', 'x y {}\n  a: (error)\n  c: 1'],
  ['BK1122', 'x y {\n  a: not not b\n  c: 1\n}', 'not', 'x y {}\n  a: (error)\n  c: 1'],
  ['BK1123', 'x y {\n  a: b == not c\n  c: 1\n}', 'not', 'x y {}\n  a: (error)\n  c: 1'],
  ['BK1124', 'x y {\n  a: if b then c\n  d: 1\n}', 'd', 'x y {}\n  a: (error)\n  d: 1'],
  ['BK1125', 'x y {\n  a: Hello wide world\n  c: 1\n}', 'Hello wide world', 'x y {}\n  a: (error)\n  c: 1'],
  ['BK1126', 'unit 且元 is money', '且元', 'unit 且元 is money'],
  ['BK1127', 'x y {\n  a: b 且c > 1\n  d: 1\n}', '且c', 'x y {}\n  a: (and b (> c 1))\n  d: 1'],
  ['BK1128', 'ovreride x y {\n  a: 1\n}', 'ovreride', 'override x y {}\n  a: 1'],
  ['BK1129', 'x y\n  "l" {\n  a: 1\n}', '"l"', 'x y "l" {}\n  a: 1'],
  ['BK1130', 'x y （\n  a: 1\n）\nq {}', '（', 'x y {}\n  a: 1\nq {}'],
  ['BK1131', 'x y {\n  a: b and c d\n  e: 1\n}', 'd', 'x y {}\n  a: (error)\n  e: 1'],
  ['BK1201', 'x y {\n  | a | b |\n  | 1 | 2\n  | 3 | 4 |\n}', '| 1 | 2', 'x y {}\n  table a b\n    | 1 | 2\n    | 3 | 4'],
  ['BK1202', 'x y {\n  | a | b |\n  | 1 | 2 | 3 |\n  | 3 | 4 |\n}', '| 1 | 2 | 3 |', 'x y {}\n  table a b\n    | ! | !\n    | 3 | 4'],
  ['BK1203', 'x y {\n  | a || b |\n  | 1 | 2 |\n  | 3 || 4 |\n}', '| 1 | 2 |', 'x y {}\n  table a || b\n    | 1 | 2\n    | 3 | 4'],
  ['BK1204', 'x y {\n  | a |\n  | 1 |\n  | --- |\n  | 2 |\n}', '| --- |', 'x y {}\n  table a\n    | 1\n    | 2'],
  ['BK1205', 'x y {\n  | a | 5 |\n  | 1 | 2 |\n  | 3 | 4 |\n\n  b: 1\n}', '5', 'x y {}\n  b: 1'],
  ['BK1206', 'x y {\n  | a |\n  | 1 | }\nq {}', '}', 'x y {}\n  table a\n    | 1\nq {}'],
  ['BK1207', 'x y {\n  | a || b || c |\n  | 1 || 2 || 3 |\n  d: 1\n}', '||', 'x y {}\n  d: 1'],
  ['BK1208', 'x y {\n  | --- |\n  | 1 |\n  a: 1\n}', '|', 'x y {}\n  a: 1'],
  ['BK1209', 'x y {\n  | a | b |\n  1 | 2 |\n  | 3 | 4 |\n}', '1', 'x y {}\n  table a b\n    | ! | !\n    | 3 | 4'],
  ['BK1210', 'x y {\n  | a |\n  | - | - |\n  | 1 | 2 |\n  b: 1\n}', '| a |', 'x y {}\n  table a\n    | !\n    | !\n  b: 1'],
  ['BK1211', 'x y {\n  | a | b |\n  | - || - |\n  | 1 || 2 |\n}', '| a | b |', 'x y {}\n  table a b\n    | - | -\n    | 1 | 2'],
  ['BK1212', 'x y {\n  | a | b |\n  | > 5 or < 3 | 2 |\n}', 'or', 'x y {}\n  table a b\n    | ! | 2'],
  ['BK1213', 'x y {\n  | a | b |\n  1\t2\n  | 3 | 4 |\n}', '1\t2', 'x y {}\n  table a b\n    | 3 | 4'],
  ['BK1300', 'x y {\n  a: b, c\n  d: 1\n}', 'b, c', 'x y {}\n  a: [b c]\n  d: 1'],
  ['BK1301', 'x y {\n  a + = [b]\n  d: 1\n}', 'a + = [b]', 'x y {}\n  d: 1'],
  ['BK1302', 'x y {\n  a: ￥5万\n  d: 1\n}', '￥5万', 'x y {}\n  a: (error)\n  d: 1'],
  ['BK1303', 'x y {\n  b: "c"\n  - a: 1\n}', '-', 'x y {}\n  b: "c"\n  a: 1'],
  ['BK1304', '# 注\nx y { a: 1 }', '# 注', 'x y {}\n  a: 1'],
  ['BK1305', 'x y {\n  | a | b |\n  丨 1 丨 2 丨\n  | 3 | 4 |\n}', '丨 1 丨 2 丨', 'x y {}\n  table a b\n    | 3 | 4'],
  ['BK1306', 'x y = {\n  a: 1\n}', '=', 'x y {}\n  a: 1'],
  ['BK1307', 'x y-z "l" {\n  a: 1\n}', 'y-z', 'x y_z "l" {}\n  a: 1'],
  ['BK1308', 'x y {\n  | a | b |\n  | 1 | 2 |\n\n  | [3] | 4 |\n}', '| [', 'x y {}\n  table a b\n    | 1 | 2'],
  ['BK1309', 'x y {\n  const a: 1\n  b: 1\n}', 'const', 'x y {}\n  b: 1'],
  ['BK1310', 'x "l" y {\n  a: 1\n}', '"l" y', 'x y {}\n  a: 1'],
  ['BK1311', 'import "z"\nx y {\n  a: 1\n}', 'import "z"', 'x y {}\n  a: 1'],
  ['BK1312', 'x y {\n  a: b == none\n  c: 1\n}', '== none', 'x y {}\n  a: (unknown b)\n  c: 1'],
  ['BK1313', 'x y {\n  a: b 和 c\n  d: 1\n}', '和', 'x y {}\n  a: (error)\n  d: 1'],
]

describe('every code', () => {
  test.each(cases)('%s', (code, text, at, read) => {
    expect(problems(text)).toEqual([`${code} ${JSON.stringify(at)}`])
    expect(rest(text)).toBe(read)
  })

  test('no code without a case', () => {
    expect(cases.map(([code]) => code)).toEqual(Object.keys(codes.rows))
  })

  test('where the same text stands twice, it is the right one', () => {
    const spanOf = (text: string): readonly (readonly [number, number])[] => parse('f', text).diagnostics.map(({ at }) => [at.start, at.end])
    expect(spanOf('x y {\n  a: 1\n  z w {\n    b: 1\n  c: 1\n}\nq {}')).toEqual([[19, 20]])
    expect(spanOf('x y {\n  a: 1\n}\n}\nq {}')).toEqual([[15, 16]])
    expect(spanOf('x y { a: 1 }\n/* one\n/* two */')).toEqual([[20, 22]])
    expect(spanOf('x y {\n  a: not not b\n  c: 1\n}')).toEqual([[15, 18]])
    expect(spanOf('x y {\n  a: 1 < b < 5\n  c: 1\n}')).toEqual([[17, 18]])
  })
})

describe('what a row says', () => {
  test.each(Object.entries(codes.rows))('%s names the same parameters in both languages and no word of the inside', (_, row) => {
    const parameters = (wording: object): readonly string[] => [...new Set(JSON.stringify(wording).match(/\{\w+\}/g) ?? [])].sort()
    expect(parameters(row.zh)).toEqual(parameters(row.en))
    expect(JSON.stringify(row)).not.toMatch(/token|identifier|syntax|EOF|parse|标识符|语法|令牌/i)
    expect(row.zh.message).toMatch(/[。]$/)
    expect(row.en.message).toMatch(/[.]$/)
  })
})

describe('one mistake, one message', () => {
  test.each([
    ['an unclosed text in a row', 'x y {\n  | a | b |\n  | "1 | 2 |\n  | 3 | 4 |\n}', ['BK1006 "\\"1 | 2"'], 'x y {}\n  table a b\n    | ! | !\n    | 3 | 4'],
    ['a text closed by another mark', 'x y {\n  a: “b"\n  c: 1\n}', ['BK1006 "“b\\""'], 'x y {}\n  a: (error)\n  c: 1'],
    ['a text that takes the brace with it', 'x { a: "b }\nq {}', ['BK1006 "\\"b"'], 'x {}\n  a: (error)\nq {}'],
    ['a label that takes the brace with it', 'x y "b {\n  c: 1\n}\nq {}', ['BK1006 "\\"b"'], 'x y "b" {}\n  c: 1\nq {}'],
    ['a bracket in a row', 'x y {\n  | a | b |\n  | [1 | 2 |\n  | 3 | 4 |\n}', ['BK1108 "["'], 'x y {}\n  table a b\n    | ! | 2\n    | 3 | 4'],
    ['a brace in a row', 'x y {\n  | a | b |\n  | {c: 1 | 2 |\n  | 3 | 4 |\n}\nq {}', ['BK1108 "{"'], 'x y {}\n  table a b\n    | ! | 2\n    | 3 | 4\nq {}'],
    ['two mistakes in a row', 'x y {\n  | a | b |\n  | [1 | = |\n  | 3 | 4 |\n}', ['BK1108 "["'], 'x y {}\n  table a b\n    | ! | !\n    | 3 | 4'],
    ['an operator at the end of a line', 'x y {\n  a: b and\n  c: 1\n}', ['BK1104 "and"'], 'x y {}\n  a: (error)\n  c: 1'],
    ['a misspelt word', 'x y {\n  a: b adn c\n  d: 1\n}', ['BK1128 "adn"'], 'x y {}\n  a: (error)\n  d: 1'],
    ['a comma too many', 'x y { a: 1,, b: 2 }', ['BK1101 ","'], 'x y {}\n  a: 1\n  b: 2'],
    ['a kind inside a body', 'x y {\n  kind z {\n    a: int\n  }\n  b: 1\n}', ['BK1101 "kind"'], 'x y {}\n  b: 1'],
    ['a parenthesis over several lines', 'x y {\n  a: sum(b,\n    by: c,\n    d = e)\n  f: 1\n}', ['BK1103 "="'], 'x y {}\n  a: (call sum b by: c d: e)\n  f: 1'],
    ['a map without a colon', 'x y {\n  a: {b 1,\n    c: 2}\n  f: 1\n}', ['BK1101 "1"'], 'x y {}\n  a: (error)\n  f: 1'],
    ['a file cut off', 'x y {\n  a: 1\n  z w {\n    b: 1\n', ['BK1106 "{"'], 'x y {}\n  a: 1\n  z w {}\n    b: 1'],
    ['the brace of an outer block', 'x y {\n  a: 1\n\nz w {\n  b: 1\n}\n', ['BK1106 "{"'], 'x y {}\n  a: 1\nz w {}\n  b: 1'],
    ['a nested head without its brace', 'x y {\n  z w\n    a: 1\n  }\n  b: 1\n}', ['BK1109 "z w"'], 'x y {}\n  z w {}\n    a: 1\n  b: 1'],
    ['a name, and nothing else', 'x y {\n  a\n  b: 1\n}', ['BK1109 "a"'], 'x y {}\n  b: 1'],
    ['a name and a name', 'x y {\n  a b\n  c: 1\n}', ['BK1102 "a"'], 'x y {}\n  a: b\n  c: 1'],
    ['a bad field in a kind', 'kind k {\n  a: list(int\n  b: int\n  c: text = \n  d: int\n}', ['BK1108 "("', 'BK1104 "="'], 'kind k\n  b: int\n  d: int'],
    ['a unit without its space in a cell', 'x y {\n  | a | b |\n  | 5 元 | 2 |\n}', ['BK1030 "5 元"'], 'x y {}\n  table a b\n    | ! | 2'],
    ['an amount with its sign and commas', 'x y {\n  a: ￥200,000\n  b: 1\n}', ['BK1302 "￥200,000"'], 'x y {}\n  a: (error)\n  b: 1'],
    ['a comparison in words, in a query', 'x y {\n  a: b where c 小于等于 d\n  e: 1\n}', ['BK1002 "小于等于"'], 'x y {}\n  a: (where b (<= c d))\n  e: 1'],
    ['bars for or', 'x y {\n  a: b || c\n  d: 1\n}', ['BK1002 "||"'], 'x y {}\n  a: (or b c)\n  d: 1'],
  ])('%s', (_, text, said, read) => {
    expect(problems(text)).toEqual(said)
    expect(rest(text)).toBe(read)
  })
})
