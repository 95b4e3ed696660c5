/** provenance.json: by JSON Pointer into config.json, where every value was written and what it replaced. Made once an instance. */
import type { Sources } from '#diagnostics/source.ts'
import { positionAt } from '#diagnostics/source.ts'
import type { Group } from '#model/bank-json.ts'
import { jsonObject, pointerStep, type JsonObject, type OpenObject } from '#model/json.ts'
import type { Instance } from '#model/instance.ts'
import type { Vocabulary } from '#model/kind.ts'
import type { Origin } from '#model/provenance.ts'

export const provenanceHead = { $schema: '../schemas/provenance.schema.json', format: 'bankc.provenance/1' } as const

/** Pointers below an instance's own, with their entries; the same whatever bank the instance is part of. */
type Entries = readonly (readonly [pointer: string, entry: JsonObject])[]

/** A memory for one run: texts do not change under it. */
export type ProvenanceMemory = WeakMap<Instance, string>

/** `made` sees the entries of an instance when they are made, as a document of their own. */
export function provenanceText(groups: readonly Group[], vocabulary: Vocabulary, sources: Sources, memory: ProvenanceMemory, made?: (document: JsonObject) => void): string {
  const blocks: string[] = []
  const add = (pointer: string, instance: Instance): void => {
    const known = memory.get(instance)
    if (known !== undefined) {
      blocks.push(known)
      return
    }
    const entries = entriesOf(instance, vocabulary, sources)
    made?.(jsonObject({ ...provenanceHead, values: jsonObject(Object.fromEntries(entries)) }))
    const text = blockText(pointer, entries)
    memory.set(instance, text)
    blocks.push(text)
  }
  for (const group of groups) {
    const kind = `/${pointerStep(group.kind)}`
    if (group.is === 'one') add(kind, group.instance)
    else for (const { id, instance } of group.members) add(`${kind}/${pointerStep(id)}`, instance)
  }
  const head = Object.entries(provenanceHead).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`)
  return `{\n${head.join('')}  "values": {\n${blocks.join(',\n')}\n  }\n}\n`
}

/** One line an entry: these files are searched and compared, not read aloud. */
function blockText(pointer: string, entries: Entries): string {
  return entries.map(([below, entry]) => `    ${JSON.stringify(pointer + below)}: ${JSON.stringify(entry)}`).join(',\n')
}

function entriesOf(instance: Instance, vocabulary: Vocabulary, sources: Sources): Entries {
  const entries: [string, JsonObject][] = []
  const walk = (one: Instance, below: string): void => {
    entries.push([below, withHistory(place(one.origin), [], one.overrides)])
    if (one.label !== undefined && one.labelOrigin !== undefined) entries.push([`${below}/label`, place(one.labelOrigin)])
    for (const name of vocabulary.kinds.get(one.kind)?.fields.keys() ?? []) {
      const held = one.fields.get(name)
      if (held?.value === undefined) continue
      const pointer = `${below}/${pointerStep(name)}`
      const { value } = held
      if (value.is === 'many') for (const [key, nested] of value.instances) walk(nested, `${pointer}/${pointerStep(key)}`)
      else if (value.is === 'table') [...value.rows.values()].forEach((row, index) => walk(row, `${pointer}/${index}`))
      else {
        const entry = place(held.origin)
        if (held.fallback) entry['default'] = true
        entries.push([pointer, withHistory(entry, held.replaced.map((replaced) => replaced.origin), [])])
      }
    }
  }
  const place = (origin: Origin): OpenObject => {
    const source = sources.get(origin.file)
    const { line, column } = source === undefined ? { line: 1, column: 1 } : positionAt(source, origin.start)
    return jsonObject({ layer: origin.layer, file: origin.file, line, column })
  }
  const withHistory = (entry: OpenObject, replaced: readonly Origin[], overrides: readonly Origin[]): JsonObject => {
    if (replaced.length > 0) entry['replaced'] = replaced.map(place)
    if (overrides.length > 0) entry['overridden'] = overrides.map(place)
    return entry
  }
  walk(instance, '')
  return entries
}
