/** Reads bankc.yaml: what it may say, with a finding for everything else. */
import { LineCounter, isMap, isScalar, isSeq, parseDocument, type Node, type YAMLMap } from 'yaml'
import type { Diagnostic, Locale } from '#diagnostics/catalogue.ts'
import type { Place } from '#diagnostics/place.ts'
import { suggest } from '#diagnostics/suggest.ts'
import { say } from './codes.ts'
import { deepestYaml, tooDeep } from './depth.ts'

export interface EmitOptions {
  readonly config: { readonly typescript: boolean }
  readonly manifest: boolean
  readonly openapi: { readonly version: '3.1' | '3.0' } | undefined
  readonly document: boolean
}

export interface ProjectConfig {
  readonly edition: number
  /** Layers above the standard kinds, lowest first: `std:platform` or folders. */
  readonly platform: readonly Located[]
  /** Folder whose sub-folders are packs. */
  readonly packs: Located
  /** Folder whose sub-folders are banks. */
  readonly banks: Located
  readonly out: string
  readonly locale: Locale | undefined
  /** `YYYY-MM-DD` */
  readonly asOf: string | undefined
  readonly emit: EmitOptions
}

/** A path with the place where it was written. */
export interface Located {
  readonly path: string
  readonly at: Place
}

export const projectFile = 'bankc.yaml'
export const editions: readonly number[] = [2026]

export interface ReadConfig {
  readonly config: ProjectConfig | undefined
  readonly diagnostics: readonly Diagnostic[]
}

const keys = ['edition', 'platform', 'packs', 'banks', 'out', 'locale', 'as_of', 'emit'] as const

export function readConfig(file: string, text: string): ReadConfig {
  const found: Diagnostic[] = []
  const whole: Place = { file, start: 0, end: Math.min(text.length, text.indexOf('\n') < 0 ? text.length : text.indexOf('\n')) }
  const deep = tooDeep(text)
  if (deep !== undefined) return { config: undefined, diagnostics: [say('BK2002', { file, ...deep }, { problem: { zh: `嵌套超过 ${deepestYaml} 层`, en: `it is nested more than ${deepestYaml} levels deep` } })] }
  const document = parseDocument(text, { lineCounter: new LineCounter(), schema: 'core', merge: false, prettyErrors: false })
  for (const problem of document.errors.slice(0, 1)) {
    found.push(say('BK2002', { file, start: Math.min(problem.pos[0], text.length), end: Math.min(Math.max(problem.pos[1], problem.pos[0]), text.length) }, { problem: problem.message.split('\n')[0] ?? '' }))
  }
  if (found.length > 0) return { config: undefined, diagnostics: found }
  const root = document.contents
  if (root === null) return { config: undefined, diagnostics: [say('BK2006', whole, {})] }
  if (!isMap(root)) return { config: undefined, diagnostics: [say('BK2004', whole, { key: file, wanted: { zh: '「设置: 值」的列表', en: 'a list of `setting: value`' }, example: 'edition: 2026' })] }
  const reader = settings(root, file, text, found)
  reader.onlyKnown(keys)

  const edition = reader.value('edition')
  if (edition === undefined) found.push(say('BK2006', whole, {}))
  else if (typeof edition.value !== 'number' || !editions.includes(edition.value)) found.push(say('BK2005', edition.at, { edition: String(edition.value) }))

  const locale = reader.oneOf('locale', ['zh-CN', 'en'] as const)
  const asOf = reader.date('as_of', /^\d{4}-\d{2}-\d{2}$/, { zh: '一个日期', en: 'a date' }, '2026-11-22')
  const config: ProjectConfig = {
    edition: typeof edition?.value === 'number' ? edition.value : (editions[0] ?? 0),
    platform: reader.paths('platform') ?? [{ path: 'std:platform', at: whole }],
    packs: folderOfPattern(reader.path('packs') ?? { path: 'packs/*', at: whole }),
    banks: folderOfPattern(reader.path('banks') ?? { path: 'banks/*', at: whole }),
    out: reader.path('out')?.path ?? 'out',
    locale,
    asOf,
    emit: emitOptions(reader.map('emit'), file, text, found),
  }
  return { config: found.some((one) => one.row.severity === 'error') ? undefined : config, diagnostics: found }
}

/** `banks/*` means the sub-folders of `banks`. */
function folderOfPattern(located: Located): Located {
  return { path: located.path.replace(/\/\*+$/, '').replace(/\/$/, ''), at: located.at }
}

function emitOptions(map: YAMLMap | undefined, file: string, text: string, found: Diagnostic[]): EmitOptions {
  const every: EmitOptions = { config: { typescript: true }, manifest: true, openapi: { version: '3.1' }, document: true }
  if (map === undefined) return every
  const reader = settings(map, file, text, found)
  reader.onlyKnown(['config', 'manifest', 'openapi', 'document'])
  const config = reader.map('config')
  const openapi = reader.map('openapi')
  const configReader = config === undefined ? undefined : settings(config, file, text, found)
  configReader?.onlyKnown(['typescript'])
  const openapiReader = openapi === undefined ? undefined : settings(openapi, file, text, found)
  openapiReader?.onlyKnown(['version'])
  return {
    config: { typescript: configReader?.flag('typescript') ?? true },
    manifest: reader.has('manifest'),
    openapi: reader.has('openapi') ? { version: openapiReader?.oneOf('version', ['3.1', '3.0'] as const) ?? '3.1' } : undefined,
    document: reader.has('document'),
  }
}

/** Typed access to one YAML map; whatever is wrong goes into `found`. */
function settings(map: YAMLMap, file: string, text: string, found: Diagnostic[]) {
  const at = (node: unknown): Place => {
    const range = (node as Node | null | undefined)?.range
    return range === undefined || range === null ? { file, start: 0, end: 0 } : { file, start: range[0], end: Math.max(range[0], trimmedEnd(text, range[0], range[1])) }
  }
  const wrong = (key: string, node: unknown, wanted: { zh: string; en: string }, example: string): undefined => {
    found.push(say('BK2004', at(node), { key, wanted, example }))
    return undefined
  }
  const node = (key: string): unknown => map.items.find((item) => keyText(item.key) === key)?.value
  const value = (key: string) => {
    const one = node(key)
    return isScalar(one) && one.value !== null ? { value: one.value as unknown, at: at(one) } : undefined
  }
  const path = (key: string): Located | undefined => {
    const one = node(key)
    if (one === undefined) return undefined
    if (!isScalar(one) || typeof one.value !== 'string' || one.value === '') return wrong(key, one, { zh: '一个文件夹', en: 'a folder' }, `${key}: ${key}`)
    return inside({ path: one.value, at: at(one) }, found)
  }
  return {
    value,
    path,
    has: (key: string): boolean => map.items.some((item) => keyText(item.key) === key && !(isScalar(item.value) && item.value.value === false)),
    onlyKnown: (known: readonly string[]): void => {
      for (const item of map.items) {
        const key = keyText(item.key)
        if (known.includes(key)) continue
        const near = suggest(key, known.map((name) => ({ name })))
        found.push(say('BK2003', at(item.key), { key, suggestions: near.length === 0 ? known.join(', ') : near.join(', ') }))
      }
    },
    map: (key: string): YAMLMap | undefined => {
      const one = node(key)
      if (one === undefined || (isScalar(one) && one.value === null)) return undefined
      return isMap(one) ? one : wrong(key, one, { zh: '一组「设置: 值」', en: 'a group of `setting: value`' }, `${key}: {}`)
    },
    flag: (key: string): boolean | undefined => {
      const one = value(key)
      if (one === undefined) return undefined
      return typeof one.value === 'boolean' ? one.value : wrong(key, node(key), { zh: ' true 或 false', en: 'true or false' }, `${key}: true`)
    },
    oneOf: <const Choice extends string>(key: string, choices: readonly Choice[]): Choice | undefined => {
      const one = value(key)
      if (one === undefined) return undefined
      const written = String(one.value)
      const choice = choices.find((name) => name === written)
      return choice ?? wrong(key, node(key), { zh: choices.join('、') + ' 之一', en: `one of ${choices.join(', ')}` }, `${key}: ${choices[0] ?? ''}`)
    },
    date: (key: string, form: RegExp, wanted: { zh: string; en: string }, example: string): string | undefined => {
      const one = value(key)
      if (one === undefined) return undefined
      return typeof one.value === 'string' && form.test(one.value) && isInCalendar(one.value) ? one.value : wrong(key, node(key), wanted, `${key}: ${example}`)
    },
    paths: (key: string): readonly Located[] | undefined => {
      const one = node(key)
      if (one === undefined) return undefined
      if (!isSeq(one)) {
        const single = path(key)
        return single === undefined ? undefined : [single]
      }
      const all: Located[] = []
      for (const item of one.items) {
        if (isScalar(item) && typeof item.value === 'string') {
          const located = inside({ path: item.value, at: at(item) }, found)
          if (located !== undefined) all.push(located)
        } else wrong(key, item, { zh: '文件夹', en: 'a folder' }, `${key}: [std:platform, platform]`)
      }
      return all
    },
  }
}

/** Whether a well-formed date exists: no 30 February. */
function isInCalendar(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date)
}

function keyText(key: unknown): string {
  return isScalar(key) ? String(key.value) : String(key)
}

function trimmedEnd(text: string, start: number, end: number): number {
  let last = end
  while (last > start && /\s/.test(text.charAt(last - 1))) last--
  return last
}

function inside(located: Located, found: Diagnostic[]): Located | undefined {
  if (!leavesFolder(located.path)) return { path: located.path.replace(/^\.\//, '').replace(/\/+$/, ''), at: located.at }
  found.push(say('BK2007', located.at, { path: located.path }))
  return undefined
}

/** Whether a path as written leaves its folder: absolute, a drive, a backslash, or a step `..`. */
export function leavesFolder(path: string): boolean {
  return path.startsWith('/') || path.includes('\\') || /^[A-Za-z]:/.test(path) || path.split('/').includes('..')
}
