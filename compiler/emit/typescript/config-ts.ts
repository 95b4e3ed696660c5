/**
 * config.ts: config.json as a typed constant. Its import is `../types.js`, the one spelling of the neighbour types.ts that compiles
 * without further options under `moduleResolution` nodenext and bundler alike; a type-only import, nothing is left of it at run time.
 */
import { groupJson, type Group } from '#model/bank-json.ts'
import type { JsonObject } from '#model/json.ts'
import { fitsOneLine, layOut, newLine, printWidth, property } from './layout.ts'
import { propertyKey } from './literal.ts'
import { printedWidth } from './width.ts'

const before = 'export const config = '
const after = ' as const satisfies BankConfig;'

const properties = new WeakMap<JsonObject, { readonly id: string; readonly text: string }>()

/** `id: {…}` as it stands under its kind; made once an instance. */
function memberText(id: string, json: JsonObject): string {
  const known = properties.get(json)
  if (known?.id === id) return known.text
  const text = property(id, json, 4)
  properties.set(json, { id, text })
  return text
}

function groupText(group: Group): string {
  const name = propertyKey(group.kind)
  const start = 2 + printedWidth(name) + 2
  if (group.is === 'one' || start >= printWidth || fitsOneLine(groupJson(group), printWidth - start - 1)) return property(group.kind, groupJson(group), 2)
  const inner = newLine(4)
  return `${name}: {${group.members.map(({ id, json }) => `${inner}${memberText(id, json)},`).join('')}${newLine(2)}}`
}

/** config.ts of a bank whose groups are given. */
export function configModule(head: JsonObject, groups: readonly Group[]): string {
  const inner = newLine(2)
  const entries = [...Object.keys(head).map((key) => property(key, head[key] ?? null, 2)), ...groups.map(groupText)]
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
