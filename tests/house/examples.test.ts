/**
 * What the examples build is held byte for byte: `expected/files.txt` has the digest of every file, and what a person reads and compares is
 * there as it is. `UPDATE=1` writes it anew. docs/decisions/0021.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { emitTools } from '#cli/emit-tools.ts'
import { version } from '#cli/home.ts'
import { compile } from '#compiler/compile.ts'
import { emit } from '#compiler/emit/emit.ts'
import { filesBelow } from '../harness/examples.ts'
import { memoryFolder } from '../harness/folder.ts'
import { standardLibrary, today } from '../harness/project.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** All files below a folder of the disk, by path from it. */
function onDisk(folder: string): ReadonlyMap<string, string> {
  if (!existsSync(folder)) return new Map()
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return new Map(entries.map((entry) => [join(entry.parentPath, entry.name).slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(join(entry.parentPath, entry.name), 'utf8')]))
}

/** Files that stand in `expected/` as they are: of one bank each; the configuration where there is little but the platform in it. */
const whole: Readonly<Record<string, RegExp>> = {
  quickstart: /^xiaohe\/(bundle\.json|config\.json|manifest\.json|openapi\/)/,
  alliance: /^yuanhe\/(bundle\.json|manifest\.json)/,
}

/** One line a file: the digest, how many bytes, the path. */
function listed(outputs: ReadonlyMap<string, string>): string {
  const line = ([path, content]: readonly [string, string]): string => `${createHash('sha256').update(content).digest('hex')} ${String(Buffer.byteLength(content)).padStart(8)} ${path}\n`
  return [...outputs].sort(([one], [other]) => (one < other ? -1 : 1)).map(line).join('')
}

describe.each(['quickstart', 'alliance'])('examples/%s', (example) => {
  const expected = join(root, 'examples', example, 'expected')
  const compilation = compile({ project: memoryFolder(filesBelow(`examples/${example}`)), library: standardLibrary(), today })
  const made = emit(compilation, emitTools(version(), {}, ''))
  const outputs = new Map(made.outputs.map(({ path, content }) => [path, content]))

  const kept = new Map([...[...outputs].filter(([path]) => whole[example]?.test(path)), ['files.txt', listed(outputs)]])

  test('builds without a finding', () => {
    expect([...compilation.diagnostics, ...made.diagnostics].map((one) => one.code)).toEqual([])
    expect(outputs.size).toBeGreaterThan(15)
  })

  test('gives exactly the files that are expected', () => {
    if (process.env['UPDATE'] === '1') {
      rmSync(expected, { recursive: true, force: true })
      for (const [path, content] of kept) {
        mkdirSync(dirname(join(expected, path)), { recursive: true })
        writeFileSync(join(expected, path), content)
      }
    }
    const there = onDisk(expected)
    expect([...there.keys()].sort()).toEqual([...kept.keys()].sort())
    for (const [path, content] of kept) expect(there.get(path) === content ? path : `${path} differs: ${firstDifference(there.get(path) ?? '', content)}`).toBe(path)
  })
})

function firstDifference(old: string, now: string): string {
  const [before, after] = [old.split('\n'), now.split('\n')]
  const line = before.findIndex((text, index) => text !== after[index])
  return `line ${line + 1}: expected ${JSON.stringify(before[line])}, made ${JSON.stringify(after[line])}`
}
