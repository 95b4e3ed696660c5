/**
 * A bank as JSON, in groups: the tenant's kind first (with the bank's id), then every kind in the order of declaration; a singleton's
 * group is its one instance, any other's is its instances by id. The whole of it is `config.json`; what clients may see is `manifest.json`.
 */
import { inKindOrder } from './canonical.ts'
import { exposureOf } from './exposure.ts'
import type { Instance } from './instance.ts'
import { clientJson, instanceJson } from './instance-json.ts'
import { jsonObject, type JsonObject, type OpenObject } from './json.ts'
import { annotation, type Kind, type Vocabulary } from './kind.ts'
import type { Model } from './model.ts'

export type View = 'whole' | 'client'

export type Group =
  | { readonly is: 'one'; readonly kind: string; readonly instance: Instance; readonly json: JsonObject }
  | { readonly is: 'many'; readonly kind: string; readonly members: readonly Member[] }

export interface Member {
  readonly id: string
  readonly instance: Instance
  /** Made when somebody first asks. */
  readonly json: JsonObject
}

/** Whether a kind stands for the bank itself. */
export function isTenant(kind: Kind): boolean {
  return annotation(kind, 'tenant') !== undefined
}

/** Whether a kind's group is its one instance. (Layers are singletons of their layer, yet a bank may have several.) */
export function standsAlone(kind: Kind): boolean {
  return annotation(kind, 'singleton') !== undefined && annotation(kind, 'layer') === undefined
}

/** Concrete kinds in the order of writing: the tenant's, then by declaration. */
export function writtenKinds(vocabulary: Vocabulary): readonly Kind[] {
  const kinds = [...vocabulary.kinds.values()].filter((kind) => !kind.abstract)
  return [...kinds.filter(isTenant), ...kinds.filter((kind) => !isTenant(kind))]
}

export function groupsOf({ vocabulary, bank }: Model, view: View): readonly Group[] {
  const jsonOf = view === 'whole' ? instanceJson : clientJson
  const named = new Map(inKindOrder(vocabulary, bank))
  return writtenKinds(vocabulary).flatMap((kind): readonly Group[] => {
    const instances = [...(named.get(kind.name) ?? [])]
    if (isTenant(kind) || standsAlone(kind)) {
      const [, instance] = instances[0] ?? []
      if (instance === undefined) return []
      const json = jsonOf(vocabulary, instance)
      if (isTenant(kind)) return [{ is: 'one', kind: kind.name, instance, json: jsonObject({ id: bank.name, ...json }) }]
      return json === undefined ? [] : [{ is: 'one', kind: kind.name, instance, json }]
    }
    if (instances.length === 0 || (view === 'client' && !exposureOf(vocabulary).has(kind.name))) return []
    return [{ is: 'many', kind: kind.name, members: instances.map(([id, instance]) => memberOf(id, instance, () => jsonOf(vocabulary, instance))) }]
  })
}

function memberOf(id: string, instance: Instance, write: () => JsonObject | undefined): Member {
  let made: JsonObject | undefined
  return {
    id,
    instance,
    get json() {
      return (made ??= write() ?? jsonObject())
    },
  }
}

export function groupJson(group: Group): JsonObject {
  if (group.is === 'one') return group.json
  const object = jsonObject()
  for (const { id, json } of group.members) object[id] = json
  return object
}

/** Puts the groups of a bank below what a document begins with. */
export function withGroups(head: JsonObject, groups: readonly Group[]): JsonObject {
  const object: OpenObject = jsonObject(head)
  for (const group of groups) object[group.kind] = groupJson(group)
  return object
}
