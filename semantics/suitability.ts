/**
 * Whether somebody may buy a product that has a risk: the bank's matching of tolerances (C) to risks (R), as their assessment stands today
 * (国家金融监督管理总局令2025年第7号). Elders count for no more than the bank's cap for them; an assessment that has run out counts for nothing.
 */
import { countOf, isTrue, memberOf, valueOf, type Instance } from '#model/instance.ts'
import { instancesOf, type Model } from '#model/model.ts'
import { nestedIn } from '#model/nested.ts'
import type { Value } from '#model/value.ts'
import { compareValues } from './compare.ts'
import type { Facts } from './outcome.ts'

type Member = Extract<Value, { is: 'enum' }>

export interface Suitability {
  /** `unrated`: the product has no risk to match. `unassessed`, `expired`: assess first. */
  readonly is: 'suitable' | 'too risky' | 'unassessed' | 'expired' | 'unrated'
  /** The tolerance that counts: of elders it may be lower than what they were assessed at. */
  readonly tolerance: Member | undefined
  /** Elders say once more that they want it. Where an age is not known, nobody is taken for an elder. */
  readonly elderConfirms: boolean
}

/** Facts of the profile that a matching asks for; the tolerance is told by its type, whatever it is called. */
const factNames = { age: 'age', left: 'assessed_until' } as const

/** `facts`: of the profile. How long an assessment still holds is known or not; if not, it is taken to hold. */
export function suitabilityOf(model: Model, product: Instance, facts: Facts): Suitability {
  const [matching] = instancesOf(model, 'suitability')
  const isElder = matching !== undefined && isAged(matching, facts)
  const elderConfirms = isElder && isTrue(product, 'elder_confirm')
  const risk = valueOf(product, 'risk')
  const tolerance = toleranceIn(model, matching, facts)
  if (risk === undefined) return { is: 'unrated', tolerance, elderConfirms }
  if (tolerance === undefined) return { is: 'unassessed', tolerance, elderConfirms }
  if (hasRunOut(facts)) return { is: 'expired', tolerance, elderConfirms }
  return { is: isTooRisky(model, product, facts) ? 'too risky' : 'suitable', tolerance, elderConfirms }
}

/**
 * Whether a product is above what somebody was assessed to be able to take. Who was not assessed may look at everything; what an assessment
 * said when it still held goes on saying what is not shown.
 */
export function isTooRisky(model: Model, product: Instance, facts: Facts): boolean {
  const [matching] = instancesOf(model, 'suitability')
  const tolerance = toleranceIn(model, matching, facts)
  const risk = valueOf(product, 'risk')
  if (tolerance === undefined || risk === undefined) return false
  const least = valueOf(product, 'tolerance')
  const isBelow = least !== undefined && (compareValues(tolerance, least, model.vocabulary) ?? -1) < 0
  return isBelow || !mayTake(model, matching, tolerance, risk)
}

/** The tolerance that counts; undefined: they were not assessed. */
function toleranceIn(model: Model, matching: Instance | undefined, facts: Facts): Member | undefined {
  const [first] = nestedIn(matching, 'levels')
  const sample = first === undefined ? undefined : valueOf(first, 'tolerance')
  const found = [...facts.values()].find((value): value is Member => value.is === 'enum' && sample?.is === 'enum' && value.enum === sample.enum)
  const cap = matching === undefined ? undefined : valueOf(matching, 'elder_highest')
  if (found === undefined || matching === undefined || cap?.is !== 'enum' || !isAged(matching, facts)) return found
  return (compareValues(found, cap, model.vocabulary) ?? 0) > 0 ? cap : found
}

/** A tolerance that the matching does not name may take no risk at all. */
function mayTake(model: Model, matching: Instance | undefined, tolerance: Member, risk: Value): boolean {
  const level = nestedIn(matching, 'levels').find((row) => memberOf(row, 'tolerance') === tolerance.member)
  const highest = level === undefined ? undefined : valueOf(level, 'highest')
  return highest !== undefined && (compareValues(risk, highest, model.vocabulary) ?? 1) <= 0
}

/** Whether how long the assessment still holds is known, and is nothing. */
function hasRunOut(facts: Facts): boolean {
  const left = facts.get(factNames.left)
  return left?.is === 'duration' && left.amount.digits <= 0n
}

function isAged(matching: Instance, facts: Facts): boolean {
  const age = facts.get(factNames.age)
  const from = countOf(matching, 'elder_age')
  return age?.is === 'number' && from !== undefined && Number(age.value.digits) / 10 ** age.value.scale >= from
}
