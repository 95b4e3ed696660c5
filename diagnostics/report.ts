/** A run's findings in the order in which they are shown, with the texts that they speak about. All renderers take one. */
import { type Diagnostic, type Locale, type Severity, severityOf } from './catalogue.ts'
import { messageOf } from './message.ts'
import type { Place } from './place.ts'
import { type Position, type Sources, positionAt } from './source.ts'

export interface Report {
  readonly diagnostics: readonly Diagnostic[]
  /** By file name as places have it; a file that could not be read as text is missing, and its places count as line 1, column 1. */
  readonly sources: Sources
  /** How many banks were looked at. */
  readonly banks: number
}

export interface Rendering {
  readonly locale: Locale
  /** How a file is called in the output (seen from the working folder, say). */
  readonly path: (file: string) => string
  /** From which severity on a finding fails the run. */
  readonly failOn: 'error' | 'warning'
  /** Version of bankc. */
  readonly version: string
}

export interface Counts {
  readonly errors: number
  readonly warnings: number
  readonly information: number
}

export function countsOf(diagnostics: readonly Diagnostic[]): Counts {
  const count = (severity: Severity): number => diagnostics.filter((one) => severityOf(one) === severity).length
  return { errors: count('error'), warnings: count('warning'), information: count('information') }
}

/** Whether a finding fails the run. */
export function fails(diagnostic: Diagnostic, failOn: Rendering['failOn']): boolean {
  const severity = severityOf(diagnostic)
  return severity === 'error' || (severity === 'warning' && failOn === 'warning')
}

/** Order by code point, as everywhere (UTF-16 surrogates stand above all other units). */
function compareText(left: string, right: string): number {
  const weight = (unit: number): number => (unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit)
  const shorter = Math.min(left.length, right.length)
  for (let index = 0; index < shorter; index++) {
    const difference = weight(left.charCodeAt(index)) - weight(right.charCodeAt(index))
    if (difference !== 0) return difference
  }
  return left.length - right.length
}

function compare(left: Diagnostic, right: Diagnostic): number {
  return (
    compareText(left.at.file, right.at.file) ||
    left.at.start - right.at.start ||
    compareText(left.code, right.code) ||
    left.at.end - right.at.end ||
    compareText(messageOf(left, 'en').message, messageOf(right, 'en').message)
  )
}

/** By file, offset and code; what says the same about the same place (of several banks, say) is kept once. */
export function sorted(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const kept: Diagnostic[] = []
  for (const one of [...diagnostics].sort(compare)) {
    const last = kept.at(-1)
    if (last === undefined || compare(last, one) !== 0) kept.push(one)
  }
  return kept
}

/** Line and column of both ends of a place. */
export function extentOf(report: Report, at: Place): { readonly start: Position; readonly end: Position } {
  const source = report.sources.get(at.file)
  if (source === undefined) return { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }
  return { start: positionAt(source, at.start), end: positionAt(source, Math.max(at.start, at.end)) }
}
