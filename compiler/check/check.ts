/** Phase: what must hold of a bank once all its layers are laid. Looks at what the upper layers changed; the base is checked once. */
import type { Diagnostic } from '#diagnostics/catalogue.ts'
import type { Instance } from '#model/instance.ts'
import type { Removal, Tree } from '../elaborate/tree.ts'
import { accepted, type Accepted } from './allow.ts'
import { checks, kindsRequired, type Checking } from './checks.ts'
import { nothingUsesWhatWasRemoved, removalsIn } from './removals.ts'
import { everyUniqueValueIsUnique, type UniqueIndex } from './unique.ts'
import { instanceAtAddress, visitChanged, type Address } from './walk.ts'

export interface Checked {
  readonly diagnostics: readonly Diagnostic[]
  /** New and changed instances, with where they stand. */
  readonly changed: ReadonlyMap<Instance, Address>
  /** Kinds of those, with their ancestors, and of what was removed. */
  readonly changedKinds: ReadonlySet<string>
  /** What the layers looked at took away. */
  readonly removed: readonly Removal[]
  readonly remembered: Remembered
}

/** What a check of an upper layer needs to know of this one. */
export interface Remembered {
  /** Warnings accepted in what was looked at. */
  readonly allowances: readonly Accepted[]
  readonly unique: UniqueIndex
  /** Instances with requirements about others, by the kinds of those others. */
  readonly dependents: readonly (readonly [Address, readonly string[]])[]
}

/** What was checked already: a tree, and what is remembered of it. */
export interface Below {
  readonly tree: Tree
  readonly remembered: Remembered
}

/** `below` undefined: everything is looked at. */
export function check(what: Omit<Checking, 'changed'>, below: Below | undefined): Checked {
  const diagnostics: Diagnostic[] = []
  const allowances: Accepted[] = []
  const changed = new Map<Instance, Address>()
  const checking: Checking = { ...what, changed }
  const changedKinds = new Set<string>()
  const dependents: [Address, readonly string[]][] = []
  const inherited = new Set(below?.remembered.allowances.map(keyOf))
  const look = (instance: Instance): void => {
    const kind = checking.vocabulary.kinds.get(instance.kind)
    if (kind === undefined) return
    for (const one of checks) diagnostics.push(...one(instance, kind, checking))
  }
  visitChanged(checking.tree, below?.tree, (instance, address) => {
    changed.set(instance, address)
    allowances.push(...accepted(instance).filter((one) => !inherited.has(keyOf(one))))
    const kind = checking.vocabulary.kinds.get(instance.kind)
    for (const name of kind?.lineage ?? []) changedKinds.add(name)
    const read = kindsRequired(kind)
    if (read.size > 0) dependents.push([address, [...read]])
    look(instance)
  })
  for (const { instance } of checking.tree.removed.values()) changedKinds.add(instance.kind)
  for (const [address, read] of below?.remembered.dependents ?? []) {
    if (!read.some((kind) => changedKinds.has(kind))) continue
    const instance = instanceAtAddress(checking.tree, address)
    if (instance !== undefined && !changed.has(instance)) look(instance)
  }
  const unique: UniqueIndex = new Map()
  diagnostics.push(...everyUniqueValueIsUnique(checking, changed, unique, below?.remembered.unique), ...nothingUsesWhatWasRemoved(checking, below?.tree))
  return { diagnostics, changed, changedKinds, removed: removalsIn(checking, below?.tree), remembered: { allowances, unique, dependents } }
}

/** What is remembered of two layers, the lower first. */
export function remembering(below: Remembered | undefined, { allowances, unique, dependents }: Remembered): Remembered {
  if (below === undefined) return { allowances, unique, dependents }
  return { allowances: [...below.allowances, ...allowances], unique: new Map([...below.unique, ...unique]), dependents: [...below.dependents, ...dependents] }
}

function keyOf({ origin }: Accepted): string {
  return `${origin.file}:${origin.start}`
}
