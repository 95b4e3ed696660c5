/**
 * Texts of the standard library's instances, made ahead. A bank mostly consists of what it takes over as it is: what is written of
 * that is always the same. An instance is recognised by its identity, so one that somebody overrode is another.
 */
import type { Instance } from '#model/instance.ts'
import type { Vocabulary } from '#model/kind.ts'

/** What was compiled ahead, as far as nobody has touched it. */
export interface Ahead {
  readonly vocabulary: Vocabulary
  readonly instances: { readonly has: (instance: Instance) => boolean }
}

/** What is written of an instance, as it stands in each document. */
export interface InstanceTexts {
  readonly config: string
  readonly typescript: string
  readonly client: string
  readonly provenance: string
}

export interface Ready {
  /** Digest of the kinds, and kinds.json. */
  readonly digest: string
  readonly kinds: string
  /** undefined: it has to be written. */
  readonly textsOf: (kind: string, id: string, instance: Instance) => InstanceTexts | undefined
}

/** Stands between texts; none of them has one, since JSON and TypeScript write control characters as escapes. */
const mark = '\0'
const partsEach = 5

export function printReady(digest: string, kinds: string, instances: readonly (readonly [kind: string, id: string, texts: InstanceTexts])[]): string {
  const parts = instances.flatMap(([kind, id, { config, typescript, client, provenance }]) => [`${kind}/${id}`, config, typescript, client, provenance])
  return [digest, kinds, ...parts].join(mark)
}

/** undefined: the kinds are not those that were compiled ahead, or there are no texts. */
export function readReady(vocabulary: Vocabulary, ahead: Ahead | undefined, text: () => string | undefined): Ready | undefined {
  if (ahead === undefined || !sameVocabulary(vocabulary, ahead.vocabulary)) return undefined
  const parts = text()?.split(mark)
  const [digest, kinds] = parts ?? []
  if (parts === undefined || digest === undefined || kinds === undefined) return undefined
  const places = new Map<string, number>()
  for (let at = 2; at + partsEach <= parts.length; at += partsEach) places.set(parts[at] ?? '', at)
  return {
    digest,
    kinds,
    textsOf: (kind, id, instance) => {
      const at = ahead.instances.has(instance) ? places.get(`${kind}/${id}`) : undefined
      if (at === undefined) return undefined
      return { config: parts[at + 1] ?? '', typescript: parts[at + 2] ?? '', client: parts[at + 3] ?? '', provenance: parts[at + 4] ?? '' }
    },
  }
}

/** A project that adds no kind keeps the very kinds that were compiled ahead. */
function sameVocabulary(left: Vocabulary, right: Vocabulary): boolean {
  const same = <Named>(some: ReadonlyMap<string, Named>, others: ReadonlyMap<string, Named>): boolean =>
    some.size === others.size && [...some].every(([name, one]) => others.get(name) === one)
  return same(left.kinds, right.kinds) && same(left.enums, right.enums) && same(left.units, right.units)
}
