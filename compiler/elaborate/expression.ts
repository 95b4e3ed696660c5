/** Expressions: from syntax to typed core. Every finding is reported once; undefined means "already reported". */
import type { Expression as Syntax } from '#grammar/syntax.ts'
import type { Expression } from '#model/expression.ts'
import { annotation } from '#model/kind.ts'
import { required, type Type } from '#model/type.ts'
import { typeCall } from './calls.ts'
import { describeValue } from '#model/value-words.ts'
import { compareValues } from '#semantics/compare.ts'
import { say } from './codes.ts'
import { condition } from './condition.ts'
import { at } from './context.ts'
import { use } from './use.ts'
import { describeKind, describeType, typeOfValue } from './describe.ts'
import { isLiteral, literalValue } from './literal.ts'
import { findFact, findParameter, isAmbiguous, parameterOf, reference, typeName } from './names.ts'
import { noteKindBefore, reportAmbiguous } from './reference.ts'
import { dottedSteps } from './steps.ts'
import { agree, calculateType, comparable, compare, dashForRange, isOrdered } from './operators.ts'
import { elementScope, ownField } from './scope.ts'
import { findInstances, instancesOfKind } from './tree.ts'
import { guess, oneOf, suggest } from '#diagnostics/suggest.ts'
import { nearNames } from './near.ts'
import { any, bool, elementType, isAny, isListLike, isScalar, traits, type Typed, type Typing } from './typed.ts'

/** Types an expression; `wanted` is what the place wants, and only guides the reading of bare names. */
export function typeExpression(syntax: Syntax, typing: Typing, wanted?: Type): Typed | undefined {
  if (isLiteral(syntax)) {
    const value = literalValue(syntax, typing.context, typing.site)
    return value === undefined ? undefined : { expression: { is: 'literal', value }, type: typeOfValue(value), ...traits(value) }
  }
  switch (syntax.is) {
    case 'name':
      return typeName(syntax.text, syntax, wanted, typing)
    case 'field':
      return typeField(syntax, typing)
    case 'call':
      return typeCall(syntax, typing, wanted)
    case 'list':
      return typeList(syntax, typing, wanted)
    case 'map':
      typing.context.findings.push(say('BK4021', at(typing.site, syntax), { got: { zh: '映射', en: 'a map' } }))
      return undefined
    case 'negate': {
      const of = typeExpression(syntax.of, typing, wanted)
      if (of === undefined) return undefined
      if (isScalar(of.type, 'int', 'number', 'percent', 'money', 'duration')) return { ...of, expression: { is: 'negate', of: of.expression } }
      return calculateType('-', of, of, syntax, typing)
    }
    case 'not': {
      const of = condition(syntax.of, typing)
      return of === undefined ? undefined : { expression: { is: 'not', of }, type: bool }
    }
    case 'and':
    case 'or':
      return typeJunction(syntax, typing)
    case 'compare': {
      const sides = pair(syntax.left, syntax.right, typing)
      return sides === undefined ? undefined : compare(syntax.operator, sides[0], sides[1], syntax, syntax.right, typing)
    }
    case 'in':
      return typeIn(syntax, typing)
    case 'known': {
      const of = typeExpression(syntax.of, typing)
      return of === undefined ? undefined : { expression: { is: 'known', of: of.expression, negated: syntax.negated }, type: bool }
    }
    case 'range': {
      const wantedEnd = wanted === undefined ? undefined : (elementType(wanted) ?? wanted)
      const sides = pair(syntax.from, syntax.to, typing, wantedEnd)
      if (sides === undefined || !agree(sides[0], sides[1], syntax, typing)) return undefined
      const [from, to] = sides
      if (!isUpward(from, to, syntax, typing)) return undefined
      return { expression: { is: 'range', from: from.expression, to: to.expression, below: syntax.open }, type: { is: 'range', of: from.type }, ...(from.currency === undefined ? {} : { currency: from.currency }) }
    }
    case 'arithmetic': {
      const left = typeExpression(syntax.left, typing)
      const right = typeExpression(syntax.right, typing)
      return left === undefined || right === undefined ? undefined : calculateType(syntax.operator, left, right, syntax, typing)
    }
    case 'if':
      return typeIf(syntax, typing, wanted)
    case 'where':
      return typeWhere(syntax, typing)
    case 'error':
      return undefined
    default:
      return syntax satisfies never
  }
}

/** A range has an order, and its ends stand in it; a time range may pass midnight. */
function isUpward(from: Typed, to: Typed, syntax: Extract<Syntax, { is: 'range' }>, { context, site, ...typing }: Typing): boolean {
  const { vocabulary } = context.lexicon
  if (!isAny(from.type) && !isOrdered(from.type, { context, site, ...typing })) {
    context.findings.push(say('BK4013', at(site, syntax), { type: describeType(from.type, vocabulary), operator: '..' }))
    return false
  }
  const [low, high] = [from.expression, to.expression]
  if (low.is !== 'literal' || high.is !== 'literal' || low.value.is !== high.value.is || low.value.is === 'time' || (compareValues(low.value, high.value, vocabulary) ?? 0) <= 0) return true
  context.findings.push(say('BK4023', at(site, syntax), { from: describeValue(low.value), to: describeValue(high.value) }))
  return false
}

/** Without meaning of its own, or the name of a declaration or kind: what stands on the other side says which members or declarations are meant. */
function leans(syntax: Syntax, typing: Typing, wanted?: Type): boolean {
  if (syntax.is === 'list') return syntax.items[0] !== undefined && leans(syntax.items[0], typing, wanted)
  if (syntax.is !== 'name') return false
  const own = typeName(syntax.text, syntax, wanted, typing, true)
  return own === undefined || own.expression.is === 'instances' || (own.expression.is === 'literal' && own.expression.value.is === 'ref')
}

/** Two operands; a name takes its meaning from the other side where it has none of its own. */
function pair(left: Syntax, right: Syntax, typing: Typing, wanted?: Type): readonly [Typed, Typed] | undefined {
  if (leans(left, typing, wanted) && !leans(right, typing, wanted)) {
    const b = typeExpression(right, typing, wanted)
    const a = typeExpression(left, typing, b?.type ?? wanted)
    return a === undefined || b === undefined ? undefined : [a, b]
  }
  const a = typeExpression(left, typing, wanted)
  const b = typeExpression(right, typing, a?.type ?? wanted)
  return a === undefined || b === undefined ? undefined : [a, b]
}

/** Long chains lean to the left: walk them instead of recursing. */
function typeJunction(syntax: Extract<Syntax, { is: 'and' | 'or' }>, typing: Typing): Typed | undefined {
  const operands: Syntax[] = []
  let rest: Syntax = syntax
  while (rest.is === syntax.is) {
    operands.push(rest.right)
    rest = rest.left
  }
  const typed = [rest, ...operands.reverse()].map((operand) => condition(operand, typing))
  const [first, ...others] = typed
  if (first === undefined || others.includes(undefined)) return undefined
  let joined = first
  for (const other of others) if (other !== undefined) joined = { is: syntax.is, left: joined, right: other }
  return { expression: joined, type: bool }
}

function typeIn(syntax: Extract<Syntax, { is: 'in' }>, typing: Typing): Typed | undefined {
  const leftLeans = leans(syntax.left, typing) && !leans(syntax.right, typing)
  const first = leftLeans ? typeExpression(syntax.right, typing) : undefined
  const left = typeExpression(syntax.left, typing, first === undefined ? undefined : elementType(first.type))
  // All of a list, or of a range, lies in it.
  const element = left === undefined ? undefined : isListLike(left.type) || left.type.is === 'range' ? elementType(left.type) : left.type
  const right = leftLeans ? first : typeExpression(syntax.right, typing, element === undefined ? undefined : { is: 'list', of: element })
  if (left === undefined || right === undefined) return undefined
  const inside = elementType(right.type)
  if (inside === undefined) {
    typing.context.findings.push(say('BK4021', at(typing.site, syntax.right), { got: describeType(right.type, typing.context.lexicon.vocabulary) }, { fixes: dashForRange(syntax.right, typing) }))
    return undefined
  }
  if (!agree(left, right, syntax, typing)) return undefined
  if (element !== undefined && !comparable(element, inside, typing)) {
    compare('==', { ...left, type: element }, { ...right, type: inside }, syntax, syntax.right, typing)
    return undefined
  }
  return { expression: { is: 'in', left: left.expression, right: right.expression, negated: syntax.negated }, type: bool }
}

function typeList(syntax: Extract<Syntax, { is: 'list' }>, typing: Typing, wanted?: Type): Typed | undefined {
  const wantedItem = wanted === undefined ? undefined : (elementType(wanted) ?? wanted)
  let first: Typed | undefined
  const items: Expression[] = []
  for (const item of syntax.items) {
    const typed = typeExpression(item, typing, wantedItem ?? first?.type)
    if (typed === undefined) return undefined
    if (first !== undefined && (!agree(first, typed, item, typing) || !comparable(first.type, typed.type, typing))) {
      if (!comparable(first.type, typed.type, typing)) compare('==', first, typed, item, item, typing)
      return undefined
    }
    first ??= typed
    items.push(typed.expression)
  }
  const values = items.map((item) => (item.is === 'literal' ? item.value : undefined))
  const type: Type = { is: 'list', of: first?.type ?? wantedItem ?? any }
  const constant = values.filter((value) => value !== undefined)
  const expression: Expression = constant.length === items.length ? { is: 'literal', value: { is: 'list', items: constant } } : { is: 'list', items }
  return { expression, type, ...(first?.currency === undefined ? {} : { currency: first.currency }) }
}

function typeIf(syntax: Extract<Syntax, { is: 'if' }>, typing: Typing, wanted?: Type): Typed | undefined {
  const test = condition(syntax.condition, typing)
  const sides = pair(syntax.then, syntax.else, typing, wanted)
  if (test === undefined || sides === undefined) return undefined
  const [then, otherwise] = sides
  if (!comparable(then.type, otherwise.type, typing)) {
    compare('==', then, otherwise, syntax, syntax.else, typing)
    return undefined
  }
  return { ...then, expression: { is: 'if', condition: test, then: then.expression, else: otherwise.expression } }
}

function typeWhere(syntax: Extract<Syntax, { is: 'where' }>, typing: Typing): Typed | undefined {
  const of = typeExpression(syntax.of, typing)
  if (of === undefined) return undefined
  const scope = isListLike(of.type) ? elementScope(typing.context.lexicon, of.type) : undefined
  if (scope === undefined) {
    typing.context.findings.push(say('BK4021', at(typing.site, syntax.of), { got: describeType(of.type, typing.context.lexicon.vocabulary) }))
    return undefined
  }
  const inner = condition(syntax.condition, { ...typing, scopes: [scope, ...typing.scopes] })
  const element = elementType(of.type)
  return inner === undefined || element === undefined ? undefined : { expression: { is: 'where', of: of.expression, condition: inner }, type: { is: 'list', of: element } }
}

/** The only declaration of a `@singleton` has no name of its own: before a dot it is called by the name, or the label, of its kind. */
function theOnly(of: Typed | undefined, { context }: Typing): Typed | undefined {
  const kind = of?.expression.is === 'instances' ? context.lexicon.vocabulary.kinds.get(of.expression.kind) : undefined
  const [single] = kind === undefined || annotation(kind, 'singleton') === undefined ? [] : instancesOfKind(context.tree, context.lexicon, kind.name)
  return single === undefined ? of : reference(single)
}

/** `a.b`: a dotted fact, a nested declaration, or a field of what `a` is. */
function typeField(syntax: Extract<Syntax, { is: 'field' }>, typing: Typing): Typed | undefined {
  const { context, site } = typing
  const steps = dottedSteps(syntax)
  if (steps !== undefined) {
    const whole = findFact(steps.join('.'), typing)
    if (whole !== undefined) return isAmbiguous(steps.join('.'), syntax, typing) ? undefined : whole
    const [first = ''] = steps
    const startsKnown = findParameter(first, typing) !== undefined || findFact(first, typing) !== undefined || findFact(steps.slice(0, -1).join('.'), typing) !== undefined
    if (!startsKnown) {
      const hits = findInstances(context.tree, context.lexicon, undefined, steps, site.owners)
      const only = hits[0]
      if (hits.length > 1) {
        reportAmbiguous(steps.join('.'), hits, syntax, context, site)
        return undefined
      }
      if (only !== undefined) noteKindBefore(syntax, only, context, site)
      if (only !== undefined) return parameterOf(only, context.lexicon.vocabulary.kinds) ?? reference(only)
      const owner = findInstances(context.tree, context.lexicon, undefined, steps.slice(0, -1), site.owners)
      if (owner.length === 0 && context.lexicon.kind(first) === undefined) return typeName(steps.join('.'), syntax, undefined, typing)
    }
  }
  const of = theOnly(typeExpression(syntax.of, typing), typing)
  return of === undefined ? undefined : typeFieldOf(of, syntax, typing)
}

/** `payee.frist_seen`, where `payee` is a fact of its own: a fact with dots was meant. Whether that has been said. */
function reportDotted(syntax: Extract<Syntax, { is: 'field' }>, { context, site, scopes }: Typing): boolean {
  const name = dottedSteps(syntax)?.join('.')
  const near = name === undefined ? [] : nearNames(name, scopes.flatMap((scope) => [...scope.words()]), context).filter((one) => one.includes('.'))
  if (name === undefined || near.length === 0) return false
  const scope = scopes[scopes.length - 1]?.title ?? { zh: '这里', en: 'this place' }
  context.findings.push(say('BK4016', at(site, syntax), { scope, name, suggestions: oneOf(near) }, { fixes: guess(near, at(site, syntax)) }))
  return true
}

export function typeFieldOf(of: Typed, syntax: Extract<Syntax, { is: 'field' }>, typing: Typing): Typed | undefined {
  const { context, site } = typing
  const { lexicon } = context
  const type = required(of.type)
  const element = isListLike(type) ? elementType(type) : type
  const kindName = element === undefined ? undefined : required(element).is === 'ref' || required(element).is === 'one' ? (required(element) as { kind?: string }).kind : undefined
  const kind = kindName === undefined ? undefined : lexicon.vocabulary.kinds.get(kindName)
  const field = kind === undefined ? undefined : lexicon.field(kind, syntax.name.text)
  const own = kind === undefined || field !== undefined ? undefined : ownField(syntax.name.text)
  if (own !== undefined) {
    const type: Type = isListLike(of.type) ? { is: 'list', of: own.type } : own.type
    return { expression: { is: 'field', of: of.expression, name: own.name, type }, type }
  }
  if (kind === undefined && reportDotted(syntax, typing)) return undefined
  if (kind === undefined || field === undefined) {
    const words = kind === undefined ? [] : [...kind.fields.values()]
    const title = kind === undefined ? describeType(of.type, lexicon.vocabulary) : describeKind(kind.name, lexicon.vocabulary)
    context.findings.push(say('BK4018', at(site, syntax.name), { kind: title, name: syntax.name.text, suggestions: oneOf(suggest(syntax.name.text, words)) }))
    return undefined
  }
  use(field, at(site, syntax.name), context, (word) => lexicon.field(kind, word)?.name, true)
  const plain = required(field.type)
  const projected: Type = isListLike(type) ? { is: 'list', of: isListLike(plain) ? (elementType(plain) ?? plain) : plain } : plain
  const result = isAny(plain) && !isListLike(type) ? any : projected
  return { expression: { is: 'field', of: of.expression, name: field.name, type: result }, type: result }
}
