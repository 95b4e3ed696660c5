/** `bankc trim`: what a bank repeats although the platform already says the same; with `--write` it is taken out of the files. */
import { readFileSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { compile } from '#compiler/compile.ts'
import type { Diagnostic } from '#diagnostics/catalogue.ts'
import type { Source } from '#diagnostics/source.ts'
import { groupJson, groupsOf } from '#model/bank-json.ts'
import type { Model } from '#model/model.ts'
import { say } from '../codes.ts'
import { type ExitCode, exitCodeOf } from '../exit.ts'
import { printFindings } from '../findings.ts'
import { type Compiled, compileHere, refuse } from '../project.ts'
import { reasonOf } from '../reason.ts'
import { replace } from '../replace.ts'
import type { Settings } from '../settings.ts'
import { type Repeat, repeatsIn, without } from '../trim.ts'

export interface TrimOptions {
  readonly write?: boolean
}

export async function trim(settings: Settings, banks: readonly string[], options: TrimOptions): Promise<ExitCode> {
  const compiled = compileHere(settings, banks)
  const { compilation, report } = compiled
  if (!compiled.usable || compilation.project === undefined) return refuse(settings, compiled)
  const found: Diagnostic[] = []
  let count = 0
  const files = new Set<string>()
  for (const { name, model, sources } of compilation.banks) {
    if (model === undefined) continue
    const folder = `${compilation.project.banks.path}/${name}/`
    const own = sources.filter(({ file }) => file.startsWith(folder))
    const repeats = safe(settings, compiled, name, model, own, repeatsIn(model, (file) => file.startsWith(folder)))
    if (options.write !== true) found.push(...repeats.map(said))
    else {
      for (const source of own) {
        const problem = write(settings, source, without(source, repeats))
        if (problem === 'written') files.add(source.file)
        else if (problem !== undefined) found.push(problem)
      }
      count += repeats.length
    }
  }
  // What a bank cannot be compiled for is said as `check` says it.
  const broken = compilation.banks.some(({ model }) => model === undefined)
  await printFindings(settings, { ...report, diagnostics: broken ? [...report.diagnostics, ...found] : found })
  if (files.size > 0) settings.world.tell(closing(count, files.size, settings))
  const code = exitCodeOf(found, settings.failOn, true)
  return broken && compiled.exit > code ? compiled.exit : code
}

function said({ name, at, below }: Repeat): Diagnostic {
  return say('BK7075', at, { name }, { related: [{ note: 'below', at: below }] })
}

/** Those that can go with the bank staying byte for byte as it is: all together, or else one after the other. */
function safe(settings: Settings, { host }: Compiled, bank: string, model: Model, sources: readonly Source[], repeats: readonly Repeat[]): readonly Repeat[] {
  const wanted = jsonOf(model)
  const isSame = (some: readonly Repeat[]): boolean => {
    const texts = new Map(sources.map((source) => [source.file, without(source, some)]))
    const read = (file: string): ReturnType<typeof host.project.read> => {
      const text = texts.get(file)
      return text === undefined ? host.project.read(file) : new TextEncoder().encode(text)
    }
    const again = compile({ ...host, project: { ...host.project, read } }, { banks: [bank], ...(settings.asOf === undefined ? {} : { asOf: settings.asOf }) })
    const found = again.banks[0]?.model
    return found !== undefined && jsonOf(found) === wanted
  }
  if (repeats.length === 0 || isSame(repeats)) return repeats
  const kept: Repeat[] = []
  for (const one of repeats) if (isSame([...kept, one])) kept.push(one)
  return kept
}

function jsonOf(model: Model): string {
  return JSON.stringify(groupsOf(model, 'whole').map(groupJson))
}

function write(settings: Settings, { file, text }: Source, trimmed: string): 'written' | Diagnostic | undefined {
  if (trimmed === text) return undefined
  const path = resolve(settings.place.folder, file)
  try {
    const mark = readFileSync(path, 'utf8').startsWith('\uFEFF') && !text.startsWith('\uFEFF') ? '\uFEFF' : ''
    // A file of which nothing is left goes.
    if (trimmed.trim() === '') rmSync(path)
    else replace(path, mark + trimmed)
    return 'written'
  } catch (problem) {
    const reason = reasonOf(problem)
    if (reason === undefined) throw problem
    return say('BK7024', { file, start: 0, end: 0 }, { path: file, reason })
  }
}

function closing(count: number, files: number, { locale }: Settings): string {
  if (locale === 'en') return `took out ${count} ${count === 1 ? 'repetition' : 'repetitions'} in ${files} ${files === 1 ? 'file' : 'files'}\n`
  return `去掉了 ${count} 处重复，共 ${files} 个文件\n`
}
