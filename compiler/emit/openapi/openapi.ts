/**
 * The contract between the app and the bank's servers: one OpenAPI document a service group, each valid alone, and `index.yaml`, which
 * joins them. Special emitter: it knows the kinds operation, service_group, function, problem, limits and business_limits by name.
 */
import type { Instance } from '#model/instance.ts'
import { jsonObject, type JsonObject } from '#model/json.ts'
import type { Model } from '#model/model.ts'
import { byCodePoint } from '#model/order.ts'
import type { Output } from '../output.ts'
import { yamlText } from '../yaml.ts'
import { componentSchemas } from './components.ts'
import { dialectOf, type Dialect } from './dialect.ts'
import { groupText, headOf, securitySchemes, type BankDocuments, type GroupDocument } from './document.ts'
import { capsIn } from './limits.ts'
import { ascii, pathReference } from './names.ts'
import { operationsOf, type Operation } from './operations.ts'
import { pathsOf } from './paths.ts'

export interface OpenapiOptions {
  readonly version: '3.1' | '3.0'
}

/** `<bank>/openapi/<group>.yaml` for each group that has an operation left, and `<bank>/openapi/index.yaml`; nothing for a bank without operations. */
export function openapiOutputs(model: Model, options: OpenapiOptions): readonly Output[] {
  const dialect = dialectOf(options.version)
  const documents = documentsOf(model)
  if (documents.length === 0) return []
  const folder = `${model.bank.name}/openapi`
  const bank: BankDocuments = { model, dialect, schemas: componentSchemas(model, dialect), capsOf: capsIn(model) }
  return [
    ...documents.map((document) => ({ path: `${folder}/${fileOf(document)}`, content: groupText(bank, document) })),
    { path: `${folder}/index.yaml`, content: yamlText(indexJson(model, dialect, documents)) },
  ]
}

/** By the ids of the groups. */
function documentsOf(model: Model): readonly GroupDocument[] {
  const byGroup = new Map<Instance, Operation[]>()
  for (const operation of operationsOf(model)) byGroup.set(operation.group, [...(byGroup.get(operation.group) ?? []), operation])
  return [...byGroup].map(([group, operations]) => ({ group, paths: pathsOf(operations) })).sort((left, right) => byCodePoint(left.group.path, right.group.path))
}

/** A group may not take the name of the document that joins them. */
function fileOf({ group }: GroupDocument): string {
  return group.path === 'index' ? 'index.group.yaml' : `${ascii(group.path)}.yaml`
}

function indexJson(model: Model, dialect: Dialect, documents: readonly GroupDocument[]): JsonObject {
  const paths = jsonObject()
  for (const document of documents) {
    for (const path of document.paths.keys()) paths[path] ??= pathReference(fileOf(document), path)
  }
  const groups = documents.map((document) => document.group)
  return jsonObject({ ...headOf(model, dialect, '手机银行接口', `共 ${groups.length} 个服务分组，每组一份文档。`, groups), paths, components: { securitySchemes } })
}
