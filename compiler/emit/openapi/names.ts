/** How things are called in a document: ids as they are where they are ASCII, which component stands under which key, what points to it. */
import { jsonObject, pointerStep, type JsonObject } from '#model/json.ts'
import type { Vocabulary } from '#model/kind.ts'

/** A schema that stands in `components`: of a kind, an enum, of the ids of a kind's instances, or one that every bank has. */
export type Component =
  | { readonly is: 'kind'; readonly name: string }
  | { readonly is: 'enum'; readonly name: string }
  | { readonly is: 'ids'; readonly name: string }
  | { readonly is: 'own'; readonly name: 'money' | 'problem' }

/** Everything but ASCII as hexadecimal code points: `礼品` is `-793c-54c1`. No id has a hyphen, so nothing coincides. */
export function ascii(name: string): string {
  return name.replace(/[^A-Za-z0-9_]/gu, (character) => `-${(character.codePointAt(0) ?? 0).toString(16)}`)
}

/** Kinds and enums stand under their names; where two want the same, and for what has no name of its own, a dot and a word follow. */
export function keyOf(vocabulary: Vocabulary, { is, name }: Component): string {
  const key = ascii(name)
  switch (is) {
    case 'own':
      return key
    case 'kind':
      return isOwn(name) ? `${key}.kind` : key
    case 'enum':
      return isOwn(name) || vocabulary.kinds.has(name) ? `${key}.enum` : key
    case 'ids':
      return `${key}.id`
    default:
      return is satisfies never
  }
}

function isOwn(name: string): boolean {
  return name === 'money' || name === 'problem'
}

export function schemaReference(vocabulary: Vocabulary, component: Component): JsonObject {
  return reference('schemas', keyOf(vocabulary, component))
}

export function reference(section: string, key: string): JsonObject {
  return jsonObject({ $ref: `#/components/${section}/${key}` })
}

/** `transfer.yaml#/paths/~1transfer~1transfers`: a JSON Pointer in the fragment of a URI. */
export function pathReference(file: string, path: string): JsonObject {
  return jsonObject({ $ref: `${file}#/paths/${encodeURIComponent(pointerStep(path))}` })
}

/** The id of a problem as a URI reference (RFC 9457). */
export function problemType(name: string): string {
  return `/problems/${encodeURIComponent(name)}`
}
