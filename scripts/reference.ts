/**
 * Makes `docs/reference/`: a page a kind, pages of enums, units, functions and annotations, and an index, all from the labels and doc
 * comments of `stdlib/std`. `npx tsx scripts/reference.ts` writes them, `--check` fails when one of them is stale.
 */
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { nodeFolder } from '#cli/folder.ts'
import { byCodePoint } from '#model/order.ts'
import { standard } from './ahead.ts'
import { examplesOf } from './reference/examples.ts'
import { kindPage } from './reference/kind.ts'
import { annotationsPage, enumsPage, functionsPage, indexPage, typesPage, unitsPage } from './reference/lists.ts'
import type { Reference } from './reference/words.ts'

const root = dirname(import.meta.dirname)
const folder = join(root, 'docs', 'reference')

/** File name → text. */
export function referencePages(): ReadonlyMap<string, string> {
  const { everything: vocabulary } = standard(join(root, 'stdlib'))
  const reference: Reference = { vocabulary, examples: examplesOf(nodeFolder(join(root, 'stdlib'))) }
  const kinds = [...vocabulary.kinds.values()].filter((kind) => kind.origin.file.startsWith('std:std/'))
  return new Map([
    ['README.md', indexPage(reference, kinds)],
    ['enums.md', enumsPage(reference)],
    ['units.md', unitsPage(reference)],
    ['types.md', typesPage()],
    ['functions.md', functionsPage()],
    ['annotations.md', annotationsPage()],
    ...kinds.map((kind) => [`${kind.name}.md`, kindPage(reference, kind)] as const),
  ])
}

/** Pages that are missing, stale, or of kinds that are gone. */
export function staleReference(): readonly string[] {
  const pages = referencePages()
  const there = readdirSync(folder)
  const stale = [...pages].filter(([name, text]) => !there.includes(name) || readFileSync(join(folder, name), 'utf8') !== text).map(([name]) => name)
  return [...stale, ...there.filter((name) => !pages.has(name))].sort(byCodePoint)
}

if (process.argv[1] === import.meta.filename) {
  if (process.argv.includes('--check')) {
    const found = staleReference()
    for (const name of found) console.error(`docs/reference/${name} is stale: run npx tsx scripts/reference.ts`)
    process.exitCode = found.length === 0 ? 0 : 1
  } else {
    const pages = referencePages()
    mkdirSync(folder, { recursive: true })
    for (const name of readdirSync(folder)) if (!pages.has(name)) rmSync(join(folder, name))
    for (const [name, text] of pages) writeFileSync(join(folder, name), text)
  }
}
