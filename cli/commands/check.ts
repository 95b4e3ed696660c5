/** `bankc check`: everything but writing; silent when all is well. */
import type { ExitCode } from '../exit.ts'
import { printFindings } from '../findings.ts'
import { compileHere } from '../project.ts'
import type { Settings } from '../settings.ts'

export async function check(settings: Settings, banks: readonly string[]): Promise<ExitCode> {
  const { report, exit } = compileHere(settings, banks)
  await printFindings(settings, report)
  return exit
}
