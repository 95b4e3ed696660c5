/** Findings as GitHub workflow commands: they become annotations on the changed lines. */
import { type Severity, severityOf } from '../catalogue.ts'
import { messageOf } from '../message.ts'
import { type Rendering, type Report, extentOf } from '../report.ts'

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', information: 'notice' }

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

export function renderGithub(report: Report, options: Rendering): string {
  return report.diagnostics
    .map((one) => {
      const message = messageOf(one, options.locale)
      const { start, end } = extentOf(report, one.at)
      const properties: (readonly [string, string | number])[] = [
        ...(one.at.file === '' ? [] : ([['file', options.path(one.at.file)], ['line', start.line], ['endLine', end.line]] as const)),
        // GitHub takes columns of a single line only.
        ...(one.at.file !== '' && start.line === end.line ? ([['col', start.column], ['endColumn', end.column]] as const) : []),
        ['title', `${one.code} ${one.row.slug}`],
      ]
      const written = properties.map(([name, value]) => `${name}=${property(String(value))}`).join(',')
      const text = message.help === undefined ? message.message : `${message.message}\n${message.help}`
      return `::${commands[severityOf(one)]} ${written}::${data(text)}\n`
    })
    .join('')
}
