/** The world as the compiler may see it: two folders of this machine, the library compiled ahead, and what day it is. */
import type { Host } from '#compiler/host.ts'
import { usualName } from './find-project.ts'
import { type NodeFolder, nodeFolder } from './folder.ts'
import { imagesFor } from './image.ts'

export { nodeFolder }

/** Today in China, where the banks are; the zone has no summer time. */
export function todayInChina(now: number): string {
  return new Date(now + 8 * 3_600_000).toISOString().slice(0, 10)
}

export interface NodeHost extends Host {
  readonly project: NodeFolder
}

/** `library`: where the standard library is; `file`: how the project file is called if not bankc.yaml. */
export function nodeHost(project: string, library: string, file: string): NodeHost {
  const folder = nodeFolder(project)
  const renamed = file === usualName ? folder : { ...folder, read: (path: string) => folder.read(path === usualName ? file : path) }
  const standard = nodeFolder(library)
  return { project: renamed, library: standard, image: imagesFor(library, standard), today: todayInChina(Date.now()) }
}
