/** `bankc check`: everything but writing; silent when all is well. With `--fix` what is certain is mended in the files first; with `--witness-tests` examples of what was found follow as tests. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Diagnostic } from '#diagnostics/catalogue.ts'
import { say } from '../codes.ts'
import { type ExitCode, exitCodeOf } from '../exit.ts'
import { printFindings } from '../findings.ts'
import type { Mended } from '../mend.ts'
import { compileHere, refuse } from '../project.ts'
import { reasonOf } from '../reason.ts'
import type { Settings } from '../settings.ts'

export interface CheckOptions {
  readonly fix?: boolean
  readonly witnessTests?: boolean
}

/** A mend may bring to light what another mends. */
const mostRounds = 10

export async function check(settings: Settings, banks: readonly string[], options: CheckOptions = {}): Promise<ExitCode> {
  let compiled = compileHere(settings, banks)
  if (!compiled.usable) return refuse(settings, compiled)
  const problems = options.fix === true ? await mendAll() : []
  const { report } = compiled
  // Tests may go into a file, findings beside them may not.
  const aside = options.witnessTests === true && settings.format === 'text'
  await printFindings(aside ? { ...settings, world: { ...settings.world, print: settings.world.tell } } : settings, { ...report, diagnostics: [...report.diagnostics, ...problems] })
  if (aside) await (await import('../witness-tests.ts')).printWitnessTests(settings, report.diagnostics)
  const code = exitCodeOf(problems, settings.failOn, true)
  return code > compiled.exit ? code : compiled.exit

  async function mendAll(): Promise<readonly Diagnostic[]> {
    const { mend } = await import('../mend.ts')
    const files = new Set<string>()
    const failed = new Map<string, Diagnostic>()
    let count = 0
    for (let round = 0; round < mostRounds; round++) {
      const mended = mend(compiled.report.diagnostics, compiled.report.sources).filter(({ file }) => !failed.has(file))
      if (mended.length === 0) break
      for (const one of mended) {
        const written = await write(settings, one)
        if (written === 'written') {
          files.add(one.file)
          count += one.count
        } else if (written !== 'changed') failed.set(one.file, written)
      }
      compiled = compileHere(settings, banks)
    }
    if (files.size > 0) settings.world.tell(closing(count, files.size, settings))
    return [...failed.values()]
  }
}

/** Writes a mended text, its BOM kept. Not written: a file that is no longer what was read (it is read again), or the finding why. */
async function write(settings: Settings, { file, before, after }: Mended): Promise<'written' | 'changed' | Diagnostic> {
  const path = resolve(settings.place.folder, file)
  try {
    const text = readFileSync(path, 'utf8')
    const mark = text.startsWith('\uFEFF') && !before.startsWith('\uFEFF') ? '\uFEFF' : ''
    if (text !== mark + before) return 'changed'
    ;(await import('../replace.ts')).replace(path, mark + after)
    return 'written'
  } catch (problem) {
    const reason = reasonOf(problem)
    if (reason === undefined) throw problem
    return say('BK7024', { file, start: 0, end: 0 }, { path: file, reason })
  }
}

function closing(count: number, files: number, { locale }: Settings): string {
  if (locale === 'en') return `mended ${count} ${count === 1 ? 'mistake' : 'mistakes'} in ${files} ${files === 1 ? 'file' : 'files'}\n`
  return `改好了 ${count} 处，共 ${files} 个文件\n`
}
