/** Findings as SARIF 2.1.0, the format of code scanning. */
import { type Diagnostic, type Severity, severityOf } from '../catalogue.ts'
import { fingerprints } from '../fingerprint.ts'
import { messageOf } from '../message.ts'
import type { Place } from '../place.ts'
import { type Rendering, type Report, extentOf } from '../report.ts'

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', information: 'note' }

/** A path as a relative URI reference: Chinese folder names are percent-encoded. */
function uri(path: string): string {
  return path
    .split('/')
    .map((step) => encodeURIComponent(step.replace(/\p{Cs}/gu, '\uFFFD')))
    .join('/')
}

export function renderSarif(report: Report, options: Rendering): string {
  const { locale } = options
  const region = (at: Place): object => {
    const { start, end } = extentOf(report, at)
    return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column }
  }
  const artifact = (file: string): object => ({ uri: uri(options.path(file)) })
  const physical = (at: Place): object => ({ physicalLocation: { artifactLocation: artifact(at.file), region: region(at) } })

  const rules = new Map<string, Diagnostic>()
  for (const one of report.diagnostics) if (!rules.has(one.code)) rules.set(one.code, one)
  const codes = [...rules.keys()]
  const names = fingerprints(report.diagnostics)

  const results = report.diagnostics.map((one, index) => {
    const { message, help, related } = messageOf(one, locale)
    return {
      ruleId: one.code,
      ruleIndex: codes.indexOf(one.code),
      level: levels[severityOf(one)],
      message: { text: help === undefined ? message : `${message}\n${help}` },
      locations: one.at.file === '' ? [] : [physical(one.at)],
      ...(related.length === 0 ? {} : { relatedLocations: related.map(({ at, text }, id) => ({ id, ...physical(at), message: { text } })) }),
      partialFingerprints: { 'bankc/1': names[index] },
      ...(one.fixes.length === 0
        ? {}
        : {
            fixes: one.fixes.map((fix) => ({
              artifactChanges: [
                { artifactLocation: artifact(fix.at.file), replacements: [{ deletedRegion: region(fix.at), insertedContent: { text: fix.replacement } }] },
              ],
            })),
          }),
    }
  })
  const driver = {
    name: 'bankc',
    version: options.version,
    rules: [...rules.values()].map((one) => ({
      id: one.code,
      name: one.row.slug,
      shortDescription: { text: locale === 'en' ? one.row.en.message : one.row.zh.message },
      defaultConfiguration: { level: levels[one.row.severity] },
    })),
  }
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, language: locale === 'en' ? 'en' : 'zh-CN', columnKind: 'utf16CodeUnits', results }],
  }
  return `${JSON.stringify(log, undefined, 2)}\n`
}
