/** `@unique`: no two declarations hold the same value in the field. What the base holds is indexed once a run. */
import type { Diagnostic } from '#diagnostics/catalogue.ts'
import { annotation } from '#model/kind.ts'
import { valueOf, type Held, type Instance } from '#model/instance.ts'
import { identity } from '#semantics/compare.ts'
import { describeValue } from '../elaborate/describe.ts'
import { instanceAt } from '../elaborate/tree.ts'
import type { Checking } from './checks.ts'
import { say } from './codes.ts'

interface Holder {
  readonly instance: Instance
  readonly held: Held
}

/** Who holds a value, by field and value. */
export type UniqueIndex = Map<string, Holder>

/** Looks at the instances given; `below` is the index of what was looked at before. Returns findings and fills `index`. */
export function everyUniqueValueIsUnique(checking: Checking, instances: Iterable<Instance>, index: UniqueIndex, below: UniqueIndex | undefined): readonly Diagnostic[] {
  const found: Diagnostic[] = []
  for (const instance of instances) {
    const kind = checking.vocabulary.kinds.get(instance.kind)
    for (const field of kind?.fields.values() ?? []) {
      if (annotation(field, 'unique') === undefined) continue
      const held = instance.fields.get(field.name)
      if (held?.value === undefined) continue
      const key = `${field.declaredIn}.${field.name}=${identity(held.value)}`
      const first = index.get(key) ?? stillHolding(below?.get(key), field.name, instance, checking)
      if (first === undefined) index.set(key, { instance, held })
      else found.push(say('BK4505', held.origin, { field: field.label ?? field.name, value: describeValue(held.value), other: first.instance.path }, { related: [{ note: 'first', at: first.held.origin }] }))
    }
  }
  return found
}

/** A holder of the base, unless a layer above took it away, changed its value, or is the very instance asked about. */
function stillHolding(holder: Holder | undefined, field: string, asking: Instance, { tree, lexicon }: Checking): Holder | undefined {
  if (holder === undefined || (holder.instance.path === asking.path && holder.instance.kind === asking.kind)) return undefined
  const now = instanceAt(tree, lexicon, holder.instance.kind, holder.instance.path)
  return now !== undefined && identity(valueOf(now, field)) === identity(holder.held.value) ? holder : undefined
}
