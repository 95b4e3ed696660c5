/** Bounds (`within`): what lies inside one, and when one bound is narrower than another. */
import type { Expression as Syntax, TestSyntax } from '#grammar/syntax.ts'
import type { Expression } from '#model/expression.ts'
import { printValue } from '#model/expression-text.ts'
import type { Vocabulary } from '#model/kind.ts'
import { required, type Type } from '#model/type.ts'
import type { Range, Value } from '#model/value.ts'
import { compareValues, equalValues } from '#semantics/compare.ts'
import { holds } from '#semantics/evaluate.ts'
import { isIn } from '#semantics/membership.ts'
import type { Elaboration, Site } from '../elaborate/context.ts'
import { readTest } from '../elaborate/deferred.ts'
import { describeValue } from '#model/value-words.ts'
import { environmentOf } from '../elaborate/evaluation.ts'
import { typeExpression } from '../elaborate/expression.ts'
import { readValue } from '../elaborate/value.ts'

/** Reads a bound for values of a type: `a..b`, a list, or a test; a test over constants becomes a range where it is one. */
export function readBound(written: Syntax | TestSyntax, type: Type, context: Elaboration, site: Site): Value | undefined {
  const plain = required(type)
  const element = plain.is === 'set' || plain.is === 'list' || plain.is === 'range' ? plain.of : plain
  if (written.is === 'range') return readValue(written, { is: 'range', of: element }, context, site)
  if (written.is === 'list') return readValue(written, { is: 'set', of: element }, context, site)
  if (written.is !== 'test') return readValue(written, { is: 'set', of: element }, context, site)
  const test = readTest(written, element, { context, site, scopes: [], read: typeExpression })
  return test?.is === 'test' ? (asRange(test.expression) ?? test) : test
}

/** `>= a`, `<= b`, `< b`, and two of them joined, as a range; undefined for other tests. */
function asRange(expression: Expression): Range | undefined {
  if (expression.is === 'and') {
    const left = asRange(expression.left)
    const right = asRange(expression.right)
    if (left === undefined || right === undefined) return undefined
    if (left.from !== undefined && right.from === undefined && left.to === undefined) return { ...right, from: left.from }
    return right.from !== undefined && left.from === undefined && right.to === undefined ? { ...left, from: right.from } : undefined
  }
  if (expression.is === 'in' && !expression.negated && expression.right.is === 'range' && expression.right.from.is === 'literal' && expression.right.to.is === 'literal') {
    return { is: 'range', from: expression.right.from.value, to: expression.right.to.value, below: expression.right.below }
  }
  if (expression.is !== 'compare' || expression.left.is !== 'it' || expression.right.is !== 'literal') return undefined
  const { value } = expression.right
  if (expression.operator === '>=') return { is: 'range', from: value, to: undefined, below: false }
  if (expression.operator === '<=' || expression.operator === '<') return { is: 'range', from: undefined, to: value, below: expression.operator === '<' }
  return undefined
}

/** A scalar by membership, a set by subset. undefined: cannot be decided. */
export function insideBound(value: Value, bound: Value, context: Elaboration): boolean | undefined {
  if (bound.is === 'test') {
    const items = value.is === 'set' || value.is === 'list' ? value.items : [value]
    const verdicts = items.map((it) => holds(bound.expression, { ...environmentOf(context.tree, context.lexicon), it }))
    return verdicts.includes(false) ? false : verdicts.includes(undefined) ? undefined : true
  }
  if (bound.is === 'range' && (value.is === 'set' || value.is === 'list')) {
    const verdicts = value.items.map((item) => isIn(item, bound, context.lexicon.vocabulary))
    return verdicts.includes(false) ? false : verdicts.includes(undefined) ? undefined : true
  }
  return isIn(value, bound, context.lexicon.vocabulary)
}

/** Whether everything inside `inner` is inside `outer`. undefined: cannot be decided. */
export function narrower(inner: Value, outer: Value, context: Elaboration): boolean | undefined {
  if (equalValues(inner, outer)) return true
  if (inner.is === 'set' || inner.is === 'list') return insideBound(inner, outer, context)
  if (inner.is === 'range' && outer.is === 'range') return rangeInside(inner, outer, context)
  return undefined
}

function rangeInside(inner: Range, outer: Range, { lexicon }: Elaboration): boolean | undefined {
  const order = (a: Value, b: Value): number | undefined => compareValues(a, b, lexicon.vocabulary)
  const from = outer.from === undefined ? 0 : inner.from === undefined ? -1 : order(inner.from, outer.from)
  const to = outer.to === undefined ? 0 : inner.to === undefined ? 1 : order(inner.to, outer.to)
  if (from === undefined || to === undefined) return undefined
  if (from < 0 || to > 0) return false
  return !(to === 0 && outer.to !== undefined && outer.below && !inner.below)
}

/** A bound as a person would write it. */
export function describeBound(bound: Value, vocabulary: Vocabulary): string {
  if (bound.is === 'range' && bound.to === undefined && bound.from !== undefined) return `>= ${describeValue(bound.from)}`
  if (bound.is === 'range' && bound.from === undefined && bound.to !== undefined) return `${bound.below ? '<' : '<='} ${describeValue(bound.to)}`
  return bound.is === 'test' ? printValue(vocabulary, bound) : describeValue(bound)
}
