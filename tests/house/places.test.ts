/** What several layers bring about shows every layer's part: in all fixtures a finding that knows of other places names at least one. */
import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import type { Diagnostic } from '#diagnostics/catalogue.ts'
import { overlayRows } from '#compiler/overlay/codes.ts'
import { strip } from '../harness/expectations.ts'
import { isOutput } from '../harness/outputs.ts'
import { readPage } from '../harness/page.ts'
import { compileFiles } from '../harness/project.ts'

const folder = fileURLToPath(new URL('../fixtures/', import.meta.url))

function provoked(): readonly Diagnostic[] {
  return readdirSync(folder).filter((file) => file.endsWith('.md')).flatMap((file) =>
    readPage(readFileSync(`${folder}${file}`, 'utf8')).cases.flatMap(({ blocks }) => {
      const files = blocks.filter(({ title }) => !isOutput(title) && title !== 'findings').map(({ title, content }) => [title, strip(title, content).text] as const)
      return compileFiles(Object.fromEntries(files)).diagnostics
    }),
  )
}

test('every finding about layers that knows of other places shows one, and each kind of place is shown somewhere', () => {
  const knows = new Map(Object.entries(overlayRows).flatMap(([code, row]) => ('notes' in row.zh ? [[code, Object.keys(row.zh.notes)] as const] : [])))
  const found = provoked().filter(({ code }) => knows.has(code))
  expect(found.filter(({ related }) => related.length === 0).map(({ code, at }) => `${code} ${at.file}:${at.start}`)).toEqual([])
  const shown = new Set(found.flatMap(({ code, related }) => related.map(({ note }) => `${code} ${note}`)))
  expect([...knows].flatMap(([code, notes]) => notes.map((note) => `${code} ${note}`)).filter((one) => !shown.has(one))).toEqual([])
}, 120_000)
