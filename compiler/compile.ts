/** The compiler on one page: from folders of text to a model a bank, with everything that was found on the way. */
import { severityOf, type Diagnostic } from '#diagnostics/catalogue.ts'
import type { Source } from '#diagnostics/source.ts'
import type { Allowed, Held, Instance } from '#model/instance.ts'
import type { Vocabulary } from '#model/kind.ts'
import type { Model } from '#model/model.ts'
import { withoutAllowed } from './check/allow.ts'
import { check } from './check/check.ts'
import type { Checking } from './check/checks.ts'
import { modelOf, type Grouped } from './check/model.ts'
import { declare, refuseVocabulary } from './declare/declare.ts'
import { tenantWords } from './declare/tenant.ts'
import type { Lexicon } from './declare/lexicon.ts'
import { emptyTree, type Tree } from './elaborate/tree.ts'
import { completeVocabulary } from './elaborate/vocabulary.ts'
import type { Host } from './host.ts'
import { overlay } from './overlay/overlay.ts'
import type { ProjectConfig } from './project/config.ts'
import type { Layer } from './project/load.ts'
import { openProject, tenantOf, type Project } from './project/project.ts'
import { policiesHold } from './prove/policies.ts'

export interface CompileOptions {
  /** `YYYY-MM-DD`; stands above `as_of:` in bankc.yaml and today. */
  readonly asOf?: string
  /** Only these banks; all when not given. */
  readonly banks?: readonly string[]
}

export interface CompiledBank {
  readonly name: string
  readonly label: string | undefined
  /** undefined when the bank has an error. */
  readonly model: Model | undefined
  /** Errors that keep this bank from being written: its own, its packs' and the platform's. */
  readonly errors: number
}

export interface Compilation {
  /** undefined when bankc.yaml is missing or wrong. */
  readonly project: ProjectConfig | undefined
  readonly bankNames: readonly string[]
  readonly vocabulary: Vocabulary
  readonly banks: readonly CompiledBank[]
  readonly diagnostics: readonly Diagnostic[]
  readonly sources: ReadonlyMap<string, Source>
}

export function compile(host: Host, options: CompileOptions = {}): Compilation {
  const { project, sources, diagnostics } = openProject(host)
  const texts = new Map(sources.map((source) => [source.file, source]))
  const nothing: Vocabulary = { kinds: new Map(), enums: new Map(), units: new Map() }
  if (project === undefined) return { project, bankNames: [], vocabulary: nothing, banks: [], diagnostics, sources: texts }

  const asOf = options.asOf ?? project.config.asOf ?? host.today
  const base = compileBase(project, asOf)
  const all = [...diagnostics, ...base.diagnostics]
  for (const layer of project.base) for (const source of layer.sources) texts.set(source.file, source)
  const wanted = options.banks === undefined ? project.banks : project.banks.filter((name) => options.banks?.includes(name))
  const banks = wanted.map((name) => {
    const bank = compileBank(project, base, name, asOf)
    all.push(...bank.diagnostics)
    for (const layer of bank.layers) for (const source of layer.sources) texts.set(source.file, source)
    return bank.compiled
  })
  return { project: project.config, bankNames: project.banks, vocabulary: base.vocabulary, banks, diagnostics: distinct(all), sources: texts }
}

/** What all banks share: std and the platform, parsed, laid and checked once. */
interface Base {
  readonly lexicon: Lexicon
  readonly vocabulary: Vocabulary
  readonly tree: Tree
  readonly defaults: Map<string, Held>
  readonly diagnostics: readonly Diagnostic[]
  readonly allowances: readonly Allowed[]
  readonly grouped: Grouped
  /** Trees with packs on top, by the packs' names. */
  readonly packed: Map<string, { readonly tree: Tree; readonly diagnostics: readonly Diagnostic[] }>
}

function compileBase(project: Project, asOf: string): Base {
  const { lexicon, diagnostics } = declare(project.base)
  const found = [...project.base.flatMap((layer) => layer.diagnostics), ...diagnostics]
  const defaults = new Map<string, Held>()
  let tree = emptyTree
  for (const layer of project.base) {
    const laid = overlay(tree, layer, lexicon, defaults)
    tree = laid.tree
    found.push(...laid.diagnostics)
  }
  const completed = completeVocabulary(lexicon, tree, defaults)
  const checking: Checking = { tree, lexicon, vocabulary: completed.vocabulary }
  const checked = check(checking, undefined)
  const grouped: Grouped = new WeakMap()
  const model = modelOf('', tree, completed.vocabulary, grouped)
  const findings = [...completed.diagnostics, ...checked.diagnostics, ...policiesHold({ model, asOf, understood: understoodIn(tree) })]
  found.push(...withoutAllowed(findings, checked.allowances))
  return { lexicon, vocabulary: completed.vocabulary, tree, defaults, diagnostics: found, allowances: checked.allowances, grouped, packed: new Map() }
}

function compileBank(project: Project, base: Base, name: string, asOf: string) {
  const layer = project.loadBank(name)
  const tenant = tenantOf(project, name, layer, tenantWords(base.lexicon))
  const packs = layPacks(base, tenant.packs)
  const laid = overlay(packs.tree, layer, base.lexicon, base.defaults)
  const checking: Checking = { tree: laid.tree, lexicon: base.lexicon, vocabulary: base.vocabulary }
  const checked = check(checking, base.tree, base.allowances)
  const model = modelOf(name, laid.tree, base.vocabulary, base.grouped)
  const findings = [...laid.diagnostics, ...checked.diagnostics, ...policiesHold({ model, asOf, understood: understoodIn(laid.tree) })]
  const diagnostics = [...layer.diagnostics, ...refuseVocabulary(layer), ...tenant.diagnostics, ...packs.diagnostics, ...withoutAllowed(findings, checked.allowances, base.allowances)]
  const errors = [...base.diagnostics, ...diagnostics].filter((one) => severityOf(one) === 'error').length
  const compiled: CompiledBank = { name, label: tenant.declaration?.label?.value, model: errors > 0 ? undefined : model, errors }
  return { compiled, diagnostics, layers: [layer, ...tenant.packs] }
}

/** A field that was written but not understood has been reported; nothing is concluded from it. */
function understoodIn(tree: Tree): (instance: Instance, field: string) => boolean {
  return (instance, field) => !tree.broken.has(`${instance.path}#${field}`)
}

/** Packs in their order; banks that extend the same packs share the result. */
function layPacks(base: Base, packs: readonly Layer[]): { readonly tree: Tree; readonly diagnostics: readonly Diagnostic[] } {
  let current: { readonly tree: Tree; readonly diagnostics: readonly Diagnostic[] } = { tree: base.tree, diagnostics: [] }
  let key = ''
  for (const pack of packs) {
    key = `${key}/${pack.name}`
    const known = base.packed.get(key)
    if (known !== undefined) {
      current = known
      continue
    }
    const laid = overlay(current.tree, pack, base.lexicon, base.defaults)
    current = { tree: laid.tree, diagnostics: [...current.diagnostics, ...pack.diagnostics, ...refuseVocabulary(pack), ...laid.diagnostics] }
    base.packed.set(key, current)
  }
  return current
}

/** What several banks run into at the same place of the platform or a pack is said once. */
function distinct(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Set<string>()
  return diagnostics.filter(({ code, at, parameters }) => {
    const key = `${code} ${at.file} ${at.start} ${JSON.stringify(parameters)}`
    return !seen.has(key) && seen.add(key)
  })
}
