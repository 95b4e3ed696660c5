/** What all banks of a run share: std and the platform, laid and checked once; packs laid once for all banks that extend them. */
import type { Diagnostic } from '#diagnostics/catalogue.ts'
import type { Held, Instance } from '#model/instance.ts'
import type { Vocabulary } from '#model/kind.ts'
import { withoutAllowed } from './check/allow.ts'
import { check, remembering, type Remembered } from './check/check.ts'
import { modelOf, type Grouped } from './check/model.ts'
import { declare, refuseVocabulary } from './declare/declare.ts'
import type { Lexicon } from './declare/lexicon.ts'
import type { Uses } from './declare/uses.ts'
import { emptyTree, type Tree } from './elaborate/tree.ts'
import { completeVocabulary } from './elaborate/vocabulary.ts'
import { overlay } from './overlay/overlay.ts'
import type { Layer } from './project/load.ts'
import { prove } from './prove/prove.ts'

export interface Base {
  readonly lexicon: Lexicon
  readonly vocabulary: Vocabulary
  readonly tree: Tree
  readonly remembered: Remembered
  readonly diagnostics: readonly Diagnostic[]
  /** Memories of the run: defaults read, families grouped by kind, trees with packs on top. */
  readonly defaults: Map<string, Held>
  readonly grouped: Grouped
  readonly packed: Map<string, Packed>
}

export interface Packed {
  readonly tree: Tree
  readonly diagnostics: readonly Diagnostic[]
}

/** Lays layers on what was laid before (the ready-made standard library, or nothing). */
export function compileBase(layers: readonly Layer[], asOf: string, below: Base | undefined, uses?: Uses): Base {
  const { lexicon, diagnostics } = declare(layers, below?.lexicon, uses)
  const found = [...(below?.diagnostics ?? []), ...layers.flatMap((layer) => layer.diagnostics), ...diagnostics]
  const defaults = new Map(below?.defaults)
  let tree = below?.tree ?? emptyTree
  for (const layer of layers) {
    const laid = overlay(tree, layer, lexicon, defaults, [], uses)
    tree = laid.tree
    found.push(...laid.diagnostics)
  }
  const { vocabulary, diagnostics: aboutKinds } = completeVocabulary(lexicon, tree, defaults, below?.vocabulary, uses)
  const { diagnostics: broken, changed, changedKinds, removed, remembered } = check({ tree, lexicon, vocabulary }, below)
  const grouped: Grouped = new WeakMap()
  const model = modelOf('', tree, vocabulary, grouped)
  const judging = { model, asOf, shared: true, understood: understoodIn(tree), changed: below === undefined ? undefined : { instances: changed, kinds: changedKinds, removed } }
  found.push(...withoutAllowed([...aboutKinds, ...broken, ...prove(judging, [...found, ...broken])], remembered.allowances, below?.remembered.allowances))
  return { lexicon, vocabulary, tree, remembered: remembering(below?.remembered, remembered), diagnostics: found, defaults, grouped, packed: new Map() }
}

/** A field that was written but not understood has been reported; nothing is concluded from it. */
export function understoodIn(tree: Tree): (instance: Instance, field: string) => boolean {
  return (instance, field) => !tree.broken.has(`${instance.path}#${field}`)
}

/** Packs in their order; banks that extend the same packs share the result. */
export function layPacks(base: Base, packs: readonly Layer[], uses?: Uses): Packed {
  let current: Packed = { tree: base.tree, diagnostics: [] }
  let key = ''
  for (const pack of packs) {
    key = `${key}/${pack.name}`
    const known = base.packed.get(key)
    if (known !== undefined) {
      current = known
      continue
    }
    const laid = overlay(current.tree, pack, base.lexicon, base.defaults, [], uses)
    current = { tree: laid.tree, diagnostics: [...current.diagnostics, ...pack.diagnostics, ...refuseVocabulary(pack), ...laid.diagnostics] }
    base.packed.set(key, current)
  }
  return current
}
