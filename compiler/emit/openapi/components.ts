/** The schemas that stand under `components`. What comes of the vocabulary alone is made once a run; what ids a bank has, once a bank. */
import { inKindOrder } from '#model/canonical.ts'
import { jsonObject, type Json, type JsonObject } from '#model/json.ts'
import { isKindOf, type Enum, type Kind, type Vocabulary } from '#model/kind.ts'
import type { Model } from '#model/model.ts'
import { byCodePoint } from '#model/order.ts'
import type { Dialect } from './dialect.ts'
import { fieldsOfKind } from './message.ts'
import { keyOf, type Component } from './names.ts'
import { isLive } from './operations.ts'
import { decimalPattern, objectOf, parametersOf, propertyOf, type Writing } from './schema.ts'

/** A schema and what it refers to. */
interface Written {
  readonly json: JsonObject
  readonly needs: readonly Component[]
}

export interface ComponentSchemas {
  /** All schemas that these refer to, directly or not, by key. */
  readonly closure: (roots: Iterable<Component>) => ReadonlyMap<string, JsonObject>
}

const shared = new WeakMap<Vocabulary, Map<Dialect, Map<string, Written>>>()

export function componentSchemas({ vocabulary, bank }: Model, dialect: Dialect): ComponentSchemas {
  const ofVocabulary = sharedOf(vocabulary, dialect)
  const ofBank = new Map<string, Written>()
  const instances = inKindOrder(vocabulary, bank)
  const written = (component: Component): Written => {
    const known = component.is === 'ids' ? ofBank : ofVocabulary
    const key = keyOf(vocabulary, component)
    const before = known.get(key)
    if (before !== undefined) return before
    const needs: Component[] = []
    const json = component.is === 'ids' ? idsSchema(vocabulary, instances, component.name) : schemaOfComponent(component, { vocabulary, dialect, needs: (one) => needs.push(one) })
    known.set(key, { json, needs })
    return { json, needs }
  }
  return {
    closure: (roots) => {
      const found = new Map<string, JsonObject>()
      const open = [...roots]
      for (let component = open.pop(); component !== undefined; component = open.pop()) {
        const key = keyOf(vocabulary, component)
        if (found.has(key)) continue
        const { json, needs } = written(component)
        found.set(key, json)
        open.push(...needs)
      }
      return new Map([...found].sort(([left], [right]) => byCodePoint(left, right)))
    },
  }
}

function sharedOf(vocabulary: Vocabulary, dialect: Dialect): Map<string, Written> {
  const byDialect = shared.get(vocabulary) ?? new Map<Dialect, Map<string, Written>>()
  const known = byDialect.get(dialect) ?? new Map<string, Written>()
  shared.set(vocabulary, byDialect.set(dialect, known))
  return known
}

function schemaOfComponent(component: Exclude<Component, { readonly is: 'ids' }>, writing: Writing): JsonObject {
  const { vocabulary } = writing
  switch (component.is) {
    case 'own':
      return component.name === 'money' ? moneySchema(vocabulary) : problemSchema
    case 'kind': {
      const kind = vocabulary.kinds.get(component.name)
      return kind === undefined ? { type: 'object' } : kindSchema(kind, writing)
    }
    case 'enum': {
      const declared = vocabulary.enums.get(component.name)
      return declared === undefined ? { type: 'string' } : enumSchema(declared, writing)
    }
    default:
      return component satisfies never
  }
}

function kindSchema(kind: Kind, writing: Writing): JsonObject {
  return jsonObject({ title: kind.label, description: kind.doc, ...objectOf(fieldsOfKind(kind), (field) => propertyOf(field, 'response', writing)) })
}

/** Members without parameters are texts; one with parameters is an object with the member as its only key. */
function enumSchema({ label, doc, ordered, members }: Enum, writing: Writing): JsonObject {
  const all = [...members.values()]
  const plain = all.filter((member) => member.parameters.length === 0)
  const texts = jsonObject({ type: 'string', enum: plain.map((member) => member.name), 'x-enumDescriptions': labels(plain) })
  const objects = all.filter((member) => member.parameters.length > 0).map((member) =>
    jsonObject({ title: member.label, type: 'object', required: [member.name], properties: jsonObject({ [member.name]: parametersOf(member.parameters, writing) }), additionalProperties: false }),
  )
  const said = { title: label, description: doc, 'x-bankc-ordered': ordered ? true : undefined }
  if (objects.length === 0) return jsonObject({ ...said, ...texts })
  return jsonObject({ ...said, oneOf: plain.length === 0 ? objects : [texts, ...objects] })
}

function labels(named: readonly { readonly name: string; readonly label: string | undefined }[]): JsonObject | undefined {
  const object = jsonObject(Object.fromEntries(named.map(({ name, label }) => [name, label])))
  return Object.keys(object).length === 0 ? undefined : object
}

/** The ids of all instances of a kind and its heirs that this bank has, in the order in which they are written; of functions, the live ones. */
function idsSchema(vocabulary: Vocabulary, byKind: ReturnType<typeof inKindOrder>, kind: string): JsonObject {
  const instances = byKind
    .filter(([name]) => isKindOf(vocabulary, name, kind))
    .flatMap(([, named]) => [...named.values()])
    .filter(isLive)
  const ids = instances.map((instance) => instance.path)
  const said = { title: vocabulary.kinds.get(kind)?.label, type: 'string', 'x-bankc-kind': kind }
  return jsonObject(ids.length === 0 ? said : { ...said, enum: ids, 'x-enumDescriptions': labels(instances.map(({ path, label }) => ({ name: path, label }))) })
}

function moneySchema({ units }: Vocabulary): JsonObject {
  const currencies: Json[] = [...units.values()].filter((unit) => unit.type.is === 'scalar' && unit.type.name === 'money' && unit.name === unit.base).map((unit) => unit.name)
  return {
    title: '金额',
    description: '币种为 ISO 4217 代码；数额以元等货币单位计，是十进制文本，不是浮点数。',
    type: 'object',
    required: ['currency', 'amount'],
    properties: {
      currency: currencies.length === 0 ? { type: 'string', pattern: '^[A-Z]{3}$' } : { type: 'string', enum: currencies.sort((left, right) => byCodePoint(String(left), String(right))) },
      amount: { type: 'string', format: 'decimal', pattern: decimalPattern },
    },
  }
}

const problemSchema: JsonObject = {
  title: '错误',
  description: '说明出了什么问题、下一步怎么办（RFC 9457）。',
  type: 'object',
  required: ['type', 'title', 'status'],
  properties: {
    type: { type: 'string', format: 'uri-reference', description: '错误的种类，程序据此判断。' },
    title: { type: 'string', description: '错误的名称。' },
    status: { type: 'integer', minimum: 400, maximum: 599, description: 'HTTP 状态码。' },
    detail: { type: 'string', description: '给客户看的话：原因和下一步。' },
    instance: { type: 'string', format: 'uri-reference', description: '这一次错误的编号，供客服查找。' },
    retry: { type: 'boolean', description: '原样重试有没有用；没有写就是没用。' },
  },
}
