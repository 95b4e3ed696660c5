/** Phase: what must hold of a bank once all its layers are laid. Looks at what the upper layers changed; the base is checked once a run. */
import type { Diagnostic } from '#diagnostics/catalogue.ts'
import type { Allowed, Instance } from '#model/instance.ts'
import type { Tree } from '../elaborate/tree.ts'
import { checks, requiresOthers, type Checking } from './checks.ts'
import { nothingUsesWhatWasRemoved } from './removals.ts'
import { everyUniqueValueIsUnique } from './unique.ts'
import { visitChanged } from './walk.ts'

export interface Checked {
  readonly diagnostics: readonly Diagnostic[]
  /** Warnings accepted in what was looked at. */
  readonly allowances: readonly Allowed[]
}

/** `below`: the tree that was checked already; undefined for the base itself. */
export function check(checking: Checking, below: Tree | undefined, inherited: readonly Allowed[] = []): Checked {
  const diagnostics: Diagnostic[] = []
  const allowances: Allowed[] = []
  const seen = new Set<Instance>()
  const look = (instance: Instance): void => {
    seen.add(instance)
    const kind = checking.vocabulary.kinds.get(instance.kind)
    if (kind === undefined) return
    allowances.push(...instance.allowed.filter((one) => !inherited.includes(one)))
    for (const one of checks) diagnostics.push(...one(instance, kind, checking))
  }
  visitChanged(checking.tree, below, look)
  if (below !== undefined) visitChanged(checking.tree, undefined, (instance) => {
    if (!seen.has(instance) && requiresOthers(checking.vocabulary.kinds.get(instance.kind))) look(instance)
  })
  diagnostics.push(...everyUniqueValueIsUnique(checking, below), ...nothingUsesWhatWasRemoved(checking, below))
  return { diagnostics, allowances }
}
