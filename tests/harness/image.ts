/**
 * The standard library compiled ahead, as the shipped image is: once for all test files, and kept from run to run under the digest of all
 * that it is made of. Whoever edits the library or the compiler gets another.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compileBase } from '#compiler/base.ts'
import { writeImage } from '#compiler/image/image.ts'
import { openProject } from '#compiler/project/project.ts'
import { memoryFolder } from './folder.ts'
import { standardLibrary, today } from './libraries.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const rooms = ['diagnostics', 'model', 'semantics', 'grammar', 'compiler', 'stdlib']
const images = new Map<string, Uint8Array | undefined>()
let known: string | undefined

function digest(): string {
  const hash = createHash('sha256')
  for (const room of rooms) {
    const files = readdirSync(join(root, room), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
    for (const file of files.sort()) hash.update(`${file}\n`).update(readFileSync(file))
  }
  return hash.digest('hex').slice(0, 32)
}

/** For `std`, or `std` and `std:platform`; undefined for other layers. */
export function standardImage(layers: readonly string[]): Uint8Array | undefined {
  const name = layers.join('+').replaceAll(':', '-')
  if (!images.has(name)) images.set(name, kept(name) ?? made(name, layers))
  return images.get(name)
}

function fileOf(name: string): string {
  known ??= digest()
  return join(root, 'node_modules', '.cache', 'bankc-tests', known, `${name}.image`)
}

function kept(name: string): Uint8Array | undefined {
  return existsSync(fileOf(name)) ? readFileSync(fileOf(name)) : undefined
}

function made(name: string, layers: readonly string[]): Uint8Array | undefined {
  const project = memoryFolder({ 'bankc.yaml': 'edition: 2026\n', 'banks/x/bank.bank': 'bank x "x" { }\n' })
  const wanted = (openProject({ project, library: standardLibrary(), today }).project?.base ?? []).filter((layer) => layers.includes(layer.name))
  const image = wanted.length === layers.length ? writeImage(compileBase(wanted.map((layer) => layer.load()), today, undefined)) : undefined
  if (image === undefined) return undefined
  // Another test file may be about to write the same: each writes its own, and the last one stands.
  const file = fileOf(name)
  mkdirSync(join(file, '..'), { recursive: true })
  writeFileSync(`${file}.${process.pid}`, image)
  renameSync(`${file}.${process.pid}`, file)
  return image
}
