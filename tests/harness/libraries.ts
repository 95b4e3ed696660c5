/** The libraries that tests stand on, and the day. */
import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Folder } from '#compiler/host.ts'
import { memoryFolder } from './folder.ts'

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
