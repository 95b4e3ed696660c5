/**
 * Uses: which names of a file mean something that the vocabulary has in both languages (a kind, a field, a member, a type …). Whoever wants
 * a file in other words has them noted while it is read; a compilation as usual notes nothing, and pays nothing for it.
 */
import type { Span } from '#grammar/syntax.ts'
import { isIdentifier } from '#grammar/identifier.ts'
import { isWord } from '#grammar/words.ts'

/** A name at a place, and how it is spelled in the words that are wanted. */
export interface Use {
  readonly file: string
  readonly start: number
  readonly spelled: string
}

export interface Uses {
  readonly words: 'zh' | 'en'
  readonly note: (use: Use) => void
  /** The name at a place stays as it is, whatever else is noted of it. */
  readonly keep: (file: string, start: number) => void
}

/** What a name means: its own name is the English word, its label the Chinese one. */
export interface Meant {
  readonly name: string
  readonly label: string | undefined
}

/**
 * Notes a name. `find` says what a word means at that place: the other word must mean the same. `freely`: a word of the language may stand
 * there as a name (`then:`, `.then`).
 */
export function noteName(uses: Uses | undefined, file: string, { start }: Span, { name, label }: Meant, find: (word: string) => string | undefined, freely = false): void {
  if (uses === undefined) return
  const spelled = uses.words === 'zh' ? label : name
  if (spelled !== undefined && (isIdentifier(spelled) || (freely && isWord(spelled))) && find(spelled) === name) uses.note({ file, start, spelled })
  else uses.keep(file, start)
}

export interface Gathered extends Uses {
  /** By file, then by the offset of the name. */
  readonly spellings: () => ReadonlyMap<string, ReadonlyMap<number, string>>
}

/** Notes all uses. A name that means one thing for one bank and another for the next stays as it is. */
export function gatherUses(words: 'zh' | 'en'): Gathered {
  const files = new Map<string, Map<number, string | undefined>>()
  const add = (file: string, start: number, spelled: string | undefined): void => {
    const names = files.get(file) ?? new Map<number, string | undefined>()
    files.set(file, names)
    names.set(start, names.has(start) && names.get(start) !== spelled ? undefined : spelled)
  }
  return {
    words,
    note: ({ file, start, spelled }) => add(file, start, spelled),
    keep: (file, start) => add(file, start, undefined),
    spellings: () => new Map([...files].map(([file, names]) => [file, new Map([...names].flatMap(([start, spelled]) => (spelled === undefined ? [] : [[start, spelled] as const])))])),
  }
}
