/** The examples of the project, read into memory, and a compilation as comparable text. */
import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Compilation } from '#compiler/compile.ts'
import { instanceJson } from '#model/instance-json.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Files below a folder of the project, by path from it. `expected/` and `out/` are no sources. */
export function filesBelow(folder: string): Readonly<Record<string, Uint8Array>> {
  const base = `${root}${folder}`
  const entries = readdirSync(base, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = entries.map((entry) => `${entry.parentPath}/${entry.name}`.slice(base.length + 1)).filter((path) => !/^(expected|out)\//.test(path))
  return Object.fromEntries(paths.map((path) => [path, readFileSync(`${base}/${path}`)]))
}

/** The alliance with two of its banks, one of them in Chinese words: for what takes long and is the same for every bank. */
export function twoBanks(): Readonly<Record<string, Uint8Array>> {
  return Object.fromEntries(Object.entries(filesBelow('examples/alliance')).filter(([path]) => !path.startsWith('banks/') || /^banks\/(yuanhe|deyuan)\//.test(path)))
}

/** Every `.bank` file of the library and the examples: path from the root of the project, and text. */
export function bankTexts(): readonly (readonly [path: string, text: string])[] {
  return ['stdlib', 'examples'].flatMap((folder) => Object.entries(filesBelow(folder)).flatMap(([path, content]) => (path.endsWith('.bank') ? [[`${folder}/${path}`, new TextDecoder().decode(content)] as const] : [])))
}

/** All that the banks of a compilation are, in their order, without where it was written. Findings by code and message come first. */
export function meaningOf({ banks, diagnostics }: Compilation): string {
  const found = diagnostics.map((one) => `${one.code} ${JSON.stringify(one.parameters)}`).sort()
  const models = banks.map(({ name, label, model, errors }) => ({
    name,
    label,
    errors,
    kinds: model === undefined ? undefined : [...model.bank.instances].map(([kind, instances]) => [kind, [...instances].map(([id, instance]) => [id, instanceJson(model.vocabulary, instance)])]),
  }))
  return JSON.stringify({ found, models }, undefined, 1)
}
