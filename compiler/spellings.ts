/**
 * How the names of a project's files are spelled in other words: those of kinds, fields, members, types, functions, arguments and
 * annotations. The compiler itself says what each means, for every bank that reads it, so there is no second opinion about it.
 */
import type { Diagnostic } from '#diagnostics/catalogue.ts'
import type { Source } from '#diagnostics/source.ts'
import { compileBase, layPacks } from './base.ts'
import { tenantWords } from './declare/tenant.ts'
import { gatherUses } from './declare/uses.ts'
import type { Host } from './host.ts'
import { readyBase } from './image/ready.ts'
import { overlay } from './overlay/overlay.ts'
import type { Layer } from './project/load.ts'
import { openProject, tenantOf } from './project/project.ts'

export interface Spelled {
  /** The text that was read; offsets are those of this one. */
  readonly text: string
  /** Other spellings by the offset of the name. */
  readonly names: ReadonlyMap<number, string>
}

export interface Spellings {
  /** By file, as the project calls it; files of the standard library begin with `std:`. Empty where there is no project. */
  readonly files: ReadonlyMap<string, Spelled>
  /** Why there is no project; what is wrong in its files is not said here. */
  readonly diagnostics: readonly Diagnostic[]
  readonly sources: readonly Source[]
}

export function spellingsOf(host: Host, words: 'zh' | 'en'): Spellings {
  const { project, diagnostics, sources: opened } = openProject(host)
  if (project === undefined) return { files: new Map(), diagnostics, sources: opened }
  const uses = gatherUses(words)
  const read: Layer[] = []
  const asOf = project.config.asOf ?? host.today
  const ready = readyBase(host, project.base.map((layer) => layer.name))
  const layers = project.base.slice(ready.layers).map((layer) => layer.load())
  const base = compileBase(layers, asOf, ready.base, uses)
  read.push(...layers)
  for (const name of project.banks) {
    const layer = project.loadBank(name)
    const tenant = tenantOf(project, name, layer, tenantWords(base.lexicon))
    const { tree } = layPacks(base, tenant.packs, uses)
    overlay(tree, layer, base.lexicon, base.defaults, tenant.unknown, uses)
    read.push(...tenant.packs, layer)
  }
  // Packs that no bank of the project has taken up (yet).
  for (const name of project.packNames) {
    const pack = project.loadPack(name)
    if (pack === undefined || read.includes(pack)) continue
    layPacks(base, [pack], uses)
    read.push(pack)
  }
  const names = uses.spellings()
  const sources = read.flatMap((layer): readonly Source[] => layer.sources)
  return { files: new Map(sources.map(({ file, text }) => [file, { text, names: names.get(file) ?? new Map() }])), diagnostics: [], sources: opened }
}
