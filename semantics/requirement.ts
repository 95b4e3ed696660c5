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

export interface Judged {
  readonly requirement: Instance
  readonly regulation: Instance
  readonly standing: Standing
  /** What the bank (or the alliance) adds. */
  readonly supplement: Instance | undefined
}

export function isMet(standing: Standing): boolean {
  return standing === 'settings' || standing === 'declared' || standing === 'process'
}

/** Every requirement of the documents in force on a day. */
export function requirementsOf(model: Model, asOf: string): readonly Judged[] {
  const supplements = supplementsOf(model)
  return instancesOf(model, 'regulation')
    .filter((regulation) => isInForce(regulation, asOf))
    .flatMap((regulation) =>
      nestedIn(regulation, 'requirements').map((requirement) => {
        const supplement = supplements.get(requirement.path)
        return { requirement, regulation, supplement, standing: standingOf(requirement, supplement, model) }
      }),
    )
}

function supplementsOf(model: Model): ReadonlyMap<string, Instance> {
  return new Map(
    instancesOf(model, 'supplement').flatMap((supplement) => {
      const target = valueOf(supplement, 'requirement')
      return target?.is === 'ref' ? [[target.path, supplement] as const] : []
    }),
  )
}

function standingOf(requirement: Instance, supplement: Instance | undefined, model: Model): Standing {
  const given = (name: string): boolean => valueOf(requirement, name) !== undefined || (supplement !== undefined && valueOf(supplement, name) !== undefined)
  const declared = (one: Instance | undefined): boolean => one !== undefined && itemsOf(one, 'by').length > 0
  if (given('waived')) return 'waived'
  // A bank may close a gap of the platform; a gap of its own stands.
  const closes = supplement !== undefined && valueOf(supplement, 'gap') === undefined
  if (supplement !== undefined && !closes) return 'gap'
  if (valueOf(requirement, 'gap') !== undefined && !closes) return 'gap'
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
