/**
 * What a ruleset decides about a request. Conditions are three-valued (Kleene): a rule fires on true only. When an unknown fact could still
 * change the outcome, the ruleset's `unknown` decisions join in: nothing is let through in silence. Every outcome tells why. This is the
 * meaning; `compiled/` does the same by generated code.
 */
import type { Expression } from '#model/expression.ts'
import { valueOf, type Instance } from '#model/instance.ts'
import type { Model } from '#model/model.ts'
import { nestedIn } from '#model/nested.ts'
import { conclude, strictnessIn, type Judged } from './conclude.ts'
import { modelEnvironment } from './environment.ts'
import { holds, type Environment } from './evaluate.ts'
import { conditionOf, linesIn, listOf, testsOf, type Line, type Lines } from './lines.ts'
import type { Because, Facts, Outcome } from './outcome.ts'

export type { Facts, Finding, Outcome } from './outcome.ts'

/** `ruleset`: an instance of that kind. `today` (YYYY-MM-DD) is the day on which exemptions are judged. */
export function decide(model: Model, ruleset: Instance, facts: Facts, today: string): Outcome {
  const environment = modelEnvironment(model, [(name) => facts.get(name)])
  const lines = linesIn(ruleset)
  const exempt = exemptedRules(ruleset, environment, today)
  const fired: Line[] = []
  const exempted: Line[] = []
  const open: Line[] = []
  for (const line of lines.rules) {
    const verdict = fires(line.rule, environment)
    if (verdict === false) continue
    if (exempt.has(line.rule.path)) exempted.push(line)
    else (verdict === true ? fired : open).push(line)
  }
  return conclude({ fired, exempted, open, rows: rowsOf(lines, environment, facts) }, lines.unknown, strictnessIn(model.vocabulary), (line) =>
    becauseOf(line, facts),
  )
}

/** The facts of a line, with what they were. */
export function becauseOf({ facts: names }: Line, facts: Facts): readonly Because[] {
  return names.map((fact) => ({ fact, value: facts.get(fact) }))
}

/** True when it fires: its condition is true, and no exception of its own is. Unknown where either could still turn it. */
export function fires(rule: Instance, environment: Environment): boolean | undefined {
  const when = conditionOf(rule, 'when')
  const unless = conditionOf(rule, 'unless')
  const wanted = when === undefined ? undefined : holds(when, environment)
  const excepted = unless === undefined ? false : holds(unless, environment)
  if (wanted === false || excepted === true) return false
  return wanted === undefined || excepted === undefined ? undefined : true
}

/** Exemptions that are not past their last day, with when they hold and the paths of the rules that do not count then. */
export function exemptionsIn(ruleset: Instance, today: string): readonly { readonly when: Expression; readonly rules: readonly string[] }[] {
  return nestedIn(ruleset, 'exempts').flatMap((one) => {
    const until = valueOf(one, 'until')
    const when = conditionOf(one, 'when')
    if (when === undefined || (until?.is === 'date' && until.value < today)) return []
    return [{ when, rules: listOf(valueOf(one, 'rules')).flatMap((rule) => (rule.is === 'ref' ? [rule.path] : [])) }]
  })
}

/** Rules that do not count now. An exemption whose condition is unknown exempts nothing. */
export function exemptedRules(ruleset: Instance, environment: Environment, today: string): ReadonlySet<string> {
  return new Set(exemptionsIn(ruleset, today).flatMap(({ when, rules }) => (holds(when, environment) === true ? rules : [])))
}

/** A decision table: `first` stops at the first row that is not certainly false, the others look at all rows. */
function rowsOf({ rows, first }: Lines, environment: Environment, facts: Facts): Judged['rows'] {
  const fired: Line[] = []
  const open: Line[] = []
  for (const line of rows) {
    const verdict = rowMatches(line.rule, environment, facts)
    if (verdict === false) continue
    ;(verdict === true ? fired : open).push(line)
    if (first) break
  }
  return { fired, open, stopped: first && open.length > 0 }
}

/** Whether all tests of a row hold: false as soon as one does not, unknown when one cannot be told. */
export function rowMatches(row: Instance, environment: Environment, facts: Facts): boolean | undefined {
  let unknown = false
  for (const { fact, test } of testsOf(row)) {
    const it = facts.get(fact)
    const verdict = holds(test, it === undefined ? environment : { ...environment, it })
    if (verdict === false) return false
    if (verdict === undefined) unknown = true
  }
  return unknown ? undefined : true
}
