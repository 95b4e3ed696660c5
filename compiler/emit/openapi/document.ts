/** The document of one service group, valid alone; and what it has in common with the one that joins them. */
import type { Instance } from '#model/instance.ts'
import { isTenant } from '#model/bank-json.ts'
import { jsonObject, type JsonObject } from '#model/json.ts'
import type { Model } from '#model/model.ts'
import { yamlEntries, yamlKey } from '../yaml.ts'
import type { ComponentSchemas } from './components.ts'
import type { Dialect } from './dialect.ts'
import type { Caps, CapsOf } from './limits.ts'
import { ascii, type Component } from './names.ts'
import { operationJson, session } from './operation.ts'
import type { Operation } from './operations.ts'
import { idempotencyKey, idempotencyParameter } from './parameters.ts'
import type { PathItem } from './paths.ts'
import { sharedExamples, sharedResponses } from './problems.ts'
import { textIn } from './read.ts'
import type { Writing } from './schema.ts'

export interface GroupDocument {
  readonly group: Instance
  readonly paths: ReadonlyMap<string, PathItem>
}

/** How a document begins. */
export function headOf({ vocabulary, bank }: Model, dialect: Dialect, title: string, description: string | undefined, groups: readonly Instance[]): JsonObject {
  const tenants = [...vocabulary.kinds.values()].filter(isTenant).flatMap(({ name }) => [...(bank.instances.get(name)?.values() ?? [])])
  const name = tenants[0]?.label ?? bank.name
  return jsonObject({
    openapi: dialect.openapi,
    info: jsonObject({ title: `${name}${title}`, version: '1.0.0', description, 'x-bankc-bank': bank.name }),
    servers: [{ url: '/', description: '银行的接口网关；路径自带服务分组的前缀。' }],
    tags: groups.map((group) => jsonObject({ name: ascii(group.path), description: textIn(group, 'summary'), 'x-displayName': group.label })),
  })
}

export const securitySchemes: JsonObject = {
  [session]: { type: 'http', scheme: 'bearer', description: '登录后得到的会话令牌；接口要求的最低角色写在 x-bankc-role 里。' },
}

/** What the documents of a bank have in common. */
export interface BankDocuments {
  readonly model: Model
  readonly dialect: Dialect
  readonly schemas: ComponentSchemas
  readonly capsOf: CapsOf
}

export function groupText({ model, dialect, schemas, capsOf }: BankDocuments, { group, paths }: GroupDocument): string {
  const operations = [...paths.values()].flatMap((item) => [...item.values()])
  const needs: Component[] = [{ is: 'own', name: 'problem' }]
  const { vocabulary } = model
  let text = yamlEntries(headOf(model, dialect, group.label ?? group.path, textIn(group, 'summary'), [group]), 0)
  text += yamlKey('paths', 0)
  for (const [path, item] of paths) {
    text += yamlKey(path, 1)
    for (const [method, operation] of item) {
      const written = operationJson(operation, path, capsFor(capsOf, operation), { vocabulary, dialect })
      needs.push(...written.needs)
      text += yamlKey(method, 2) + printed(written.json)
    }
  }
  text += `${yamlKey('components', 0)}${yamlKey('schemas', 1)}`
  for (const [key, schema] of schemas.closure(needs)) text += yamlKey(key, 2) + printed(schema)
  return text + yamlEntries(otherComponents(operations, { vocabulary, dialect, needs: () => undefined }), 1)
}

const noCaps: Caps = {}

function capsFor(capsOf: CapsOf, { movesMoney, scene, businesses }: Operation): Caps {
  return movesMoney && scene !== undefined ? capsOf(scene, businesses) : noCaps
}

const texts = new WeakMap<JsonObject, string>()

/** Operations and schemas that banks share are printed once: both stand at the same depth in every document. */
function printed(json: JsonObject): string {
  const before = texts.get(json)
  if (before !== undefined) return before
  const text = yamlEntries(json, 3)
  texts.set(json, text)
  return text
}

function otherComponents(operations: readonly Operation[], writing: Writing): JsonObject {
  return jsonObject({
    responses: sharedResponses(operations, writing),
    parameters: operations.some((operation) => operation.idempotent) ? { [idempotencyKey]: idempotencyParameter } : undefined,
    examples: sharedExamples(operations),
    securitySchemes: operations.some((operation) => !operation.open) ? securitySchemes : undefined,
  })
}
