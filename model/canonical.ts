/**
 * The one order in which a bank is written: kinds as they are declared, ids by declaration where a kind is `@ordered`, else by code
 * point, so that a text diff is local and moving a declaration to another file changes no byte.
 */
import type { Instance } from './instance.ts'
import { annotation, type Vocabulary } from './kind.ts'
import type { Bank } from './model.ts'
import { byCodePoint } from './order.ts'

type Named = ReadonlyMap<string, Instance>

/** The instances of a kind in the order of writing; the same map when they already stand so. */
export function inWritingOrder(vocabulary: Vocabulary, kind: string, instances: Named): Named {
  const declared = vocabulary.kinds.get(kind)
  if (declared !== undefined && annotation(declared, 'ordered') !== undefined) return instances
  let before: string | undefined
  for (const name of instances.keys()) {
    if (before !== undefined && byCodePoint(before, name) > 0) {
      return new Map([...instances].sort(([left], [right]) => byCodePoint(left, right)))
    }
    before = name
  }
  return instances
}

/** Every kind of the vocabulary with its instances of this bank, both in the order of writing. Kinds without instances are there too. */
export function inKindOrder(vocabulary: Vocabulary, bank: Bank): readonly (readonly [string, Named])[] {
  const none: Named = new Map()
  return [...vocabulary.kinds.keys()].map((kind) => [kind, inWritingOrder(vocabulary, kind, bank.instances.get(kind) ?? none)] as const)
}
