/** The waist: what a bank is, once everything is merged and checked. Emitters, diff, proofs and the runtime read this and nothing else. */
import type { Instance } from './instance.ts'
import { isKindOf, type Vocabulary } from './kind.ts'
import { once, onceByName } from './once.ts'
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

/** All instances of a kind and of the kinds that inherit from it; nested ones too where the kind is one that is nested. Gathered once a model. */
export function instancesOf(model: Model, kind: string): readonly Instance[] {
  return gathered(model)(kind)
}

const gathered = once((model: Model) => onceByName((kind): readonly Instance[] => {
  const { vocabulary, bank } = model
  const holders = holdersOf(vocabulary)(kind)
  const found: Instance[] = []
  for (const [name, instances] of bank.instances) {
    if (!holders.has(name) && !isKindOf(vocabulary, name, kind)) continue
    for (const one of instancesBelow(instances, kind, vocabulary)) found.push(one)
  }
  return found
}))

/** Those of a kind in a map of one kind or family, nested ones too. What cannot hold any is not looked into: that may cost decoding it. */
export function* instancesBelow(instances: ReadonlyMap<string, Instance>, kind: string, vocabulary: Vocabulary): Iterable<Instance> {
  const holders = holdersOf(vocabulary)(kind)
  for (const instance of instances.values()) {
    if (isKindOf(vocabulary, instance.kind, kind)) yield instance
    if (!holders.has(instance.kind)) continue
    for (const { value } of instance.fields.values()) if (value?.is === 'many') yield* instancesBelow(value.instances, kind, vocabulary)
  }
}

/** Whether declarations of a kind may stand inside others. */
export function isNested(vocabulary: Vocabulary, kind: string): boolean {
  return holdersOf(vocabulary)(kind).size > 0
}

/** Kinds among whose instances one of a kind is found: those that inherit from it, and those that may hold one. */
export const placesOf = once((vocabulary: Vocabulary) => onceByName((kind): readonly string[] => {
  const holders = holdersOf(vocabulary)(kind)
  return [...vocabulary.kinds.keys()].filter((name) => holders.has(name) || isKindOf(vocabulary, name, kind))
}))

/** Kinds whose instances may have some of a kind in them, at any depth. */
const holdersOf = once((vocabulary: Vocabulary) => onceByName((kind): ReadonlySet<string> => {
  const holders = new Set<string>()
  const isHeld = (inside: string): boolean => holders.has(inside) || inside === kind || isKindOf(vocabulary, inside, kind)
  for (let before = -1; before < holders.size; ) {
    before = holders.size
    for (const [holder, inside] of nestingsOf(vocabulary)) if ([...inside].some(isHeld)) holders.add(holder)
  }
  return holders
}))

/** By kind: the kinds that its `many` and `one` fields may hold, with those that inherit from them. */
const nestingsOf = once((vocabulary: Vocabulary): ReadonlyMap<string, ReadonlySet<string>> => {
  const heirs = new Map<string, string[]>()
  for (const { name, lineage } of vocabulary.kinds.values()) for (const ancestor of lineage) heirs.set(ancestor, [...(heirs.get(ancestor) ?? []), name])
  const all = new Map<string, ReadonlySet<string>>()
  for (const { name, fields } of vocabulary.kinds.values()) {
    const inside = [...fields.values()].map(({ type }) => required(type)).flatMap((type) => (type.is === 'many' || type.is === 'one' ? (heirs.get(type.kind) ?? [type.kind]) : []))
    if (inside.length > 0) all.set(name, new Set(inside))
  }
  return all
})

/** Instances and all that are nested in them. */
export function* everyInstance(instances: ReadonlyMap<string, Instance>): Iterable<Instance> {
  for (const instance of instances.values()) {
    yield instance
    for (const { value } of instance.fields.values()) if (value?.is === 'many') yield* everyInstance(value.instances)
  }
}
