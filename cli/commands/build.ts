/** `bankc build`: compiles and writes each bank's outputs, all or nothing per bank; with `--check` it compares instead. */
import { join } from 'node:path'
import { emitEach } from '#compiler/emit/emit.ts'
import type { Bilingual, Diagnostic } from '#diagnostics/catalogue.ts'
import { closingLine } from '../closing.ts'
import { say } from '../codes.ts'
import { type Disk, disk } from '../disk.ts'
import { emitTools } from '../emit-tools.ts'
import { type ExitCode, exitCodeOf } from '../exit.ts'
import { printFindings } from '../findings.ts'
import { type Group, type Plan, abandonedBanks, plan } from '../outputs.ts'
import { type Compiled, compileHere, refuse } from '../project.ts'
import type { Settings } from '../settings.ts'
import { carryOut, sweep } from '../write.ts'

export interface BuildOptions {
  readonly check?: boolean
}

export async function build(settings: Settings, banks: readonly string[], options: BuildOptions): Promise<ExitCode> {
  const compiled = compileHere(settings, banks)
  const { compilation, report } = compiled
  const { project } = compilation
  const { stopwatch } = settings
  if (project === undefined || !compiled.usable) return refuse(settings, compiled)
  const root = join(settings.place.folder, project.out)
  const found: Diagnostic[] = []
  const built: Built[] = []
  const settle = (group: Group): void => {
    const planned = stopwatch.time('compare', () => plan(root, group, disk))
    built.push({ folder: group.folder, files: planned.write.length + planned.same.length, bytes: planned.bytes })
    const problems = options.check === true ? stale(project.out, planned) : stopwatch.time('write', () => writeOne(settings, project.out, root, planned, disk))
    found.push(...problems)
  }
  const abandoned = banks.length > 0 ? [] : abandonedBanks(root, compilation.bankNames, disk)
  if (options.check !== true) sweep(root, isAlive, disk)
  // Bank after bank, so that what is written need not be kept.
  const groups = emitEach(compilation, emitTools(settings.world.version, settings.world.environment, root))
  for (let next = stopwatch.time('emit', () => groups.next()); next.done !== true; next = stopwatch.time('emit', () => groups.next())) {
    found.push(...next.value.diagnostics)
    if (next.value.outputs.length > 0) settle(next.value)
  }
  for (const folder of abandoned) settle({ folder, outputs: [] })

  const diagnostics = [...report.diagnostics, ...found]
  await printFindings(settings, { ...report, diagnostics })
  if (!settings.quiet && options.check !== true) tellClosing(settings, compiled, built, found)
  const code = exitCodeOf(found, settings.failOn, true)
  return code > compiled.exit ? code : compiled.exit
}

function stale(out: string, { write, remove }: Plan): readonly Diagnostic[] {
  const at = (path: string) => ({ file: `${out}/${path}`, start: 0, end: 0 })
  return [
    ...write.map(({ path, there }) => (there ? say('BK7030', at(path), {}) : say('BK7031', at(path), {}))),
    ...remove.map((path) => say('BK7032', at(path), {})),
  ]
}

const notAFolder: Bilingual = { zh: '它是一个文件，不是文件夹', en: 'it is a file, not a folder' }

function writeOne(settings: Settings, out: string, root: string, planned: Plan, on: Disk): readonly Diagnostic[] {
  const written = carryOut(settings.place.folder, root, planned, String(process.pid), on)
  const whole = { file: out, start: 0, end: 0 }
  switch (written.is) {
    case 'done':
      return []
    // What is wrong with the output folder itself is said once, whichever bank meets it.
    case 'outside':
      return [say('BK7022', whole, { path: out })]
    case 'failed':
      if (on.read(root) !== undefined) return [say('BK7020', whole, { path: out, reason: notAFolder })]
      return [say('BK7020', planned.folder === '' ? whole : { ...whole, file: `${out}/${planned.folder}` }, { path: `${out}/${written.path}`, reason: written.reason })]
    default:
      return written satisfies never
  }
}

function isAlive(mark: string): boolean {
  try {
    process.kill(Number(mark), 0)
    return true
  } catch (problem) {
    return (problem as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** What became of a bank, or of what all banks share. */
interface Built {
  readonly folder: string
  readonly files: number
  readonly bytes: number
}

function tellClosing(settings: Settings, { compilation }: Compiled, built: readonly Built[], found: readonly Diagnostic[]): void {
  const { project } = compilation
  if (project === undefined) return
  for (const bank of compilation.banks) {
    const own = built.find((one) => one.folder === bank.name)
    const failed = found.some(({ at }) => at.file === `${project.out}/${bank.name}` || at.file === project.out)
    settings.world.tell(
      closingLine(
        {
          bank: bank.name,
          files: own?.files ?? 0,
          bytes: own?.bytes ?? 0,
          warnings: bank.warnings,
          errors: bank.errors,
          built: own !== undefined && !failed,
        },
        settings.locale,
      ),
    )
  }
}

