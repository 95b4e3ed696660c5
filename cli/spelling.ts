/** In which words `bankc fmt` writes each file: those of the language, and with the project's vocabulary the names as well. */
import { existsSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import type { Diagnostic } from '#diagnostics/catalogue.ts'
import type { Source } from '#diagnostics/source.ts'
import { spellingsOf, type Spelled } from '#compiler/spellings.ts'
import type { FormatOptions } from '#grammar/format.ts'
import { findProject, type ProjectPlace } from './find-project.ts'
import { libraryFolder } from './home.ts'
import { nodeHost } from './host.ts'
import { type Settings, shownFrom } from './settings.ts'

export interface Speller {
  /** How a file is to be written; undefined: a text that stands in no file. */
  readonly spell: (file: string | undefined, text: string) => FormatOptions
  /** What keeps a project from being read, with the texts that it is about; the files are named as seen from the working folder. */
  readonly problems: () => { readonly diagnostics: readonly Diagnostic[]; readonly sources: readonly Source[] }
}

export function spellerFor(settings: Settings, words: 'zh' | 'en' | undefined): Speller {
  const diagnostics: Diagnostic[] = []
  const sources: Source[] = []
  if (words === undefined) return { spell: () => ({}), problems: () => ({ diagnostics, sources }) }
  const projects = new Map<string, ReadonlyMap<string, Spelled>>()
  const namesIn = (place: ProjectPlace): ReadonlyMap<string, Spelled> => {
    const known = projects.get(place.folder)
    if (known !== undefined) return known
    // All names of a project are looked up before the first of its files is written.
    const found = settings.stopwatch.time('compile', () => spellingsOf(nodeHost(place.folder, libraryFolder(), place.file), words))
    projects.set(place.folder, found.files)
    // Where there is no project, none is missed.
    if (existsSync(join(place.folder, place.file))) {
      const shown = shownFrom({ world: settings.world, place })
      diagnostics.push(...found.diagnostics.map((one) => ({ ...one, at: { ...one.at, file: shown(one.at.file) } })))
      sources.push(...found.sources.map((one) => ({ ...one, file: shown(one.file) })))
    }
    return found.files
  }
  const spell: Speller['spell'] = (file, text) => {
    if (file === undefined) return { words }
    const place = projectOf(file, settings.place)
    const spelled = namesIn(place).get(relative(place.folder, file).split(sep).join('/'))
    // A file that has changed since, or that belongs to no layer: only the words of the language are certain.
    if (spelled === undefined || spelled.text !== text) return { words }
    return { words, names: ({ start }) => spelled.names.get(start) }
  }
  return { spell, problems: () => ({ diagnostics, sources }) }
}

/** The project that a file belongs to: the one that was asked for, if the file is in its folder; else the nearest upwards. */
function projectOf(file: string, asked: ProjectPlace): ProjectPlace {
  const nearest = findProject(undefined, dirname(file))
  const isInside = !relative(asked.folder, file).startsWith(`..${sep}`)
  const isNearer = nearest.folder.length > asked.folder.length && existsSync(join(nearest.folder, nearest.file))
  return isInside && !isNearer ? asked : nearest
}
