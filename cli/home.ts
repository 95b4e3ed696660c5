/** What is shipped with bankc: the standard library, pages that explain codes, the project that `init` writes, its version. */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the running program: dist/ for the bundle, cli/ for the sources. */
const here = dirname(fileURLToPath(import.meta.url))

/** The package's folder: the nearest one upwards that has the standard library. */
function home(): string {
  for (let folder = dirname(here); ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'stdlib')) || dirname(folder) === folder) return folder
  }
}

export function libraryFolder(): string {
  return join(home(), 'stdlib')
}

/** A file that the build has left beside the bundle, or that is checked in with the schemas; undefined when it is not there. */
export function shippedFile(name: string): string | undefined {
  const file = [join(here, name), join(home(), 'dist', name), join(home(), 'schemas', name)].find((path) => existsSync(path))
  return file === undefined ? undefined : readFileSync(file, 'utf8')
}

/** Texts that the build gathered into one JSON file beside the bundle, by file name; none when it is not there. */
export function shippedTexts(name: 'explain' | 'quickstart'): Readonly<Record<string, string>> {
  const file = [join(here, `${name}.json`), join(home(), 'dist', `${name}.json`)].find((path) => existsSync(path))
  return file === undefined ? {} : (JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, string>>)
}

export function version(): string {
  const found = JSON.parse(readFileSync(join(home(), 'package.json'), 'utf8')) as { readonly version: string }
  return found.version
}
