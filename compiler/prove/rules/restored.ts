/** Declarations as they were before upper layers wrote in them: what a rule read then. */
import type { Instance } from '#model/instance.ts'
import type { Held, Value } from '#model/value.ts'
import type { Environment } from '#semantics/evaluate.ts'

/** What a field of a declaration held before, if anything; undefined: what it holds now. */
export type Before = (held: Held, instance: Instance) => { readonly value: Value | undefined } | undefined

export function restored(instance: Instance, before: Before): Instance {
  const fields = new Map([...instance.fields].map(([name, held]) => {
    const replaced = before(held, instance)
    return [name, replaced === undefined ? held : { ...held, value: replaced.value }]
  }))
  return { ...instance, fields }
}

export function restoredIn(environment: Environment, before: Before): Environment {
  const instance: Environment['instance'] = (kind, path) => {
    const found = environment.instance(kind, path)
    return found === undefined ? undefined : restored(found, before)
  }
  return { ...environment, instance }
}
