/** The model of a bank out of its tree: instances by kind, in the order in which they are written down. Families that a bank shares with others share the result. */
import type { Instance } from '#model/instance.ts'
import { annotation, type Vocabulary } from '#model/kind.ts'
import type { Model } from '#model/model.ts'
import { byCodePoint } from '#model/order.ts'
import type { Instances, Tree } from '../elaborate/tree.ts'

type ByKind = ReadonlyMap<string, Instances>

/** A memory for one run: families grouped by exact kind. */
export type Grouped = WeakMap<Instances, ByKind>

export function modelOf(name: string, tree: Tree, vocabulary: Vocabulary, grouped: Grouped): Model {
  const instances = new Map<string, Instances>([...vocabulary.kinds.keys()].map((kind) => [kind, new Map()]))
  for (const family of tree.families.values()) {
    for (const [kind, ones] of groupOf(family, vocabulary, grouped)) instances.set(kind, ones)
  }
  return { vocabulary, bank: { name, instances } }
}

function groupOf(family: Instances, vocabulary: Vocabulary, grouped: Grouped): ByKind {
  const known = grouped.get(family)
  if (known !== undefined) return known
  const groups = new Map<string, Instance[]>()
  for (const instance of family.values()) {
    const same = groups.get(instance.kind)
    if (same === undefined) groups.set(instance.kind, [instance])
    else same.push(instance)
  }
  const byKind = new Map([...groups].map(([kind, ones]) => [kind, new Map(inOrder(kind, ones, vocabulary).map((one) => [one.name, one]))]))
  grouped.set(family, byKind)
  return byKind
}

function inOrder(kind: string, instances: readonly Instance[], vocabulary: Vocabulary): readonly Instance[] {
  const found = vocabulary.kinds.get(kind)
  if (found !== undefined && annotation(found, 'ordered') !== undefined) return instances
  return [...instances].sort((left, right) => byCodePoint(left.name, right.name))
}
