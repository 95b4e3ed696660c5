/** Nothing is written that breaks its own schema: the frame of a document and each of its instances are checked, an instance once a run. */
import type { Group, View } from '#model/bank-json.ts'
import { jsonObject, pointerStep, type Json, type JsonObject } from '#model/json.ts'
import type { Instance } from '#model/instance.ts'
import type { FixedName } from '../tools.ts'
import type { Validate, ValidatorModule } from './validators.ts'

/** What is wrong with a document, where in it, and in which declaration. */
export interface Broken {
  readonly pointer: string
  readonly keyword: string
  readonly instance: Instance | undefined
}

export interface Checker {
  /** The first thing that is wrong with a bank's document; undefined when all is well. */
  readonly bank: (view: View, head: Readonly<Record<string, Json>>, groups: readonly Group[]) => Broken | undefined
  readonly fixed: (name: FixedName, json: Json) => Broken | undefined
}

export function checkerOf({ frames, instances, fixed }: ValidatorModule): Checker {
  const good = new WeakSet<JsonObject>()

  function frame(view: View, head: Readonly<Record<string, Json>>, groups: readonly Group[]): Broken | undefined {
    const document = jsonObject(head)
    for (const group of groups) document[group.kind] = group.is === 'one' ? group.json : {}
    return broken(frames[view], document, '', undefined)
  }

  return {
    bank: (view, head, groups) => {
      const outside = frame(view, head, groups)
      if (outside !== undefined) return { ...outside, instance: ownerOf(groups, outside.pointer) }
      for (const group of groups) {
        if (group.is === 'one') continue
        const validate = instances[view][group.kind]
        for (const { id, instance, json } of group.members) {
          if (good.has(json)) continue
          const found = broken(validate, json, `/${pointerStep(group.kind)}/${pointerStep(id)}`, instance)
          if (found !== undefined) return found
          good.add(json)
        }
      }
      return undefined
    },
    fixed: (name, json) => broken(fixed[name], json, '', undefined),
  }
}

/** The singleton in which a pointer leads. */
function ownerOf(groups: readonly Group[], pointer: string): Instance | undefined {
  for (const group of groups) {
    const own = `/${pointerStep(group.kind)}`
    if (group.is === 'one' && (pointer === own || pointer.startsWith(`${own}/`))) return group.instance
  }
  return undefined
}

function broken(validate: Validate | undefined, json: Json, pointer: string, instance: Instance | undefined): Broken | undefined {
  if (validate === undefined) return { pointer, keyword: 'properties', instance }
  if (validate(json)) return undefined
  const problem = validate.errors?.[0]
  return { pointer: `${pointer}${problem?.instancePath ?? ''}`, keyword: problem?.keyword ?? '', instance }
}
