/** JSON Schema 2020-12 of config.json and manifest.json, as the kinds of a project define them. */
import { isTenant, standsAlone, writtenKinds, type View } from '#model/bank-json.ts'
import { everythingOf, exposureOf } from '#model/exposure.ts'
import { jsonObject, type Json, type JsonObject } from '#model/json.ts'
import type { Vocabulary } from '#model/kind.ts'
import { configHead } from '../config.ts'
import { manifestHead } from '../manifest.ts'
import { definitionsOf, type Definitions } from './kinds.ts'
import { closedObject, titled } from './types.ts'
import { schemaDialect } from './values.ts'

export const draft = 'https://json-schema.org/draft/2020-12/schema'
const bankId: JsonObject = { type: 'string', pattern: '^[a-z][a-z0-9_]*$' }
const titles = { whole: '一家银行的完整配置', client: '手机端得到的内容' } as const

export interface DocumentParts {
  /** Properties of the document; a kind's group, its singleton, the head. */
  readonly properties: JsonObject
  readonly required: readonly string[]
  readonly definitions: Definitions
}

/** The parts of a document, before they are put together. `group` gives the schema of a kind's group of instances. */
export function documentParts(vocabulary: Vocabulary, view: View, group: (instance: JsonObject) => JsonObject): DocumentParts {
  const exposure = view === 'whole' ? everythingOf(vocabulary) : exposureOf(vocabulary)
  const definitions = definitionsOf(vocabulary, exposure, schemaDialect)
  const head = view === 'whole' ? configHead : manifestHead
  const properties = jsonObject({ $schema: { type: 'string' }, format: { const: head.format } })
  const required = ['format']
  for (const kind of writtenKinds(vocabulary)) {
    if (isTenant(kind)) {
      properties[kind.name] = definitions.kind(kind, { id: bankId })
      required.push(kind.name)
    } else if (exposure.has(kind.name)) {
      properties[kind.name] = standsAlone(kind) ? definitions.kind(kind) : { ...titled(kind.label, undefined), ...group(definitions.kind(kind)) }
    }
  }
  return { properties, required, definitions }
}

/** `kinds`: the digest of the kinds that the schema follows from. */
export function documentSchema(vocabulary: Vocabulary, view: View, kinds: string): JsonObject {
  const { properties, required, definitions } = documentParts(vocabulary, view, (instance) => ({ type: 'object', additionalProperties: instance }))
  const $defs: Json = definitions.all()
  const $comment = `bankc kinds ${kinds}`
  return { $schema: draft, $comment, title: titles[view], ...closedObject(properties, required), $defs }
}

/** Text of config.schema.json or manifest.schema.json. */
export function documentSchemaText(vocabulary: Vocabulary, view: View, kinds: string): string {
  return `${JSON.stringify(documentSchema(vocabulary, view, kinds), undefined, 2)}\n`
}
