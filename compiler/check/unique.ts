/** `@unique`: no two declarations hold the same value in the field. What the base holds is indexed once. */
import type { Diagnostic } from '#diagnostics/catalogue.ts'
import { annotation } from '#model/kind.ts'
import { valueOf, type Instance } from '#model/instance.ts'
import type { Origin } from '#model/provenance.ts'
import { identity } from '#semantics/compare.ts'
import { describeValue } from '#model/value-words.ts'
import type { Checking } from './checks.ts'
import { say } from './codes.ts'
import { instanceAtAddress, type Address } from './walk.ts'

interface Holder {
  readonly address: Address
  readonly path: string
  readonly origin: Origin
}

/** Who holds a value, by field and value. */
export type UniqueIndex = Map<string, Holder>

/** Looks at the instances given; `below` is the index of what was looked at before. Returns findings and fills `index`. */
export function everyUniqueValueIsUnique(checking: Checking, instances: ReadonlyMap<Instance, Address>, index: UniqueIndex, below: UniqueIndex | undefined): readonly Diagnostic[] {
  const found: Diagnostic[] = []
  for (const [instance, address] of instances) {
    const kind = checking.vocabulary.kinds.get(instance.kind)
    for (const field of kind?.fields.values() ?? []) {
      if (annotation(field, 'unique') === undefined) continue
      const held = instance.fields.get(field.name)
      if (held?.value === undefined) continue
      const value = identity(held.value)
      const key = `${field.declaredIn}.${field.name}=${value}`
      const first = index.get(key) ?? stillHolding(below?.get(key), field.name, value, instance, checking)
      if (first === undefined) index.set(key, { address, path: instance.path, origin: held.origin })
      else found.push(say('BK4505', held.origin, { field: { zh: field.label ?? field.name, en: field.name }, value: describeValue(held.value), other: first.path }, { related: [{ note: 'first', at: first.origin }] }))
    }
  }
  return found
}

/** A holder of the base, unless a layer above took it away, changed its value, or is the very instance asked about. */
function stillHolding(holder: Holder | undefined, field: string, value: string, asking: Instance, { tree }: Checking): Holder | undefined {
  const now = holder === undefined ? undefined : instanceAtAddress(tree, holder.address)
  if (now === undefined || now === asking) return undefined
  return identity(valueOf(now, field)) === value ? holder : undefined
}
