/**
 * JUnit XML, as readers in CI know it. Findings: one test case each, failed when it fails the run; one passed case when there is nothing to
 * say. Examples of tests: one test case each, passed, failed or skipped. No times: what is printed is the same on every machine.
 */
import { severityOf, type Diagnostic } from '../catalogue.ts'
import { messageOf } from '../message.ts'
import { type Rendering, type Report, fails } from '../report.ts'
import { placeText } from './text.ts'

/** What came of one thing that was looked at. `type`: a code; `text`: all that is to be said. */
export type Verdict =
  | { readonly is: 'passed' }
  | { readonly is: 'failed'; readonly type: string; readonly message: string; readonly text: string }
  | { readonly is: 'skipped'; readonly message: string }
  | { readonly is: 'said'; readonly text: string }

export interface TestCase {
  readonly classname: string
  readonly name: string
  readonly verdict: Verdict
}

export interface Suite {
  readonly name: string
  readonly cases: readonly TestCase[]
}

const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\n': '&#10;', '\r': '&#13;', '\t': '&#9;' }
/** Characters that XML 1.0 has no way to write. */
const impossible = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu

function escaped(text: string): string {
  return text.replace(impossible, '\uFFFD').replace(/[&<>"\n\r\t]/g, (character) => references[character] ?? character)
}

export function renderJunit(report: Report, options: Rendering): string {
  const cases = findingCases(report, options)
  return junitDocument([{ name: 'bankc', cases: cases.length === 0 ? [{ classname: 'bankc', name: 'check', verdict: { is: 'passed' } }] : cases }])
}

/** A test case for each finding. */
export function findingCases(report: Report, options: Rendering): readonly TestCase[] {
  return report.diagnostics.map((one) => {
    const place = placeText(report, one.at, options)
    const verdict: Verdict = fails(one, options.failOn) ? failedBy(one, report, options) : { is: 'said', text: textOf(one, report, options) }
    return { classname: options.path(one.at.file), name: `${one.code} ${one.row.slug} ${place}`, verdict }
  })
}

/** That something failed because of a finding. */
export function failedBy(finding: Diagnostic, report: Report, options: Rendering): Verdict {
  return { is: 'failed', type: finding.code, message: messageOf(finding, options.locale).message, text: textOf(finding, report, options) }
}

function textOf(finding: Diagnostic, report: Report, options: Rendering): string {
  const { message, help } = messageOf(finding, options.locale)
  return `${placeText(report, finding.at, options)} - ${severityOf(finding)} ${finding.code}: ${message}${help === undefined ? '' : `\n${help}`}`
}

/** `testsuites`, in it the suites, in each its test cases: what Jenkins, GitLab, GitHub's reporters and others read. */
export function junitDocument(suites: readonly Suite[]): string {
  return ['<?xml version="1.0" encoding="UTF-8"?>\n', `<testsuites ${counts(suites.flatMap(({ cases }) => cases), false)}>\n`, ...suites.map(suiteText), '</testsuites>\n'].join('')
}

function suiteText({ name, cases }: Suite): string {
  return `  <testsuite name="${escaped(name)}" ${counts(cases, true)}>\n${cases.map(caseText).join('')}  </testsuite>\n`
}

/** `skipped` is counted in a suite; of all suites together not every reader knows it. */
function counts(cases: readonly TestCase[], inSuite: boolean): string {
  const count = (is: Verdict['is']): number => cases.filter(({ verdict }) => verdict.is === is).length
  const skipped = count('skipped')
  return `tests="${cases.length}" failures="${count('failed')}" errors="0"${inSuite && skipped > 0 ? ` skipped="${skipped}"` : ''}`
}

function caseText({ classname, name, verdict }: TestCase): string {
  const start = `    <testcase classname="${escaped(classname)}" name="${escaped(name)}"`
  switch (verdict.is) {
    case 'passed':
      return `${start}/>\n`
    case 'failed':
      return `${start}>\n      <failure type="${escaped(verdict.type)}" message="${escaped(verdict.message)}">${escaped(verdict.text)}</failure>\n    </testcase>\n`
    case 'skipped':
      return `${start}>\n      <skipped message="${escaped(verdict.message)}"/>\n    </testcase>\n`
    case 'said':
      return `${start}>\n      <system-out>${escaped(verdict.text)}</system-out>\n    </testcase>\n`
    default:
      return verdict satisfies never
  }
}
