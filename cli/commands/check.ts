/** `bankc check`: everything but writing; silent when all is well. */
import type { ExitCode } from '../exit.ts'
import { printFindings } from '../findings.ts'
import { compileHere, refuse } from '../project.ts'
import type { Settings } from '../settings.ts'

export async function check(settings: Settings, banks: readonly string[]): Promise<ExitCode> {
  const compiled = compileHere(settings, banks)
  if (!compiled.usable) return refuse(settings, compiled)
  await printFindings(settings, compiled.report)
  return compiled.exit
}
