/**
 * What may leave for the phone. A field does when it says `@client` and is not C3 (JR/T 0171-2020); a container (`many`, `one`,
 * `table`) does when something inside it does, unless it says `@server`; an id does when anything of its instance does; a label when its kind says
 * `@client`, itself or by its nearest ancestor that says either. Nothing leaks by being forgotten.
 */
import { annotation, type Field, type Kind, type Vocabulary } from './kind.ts'
import { required } from './type.ts'

/** Which parts of an instance are shown. */
export interface Shape {
  readonly label: boolean
  readonly fields: readonly Field[]
}

/** The parts of each kind that a client may see; a kind that is not there never leaves. */
export type Exposure = ReadonlyMap<string, Shape>

/** Whether a kind is declared for clients as a whole, which lets its label through. */
function clientKind(vocabulary: Vocabulary, kind: Kind): boolean {
  for (const name of kind.lineage) {
    const one = vocabulary.kinds.get(name)
    if (one === undefined) continue
    if (annotation(one, 'server') !== undefined) return false
    if (annotation(one, 'client') !== undefined) return true
  }
  return false
}

/** Most secret class: it never leaves, whatever else is written. */
export function neverLeaves(field: Field): boolean {
  return annotation(field, 'server') !== undefined || annotation(field, 'sensitive')?.arguments.includes('C3') === true
}

function containedKind(field: Field): string | undefined {
  const type = required(field.type)
  return type.is === 'many' || type.is === 'one' || type.is === 'table' ? type.kind : undefined
}

const known = new WeakMap<Vocabulary, Exposure>()

/** Works out the exposure of a vocabulary: the least fixed point, so kinds may contain each other. */
export function exposureOf(vocabulary: Vocabulary): Exposure {
  const before = known.get(vocabulary)
  if (before !== undefined) return before
  const heirs = new Map<string, string[]>()
  for (const kind of vocabulary.kinds.values()) {
    for (const ancestor of kind.lineage) heirs.set(ancestor, [...(heirs.get(ancestor) ?? []), kind.name])
  }
  const leaving = new Set<string>()
  const shown = (field: Field): boolean => {
    if (neverLeaves(field)) return false
    const inside = containedKind(field)
    if (inside === undefined) return annotation(field, 'client') !== undefined
    return (heirs.get(inside) ?? []).some((heir) => leaving.has(heir))
  }
  let size = -1
  while (size !== leaving.size) {
    size = leaving.size
    for (const kind of vocabulary.kinds.values()) {
      if (clientKind(vocabulary, kind) || [...kind.fields.values()].some(shown)) leaving.add(kind.name)
    }
  }
  const exposure = new Map<string, Shape>()
  for (const kind of vocabulary.kinds.values()) {
    if (leaving.has(kind.name)) exposure.set(kind.name, { label: clientKind(vocabulary, kind), fields: [...kind.fields.values()].filter(shown) })
  }
  known.set(vocabulary, exposure)
  return exposure
}

const whole = new WeakMap<Vocabulary, Exposure>()

/** Everything of every kind: the exposure of `config.json`. */
export function everythingOf(vocabulary: Vocabulary): Exposure {
  const before = whole.get(vocabulary)
  if (before !== undefined) return before
  const all = new Map([...vocabulary.kinds].map(([name, kind]) => [name, { label: true, fields: [...kind.fields.values()] }] as const))
  whole.set(vocabulary, all)
  return all
}
