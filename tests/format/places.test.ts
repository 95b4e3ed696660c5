/** `fmt` writes a file and tells what is wrong in it: the places are those of the file as it is afterwards. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Bundle, bundleTimeout, makeBundle } from '../cli/bundle.ts'

let bankc: Bundle
beforeAll(() => {
  bankc = makeBundle()
}, bundleTimeout)
afterAll(() => bankc.dispose())

const written = 'shelf   a   "甲"   {pick:wealth_product where risk<=R2, size:4\nsort: [desc(weight),\nasc(min)] }\nshelf b "乙" {\n  pick: wealth_product where risk <= R2\n  min: 0050000元\n}\n'

test('a finding of fmt stands where the file has it afterwards', () => {
  const cwd = bankc.folder({ 'a.bank': written })
  const ran = bankc.run(['fmt', 'a.bank', '--locale', 'en'], { cwd })
  const lines = readFileSync(join(cwd, 'a.bank'), 'utf8').split('\n')
  const [, line = '', column = ''] = /a\.bank:(\d+):(\d+) - error BK1024/.exec(ran.out) ?? []
  expect(lines[Number(line) - 1]?.slice(Number(column) - 1)).toBe('0050000元')
})

test('with --check and --diff the file stays, and so do the places', () => {
  for (const option of ['--check', '--diff']) {
    const cwd = bankc.folder({ 'a.bank': written })
    const ran = bankc.run(['fmt', 'a.bank', option, '--locale', 'en'], { cwd })
    expect(readFileSync(join(cwd, 'a.bank'), 'utf8')).toBe(written)
    expect(ran.out).toContain('a.bank:6:8 - error BK1024')
  }
})
