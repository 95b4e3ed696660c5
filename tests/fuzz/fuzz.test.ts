/** Nothing hurts the compiler: 2,000 damaged files here, 100,000 with `npm run fuzz`. */
import { expect, test } from 'vitest'
import { fuzz } from './fuzz.ts'
import { survive } from './survive.ts'

const seed = Number(process.env['FUZZ_SEED'] ?? 20261122)

test('2,000 damaged files are read, formatted, compiled and reported about', async () => {
  const failures = await fuzz({ count: 2_000, seed, check: survive })
  console.log(`2,000 mutants, seed ${seed}, ${failures.length} failures`)
  expect(failures.slice(0, 3).map(({ index, file, how, problem, text }) => ({ index, file, how, problem, text: text.slice(0, 2_000) }))).toEqual([])
}, 300_000)

test('as a control: a planted exception is found', async () => {
  const planted = (text: string): void => {
    if (text.includes('{{')) throw new Error('planted')
  }
  const failures = await fuzz({ count: 2_000, seed, check: planted })
  expect(failures.length).toBeGreaterThan(0)
  expect(failures.length).toBeLessThan(500)
  expect(failures[0]).toMatchObject({ problem: expect.stringContaining('planted'), text: expect.stringContaining('{{') })
})
