/** Plain data of the model as JSON and back: maps, sets, exact integers and origins, which JSON has not, stand as objects with a `$`. */
import type { Origin } from '#model/provenance.ts'

/** Layer and file of origins, told once and named by number. */
export interface Files {
  readonly known: readonly (readonly [layer: string, file: string])[]
  readonly numberOf: (origin: Origin) => number
}

export function gatherFiles(): Files {
  const known: (readonly [string, string])[] = []
  const numbers = new Map<string, number>()
  return {
    known,
    numberOf: ({ layer, file }) => {
      const key = `${layer}\n${file}`
      const number = numbers.get(key) ?? known.length
      if (number === known.length) {
        numbers.set(key, number)
        known.push([layer, file])
      }
      return number
    },
  }
}

/** One line of JSON. */
export function encode(data: unknown, files: Files): string {
  return JSON.stringify(data, (_, value: unknown) => {
    if (typeof value === 'bigint') return { $: 'n', v: String(value) }
    if (value instanceof Map) return { $: 'm', v: [...value] }
    if (value instanceof Set) return { $: 's', v: [...value] }
    if (Array.isArray(value) && value.includes(undefined)) return value.map((item: unknown) => (item === undefined ? { $: 'u' } : item))
    return isOrigin(value) ? { $: 'o', v: [files.numberOf(value), value.start, value.end] } : value
  })
}

function isOrigin(value: unknown): value is Origin {
  return typeof value === 'object' && value !== null && 'layer' in value && 'file' in value && 'start' in value && 'end' in value && Object.keys(value).length === 4
}

type Marked = { readonly $: 'n' | 'm' | 's' | 'u' | 'o'; readonly v: unknown }

/** What `encode` was given. The caller knows what that is. */
export function decode(text: string, files: readonly (readonly [string, string])[]): unknown {
  return revive(JSON.parse(text), files)
}

/** Depth follows the nesting of declarations and expressions, which the parser bounds. */
function revive(node: unknown, files: readonly (readonly [string, string])[]): unknown {
  if (typeof node !== 'object' || node === null) return node
  if (Array.isArray(node)) {
    for (let index = 0; index < node.length; index++) {
      const item: unknown = node[index]
      if (typeof item === 'object' && item !== null) node[index] = revive(item, files)
    }
    return node
  }
  if ('$' in node) return reviveMarked(node as Marked, files)
  const record = node as Record<string, unknown>
  for (const key in record) {
    const item = record[key]
    if (typeof item === 'object' && item !== null) record[key] = revive(item, files)
  }
  return record
}

function reviveMarked({ $, v }: Marked, files: readonly (readonly [string, string])[]): unknown {
  switch ($) {
    case 'n':
      return BigInt(v as string)
    case 'm':
      return new Map((v as [unknown, unknown][]).map(([key, value]) => [key, revive(value, files)] as const))
    case 's':
      return new Set((v as unknown[]).map((item) => revive(item, files)))
    case 'u':
      return undefined
    case 'o': {
      const [file, start, end] = v as [number, number, number]
      const [layer = '', name = ''] = files[file] ?? []
      return { layer, file: name, start, end } satisfies Origin
    }
    default:
      return $ satisfies never
  }
}
