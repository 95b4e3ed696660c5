/** Kinds → definitions of a JSON Schema: one an instance's form, closed to unknown keys, titled with the labels. Only what is reached from the document is defined. */
import type { Exposure, Shape } from '#model/exposure.ts'
import { openKinds, selfNamingKinds } from '#model/instance-json.ts'
import { jsonObject, type JsonObject } from '#model/json.ts'
import { annotation, type Kind, type Vocabulary } from '#model/kind.ts'
import { alwaysThere, closedObject, enumSchema, titled, typeSchema, type TypeContext } from './types.ts'
import { valueDefinitions, type Dialect } from './values.ts'

export interface Definitions {
  /** Refers to the definition of a kind's instances and sees to it that it is there. */
  readonly kind: (kind: Kind, extra?: JsonObject) => JsonObject
  readonly context: TypeContext
  /** All definitions wanted so far, and those that they want, in the order of the vocabulary. */
  readonly all: () => Readonly<Record<string, JsonObject>>
}

/**
 * Definitions of a vocabulary.
 * @param exposure which parts of which kinds the document shows
 * @param dialect where definitions live
 */
export function definitionsOf(vocabulary: Vocabulary, exposure: Exposure, dialect: Dialect): Definitions {
  const open = openKinds(vocabulary)
  const naming = selfNamingKinds(vocabulary)
  const values = valueDefinitions(dialect)
  const made = new Map<string, JsonObject>()
  const waiting: (() => void)[] = []

  function want(name: string, make: () => JsonObject): JsonObject {
    if (!made.has(name)) {
      made.set(name, {})
      waiting.push(() => made.set(name, make()))
    }
    return dialect.reference(name)
  }

  function wantValue(name: string): JsonObject {
    return want(name, () => {
      const definition = values[name] ?? {}
      for (const other of referredIn(definition, dialect, Object.keys(values))) wantValue(other)
      return definition
    })
  }

  const context: TypeContext = {
    value: wantValue,
    enum: (name) => {
      const found = vocabulary.enums.get(name)
      return found === undefined ? { type: 'string' } : want(`enum.${name}`, () => enumSchema(context, found))
    },
    kind: (name) => {
      if (!open.has(name)) return wantKind(name, false)
      return want(`any.${name}`, () => {
        const heirs = [...vocabulary.kinds.values()].filter((kind) => !kind.abstract && kind.lineage.includes(name) && exposure.has(kind.name))
        // Ajv keeps discriminators in a plain object, and takes `constructor` for one that is there already.
        const isPlain = !heirs.some((kind) => kind.name in {})
        return { type: 'object', ...(isPlain ? { discriminator: { propertyName: '$kind' } } : {}), required: ['$kind'], oneOf: heirs.map((kind) => wantKind(kind.name, true)) }
      })
    },
  }

  function wantKind(name: string, tagged: boolean): JsonObject {
    const kind = vocabulary.kinds.get(name)
    const shape = exposure.get(name)
    if (kind === undefined || shape === undefined) return { type: 'object', maxProperties: 0 }
    return want(tagged ? `kind.${name}.tagged` : `kind.${name}`, () => instanceSchema(kind, shape, tagged ? { $kind: { const: name } } : {}))
  }

  function instanceSchema(kind: Kind, shape: Shape, extra: JsonObject): JsonObject {
    const properties = jsonObject(extra)
    const wanted = Object.keys(extra)
    if (naming.has(kind.name)) properties['name'] = { type: 'string' }
    if (shape.label) properties['label'] = { type: 'string' }
    for (const field of shape.fields) {
      properties[field.name] = { ...titled(field.label, field.doc), ...(annotation(field, 'deprecated') === undefined ? {} : { deprecated: true }), ...typeSchema(context, field.type) }
      if (alwaysThere(field.type)) wanted.push(field.name)
    }
    return { ...titled(kind.label, kind.doc), ...closedObject(properties, wanted) }
  }

  return {
    context,
    kind: (kind, extra) => (extra === undefined ? wantKind(kind.name, false) : instanceSchema(kind, exposure.get(kind.name) ?? { label: false, fields: [] }, extra)),
    all: () => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) next()
      return Object.fromEntries([...made].sort(([left], [right]) => rank(left, vocabulary, values) - rank(right, vocabulary, values)))
    },
  }
}

/** Value types first, then enums, then kinds, each in their own order. */
function rank(definition: string, vocabulary: Vocabulary, values: Readonly<Record<string, JsonObject>>): number {
  const [group = '', name = '', tagged] = definition.split('.')
  const size = Math.max(vocabulary.kinds.size, vocabulary.enums.size, 100)
  if (definition in values) return Object.keys(values).indexOf(definition)
  if (group === 'enum') return size + [...vocabulary.enums.keys()].indexOf(name)
  return size * 2 + [...vocabulary.kinds.keys()].indexOf(name) * 3 + (group === 'any' ? 0 : tagged === undefined ? 1 : 2)
}

function referredIn(definition: JsonObject, { reference }: Dialect, names: readonly string[]): readonly string[] {
  const text = JSON.stringify(definition)
  return names.filter((name) => text.includes(JSON.stringify(reference(name)['$ref'])))
}
