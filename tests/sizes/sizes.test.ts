/** Large files are compiled to their end, with the findings that they deserve; `npx tsx bench/sizes.ts` shows how time and memory grow. */
import { expect, test } from 'vitest'
import { compileFiles } from '../harness/project.ts'
import { shapes } from './shapes.ts'

/** A part of what is promised, so that all tests stay quick; the bench goes all the way. */
const part = 0.05

test.each(shapes)('$name', ({ full, files, codes }) => {
  const count = Math.round(full * part)
  const { diagnostics, banks } = compileFiles(files(count))
  const found = [...new Set(diagnostics.map((one) => one.code))]
  for (const code of codes) expect(found).toContain(code)
  if (codes.length === 0) expect(found).toEqual([])
  if (codes.length === 0) expect(banks[0]?.model).toBeDefined()
}, 120_000)
