/** What names mean inside an expression: facts of a scene-like declaration, fields of a kind, one scope inside the other. */
import type { Candidate } from '#diagnostics/suggest.ts'
import { annotation, type Field, type Kind } from '#model/kind.ts'
import { valueOf, type Instance } from '#model/instance.ts'
import { required, type Type } from '#model/type.ts'
import type { Bilingual } from '#diagnostics/catalogue.ts'
import type { Origin } from '#model/provenance.ts'
import type { Lexicon } from '../declare/lexicon.ts'
import { describeKind } from './describe.ts'
import { instanceAt, nestedMaps, type Tree } from './tree.ts'

export interface NameScope {
  /** In people's words, for messages: 「转账」 / transfer. */
  readonly title: Bilingual
  /** A fact or field by name or label. */
  readonly find: (word: string) => { readonly name: string; readonly type: Type; readonly field?: Field } | undefined
  /** Where the things stand that a word could mean, when it could mean several. */
  readonly rivals: (word: string) => readonly Origin[]
  readonly words: () => Iterable<Candidate>
}

interface Fact {
  readonly name: string
  readonly label?: string
  readonly type: Type
  readonly origin: Origin
}

/** What every declaration has by itself, and conditions may ask for. */
export function ownField(word: string): { readonly name: string; readonly type: Type } | undefined {
  const name = ownWords.get(word)
  return name === undefined ? undefined : { name, type: { is: 'scalar', name: 'text' } }
}

const ownWords: ReadonlyMap<string, string> = new Map([['label', 'label'], ['标签', 'label'], ['name', 'name'], ['名称', 'name']])

/** The fields of a kind, as names: for `require`, queries and the elements of a list. */
export function fieldScope(lexicon: Lexicon, kind: Kind): NameScope {
  return {
    title: describeKind(kind.name, lexicon.vocabulary),
    find: (word) => {
      const field = lexicon.field(kind, word)
      return field === undefined ? ownField(word) : { name: field.name, type: required(field.type), field }
    },
    // Names and labels of a kind's fields are distinct.
    rivals: () => [],
    words: () => [...kind.fields.values()],
  }
}

/** The same for what is judged itself, which further in is called `this`. */
export function subjectScope(lexicon: Lexicon, kind: Kind): NameScope {
  const fields = fieldScope(lexicon, kind)
  return { ...fields, find: (word) => (thisWords.has(word) ? { name: 'this', type: { is: 'ref', kind: kind.name } } : fields.find(word)) }
}

const thisWords: ReadonlySet<string> = new Set(['this', '本项'])

const factIndexes = new WeakMap<Instance, FactIndex>()

/** Facts by name, by label, and by a label that an upper layer replaced; several where two have the same. */
interface FactIndex {
  readonly names: Map<string, Fact[]>
  readonly labels: Map<string, Fact[]>
  readonly formers: Map<string, Fact[]>
  /** What was gone through: the declaration itself, and those that it includes. A layer that changes one of them makes another of it. */
  readonly through: Instance[]
}

/** The field of a kind that gives a fact its type: the one of type `type`. */
export function typeField(kind: Kind | undefined): Field | undefined {
  return kind === undefined ? undefined : [...kind.fields.values()].find((field) => {
    const type = required(field.type)
    return type.is === 'scalar' && type.name === 'type'
  })
}

/** Whether instances of a kind are events with facts: some nested kind has a field of type `type`, or a list of others is included. (One that is about a scene is no event.) */
export function holdsFacts(lexicon: Lexicon, kind: Kind | undefined): boolean {
  if (kind === undefined) return false
  return lexicon.nests(kind).some((nest) => typeField(lexicon.vocabulary.kinds.get(nest.kind)) !== undefined) || inclusions(kind).some((field) => required(field.type).is !== 'ref')
}

function inclusions(kind: Kind): readonly Field[] {
  return [...kind.fields.values()].filter((field) => {
    const type = required(field.type)
    const element = type.is === 'list' || type.is === 'set' ? required(type.of) : type
    return annotation(field, 'facts') !== undefined && element.is === 'ref'
  })
}

/** The facts of a declaration: its nested declarations that have a type, and those of the declarations that it includes. */
export function factScope(lexicon: Lexicon, tree: Tree, instance: Instance): NameScope {
  let now: FactIndex | undefined
  const facts = (): FactIndex => {
    now ??= factIndex(lexicon, tree, instance)
    return now
  }
  const meant = (word: string): readonly Fact[] => facts().names.get(word) ?? facts().labels.get(word) ?? facts().formers.get(word) ?? []
  const title = { zh: `「${instance.label ?? instance.name}」`, en: instance.path }
  return {
    title,
    find: (word) => meant(word)[0],
    rivals: (word) => {
      const all = meant(word)
      return all.length > 1 ? all.map((one) => one.origin) : []
    },
    words: () => [...facts().names.values()].flat(),
  }
}

function factIndex(lexicon: Lexicon, tree: Tree, instance: Instance): FactIndex {
  const known = factIndexes.get(instance)
  if (known?.through.every((one) => one === instance || instanceAt(tree, lexicon, one.kind, one.path) === one) === true) return known
  const index: FactIndex = { names: new Map(), labels: new Map(), formers: new Map(), through: [] }
  collect(lexicon, tree, instance, index, new Set())
  factIndexes.set(instance, index)
  return index
}

function collect(lexicon: Lexicon, tree: Tree, instance: Instance, into: FactIndex, seen: Set<string>): void {
  // A ruleset may well have the name of its scene.
  const id = `${instance.kind} ${instance.path}`
  if (seen.has(id)) return
  seen.add(id)
  into.through.push(instance)
  for (const instances of nestedMaps(instance)) {
    for (const nested of instances.values()) {
      const field = typeField(lexicon.vocabulary.kinds.get(nested.kind))
      const value = field === undefined ? undefined : valueOf(nested, field.name)
      if (value?.is !== 'type') continue
      const fact: Fact = { name: nested.name, type: value.type, origin: nested.origin, ...(nested.label === undefined ? {} : { label: nested.label }) }
      note(into.names, fact.name, fact)
      if (fact.label !== undefined) note(into.labels, fact.label, fact)
      for (const former of nested.formerly ?? []) note(into.formers, former, fact)
    }
  }
  const kind = lexicon.vocabulary.kinds.get(instance.kind)
  for (const field of kind === undefined ? [] : inclusions(kind)) {
    const value = valueOf(instance, field.name)
    const references = value?.is === 'list' || value?.is === 'set' ? value.items : value === undefined ? [] : [value]
    for (const reference of references) {
      const target = reference.is === 'ref' ? instanceAt(tree, lexicon, reference.kind, reference.path) : undefined
      if (target !== undefined) collect(lexicon, tree, target, into, seen)
    }
  }
}

function note(index: Map<string, Fact[]>, word: string, fact: Fact): void {
  const same = index.get(word)
  if (same === undefined) index.set(word, [fact])
  else same.push(fact)
}

/** Fields of what a list's elements are; undefined when elements have no fields. */
export function elementScope(lexicon: Lexicon, type: Type): NameScope | undefined {
  const kind = elementKind(type)
  const found = kind === undefined ? undefined : lexicon.vocabulary.kinds.get(kind)
  return found === undefined ? undefined : fieldScope(lexicon, found)
}

/** The kind of a list's, set's or table's elements, or of a single reference. */
export function elementKind(type: Type): string | undefined {
  switch (type.is) {
    case 'list':
    case 'set':
      return elementKind(type.of)
    case 'ref':
    case 'table':
    case 'many':
    case 'one':
      return type.kind
    case 'optional':
      return elementKind(type.of)
    default:
      return undefined
  }
}
