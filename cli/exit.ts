/** What the exit code says. Several at once: the highest. */
import type { Diagnostic } from '#diagnostics/catalogue.ts'
import { type Rendering, fails } from '#diagnostics/report.ts'

export const exit = {
  /** Nothing at or above the gate. */
  fine: 0,
  /** Findings at or above the gate, failed tests, stale or unformatted files. */
  findings: 1,
  /** Wrong usage, an unknown bank, bankc.yaml missing or wrong. */
  usage: 2,
  /** A file, folder or revision could not be read, written or compared. */
  files: 3,
  /** A mistake of bankc itself. */
  internal: 70,
} as const

export type ExitCode = (typeof exit)[keyof typeof exit]

/** Codes that say that something could not be read or written. */
const aboutFiles: ReadonlySet<string> = new Set(['BK2019', 'BK7020', 'BK7021', 'BK7022', 'BK7023', 'BK7024'])
/** Codes that say that the command was not meant for this project. */
const aboutUsage: ReadonlySet<string> = new Set(['BK7010'])

/** Codes that say that bankc itself made a mistake. */
function isInternal(code: string): boolean {
  return code === 'BK6001' || code === 'BK9000'
}

/** `projectRead`: whether bankc.yaml was there and right. */
export function exitCodeOf(diagnostics: readonly Diagnostic[], failOn: Rendering['failOn'], projectRead: boolean): ExitCode {
  let code: ExitCode = projectRead ? exit.fine : exit.usage
  for (const one of diagnostics) {
    if (!fails(one, failOn)) continue
    const own = exitCodeOfOne(one.code)
    if (own > code) code = own
  }
  return code
}

function exitCodeOfOne(code: string): ExitCode {
  if (isInternal(code)) return exit.internal
  if (aboutFiles.has(code)) return exit.files
  return aboutUsage.has(code) || /^BK700\d$/.test(code) ? exit.usage : exit.findings
}
