/** provenance.json: by JSON Pointer into config.json, where every value was written and what it replaced. Made once an instance. */
import type { Sources } from '#diagnostics/source.ts'
import { positionAt } from '#diagnostics/source.ts'
import type { Group } from '#model/bank-json.ts'
import type { Held, Instance } from '#model/instance.ts'
import { pointerStep, type JsonObject } from '#model/json.ts'
import type { Vocabulary } from '#model/kind.ts'
import type { Origin } from '#model/provenance.ts'
import { required } from '#model/type.ts'
import type { ReadyText } from './document.ts'
import { makeMemory, type Memory } from './memory.ts'

export const provenanceHead = { $schema: '../schemas/provenance.schema.json', format: 'bankc.provenance/1' } as const

/** A memory for one run: texts do not change under it. */
export interface ProvenanceMemory {
  /** All lines of a top-level instance. */
  readonly blocks: Memory<Instance, string>
  /** How a place begins, by layer and file: the same for thousands of values. */
  readonly places: Map<string, string>
}

export function provenanceMemory(): ProvenanceMemory {
  return { blocks: makeMemory(), places: new Map() }
}

export interface Writing {
  readonly vocabulary: Vocabulary
  readonly sources: Sources
  readonly memory: ProvenanceMemory
}

export interface ProvenanceOptions {
  readonly vocabulary: Vocabulary
  readonly sources: Sources
  readonly memory: ProvenanceMemory
  /** Lines that were made before. */
  readonly ready?: ReadyText
  /** Sees the entries of an instance when they are made, as a document of their own. */
  readonly made?: (document: JsonObject) => void
}

/** The lines of a top-level instance that stands under a kind and an id. */
export function provenanceLines(writing: Writing, kind: string, id: string, instance: Instance): string {
  return blockText(writing, `/${pointerStep(kind)}/${pointerStep(id)}`, instance)
}

export function provenanceText(groups: readonly Group[], { vocabulary, sources, memory, ready = () => undefined, made = () => undefined }: ProvenanceOptions): string {
  const blocks: string[] = []
  const add = (pointer: string, instance: Instance): void => {
    const known = memory.blocks.get(instance)
    const text = known ?? blockText({ vocabulary, sources, memory }, pointer, instance)
    blocks.push(text)
    if (known !== undefined) return
    memory.blocks.set(instance, text)
    made({ ...provenanceHead, values: JSON.parse(`{${text}}`) as JsonObject })
  }
  for (const group of groups) {
    const kind = `/${pointerStep(group.kind)}`
    if (group.is === 'one') add(kind, group.instance)
    else {
      for (const member of group.members) {
        const text = ready(group.kind, member)
        if (text === undefined) add(`${kind}/${pointerStep(member.id)}`, member.instance)
        else blocks.push(text)
      }
    }
  }
  const head = Object.entries(provenanceHead).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`)
  return `{\n${head.join('')}  "values": {\n${blocks.join(',\n')}\n  }\n}\n`
}

/** One line an entry: these files are searched and compared, not read aloud. They are long, so their text is put together as text. */
function blockText(writing: Writing, pointer: string, instance: Instance): string {
  const { vocabulary } = writing
  let text = ''
  const add = (below: string, entry: string): void => {
    text += `${text === '' ? '' : ',\n'}    "${below}": {${entry}}`
  }
  const walk = (one: Instance, below: string): void => {
    add(below, place(writing, one.origin) + places(writing, 'overridden', one.overrides))
    if (one.label !== undefined && one.labelOrigin !== undefined) add(`${below}/label`, place(writing, one.labelOrigin))
    for (const [name, { type }] of vocabulary.kinds.get(one.kind)?.fields ?? []) {
      const held = one.fields.get(name)
      if (held?.value === undefined) continue
      const { value } = held
      const inside = `${below}/${step(name)}`
      if (value.is === 'many') for (const [key, nested] of value.instances) walk(nested, required(type).is === 'one' ? inside : `${inside}/${step(key)}`)
      else if (value.is === 'table') [...value.rows.values()].forEach((row, index) => walk(row, `${inside}/${index}`))
      else add(inside, place(writing, held.origin) + (held.fallback ? ',"default":true' : '') + replacedBy(writing, held))
    }
  }
  walk(instance, JSON.stringify(pointer).slice(1, -1))
  return text
}

/** A step of a pointer, as it stands inside quotes. */
function step(key: string): string {
  return JSON.stringify(pointerStep(key)).slice(1, -1)
}

/** `"layer":…,"file":…,"line":…,"column":…` */
function place({ sources, memory }: Writing, { layer, file, start }: Origin): string {
  const key = `${layer} ${file}`
  const before = memory.places.get(key) ?? `"layer":${JSON.stringify(layer)},"file":${JSON.stringify(file)}`
  memory.places.set(key, before)
  const source = sources.get(file)
  const { line, column } = source === undefined ? { line: 1, column: 1 } : positionAt(source, start)
  return `${before},"line":${line},"column":${column}`
}

function replacedBy(writing: Writing, { replaced }: Held): string {
  return replaced.length === 0 ? '' : places(writing, 'replaced', replaced.map((one) => one.origin))
}

function places(writing: Writing, name: string, origins: readonly Origin[]): string {
  return origins.length === 0 ? '' : `,"${name}":[${origins.map((origin) => `{${place(writing, origin)}}`).join(',')}]`
}
