/** Examples of tests as JUnit XML: a suite a bank, a test case an example, with the trace where it fails; findings of the compiler in a suite of their own. */
import { messageOf } from '#diagnostics/message.ts'
import { failedBy, findingCases, junitDocument, type Suite, type TestCase } from '#diagnostics/render/junit.ts'
import { type Rendering, type Report, sorted } from '#diagnostics/report.ts'
import type { Tested } from './test-closing.ts'
import type { Example } from './run-tests.ts'
import { caseName, testName } from './test-findings.ts'

/** `report`: what was found besides failed examples. */
export function testReport(tested: readonly Tested[], report: Report, rendering: Rendering): string {
  const found = findingCases({ ...report, diagnostics: sorted(report.diagnostics) }, rendering)
  const check: readonly Suite[] = found.length === 0 ? [] : [{ name: 'bankc', cases: found }]
  return junitDocument([...check, ...tested.map(({ bank, examples }) => ({ name: bank, cases: examples.map((one) => caseOf(one, bank, report, rendering)) }))])
}

/** The class is the bank and the test, so that readers group examples by what they are about. */
function caseOf({ test, case: row, verdict, finding }: Example, bank: string, report: Report, rendering: Rendering): TestCase {
  const [about, which] = [testName(test), caseName(row)]
  const named = { classname: `${bank}.${test.name}`, name: rendering.locale === 'en' ? `${about.en}, ${which.en}` : `${about.zh}${which.zh}` }
  if (finding === undefined || verdict === 'passed') return { ...named, verdict: { is: 'passed' } }
  return { ...named, verdict: verdict === 'skipped' ? { is: 'skipped', message: messageOf(finding, rendering.locale).message } : failedBy(finding, report, rendering) }
}
