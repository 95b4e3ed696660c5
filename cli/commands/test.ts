/** `bankc test`: runs the tests of every bank. What is not as it was to be is a finding at its row; the closing lines count. */
import type { Diagnostic } from '#diagnostics/catalogue.ts'
import { coverageOf, type Coverage } from '#semantics/ruleset-test.ts'
import { type ExitCode, exitCodeOf } from '../exit.ts'
import { printFindings } from '../findings.ts'
import { compileHere, refuse } from '../project.ts'
import { runTests, type TestRun } from '../run-tests.ts'
import type { Settings } from '../settings.ts'
import { untested } from '../test-findings.ts'

export interface TestOptions {
  readonly coverage?: boolean
}

export async function test(settings: Settings, banks: readonly string[], options: TestOptions = {}): Promise<ExitCode> {
  const compiled = compileHere(settings, banks)
  if (!compiled.usable) return refuse(settings, compiled)
  const { compilation, report, host } = compiled
  const today = settings.asOf ?? compilation.project?.asOf ?? host.today
  const found: Diagnostic[] = []
  const closing: string[] = []
  for (const { name, model } of compilation.banks) {
    if (model === undefined) continue
    const run = settings.stopwatch.time('test', () => runTests(model, name, today))
    const coverage = coverageOf(model, run.rulesets)
    found.push(...run.failures)
    if (options.coverage === true) found.push(...untested(coverage, name))
    closing.push(closingLine(name, run, coverage, settings.locale === 'en'))
  }
  await printFindings(settings, { ...report, diagnostics: [...report.diagnostics, ...found] })
  if (settings.format === 'text' && !settings.quiet) for (const line of closing) settings.world.tell(line)
  const code = exitCodeOf(found, settings.failOn, true)
  return code > compiled.exit ? code : compiled.exit
}

/** Coverage is of the rulesets that have a test: of the others nobody said what they are to do. */
function closingLine(bank: string, { count, failures, rulesets }: TestRun, coverage: readonly Coverage[], english: boolean): string {
  const tested = new Set(rulesets.map(({ ruleset }) => ruleset))
  const shown = coverage.filter(({ ruleset }) => tested.has(ruleset))
  const all = shown.reduce((sum, one) => sum + one.all.length, 0)
  const fired = shown.reduce((sum, one) => sum + one.fired.size, 0)
  const wrong = failures.length
  const share = all === 0 ? 100 : Math.floor((100 * fired) / all)
  if (english) {
    if (count === 0) return `${bank}: no tests\n`
    const result = wrong === 0 ? 'all as they should be' : `${wrong} not as ${wrong === 1 ? 'it' : 'they'} should be`
    return `${bank}: ${count} ${count === 1 ? 'example' : 'examples'}, ${result}${rulesets.length === 0 ? '' : `; ${fired} of ${all} rules and rows fired (${share} %)`}\n`
  }
  if (count === 0) return `${bank}：没有测试\n`
  return `${bank}：${count} 个例子，${wrong === 0 ? '全部相符' : `${wrong} 个不符`}${rulesets.length === 0 ? '' : `；触发了 ${all} 条规则和行里的 ${fired} 条（${share}%）`}\n`
}
