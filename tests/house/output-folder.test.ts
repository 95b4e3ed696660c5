/** An output folder that leads out of the project, and a folder that may not be read: said, and nothing is written elsewhere. */
import { chmodSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bundleTimeout, makeBundle, type Bundle } from '../cli/bundle.ts'

let bundle: Bundle
beforeAll(() => {
  bundle = makeBundle()
}, bundleTimeout)
afterAll(() => bundle.dispose())

const project = { 'bankc.yaml': 'edition: 2026\nplatform: platform\n', 'platform/platform.bank': '', 'banks/a/a.bank': 'bank a "甲" { }\n' }

test('out is a link that leads elsewhere', () => {
  const folder = bundle.folder(project)
  const elsewhere = bundle.folder()
  symlinkSync(elsewhere, join(folder, 'out'))
  const ran = bundle.run(['build', '--locale', 'en'], { cwd: folder })
  expect(ran.out).toContain('BK7022')
  expect(ran.code).toBe(3)
  expect(readdirSync(elsewhere)).toEqual([])
})

// Whoever is root may read everything.
test.skipIf(process.getuid?.() === 0)('a folder that may not be read', () => {
  const folder = bundle.folder(project)
  mkdirSync(join(folder, 'banks/a/secret'))
  chmodSync(join(folder, 'banks/a/secret'), 0)
  const ran = bundle.run(['check', '--locale', 'en'], { cwd: folder })
  chmodSync(join(folder, 'banks/a/secret'), 0o755)
  expect(ran.out).toContain('BK7021')
  expect(ran.code).toBe(3)
})
