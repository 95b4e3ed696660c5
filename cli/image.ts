/**
 * The standard library compiled ahead, as the build has left it beside the bundle. An image is used only for the files that it was
 * made of: the same paths and sizes, and in a clone, where people edit the library, none of them younger than the image. (Of an installed
 * package the times say only when it was unpacked.) Else the compiler reads the library itself.
 */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { errorCode } from './disk.ts'
import type { NodeFolder } from './folder.ts'

/** Folders of the library that are in images. */
const folders = ['std', 'platform', 'policy']

/** `std.image`, `std+std-platform.image` */
export function imageFile(layers: readonly string[]): string {
  return `${layers.map((layer) => layer.replace(':', '-')).join('+')}.image`
}

/** What an image was made of, on one line; and the youngest of it, in milliseconds. */
export function stampOf(root: string, library: NodeFolder): { readonly stamp: string; readonly youngest: number } {
  let youngest = 0
  const files = folders.flatMap((folder) => library.list(folder) ?? []).map((path) => {
    const { size, mtimeMs } = statSync(join(root, path))
    youngest = Math.max(youngest, mtimeMs)
    return `${path} ${size}`
  })
  return { stamp: files.join('|'), youngest }
}

/** The build script is no part of the package. */
function isClone(root: string): boolean {
  return existsSync(join(dirname(root), 'scripts', 'build.mjs'))
}

/** `beside`: where the images are, if not beside the running program. */
export function imagesFor(
  root: string,
  library: NodeFolder,
  beside = dirname(fileURLToPath(import.meta.url)),
): (layers: readonly string[]) => Buffer | undefined {
  return (layers) => {
    const file = join(beside, imageFile(layers))
    try {
      const { mtimeMs } = statSync(file)
      const { stamp, youngest } = stampOf(root, library)
      if (youngest > mtimeMs && isClone(root)) return undefined
      const bytes = readFileSync(file)
      const first = Buffer.from(`${stamp}\n`)
      return bytes.subarray(0, first.length).equals(first) ? bytes.subarray(first.length) : undefined
    } catch (problem) {
      if (errorCode(problem) === undefined) throw problem
      return undefined
    }
  }
}
