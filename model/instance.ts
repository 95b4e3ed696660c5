/** An instance of a kind: a declaration of a bank, a nested declaration, or a row of a table. Its type stands in value.ts, with which it is of one piece. */
import type { Instance, Value } from './value.ts'

export type { Allowed, Bound, Held, Instance } from './value.ts'

/** Field access that tolerates absence. */
export function valueOf(instance: Instance, field: string): Value | undefined {
  return instance.fields.get(field)?.value
}

