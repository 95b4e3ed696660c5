/**
 * JSON-compatible data as YAML, printed directly: block style, two spaces, no line folding. What is plain is plain under YAML 1.2
 * (https://yaml.org/spec/1.2.2/) and under 1.1 readers alike (no `yes`, `1:30`, `2026-11-22` without quotes); everything else is quoted.
 */
import { isJsonArray, isJsonObject, type Json, type JsonObject } from '#model/json.ts'

/** What begins with a letter and is a truth value, nothing or (to hasty readers) a number all the same. */
const taken = /^(?:y|n|yes|no|on|off|true|false|null|e[-+]?\d+)$/i
/** Most of what is written: longer than any such word, of ASCII, without a space. */
const simple = /^[a-df-zA-DF-Z_/$][!-"$-9;-~]{5,}$/
/** A letter first, so it is no number, date, indicator or end of a document; no `:` and no `#`; no space at the end. */
const plain = /^[\p{L}_/$](?:[ !-"$-9;-~]|[^\0-\x7F\p{C}\p{Z}])*$/u
/** Nothing but what can be seen: what is not is escaped. */
const visible = /^(?:[ -~\u3000]|[^\0-\x7F\p{C}\p{Z}])*$/u
const hidden = /(?![ \u3000])[\p{C}\p{Z}]/gu
/** A key written the short way may have 1024 characters. */
const longestKey = 1000

function escaped(character: string): string {
  const code = character.codePointAt(0) ?? 0
  return code > 0xffff ? `\\U${code.toString(16).padStart(8, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`
}

function textOf(text: string): string {
  if (simple.test(text)) return text
  if (plain.test(text) && !text.endsWith(' ') && !taken.test(text)) return text
  if (visible.test(text)) return `'${text.replaceAll("'", "''")}'`
  return JSON.stringify(text).replace(hidden, escaped)
}

/** YAML 1.1 wants a point in a number with an exponent. */
function numberText(number: number): string {
  const text = JSON.stringify(number)
  return text.includes('e') && !text.includes('.') ? text.replace('e', '.0e') : text
}

/** What stands on the line of its key or dash; undefined for what needs lines of its own. */
function inline(json: Json): string | undefined {
  if (typeof json === 'string') return textOf(json)
  if (typeof json === 'number') return numberText(json)
  if (isJsonArray(json)) return json.length === 0 ? '[]' : undefined
  if (isJsonObject(json)) return Object.keys(json).length === 0 ? '{}' : undefined
  return String(json)
}

function entry(key: string, json: Json, indent: string): string {
  const name = textOf(key)
  const before = name.length > longestKey ? `${indent}? ${name}\n${indent}:` : `${indent}${name}:`
  const short = inline(json)
  return short === undefined ? `${before}\n${lines(json, `${indent}  `)}` : `${before} ${short}\n`
}

function lines(json: Json, indent: string): string {
  let text = ''
  if (isJsonObject(json)) {
    for (const key of Object.keys(json)) text += entry(key, json[key] ?? null, indent)
  } else if (isJsonArray(json)) {
    for (const item of json) text += `${indent}- ${inline(item)?.concat('\n') ?? lines(item, `${indent}  `).slice(indent.length + 2)}`
  }
  return text
}

/** A whole document, with a line end. */
export function yamlText(json: Json): string {
  const short = inline(json)
  return short === undefined ? lines(json, '') : `${short}\n`
}

/** The entries of an object as they stand `depth` levels deep in a document; '' for an empty one. */
export function yamlEntries(json: JsonObject, depth: number): string {
  return lines(json, '  '.repeat(depth))
}

/** The line of a key whose entries follow, `depth` levels deep. */
export function yamlKey(key: string, depth: number): string {
  return `${'  '.repeat(depth)}${textOf(key)}:\n`
}
