/**
 * config.ts: config.json as a typed constant. Its import is `../types.js`, the one spelling of the neighbour types.ts that compiles
 * without further options under `moduleResolution` nodenext and bundler alike; a type-only import, nothing is left of it at run time.
 */
import { groupJson, type Group, type Member } from '#model/bank-json.ts'
import type { JsonObject } from '#model/json.ts'
import type { ReadyText, TextMemory } from '../document.ts'
import { makeMemory } from '../memory.ts'
import { fitsOneLine, layOut, newLine, printWidth, property } from './layout.ts'
import { propertyKey } from './literal.ts'
import { printedWidth } from './width.ts'

const before = 'export const config = '
const after = ' as const satisfies BankConfig;'

/** `id: {…}` as it stands under its kind. */
export function memberProperty({ id, json }: Member): string {
  return property(id, json, 4)
}

function groupText(group: Group, memory: TextMemory, ready: ReadyText): string {
  const name = propertyKey(group.kind)
  const start = 2 + printedWidth(name) + 2
  if (group.is === 'one' || start >= printWidth) return property(group.kind, groupJson(group), 2)
  let length = 0
  const lines = group.members.map((member) => {
    const known = ready(group.kind, member) ?? memory.get(member.instance)
    const text = known ?? memberProperty(member)
    if (known === undefined) memory.set(member.instance, text)
    length += text.length
    return text
  })
  // Columns may be fewer than characters, but not by so much.
  if (length < 4 * printWidth && fitsOneLine(groupJson(group), printWidth - start - 1)) return property(group.kind, groupJson(group), 2)
  const inner = newLine(4)
  return `${name}: {${lines.map((line) => `${inner}${line},`).join('')}${newLine(2)}}`
}

/** config.ts of a bank whose groups are given. */
export function configModule(head: JsonObject, groups: readonly Group[], memory: TextMemory = makeMemory(), ready: ReadyText = () => undefined): string {
  const inner = newLine(2)
  const entries = [...Object.keys(head).map((key) => property(key, head[key] ?? null, 2)), ...groups.map((group) => groupText(group, memory, ready))]
  // A whole bank never fits one line: its head alone is longer.
  return moduleAround(`{${entries.map((entry) => `${inner}${entry},`).join('')}${newLine(0)}}`)
}

/** The module around a literal that has been printed. */
function moduleAround(literal: string): string {
  return `import type { BankConfig } from "../types.js";\n\n${before}${literal}${after}\n`
}

/** A module around any JSON object. */
export function jsonModule(json: JsonObject): string {
  return moduleAround(layOut(json, before.length, 0, after.length))
}
