/** Who looks at the app: their role, what is known about them, and what they chose. What they see follows from it and the model alone. */
import { valueOf, type Instance } from '#model/instance.ts'
import type { Vocabulary } from '#model/kind.ts'
import { instancesOf, type Model } from '#model/model.ts'
import type { Facts } from './decide.ts'
import { modelEnvironment } from './environment.ts'
import { holds } from './evaluate.ts'
import type { Installed } from './release.ts'
import type { Shown } from './shown.ts'

export interface Viewer {
  /** A member of the enum `role`. */
  readonly role: string
  /** By the names of the facts of the profile; what is not there is unknown. */
  readonly facts: Facts
  /** YYYY-MM-DD. */
  readonly today: string
  /** HH:MM; undefined: some time of the day. */
  readonly now?: string | undefined
  /** undefined: an app that has everything. */
  readonly installed?: Installed | undefined
  /** From 0 to below 1, fixed for a customer: who is below a share is among those that have something. undefined: 0. */
  readonly bucket?: number | undefined
  /** What slots have done already, by their paths; undefined: nothing yet. */
  readonly shown?: ReadonlyMap<string, Shown> | undefined
  /** Elder-friendly mode is on. */
  readonly elder: boolean
  /** Not switched off by the customer (Personal Information Protection Law, article 24). */
  readonly personalised: boolean
}

/** A viewer, with what follows about them in one bank. */
export interface Viewing {
  readonly model: Model
  readonly vocabulary: Vocabulary
  readonly viewer: Viewer
  /** Paths of the segments that they are known to be in. */
  readonly segments: ReadonlySet<string>
}

export function viewing(model: Model, viewer: Viewer): Viewing {
  const environment = modelEnvironment(model, [(name) => viewer.facts.get(name)])
  const isIn = (segment: Instance): boolean => {
    const condition = valueOf(segment, 'condition')
    return condition?.is === 'expr' && holds(condition.expression, environment) === true
  }
  const segments = new Set(instancesOf(model, 'segment').filter(isIn).map(({ path }) => path))
  return { model, vocabulary: model.vocabulary, viewer, segments }
}
