/** What names of fields mean: of a declaration, in a condition about it. */
import { valueOf, type Instance } from '#model/instance.ts'
import type { Vocabulary } from '#model/kind.ts'
import type { Value } from '#model/value.ts'

/** What evaluation may meet on its way besides values: an instance, and a list of such. */
export type Datum = Value | { readonly is: 'instance'; readonly instance: Instance } | { readonly is: 'data'; readonly items: readonly Datum[] }

/** What names mean. */
export type Scope = (name: string) => Datum | undefined

/** A field as conditions see it: an absent table, or no nested declarations, is an empty one. `label` and `name` are what every declaration has. */
export function readField(instance: Instance, name: string, vocabulary: Vocabulary): Value | undefined {
  if (name === 'label') return instance.label === undefined ? undefined : { is: 'text', value: instance.label }
  if (name === 'name') return { is: 'text', value: instance.name }
  const value = valueOf(instance, name)
  if (value !== undefined) return value
  const type = vocabulary.kinds.get(instance.kind)?.fields.get(name)?.type
  if (type?.is === 'table') return { is: 'table', rows: new Map() }
  return type?.is === 'many' ? { is: 'many', instances: new Map() } : undefined
}

/** The fields of an instance as names, and itself as `this`. */
export function namesIn(instance: Instance, vocabulary: Vocabulary): Scope {
  return (name) => (name === 'this' ? { is: 'instance', instance } : readField(instance, name, vocabulary))
}
