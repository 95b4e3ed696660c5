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

const gathered = new WeakMap<Model, Map<string, readonly Instance[]>>()

/** All instances of a kind and of the kinds that inherit from it; nested ones too where the kind is one that is nested. Gathered once a model. */
export function instancesOf(model: Model, kind: string): readonly Instance[] {
  const known = gathered.get(model) ?? new Map<string, readonly Instance[]>()
  gathered.set(model, known)
  const before = known.get(kind)
  if (before !== undefined) return before
  const holders = holdersOf(model.vocabulary, kind)
  const found: Instance[] = []
  for (const [name, instances] of model.bank.instances) {
    if (!holders.has(name) && model.vocabulary.kinds.get(name)?.lineage.includes(kind) !== true) continue
    for (const one of instancesBelow(instances, kind, model.vocabulary)) found.push(one)
  }
  known.set(kind, found)
  return found
}

/** Those of a kind in a map of one kind or family, nested ones too. What cannot hold any is not looked into: that may cost decoding it. */
export function* instancesBelow(instances: ReadonlyMap<string, Instance>, kind: string, vocabulary: Vocabulary): Iterable<Instance> {
  const holders = holdersOf(vocabulary, kind)
  for (const instance of instances.values()) {
    if (vocabulary.kinds.get(instance.kind)?.lineage.includes(kind) === true) yield instance
    if (!holders.has(instance.kind)) continue
    for (const { value } of instance.fields.values()) if (value?.is === 'many') yield* instancesBelow(value.instances, kind, vocabulary)
  }
}

const nestings = new WeakMap<Vocabulary, ReadonlyMap<string, ReadonlySet<string>>>()
const holding = new WeakMap<Vocabulary, Map<string, ReadonlySet<string>>>()

/** Kinds whose instances may have some of a kind in them, at any depth. */
function holdersOf(vocabulary: Vocabulary, kind: string): ReadonlySet<string> {
  const known = holding.get(vocabulary) ?? new Map<string, ReadonlySet<string>>()
  holding.set(vocabulary, known)
  const before = known.get(kind)
  if (before !== undefined) return before
  const nested = nestingsOf(vocabulary)
  const holders = new Set<string>()
  const isHeld = (inside: string): boolean => inside === kind || holders.has(inside) || (vocabulary.kinds.get(inside)?.lineage.includes(kind) ?? false)
  for (let more = true; more; ) {
    more = false
    for (const [holder, inside] of nested) {
      if (holders.has(holder) || ![...inside].some(isHeld)) continue
      holders.add(holder)
      more = true
    }
  }
  known.set(kind, holders)
  return holders
}

/** By kind: the kinds that its `many` and `one` fields may hold, with those that inherit from them. */
function nestingsOf(vocabulary: Vocabulary): ReadonlyMap<string, ReadonlySet<string>> {
  const known = nestings.get(vocabulary)
  if (known !== undefined) return known
  const heirs = new Map<string, string[]>()
  for (const { name, lineage } of vocabulary.kinds.values()) for (const ancestor of lineage) heirs.set(ancestor, [...(heirs.get(ancestor) ?? []), name])
  const all = new Map<string, ReadonlySet<string>>()
  for (const { name, fields } of vocabulary.kinds.values()) {
    const inside = [...fields.values()].map(({ type }) => required(type)).flatMap((type) => (type.is === 'many' || type.is === 'one' ? (heirs.get(type.kind) ?? [type.kind]) : []))
    if (inside.length > 0) all.set(name, new Set(inside))
  }
  nestings.set(vocabulary, all)
  return all
}

/** Whether declarations of a kind may stand inside others. */
export function isNested(vocabulary: Vocabulary, kind: string): boolean {
  return holdersOf(vocabulary, kind).size > 0
}

/** Instances and all that are nested in them. */
export function* everyInstance(instances: ReadonlyMap<string, Instance>): Iterable<Instance> {
  for (const instance of instances.values()) {
    yield instance
    for (const { value } of instance.fields.values()) if (value?.is === 'many') yield* everyInstance(value.instances)
  }
}
