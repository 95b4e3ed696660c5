/** Type → JSON Schema. What a type refers to (enums, kinds, value types) is asked of a context, which notes that it is wanted. */
import { jsonObject, type JsonObject } from '#model/json.ts'
import { required, type ScalarName, type Type } from '#model/type.ts'
import type { Enum } from '#model/kind.ts'

export interface TypeContext {
  /** Refers to a definition of `values.ts`. */
  readonly value: (name: string) => JsonObject
  readonly enum: (name: string) => JsonObject
  /** An instance inside another where instances of the kind, or of its heirs, may stand. */
  readonly kind: (name: string) => JsonObject
}

/** A JSON type, or a definition of `values.ts`. */
const scalars: Readonly<Record<ScalarName, `value.${string}` | 'boolean' | 'integer' | 'string'>> = {
  bool: 'boolean', int: 'integer', number: 'value.decimal', percent: 'value.percent', text: 'string', money: 'value.money', duration: 'value.duration',
  date: 'value.date', datetime: 'value.datetime', time: 'value.time', color: 'value.color', url: 'string', asset: 'string', pattern: 'string',
  locale: 'value.locale', type: 'string', any: 'value.any',
}

function scalarSchema(context: TypeContext, name: ScalarName): JsonObject {
  const written = scalars[name]
  return written.startsWith('value.') ? context.value(written) : { type: written }
}

export function typeSchema(context: TypeContext, written: Type): JsonObject {
  const type = required(written)
  const of = (part: Type): JsonObject => typeSchema(context, part)
  switch (type.is) {
    case 'scalar':
      return scalarSchema(context, type.name)
    case 'enum':
      return context.enum(type.name)
    case 'list':
    case 'set':
      return { type: 'array', items: of(type.of) }
    case 'range':
      return { type: 'object', properties: { from: of(type.of), to: of(type.of), below: of(type.of) }, additionalProperties: false }
    case 'map':
      return { type: 'object', additionalProperties: of(type.of) }
    case 'ref':
      return type.kind === undefined ? context.value('value.reference') : { type: 'string' }
    case 'query':
      return context.value('value.query')
    case 'expr':
    case 'test':
      return context.value('value.expression')
    case 'table':
      return { type: 'array', items: context.kind(type.kind) }
    case 'many':
      return { type: 'object', additionalProperties: context.kind(type.kind) }
    case 'one':
      return context.kind(type.kind)
    case 'optional':
      return of(type.of)
    default:
      return type satisfies never
  }
}

/** Whether a field of this type is always there: nested declarations and rows may be none, and then say nothing. */
export function alwaysThere(type: Type): boolean {
  return type.is !== 'optional' && type.is !== 'many' && type.is !== 'table' && type.is !== 'one'
}

/** A plain member is its name, one with parameters an object of one key. */
export function enumSchema(context: TypeContext, { label, doc, members }: Enum): JsonObject {
  const all = [...members.values()]
  const plain = all.filter((member) => member.parameters.length === 0)
  const called = jsonObject()
  for (const { name, label: title, parameters } of all.filter((member) => member.parameters.length > 0)) {
    const properties = jsonObject()
    for (const parameter of parameters) properties[parameter.name] = { ...titled(parameter.label, undefined), ...typeSchema(context, parameter.type) }
    const wanted = parameters.filter((parameter) => alwaysThere(parameter.type)).map((parameter) => parameter.name)
    called[name] = { ...titled(title, undefined), ...closedObject(properties, wanted) }
  }
  const names: JsonObject = { enum: plain.map((member) => member.name) }
  const objects: JsonObject = { ...closedObject(called, []), minProperties: 1, maxProperties: 1 }
  const legend = all.map((member) => (member.label === undefined ? member.name : `${member.name} ${member.label}`)).join('; ')
  const form = plain.length === all.length ? { type: 'string', ...names } : plain.length === 0 ? objects : { anyOf: [{ type: 'string', ...names }, objects] }
  return { ...titled(label, [doc, legend].filter((part) => part !== undefined).join('\n')), ...form }
}

/** An object with these properties and no others. (Ajv overlooks a property called `__proto__`, but not a pattern for it.) */
export function closedObject(properties: JsonObject, wanted: readonly string[]): JsonObject {
  const { ['__proto__']: odd, ...plain } = properties
  return {
    type: 'object',
    properties: plain,
    ...(Object.hasOwn(properties, '__proto__') && odd !== undefined ? { patternProperties: { '^__proto__$': odd } } : {}),
    ...(wanted.length === 0 ? {} : { required: [...wanted] }),
    additionalProperties: false,
  }
}

export function titled(label: string | undefined, doc: string | undefined): JsonObject {
  return { ...(label === undefined ? {} : { title: label }), ...(doc === undefined ? {} : { description: doc }) }
}

