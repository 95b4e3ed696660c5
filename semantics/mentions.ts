/** Which names and declarations an expression or a value mentions. */
import type { Expression } from '#model/expression.ts'
import type { Type } from '#model/type.ts'
import type { Value } from '#model/value.ts'

/** Every part of an expression, itself included, in the order written. A loop: chains of `and` may be long. */
export function* parts(expression: Expression): Iterable<Expression> {
  const open = [expression]
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    yield part
    const inner = inside(part)
    for (let index = inner.length - 1; index >= 0; index--) {
      const next = inner[index]
      if (next !== undefined) open.push(next)
    }
  }
}

function inside(expression: Expression): readonly (Expression | undefined)[] {
  switch (expression.is) {
    case 'literal':
    case 'fact':
    case 'it':
    case 'parameter':
    case 'instances':
      return []
    case 'field':
    case 'not':
    case 'negate':
    case 'known':
      return [expression.of]
    case 'list':
      return expression.items
    case 'range':
      return [expression.from, expression.to]
    case 'member':
    case 'call':
      return expression.arguments
    case 'and':
    case 'or':
    case 'compare':
    case 'in':
    case 'arithmetic':
      return [expression.left, expression.right]
    case 'if':
      return [expression.condition, expression.then, expression.else]
    case 'where':
      return [expression.of, expression.condition]
    case 'aggregate':
      return [expression.where]
    default:
      return expression satisfies never
  }
}

/** Fields of the instance itself (the outermost scope) that a condition names. */
export function namedFields(condition: Expression): readonly string[] {
  const names = new Set<string>()
  for (const part of parts(condition)) if (part.is === 'fact') names.add(part.name)
  return [...names]
}

/** Fields of declarations that a condition calls by their names: `session_rules.idle`. */
export function* fieldsOfOthers(condition: Expression): Iterable<Mention & { readonly field: string }> {
  for (const part of parts(condition)) {
    if (part.is === 'field' && part.of.is === 'literal' && part.of.value.is === 'ref') yield { kind: part.of.value.kind, path: part.of.value.path, field: part.name }
  }
}

/** Kinds of other declarations that a condition reads: when none of them changed, its outcome for an unchanged instance stands. */
export function kindsRead(condition: Expression): ReadonlySet<string> {
  const kinds = new Set<string>()
  for (const part of parts(condition)) {
    if (part.is === 'instances' || part.is === 'parameter') kinds.add(part.kind)
    const list = part.is === 'field' || part.is === 'where' ? part.of : part.is === 'call' && (part.function === 'any' || part.function === 'all') ? part.arguments[0] : undefined
    const kind = list === undefined ? undefined : referredKind(typeOf(list))
    if (kind !== undefined) kinds.add(kind)
  }
  return kinds
}

function typeOf(expression: Expression): Type | undefined {
  if (expression.is === 'literal') return expression.value.is === 'ref' ? { is: 'ref', kind: expression.value.kind } : undefined
  return 'type' in expression ? expression.type : expression.is === 'where' ? typeOf(expression.of) : undefined
}

function referredKind(type: Type | undefined): string | undefined {
  switch (type?.is) {
    case 'ref':
      return type.kind
    case 'list':
    case 'set':
    case 'optional':
      return referredKind(type.of)
    default:
      return undefined
  }
}

export interface Mention {
  readonly kind: string
  readonly path: string
}

/** Every declaration that a value refers to. Nested declarations and rows are visited by themselves. */
export function* references(value: Value | undefined): Iterable<Mention> {
  switch (value?.is) {
    case 'ref':
      yield value
      return
    case 'list':
    case 'set':
      for (const item of value.items) yield* references(item)
      return
    case 'enum':
      for (const argument of value.arguments) yield* references(argument)
      return
    case 'map':
      for (const item of value.entries.values()) yield* references(item)
      return
    case 'expr':
    case 'test':
      yield* inExpression(value.expression)
      return
    case 'query':
      if (value.where !== undefined) yield* inExpression(value.where)
      return
    default:
  }
}

function* inExpression(expression: Expression): Iterable<Mention> {
  for (const part of parts(expression)) {
    if (part.is === 'literal') yield* references(part.value)
    if (part.is === 'parameter') yield part
  }
}
