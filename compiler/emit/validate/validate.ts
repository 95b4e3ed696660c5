/** Nothing is written that breaks its own schema: the frame of a document and each of its instances are checked, an instance once a run. */
import type { Group, Member, View } from '#model/bank-json.ts'
import { jsonObject, pointerStep, type Json } from '#model/json.ts'
import type { Instance } from '#model/instance.ts'
import type { FixedName } from '../tools.ts'
import type { Validate, ValidatorModule } from './validators.ts'

/** What is wrong with a document, where in it, and in which declaration. */
export interface Broken {
  readonly pointer: string
  readonly keyword: string
  readonly instance: Instance | undefined
}

/** Whether an instance was checked before, by whoever made its text ahead. */
export type Checked = (kind: string, member: Member) => boolean

export interface Checker {
  /** The first thing that is wrong with a bank's document; undefined when all is well. */
  readonly bank: (view: View, head: Readonly<Record<string, Json>>, groups: readonly Group[], checked?: Checked) => Broken | undefined
  readonly fixed: (name: FixedName, json: Json) => Broken | undefined
}

/** `module` is loaded when something has to be checked. */
export function checkerOf(module: () => ValidatorModule): Checker {
  const good: Readonly<Record<View, Set<Instance>>> = { whole: new Set(), client: new Set() }
  let loaded: ValidatorModule | undefined
  const validators = (): ValidatorModule => (loaded ??= module())

  function frame(view: View, head: Readonly<Record<string, Json>>, groups: readonly Group[]): Broken | undefined {
    const document = jsonObject(head)
    for (const group of groups) document[group.kind] = group.is === 'one' ? group.json : {}
    return broken(validators().frames[view], document, '', undefined)
  }

  return {
    bank: (view, head, groups, checked = () => false) => {
      const outside = frame(view, head, groups)
      if (outside !== undefined) return { ...outside, instance: ownerOf(groups, outside.pointer) }
      for (const group of groups) {
        if (group.is === 'one') continue
        for (const member of group.members) {
          const { id, instance } = member
          if (good[view].has(instance) || checked(group.kind, member)) continue
          const found = broken(validators().instances[view][group.kind], member.json, `/${pointerStep(group.kind)}/${pointerStep(id)}`, instance)
          if (found !== undefined) return found
          good[view].add(instance)
        }
      }
      return undefined
    },
    fixed: (name, json) => broken(validators().fixed[name], json, '', undefined),
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
