/** `bankc fmt`: formats files, folders, standard input or the whole project. A file with an error in it is still formatted around the error. */
import { readFileSync, statSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import { say as sayProject } from '#compiler/project/codes.ts'
import type { Diagnostic } from '#diagnostics/catalogue.ts'
import { oneOf } from '#diagnostics/suggest.ts'
import type { Source } from '#diagnostics/source.ts'
import { decode } from '#grammar/decode.ts'
import { type Formatter, format } from '#grammar/format.ts'
import { parse } from '#grammar/parse.ts'
import { say } from '../codes.ts'
import { complaint } from '../complain.ts'
import { isMissing } from '../disk.ts'
import { type ExitCode, exit, exitCodeOf } from '../exit.ts'
import { printFindings } from '../findings.ts'
import { readProjectFile } from '../find-project.ts'
import { nodeFolder } from '../folder.ts'
import { notPlain, reasonOf } from '../reason.ts'
import { replace } from '../replace.ts'
import { type Settings, nowhere } from '../settings.ts'
import { type Speller, spellerFor } from '../spelling.ts'
import { unifiedDiff } from '../unified-diff.ts'

export interface FmtOptions {
  readonly check?: boolean
  readonly diff?: boolean
  readonly words?: string
}

interface Chosen {
  readonly files: readonly string[]
  readonly diagnostics: readonly Diagnostic[]
  readonly projectRead: boolean
}

interface Done {
  readonly diagnostics: readonly Diagnostic[]
  readonly source: Source | undefined
}

export async function fmt(settings: Settings, paths: readonly string[], options: FmtOptions): Promise<ExitCode> {
  const { world, locale, failOn } = settings
  const words = options.words === 'zh' || options.words === 'en' ? options.words : undefined
  if (words === undefined && options.words !== undefined) {
    const value = options.words === '' ? '""' : options.words
    world.tell(complaint(say('BK7003', nowhere, { option: '--words', value, choices: oneOf(['zh', 'en']) }), locale))
    return exit.usage
  }
  const speller = spellerFor(settings, words)
  const prettier: Formatter = await import('prettier/standalone')
  if (paths.length === 1 && paths[0] === '-') return formatInput(settings, speller, prettier)

  const chosen = chooseFiles(settings, paths)
  const diagnostics: Diagnostic[] = [...chosen.diagnostics]
  const sources = new Map<string, Source>()
  for (const file of chosen.files) {
    const done = await formatFile(settings, file, options, speller, prettier)
    diagnostics.push(...done.diagnostics)
    if (done.source !== undefined) sources.set(file, done.source)
  }
  const unread = speller.problems()
  diagnostics.push(...unread.diagnostics)
  for (const source of unread.sources) sources.set(source.file, source)
  // Files are named as seen from the working folder, inside a project or not.
  const here = { ...settings, place: { ...settings.place, folder: world.cwd } }
  await printFindings(here, { diagnostics, sources, banks: 0 })
  return exitCodeOf(diagnostics, failOn, chosen.projectRead && unread.diagnostics.length === 0)
}

/** The files meant, as seen from the working folder. */
function chooseFiles(settings: Settings, paths: readonly string[]): Chosen {
  const { world, place } = settings
  const seen = (path: string): string => relative(world.cwd, path).split(sep).join('/')
  if (paths.length === 0 && readProjectFile(place) === undefined) {
    return { files: [], diagnostics: [sayProject('BK2001', { file: place.file, start: 0, end: 0 }, {})], projectRead: false }
  }
  const diagnostics: Diagnostic[] = []
  const files = new Set<string>()
  for (const path of paths.length === 0 ? [place.folder] : paths) {
    const full = resolve(world.cwd, path)
    const kind = kindOf(full)
    if (kind === 'other') diagnostics.push(say('BK7024', nowhere, { path, reason: notPlain }))
    if (kind === 'file') files.add(seen(full))
    else if (kind === 'folder') {
      const folder = nodeFolder(full)
      for (const file of folder.list('') ?? []) if (file.endsWith('.bank')) files.add(seen(resolve(full, file)))
      for (const inside of folder.unreadable()) diagnostics.push(say('BK7021', { file: seen(resolve(full, inside)), start: 0, end: 0 }, { path: seen(resolve(full, inside)) || '.' }))
    }
    if (kind === 'missing') diagnostics.push(say('BK7023', nowhere, { path }))
  }
  return { files: [...files], diagnostics, projectRead: true }
}

function kindOf(path: string): 'file' | 'folder' | 'other' | 'missing' {
  try {
    const found = statSync(path)
    return found.isDirectory() ? 'folder' : found.isFile() ? 'file' : 'other'
  } catch {
    return 'missing'
  }
}

/** The text of some bytes, or the finding that they are none. */
function textOf(file: string, bytes: Uint8Array): string | Diagnostic {
  const decoded = decode(bytes)
  if ('text' in decoded) return decoded.text
  const at = { file, start: 0, end: 0 }
  return sayProject(decoded.problem === 'binary' ? 'BK2016' : decoded.problem === 'gbk' ? 'BK2017' : 'BK2018', at, { file })
}

async function formatFile(settings: Settings, file: string, options: FmtOptions, { spell }: Speller, prettier: Formatter): Promise<Done> {
  const full = resolve(settings.world.cwd, file)
  const at = { file, start: 0, end: 0 }
  try {
    // Reading a pipe would wait for ever.
    if (!statSync(full).isFile()) return { diagnostics: [say('BK7024', at, { path: file, reason: notPlain })], source: undefined }
    const bytes = readFileSync(full)
    const text = textOf(file, bytes)
    if (typeof text !== 'string') return { diagnostics: [text], source: undefined }
    const source = { file, text }
    const { diagnostics } = parse(file, text)
    const formatted = await format(text, spell(full, text), prettier)
    // A byte order mark is taken away too, so bytes are compared, not texts.
    if (Buffer.from(formatted, 'utf8').equals(bytes)) return { diagnostics, source }
    if (options.diff === true) settings.world.print(unifiedDiff(file, text, formatted))
    if (options.check === true) return { diagnostics: [...diagnostics, say('BK7040', at, { path: file })], source }
    if (options.diff === true) return { diagnostics, source }
    replace(full, formatted)
    // Places are those of the file as it is now.
    return { diagnostics: parse(file, formatted).diagnostics, source: { file, text: formatted } }
  } catch (problem) {
    const reason = reasonOf(problem)
    if (reason === undefined) throw problem
    if (isMissing(problem)) return { diagnostics: [say('BK7023', nowhere, { path: file })], source: undefined }
    return { diagnostics: [say('BK7024', at, { path: file, reason })], source: undefined }
  }
}

/** All of standard input; an exit code when there is none to be read. */
function inputOf(settings: Settings): Uint8Array | ExitCode {
  try {
    return settings.world.readInput()
  } catch (problem) {
    const reason = reasonOf(problem)
    if (reason === undefined) throw problem
    settings.world.tell(complaint(say('BK7024', nowhere, { path: '-', reason }), settings.locale))
    return exit.files
  }
}

async function formatInput(settings: Settings, { spell }: Speller, prettier: Formatter): Promise<ExitCode> {
  const file = 'stdin.bank'
  const read = inputOf(settings)
  if (typeof read === 'number') return read
  const text = textOf(file, read)
  const diagnostics = typeof text === 'string' ? parse(file, text).diagnostics : [text]
  if (typeof text === 'string') settings.world.print(await format(text, spell(undefined, text), prettier))
  // Standard output is the text; what there is to say goes beside it.
  const beside = { ...settings, world: { ...settings.world, print: settings.world.tell }, place: { ...settings.place, folder: settings.world.cwd } }
  const sources = new Map([[file, { file, text: typeof text === 'string' ? text : '' }]])
  if (diagnostics.length > 0) await printFindings(beside, { diagnostics, sources, banks: 0 })
  return exitCodeOf(diagnostics, settings.failOn, true)
}
