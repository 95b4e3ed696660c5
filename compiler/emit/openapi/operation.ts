/**
 * An operation as OpenAPI has it. Most operations are the platform's and the same in every bank, so what is made of one is kept as
 * long as all that a bank can change about it is the same: path, role, caps, problems.
 */
import type { Instance } from '#model/instance.ts'
import { jsonObject, type JsonObject } from '#model/json.ts'
import { capsJson, type Caps } from './limits.ts'
import { ascii, type Component } from './names.ts'
import type { Operation } from './operations.ts'
import { requestOf } from './parameters.ts'
import { responsesOf } from './problems.ts'
import type { Writing } from './schema.ts'

export const session = 'session'

export interface WrittenOperation {
  readonly json: JsonObject
  /** Schemas that it refers to. */
  readonly needs: readonly Component[]
}

interface Kept extends WrittenOperation {
  readonly circumstances: string
  readonly problems: readonly Instance[]
}

const kept = new WeakMap<Instance, Map<Writing['dialect'], Kept>>()

/** `path`: as the document writes it; `caps`: of what the operation moves. */
export function operationJson(operation: Operation, path: string, caps: Caps, { vocabulary, dialect }: Omit<Writing, 'needs'>): WrittenOperation {
  const limits = capsJson(caps)
  const circumstances = JSON.stringify([path, operation.role, operation.functions.map((one) => one.path), limits])
  const versions = kept.get(operation.instance) ?? new Map<Writing['dialect'], Kept>()
  const before = versions.get(dialect)
  if (before !== undefined && before.circumstances === circumstances && same(before.problems, operation.problems)) return before

  const needs = new Map<string, Component>()
  const writing: Writing = { vocabulary, dialect, needs: (one) => needs.set(`${one.is} ${one.name}`, one) }
  const json = written(operation, path, caps, limits, writing)
  const made: Kept = { json, needs: [...needs.values()], circumstances, problems: operation.problems }
  kept.set(operation.instance, versions.set(dialect, made))
  return made
}

function same(left: readonly Instance[], right: readonly Instance[]): boolean {
  return left.length === right.length && left.every((problem, index) => problem === right[index])
}

function written(operation: Operation, path: string, caps: Caps, limits: JsonObject | undefined, writing: Writing): JsonObject {
  const { parameters, body } = requestOf(operation, path, caps, writing)
  const { role = '', open } = operation
  return jsonObject({
    operationId: ascii(operation.id),
    tags: [ascii(operation.group.path)],
    summary: operation.label,
    description: operation.description,
    security: open ? [] : [{ [session]: writing.dialect.roles(role) }],
    parameters: parameters.length === 0 ? undefined : parameters,
    requestBody: body,
    responses: responsesOf(operation, writing),
    'x-bankc-functions': operation.functions.length === 0 ? undefined : operation.functions.map(({ path }) => path),
    'x-bankc-role': operation.role,
    'x-bankc-moves-money': operation.movesMoney ? true : undefined,
    'x-bankc-scene': operation.scene,
    'x-bankc-limits': limits,
  })
}
