/** Where the fields of a request go: those named in the path there, the others into the query (GET, DELETE and the like) or the body. */
import { jsonObject, type Json, type JsonObject } from '#model/json.ts'
import { amountCap, lengthCap, type Caps } from './limits.ts'
import { fieldsOfTable, isMoney, listedKind, moneyFieldsOf, type MessageField } from './message.ts'
import { reference, schemaReference } from './names.ts'
import type { Operation } from './operations.ts'
import { objectOf, propertyOf, type Writing } from './schema.ts'

export interface Request {
  readonly parameters: readonly Json[]
  readonly body: JsonObject | undefined
}

export const idempotencyKey = 'idempotency_key'

/** What `idempotency_key` refers to. */
export const idempotencyParameter: JsonObject = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  description: '幂等键：每笔新请求由客户端生成一个（如 UUID），重试时原样带上；同一键只办一次，重复提交返回第一次的结果。',
  schema: { type: 'string', minLength: 1, maxLength: 255 },
}

/** Names in braces, in the order of the path, each once. */
export function namesInPath(path: string): readonly string[] {
  return [...new Set([...path.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name))]
}

/** `path`: as the document writes it, where another operation may have called a field by another name; `caps`: of what the operation moves. */
export function requestOf(operation: Operation, path: string, caps: Caps, writing: Writing): Request {
  const fields = fieldsOfTable(operation.instance, 'request')
  const written = namesInPath(path)
  const named = namesInPath(operation.path)
  const inPath = named.map((name, index) => pathParameter(written[index] ?? name, fields.find((field) => field.name === name), writing))
  const others = fields.filter((field) => !named.includes(field.name))
  const hasBody = ['post', 'put', 'patch'].includes(operation.method)
  const inQuery = hasBody ? [] : others.map((field) => queryParameter(field, writing))
  const header = operation.idempotent ? [reference('parameters', idempotencyKey)] : []
  return { parameters: [...inPath, ...inQuery, ...header], body: hasBody && others.length > 0 ? bodyOf(others, caps, writing) : undefined }
}

function pathParameter(name: string, field: MessageField | undefined, writing: Writing): JsonObject {
  return jsonObject({ name, in: 'path', required: true, ...describing(field), schema: field === undefined ? { type: 'string' } : propertyOf({ ...field, description: undefined }, 'request', writing) })
}

function queryParameter(field: MessageField, writing: Writing): JsonObject {
  const schema = propertyOf({ ...field, description: undefined }, 'request', writing)
  const where = { name: field.name, in: 'query', required: field.required, ...describing(field) }
  if (isDeep(field)) return jsonObject({ ...where, content: { 'application/json': { schema } } })
  return jsonObject({ ...where, style: isObject(field) ? 'deepObject' : undefined, explode: isObject(field) ? true : undefined, schema })
}

function describing(field: MessageField | undefined): JsonObject {
  return jsonObject({ description: field?.description ?? field?.label })
}

/** What `a[b]=c` can say: an object whose values are scalars. */
function isObject({ type }: MessageField): boolean {
  return isMoney(type) || (type.is === 'range' && !isMoney(type.of)) || (type.is === 'map' && !isMoney(type.of))
}

/** What a query can only say as JSON. */
function isDeep({ type }: MessageField): boolean {
  switch (type.is) {
    case 'table':
    case 'many':
    case 'one':
    case 'query':
    case 'expr':
    case 'test':
      return true
    case 'list':
    case 'set':
    case 'range':
    case 'map':
      return type.of.is !== 'enum' && type.of.is !== 'ref' && (type.of.is !== 'scalar' || type.of.name === 'money')
    case 'ref':
      return type.kind === undefined
    default:
      return false
  }
}

function bodyOf(fields: readonly MessageField[], caps: Caps, writing: Writing): JsonObject {
  const schema = objectOf(fields, (field) => propertyOf(field, 'request', writing, capOn(field, fields, caps, writing)))
  return jsonObject({ required: fields.some((field) => field.required), content: { 'application/json': { schema } } })
}

/** A cap holds for one transaction: for each of a list when the request has one (what stands beside it is a total), else for the amount itself. */
function capOn(field: MessageField, fields: readonly MessageField[], caps: Caps, { vocabulary, dialect }: Writing): JsonObject {
  const amountsIn = (one: MessageField): readonly string[] => moneyFieldsOf(vocabulary, listedKind(one.type) ?? '')
  const amounts = amountsIn(field)
  const cap = amountCap(caps.single)
  if (amounts.length > 0 && field.type.is === 'table') {
    const properties = jsonObject(Object.fromEntries(amounts.map((name) => [name, cap])))
    const items = dialect.beside(schemaReference(vocabulary, { is: 'kind', name: field.type.kind }), caps.single === undefined ? {} : { properties })
    return jsonObject({ items, ...lengthCap(caps) })
  }
  return isMoney(field.type) && !fields.some((one) => amountsIn(one).length > 0) ? cap : {}
}
