/**
 * `@follows`: a declaration goes with what it says it follows. Of several, only the one that went is taken out of the list; with the last
 * of them the declaration goes. Looked at only where a layer takes something out, and only at declarations that stand at the top.
 */
import type { Held, Instance } from '#model/instance.ts'
import { annotation, type Field, type Kind } from '#model/kind.ts'
import { once } from '#model/once.ts'
import type { Value } from '#model/value.ts'
import { family, type Lexicon } from '../declare/lexicon.ts'
import type { Removal } from '../elaborate/tree.ts'
import { familyMap, kindOf, touch, type Layering } from './layering.ts'

export function takeOutFollowers(layering: Layering): void {
  const { tree, below, lexicon } = layering
  const open: (readonly [string, Removal])[] = [...tree.removed].filter(([key]) => !below.removed.has(key))
  const following = open.length === 0 ? [] : followingKinds(lexicon)
  for (let next = open.shift(); next !== undefined && following.length > 0; next = open.shift()) {
    const [gone, removal] = next
    for (const [kind, fields] of following) open.push(...followersOf(layering, kind, fields, gone, removal))
  }
}

/** Takes out, of a kind, what follows only `gone`; gives those. */
function followersOf(layering: Layering, kind: Kind, fields: readonly Field[], gone: string, removal: Removal): readonly (readonly [string, Removal])[] {
  const isGone = (value: Value): boolean => {
    const target = value.is === 'ref' ? layering.lexicon.vocabulary.kinds.get(value.kind) : undefined
    return value.is === 'ref' && target !== undefined && `${family(target)}:${value.path}` === gone
  }
  const found: (readonly [string, Removal])[] = []
  for (const [name, instance] of [...(layering.tree.families.get(family(kind)) ?? [])]) {
    // What the layer itself wrote does not go in silence: it is still a use of what was removed.
    if (instance.kind !== kind.name || instance.origin.layer === layering.layer) continue
    for (const field of fields) {
      const held = instance.fields.get(field.name)
      const left = held?.value === undefined ? undefined : without(held.value, isGone)
      if (held === undefined || left === held.value) continue
      if (left === undefined) found.push(takeOut(layering, name, instance, removal))
      else keep(layering, name, instance, field, { ...held, value: left })
    }
  }
  return found
}

/** What is left of a value; undefined when nothing is. */
function without(value: Value, isGone: (one: Value) => boolean): Value | undefined {
  if (value.is !== 'list' && value.is !== 'set') return isGone(value) ? undefined : value
  const items = value.items.filter((one) => !isGone(one))
  return items.length === value.items.length ? value : items.length === 0 ? undefined : { ...value, items }
}

function takeOut(layering: Layering, name: string, instance: Instance, { origin }: Removal): readonly [string, Removal] {
  familyMap(layering, kindOf(layering, instance)).delete(name)
  const entry = [`${family(kindOf(layering, instance))}:${instance.path}`, { instance, origin }] as const
  layering.tree.removed.set(...entry)
  return entry
}

function keep(layering: Layering, name: string, instance: Instance, field: Field, held: Held): void {
  touch(layering, familyMap(layering, kindOf(layering, instance)), name, instance).fields.set(field.name, held)
}

const followingKinds = once((lexicon: Lexicon): readonly (readonly [Kind, readonly Field[]])[] =>
  [...lexicon.vocabulary.kinds.values()].flatMap((kind) => {
    const fields = kind.abstract ? [] : [...kind.fields.values()].filter((field) => annotation(field, 'follows') !== undefined)
    return fields.length === 0 ? [] : [[kind, fields] as const]
  }),
)
