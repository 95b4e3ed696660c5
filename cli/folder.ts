/** A folder of the disk as the compiler may see it: read only, never left through a link, each part read once. */
import { type Dirent, readFileSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import type { Folder } from '#compiler/host.ts'
import { byCodePoint } from '#model/order.ts'

export interface NodeFolder extends Folder {
  /** Folders that are there but could not be looked into, as far as they were met. */
  readonly unreadable: () => readonly string[]
}

/** Folders that hold no sources, however a project is laid out. */
function skipped(name: string): boolean {
  return name === 'node_modules' || name.startsWith('.')
}

/** Read when asked and each part once: a run sees one state. */
export function nodeFolder(root: string): NodeFolder {
  const listed = new Map<string, readonly string[] | undefined>()
  const problems: string[] = []
  let real: string | undefined

  const realRoot = (): string => {
    real ??= realOf(root) ?? root
    return real
  }

  const entries = (folder: string): readonly Dirent[] | undefined => {
    try {
      return readdirSync(join(root, folder), { withFileTypes: true })
    } catch (problem) {
      const { code } = problem as NodeJS.ErrnoException
      if (code === 'EACCES' || code === 'EPERM') problems.push(folder)
      return undefined
    }
  }

  const leadsOut = (path: string): boolean => {
    if (path.split(/[/\\]/).includes('..')) return true
    for (let place = join(root, path); ; place = dirname(place)) {
      const target = realOf(place)
      if (target !== undefined) return target !== realRoot() && !target.startsWith(realRoot().endsWith(sep) ? realRoot() : realRoot() + sep)
      if (dirname(place) === place) return false
    }
  }

  /** `above`: the real folders on the way here, so that links cannot lead round in a circle. */
  const gather = (folder: string, above: readonly string[]): readonly string[] | undefined => {
    if (listed.has(folder)) return listed.get(folder)
    const found = entries(folder)
    const files = found?.flatMap((entry) => {
      if (skipped(entry.name)) return []
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.isFile()) return [path]
      if (entry.isDirectory()) return gather(path, above) ?? []
      // A pipe or a device with the name of a source is one that cannot be read, not one that is overlooked.
      if (!entry.isSymbolicLink()) return entry.name.endsWith('.bank') ? [path] : []
      const target = realOf(join(root, path))
      if (target === undefined || !isFolder(target) || leadsOut(path)) return [path]
      return above.includes(target) || isAbove(target, join(root, path)) ? [] : (gather(path, [...above, target]) ?? [])
    })
    const sorted = files?.sort(byCodePoint)
    listed.set(folder, sorted)
    return sorted
  }

  return {
    leadsOut,
    unreadable: () => [...new Set(problems)],
    list: (folder) => gather(folder, []),
    read: (file) => {
      if (leadsOut(file)) return 'unreadable'
      try {
        // Only files: reading a pipe would wait for ever.
        return statSync(join(root, file)).isFile() ? readFileSync(join(root, file)) : 'unreadable'
      } catch (problem) {
        const { code } = problem as NodeJS.ErrnoException
        return code === 'ENOENT' || code === 'ENOTDIR' ? undefined : 'unreadable'
      }
    },
  }
}

function realOf(path: string): string | undefined {
  try {
    return realpathSync.native(path)
  } catch {
    return undefined
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}

/** Whether a link points to a folder that it stands in. */
function isAbove(target: string, link: string): boolean {
  const place = realOf(dirname(link)) ?? dirname(link)
  return place === target || place.startsWith(target.endsWith(sep) ? target : target + sep)
}
