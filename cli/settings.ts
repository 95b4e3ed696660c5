/** The options that all commands share, checked, and the world that they run in. */
import { relative, sep } from 'node:path'
import type { Diagnostic, Locale } from '#diagnostics/catalogue.ts'
import { type Paint, noPaint } from '#diagnostics/render/paint.ts'
import { suggest, oneOf } from '#diagnostics/suggest.ts'
import { say } from './codes.ts'
import { type ProjectPlace, usualName } from './find-project.ts'
import { parseLocale } from './locale.ts'
import { type Stopwatch, makeStopwatch } from './stopwatch.ts'

export const formats = ['text', 'json', 'sarif', 'github', 'gitlab', 'junit'] as const
export type Format = (typeof formats)[number]
export const colors = ['auto', 'always', 'never'] as const
export const gates = ['error', 'warning'] as const
export const locales = ['zh-CN', 'en'] as const

/** As the command line gives them. */
export interface SharedOptions {
  readonly config?: string
  readonly locale?: string
  readonly format?: string
  readonly color?: string
  readonly quiet?: boolean
  readonly failOn?: string
  readonly asOf?: string
  readonly stats?: boolean
}

export interface World {
  readonly cwd: string
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly version: string
  /** Findings and results. */
  readonly print: (text: string) => void
  /** Progress, closing lines and complaints about usage. */
  readonly tell: (text: string) => void
  /** Width of the terminal in cells; undefined when standard output is none. Asking costs time. */
  readonly terminalWidth: () => number | undefined
  readonly readInput: () => Uint8Array
  /** Milliseconds since some moment. */
  readonly now: () => number
}

export interface Settings {
  readonly world: World
  readonly place: ProjectPlace
  readonly locale: Locale
  readonly format: Format
  /** How text is to look; worked out when there is some. */
  readonly look: () => Promise<Look>
  readonly quiet: boolean
  readonly failOn: 'error' | 'warning'
  readonly asOf: string | undefined
  readonly stopwatch: Stopwatch
}

export interface Look {
  readonly paint: Paint
  /** Width of the terminal for frames; undefined: one line a finding. */
  readonly width: number | undefined
}

/** A finding about the command line, which stands in no file. */
export const nowhere = { file: '', start: 0, end: 0 } as const

/** What was written, as a message can name it: nothing at all is two quotes. */
export function shown(written: string): string {
  return written === '' ? '""' : written
}

function choice<Choice extends string>(option: string, value: string | undefined, choices: readonly Choice[], fallback: Choice): Choice | Diagnostic {
  if (value === undefined) return fallback
  const found = choices.find((one) => one === value)
  if (found !== undefined) return found
  const near = suggest(value, choices.map((name) => ({ name })))
  return say('BK7003', nowhere, { option, value: shown(value), choices: oneOf(near.length > 0 ? near : choices) })
}

function isDate(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

export function settingsOf(options: SharedOptions, locale: Locale, place: ProjectPlace, world: World): Settings | Diagnostic {
  const format = choice('--format', options.format, formats, 'text')
  if (typeof format === 'object') return format
  const color = choice('--color', options.color, colors, 'auto')
  if (typeof color === 'object') return color
  const failOn = choice('--fail-on', options.failOn, gates, 'error')
  if (typeof failOn === 'object') return failOn
  if (options.locale !== undefined && parseLocale(options.locale) === undefined) {
    return say('BK7003', nowhere, { option: '--locale', value: shown(options.locale), choices: oneOf(locales) })
  }
  if (options.asOf !== undefined && !isDate(options.asOf)) {
    return say('BK7003', nowhere, { option: '--as-of', value: shown(options.asOf), choices: oneOf(['2026-11-22']) })
  }
  return {
    world,
    place,
    locale,
    format,
    failOn,
    look: () => lookOf(format, color, world),
    quiet: options.quiet === true,
    asOf: options.asOf,
    stopwatch: makeStopwatch(world.now),
  }
}

/** Frames are for terminals, and for whoever asks for colours all the same (`| less -R`). */
async function lookOf(format: Format, color: (typeof colors)[number], world: World): Promise<Look> {
  const width = world.terminalWidth()
  const paint = format === 'text' && colored(color, world, width !== undefined) ? (await import('./paint.ts')).chalkPaint() : noPaint
  return { paint, width: width ?? (color === 'always' ? 100 : undefined) }
}

/** FORCE_COLOR beats NO_COLOR, as in Node itself. */
function colored(color: (typeof colors)[number], world: World, terminal: boolean): boolean {
  if (color !== 'auto') return color === 'always'
  const { FORCE_COLOR: force, NO_COLOR: no, TERM: term } = world.environment
  if (force !== undefined) return force !== '0' && force !== 'false'
  if (no !== undefined && no !== '') return false
  return terminal && term !== 'dumb'
}

/** How a file of the project is called from the working folder; files of the standard library keep their name. */
export function shownFrom(settings: Pick<Settings, 'world' | 'place'>): (file: string) => string {
  const to = relative(settings.world.cwd, settings.place.folder).split(sep).join('/')
  const { file: projectFile } = settings.place
  return (file) => {
    if (file === '' || file.startsWith('std:')) return file
    const own = file === usualName ? projectFile : file
    return to === '' ? own : `${to}/${own}`
  }
}
