/** Where a condition that does not hold is to be mended: the value, row or declaration of an upper layer that makes it fail. */
import type { Expression } from '#model/expression.ts'
import type { Instance } from '#model/instance.ts'
import type { Origin } from '#model/provenance.ts'
import { evaluate, holds, itemsOf, type Environment } from '#semantics/evaluate.ts'
import { namesIn } from '#semantics/fields.ts'
import { kindsRead, namedFields, parts } from '#semantics/mentions.ts'
import { subjectOf } from '#semantics/subject.ts'

/** A place, and others of the same thing: whoever pointed there said the same. */
export interface Culprit {
  readonly at: Origin
  /** Its override as a whole; the cells of a row. */
  readonly same: readonly Origin[]
}

export interface Search {
  readonly environment: Environment
  readonly isChanged: (instance: Instance) => boolean
}

/** undefined: nothing that the condition reads was changed. `around`: what its names are about, innermost first. */
export function culpritOf(condition: Expression, search: Search, around: readonly Instance[] = []): Culprit | undefined {
  if (condition.is === 'and' || condition.is === 'or') {
    for (const one of operandsOf(condition)) {
      const found = holds(one, search.environment) === true ? undefined : culpritOf(one, search, around)
      if (found !== undefined) return found
    }
    return undefined
  }
  if (condition.is === 'call' && (condition.function === 'all' || condition.function === 'any')) {
    const inner = condition.arguments[1]
    const items = condition.arguments[0] === undefined ? [] : (itemsOf(evaluate(condition.arguments[0], search.environment)) ?? [])
    for (const item of items) {
      const instance = item.is === 'instance' ? item.instance : item.is === 'ref' ? search.environment.instance(item.kind, item.path) : undefined
      if (instance === undefined || inner === undefined) continue
      const { environment } = search
      const within = { ...search, environment: { ...environment, scopes: [namesIn(instance, environment.vocabulary), ...environment.scopes] } }
      const found = holds(inner, within.environment) === true ? undefined : culpritOf(inner, within, [instance, ...around])
      if (found !== undefined) return found
    }
  }
  return named(condition, search) ?? about(condition, search, around) ?? anyOf(condition, search)
}

/** What is joined by `and`, or by `or`, in the order written; chains lean to the left and may be long. */
function operandsOf(condition: Extract<Expression, { is: 'and' | 'or' }>): readonly Expression[] {
  const operands: Expression[] = []
  let rest: Expression = condition
  while (rest.is === condition.is) {
    operands.push(rest.right)
    rest = rest.left
  }
  return [rest, ...operands.reverse()]
}

/** `session_rules.idle <= 10min`: the field of a declaration that is called by its name. */
function named(condition: Expression, { environment, isChanged }: Search): Culprit | undefined {
  for (const part of parts(condition)) {
    if (part.is !== 'field' || part.of.is !== 'literal' || part.of.value.is !== 'ref') continue
    const target = environment.instance(part.of.value.kind, part.of.value.path)
    if (target !== undefined && isChanged(target)) return changeOf(target, [part.name])
  }
  return undefined
}

/** Its names: fields of what is looked at, or of what that stands in. */
function about(condition: Expression, { isChanged }: Search, around: readonly Instance[]): Culprit | undefined {
  const changed = around.find(isChanged)
  return changed === undefined ? undefined : changeOf(changed, namedFields(condition))
}

/** One of a kind that is counted or searched. */
function anyOf(condition: Expression, { environment, isChanged }: Search): Culprit | undefined {
  const changed = [...kindsRead(condition)].flatMap((kind) => environment.instances(kind)).find(isChanged)
  return changed === undefined ? undefined : changeOf(changed, [])
}

/** At one of the fields that an upper layer wrote, else at its override as a whole. */
function changeOf(instance: Instance, fields: readonly string[]): Culprit {
  const { at } = subjectOf(instance, fields)
  const whole = instance.overrides.at(-1) ?? instance.origin
  const cells = instance.path.endsWith(']') ? [...instance.fields.values()].map(({ origin }) => origin) : []
  return { at: at.layer === whole.layer ? at : whole, same: [whole, ...cells] }
}
