/** Who looks at the app: their role, what is known about them, and what they chose. What they see follows from it and the model alone. */
import { memberOf, valueOf, type Instance } from '#model/instance.ts'
import type { Vocabulary } from '#model/kind.ts'
import { instancesOf, type Model } from '#model/model.ts'
import { nestedIn } from '#model/nested.ts'
import type { Value } from '#model/value.ts'
import { compareValues } from './compare.ts'
import type { Facts } from './decide.ts'
import { modelEnvironment } from './environment.ts'
import { holds } from './evaluate.ts'
import type { Installed } from './release.ts'

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
  /** Whether a risk is not above what they may buy; undefined: they were not assessed. */
  readonly suitable: ((risk: Value) => boolean) | undefined
}

export function viewing(model: Model, viewer: Viewer): Viewing {
  const environment = modelEnvironment(model, [(name) => viewer.facts.get(name)])
  const isIn = (segment: Instance): boolean => {
    const condition = valueOf(segment, 'condition')
    return condition?.is === 'expr' && holds(condition.expression, environment) === true
  }
  const segments = new Set(instancesOf(model, 'segment').filter(isIn).map(({ path }) => path))
  return { model, vocabulary: model.vocabulary, viewer, segments, suitable: suitableFor(model, viewer.facts) }
}

/** By the bank's matching of tolerances to risks. A tolerance that the matching does not name may buy nothing that has a risk. */
function suitableFor(model: Model, facts: Facts): Viewing['suitable'] {
  const [matching] = instancesOf(model, 'suitability')
  const levels = nestedIn(matching, 'levels')
  const tolerance = toleranceIn(facts, levels)
  if (tolerance === undefined) return undefined
  const level = levels.find((row) => memberOf(row, 'tolerance') === tolerance.member)
  const highest = level === undefined ? undefined : valueOf(level, 'highest')
  return (risk) => highest !== undefined && (compareValues(risk, highest, model.vocabulary) ?? 1) <= 0
}

/** The fact whose values the matching is about. */
function toleranceIn(facts: Facts, levels: readonly Instance[]): Extract<Value, { is: 'enum' }> | undefined {
  const [first] = levels
  const sample = first === undefined ? undefined : valueOf(first, 'tolerance')
  for (const value of facts.values()) if (value.is === 'enum' && sample?.is === 'enum' && value.enum === sample.enum) return value
  return undefined
}
