/** Numbers, dates, times and texts: what they are read as, and what is said of those written in another way. */
import { describe, expect, test } from 'vitest'
import { parse } from '#grammar/parse.ts'
import { value } from './show.ts'

/** The text after all certain mends. */
function mended(text: string): string {
  const whole = `x y { a: ${text} }`
  const fixes = parse('test.bank', whole).diagnostics.flatMap((diagnostic) => diagnostic.fixes).filter((fix) => fix.certain)
  let result = whole
  for (const { at, replacement } of [...fixes].sort((one, other) => other.at.start - one.at.start)) {
    result = result.slice(0, at.start) + replacement + result.slice(at.end)
  }
  return result.slice('x y { a: '.length, -2)
}

describe('numbers are exact decimals', () => {
  test.each([
    ['42', '42'],
    ['0', '0'],
    ['1_000', '1000'],
    ['3.5', '3.5'],
    ['3.10', '3.10'],
    ['5万', '50000'],
    ['2亿', '200000000'],
    ['1万亿', '1000000000000'],
    ['3.5万', '35000'],
    ['0.5万', '5000'],
    ['1.23456万', '12345.6'],
    ['0.00001万', '0.1'],
    ['5万元', '50000<元>'],
    ['200USD', '200<USD>'],
    ['3.15%', '3.15<%>'],
    ['25bp', '25<bp>'],
    ['30天', '30<天>'],
    ['6mo', '6<mo>'],
    ['10克', '10<克>'],
    ['5百分点', '5<百分点>'],
    ['1_000.5_0万元', '10005000<元>'],
    ['９.５％', '9.5<%>'],
    ['1..3', '(.. 1 3)'],
    ['1.5..2.5', '(.. 1.5 2.5)'],
    ['4.9万元..5万元', '(.. 49000<元> 50000<元>)'],
    ['2-3', '(- 2 3)'],
  ])('%s', (text, tree) => {
    expect(value(text)).toBe(tree)
  })
})

describe('dates and times', () => {
  test.each([
    ['2026-11-22', 'date:2026-11-22'],
    ['2024-02-29', 'date:2024-02-29'],
    ['2026-11-22T08:00', 'datetime:2026-11-22T08:00'],
    ['23:00', 'time:23:00'],
    ['22:00..06:00', '(.. time:22:00 time:06:00)'],
    ['2026-11-01..2026-12-31', '(.. date:2026-11-01 date:2026-12-31)'],
    ['２３：００', 'time:23:00'],
  ])('%s', (text, tree) => {
    expect(value(text)).toBe(tree)
  })
})

describe('what is written in another way is reported with the way it is written here', () => {
  test.each([
    ['5千', 'BK1020', '5000'],
    ['5千元', 'BK1020', '5000元'],
    ['1.5千万元', 'BK1020', '1500万元'],
    ['3百', 'BK1020', '300'],
    ['2万千', 'BK1020', '20000000'],
    ['1e5', 'BK1021', '100000'],
    ['1.5E3元', 'BK1021', '1500元'],
    ['50,000', 'BK1022', '50000'],
    ['1,234,567元', 'BK1022', '1234567元'],
    ['50，000', 'BK1022', '50000'],
    ['[1, 50,000]', 'BK1022', '[1, 50000]'],
    ['f(50,000)', 'BK1022', 'f(50000)'],
    ['5万3千', 'BK1020', '5.3万'],
    ['1_', 'BK1023', '1_'],
    ['1__0', 'BK1023', '1__0'],
    ['2026-1-5', 'BK1025', '2026-01-05'],
    ['2026/11/22', 'BK1025', '2026-11-22'],
    ['2026.1.5', 'BK1025', '2026-01-05'],
    ['2026年1月5日', 'BK1025', '2026-01-05'],
    ['2026-11-22 8:00', 'BK1025', '2026-11-22T08:00'],
    ['2026-11-22T8:00', 'BK1025', '2026-11-22T08:00'],
    ['26-1-5', 'BK1025', '26-1-5'],
    ['9:30', 'BK1027', '09:30'],
    ['09:30:00', 'BK1027', '09:30'],
    ['09:30:15', 'BK1027', '09:30:15'],
    ['#FFF', 'BK1029', '#FFFFFF'],
    ['5 万元', 'BK1030', '5万元'],
    ['3.15 %', 'BK1030', '3.15%'],
    ['.5', 'BK1031', '0.5'],
    ['5and b', 'BK1032', '5 and b'],
  ])('%s', (text, code, meant) => {
    const whole = `x y { a: ${text} }`
    expect(parse('test.bank', whole).diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code])
    expect(mended(text)).toBe(meant)
  })

  test.each(['2026-02-30', '2026-13-01', '2026-00-10', '1900-02-29'])('there is no day %s', (text) => {
    expect(value(text)).toBe(`BK1026 "${text}"`)
  })

  test.each(['24:00', '12:60'])('there is no time %s', (text) => {
    expect(value(text)).toBe(`BK1028 "${text}"`)
  })

  test('a list of two numbers is not one with a comma', () => {
    expect(value('[100,200]')).toBe('[100 200]')
  })
})

describe('texts', () => {
  test.each([
    ['"a b"', 'a b'],
    ['“说"好"”', '说"好"'],
    ['「他说“好”」', '他说“好”'],
    ['"a\\n\\t\\"\\\\b"', 'a\n\t"\\b'],
    ['"\\u{4E2D}\\u{1F600}"', '中😀'],
    ['"全角：，。｛｝ stay // and /* too"', '全角：，。｛｝ stay // and /* too'],
    ['""', ''],
    ['"""one line"""', 'one line'],
    ['"""\n    a\n      b\n\n    c\n  """', 'a\n  b\n\nc'],
    ['"""a\n  b\n c"""', 'a\n b\nc'],
    ['"""\r\n  a\r\n  b\r\n"""', 'a\nb'],
    ['"""\n a \\u{41} "q"\n"""', 'a A "q"'],
  ])('%j', (text, said) => {
    expect(value(text)).toBe(JSON.stringify(said))
  })

  test.each([
    ['"\\q"', 'BK1009 "\\\\q"'],
    ['"\\u{110000}"', 'BK1009 "\\\\u{110000}"'],
    ['"\\u{D800}"', 'BK1009 "\\\\u{D800}"'],
    ['"\\u41"', 'BK1009 "\\\\u"'],
    ['"""\n \\x\n"""', 'BK1009 "\\\\x"'],
    ['"a\u0000b"', 'BK1005 "\\u0000"'],
  ])('%j', (text, problem) => {
    expect(value(text)).toBe(problem)
  })
})
