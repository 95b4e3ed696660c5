/** Runs the examples of a `ruleset_test`: each is decided as the runtime would, and held against what it was to be. */
import { itemsOf, textsIn, valueOf, type Instance } from '#model/instance.ts'
import { instancesOf, type Model } from '#model/model.ts'
import { nestedIn } from '#model/nested.ts'
import type { Value } from '#model/value.ts'
import { identity } from './compare.ts'
import { decide, type Facts, type Outcome } from './decide.ts'
import { joinDecisions } from './decision.ts'
import { instanceIn, targetOf } from './environment.ts'
import { givenIn, sampleFacts } from './samples.ts'

export interface RulesetCase {
  readonly test: Instance
  readonly case: Instance
  readonly ruleset: Instance
  /** What was to be: decisions as they join, and the names of the rules or rows that fire; undefined: any. */
  readonly decisions: readonly Value[]
  readonly by: readonly string[] | undefined
  readonly outcome: Outcome
  readonly passes: boolean
}

/** `today` (YYYY-MM-DD): for tests that name no day. */
export function runRulesetTests(model: Model, today: string): readonly RulesetCase[] {
  return instancesOf(model, 'ruleset_test').flatMap((test) => {
    const target = valueOf(test, 'ruleset')
    const ruleset = target?.is === 'ref' ? instanceIn(model, target.kind, target.path) : undefined
    const cases = valueOf(test, 'cases')
    const day = valueOf(test, 'as_of')
    if (ruleset === undefined || cases?.is !== 'table') return []
    const sample = sampleOf(model, test)
    return [...cases.rows.values()].map((row) => runCase(model, test, ruleset, row, sample, day?.is === 'date' ? day.value : today))
  })
}

/** What is known of a request before its example says what is different. */
function sampleOf(model: Model, test: Instance): Facts {
  const sample = targetOf(model, test, 'like')
  return sample === undefined ? new Map() : sampleFacts(model, sample)
}

function runCase(model: Model, test: Instance, ruleset: Instance, row: Instance, sample: Facts, today: string): RulesetCase {
  const facts = new Map([...sample, ...givenIn(row)])
  for (const fact of textsIn(row, 'unknown')) facts.delete(fact)
  const outcome = decide(model, ruleset, facts, today)
  const decisions = joinDecisions(itemsOf(row, 'decision'), model.vocabulary)
  const by = valueOf(row, 'by') === undefined ? undefined : textsIn(row, 'by')
  const fired = outcome.fired.map(({ rule }) => rule.name)
  const passes = sameAll(decisions.map(identity), outcome.decisions.map(identity)) && (by === undefined || sameAll([...by].sort(), [...fired].sort()))
  return { test, case: row, ruleset, decisions, by, outcome, passes }
}

function sameAll(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((one, index) => one === right[index])
}

/** What of a ruleset the examples brought to fire at least once. */
export interface Coverage {
  readonly ruleset: Instance
  /** Rules and rows of its decision table. */
  readonly all: readonly Instance[]
  readonly fired: ReadonlySet<Instance>
}

/** Coverage of every ruleset of the bank, those without a test too. */
export function coverageOf(model: Model, cases: readonly RulesetCase[]): readonly Coverage[] {
  const fired = new Set(cases.flatMap(({ outcome }) => outcome.fired.map(({ rule }) => rule)))
  return instancesOf(model, 'ruleset').map((ruleset) => {
    const all = linesOf(ruleset)
    return { ruleset, all, fired: new Set(all.filter((one) => fired.has(one))) }
  })
}

/** The rules of a ruleset, then the rows of its decision table. */
export function linesOf(ruleset: Instance): readonly Instance[] {
  return [...nestedIn(ruleset, 'rules'), ...nestedIn(ruleset, 'rows')]
}
