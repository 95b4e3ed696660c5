/** Text of a document made of a head and a bank's groups, as JSON. The text of an instance is made once, whatever number of banks it is part of. */
import type { Group } from '#model/bank-json.ts'
import type { Json, JsonObject } from '#model/json.ts'

const shifted = new WeakMap<JsonObject, string>()

/** JSON with all lines but the first moved right by four columns: as it stands under its kind and id. */
function memberText(json: JsonObject): string {
  const known = shifted.get(json)
  if (known !== undefined) return known
  const text = JSON.stringify(json, undefined, 2).replaceAll('\n', '\n    ')
  shifted.set(json, text)
  return text
}

function entry(key: string, text: string): string {
  return `  ${JSON.stringify(key)}: ${text}`
}

function groupText(group: Group): string {
  if (group.is === 'one') return JSON.stringify(group.json, undefined, 2).replaceAll('\n', '\n  ')
  return `{\n${group.members.map(({ id, json }) => `    ${JSON.stringify(id)}: ${memberText(json)}`).join(',\n')}\n  }`
}

/** The same bytes as `JSON.stringify` with an indent of 2 and a line end. */
export function documentText(head: Readonly<Record<string, Json>>, groups: readonly Group[]): string {
  const entries = [
    ...Object.keys(head).map((key) => entry(key, JSON.stringify(head[key], undefined, 2).replaceAll('\n', '\n  '))),
    ...groups.map((group) => entry(group.kind, groupText(group))),
  ]
  return `{\n${entries.join(',\n')}\n}\n`
}
