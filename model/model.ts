/** The waist: what a bank is, once everything is merged and checked. Emitters, diff, proofs and the runtime read this and nothing else. */
import type { Instance } from './instance.ts'
import type { Vocabulary } from './kind.ts'

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

/** All instances of a kind and of the kinds that inherit from it, at top level. */
export function instancesOf(model: Model, kind: string): readonly Instance[] {
  const found: Instance[] = []
  for (const [name, instances] of model.bank.instances) {
    if (model.vocabulary.kinds.get(name)?.lineage.includes(kind) === true) found.push(...instances.values())
  }
  return found
}
