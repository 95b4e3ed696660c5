/** The declarations of a bank as of some layer, and how names find them. Maps are shared between layers; a layer copies what it touches. */
import type { Candidate } from '#diagnostics/suggest.ts'
import type { Instance } from '#model/instance.ts'
import { instancesBelow, isNested } from '#model/model.ts'
import { nestedAt } from '#model/nested.ts'
import type { Origin } from '#model/provenance.ts'
import { family, type Lexicon } from '../declare/lexicon.ts'

export interface Tree {
  /** By family (the topmost ancestor of a kind), then by name: names are unique in a family. */
  readonly families: ReadonlyMap<string, ReadonlyMap<string, Instance>>
  /** What upper layers took away, by `family:path`, with the place of its `remove`. */
  readonly removed: ReadonlyMap<string, Removal>
  /** Fields (`path#field`) for which something was written that could not be understood: said once, not again as "missing". */
  readonly broken: ReadonlySet<string>
}

export interface Removal {
  readonly instance: Instance
  readonly origin: Origin
}

export const emptyTree: Tree = { families: new Map(), removed: new Map(), broken: new Set() }

export type Instances = ReadonlyMap<string, Instance>

/** Keys by label, for a map of a given size; the instances themselves are looked up afresh, since a layer may replace them. */
const labelIndexes = new WeakMap<Instances, { readonly size: number; readonly index: Map<string, Set<string>> }>()

/** Instances with a label; a label that two of them have finds both. What was called so in a layer below counts where none is now. */
export function byLabel(instances: Instances, label: string): readonly Instance[] {
  const known = labelIndexes.get(instances)
  const index = known?.size === instances.size ? known.index : indexLabels(instances)
  const found = [...(index.get(label) ?? [])].flatMap((key) => instances.get(key) ?? [])
  const now = found.filter((one) => one.label === label)
  return now.length > 0 ? now : found.filter((one) => one.formerly?.includes(label) === true)
}

function indexLabels(instances: Instances): Map<string, Set<string>> {
  const index = new Map<string, Set<string>>()
  for (const [key, { label, formerly }] of instances) {
    if (label !== undefined) note(index, label, key)
    for (const former of formerly ?? []) note(index, former, key)
  }
  labelIndexes.set(instances, { size: instances.size, index })
  return index
}

function note(index: Map<string, Set<string>>, label: string, key: string): void {
  const same = index.get(label)
  if (same === undefined) index.set(label, new Set([key]))
  else same.add(key)
}

/** A declaration has been given a label: an index that is there already learns it. */
export function noteLabel(instances: Instances, label: string, key: string): void {
  const known = labelIndexes.get(instances)
  if (known !== undefined) note(known.index, label, key)
}

/** Nested declarations of an instance, all its `many` and `one` fields together. */
export function* nestedMaps(instance: Instance): Iterable<Instances> {
  for (const held of instance.fields.values()) if (held.value?.is === 'many') yield held.value.instances
}

/** The nested declaration of a name. */
export function childNamed(instance: Instance, name: string): Instance | undefined {
  for (const instances of nestedMaps(instance)) {
    const named = instances.get(name)
    if (named !== undefined) return named
  }
  return undefined
}

/** Nested declarations with a name, else with a label. */
export function children(instance: Instance, word: string): readonly Instance[] {
  const named = childNamed(instance, word)
  if (named !== undefined) return [named]
  const found: Instance[] = []
  for (const instances of nestedMaps(instance)) found.push(...byLabel(instances, word))
  return found
}

/** A nested declaration whose own name has dots (`payee.first_seen`), or a chain of nested ones. */
export function descend(from: readonly Instance[], steps: readonly string[]): readonly Instance[] {
  let level = from
  let index = 0
  while (index < steps.length && level.length > 0) {
    const whole = steps.slice(index).join('.')
    const dotted = level.flatMap((one) => children(one, whole))
    if (dotted.length > 0) return dotted
    level = level.flatMap((one) => children(one, steps[index] ?? ''))
    index++
  }
  return level
}

export function isOf(lexicon: Lexicon, instance: Instance, kind: string | undefined): boolean {
  return kind === undefined || lexicon.vocabulary.kinds.get(instance.kind)?.lineage.includes(kind) === true
}

function topLevel(tree: Tree, lexicon: Lexicon, kind: string | undefined): readonly Instances[] {
  if (kind === undefined) return [...tree.families.values()]
  const found = lexicon.vocabulary.kinds.get(kind)
  const instances = found === undefined ? undefined : tree.families.get(family(found))
  return instances === undefined ? [] : [instances]
}

/**
 * What a written name or dotted path may mean where a `kind` is wanted (undefined: any kind). Names first, labels only when no name
 * fits; what stands nearest (inside the enclosing declarations) wins. More than one hit: ambiguous.
 */
export function findInstances(tree: Tree, lexicon: Lexicon, kind: string | undefined, steps: readonly string[], owners: readonly Instance[]): readonly Instance[] {
  const fits = (instance: Instance): boolean => isOf(lexicon, instance, kind)
  const [first = '', ...rest] = steps
  for (const owner of owners) {
    const inside = descend([owner], steps).filter(fits)
    if (inside.length > 0) return inside
  }
  if (rest.length === 0) {
    const maps = topLevel(tree, lexicon, kind)
    const named = maps.flatMap((instances) => instances.get(first) ?? []).filter(fits)
    return named.length > 0 ? named : maps.flatMap((instances) => byLabel(instances, first)).filter(fits)
  }
  const starts = (pick: (instances: Instances) => readonly Instance[]): readonly Instance[] =>
    [...tree.families.values()].flatMap((instances) => descend(pick(instances), rest)).filter(fits)
  const named = starts((instances) => (instances.has(first) ? [instances.get(first) as Instance] : []))
  if (named.length > 0) return named
  const dotted = topLevel(tree, lexicon, kind).flatMap((instances) => instances.get(steps.join('.')) ?? [])
  if (dotted.length > 0) return dotted
  const labelled = starts((instances) => byLabel(instances, first))
  if (labelled.length > 0 || kind !== undefined) return labelled
  // `page.home`: a kind, then a name, where any kind will do.
  const asKind = lexicon.kind(first)
  return asKind === undefined ? [] : findInstances(tree, lexicon, asKind.name, rest, [])
}

/** Names and labels that a reference to a kind could have meant. */
export function* candidates(tree: Tree, lexicon: Lexicon, kind: string | undefined, owners: readonly Instance[]): Iterable<Candidate> {
  for (const owner of owners) for (const instances of nestedMaps(owner)) yield* offered(instances, lexicon, kind)
  for (const instances of topLevel(tree, lexicon, kind)) yield* offered(instances, lexicon, kind)
}

function* offered(instances: Instances, lexicon: Lexicon, kind: string | undefined): Iterable<Candidate> {
  for (const instance of instances.values()) {
    if (isOf(lexicon, instance, kind)) yield instance
  }
}

/** The instance at a full path; undefined when it is not there (any more). */
export function instanceAt(tree: Tree, lexicon: Lexicon, kind: string, path: string): Instance | undefined {
  const found = lexicon.vocabulary.kinds.get(kind)
  const direct = found === undefined ? undefined : tree.families.get(family(found))?.get(path)
  if (direct !== undefined) return direct
  const [first = '', ...rest] = path.split('.')
  for (const instances of tree.families.values()) {
    const start = instances.get(first)
    if (start === undefined) continue
    const hit = nestedAt(start, rest)
    if (hit !== undefined && isOf(lexicon, hit, kind)) return hit
  }
  return undefined
}

/** All instances of a kind and of the kinds that inherit from it; nested ones too where the kind is one that is nested. */
export function instancesOfKind(tree: Tree, lexicon: Lexicon, kind: string): readonly Instance[] {
  if (isNested(lexicon.vocabulary, kind)) return [...tree.families.values()].flatMap((instances) => [...instancesBelow(instances, kind, lexicon.vocabulary)])
  return topLevel(tree, lexicon, kind).flatMap((instances) => [...instances.values()].filter((one) => isOf(lexicon, one, kind)))
}
