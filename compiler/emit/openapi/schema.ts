/**
 * Type → JSON Schema, for values as `config.json` writes them. Which ids a reference may be stands in a component of its own, since the
 * bank decides it; a product in an answer may be any, since a customer may hold what is no longer sold.
 */
import { jsonObject, type Json, type JsonObject, type OpenObject } from '#model/json.ts'
import { isKindOf, type EnumParameter, type Vocabulary } from '#model/kind.ts'
import { required, type ScalarName, type Type } from '#model/type.ts'
import type { Dialect } from './dialect.ts'
import type { MessageField } from './message.ts'
import { schemaReference, type Component } from './names.ts'

/** Where schemas are written, and what they turn out to need. */
export interface Writing {
  readonly vocabulary: Vocabulary
  readonly dialect: Dialect
  readonly needs: (component: Component) => void
}

/** Who sends the message. */
export type Side = 'request' | 'response'

export const decimalPattern = '^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$'

const scalars: Readonly<Record<Exclude<ScalarName, 'money'>, JsonObject>> = {
  bool: { type: 'boolean' },
  int: { type: 'integer' },
  number: { type: 'string', format: 'decimal', pattern: decimalPattern },
  percent: { type: 'string', format: 'decimal', pattern: decimalPattern },
  text: { type: 'string' },
  duration: { type: 'string', format: 'duration' },
  date: { type: 'string', format: 'date' },
  datetime: { type: 'string', format: 'date-time' },
  time: { type: 'string', pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$' },
  color: { type: 'string', pattern: '^#[0-9A-F]{6}([0-9A-F]{2})?$' },
  url: { type: 'string', format: 'uri' },
  asset: { type: 'string', format: 'uri-reference' },
  pattern: { type: 'string', format: 'regex' },
  locale: { type: 'string', pattern: '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$' },
  type: { type: 'string' },
  any: {},
}

export function schemaOf(type: Type, side: Side, writing: Writing): JsonObject {
  const of = (inner: Type): JsonObject => schemaOf(inner, side, writing)
  const component = (one: Component): JsonObject => {
    writing.needs(one)
    return schemaReference(writing.vocabulary, one)
  }
  switch (type.is) {
    case 'scalar':
      return type.name === 'money' ? component({ is: 'own', name: 'money' }) : scalars[type.name]
    case 'enum':
      return component({ is: 'enum', name: type.name })
    case 'list':
      return jsonObject({ type: 'array', items: of(type.of) })
    case 'set':
      return jsonObject({ type: 'array', uniqueItems: true, items: of(type.of) })
    case 'map':
      return jsonObject({ type: 'object', additionalProperties: of(type.of) })
    case 'range':
      return rangeSchema(of(type.of))
    case 'ref': {
      if (type.kind === undefined) return jsonObject({ type: 'object', additionalProperties: { type: 'string' }, minProperties: 1, maxProperties: 1 })
      if (side === 'response' && isKindOf(writing.vocabulary, type.kind, 'product')) return jsonObject({ type: 'string', 'x-bankc-kind': type.kind })
      return component({ is: 'ids', name: type.kind })
    }
    case 'table':
      return jsonObject({ type: 'array', items: component({ is: 'kind', name: type.kind }) })
    case 'many':
      return jsonObject({ type: 'object', additionalProperties: component({ is: 'kind', name: type.kind }) })
    case 'one':
      return component({ is: 'kind', name: type.kind })
    case 'query':
    case 'expr':
    case 'test':
      return jsonObject({ type: 'object' })
    case 'optional':
      return of(type.of)
    default:
      return type satisfies never
  }
}

/** Up to and with `to`, or `below` for an end that is excluded; an end that is not there is open. */
function rangeSchema(end: JsonObject): JsonObject {
  return jsonObject({ type: 'object', properties: { from: end, to: end, below: end } })
}

/** What more a property says than its type does. `more`: what only the message knows, a cap of an amount say. */
export function propertyOf(field: MessageField, side: Side, writing: Writing, more: JsonObject = {}): JsonObject {
  const secret = field.sensitivity === 'C3' && field.type.is === 'scalar' && field.type.name === 'text'
  const said = jsonObject({
    title: field.label,
    description: field.description,
    format: secret ? 'password' : undefined,
    'x-bankc-sensitivity': field.sensitivity,
  })
  return writing.dialect.beside(schemaOf(field.type, side, writing), jsonObject({ ...said, ...more }))
}

/** An object with these fields. What is not known is let through, so that a field may be added without breaking anybody. */
export function objectOf(fields: readonly MessageField[], property: (field: MessageField) => JsonObject): OpenObject {
  const properties = jsonObject()
  for (const field of fields) properties[field.name] = property(field)
  const needed = fields.filter((field) => field.required).map((field) => field.name)
  return jsonObject({ type: 'object', required: needed.length === 0 ? undefined : needed, properties: fields.length === 0 ? undefined : properties })
}

/** Parameters of an enum member: an object of those that are given. */
export function parametersOf(parameters: readonly EnumParameter[], writing: Writing): Json {
  const fields = parameters.map(
    ({ name, type }): MessageField => ({ name, label: undefined, description: undefined, type: required(type), required: type.is !== 'optional', sensitivity: undefined }),
  )
  return objectOf(fields, (field) => propertyOf(field, 'response', writing))
}
