/** Runs the examples of a `ruleset_test`: each is decided as the runtime would, and held against what it was to be. */
import { itemsOf, textsIn, valueOf, type Instance } from '#model/instance.ts'
import { instancesOf, type Model } from '#model/model.ts'
import type { Value } from '#model/value.ts'
import { identity } from './compare.ts'
import { decide, type Facts, type Outcome } from './decide.ts'
import { joinDecisions } from './decision.ts'
import { instanceIn, targetOf } from './environment.ts'
import { linesOf } from './lines.ts'
import { givenIn, sampleFacts } from './samples.ts'

export interface RulesetCase {
  readonly test: Instance
  readonly case: Instance
  readonly ruleset: Instance
  /** What is known of the request, and the day on which it is made. */
  readonly facts: Facts
  readonly today: string
  /** What was to be: decisions as they join, and the names of the rules or rows that fire; undefined: any. */
  readonly decisions: readonly Value[] | undefined
  readonly by: readonly string[] | undefined
  /** What was to fire and what was not, whatever else does. */
  readonly fires: readonly string[]
  readonly spares: readonly string[]
  /** What was to fire and is no more, since an upper layer took it out. Where there is any, the example is held against nothing. */
  readonly gone: readonly string[]
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
  const decisions = valueOf(row, 'decision') === undefined ? undefined : joinDecisions(itemsOf(row, 'decision'), model.vocabulary)
  const by = valueOf(row, 'by') === undefined ? undefined : textsIn(row, 'by')
  const [fires, spares] = [textsIn(row, 'fires'), textsIn(row, 'spares')]
  const names = new Set(linesOf(ruleset).map(({ name }) => name))
  const gone = [...new Set([...(by ?? []), ...fires])].filter((name) => !names.has(name))
  const fired = outcome.fired.map(({ rule }) => rule.name)
  const isAsSaid =
    (decisions === undefined || sameAll(decisions.map(identity), outcome.decisions.map(identity))) &&
    (by === undefined || sameAll([...by].sort(), [...fired].sort())) &&
    fires.every((name) => fired.includes(name)) &&
    !spares.some((name) => fired.includes(name))
  return { test, case: row, ruleset, facts, today, decisions, by, fires, spares, gone, outcome, passes: gone.length > 0 || isAsSaid }
}

function sameAll(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((one, index) => one === right[index])
}
