/** What stands in the fields of an instance, read by the type that is wanted; undefined for what is absent or something else. */
import type { Decimal } from '#model/decimal.ts'
import { valueOf, type Instance } from '#model/instance.ts'
import type { Type } from '#model/type.ts'
import type { Value } from '#model/value.ts'

export type Money = Value & { readonly is: 'money' }

export function textIn(instance: Instance, field: string): string | undefined {
  const value = valueOf(instance, field)
  return value?.is === 'text' ? value.value : undefined
}

/** Absent is false. */
export function flagIn(instance: Instance, field: string): boolean {
  const value = valueOf(instance, field)
  return value?.is === 'bool' && value.value
}

export function numberIn(instance: Instance, field: string): Decimal | undefined {
  const value = valueOf(instance, field)
  return value?.is === 'number' ? value.value : undefined
}

export function moneyIn(instance: Instance, field: string): Money | undefined {
  const value = valueOf(instance, field)
  return value?.is === 'money' ? value : undefined
}

export function typeIn(instance: Instance, field: string): Type | undefined {
  const value = valueOf(instance, field)
  return value?.is === 'type' ? value.type : undefined
}

/** The member of an enum. */
export function memberIn(instance: Instance, field: string): string | undefined {
  const value = valueOf(instance, field)
  return value?.is === 'enum' ? value.member : undefined
}

/** Members of an enum, written as one, a list or a set; undefined when the field says nothing. */
export function membersIn(instance: Instance, field: string): readonly string[] | undefined {
  const value = valueOf(instance, field)
  const items = value?.is === 'list' || value?.is === 'set' ? value.items : value === undefined ? undefined : [value]
  return items?.flatMap((item) => (item.is === 'enum' ? [item.member] : []))
}

/** The path of what a reference points to. */
export function targetIn(instance: Instance, field: string): string | undefined {
  const value = valueOf(instance, field)
  return value?.is === 'ref' ? value.path : undefined
}

/** The paths of all that a field refers to, written as one, a list or a set. */
export function targetsIn(instance: Instance, field: string): readonly string[] {
  const value = valueOf(instance, field)
  const items = value?.is === 'list' || value?.is === 'set' ? value.items : value === undefined ? [] : [value]
  return items.flatMap((item) => (item.is === 'ref' ? [item.path] : []))
}

export function rowsIn(instance: Instance, field: string): readonly Instance[] {
  const value = valueOf(instance, field)
  return value?.is === 'table' ? [...value.rows.values()] : []
}
