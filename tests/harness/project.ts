/** A case as a project in memory: its files, and around them whatever it does not care about. */
import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { compile, type Compilation, type CompileOptions } from '#compiler/compile.ts'
import type { Folder, Host } from '#compiler/host.ts'
import { memoryFolder, type Files } from './folder.ts'

/** The day on which all tests happen. */
export const today = '2026-11-22'

/** A folder of the disk, read into memory once. */
function diskFolder(folder: string): Folder {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return memoryFolder(Object.fromEntries(files.map((entry) => [`${entry.parentPath}/${entry.name}`.slice(folder.length + 1), readFileSync(`${entry.parentPath}/${entry.name}`)])))
}

const libraries = new Map<string, Folder>()

function library(path: string): Folder {
  const folder = fileURLToPath(new URL(path, import.meta.url))
  const known = libraries.get(folder) ?? diskFolder(folder)
  libraries.set(folder, known)
  return known
}

/** The standard library as it is shipped. */
export const standardLibrary = (): Folder => library('../../stdlib')

/** Banks, packs, policies and a handful of units: enough to speak about the language without speaking about banking. */
export const smallLibrary = (): Folder => library('library')

/** Who writes bankc.yaml writes everything; else a project, an empty platform and a bank `a` are there already, and banks are declared. */
export function completed(files: Files): Files {
  if (Object.hasOwn(files, 'bankc.yaml')) return files
  const paths = Object.keys(files)
  const names = new Set(paths.flatMap((path) => /^banks\/([^/]+)\//.exec(path)?.[1] ?? []))
  if (names.size === 0) names.add('a')
  const declared = (name: string): boolean => paths.some((path) => path.startsWith(`banks/${name}/`) && /^\s*(bank|银行)\s/m.test(String(files[path])))
  return {
    'bankc.yaml': 'edition: 2026\nplatform: platform\n',
    'platform/platform.bank': '',
    ...Object.fromEntries([...names].filter((name) => !declared(name)).map((name) => [`banks/${name}/bank.bank`, `bank ${name} "${name}" { }\n`])),
    ...files,
  }
}

export function hostOf(files: Files): Host {
  const whole = completed(files)
  const library = String(whole['bankc.yaml']).includes('std:') ? standardLibrary() : smallLibrary()
  return { project: memoryFolder(whole), library, today }
}

export function compileFiles(files: Files, options: CompileOptions = {}): Compilation {
  return compile(hostOf(files), options)
}
