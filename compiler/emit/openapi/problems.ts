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
    const [only, another] = same
    responses[status] = only !== undefined && another === undefined ? reference('responses', ascii(only.path)) : problemResponse(same, writing)
  }
  responses['default'] = reference('responses', anyProblem)
  return responses
}

/** From the smallest status to the largest; what one status can mean in the order of the ids. */
function byStatus(problems: readonly Instance[]): readonly (readonly [status: string, problems: readonly Instance[]])[] {
  const groups = new Map<string, Instance[]>()
  for (const problem of [...problems].sort((left, right) => byCodePoint(left.path, right.path))) {
    const status = statusOf(problem)
    if (status !== undefined) groups.set(status, [...(groups.get(status) ?? []), problem])
  }
  return [...groups].sort(([left], [right]) => byCodePoint(left, right))
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

/** The responses that operations refer to, for `components`: of each problem alone, and of any other. */
export function sharedResponses(problems: readonly Instance[], writing: Writing): JsonObject {
  const responses: OpenObject = jsonObject({ [anyProblem]: { description: '其他错误。', content: problemContent(writing, undefined) } })
  for (const problem of problems) responses[ascii(problem.path)] = problemResponse([problem], writing)
  return responses
}

/** A problem as it is sent, for `components`. */
export function problemExample(problem: Instance): JsonObject {
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
