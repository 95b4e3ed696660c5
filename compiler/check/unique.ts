/** `@unique`: no two declarations of a family hold the same value in the field. */
import type { Diagnostic } from '#diagnostics/catalogue.ts'
import { annotation } from '#model/kind.ts'
import type { Held, Instance } from '#model/instance.ts'
import { identity } from '#semantics/compare.ts'
import { describeValue } from '../elaborate/describe.ts'
import type { Instances, Tree } from '../elaborate/tree.ts'
import type { Checking } from './checks.ts'
import { say } from './codes.ts'

export function everyUniqueValueIsUnique(checking: Checking, below: Tree | undefined): readonly Diagnostic[] {
  const found: Diagnostic[] = []
  const seen = new Map<string, { readonly instance: Instance; readonly held: Held }>()
  for (const [family, instances] of checking.tree.families) {
    visit(instances, instances === below?.families.get(family))
  }
  return found

  function visit(instances: Instances, unchanged: boolean): void {
    for (const instance of instances.values()) {
      const kind = checking.vocabulary.kinds.get(instance.kind)
      for (const [name, held] of instance.fields) {
        const field = kind?.fields.get(name)
        if (field !== undefined && held.value !== undefined && annotation(field, 'unique') !== undefined) {
          claim(`${field.declaredIn}.${name}=${identity(held.value)}`, instance, held, field.label ?? name, unchanged)
        }
        if (held.value?.is === 'many') visit(held.value.instances, unchanged)
      }
    }
  }

  function claim(key: string, instance: Instance, held: Held, field: string, unchanged: boolean): void {
    const first = seen.get(key)
    if (first === undefined) seen.set(key, { instance, held })
    else if (!unchanged) {
      const [later, earlier] = first.held.origin.layer !== held.origin.layer && first.instance.overrides.length > 0 ? [first, { instance, held }] : [{ instance, held }, first]
      found.push(say('BK4505', later.held.origin, { field, value: describeValue(held.value), other: earlier.instance.path }, { related: [{ note: 'first', at: earlier.held.origin }] }))
    }
  }
}
