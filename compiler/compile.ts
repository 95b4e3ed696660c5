/** The compiler on one page: from folders of text to a model a bank, with everything that was found on the way. */
import { severityOf, type Diagnostic } from '#diagnostics/catalogue.ts'
import type { Source } from '#diagnostics/source.ts'
import type { Vocabulary } from '#model/kind.ts'
import { byCodePoint } from '#model/order.ts'
import { compileBase, layPacks, understoodIn, type Base } from './base.ts'
import { withoutAllowed } from './check/allow.ts'
import { check } from './check/check.ts'
import { modelOf } from './check/model.ts'
import { refuseVocabulary } from './declare/declare.ts'
import { tenantWords } from './declare/tenant.ts'
import type { Compilation, CompileOptions } from './compilation.ts'
import type { Host } from './host.ts'
import { overlay } from './overlay/overlay.ts'
import { aheadOf, readyBase, sourcesOf } from './image/ready.ts'
import { openProject, tenantOf, type Project } from './project/project.ts'
import type { Judging } from './prove/judging.ts'
import { prove } from './prove/prove.ts'

export type { Compilation, CompiledBank, CompileOptions } from './compilation.ts'

const nothing: Vocabulary = { kinds: new Map(), enums: new Map(), units: new Map() }

export function compile(host: Host, options: CompileOptions = {}): Compilation {
  const { project, sources: opened, diagnostics } = openProject(host)
  const sources = new Map(opened.map((source) => [source.file, source]))
  if (project === undefined) return { project, bankNames: [], vocabulary: nothing, banks: [], diagnostics, sources }

  const asOf = options.asOf ?? project.config.asOf ?? host.today
  const ready = readyBase(host, project.base.map((layer) => layer.name))
  const layers = project.base.slice(ready.layers).map((layer) => layer.load())
  const base = layers.length === 0 && ready.base !== undefined ? ready.base : compileBase(layers, asOf, ready.base)
  const found = [...diagnostics, ...base.diagnostics]
  for (const layer of layers) for (const source of layer.sources) sources.set(source.file, source)
  const wanted = options.banks === undefined ? project.banks : project.banks.filter((name) => options.banks?.includes(name))
  const shared = [...sources.values()]
  const banks = wanted.map((name) => {
    const bank = compileBank(project, base, name, asOf)
    const own = bank.layers.flatMap((layer) => layer.sources)
    found.push(...bank.diagnostics)
    for (const source of own) sources.set(source.file, source)
    return { ...bank.compiled, sources: ownSources([...shared, ...own]) }
  })
  if (options.banks === undefined) {
    for (const { layer, diagnostics: alone } of packsAlone(project, base, banks)) {
      found.push(...alone)
      for (const source of layer.sources) sources.set(source.file, source)
    }
  }
  return { project: project.config, bankNames: project.banks, vocabulary: base.vocabulary, banks, diagnostics: distinct(found), sources: sourcesOf(host, sources), ahead: aheadOf(ready) }
}

function compileBank(project: Project, base: Base, name: string, asOf: string) {
  const { layer, tenant, packs, said, remembered, judging } = layBank(project, base, name, asOf)
  const judged = withoutAllowed([...said, ...prove(judging, said)], remembered.allowances, base.remembered.allowances)
  const diagnostics = [...layer.diagnostics, ...refuseVocabulary(layer), ...tenant.diagnostics, ...packs.diagnostics, ...judged]
  const errors = [...base.diagnostics, ...diagnostics].filter((one) => severityOf(one) === 'error').length
  const warnings = diagnostics.filter((one) => severityOf(one) === 'warning').length
  const compiled = { name, label: tenant.declaration?.label?.value, model: errors > 0 ? undefined : judging.model, errors, warnings }
  return { compiled, diagnostics, layers: [layer, ...tenant.packs] }
}

/** A bank on what all banks share, checked and ready for proofs. */
export function layBank(project: Project, base: Base, name: string, asOf: string) {
  const layer = project.loadBank(name)
  const tenant = tenantOf(project, name, layer, tenantWords(base.lexicon))
  const packs = layPacks(base, tenant.packs)
  const laid = overlay(packs.tree, layer, base.lexicon, base.defaults, tenant.unknown)
  const checked = check({ tree: laid.tree, lexicon: base.lexicon, vocabulary: base.vocabulary }, base)
  const model = modelOf(name, laid.tree, base.vocabulary, base.grouped)
  const judging: Judging = { model, asOf, shared: false, understood: understoodIn(laid.tree), changed: { instances: checked.changed, kinds: checked.changedKinds, removed: checked.removed } }
  return { layer, tenant, packs, said: [...laid.diagnostics, ...checked.diagnostics], remembered: checked.remembered, judging }
}

/** Packs of the project that no bank extends, each laid on the platform by itself: a mistake in one is found before somebody takes it up. */
function packsAlone(project: Project, base: Base, banks: readonly { readonly sources: readonly Source[] }[]) {
  const read = new Set(banks.flatMap(({ sources }) => sources.map(({ file }) => file)))
  return project.ownPacks.flatMap((name) => {
    const layer = project.loadPack(name)
    if (layer === undefined || layer.sources.some(({ file }) => read.has(file))) return []
    return [{ layer, diagnostics: layPacks(base, [layer]).diagnostics }]
  })
}

/** Texts of the project itself, sorted by file. */
function ownSources(sources: readonly Source[]): readonly Source[] {
  return sources.filter(({ file }) => !file.startsWith('std:')).sort((left, right) => byCodePoint(left.file, right.file))
}

/** What several banks run into at the same place of the platform or a pack is said once. */
function distinct(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Set<string>()
  return diagnostics.filter(({ code, at, parameters }) => {
    const key = `${code} ${at.file} ${at.start} ${JSON.stringify(parameters)}`
    return !seen.has(key) && seen.add(key)
  })
}
