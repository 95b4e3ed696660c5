/** All tests of a bank, whatever they are about: how many there are, and what is not as it was to be. */
import type { Diagnostic } from '#diagnostics/catalogue.ts'
import type { Model } from '#model/model.ts'
import { runLimitsTests } from '#semantics/limits-test.ts'
import { runRulesetTests, type RulesetCase } from '#semantics/ruleset-test.ts'
import { runViewerTests } from '#semantics/viewer-test.ts'
import { refused } from './limits-findings.ts'
import { failed } from './test-findings.ts'
import { unseen } from './viewer-findings.ts'

export interface TestRun {
  readonly count: number
  readonly failures: readonly Diagnostic[]
  /** Those about rulesets, for coverage. */
  readonly rulesets: readonly RulesetCase[]
}

/** `today` (YYYY-MM-DD): for tests that name no day. */
export function runTests(model: Model, bank: string, today: string): TestRun {
  const rulesets = runRulesetTests(model, today)
  const limits = runLimitsTests(model, today)
  const views = runViewerTests(model, today)
  const failures = [
    ...rulesets.filter(({ passes }) => !passes).map((one) => failed(one, bank, model)),
    ...limits.filter(({ passes }) => !passes).map((one) => refused(one, bank, model)),
    ...views.filter(({ passes }) => !passes).map((one) => unseen(one, bank, model)),
  ]
  return { count: rulesets.length + limits.length + views.length, failures, rulesets }
}
