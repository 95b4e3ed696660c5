/**
 * What a ruleset decides about a request. Conditions are three-valued (Kleene): a rule fires on true only. When an unknown fact could still
 * change the outcome, the ruleset's `unknown` decisions join in: nothing is let through in silence. Every outcome tells why.
 */
import type { Expression } from '#model/expression.ts'
import { valueOf, type Instance } from '#model/instance.ts'
import type { Model } from '#model/model.ts'
import { nestedIn } from '#model/nested.ts'
import type { Value } from '#model/value.ts'
import { joinDecisions, noSofterThan } from './decision.ts'
import { modelEnvironment } from './environment.ts'
import { holds, type Environment } from './evaluate.ts'
import { parts } from './mentions.ts'

/** What is known of a request, by the name of the fact or feature. What is not there is unknown. */
export type Facts = ReadonlyMap<string, Value>

/** A rule or a row of a decision table, and what it came to. */
export interface Finding {
  /** The rule's full path, or the row's: `transfer.night_large`, `alerts.rows[large]`. */
  readonly rule: Instance
  readonly then: readonly Value[]
  /** The facts that its conditions name, with what they were; undefined: unknown. */
  readonly because: readonly { readonly fact: string; readonly value: Value | undefined }[]
}

export interface Outcome {
  /** The join of all that applies, mildest first; `allow` where nothing does. */
  readonly decisions: readonly Value[]
  readonly fired: readonly Finding[]
  /** Could not be judged, and would have made the outcome stricter: `unknown` joined in because of them. */
  readonly unclear: readonly Finding[]
  /** Would have fired, but an exemption holds. */
  readonly exempted: readonly Finding[]
  /** Facts that were unknown and mattered, each once. */
  readonly missing: readonly string[]
}

const allow: Value = { is: 'enum', enum: 'decision', member: 'allow', arguments: [] }

/** `ruleset`: an instance of that kind. `today` (YYYY-MM-DD) is the day on which exemptions are judged. */
export function decide(model: Model, ruleset: Instance, facts: Facts, today: string): Outcome {
  const environment = modelEnvironment(model, [(name) => facts.get(name)])
  const exempt = exemptedRules(ruleset, environment, today)
  const fired: Finding[] = []
  const exempted: Finding[] = []
  const open: Finding[] = []
  for (const rule of nestedIn(ruleset, 'rules')) {
    const verdict = fires(rule, environment)
    if (verdict === false) continue
    const finding = { rule, then: decisionsOf(rule), because: becauseOf(conditionsOf(rule), facts) }
    if (exempt.has(rule.path)) exempted.push(finding)
    else if (verdict === true) fired.push(finding)
    else open.push(finding)
  }
  const table = tableOf(ruleset, environment, facts)
  fired.push(...table.fired)
  const { vocabulary } = model
  const certain = joinDecisions(fired.flatMap(({ then }) => then), vocabulary)
  // What could not be judged matters only where it would ask for more than is asked for already.
  const unclear = [...open.filter(({ then }) => !noSofterThan(certain, then, vocabulary)), ...table.unclear.filter(({ then }) => table.stopped || !noSofterThan(certain, then, vocabulary))]
  const whenUnknown = unclear.length === 0 ? [] : listOf(valueOf(ruleset, 'unknown'))
  const decisions = joinDecisions([...certain, ...whenUnknown], vocabulary)
  const missing = new Set(unclear.flatMap(({ because }) => because.flatMap(({ fact, value }) => (value === undefined ? [fact] : []))))
  return { decisions: decisions.length === 0 ? [allow] : decisions, fired, unclear, exempted, missing: [...missing] }
}

function listOf(value: Value | undefined): readonly Value[] {
  return value?.is === 'list' || value?.is === 'set' ? value.items : value === undefined ? [] : [value]
}

function decisionsOf(rule: Instance): readonly Value[] {
  return listOf(valueOf(rule, 'then'))
}

/** True when it fires: its condition is true, and no exception of its own is. Unknown where either could still turn it. */
export function fires(rule: Instance, environment: Environment): boolean | undefined {
  const when = valueOf(rule, 'when')
  const unless = valueOf(rule, 'unless')
  const wanted = when?.is === 'expr' ? holds(when.expression, environment) : undefined
  const excepted = unless?.is === 'expr' ? holds(unless.expression, environment) : false
  if (wanted === false || excepted === true) return false
  return wanted === undefined || excepted === undefined ? undefined : true
}

function conditionsOf(rule: Instance): readonly Expression[] {
  return ['when', 'unless'].flatMap((field) => {
    const value = valueOf(rule, field)
    return value?.is === 'expr' ? [value.expression] : []
  })
}

function becauseOf(conditions: readonly Expression[], facts: Facts): Finding['because'] {
  const names = new Set<string>()
  for (const condition of conditions) for (const part of parts(condition)) if (part.is === 'fact') names.add(part.name)
  return [...names].map((fact) => ({ fact, value: facts.get(fact) }))
}

/** Exemptions that are not past their last day, with when they hold and the paths of the rules that do not count then. */
export function exemptionsIn(ruleset: Instance, today: string): readonly { readonly when: Expression; readonly rules: readonly string[] }[] {
  return nestedIn(ruleset, 'exempts').flatMap((one) => {
    const until = valueOf(one, 'until')
    const when = valueOf(one, 'when')
    if (when?.is !== 'expr' || (until?.is === 'date' && until.value < today)) return []
    return [{ when: when.expression, rules: listOf(valueOf(one, 'rules')).flatMap((rule) => (rule.is === 'ref' ? [rule.path] : [])) }]
  })
}

/** Rules that do not count now. An exemption whose condition is unknown exempts nothing. */
function exemptedRules(ruleset: Instance, environment: Environment, today: string): ReadonlySet<string> {
  return new Set(exemptionsIn(ruleset, today).flatMap(({ when, rules }) => (holds(when, environment) === true ? rules : [])))
}

interface Decided {
  readonly fired: readonly Finding[]
  readonly unclear: readonly Finding[]
  /** A row that could not be judged stands above all others that might: what they say is not looked at. */
  readonly stopped: boolean
}

/** A decision table: `first` stops at the first row that is not certainly false, the others look at all rows. */
function tableOf(ruleset: Instance, environment: Environment, facts: Facts): Decided {
  const hit = valueOf(ruleset, 'hit')
  const isFirst = hit?.is === 'enum' && hit.member === 'first'
  const fired: Finding[] = []
  const unclear: Finding[] = []
  for (const row of nestedIn(ruleset, 'rows')) {
    const verdict = rowMatches(row, environment, facts)
    if (verdict === false) continue
    const given = valueOf(row, 'given')
    const because = given?.is === 'map' ? [...given.entries.keys()].map((fact) => ({ fact, value: facts.get(fact) })) : []
    ;(verdict === true ? fired : unclear).push({ rule: row, then: decisionsOf(row), because })
    if (isFirst) break
  }
  return { fired, unclear, stopped: isFirst && unclear.length > 0 }
}

/** Whether all tests of a row hold: false as soon as one does not, unknown when one cannot be told. */
export function rowMatches(row: Instance, environment: Environment, facts: Facts): boolean | undefined {
  const given = valueOf(row, 'given')
  let unknown = false
  for (const [fact, test] of given?.is === 'map' ? given.entries : []) {
    if (test.is !== 'test') continue
    const it = facts.get(fact)
    const verdict = holds(test.expression, it === undefined ? environment : { ...environment, it })
    if (verdict === false) return false
    if (verdict === undefined) unknown = true
  }
  return unknown ? undefined : true
}
