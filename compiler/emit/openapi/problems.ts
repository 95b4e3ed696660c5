/** What an operation answers: its fields when all went well, problems by their status (RFC 9457), and any other problem. */
import { printDecimal } from '#model/decimal.ts'
import type { Instance } from '#model/instance.ts'
import { jsonObject, type JsonObject, type OpenObject } from '#model/json.ts'
import { byCodePoint } from '#model/order.ts'
import { fieldsOfTable } from './message.ts'
import { ascii, problemType, reference, schemaReference } from './names.ts'
import type { Operation } from './operations.ts'
import { flagIn, numberIn, textIn } from './read.ts'
import { objectOf, propertyOf, type Writing } from './schema.ts'

/** No id has a dot, so no problem is called so. */
export const anyProblem = 'any.problem'

export function responsesOf({ instance, problems }: Operation, writing: Writing): JsonObject {
  const response = fieldsOfTable(instance, 'response')
  const responses: OpenObject = jsonObject()
  if (response.length === 0) responses['204'] = { description: '成功，没有内容。' }
  else responses['200'] = { description: '成功。', content: { 'application/json': { schema: objectOf(response, (field) => propertyOf(field, 'response', writing)) } } }
  for (const [status, same] of byStatus(problems)) {
    const only = alone(same)
    responses[status] = only === undefined ? problemResponse(same, writing) : reference('responses', ascii(only.path))
  }
  responses['default'] = reference('responses', anyProblem)
  return responses
}

/** From the smallest status to the largest; what one status can mean in the order of the ids. */
function byStatus(problems: readonly Instance[]): readonly (readonly [status: string, problems: readonly Instance[]])[] {
  const groups = new Map<string, Instance[]>()
  for (const problem of inOrder(problems)) {
    const status = statusOf(problem)
    if (status !== undefined) groups.set(status, [...(groups.get(status) ?? []), problem])
  }
  return [...groups].sort(([left], [right]) => byCodePoint(left, right))
}

function alone(problems: readonly Instance[]): Instance | undefined {
  return problems.length === 1 ? problems[0] : undefined
}

function statusOf(problem: Instance): string | undefined {
  const status = numberIn(problem, 'status')
  const text = status && printDecimal(status)
  return text !== undefined && /^[1-5][0-9]{2}$/.test(text) ? text : undefined
}

function problemResponse(problems: readonly Instance[], writing: Writing): JsonObject {
  const examples = jsonObject(Object.fromEntries(problems.map((problem) => [ascii(problem.path), reference('examples', ascii(problem.path))])))
  return jsonObject({
    description: problems.map((problem) => problem.label ?? problem.path).join('；'),
    headers: problems.some((problem) => flagIn(problem, 'retry')) ? { 'Retry-After': { description: '几秒之后可以重试。', schema: { type: 'integer', minimum: 0 } } } : undefined,
    content: problemContent(writing, examples),
  })
}

function problemContent({ vocabulary, needs }: Writing, examples: JsonObject | undefined): JsonObject {
  const component = { is: 'own', name: 'problem' } as const
  needs(component)
  return { 'application/problem+json': jsonObject({ schema: schemaReference(vocabulary, component), examples }) }
}

/** The responses that operations refer to, for `components`: of a problem that has a status to itself, and of any other. */
export function sharedResponses(operations: readonly Operation[], writing: Writing): JsonObject {
  const shared = new Set(operations.flatMap(({ problems }) => byStatus(problems).flatMap(([, same]) => alone(same) ?? [])))
  const responses: OpenObject = jsonObject({ [anyProblem]: { description: '其他错误。', content: problemContent(writing, undefined) } })
  for (const problem of inOrder(shared)) responses[ascii(problem.path)] = problemResponse([problem], writing)
  return responses
}

/** The problems that responses show, for `components`. */
export function sharedExamples(operations: readonly Operation[]): JsonObject | undefined {
  const problems = inOrder(new Set(operations.flatMap((operation) => operation.problems.filter(statusOf))))
  return problems.length === 0 ? undefined : jsonObject(Object.fromEntries(problems.map((problem) => [ascii(problem.path), problemExample(problem)])))
}

function inOrder(problems: Iterable<Instance>): readonly Instance[] {
  return [...problems].sort((left, right) => byCodePoint(left.path, right.path))
}

/** A problem as it is sent. */
function problemExample(problem: Instance): JsonObject {
  return jsonObject({
    summary: problem.label,
    value: jsonObject({
      type: problemType(problem.path),
      title: problem.label ?? problem.path,
      status: Number(statusOf(problem)),
      detail: textIn(problem, 'advice'),
      retry: flagIn(problem, 'retry') ? true : undefined,
    }),
  })
}
