/**
 * What the examples of a bank touch of its rulesets. Each rule, and each row of a decision table, is seen from two sides: it fires; and it is
 * spared by one of its conditions alone, while all its others hold. Whoever has both knows on which side of the border every request falls.
 */
import type { Expression } from '#model/expression.ts'
import { spine } from '#model/expression-text.ts'
import { valueOf, type Instance } from '#model/instance.ts'
import { instancesOf, type Model } from '#model/model.ts'
import type { Facts } from './decide.ts'
import { modelEnvironment } from './environment.ts'
import { holds, type Environment } from './evaluate.ts'
import { linesOf } from './lines.ts'
import type { RulesetCase } from './ruleset-test.ts'

export interface Coverage {
  readonly ruleset: Instance
  /** Rules and rows of its decision table. */
  readonly all: readonly Instance[]
  readonly fired: ReadonlySet<Instance>
  /** Those that ask for anything: a row that takes all that is left is never spared. */
  readonly bounded: readonly Instance[]
  /** Seen not to fire for one reason alone. */
  readonly spared: ReadonlySet<Instance>
}

/** Coverage of every ruleset of the bank, those without a test too. */
export function coverageOf(model: Model, cases: readonly RulesetCase[]): readonly Coverage[] {
  const held = cases.filter(({ gone }) => gone.length === 0)
  const fired = new Set(held.flatMap(({ outcome }) => outcome.fired.map(({ rule }) => rule)))
  return instancesOf(model, 'ruleset').map((ruleset) => {
    const all = linesOf(ruleset)
    const bounded = all.filter((one) => conditionsOf(one).length > 0)
    return { ruleset, all, bounded, fired: new Set(all.filter((one) => fired.has(one))), spared: sparedIn(model, bounded, held.filter((one) => one.ruleset === ruleset)) }
  })
}

function sparedIn(model: Model, lines: readonly Instance[], cases: readonly RulesetCase[]): ReadonlySet<Instance> {
  const spared = new Set<Instance>()
  const lookedAt = lines.map((line) => ({ line, conditions: conditionsOf(line) }))
  for (const { facts, outcome } of cases) {
    const environment = modelEnvironment(model, [(name) => facts.get(name)])
    const fired = new Set(outcome.fired.map(({ rule }) => rule))
    for (const { line, conditions } of lookedAt) if (!spared.has(line) && !fired.has(line) && isSpared(conditions, environment, (fact) => facts.get(fact))) spared.add(line)
  }
  return spared
}

/** Whether a line does not fire, at a request, because of one of its conditions alone. */
export function isSparedAt(model: Model, line: Instance, facts: Facts): boolean {
  return isSpared(conditionsOf(line), modelEnvironment(model, [(name) => facts.get(name)]), (fact) => facts.get(fact))
}

/** One of the things that must hold for a line to fire, or that must not. `tested`: the fact that it is about when it stands in a cell. */
interface Condition {
  readonly expression: Expression
  readonly wanted: boolean
  readonly tested?: string
}

function conditionsOf(line: Instance): readonly Condition[] {
  const [when, unless, given] = [valueOf(line, 'when'), valueOf(line, 'unless'), valueOf(line, 'given')]
  const cells = given?.is === 'map' ? [...given.entries].flatMap(([fact, test]) => (test.is === 'test' ? [{ expression: test.expression, wanted: true, tested: fact }] : [])) : []
  return [
    ...(when?.is === 'expr' ? spine(when.expression, 'and').map((expression) => ({ expression, wanted: true })) : []),
    ...(unless?.is === 'expr' ? [{ expression: unless.expression, wanted: false }] : []),
    ...cells,
  ]
}

/** Exactly one of the conditions is not as it would have to be, and all the others certainly are. */
function isSpared(conditions: readonly Condition[], environment: Environment, factOf: (name: string) => Environment['it']): boolean {
  let reasons = 0
  for (const { expression, wanted, tested } of conditions) {
    const it = tested === undefined ? undefined : factOf(tested)
    const truth = holds(expression, it === undefined ? environment : { ...environment, it })
    if (truth === undefined) return false
    if (truth !== wanted) reasons++
    if (reasons > 1) return false
  }
  return reasons === 1
}
