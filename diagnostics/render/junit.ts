/** Findings as JUnit XML: one test case a finding, failed when it fails the run; one passed case when there is nothing to say. */
import { severityOf } from '../catalogue.ts'
import { messageOf } from '../message.ts'
import { type Rendering, type Report, fails } from '../report.ts'
import { placeText } from './text.ts'

const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\n': '&#10;', '\r': '&#13;', '\t': '&#9;' }
/** Characters that XML 1.0 has no way to write. */
const impossible = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu

function escaped(text: string): string {
  return text.replace(impossible, '\uFFFD').replace(/[&<>"\n\r\t]/g, (character) => references[character] ?? character)
}

export function renderJunit(report: Report, options: Rendering): string {
  const failures = report.diagnostics.filter((one) => fails(one, options.failOn)).length
  const tests = Math.max(1, report.diagnostics.length)
  const cases = report.diagnostics.map((one) => {
    const { message, help } = messageOf(one, options.locale)
    const place = placeText(report, one.at, options)
    const text = `${place} - ${severityOf(one)} ${one.code}: ${message}${help === undefined ? '' : `\n${help}`}`
    const attributes = `classname="${escaped(options.path(one.at.file))}" name="${escaped(`${one.code} ${one.row.slug} ${place}`)}"`
    const body = fails(one, options.failOn)
      ? `<failure type="${one.code}" message="${escaped(message)}">${escaped(text)}</failure>`
      : `<system-out>${escaped(text)}</system-out>`
    return `    <testcase ${attributes}>\n      ${body}\n    </testcase>\n`
  })
  const passed = '    <testcase classname="bankc" name="check"/>\n'
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<testsuites tests="${tests}" failures="${failures}" errors="0">\n`,
    `  <testsuite name="bankc" tests="${tests}" failures="${failures}" errors="0">\n`,
    ...(cases.length === 0 ? [passed] : cases),
    '  </testsuite>\n',
    '</testsuites>\n',
  ].join('')
}
