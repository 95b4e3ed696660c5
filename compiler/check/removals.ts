/** Nothing refers to what was taken away. Looked at only where an upper layer removed something. */
import type { Diagnostic } from '#diagnostics/catalogue.ts'
import type { Instance } from '#model/instance.ts'
import { once } from '#model/once.ts'
import type { Origin } from '#model/provenance.ts'
import { describeInstance } from '../elaborate/describe.ts'
import { instanceAt, type Removal, type Tree } from '../elaborate/tree.ts'
import type { Checking } from './checks.ts'
import { say } from './codes.ts'
import { references, type Mention } from '#semantics/mentions.ts'
import { visitChanged } from './walk.ts'

interface Use extends Mention {
  readonly origin: Origin
}

/** What an instance mentions; of the base that is the same for all banks. */
const usesOf = once((instance: Instance): readonly Use[] =>
  [...instance.fields.values()].flatMap(({ value, origin }) => [...references(value)].map(({ kind, path }) => ({ kind, path, origin }))),
)

function firstStep(path: string): string {
  const dot = path.indexOf('.')
  return dot < 0 ? path : path.slice(0, dot)
}

/** What upper layers took away. */
export function removalsIn({ tree }: Pick<Checking, 'tree'>, below: Tree | undefined): readonly Removal[] {
  return [...tree.removed].filter(([key]) => below?.removed.has(key) !== true).map(([, removal]) => removal)
}

export function nothingUsesWhatWasRemoved({ tree, lexicon, vocabulary }: Checking, below: Tree | undefined): readonly Diagnostic[] {
  const removals = removalsIn({ tree }, below)
  if (removals.length === 0) return []
  const uses = new Map<Removal, Origin[]>()
  const gone = new Set(removals.map(({ instance }) => firstStep(instance.path)))
  visitChanged(tree, undefined, (user) => {
    for (const { kind, path, origin } of usesOf(user)) {
      if (!gone.has(firstStep(path)) || instanceAt(tree, lexicon, kind, path) !== undefined) continue
      const removal = removals.find(({ instance }) => path === instance.path || path.startsWith(`${instance.path}.`))
      const known = removal === undefined ? undefined : (uses.get(removal) ?? [])
      const isNew = known?.every(({ file, start }) => file !== origin.file || start !== origin.start)
      if (removal !== undefined && known !== undefined && isNew === true) uses.set(removal, [...known, origin])
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
