/** How a requirement stands in a bank: met by settings, by declarations or by a process; or not, and whether that is said. */
import { itemsOf, memberOf, valueOf, type Instance } from '#model/instance.ts'
import { instancesOf, type Model } from '#model/model.ts'
import { nestedIn } from '#model/nested.ts'
import { modelEnvironment } from './environment.ts'
import { holds } from './evaluate.ts'

/**
 * `settings`, `declared`, `process`: met, by what comes first in this order. `gap`: not met yet, with an owner and a date. `waived`: does not
 * apply, with a reason. `unmet`: its check does not hold. `open`: nobody said anything.
 */
export const standings = ['settings', 'declared', 'process', 'gap', 'unmet', 'open', 'waived'] as const
export type Standing = (typeof standings)[number]

export interface Required {
  readonly requirement: Instance
  readonly regulation: Instance
  /** What the bank (or the alliance) adds. */
  readonly supplement: Instance | undefined
}

export interface Judged extends Required {
  readonly standing: Standing
}

export function isMet(standing: Standing): boolean {
  return standing === 'settings' || standing === 'declared' || standing === 'process'
}

/** Every requirement of the documents in force on a day, and how it stands. */
export function requirementsOf(model: Model, asOf: string): readonly Judged[] {
  return requiredOn(model, asOf).map((one) => judged(one, model))
}

/** Every requirement of the documents in force on a day. */
export function requiredOn(model: Model, asOf: string): readonly Required[] {
  const supplements = supplementsOf(model)
  return instancesOf(model, 'regulation')
    .filter((regulation) => isInForce(regulation, asOf))
    .flatMap((regulation) => nestedIn(regulation, 'requirements').map((requirement) => ({ requirement, regulation, supplement: supplements.get(requirement.path) })))
}

export function judged(one: Required, model: Model): Judged {
  return { ...one, standing: standingOf(one, model) }
}

/** The declaration that says what is missing yet: the bank's supplement before the requirement itself. undefined: nothing is said to be. */
export function gapOf({ requirement, supplement }: Required): Instance | undefined {
  if (supplement !== undefined) return valueOf(supplement, 'gap') === undefined ? undefined : supplement
  return valueOf(requirement, 'gap') === undefined ? undefined : requirement
}

function supplementsOf(model: Model): ReadonlyMap<string, Instance> {
  return new Map(
    instancesOf(model, 'supplement').flatMap((supplement) => {
      const target = valueOf(supplement, 'requirement')
      return target?.is === 'ref' ? [[target.path, supplement] as const] : []
    }),
  )
}

function standingOf(one: Required, model: Model): Standing {
  const { requirement, supplement } = one
  const given = (name: string): boolean => valueOf(requirement, name) !== undefined || (supplement !== undefined && valueOf(supplement, name) !== undefined)
  const declared = (by: Instance | undefined): boolean => by !== undefined && itemsOf(by, 'by').length > 0
  if (given('waived')) return 'waived'
  // A bank may close a gap of the platform; a gap of its own stands.
  if (gapOf(one) !== undefined) return 'gap'
  const check = valueOf(requirement, 'check')
  if (check?.is === 'expr') return holds(check.expression, modelEnvironment(model)) === true ? 'settings' : 'unmet'
  if (declared(requirement) || declared(supplement)) return 'declared'
  return given('process') ? 'process' : 'open'
}

export function isInForce(regulation: Instance, asOf: string): boolean {
  const superseded = dateOf(regulation, 'superseded')
  return (dateOf(regulation, 'effective') ?? '') <= asOf && (superseded === undefined || asOf < superseded)
}

export function dateOf(instance: Instance, field: string): string | undefined {
  const value = valueOf(instance, field)
  return value?.is === 'date' ? value.value : undefined
}

export function areaOf(requirement: Instance): string {
  return memberOf(requirement, 'area') ?? ''
}
