/** All tests of a bank, whatever they are about: each example with what came of it. */
import type { Diagnostic } from '#diagnostics/catalogue.ts'
import type { Instance } from '#model/instance.ts'
import type { Model } from '#model/model.ts'
import { runLimitsTests, type LimitsCase } from '#semantics/limits-test.ts'
import { runRulesetTests, type RulesetCase } from '#semantics/ruleset-test.ts'
import { runViewerTests } from '#semantics/viewer-test.ts'
import { refused } from './limits-findings.ts'
import { failed, isOwn, skipped } from './test-findings.ts'
import { unseen } from './viewer-findings.ts'

export interface Example {
  readonly test: Instance
  readonly case: Instance
  readonly verdict: 'passed' | 'failed' | 'skipped'
  /** Why it failed or was skipped. */
  readonly finding: Diagnostic | undefined
}

export interface TestRun {
  readonly examples: readonly Example[]
  readonly failures: readonly Diagnostic[]
  /** Those about rulesets and about limits, for coverage. */
  readonly rulesets: readonly RulesetCase[]
  readonly limits: readonly LimitsCase[]
}

/** `today` (YYYY-MM-DD): for tests that name no day. */
export function runTests(model: Model, bank: string, today: string): TestRun {
  const rulesets = runRulesetTests(model, today)
  const limits = runLimitsTests(model, today)
  const examples = [
    ...rulesets.map((one) => (one.gone.length > 0 ? skippedExample(one, bank) : exampleOf(one, () => failed(one, bank, model)))),
    // A bank that misspells a row of its own is told; what a layer below names may be gone.
    ...limits.map((one) => (one.gone.length > 0 && !isOwn(one) ? skippedExample(one, bank) : exampleOf(one, () => refused(one, bank, model)))),
    ...runViewerTests(model, today).map((one) => exampleOf(one, () => unseen(one, bank, model))),
  ]
  return { examples, failures: examples.flatMap(({ verdict, finding }) => (verdict === 'failed' && finding !== undefined ? [finding] : [])), rulesets, limits }
}

function exampleOf({ test, case: row, passes }: { readonly test: Instance; readonly case: Instance; readonly passes: boolean }, why: () => Diagnostic): Example {
  return { test, case: row, verdict: passes ? 'passed' : 'failed', finding: passes ? undefined : why() }
}

function skippedExample(one: Parameters<typeof skipped>[0], bank: string): Example {
  return { test: one.test, case: one.case, verdict: 'skipped', finding: skipped(one, bank) }
}
