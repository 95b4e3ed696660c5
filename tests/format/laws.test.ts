/** The laws of the formatter over random files, the standard library and files cut to pieces. */
import { readFileSync, readdirSync } from 'node:fs'
import fc from 'fast-check'
import * as prettier from 'prettier/standalone'
import { expect, test } from 'vitest'
import { format } from '#grammar/format.ts'
import { bankFile } from './generate.ts'
import { hasErrors, lawful } from './laws.ts'

test('random files', async () => {
  let wrong = 0
  await fc.assert(
    fc.asyncProperty(bankFile(0), async (text) => {
      if (hasErrors(text)) wrong++
      else await lawful(text)
    }),
    { numRuns: 300 },
  )
  expect(wrong).toBeLessThan(60)
})

test('random files with comments wherever space may stand', async () => {
  await fc.assert(
    fc.asyncProperty(bankFile(25), async (text) => {
      if (!hasErrors(text)) await lawful(text)
    }),
    { numRuns: 300 },
  )
})

const library = readdirSync('stdlib', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.bank'))

test.each(library)('stdlib/%s', async (name) => {
  const text = readFileSync(`stdlib/${name}`, 'utf8')
  if (!hasErrors(text)) await lawful(text)
})

test('a file cut off anywhere is formatted without an exception, and what is broken stays', async () => {
  await fc.assert(
    fc.asyncProperty(bankFile(5), fc.nat(), fc.nat(40), async (text, at, length) => {
      const from = at % (text.length + 1)
      const formatted = await format(text.slice(0, from) + text.slice(from + length), {}, prettier)
      expect(formatted).not.toContain('\r')
    }),
    { numRuns: 150 },
  )
})
