/** Phase: what must hold of a bank once all its layers are laid. Looks at what the upper layers changed; the base is checked once a run. */
import type { Diagnostic } from '#diagnostics/catalogue.ts'
import type { Allowed, Instance } from '#model/instance.ts'
import type { Tree } from '../elaborate/tree.ts'
import { checks, kindsRequired, type Checking } from './checks.ts'
import { nothingUsesWhatWasRemoved } from './removals.ts'
import { everyUniqueValueIsUnique, type UniqueIndex } from './unique.ts'
import { visitChanged } from './walk.ts'

export interface Checked {
  readonly diagnostics: readonly Diagnostic[]
  /** Warnings accepted in what was looked at. */
  readonly allowances: readonly Allowed[]
  /** Instances that were looked at because they are new or changed. */
  readonly changed: ReadonlySet<Instance>
  /** Kinds of those, with their ancestors. */
  readonly changedKinds: ReadonlySet<string>
  readonly unique: UniqueIndex
  /** Instances with requirements about others, by the kinds of those others. */
  readonly dependents: readonly (readonly [Instance, ReadonlySet<string>])[]
}

/** `below`: what the base's check found, and the tree that it checked; undefined for the base itself. */
export function check(checking: Checking, below: { readonly tree: Tree; readonly checked: Checked } | undefined): Checked {
  const diagnostics: Diagnostic[] = []
  const allowances: Allowed[] = []
  const changed = new Set<Instance>()
  const changedKinds = new Set<string>()
  const dependents: (readonly [Instance, ReadonlySet<string>])[] = []
  const look = (instance: Instance): void => {
    const kind = checking.vocabulary.kinds.get(instance.kind)
    if (kind === undefined) return
    for (const one of checks) diagnostics.push(...one(instance, kind, checking))
  }
  visitChanged(checking.tree, below?.tree, (instance) => {
    changed.add(instance)
    allowances.push(...instance.allowed.filter((one) => below?.checked.allowances.includes(one) !== true))
    const kind = checking.vocabulary.kinds.get(instance.kind)
    for (const name of kind?.lineage ?? []) changedKinds.add(name)
    const read = kindsRequired(kind)
    if (read.size > 0) dependents.push([instance, read])
    look(instance)
  })
  for (const { instance } of checking.tree.removed.values()) changedKinds.add(instance.kind)
  for (const [instance, read] of below?.checked.dependents ?? []) {
    if (!changed.has(instance) && [...read].some((kind) => changedKinds.has(kind)) && isThere(instance, checking.tree)) look(instance)
  }
  const unique: UniqueIndex = new Map()
  diagnostics.push(...everyUniqueValueIsUnique(checking, changed, unique, below?.checked.unique), ...nothingUsesWhatWasRemoved(checking, below?.tree))
  return { diagnostics, allowances, changed, changedKinds, unique, dependents }
}

/** Whether an instance of the base still stands as it was. Nested ones and rows stand when their top does. */
function isThere(instance: Instance, tree: Tree): boolean {
  const top = instance.path.split(/[.[]/)[0] ?? ''
  for (const instances of tree.families.values()) {
    const one = instances.get(instance.path) ?? instances.get(top)
    if (one !== undefined && (one === instance || one.path !== instance.path)) return true
  }
  return false
}
