/** A project in other words: every file of it, and of the standard library, as `bankc fmt --words` would write them. */
import * as prettier from 'prettier/standalone'
import { spellingsOf } from '#compiler/spellings.ts'
import { format } from '#grammar/format.ts'
import { filesBelow } from '../harness/examples.ts'
import { memoryFolder, type Files } from '../harness/folder.ts'
import { standardImage } from '../harness/image.ts'
import { today } from '../harness/project.ts'

export interface Sources {
  readonly project: Files
  readonly library: Files
}

const decoder = new TextDecoder()

export const textOf = (content: string | Uint8Array): string => (typeof content === 'string' ? content : decoder.decode(content))

/** The standard library as it is shipped. Where it is not put in other words itself, its image will do. */
export const standard: Files = filesBelow('stdlib')

export function hostOf({ project, library }: Sources) {
  const host = { project: memoryFolder(project), library: memoryFolder(library), today }
  return library === standard ? { ...host, image: standardImage } : host
}

/** `only`: the project without the library. */
export async function inWords(sources: Sources, words: 'zh' | 'en', only?: 'project'): Promise<Sources> {
  const { project, library, ...more } = hostOf(sources)
  const spellings = spellingsOf(only === 'project' ? { project, library, ...more } : { project, library, today }, words)
  const spelled = async (files: Files, prefix: string): Promise<Files> =>
    Object.fromEntries(
      await Promise.all(
        Object.entries(files).map(async ([path, content]) => {
          if (!path.endsWith('.bank')) return [path, content] as const
          const names = spellings.files.get(`${prefix}${path}`)?.names
          return [path, await format(textOf(content), { words, names: ({ start }) => names?.get(start) }, prettier)] as const
        }),
      ),
    )
  return { project: await spelled(sources.project, ''), library: only === 'project' ? sources.library : await spelled(sources.library, 'std:') }
}
