/** The few things that the writer does to a disk, as a record, so that a test can make each of them fail. */
import { copyFileSync, linkSync, lstatSync, mkdirSync, readFileSync, readdirSync, realpathSync, renameSync, rmSync, rmdirSync, writeFileSync } from 'node:fs'

export interface Disk {
  /** Bytes of a file; undefined when there is no regular file of that name that can be read. */
  readonly read: (path: string) => Uint8Array | undefined
  readonly write: (path: string, content: Uint8Array) => void
  readonly rename: (from: string, to: string) => void
  /** A second name for a file, or a copy where the disk knows no second names. */
  readonly keep: (from: string, to: string) => void
  readonly makeFolder: (path: string) => void
  /** Removes a file or a whole folder; not there is fine. */
  readonly remove: (path: string) => void
  /** Removes a folder if nothing is in it. */
  readonly removeIfEmpty: (path: string) => void
  /** Names of the folders in a folder. */
  readonly folders: (path: string) => readonly string[]
  /** Where a path really leads; undefined when it is not there. */
  readonly real: (path: string) => string | undefined
}

export const disk: Disk = {
  read: (path) => {
    try {
      return lstatSync(path).isFile() ? readFileSync(path) : undefined
    } catch {
      return undefined
    }
  },
  write: (path, content) => writeFileSync(path, content),
  rename: (from, to) => renameSync(from, to),
  keep: (from, to) => {
    try {
      linkSync(from, to)
    } catch {
      copyFileSync(from, to)
    }
  },
  makeFolder: (path) => void mkdirSync(path, { recursive: true }),
  remove: (path) => rmSync(path, { recursive: true, force: true }),
  removeIfEmpty: (path) => {
    try {
      rmdirSync(path)
    } catch {
      // Something is in it, or it is gone already: both are fine.
    }
  },
  folders: (path) => {
    try {
      return readdirSync(path, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
    } catch {
      return []
    }
  },
  real: (path) => {
    try {
      return realpathSync.native(path)
    } catch {
      return undefined
    }
  },
}

export function isMissing(problem: unknown): boolean {
  const code = errorCode(problem)
  return code === 'ENOENT' || code === 'ENOTDIR'
}

export function errorCode(problem: unknown): string | undefined {
  return problem instanceof Error && 'code' in problem && typeof problem.code === 'string' ? problem.code : undefined
}
