/** Where the project is: `--config`, else the nearest bankc.yaml upwards. */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'

export interface ProjectPlace {
  /** Absolute path of the project folder. */
  readonly folder: string
  /** Name of the project file in it. */
  readonly file: string
  /** What `--config` says; undefined when it was not given. */
  readonly named?: string
}

/** How the compiler calls the project file, whatever its name. */
export const usualName = 'bankc.yaml'

/** A place where there is no project file is an answer too: the compiler says that it is missing. */
export function findProject(config: string | undefined, from: string): ProjectPlace {
  if (config !== undefined) {
    const path = resolve(from, config)
    return isFolder(path) ? { folder: path, file: usualName, named: config } : { folder: dirname(path), file: basename(path), named: config }
  }
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, usualName))) return { folder, file: usualName }
    if (dirname(folder) === folder) return { folder: from, file: usualName }
  }
}

export function readProjectFile(place: ProjectPlace): string | undefined {
  const path = join(place.folder, place.file)
  try {
    return statSync(path).isFile() ? readFileSync(path, 'utf8') : undefined
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
