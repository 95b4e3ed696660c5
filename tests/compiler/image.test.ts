/** The standard library compiled ahead gives the very banks that compiling it from its texts gives. */
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { compileBase } from '#compiler/base.ts'
import { compile } from '#compiler/compile.ts'
import { configOf } from '#compiler/emit/config.ts'
import type { Host } from '#compiler/host.ts'
import { readImage, writeImage } from '#compiler/image/image.ts'
import { loadLayer } from '#compiler/project/load.ts'
import { nodeFolder } from '../../cli/host.ts'
import { meaningOf } from '../harness/examples.ts'
import { memoryFolder } from '../harness/folder.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const library = nodeFolder(`${root}/stdlib`)
const shown = (path: string): string => `std:${path}`
const std = loadLayer('std', library, ['std'], shown)
const platform = loadLayer('std:platform', library, ['platform', 'policy'], shown)
const images = new Map(
  [[std], [std, platform]].map((layers) => [layers.map((one) => one.name).join(), writeImage(compileBase(layers, '2026-11-22', undefined))] as const),
)

function host(project: string, ready: boolean): Host {
  const plain = { project: nodeFolder(`${root}/${project}`), library, today: '2026-11-22' }
  return ready ? { ...plain, image: (layers) => images.get(layers.join()) } : plain
}

test.each(['examples/quickstart', 'examples/alliance'])('%s compiles to the same with an image as without', (project) => {
  const fresh = compile(host(project, false))
  const ready = compile(host(project, true))
  expect(ready.diagnostics).toEqual(fresh.diagnostics)
  expect(ready.banks.length).toBeGreaterThan(0)
  for (const [index, bank] of fresh.banks.entries()) {
    const other = ready.banks[index]
    if (bank.model === undefined || other?.model === undefined) throw new Error(`${bank.name} has errors`)
    expect(configOf(other.model).text).toBe(configOf(bank.model).text)
    expect(other.model.vocabulary).toEqual(bank.model.vocabulary)
  }
})

/** Defaults that are read anew for each declaration, since their names come from what stands around it. */
const unsaid = `bank a "甲银行" { }
ruleset anything "不问" {
  scene: transfer
  hit: first
  | name | amount || then |
  | ---- | ------ || ---- |
  | all  |        || notify |
}
ruleset_test anything "不问" {
  ruleset: anything
  like: ordinary_transfer
  | amount || decision |
  | ------ || -------- |
  |        || notify   |
}
shelf all_deposits "全部存款" { pick: deposit }
`

test('what is not written is the same with an image as without', () => {
  const project = memoryFolder({ 'bankc.yaml': 'edition: 2026\n', 'banks/a/a.bank': unsaid })
  const plain = { project, library, today: '2026-11-22' }
  const [fresh, ready] = [compile(plain), compile({ ...plain, image: (layers) => images.get(layers.join()) })]
  expect(fresh.diagnostics).toEqual([])
  expect(ready.diagnostics).toEqual([])
  expect(meaningOf(ready)).toBe(meaningOf(fresh))
})

test('an image of another format is not taken', () => {
  expect(readImage(Buffer.from('bankc.image/0\n[]\n{}'))).toBeUndefined()
  expect(readImage(Buffer.from(''))).toBeUndefined()
})

test('a base with findings has no image', () => {
  const broken = { ...std, diagnostics: [], files: std.files.slice(1) }
  const base = compileBase([broken], '2026-11-22', undefined)
  expect(base.diagnostics.length).toBeGreaterThan(0)
  expect(writeImage(base)).toBeUndefined()
})
