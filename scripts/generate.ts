/**
 * Makes the files that are generated and checked in: the types of the standard kinds (`model/kinds.ts`) and the JSON Schemas of the
 * documents that they define. `npx tsx scripts/generate.ts` writes them, `--check` fails when one of them is stale.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { documentSchemaText } from '#compiler/emit/schema/documents.ts'
import { makeTypes } from '#compiler/emit/types/types.ts'
import { digest, standard, tsMorph } from './ahead.ts'

const root = dirname(import.meta.dirname)

/** Path from the root of the project → text. */
export function generated(): ReadonlyMap<string, string> {
  const { vocabulary, digest: kinds } = standard(join(root, 'stdlib'))
  return new Map([
    ['model/kinds.ts', makeTypes(vocabulary, kinds, tsMorph(), (text) => digest(text).sha256)],
    ['schemas/config.schema.json', documentSchemaText(vocabulary, 'whole', kinds)],
    ['schemas/manifest.schema.json', documentSchemaText(vocabulary, 'client', kinds)],
  ])
}

/** Files that are not what generating them gives. */
export function stale(): readonly string[] {
  return [...generated()].flatMap(([path, text]) => {
    const file = join(root, path)
    return existsSync(file) && readFileSync(file, 'utf8') === text ? [] : [path]
  })
}

if (process.argv[1] === import.meta.filename) {
  if (process.argv.includes('--check')) {
    const found = stale()
    for (const path of found) console.error(`${path} is stale: run npx tsx scripts/generate.ts`)
    process.exitCode = found.length === 0 ? 0 : 1
  } else for (const [path, text] of generated()) writeFileSync(join(root, path), text)
}
