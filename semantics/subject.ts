/** Where to point when a condition about an instance fails: at the value that was written last, the others beside it. */
import type { Held, Instance } from '#model/instance.ts'
import type { Origin } from '#model/provenance.ts'
import { references, type Mention } from './mentions.ts'

export interface Subject {
  readonly at: Origin
  readonly others: readonly Origin[]
}

/**
 * For an instance that itself did not change: the override of a declaration it refers to, which is what broke the condition.
 * `changed` gives the declaration at a path if an upper layer changed it.
 */
export function culpritOf(instance: Instance, fields: readonly string[], changed: (mention: Mention) => Instance | undefined): Subject | undefined {
  const own = subjectOf(instance, fields)
  for (const name of fields) {
    for (const mention of references(instance.fields.get(name)?.value)) {
      const target = changed(mention)
      const at = target === undefined ? undefined : (target.overrides[target.overrides.length - 1] ?? target.origin)
      if (at !== undefined) return { at, others: [own.at, ...own.others] }
    }
  }
  return undefined
}

/** Values written by hand come before defaults; what an upper layer wrote before what a lower one did. */
export function subjectOf(instance: Instance, fields: readonly string[]): Subject {
  const written = fields.flatMap((name) => {
    const held = instance.fields.get(name)
    return held === undefined || held.fallback ? [] : [{ origin: placeOf(held, instance), replaced: held.replaced.length }]
  })
  const ranked = written.map(({ origin, replaced }) => ({ origin, rank: replaced + (origin.layer === instance.origin.layer ? 0 : 1) }))
  const first = ranked.reduce<(typeof ranked)[number] | undefined>((best, one) => (best === undefined || one.rank > best.rank ? one : best), undefined)
  if (first === undefined) return { at: instance.origin, others: [] }
  return { at: first.origin, others: ranked.filter((one) => one !== first).map((one) => one.origin) }
}

/** Rows and declarations inside change, or go, without their field being written again: the override stands for what was done there. */
function placeOf({ value, origin }: Held, instance: Instance): Origin {
  const holds = value?.is === 'many' || value?.is === 'table'
  return (holds ? instance.overrides[instance.overrides.length - 1] : undefined) ?? origin
}
