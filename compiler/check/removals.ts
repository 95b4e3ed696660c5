/** Nothing refers to what was taken away. Looked at only where an upper layer removed something. */
import type { Diagnostic } from '#diagnostics/catalogue.ts'
import type { Origin } from '#model/provenance.ts'
import { describeInstance } from '../elaborate/describe.ts'
import { instanceAt, type Removal, type Tree } from '../elaborate/tree.ts'
import type { Checking } from './checks.ts'
import { say } from './codes.ts'
import { references } from '#semantics/mentions.ts'
import { visitChanged } from './walk.ts'

export function nothingUsesWhatWasRemoved({ tree, lexicon, vocabulary }: Checking, below: Tree | undefined): readonly Diagnostic[] {
  const removals = [...tree.removed].filter(([key]) => below?.removed.has(key) !== true).map(([, removal]) => removal)
  if (removals.length === 0) return []
  const uses = new Map<Removal, Origin[]>()
  visitChanged(tree, undefined, (instance) => {
    for (const held of instance.fields.values()) {
      for (const mention of references(held.value)) {
        if (instanceAt(tree, lexicon, mention.kind, mention.path) !== undefined) continue
        const removal = removals.find(({ instance: gone }) => mention.path === gone.path || mention.path.startsWith(`${gone.path}.`))
        const known = removal === undefined ? undefined : (uses.get(removal) ?? [])
        const isNew = known?.every(({ file, start }) => file !== held.origin.file || start !== held.origin.start)
        if (removal !== undefined && known !== undefined && isNew === true) uses.set(removal, [...known, held.origin])
      }
    }
  })
  return [...uses].map(([{ instance, origin }, places]) =>
    say(
      'BK4503',
      origin,
      { what: describeInstance(instance.kind, instance.path, vocabulary), count: places.length, count_places: places.length === 1 ? 'place' : 'places' },
      { related: places.slice(0, 20).map((place) => ({ note: 'use', at: place })) },
    ),
  )
}
