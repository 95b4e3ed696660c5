/** What findings about a whole bank are judged by. */
import type { Instance } from '#model/instance.ts'
import type { Model } from '#model/model.ts'
import type { Origin } from '#model/provenance.ts'

/** What an upper layer took out, and where it says so. */
export interface Removed {
  readonly instance: Instance
  readonly origin: Origin
}

/** What a finding is about, and whether it can be judged at all: a field that was not understood says nothing. */
export interface Judging {
  readonly model: Model
  /** `YYYY-MM-DD`: which policies are in force. It changes findings, never outputs. */
  readonly asOf: string
  /** Whether this is what all banks stand on, and no bank yet: upper layers will have their say. */
  readonly shared: boolean
  readonly understood: (instance: Instance, field: string) => boolean
  /** What upper layers changed; undefined: everything is to be judged. The rest was judged with the base. */
  readonly changed: { readonly instances: Pick<ReadonlyMap<Instance, unknown>, 'has'> & { readonly keys: () => Iterable<Instance> }; readonly kinds: ReadonlySet<string>; readonly removed: readonly Removed[] } | undefined
}
