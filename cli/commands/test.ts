/**
 * `bankc test`: runs the tests of every bank. What is not as it was to be is a finding at its row; the closing lines count. With
 * `--missing` the rows that would raise coverage are printed, ready to be pasted; as JUnit every example is a test case of its own.
 */
import type { Diagnostic } from '#diagnostics/catalogue.ts'
import { limitsProposalsFor } from '#compiler/prove/examples/limits.ts'
import { proposalsFor } from '#compiler/prove/examples/rulesets.ts'
import { coverageOf } from '#semantics/ruleset-coverage.ts'
import { limitsCoverageOf } from '#semantics/limits-coverage.ts'
import { type ExitCode, exitCodeOf } from '../exit.ts'
import { printFindings, renderingOf } from '../findings.ts'
import { proposalTexts, type Lacking } from '../missing.ts'
import { compileHere, refuse } from '../project.ts'
import { runTests } from '../run-tests.ts'
import type { Settings } from '../settings.ts'
import { closingLine, closingLineOfAll, type Tested } from '../test-closing.ts'
import { untested } from '../test-findings.ts'
import { testReport } from '../test-report.ts'

export interface TestOptions {
  readonly coverage?: boolean
  readonly missing?: boolean
}

export async function test(settings: Settings, banks: readonly string[], options: TestOptions = {}): Promise<ExitCode> {
  const compiled = compileHere(settings, banks)
  if (!compiled.usable) return refuse(settings, compiled)
  const { compilation, report, host } = compiled
  const today = settings.asOf ?? compilation.project?.asOf ?? host.today
  const found: Diagnostic[] = []
  const untouched: Diagnostic[] = []
  const lacking: Lacking[] = []
  const tested: Tested[] = []
  for (const { name, model } of compilation.banks) {
    if (model === undefined) continue
    const run = settings.stopwatch.time('test', () => runTests(model, name, today))
    const rulesets = settings.stopwatch.time('test', () => coverageOf(model, run.rulesets))
    found.push(...run.failures)
    if (options.coverage === true) {
      if (settings.format !== 'junit') found.push(...run.examples.flatMap(({ verdict, finding }) => (verdict === 'skipped' && finding !== undefined ? [finding] : [])))
      untouched.push(...untested(rulesets, name))
    }
    const limits = limitsCoverageOf(model, run.limits)
    if (options.missing === true) {
      lacking.push(settings.stopwatch.time('test', () => ({ bank: name, model, proposals: rulesets.map((one) => proposalsFor(model, one, today)), limits: limitsProposalsFor(model, limits, today) })))
    }
    tested.push({ bank: name, examples: run.examples, rulesets, limits })
  }
  if (settings.format === 'junit') settings.world.print(testReport(tested, { ...report, diagnostics: [...report.diagnostics, ...untouched] }, renderingOf(settings)))
  else await printFindings(settings, { ...report, diagnostics: [...report.diagnostics, ...found, ...untouched] })
  if (settings.format === 'text') for (const text of await proposalTexts(lacking, settings.locale, { host, sources: compilation.sources })) settings.world.print(text)
  if (settings.format === 'text' && !settings.quiet) {
    for (const one of tested) settings.world.tell(closingLine(one, settings.locale))
    if (tested.length > 1) settings.world.tell(closingLineOfAll(tested, settings.locale))
  }
  const code = exitCodeOf(found, settings.failOn, true)
  return code > compiled.exit ? code : compiled.exit
}
