/** Folders in memory: what the compiler reads in tests. */
import type { Folder } from '#compiler/host.ts'
import { byCodePoint } from '#model/order.ts'

export type Files = Readonly<Record<string, string | Uint8Array>>

const encoder = new TextEncoder()

/** Files by path from the root; texts count as UTF-8. Nothing leads out of it, nothing is unreadable. */
export function memoryFolder(files: Files): Folder {
  const paths = Object.keys(files).sort(byCodePoint)
  return {
    list: (folder) => {
      const inside = folder === '' ? paths : paths.filter((path) => path === folder || path.startsWith(`${folder}/`))
      return inside.length === 0 && folder !== '' ? undefined : inside
    },
    read: (file) => {
      const found = Object.hasOwn(files, file) ? files[file] : undefined
      return typeof found === 'string' ? encoder.encode(found) : found
    },
    leadsOut: (path) => path.split(/[/\\]/).includes('..'),
  }
}
