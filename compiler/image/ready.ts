/** The longest run of lowest layers for which the standard library comes ready-made, and their texts for whoever asks for a place in them. */
import type { Source, Sources } from '#diagnostics/source.ts'
import { decode } from '#grammar/decode.ts'
import type { Base } from '../base.ts'
import type { Ahead } from '../emit/ready.ts'
import type { Host } from '../host.ts'
import { readImage } from './image.ts'

export interface Ready {
  /** undefined: nothing is ready. */
  readonly base: Base | undefined
  /** How many of the lowest layers it stands for. */
  readonly layers: number
}

export function readyBase(host: Host, layers: readonly string[]): Ready {
  for (let count = Math.min(2, layers.length); count > 0; count--) {
    const image = host.image?.(layers.slice(0, count))
    const base = image === undefined ? undefined : readImage(image)
    if (base !== undefined) return { base, layers: count }
  }
  return { base: undefined, layers: 0 }
}

/** What a bank may take over as it is: the kinds and the instances of a ready-made base, the platform in it. */
export function aheadOf({ base, layers }: Ready): Ahead | undefined {
  if (base === undefined || layers < wholeLibrary) return undefined
  return { vocabulary: base.vocabulary, instances: new Set([...base.tree.families.values()].flatMap((family) => [...family.values()])) }
}

/** std, and the platform in it. */
const wholeLibrary = 2

const prefix = 'std:'

/** Texts that were read, and those of the standard library, read when a place in them is asked for. */
export function sourcesOf(host: Host, read: ReadonlyMap<string, Source>): Sources {
  const later = new Map<string, Source | undefined>()
  return {
    get: (file) => {
      const known = read.get(file)
      if (known !== undefined || !file.startsWith(prefix)) return known
      if (!later.has(file)) later.set(file, fromLibrary(host, file))
      return later.get(file)
    },
  }
}

function fromLibrary(host: Host, file: string): Source | undefined {
  const bytes = host.library.read(file.slice(prefix.length))
  const decoded = bytes === undefined || bytes === 'unreadable' ? undefined : decode(bytes)
  return decoded === undefined || 'problem' in decoded ? undefined : { file, text: decoded.text }
}
