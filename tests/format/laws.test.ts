/** The laws of the formatter over random files, the standard library, the examples, and files cut to pieces. */
import fc from 'fast-check'
import * as prettier from 'prettier/standalone'
import { expect, test } from 'vitest'
import { format } from '#grammar/format.ts'
import { bankTexts } from '../harness/examples.ts'
import { bankFile } from './generate.ts'
import { careful, hasErrors, lawful, meaning } from './laws.ts'

const seed = 20261122

test('random files', async () => {
  let wrong = 0
  await fc.assert(
    fc.asyncProperty(bankFile(0), async (text) => {
      if (hasErrors(text)) wrong++
      else await lawful(text)
    }),
    { numRuns: 80, seed },
  )
  expect(wrong).toBeLessThan(40)
})

test.each([5, 25, 60])('random files with comments wherever space may stand: %i in 97 gaps', async (busy) => {
  await fc.assert(
    fc.asyncProperty(bankFile(busy), async (text) => {
      if (!hasErrors(text)) await lawful(text)
    }),
    { numRuns: 100, seed },
  )
})

test('words to the other language and back are the same file', async () => {
  await fc.assert(
    fc.asyncProperty(bankFile(5), async (text) => {
      if (hasErrors(text)) return
      const chinese = await lawful(text, { words: 'zh' })
      const english = await lawful(text, { words: 'en' })
      // What was too wide in the other words stays broken, so it is the tree that is compared.
      expect(meaning(await format(chinese, { words: 'en' }, prettier))).toBe(meaning(english))
    }),
    { numRuns: 100, seed },
  )
})

test('of a file cut to pieces nothing is lost', async () => {
  await fc.assert(
    fc.asyncProperty(bankFile(10), fc.nat(), fc.nat(40), async (text, at, length) => {
      const from = at % (text.length + 1)
      await careful(text.slice(0, from) + text.slice(from + length))
    }),
    { numRuns: 80, seed },
  )
})

const written = bankTexts()

test('what people wrote', async () => {
  expect(written.length).toBeGreaterThan(20)
  for (const [, text] of written) {
    if (!hasErrors(text)) await lawful(text)
  }
})
