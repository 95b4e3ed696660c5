/**
 * What `bankc stats` says of what banks wrote themselves: how many declarations, and how many of them another bank has just so. What several
 * banks write alike is better a pack, or the platform's.
 */
import type { Compilation } from '#compiler/compile.ts'
import type { Instance } from '#model/instance.ts'
import type { Value } from '#model/value.ts'
import { columns } from './columns.ts'

/** `alike`: those whose kind, name, label and written values are those of another bank's. */
export interface Own {
  readonly declarations: number
  readonly alike: number
}

/** By bank. Declarations, nested ones, rows, and what a bank overrides, each with what the bank itself wrote in it. */
export function ownIn({ banks }: Compilation): ReadonlyMap<string, Own> {
  const written = new Map(banks.flatMap(({ name, model }) => {
    if (model === undefined) return []
    const all = [...model.bank.instances.values()].flatMap((instances) => [...instances.values()].flatMap((instance) => [...writtenBy(`bank:${name}`, instance, '')]))
    return [[name, all] as const]
  }))
  const times = new Map<string, number>()
  for (const all of written.values()) for (const one of new Set(all)) times.set(one, (times.get(one) ?? 0) + 1)
  return new Map([...written].map(([name, all]) => [name, { declarations: all.length, alike: all.filter((one) => (times.get(one) ?? 0) > 1).length }]))
}

/** Each as one text. A row is known by its place in its table only where it has no key: then it goes without a name. */
function* writtenBy(layer: string, instance: Instance, around: string): Iterable<string> {
  const path = `${around}/${instance.kind}.${/^\d+$/.test(instance.name) ? '' : instance.name}`
  const values = [...instance.fields].flatMap(([name, { value, origin, fallback }]) => (fallback || origin.layer !== layer || value?.is === 'many' || value?.is === 'table' ? [] : [[name, value] as const]))
  if (instance.origin.layer === layer || values.length > 0) yield `${path} ${instance.label ?? ''} ${textOf(values)}`
  for (const { value } of instance.fields.values()) {
    const inside = value?.is === 'many' ? value.instances : value?.is === 'table' ? value.rows : undefined
    for (const one of inside?.values() ?? []) yield* writtenBy(layer, one, path)
  }
}

function textOf(values: readonly (readonly [string, Value | undefined])[]): string {
  return JSON.stringify(values, (_, item: unknown) => (typeof item === 'bigint' ? String(item) : item instanceof Map || item instanceof Set ? [...item] : item))
}

/** Of banks that wrote something; one bank alone has nobody to be like. */
export function ownTable(own: ReadonlyMap<string, Own>, english: boolean): string {
  const rows = [...own].filter(([, { declarations }]) => declarations > 0)
  if (rows.length < 2) return ''
  const head = english ? ['bank', 'its own', "like another's", 'share'] : ['银行', '自己写的', '与他行相同', '占比']
  const lines = columns([head, ...rows.map(([bank, { declarations, alike }]) => [bank, String(declarations), String(alike), share(alike, declarations, english)])])
  return `\n${lines.join('\n')}\n`
}

function share(alike: number, declarations: number, english: boolean): string {
  const percent = ((100 * alike) / declarations).toFixed(1)
  return english ? `${percent} %` : `${percent}%`
}
