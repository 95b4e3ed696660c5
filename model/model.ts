/** The waist: what a bank is, once everything is merged and checked. Emitters, diff, proofs and the runtime read this and nothing else. */
import type { Instance } from './instance.ts'
import type { Vocabulary } from './kind.ts'
import { required } from './type.ts'

export interface Model {
  readonly vocabulary: Vocabulary
  readonly bank: Bank
}

export interface Bank {
  /** Id of the bank: the name of its folder. */
  readonly name: string
  /** Top-level instances by kind (exact kind, not ancestors), then by name, both in the order in which they are to be written. Every kind is here, empty ones too. */
  readonly instances: ReadonlyMap<string, ReadonlyMap<string, Instance>>
}

/** All instances of a kind and of the kinds that inherit from it; nested ones too where the kind is one that is nested. */
export function instancesOf(model: Model, kind: string): readonly Instance[] {
  if (isNested(model.vocabulary, kind)) {
    const all = [...model.bank.instances.values()].flatMap((instances) => [...everyInstance(instances)])
    return all.filter((one) => model.vocabulary.kinds.get(one.kind)?.lineage.includes(kind) === true)
  }
  const found: Instance[] = []
  for (const [name, instances] of model.bank.instances) {
    if (model.vocabulary.kinds.get(name)?.lineage.includes(kind) === true) found.push(...instances.values())
  }
  return found
}

const nestedKinds = new WeakMap<Vocabulary, ReadonlySet<string>>()

/** Whether some kind nests declarations of this kind (or of one that inherits from it, or that it inherits from). */
export function isNested(vocabulary: Vocabulary, kind: string): boolean {
  const known = nestedKinds.get(vocabulary)
  if (known !== undefined) return known.has(kind)
  const nested = new Set<string>()
  for (const { fields } of vocabulary.kinds.values()) {
    for (const { type } of fields.values()) {
      const plain = required(type)
      if (plain.is === 'many' || plain.is === 'one') nested.add(plain.kind)
    }
  }
  const all = new Set([...vocabulary.kinds.values()].filter((one) => one.lineage.some((name) => nested.has(name))).flatMap((one) => one.lineage))
  nestedKinds.set(vocabulary, all)
  return all.has(kind)
}

/** Instances and all that are nested in them. */
export function* everyInstance(instances: ReadonlyMap<string, Instance>): Iterable<Instance> {
  for (const instance of instances.values()) {
    yield instance
    for (const { value } of instance.fields.values()) if (value?.is === 'many') yield* everyInstance(value.instances)
  }
}
