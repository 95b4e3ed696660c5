/** Writes a file anew, beside the old one first, so that no half file is ever seen; a link keeps pointing to what it pointed to. */
import { realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Throws what the file system throws; the old file is then as it was. */
export function replace(path: string, content: string | Uint8Array): void {
  const real = realpathSync.native(path)
  // A name of its own: one made of the old name may be too long for the disk.
  const beside = join(dirname(real), `.bankc-${process.pid}`)
  try {
    writeFileSync(beside, content, { mode: statSync(real).mode })
    renameSync(beside, real)
  } catch (problem) {
    rmSync(beside, { force: true })
    throw problem
  }
}
