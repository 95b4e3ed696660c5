/** Findings as a GitLab code quality report. */
import { type Severity, severityOf } from '../catalogue.ts'
import { fingerprints } from '../fingerprint.ts'
import { messageOf } from '../message.ts'
import { type Rendering, type Report, extentOf } from '../report.ts'

const severities: Readonly<Record<Severity, string>> = { error: 'critical', warning: 'minor', information: 'info' }

export function renderGitlab(report: Report, options: Rendering): string {
  const names = fingerprints(report.diagnostics)
  const found = report.diagnostics.map((one, index) => {
    const { start, end } = extentOf(report, one.at)
    return {
      description: messageOf(one, options.locale).message,
      check_name: `${one.code} ${one.row.slug}`,
      fingerprint: names[index],
      severity: severities[severityOf(one)],
      location: { path: options.path(one.at.file), lines: { begin: start.line, end: end.line } },
    }
  })
  return `${JSON.stringify(found, undefined, 2)}\n`
}
