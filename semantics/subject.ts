/** Where to point when a condition about an instance fails: at the value that was written last, the others beside it. */
import type { Instance } from '#model/instance.ts'
import type { Origin } from '#model/provenance.ts'

export interface Subject {
  readonly at: Origin
  readonly others: readonly Origin[]
}

/** Values written by hand come before defaults; what an upper layer wrote before what a lower one did. */
export function subjectOf(instance: Instance, fields: readonly string[]): Subject {
  const written = fields.flatMap((name) => {
    const held = instance.fields.get(name)
    return held === undefined || held.fallback ? [] : [held]
  })
  const ranked = written.map((held) => ({ origin: held.origin, rank: held.replaced.length + (held.origin.layer === instance.origin.layer ? 0 : 1) }))
  const first = ranked.reduce<(typeof ranked)[number] | undefined>((best, one) => (best === undefined || one.rank > best.rank ? one : best), undefined)
  if (first === undefined) return { at: instance.origin, others: [] }
  return { at: first.origin, others: ranked.filter((one) => one !== first).map((one) => one.origin) }
}
