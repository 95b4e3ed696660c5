/** Declarations inside a declaration, by their path. A nested name may have dots of its own: `payee.first_seen`. */
import { valueOf } from './instance.ts'
import type { Instance } from './value.ts'

/** The declarations nested in a field, or the rows of its table, in their order. */
export function nestedIn(owner: Instance | undefined, field: string): readonly Instance[] {
  const value = owner === undefined ? undefined : valueOf(owner, field)
  return value?.is === 'many' ? [...value.instances.values()] : value?.is === 'table' ? [...value.rows.values()] : []
}

/** Follows the steps of a path down from an instance; the longest name that fits comes first. */
export function nestedAt(start: Instance, steps: readonly string[]): Instance | undefined {
  let current: Instance | undefined = start
  for (let index = 0; index < steps.length && current !== undefined; index++) {
    const whole = child(current, steps.slice(index).join('.'))
    if (whole !== undefined) return whole
    current = child(current, steps[index] ?? '')
  }
  return current
}

function child(owner: Instance, name: string): Instance | undefined {
  for (const { value } of owner.fields.values()) {
    const found = value?.is === 'many' ? value.instances.get(name) : undefined
    if (found !== undefined) return found
  }
  return undefined
}
