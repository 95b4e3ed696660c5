/** What must not matter does not: the order of files, how they are called, how often one compiles, in which words, and writing nothing. */
import * as prettier from 'prettier/standalone'
import { describe, expect, test } from 'vitest'
import { compile } from '#compiler/compile.ts'
import type { Folder, Host } from '#compiler/host.ts'
import { format } from '#grammar/format.ts'
import { byCodePoint } from '#model/order.ts'
import { filesBelow, meaningOf } from '../harness/examples.ts'
import { memoryFolder, type Files } from '../harness/folder.ts'
import { standardLibrary, today } from '../harness/project.ts'

const examples = ['examples/quickstart', 'examples/alliance'] as const

function hostOf(project: Files, library: Folder = standardLibrary()): Host {
  return { project: memoryFolder(project), library, today }
}

function backwards(folder: Folder): Folder {
  return { ...folder, list: (below) => [...(folder.list(below) ?? [])].reverse() }
}

/** Sources through a function of their text. */
async function sources(files: Files, change: (text: string, path: string) => string | Promise<string>): Promise<Files> {
  const decoder = new TextDecoder()
  return Object.fromEntries(
    await Promise.all(Object.entries(files).map(async ([path, content]) => [path, path.endsWith('.bank') ? await change(typeof content === 'string' ? content : decoder.decode(content), path) : content] as const)),
  )
}

describe.each(examples)('%s', (example) => {
  const files = filesBelow(example)
  const usual = meaningOf(compile(hostOf(files)))

  test('compiles, so that the laws say something', () => {
    const compilation = compile(hostOf(files))
    expect(compilation.banks.map((bank) => [bank.name, bank.errors, bank.model !== undefined])).toEqual(compilation.bankNames.map((name) => [name, 0, true]))
    expect(usual.length).toBeGreaterThan(10_000)
  })

  test('compiled again it is the same', () => {
    expect(meaningOf(compile(hostOf(files)))).toBe(usual)
  })

  test('with its files in another order it is the same', () => {
    const host = hostOf(files)
    expect(meaningOf(compile({ ...host, project: backwards(host.project), library: backwards(host.library) }))).toBe(usual)
  })

  // What stands in two files of one folder is laid in the order of their names, so the order of the names is kept.
  test('with its files called otherwise it is the same', () => {
    const paths = Object.keys(files).sort((left, right) => byCodePoint(left, right))
    const renamed = Object.fromEntries(paths.map((path, index) => [path.endsWith('.bank') ? path.replace(/[^/]+\.bank$/, `${1000 + index}/z${(index * 7) % 10}.bank`) : path, files[path] ?? '']))
    expect(meaningOf(compile(hostOf(renamed)))).toBe(usual)
  })

  test('one bank alone is what it is among the others', () => {
    const among = compile(hostOf(files))
    for (const name of among.bankNames) {
      const alone = compile(hostOf(files), { banks: [name] })
      expect(meaningOf({ ...alone, diagnostics: [] })).toBe(meaningOf({ ...among, diagnostics: [], banks: among.banks.filter((bank) => bank.name === name) }))
    }
  })

  test.each(['zh', 'en'] as const)('formatted, in %s words, it is the same', async (words) => {
    const spelled = (text: string): Promise<string> => format(text, { words }, prettier)
    const library = memoryFolder(await sources(filesBelow('stdlib'), spelled))
    expect(meaningOf(compile(hostOf(await sources(files, spelled), library)))).toBe(usual)
  })

  test('with CRLF, a byte order mark and trailing blanks it is the same', async () => {
    const shaken = await sources(files, (text) => `\uFEFF${text.replaceAll('\n', '  \r\n')}`)
    expect(meaningOf(compile(hostOf(shaken)))).toBe(usual)
  })

  test('an override of nothing changes nothing', () => {
    const compilation = compile(hostOf(files))
    const idle = compilation.banks.flatMap(({ name, model }) => {
      if (model === undefined) return []
      const overrides = [...model.bank.instances].flatMap(([kind, instances]) =>
        [...instances.values()].filter((one) => !one.origin.layer.startsWith('bank:') && one.sealed === undefined).map((one) => {
          const marks = model.vocabulary.kinds.get(kind)?.annotations.map((annotation) => annotation.name) ?? []
          const nameless = marks.includes('singleton') && !marks.includes('layer')
          return `override ${kind}${nameless ? '' : ` ${one.name}`} { }\n`
        }),
      )
      return [[`banks/${name}/idle.bank`, overrides.join('')] as const]
    })
    expect(idle.every(([, text]) => text.split('\n').length > 300)).toBe(true)
    expect(meaningOf(compile(hostOf({ ...files, ...Object.fromEntries(idle) })))).toBe(usual)
  })

  test('an empty file more changes nothing', () => {
    const more = Object.fromEntries(['banks', 'platform', 'packs'].flatMap((folder) => Object.keys(files).filter((path) => path.startsWith(`${folder}/`)).map((path) => [path.replace(/[^/]+$/, 'empty.bank'), '// nothing\n'])))
    expect(meaningOf(compile(hostOf({ ...files, ...more })))).toBe(usual)
  })
})
