/** An instance of a kind: a declaration of a bank, a nested declaration, or a row of a table. Its type stands in value.ts, with which it is of one piece. */
import type { Instance, Value } from './value.ts'

export type { Allowed, Bound, Held, Instance } from './value.ts'

/** Field access that tolerates absence. */
export function valueOf(instance: Instance, field: string): Value | undefined {
  return instance.fields.get(field)?.value
}

/** Whether a field holds `true`. */
export function isTrue(instance: Instance, field: string): boolean {
  const value = valueOf(instance, field)
  return value?.is === 'bool' && value.value
}

/** The member that a field holds, without its arguments. */
export function memberOf(instance: Instance, field: string): string | undefined {
  const value = valueOf(instance, field)
  return value?.is === 'enum' ? value.member : undefined
}

/** The items of a list or set; one value is a list of one. */
export function itemsOf(instance: Instance, field: string): readonly Value[] {
  const value = valueOf(instance, field)
  return value?.is === 'list' || value?.is === 'set' ? value.items : value === undefined ? [] : [value]
}

/** The texts that a field holds. */
export function textsIn(instance: Instance, field: string): readonly string[] {
  return itemsOf(instance, field).flatMap((one) => (one.is === 'text' ? [one.value] : []))
}

/** A number as a floating one: for counts and weights, never for money. */
export function countOf(instance: Instance, field: string): number | undefined {
  const value = valueOf(instance, field)
  return value?.is === 'number' ? Number(value.value.digits) / 10 ** value.value.scale : undefined
}

/** Whether another layer than its first says something of a field. */
export function isRewritten(instance: Instance, field: string): boolean {
  const held = instance.fields.get(field)
  return held !== undefined && !held.fallback && (held.replaced.length > 0 || held.origin.layer !== instance.origin.layer)
}
