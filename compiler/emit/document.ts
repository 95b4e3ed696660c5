/** Text of a document made of a head and a bank's groups, as JSON. The text of an instance is made once, whatever number of banks it is part of. */
import type { Group, Member } from '#model/bank-json.ts'
import type { Json } from '#model/json.ts'
import type { Instance } from '#model/instance.ts'
import { makeMemory, type Memory } from './memory.ts'

/** What an instance is written as under its kind and id; undefined where that is still to be made. */
export type ReadyText = (kind: string, member: Member) => string | undefined

/** Texts of a run, by instance. */
export type TextMemory = Memory<Instance, string>

/** JSON with all lines but the first moved right by four columns: as it stands under its kind and id. */
export function memberText({ json }: Member): string {
  return JSON.stringify(json, undefined, 2).replaceAll('\n', '\n    ')
}

function entry(key: string, text: string): string {
  return `  ${JSON.stringify(key)}: ${text}`
}

function groupText(group: Group, memory: TextMemory, ready: ReadyText): string {
  if (group.is === 'one') return JSON.stringify(group.json, undefined, 2).replaceAll('\n', '\n  ')
  const lines = group.members.map((member) => {
    const known = ready(group.kind, member) ?? memory.get(member.instance)
    const text = known ?? memberText(member)
    if (known === undefined) memory.set(member.instance, text)
    return `    ${JSON.stringify(member.id)}: ${text}`
  })
  return `{\n${lines.join(',\n')}\n  }`
}

/** The same bytes as `JSON.stringify` with an indent of 2 and a line end. */
export function documentText(head: Readonly<Record<string, Json>>, groups: readonly Group[], memory: TextMemory = makeMemory(), ready: ReadyText = () => undefined): string {
  const entries = [
    ...Object.keys(head).map((key) => entry(key, JSON.stringify(head[key], undefined, 2).replaceAll('\n', '\n  '))),
    ...groups.map((group) => entry(group.kind, groupText(group, memory, ready))),
  ]
  return `{\n${entries.join(',\n')}\n}\n`
}
