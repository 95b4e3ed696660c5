/**
 * JSON as data. Objects inherit nothing, so that `__proto__`, `constructor` and `toString` are keys like any other; what is absent
 * is left out, so there is no `undefined` in a tree.
 */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject

export interface JsonObject {
  readonly [key: string]: Json
}

/** A JSON object that is still being filled. */
export interface OpenObject {
  [key: string]: Json
}

/** Makes objects whose prototype is empty. (`Object.create(null)` makes what V8 treats as a dictionary: twice as slow to fill and to print.) */
const Empty = function () {} as unknown as new () => OpenObject
Empty.prototype = Object.freeze(Object.create(null))

/** An object with the entries that are given; those that are undefined are left out. */
export function jsonObject(entries: Readonly<Record<string, Json | undefined>> = {}): OpenObject {
  const object = new Empty()
  for (const key of Object.keys(entries)) {
    const value = entries[key]
    if (value !== undefined) object[key] = value
  }
  return object
}

export function isJsonObject(json: Json | undefined): json is JsonObject {
  return typeof json === 'object' && json !== null && !Array.isArray(json)
}

export function isJsonArray(json: Json | undefined): json is readonly Json[] {
  return Array.isArray(json)
}

/** One step of a JSON Pointer (RFC 6901). */
export function pointerStep(key: string | number): string {
  return typeof key === 'number' ? String(key) : key.replaceAll('~', '~0').replaceAll('/', '~1')
}
