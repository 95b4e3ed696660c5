/** All messages speak alike: what can be held mechanically of their habits, in both languages. */
import { describe, expect, test } from 'vitest'
import { allRows } from '#cli/all-codes.ts'
import type { Wording } from '#diagnostics/catalogue.ts'

const rows = [...allRows].map(([code, row]) => ({ code, ...row }))

function texts({ message, label, help, notes }: Wording): readonly (readonly [part: string, text: string])[] {
  return Object.entries({ message, label, help, ...notes }).flatMap(([part, text]) => (text === undefined ? [] : [[part, text] as const]))
}

/** Texts that break a habit, as `BK1001 zh help: …`. */
function breaking(language: 'zh' | 'en', parts: RegExp, breaks: (text: string) => boolean): readonly string[] {
  return rows.flatMap((row) => texts(row[language]).filter(([part, text]) => parts.test(part) && breaks(text)).map(([part, text]) => `${row.code} ${language} ${part}: ${text}`))
}

const every = /./
/** What is quoted from `.bank` is no prose. */
const prose = (text: string): string => text.replace(/`[^`]*`|\{ [^}]* \}/g, '')

describe('Chinese', () => {
  test('sentences end as sentences do; labels and notes are none', () => {
    expect(breaking('zh', /^(message|help)$/, (text) => /\p{Script=Han}$/u.test(text))).toEqual([])
    expect(breaking('zh', /^(?!message$|help$)/, (text) => text.endsWith('。'))).toEqual([])
  })

  test('punctuation between Chinese characters is full width', () => {
    expect(breaking('zh', every, (text) => /\p{Script=Han}[,;:?!()]|[,;:?!(]\p{Script=Han}/u.test(prose(text)))).toEqual([])
  })

  test('nobody is shouted at', () => {
    expect([...breaking('zh', every, (text) => /[！]/.test(text)), ...breaking('en', every, (text) => /!(?!=)/.test(text))]).toEqual([])
  })
})

describe('English', () => {
  test('messages are sentences; labels, helps and notes begin small and have no full stop', () => {
    expect(breaking('en', /^message$/, (text) => !/(?:[.?)]|\})$/.test(text))).toEqual([])
    expect(breaking('en', /^(?!message$)/, (text) => text.endsWith('.') || /^[A-Z][a-z]/.test(text))).toEqual([])
  })

  test('is plain: no words of compilers', () => {
    expect(breaking('en', every, (text) => /\b(invalid|illegal|token|parse[rd]?|AST|null|undefined|mismatch|unexpected|sorry)\b/i.test(prose(text)))).toEqual([])
  })

  test('has no full-width punctuation', () => {
    expect(breaking('en', every, (text) => /[，。；：？]/.test(text))).toEqual([])
  })
})

test('labels are short', () => {
  expect(breaking('zh', /^label$/, (text) => [...text].length > 30)).toEqual([])
  expect(breaking('en', /^label$/, (text) => text.length > 60)).toEqual([])
})

test('both languages speak of the same', () => {
  const named = (wording: Wording): string => [...new Set(texts(wording).filter(([part]) => part === 'message').flatMap(([, text]) => text.match(/\{(?!count_)\w+\}/g) ?? []))].sort().join(' ')
  expect(rows.filter((row) => (row.zh.help === undefined) !== (row.en.help === undefined) || Object.keys(row.zh.notes ?? {}).join() !== Object.keys(row.en.notes ?? {}).join()).map(({ code }) => code)).toEqual([])
  expect(rows.filter((row) => named(row.zh) !== named(row.en)).map((row) => `${row.code} ${named(row.zh)} / ${named(row.en)}`)).toEqual([])
})
