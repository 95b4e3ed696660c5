/**
 * Instance → JSON: the label first, then its fields in the kind's order, what is absent left out. Where sub-kinds may stand, `$kind` says
 * which one it is; a row or an only one whose name nothing else tells has its `name`.
 */
import { everythingOf, exposureOf, type Exposure } from './exposure.ts'
import type { Instance } from './instance.ts'
import { jsonObject, type JsonObject } from './json.ts'
import { annotation, type Vocabulary } from './kind.ts'
import { required } from './type.ts'
import { valueJson, type Nested, type Place } from './value-json.ts'

/** The JSON of a top-level instance; undefined when nothing of it is shown. */
export type InstanceJson = (instance: Instance) => JsonObject | undefined

/** Kinds in whose place others may stand: they have heirs. */
export function openKinds(vocabulary: Vocabulary): ReadonlySet<string> {
  return new Set([...vocabulary.kinds.values()].flatMap((kind) => kind.lineage.slice(1)))
}

/** Whether the rows of a kind are told apart by their own fields. */
function hasKey(vocabulary: Vocabulary, kind: string): boolean {
  return [...(vocabulary.kinds.get(kind)?.fields.values() ?? [])].some((field) => annotation(field, 'key') !== undefined)
}

/** Kinds whose instances may have to write their own name: rows without a key, and only ones. */
export function selfNamingKinds(vocabulary: Vocabulary): ReadonlySet<string> {
  const declared = new Set<string>()
  for (const kind of vocabulary.kinds.values()) {
    for (const field of kind.fields.values()) {
      const type = required(field.type)
      if (type.is === 'one' || (type.is === 'table' && !hasKey(vocabulary, type.kind))) declared.add(type.kind)
    }
  }
  return new Set([...vocabulary.kinds.values()].filter((kind) => kind.lineage.some((one) => declared.has(one))).map((kind) => kind.name))
}

/** Whether the name of an instance inside another has to be written, since neither its place nor its fields tell it. */
export function namesItself(vocabulary: Vocabulary, instance: Instance, place: Place, index: number): boolean {
  if (place === 'many') return false
  if (place === 'one') return instance.name !== instance.kind
  return instance.name !== String(index + 1) && !hasKey(vocabulary, instance.kind)
}

function writer(vocabulary: Vocabulary, exposure: Exposure): InstanceJson {
  const open = openKinds(vocabulary)
  const nested: Nested = (instance, declared, place, index) => {
    const name = namesItself(vocabulary, instance, place, index) ? instance.name : undefined
    return write(instance, open.has(declared) ? instance.kind : undefined, name)
  }
  const value = valueJson(vocabulary, nested)

  function write(instance: Instance, kind: string | undefined, name: string | undefined): JsonObject | undefined {
    const shape = exposure.get(instance.kind)
    if (shape === undefined) return undefined
    const object = jsonObject({ $kind: kind, name, label: shape.label ? instance.label : undefined })
    for (const field of shape.fields) {
      const held = instance.fields.get(field.name)?.value
      const json = held && value(held, field.type)
      if (json !== undefined) object[field.name] = json
    }
    return object
  }

  return (instance) => write(instance, undefined, undefined)
}

interface Writers {
  readonly config: InstanceJson
  readonly client: InstanceJson
}

const writers = new WeakMap<Vocabulary, Writers>()

function writersOf(vocabulary: Vocabulary): Writers {
  const before = writers.get(vocabulary)
  if (before !== undefined) return before
  const made: Writers = { config: writer(vocabulary, everythingOf(vocabulary)), client: writer(vocabulary, exposureOf(vocabulary)) }
  writers.set(vocabulary, made)
  return made
}

/** The whole instance, as in `config.json`. */
export function instanceJson(vocabulary: Vocabulary, instance: Instance): JsonObject {
  return writersOf(vocabulary).config(instance) ?? jsonObject()
}

/** What a client may see of an instance, as in `manifest.json`; undefined when that is nothing. */
export function clientJson(vocabulary: Vocabulary, instance: Instance): JsonObject | undefined {
  return writersOf(vocabulary).client(instance)
}
