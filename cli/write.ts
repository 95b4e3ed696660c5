/**
 * Writes a bank's outputs all or nothing. New files are written beside the old ones first; only when all of them are on disk are
 * they renamed into place, with the old ones kept until the last rename is done, so that any failure puts everything back.
 */
import { dirname, join, sep } from 'node:path'
import type { Bilingual } from '#diagnostics/catalogue.ts'
import type { Disk } from './disk.ts'
import type { Plan } from './outputs.ts'
import { reasonOf } from './reason.ts'

export type Written =
  | { readonly is: 'done' }
  /** Nothing has changed on disk. */
  | { readonly is: 'failed'; readonly path: string; readonly reason: Bilingual }
  | { readonly is: 'outside' }

/** Whether a path, through whatever links, stays inside a folder; what is not there yet lies where its parent lies. */
export function staysInside(folder: string, path: string, disk: Disk): boolean {
  const home = disk.real(folder)
  if (home === undefined) return true
  for (let place = path; ; place = dirname(place)) {
    const target = disk.real(place)
    if (target !== undefined) return target === home || target.startsWith(home.endsWith(sep) ? home : home + sep)
    if (dirname(place) === place) return true
  }
}

/** Carries out a plan. `project`: the folder that nothing may leave; `root`: the output folder; `mark`: a name that no other run uses. */
export function carryOut(project: string, root: string, planned: Plan, mark: string, disk: Disk): Written {
  if (planned.write.length === 0 && planned.remove.length === 0) return { is: 'done' }
  const folders = new Set([...planned.write.map((one) => one.path), ...planned.remove].map((path) => dirname(join(root, path))))
  for (const folder of folders) if (!staysInside(project, folder, disk)) return { is: 'outside' }

  const beside = join(root, `.bankc-${mark}`)
  const undo: (() => void)[] = []
  let at = planned.folder
  try {
    for (const { path, content } of planned.write) {
      at = path
      disk.makeFolder(dirname(join(beside, 'new', path)))
      disk.write(join(beside, 'new', path), content)
    }
    for (const path of planned.remove) {
      at = path
      const target = join(root, path)
      const old = join(beside, 'old', path)
      disk.makeFolder(dirname(old))
      disk.rename(target, old)
      undo.push(() => {
        disk.makeFolder(dirname(target))
        disk.rename(old, target)
      })
      removeEmptyFolders(root, dirname(target), disk)
    }
    for (const { path, there } of planned.write) {
      at = path
      const target = join(root, path)
      const old = join(beside, 'old', path)
      disk.makeFolder(dirname(target))
      if (there) {
        disk.makeFolder(dirname(old))
        disk.keep(target, old)
      }
      disk.rename(join(beside, 'new', path), target)
      undo.push(there ? () => disk.rename(old, target) : () => disk.remove(target))
    }
  } catch (problem) {
    // What cannot be put back stays beside, where it can be found.
    if (undo.reverse().map(succeeds).every(Boolean)) tidy(root, beside, folders, disk)
    const reason = reasonOf(problem)
    if (reason === undefined) throw problem
    return { is: 'failed', path: at, reason }
  }
  tidy(root, beside, folders, disk)
  return { is: 'done' }
}

function succeeds(step: () => void): boolean {
  try {
    step()
    return true
  } catch {
    return false
  }
}

/** Takes away what was beside, and folders that nothing is left in. A failure here harms nobody. */
function tidy(root: string, beside: string, folders: ReadonlySet<string>, disk: Disk): void {
  if (!succeeds(() => disk.remove(beside))) return
  for (const folder of folders) removeEmptyFolders(root, folder, disk)
}

function removeEmptyFolders(root: string, from: string, disk: Disk): void {
  for (let place = from; place.length > root.length && place.startsWith(root); place = dirname(place)) disk.removeIfEmpty(place)
}

/** Removes what runs that were killed have left beside the outputs. `alive` tells whether the run of a mark still goes on. */
export function sweep(root: string, alive: (mark: string) => boolean, disk: Disk): void {
  for (const name of disk.folders(root)) {
    const mark = /^\.bankc-(\d+)$/.exec(name)?.[1]
    if (mark !== undefined && !alive(mark)) succeeds(() => disk.remove(join(root, name)))
  }
}
