/**
 * JSON as a TypeScript literal, laid out as Prettier would (Wadler's fit-or-break, with Prettier's own rules for objects, arrays of
 * objects, arrays of numbers and long strings) but in one pass and without its syntax tree: some fifty times faster, byte for byte the same.
 */
import { isJsonArray, isJsonObject, type Json, type JsonObject } from '#model/json.ts'
import { numberLiteral, propertyKey, stringLiteral } from './literal.ts'
import { printedWidth } from './width.ts'

export const printWidth = 80
/** A value never goes below a key that is narrower than this. */
const shortKey = 5

const indents: string[] = []

/** A new line at a column. */
export function newLine(column: number): string {
  return (indents[column] ??= `\n${' '.repeat(column)}`)
}

/** A text as it is printed, and its columns. */
interface Printed {
  readonly text: string
  readonly width: number
}

const keys = new Map<string, Printed>()

/** Keys repeat: fields, mostly. */
function keyOf(name: string): Printed {
  const known = keys.get(name)
  if (known !== undefined) return known
  const text = propertyKey(name)
  const made = { text, width: printedWidth(text) }
  if (keys.size < 10_000) keys.set(name, made)
  return made
}

const strings = new Map<string, Printed>()

/** So do short texts: ids, members of enums, currencies. */
function stringOf(value: string): Printed {
  const known = strings.get(value)
  if (known !== undefined) return known
  const text = stringLiteral(value)
  const made = { text, width: printedWidth(text) }
  if (value.length < 48 && strings.size < 10_000) strings.set(value, made)
  return made
}

function scalarOf(json: null | boolean | number | string): Printed {
  if (typeof json === 'string') return stringOf(json)
  const text = typeof json === 'number' ? numberLiteral(json) : String(json)
  return { text, width: text.length }
}

function isEmpty(json: Json): boolean {
  if (isJsonArray(json)) return json.length === 0
  for (const _ in json as JsonObject) return false
  return true
}

/** Whether an array or an object has more than one part. */
function hasSeveral(json: Json): boolean {
  if (isJsonArray(json)) return json.length > 1
  let count = 0
  for (const _ in json as JsonObject) if (++count > 1) return true
  return false
}

/** Arrays of several objects, or of several arrays, each with more than one part, are never put on one line. */
function alwaysBroken(items: readonly Json[]): boolean {
  if (items.length < 2) return false
  const lists = isJsonArray(items[0])
  return items.every((item) => (lists ? isJsonArray(item) : isJsonObject(item)) && hasSeveral(item))
}

/** A line that is being filled, and the columns that are left of it. */
interface Line {
  text: string
  left: number
}

function put(line: Line, text: string, width = text.length): boolean {
  line.text += text
  line.left -= width
  return line.left >= 0
}

/** Puts a value on the line; false as soon as it turns out not to go there. */
function putFlat(line: Line, json: Json): boolean {
  if (isJsonArray(json)) {
    if (alwaysBroken(json) || !put(line, '[')) return false
    let first = true
    for (const item of json) {
      if (!(first || put(line, ', ')) || !putFlat(line, item)) return false
      first = false
    }
    return put(line, ']')
  }
  if (isJsonObject(json)) {
    let first = true
    for (const key in json) {
      const { text, width } = keyOf(key)
      if (!put(line, first ? '{ ' : ', ') || !put(line, text, width) || !put(line, ': ') || !putFlat(line, json[key] ?? null)) return false
      first = false
    }
    return put(line, first ? '{}' : ' }')
  }
  const { text, width } = scalarOf(json)
  return put(line, text, width)
}

/** The value on one line, if that takes no more than `room` columns. */
function onOneLine(json: Json, room: number): string | undefined {
  const line: Line = { text: '', left: room }
  return putFlat(line, json) ? line.text : undefined
}

export function fitsOneLine(json: Json, room: number): boolean {
  return putFlat({ text: '', left: room }, json)
}

/**
 * Prints a value.
 * @param start the column at which it begins
 * @param indent the column to which its closing bracket goes back
 * @param after columns of what follows it on its last line
 */
export function layOut(json: Json, start: number, indent: number, after: number): string {
  if (typeof json !== 'object' || json === null) return scalarOf(json).text
  const line = onOneLine(json, printWidth - start - after)
  if (line !== undefined) return line
  if (isEmpty(json)) return isJsonArray(json) ? '[]' : '{}'
  if (!isJsonArray(json)) return brokenObject(json as JsonObject, indent)
  return json.every((item) => typeof item === 'number') ? filled(json, indent) : brokenArray(json, indent)
}

function brokenArray(items: readonly Json[], indent: number): string {
  const inner = newLine(indent + 2)
  let text = '['
  for (const item of items) text += `${inner}${layOut(item, indent + 2, indent + 2, 1)},`
  return `${text}${newLine(indent)}]`
}

/** Numbers stand as many on a line as go. */
function filled(items: readonly number[], indent: number): string {
  const inner = newLine(indent + 2)
  let text = '['
  let end = printWidth
  for (const item of items) {
    const part = `${numberLiteral(item)},`
    const fits = end + 1 + part.length <= printWidth
    text += fits ? ` ${part}` : `${inner}${part}`
    end = (fits ? end + 1 : indent + 2) + part.length
  }
  return `${text}${newLine(indent)}]`
}

export function brokenObject(json: JsonObject, indent: number): string {
  const inner = newLine(indent + 2)
  let text = '{'
  for (const key in json) text += `${inner}${property(key, json[key] ?? null, indent + 2)},`
  return `${text}${newLine(indent)}}`
}

/** `key: value`, or the value below its key where Prettier puts it there. A comma follows. */
export function property(key: string, value: Json, indent: number): string {
  const { text: name, width } = keyOf(key)
  const start = indent + width + 2
  if (width < shortKey || typeof value === 'boolean' || (typeof value === 'number' && value >= 0)) return `${name}: ${layOut(value, start, indent, 1)}`
  if (typeof value !== 'object' || value === null || isEmpty(value)) {
    const printed = typeof value === 'object' && value !== null ? { text: isJsonArray(value) ? '[]' : '{}', width: 2 } : scalarOf(value)
    return start + printed.width + 1 <= printWidth ? `${name}: ${printed.text}` : `${name}:${newLine(indent + 2)}${printed.text}`
  }
  // Only a key that leaves no room for the bracket itself sends a list or an object to the next line.
  return start + 1 <= printWidth ? `${name}: ${layOut(value, start, indent, 1)}` : `${name}:${newLine(indent + 2)}${layOut(value, indent + 2, indent + 2, 1)}`
}
