/** What is shipped with bankc: the standard library, pages that explain codes, the project that `init` writes, its version. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The package's folder: the bundle stands in dist/, this file in cli/, both one step below it. */
function inPackage(path: string): string {
  return fileURLToPath(new URL(`../${path}`, import.meta.url))
}

export function libraryFolder(): string {
  return inPackage('stdlib')
}

/** Texts that the build gathered into one JSON file of dist/, by file name; none when it is not there. */
export function shippedTexts(name: 'explain' | 'quickstart'): Readonly<Record<string, string>> {
  try {
    return JSON.parse(readFileSync(inPackage(`dist/${name}.json`), 'utf8')) as Readonly<Record<string, string>>
  } catch {
    return {}
  }
}

export function version(): string {
  const found = JSON.parse(readFileSync(inPackage('package.json'), 'utf8')) as { readonly version: string }
  return found.version
}
