/** kinds.json: the vocabulary itself. With config.json it is all that diff, documents and the runtime need; places are left out, so moving a declaration changes nothing. */
import { printDecimal } from '#model/decimal.ts'
import { jsonObject, type Json, type JsonObject } from '#model/json.ts'
import type { Annotation, Enum, EnumMember, Field, Kind, Unit, Vocabulary } from '#model/kind.ts'
import { printType, scalar, type Type } from '#model/type.ts'
import { valueJson } from '#model/value-json.ts'


export const kindsFormat = 'bankc.kinds/1'

/** `{"client":[],"sensitive":["C2"]}`: each annotation with its arguments. */
function annotationsJson(annotations: readonly Annotation[]): Json | undefined {
  if (annotations.length === 0) return undefined
  const object = jsonObject()
  for (const { name, arguments: given } of annotations) object[name] = [...given]
  return object
}

function structure(type: Type): JsonObject {
  switch (type.is) {
    case 'scalar':
    case 'enum':
      return jsonObject({ is: type.is, name: type.name })
    case 'ref':
    case 'query':
    case 'table':
    case 'many':
    case 'one':
      return jsonObject({ is: type.is, kind: type.kind })
    case 'list':
    case 'set':
    case 'range':
    case 'map':
    case 'expr':
    case 'test':
    case 'optional':
      return jsonObject({ is: type.is, of: structure(type.of) })
    default:
      return type satisfies never
  }
}

/** A type as it is written and as a tree. */
function typeJson(type: Type): JsonObject {
  return jsonObject({ text: printType(type), ...structure(type) })
}

function fieldJson(vocabulary: Vocabulary, kind: Kind, field: Field): JsonObject {
  const write = valueJson(vocabulary, () => undefined)
  return jsonObject({
    label: field.label,
    doc: field.doc,
    type: typeJson(field.type),
    default: field.default && write(field.default, field.type),
    annotations: annotationsJson(field.annotations),
    from: field.declaredIn === kind.name ? undefined : field.declaredIn,
  })
}

function kindJson(vocabulary: Vocabulary, kind: Kind): JsonObject {
  const fields = jsonObject()
  for (const field of kind.fields.values()) fields[field.name] = fieldJson(vocabulary, kind, field)
  const write = valueJson(vocabulary, () => undefined)
  const condition: Type = { is: 'expr', of: scalar('bool') }
  const requirements = kind.requirements.map(({ condition: expression, message }) => jsonObject({ condition: write({ is: 'expr', expression }, condition), message }))
  return jsonObject({
    label: kind.label,
    doc: kind.doc,
    abstract: kind.abstract ? true : undefined,
    lineage: kind.lineage.length > 1 ? kind.lineage.slice(1) : undefined,
    annotations: annotationsJson(kind.annotations),
    fields,
    requirements: requirements.length === 0 ? undefined : requirements,
  })
}

function memberJson({ label, doc, parameters, annotations }: EnumMember): JsonObject {
  const named = jsonObject()
  const labels = jsonObject()
  for (const parameter of parameters) {
    named[parameter.name] = typeJson(parameter.type)
    if (parameter.label !== undefined) labels[parameter.name] = parameter.label
  }
  return jsonObject({ label, doc, parameters: parameters.length === 0 ? undefined : named, parameter_labels: Object.keys(labels).length === 0 ? undefined : labels, annotations: annotationsJson(annotations) })
}

function enumJson({ label, doc, ordered, members, annotations }: Enum): JsonObject {
  const all = jsonObject()
  for (const member of members.values()) all[member.name] = memberJson(member)
  return jsonObject({ label, doc, ordered: ordered ? true : undefined, annotations: annotationsJson(annotations), members: all })
}

function unitJson({ label, type, base, factor }: Unit): JsonObject {
  return jsonObject({ label, type: printType(type), base, factor: printDecimal(factor) })
}

function each<Named>(all: ReadonlyMap<string, Named>, json: (one: Named) => JsonObject): JsonObject {
  const object = jsonObject()
  for (const [name, one] of all) object[name] = json(one)
  return object
}

export function kindsJson(vocabulary: Vocabulary): JsonObject {
  return jsonObject({
    $schema: './schemas/kinds.schema.json',
    format: kindsFormat,
    kinds: each(vocabulary.kinds, (kind) => kindJson(vocabulary, kind)),
    enums: each(vocabulary.enums, enumJson),
    units: each(vocabulary.units, unitJson),
  })
}

/** Text of kinds.json. */
export function kindsText(vocabulary: Vocabulary): string {
  return `${JSON.stringify(kindsJson(vocabulary), undefined, 2)}\n`
}
