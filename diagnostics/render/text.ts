/**
 * Findings for people: one line each, `file:line:column - error BK3102: message`; on a terminal each is followed by the place with
 * carets, the other places that make it true, and what to write instead. Last the summary.
 */
import { type Diagnostic, type Severity, severityOf } from '../catalogue.ts'
import { type Message, messageOf } from '../message.ts'
import type { Place } from '../place.ts'
import { type Rendering, type Report, extentOf } from '../report.ts'
import { frame, gutterOf } from './frame.ts'
import type { Paint } from './paint.ts'
import { summary } from './summary.ts'
import { visible } from './visible.ts'

export interface TextOptions extends Rendering {
  readonly paint: Paint
  /** Width of the terminal in cells; undefined: no terminal, one line a finding. */
  readonly width: number | undefined
  /** Whether the summary closes the text. */
  readonly summary: boolean
}

const words: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', information: 'info' }

/** `file:line:column` as a terminal makes it a link. */
export function placeText(report: Report, at: Place, options: Rendering): string {
  const { start } = extentOf(report, at)
  return visible(`${options.path(at.file)}:${start.line}:${start.column}`)
}

function headline(report: Report, diagnostic: Diagnostic, message: Message, options: TextOptions): string {
  const { paint } = options
  const severity = severityOf(diagnostic)
  const where = diagnostic.at.file === '' ? '' : `${paint.file(placeText(report, diagnostic.at, options))} ${paint.faint('-')} `
  const said = visible(message.message)
  return `${where}${paint.severity[severity](words[severity])} ${paint.faint(`${diagnostic.code}:`)} ${options.width === undefined ? said : paint.strong(said)}`
}

function details(report: Report, diagnostic: Diagnostic, message: Message, options: TextOptions, width: number): readonly string[] {
  const { paint } = options
  const places = [diagnostic.at, ...message.related.map((one) => one.at)]
  const gutter = Math.max(
    1,
    ...places.map((at) => {
      const source = report.sources.get(at.file)
      return source === undefined ? 1 : gutterOf(source, at.end)
    }),
  )
  const shared = { gutter, width, paintGutter: paint.faint }
  const lines: string[] = []
  const source = report.sources.get(diagnostic.at.file)
  if (source !== undefined) {
    const paintCaret = paint.severity[severityOf(diagnostic)]
    lines.push('', ...frame({ ...shared, source, ...range(diagnostic.at), label: message.label, caret: '^', paintCaret }))
  }
  for (const { at, text } of message.related) {
    const other = report.sources.get(at.file)
    lines.push('', `  ${visible(text)} ${paint.faint('-')} ${paint.file(placeText(report, at, options))}`)
    if (other !== undefined) lines.push(...frame({ ...shared, source: other, ...range(at), label: undefined, caret: '-', paintCaret: paint.help }))
  }
  if (message.help !== undefined && message.help !== '') {
    const [first = '', ...rest] = message.help.split('\n')
    const title = options.locale === 'en' ? 'help: ' : '帮助：'
    lines.push('', `  ${paint.help(title)}${visible(first)}`, ...rest.map((line) => `      ${visible(line)}`))
  }
  lines.push('')
  return lines
}

function range(at: Place): { readonly start: number; readonly end: number } {
  return { start: at.start, end: at.end }
}

export function renderText(report: Report, options: TextOptions): string {
  const lines: string[] = []
  for (const diagnostic of report.diagnostics) {
    const message = messageOf(diagnostic, options.locale)
    lines.push(headline(report, diagnostic, message, options))
    if (options.width !== undefined) lines.push(...details(report, diagnostic, message, options, options.width))
  }
  const closing = options.summary ? summary(report, options.locale) : undefined
  if (closing !== undefined) lines.push(closing)
  return lines.map((line) => `${line}\n`).join('')
}
