/** Every code is provoked by some test: an expectation in a page of fixtures, or a test that names it. */
import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { allRows } from '#cli/all-codes.ts'

const tests = fileURLToPath(new URL('..', import.meta.url))

/** Codes that no test can bring about, with the reason. This list only ever shrinks. */
const unreachable: Readonly<Record<string, string>> = {
  BK7008: 'what commander may complain of in versions to come',
  BK9000: 'a bug in bankc, by its meaning',
}

/** In a page only expectations count, not talk; these files speak of codes without provoking them. */
const silent = /^(house\/provoked\.test\.ts$|diagnostics\/)|^cli\/codes\.test\.ts$/

function namedCodes(): ReadonlySet<string> {
  const files = readdirSync(tests, { recursive: true }).map((file) => String(file).replaceAll('\\', '/')).filter((file) => !silent.test(file))
  return new Set(
    files.flatMap((file) => {
      if (file.endsWith('.test.ts')) return readFileSync(`${tests}${file}`, 'utf8').match(/\bBK\d{4}\b/g) ?? []
      if (!file.endsWith('.md')) return []
      const lines = readFileSync(`${tests}${file}`, 'utf8').split('\n')
      return lines.flatMap((line) => [...line.matchAll(/(?:\/\/!|#!|^\S+) (BK\d{4})\b/g)].map((match) => match[1] ?? ''))
    }),
  )
}

test('every code of every catalogue is provoked by a test', () => {
  const named = namedCodes()
  expect([...allRows].filter(([code]) => !named.has(code) && !Object.hasOwn(unreachable, code)).map(([code, row]) => `${code} ${row.slug}`).sort()).toEqual([])
})

test('what is called unreachable is not provoked after all, and there', () => {
  const named = namedCodes()
  expect(Object.keys(unreachable).filter((code) => named.has(code) || !allRows.has(code))).toEqual([])
})
