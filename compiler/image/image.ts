/**
 * The standard library compiled ahead: the base that std (and the platform in it) make, as text. Instances are decoded when somebody
 * first looks into them, so that a run pays for what it touches. Reading an image gives the very base that compiling would.
 */
import type { Held, Instance } from '#model/instance.ts'
import type { Field, Kind, Vocabulary } from '#model/kind.ts'
import type { Base } from '../base.ts'
import type { Remembered } from '../check/check.ts'
import type { WrittenDefault } from '../declare/kinds.ts'
import { lexiconOf } from '../declare/lexicon.ts'
import { isReadLater } from '../elaborate/facts.ts'
import type { Instances } from '../elaborate/tree.ts'
import { decode, encode, gatherFiles } from './codec.ts'

const format = 'bankc.image/1'
const newline = 10

interface Header {
  readonly kinds: readonly (Omit<Kind, 'fields'> & { readonly own: readonly Field[] })[]
  readonly enums: Vocabulary['enums']
  readonly units: Vocabulary['units']
  readonly unread: ReadonlyMap<string, WrittenDefault>
  readonly remembered: Remembered
  /** Families in order; of each instance its key, everything but its fields, and the line on which those stand. */
  readonly families: readonly (readonly [string, readonly (readonly [key: string, head: Head, line: number])[]])[]
}

type Head = Omit<Instance, 'fields'>

/** The image of a base, in UTF-8; undefined for one with findings, which must be said anew each time. */
export function writeImage(base: Base): Uint8Array | undefined {
  if (base.diagnostics.length > 0 || base.tree.removed.size > 0 || base.tree.broken.size > 0) return undefined
  const files = gatherFiles()
  const lines: string[] = []
  const families = [...base.tree.families].map(([family, instances]) => [family, [...instances].map(([key, instance]) => {
    const { fields, ...head } = instance
    lines.push(encode(fields, files))
    return [key, head, lines.length] as const
  })] as const)
  const header: Header = {
    kinds: [...base.vocabulary.kinds.values()].map(({ fields, ...kind }) => ({ ...kind, own: [...fields.values()].filter((field) => field.declaredIn === kind.name) })),
    enums: base.vocabulary.enums,
    units: base.vocabulary.units,
    unread: new Map([...base.lexicon.defaults].filter(([key]) => isUnread(base.vocabulary, key))),
    remembered: base.remembered,
    families,
  }
  const first = encode(header, files)
  return new TextEncoder().encode([format, JSON.stringify(files.known), first, ...lines].join('\n'))
}

/** Whether a default is still to be read from what was written: always anew where it depends on the facts of its surroundings. */
function isUnread({ kinds }: Vocabulary, key: string): boolean {
  const dot = key.indexOf('.')
  const field = kinds.get(key.slice(0, dot))?.fields.get(key.slice(dot + 1))
  return field?.default === undefined || isReadLater(field)
}

/** What an image has: it is only read, by any number of runs. */
type Decoded = Pick<Base, 'vocabulary' | 'tree' | 'remembered' | 'lexicon' | 'grouped'>

const decoded = new WeakMap<Uint8Array, Decoded>()

/** The base of an image, in UTF-8; undefined when it is not one that this compiler writes. The same bytes are decoded once. */
export function readImage(image: Uint8Array): Base | undefined {
  const known = decoded.get(image) ?? decodeImage(image)
  if (known === undefined) return undefined
  decoded.set(image, known)
  return { ...known, diagnostics: [], defaults: defaultsOf(known.vocabulary), packed: new Map() }
}

function decodeImage(image: Uint8Array): Decoded | undefined {
  const line = linesOf(image)
  if (line(0) !== format) return undefined
  const files = JSON.parse(line(1)) as [string, string][]
  const { kinds, enums, units, unread, remembered, families: written } = decode(line(2), files) as Header
  const fieldsOn = (index: number): Instance['fields'] => decode(line(index + 2), files) as Instance['fields']
  const families = new Map(written.map(([family, ones]) => [family, new Map(ones.map(([key, head, at]) => [key, lazyInstance(head, at, fieldsOn)]))] as const))
  const vocabulary: Vocabulary = { kinds: wholeKinds(kinds), enums, units }
  const tree = { families: families as ReadonlyMap<string, Instances>, removed: new Map(), broken: new Set<string>() }
  return { vocabulary, tree, remembered, lexicon: lexiconOf(vocabulary, unread, new Map()), grouped: new WeakMap() }
}

/** Lines become text one by one: megabytes of them are not looked into in most runs. */
function linesOf(bytes: Uint8Array): (index: number) => string {
  const ends: number[] = []
  for (let end = bytes.indexOf(newline); end >= 0; end = bytes.indexOf(newline, end + 1)) ends.push(end)
  ends.push(bytes.length)
  const utf8 = new TextDecoder()
  return (index) => utf8.decode(bytes.subarray(index === 0 ? 0 : (ends[index - 1] ?? bytes.length) + 1, ends[index] ?? bytes.length))
}

/** Kinds carry the fields that they inherit; the image tells each field once. */
function wholeKinds(written: Header['kinds']): ReadonlyMap<string, Kind> {
  const own = new Map(written.map((kind) => [kind.name, kind.own]))
  return new Map(written.map(({ own: _, ...kind }) => {
    const fields = [...kind.lineage].reverse().flatMap((ancestor) => own.get(ancestor) ?? [])
    return [kind.name, { ...kind, fields: new Map(fields.map((field) => [field.name, field])) }] as const
  }))
}

function defaultsOf({ kinds }: Vocabulary): Map<string, Held> {
  const defaults = new Map<string, Held>()
  for (const kind of kinds.values()) {
    for (const field of kind.fields.values()) {
      if (field.declaredIn !== kind.name || field.default === undefined) continue
      defaults.set(`${kind.name}.${field.name}`, { value: field.default, origin: field.origin, fallback: true, replaced: [], bound: undefined, sealed: undefined })
    }
  }
  return defaults
}

function lazyInstance(head: Head, line: number, read: (line: number) => Instance['fields']): Instance {
  let fields: Instance['fields'] | undefined
  return {
    ...head,
    get fields() {
      fields ??= read(line)
      return fields
    },
  }
}
