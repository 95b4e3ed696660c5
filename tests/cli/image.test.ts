/** The standard library compiled ahead: used only for the very files that it was made of, and telling the same as compiling does. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nodeFolder } from '#cli/folder.ts'
import { imageFile, imagesFor, stampOf } from '#cli/image.ts'
import { type Bundle, bundleTimeout, makeBundle } from './bundle.ts'

const examples = fileURLToPath(new URL('../../examples', import.meta.url))
const folders: string[] = []
afterAll(() => folders.forEach((one) => rmSync(one, { recursive: true, force: true })))

/** A library of two files and the image of it, which is younger. */
function library(clone = true): { readonly root: string; readonly image: () => string | undefined } {
  const home = mkdtempSync(join(tmpdir(), 'bankc-image-'))
  folders.push(home)
  const root = join(home, 'stdlib')
  if (clone) {
    mkdirSync(join(home, 'scripts'))
    writeFileSync(join(home, 'scripts', 'build.mjs'), '')
  }
  for (const file of ['std/a.bank', 'platform/b.bank']) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), 'text')
  }
  writeFileSync(join(root, imageFile(['std'])), `${stampOf(root, nodeFolder(root)).stamp}\nthe image`)
  const soon = new Date(Date.now() + 60_000)
  utimesSync(join(root, imageFile(['std'])), soon, soon)
  return { root, image: () => imagesFor(root, nodeFolder(root), root)(['std'])?.toString() }
}

describe('an image', () => {
  test('is called by its layers', () => {
    expect(imageFile(['std'])).toBe('std.image')
    expect(imageFile(['std', 'std:platform'])).toBe('std+std-platform.image')
  })

  test('is used while nothing has changed', () => {
    const { image, root } = library()
    expect(image()).toBe('the image')
    expect(imagesFor(root, nodeFolder(root), root)(['std', 'std:platform'])).toBeUndefined()
  })

  test.each<[string, (root: string) => void]>([
    ['a file is longer', (root) => writeFileSync(join(root, 'std/a.bank'), 'text!')],
    ['a file is younger', (root) => utimesSync(join(root, 'std/a.bank'), new Date(), new Date(Date.now() + 120_000))],
    ['a file is new', (root) => writeFileSync(join(root, 'std/c.bank'), '')],
    ['a file is gone', (root) => rmSync(join(root, 'platform/b.bank'))],
    ['the image is gone', (root) => rmSync(join(root, 'std.image'))],
  ])('is not used when %s', (_, change) => {
    const { root, image } = library()
    change(root)
    expect(image()).toBeUndefined()
  })
})

test('of an installed package the times say only when it was unpacked', () => {
  const { root, image } = library(false)
  utimesSync(join(root, 'std/a.bank'), new Date(), new Date(Date.now() + 120_000))
  expect(image()).toBe('the image')
  writeFileSync(join(root, 'std/a.bank'), 'text!')
  expect(image()).toBeUndefined()
})

describe('with and without images and code cache', () => {
  let bankc: Bundle
  beforeAll(() => {
    bankc = makeBundle({ own: true })
  }, bundleTimeout)
  afterAll(() => bankc.dispose())

  test('every command prints the same', () => {
    const dist = dirname(bankc.file)
    const made = readdirSync(dist).filter((file) => /\.(image|cache)$/.test(file))
    expect(made.sort()).toEqual(['bankc.cache', 'std+std-platform.image', 'std.image'])
    const project = bankc.folder()
    cpSync(join(examples, 'alliance'), project, { recursive: true, filter: (path) => !/[/\\](out|expected)$/.test(path) })
    writeFileSync(join(project, 'banks/yuanhe/wrong.bank'), 'override limits loan_x {\n}\nremove function transfer\n')
    const commands = [['check', '--format', 'json'], ['stats', '--format', 'json'], ['why', 'deyuan', 'limits.transfer', '--format', 'json'], ['why', 'deyuan', 'brand', '--color', 'always']]
    const run = () => commands.map((args) => bankc.run(args, { cwd: project }))
    const ahead = run()
    for (const file of made) rmSync(join(dist, file))
    expect(run()).toEqual(ahead)
    expect(ahead.map((one) => one.code)).toEqual([1, 1, 0, 0])
  })
})
