import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Locale } from '#diagnostics/catalogue.ts'
import { displayWidth } from '#diagnostics/display-width.ts'
import { frame } from '#diagnostics/render/frame.ts'
import { noPaint } from '#diagnostics/render/paint.ts'
import { summary } from '#diagnostics/render/summary.ts'
import { renderText } from '#diagnostics/render/text.ts'
import { visible } from '#diagnostics/render/visible.ts'
import type { Report } from '#diagnostics/report.ts'
import { bank, place, rendering, reportOf, say, unknownField } from './sample.ts'

function shown(report: Report, locale: Locale, width: number | 'piped' = 80): string {
  return renderText(report, { ...rendering, locale, width: width === 'piped' ? undefined : width, paint: noPaint, summary: true })
}

describe('one line a finding', () => {
  const report = reportOf([say('BK9902', place('std/limits.bank', 'daily'), { name: 'x' }), unknownField(place(bank, 'dialy'))])

  test('Chinese', () => {
    expect(shown(report, 'zh-CN', 'piped').split('\n')).toEqual([
      'banks/yuanhe/限额.bank:2:21 - error BK9901: 限额没有字段「dialy」',
      'std/limits.bank:2:3 - warning BK9902: 「x」的售卖期已过',
      '1 个错误、1 个警告，共 14 家银行',
      '',
    ])
  })

  test('English', () => {
    expect(shown(report, 'en', 'piped').split('\n')).toEqual([
      'banks/yuanhe/限额.bank:2:21 - error BK9901: `limits` has no field `dialy`',
      'std/limits.bank:2:3 - warning BK9902: the sale of `x` is over',
      '1 error, 1 warning in 14 banks',
      '',
    ])
  })

  test('what a user wrote cannot make a second line or move the cursor', () => {
    const text = shown(reportOf([say('BK9902', place(bank, 'evil'), { name: 'a\n\u001B[2Jb\u202Ec' })]), 'en', 'piped')
    expect(text).toBe('banks/yuanhe/限额.bank:5:3 - warning BK9902: the sale of `a\\n\\u{1B}[2Jb\\u{202E}c` is over\n1 warning in 14 banks\n')
  })

  test('a file that could not be read counts as line 1, column 1; a finding about no file names none', () => {
    const report = reportOf([say('BK9902', { file: 'gbk.bank', start: 9, end: 9 }, { name: 'x' }), say('BK9902', { file: '', start: 0, end: 0 }, { name: 'y' })])
    expect(shown(report, 'en', 'piped')).toContain('warning BK9902: the sale of `y` is over\ngbk.bank:1:1 - warning')
    expect(shown(report, 'en')).toContain('gbk.bank:1:1 - warning')
  })
})

describe('frames', () => {
  test('carets after Chinese, the other place and the help, in Chinese', () => {
    expect(shown(reportOf([unknownField(place(bank, 'dialy'))]), 'zh-CN').split('\n')).toEqual([
      'banks/yuanhe/限额.bank:2:21 - error BK9901: 限额没有字段「dialy」',
      '',
      '  2 |   | tools | 单笔：个人 | dialy |',
      '    |                          ^^^^^ 没有这个字段',
      '',
      '  限额在这里声明 - std/limits.bank:1:6',
      '  1 | kind limits "限额" {',
      '    |      ------',
      '',
      '  帮助：写 `daily`',
      '',
      '1 个错误，共 14 家银行',
      '',
    ])
  })

  test('and in English', () => {
    expect(shown(reportOf([unknownField(place(bank, 'dialy'))], 1), 'en').split('\n')).toEqual([
      'banks/yuanhe/限额.bank:2:21 - error BK9901: `limits` has no field `dialy`',
      '',
      '  2 |   | tools | 单笔：个人 | dialy |',
      '    |                          ^^^^^ no such field',
      '',
      '  `limits` is declared here - std/limits.bank:1:6',
      '  1 | kind limits "限额" {',
      '    |      ------',
      '',
      '  help: write `daily`',
      '',
      '1 error in 1 bank',
      '',
    ])
  })

  const lines = (text: string, nth = 1, width = 80, label = 'here'): readonly string[] => {
    const report = reportOf([])
    const source = report.sources.get(bank)
    if (source === undefined) throw new Error('no such file')
    const at = place(bank, text, nth)
    const same = (one: string): string => one
    return frame({ source, ...at, label, caret: '^', gutter: 1, width, paintCaret: same, paintGutter: same })
  }

  test('tabs reach to the next stop, full-width punctuation is two cells', () => {
    expect(lines('则')).toEqual([
      '  3 |     “夜间”，金额 >= 5万元， 则：阻断',
      '    |                             ^^ here',
    ])
  })

  test('a caret over Chinese covers all of its cells', () => {
    expect(lines('金额')[1]).toBe('    |             ^^^^ here')
    expect(lines('\t')[1]).toBe('    | ^^^^ here')
  })

  test('an emoji sequence is two cells', () => {
    expect(lines('家庭')).toEqual(['  6 |   👨‍👩‍👧 家庭 x', '    |      ^^^^ here'])
  })

  test('what cannot be seen is written out, and carets still fit', () => {
    expect(lines('\u0007')).toEqual(['  5 |   evil: "\\u{202E}gnp.exe\\u{200B}"\\u{7}', '    |                                  ^^^^^ here'])
  })

  test('of a long line the part around the place is shown', () => {
    const found = lines('dialy', 2, 60)
    expect(found).toEqual([
      '  4 | …明，很长的说明，end" , dialy: 5万元 // 注释// 注释/…',
      '    |                         ^^^^^ here',
    ])
    for (const line of found) expect(displayWidth(line)).toBeLessThanOrEqual(60)
  })

  test('a label that does not fit stands below', () => {
    expect(lines('则', 1, 44, 'a label that is rather long')).toEqual([
      '  3 |     “夜间”，金额 >= 5万元， 则：阻断',
      '    |                             ^^',
      '    |            a label that is rather long',
    ])
  })

  test('a place of several lines shows its first and last line', () => {
    const report = reportOf([])
    const source = report.sources.get(bank)
    if (source === undefined) throw new Error('no such file')
    const same = (one: string): string => one
    const options = { source, label: 'never closed', caret: '^' as const, gutter: 1, width: 80, paintCaret: same, paintGutter: same }
    expect(frame({ ...options, start: place(bank, '{').start, end: source.text.length })).toEqual([
      '  1 | override limits transfer "转账限额" {',
      '    |                                     ^',
      '    ⋮',
      '  7 | }',
      '    | ^ never closed',
    ])
    expect(frame({ ...options, start: place(bank, '{').start, end: place(bank, 'tools').start })).toEqual([
      '  1 | override limits transfer "转账限额" {',
      '    |                                     ^',
      '  2 |   | tools | 单笔：个人 | dialy |',
      '    |   ^^ never closed',
    ])
  })

  test('the end of the file, an empty file, and places past the end', () => {
    const same = (one: string): string => one
    const options = { label: undefined, caret: '^' as const, gutter: 1, width: 80, paintCaret: same, paintGutter: same }
    expect(frame({ ...options, source: { file: 'a', text: '' }, start: 0, end: 0 })).toEqual(['  1 |', '    | ^'])
    expect(frame({ ...options, source: { file: 'a', text: 'ab\n' }, start: 3, end: 3 })).toEqual(['  2 |', '    | ^'])
    expect(frame({ ...options, source: { file: 'a', text: 'ab' }, start: 99, end: 3 })).toEqual(['  1 | ab', '    |   ^'])
    expect(frame({ ...options, source: { file: 'a', text: 'ab\r\ncd' }, start: 0, end: 4 })).toEqual(['  1 | ab', '    | ^^'])
  })

  test('law: no frame is wider than the terminal, none throws, every caret line has a caret', () => {
    const same = (one: string): string => one
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '限', '\t', '\n', '\u202E', '\u0301', '👩', ' '), maxLength: 200 }), fc.nat(200), fc.nat(40), fc.integer({ min: 40, max: 90 }), (text, start, length, width) => {
        const found = frame({ source: { file: 'a', text }, start, end: start + length, label: 'xy', caret: '^', gutter: 1, width, paintCaret: same, paintGutter: same })
        for (const line of found) expect(displayWidth(line)).toBeLessThanOrEqual(width)
        expect(found.some((line) => line.includes('^'))).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})

describe('visible', () => {
  test.each([
    ['限额 a，“b”', '限额 a，“b”'],
    ['\u0000\u001B\u007F\u0085', '\\u{0}\\u{1B}\\u{7F}\\u{85}'],
    ['\u2066\u061C\u2028\uFEFF', '\\u{2066}\\u{61C}\\u{2028}\\u{FEFF}'],
    ['\uD800', '\\u{D800}'],
    ['a\u200Db', 'a\\u{200D}b'],
    ['👩🏽‍💻 ❤️‍🔥', '👩🏽‍💻 ❤️‍🔥'],
    ['\u{E0041}', '\\u{E0041}'],
  ])('%j', (text, expected) => {
    expect(visible(text)).toBe(expected)
  })
})

describe('summary', () => {
  const error = say('BK9902', place(bank, 'x'), { name: 'a' }, { severity: 'error' })
  const other = say('BK9902', place(bank, 'x'), { name: 'b' }, { severity: 'error' })
  const warning = say('BK9902', place(bank, 'x'), { name: 'c' })
  const note = say('BK9903', place(bank, 'x'), { count: 3 })
  test.each([
    [[], 3, undefined, undefined],
    [[error], 1, '1 error in 1 bank', '1 个错误，共 1 家银行'],
    [[error, other, warning], 14, '2 errors, 1 warning in 14 banks', '2 个错误、1 个警告，共 14 家银行'],
    [[warning, note], 2, '1 warning, 1 note in 2 banks', '1 个警告、1 条提示，共 2 家银行'],
    [[error], 0, '1 error', '1 个错误'],
  ])('%#', (diagnostics, banks, english, chinese) => {
    expect(summary(reportOf(diagnostics, banks), 'en')).toBe(english)
    expect(summary(reportOf(diagnostics, banks), 'zh-CN')).toBe(chinese)
  })
})
