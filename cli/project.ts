/** Compiles the project here, for every command that needs its banks. */
import type { Diagnostic } from '#diagnostics/catalogue.ts'
import type { Report } from '#diagnostics/report.ts'
import { oneOf, suggestion } from '#diagnostics/suggest.ts'
import { type Compilation, compile } from '#compiler/compile.ts'
import { say } from './codes.ts'
import { complaint } from './complain.ts'
import { type ExitCode, exitCodeOf } from './exit.ts'
import { printFindings } from './findings.ts'
import { libraryFolder } from './home.ts'
import { type NodeHost, nodeHost } from './host.ts'
import { type Settings, nowhere, shown } from './settings.ts'

export interface Compiled {
  readonly compilation: Compilation
  readonly host: NodeHost
  readonly report: Report
  /** What the run is to exit with if nothing else happens. */
  readonly exit: ExitCode
  /** Banks that were named and that the project does not have. */
  readonly unknown: readonly Diagnostic[]
  /** Whether bankc.yaml is right and all banks that were named are there: else there is nothing to do but `refuse`. */
  readonly usable: boolean
}

export function compileHere(settings: Settings, banks: readonly string[]): Compiled {
  const { place, asOf, failOn } = settings
  const host = nodeHost(place.folder, libraryFolder(), place.file)
  const chosen = { ...(asOf === undefined ? {} : { asOf }), ...(banks.length === 0 ? {} : { banks }) }
  const compilation = settings.stopwatch.time('compile', () => compile(host, chosen))
  const { project, bankNames: known } = compilation
  const unknown = (project === undefined ? [] : [...new Set(banks)].filter((name) => !known.includes(name))).map((name) =>
    say('BK7010', nowhere, { name: shown(name), suggestion: suggestion(name, known.map((one) => ({ name: one, label: labelOf(compilation, one) }))) ?? oneOf(known.slice(0, 9)) }),
  )
  const unreadable = host.project.unreadable().map((path) => say('BK7021', { file: path, start: 0, end: 0 }, { path }))
  const diagnostics = [...compilation.diagnostics, ...unreadable]
  return {
    compilation,
    host,
    report: { diagnostics, sources: compilation.sources, banks: compilation.banks.length },
    exit: exitCodeOf([...diagnostics, ...unknown], failOn, project !== undefined),
    unknown,
    usable: project !== undefined && unknown.length === 0,
  }
}

/** Says why nothing is done: an unknown bank is a slip on the command line, bankc.yaml has findings. */
export async function refuse(settings: Settings, { report, unknown, exit }: Compiled): Promise<ExitCode> {
  if (unknown.length === 0) await printFindings(settings, report)
  else if (settings.format === 'text') for (const one of unknown) settings.world.tell(complaint(one, settings.locale))
  else await printFindings(settings, { ...report, diagnostics: unknown })
  return exit
}

function labelOf(compilation: Compilation, name: string): string | undefined {
  return compilation.banks.find((bank) => bank.name === name)?.label
}
