/** Compiles the project here, for every command that needs its banks. */
import type { Diagnostic } from '#diagnostics/catalogue.ts'
import type { Report } from '#diagnostics/report.ts'
import { suggestion } from '#diagnostics/suggest.ts'
import { type Compilation, compile } from '#compiler/compile.ts'
import { say } from './codes.ts'
import { type ExitCode, exitCodeOf } from './exit.ts'
import { libraryFolder } from './home.ts'
import { type NodeHost, nodeHost } from './host.ts'
import { type Settings, nowhere } from './settings.ts'

export interface Compiled {
  readonly compilation: Compilation
  readonly host: NodeHost
  readonly report: Report
  /** What the run is to exit with if nothing else happens. */
  readonly exit: ExitCode
  /** Whether all banks that were named are there and bankc.yaml is right: else nothing is to be done. */
  readonly usable: boolean
}

export function compileHere(settings: Settings, banks: readonly string[]): Compiled {
  const { place, asOf, failOn } = settings
  const host = nodeHost(place.folder, libraryFolder(), place.file)
  const chosen = { ...(asOf === undefined ? {} : { asOf }), ...(banks.length === 0 ? {} : { banks }) }
  const compilation = settings.stopwatch.time('compile', () => compile(host, chosen))
  const { project, bankNames: known } = compilation
  const own: Diagnostic[] = [
    ...(project === undefined ? [] : [...new Set(banks)].filter((name) => !known.includes(name))).map((name) =>
      say('BK7010', nowhere, { name, suggestion: suggestion(name, known.map((one) => ({ name: one, label: labelOf(compilation, one) }))) }),
    ),
    ...host.project.unreadable().map((path) => say('BK7021', { file: path, start: 0, end: 0 }, { path })),
  ]
  const diagnostics = [...compilation.diagnostics, ...own]
  return {
    compilation,
    host,
    report: { diagnostics, sources: compilation.sources, banks: compilation.banks.length },
    exit: exitCodeOf(diagnostics, failOn, project !== undefined),
    usable: project !== undefined && !own.some((one) => one.code === 'BK7010'),
  }
}

function labelOf(compilation: Compilation, name: string): string | undefined {
  return compilation.banks.find((bank) => bank.name === name)?.label
}
