/** Values that are evaluated later: expressions over facts, unary tests, queries. Read after all plain values of a layer, which they may name. */
import type { Expression as Syntax, OneTest, TestSyntax } from '#grammar/syntax.ts'
import type { Expression } from '#model/expression.ts'
import { annotation, type Field, type Kind } from '#model/kind.ts'
import { valueOf } from '#model/instance.ts'
import { required, type Type } from '#model/type.ts'
import type { Value } from '#model/value.ts'
import { noteName } from '../declare/uses.ts'
import { say } from './codes.ts'
import { condition } from './condition.ts'
import { at, fieldWords, type Elaboration, type Site } from './context.ts'
import { describeKind, describeType } from './describe.ts'
import { typeExpression } from './expression.ts'
import { compare, comparable, dashForRange } from './operators.ts'
import { didYouMean } from './reference.ts'
import { factScope, fieldScope, type NameScope, subjectScope } from './scope.ts'
import { oneOf, suggest } from '#diagnostics/suggest.ts'
import { instanceAt } from './tree.ts'
import { elementType, isAny, isListLike, isScalar, type Typed, type Typing } from './typed.ts'

/** Whether a field of this type is read in this second round. */
export function isDeferred(type: Type): boolean {
  const plain = required(type)
  return plain.is === 'expr' || plain.is === 'test' || plain.is === 'query' || (plain.is === 'list' && isDeferred(plain.of))
}

export function readDeferred(syntax: Syntax | TestSyntax, type: Type, context: Elaboration, site: Site): Value | undefined {
  const plain = required(type)
  if (plain.is === 'list' && syntax.is !== 'test') {
    const items = (syntax.is === 'list' ? syntax.items : [syntax]).map((item) => readDeferred(item, plain.of, context, site))
    return items.includes(undefined) ? undefined : { is: 'list', items: items.filter((item) => item !== undefined) }
  }
  if (plain.is === 'list') return undefined
  if (plain.is === 'query') return syntax.is === 'test' ? undefined : readQuery(syntax, plain.kind, context, site)
  const scopes = scopesOf(context, site)
  if (scopes === undefined) return undefined
  const typing: Typing = { context, site, scopes, read: typeExpression }
  if (plain.is === 'test') return readTest(syntax, plain.of, typing)
  if (syntax.is === 'test' || plain.is !== 'expr') return undefined
  const typed = typeExpression(syntax, typing, plain.of)
  if (typed === undefined || !fits(typed, plain.of, syntax, typing)) return undefined
  return { is: 'expr', expression: typed.expression }
}

function fits(typed: Typed, wanted: Type, syntax: Syntax, typing: Typing): boolean {
  if (isAny(wanted) || isAny(typed.type) || comparable(typed.type, wanted, typing)) return true
  const { context, site } = typing
  const { vocabulary } = context.lexicon
  context.findings.push(
    isScalar(wanted, 'bool')
      ? say('BK4015', at(site, syntax), { got: describeType(typed.type, vocabulary) })
      : say('BK4001', at(site, syntax), { field: fieldWords(site), wanted: describeType(wanted, vocabulary), got: describeType(typed.type, vocabulary) }),
  )
  return false
}

/** The scopes that `@facts(field)` names; undefined when the field is not given yet, which is said elsewhere. */
export function scopesOf(context: Elaboration, site: Site): readonly NameScope[] | undefined {
  const name = site.field === undefined ? undefined : annotation(site.field, 'facts')?.arguments[0]
  if (name === undefined) return []
  for (const owner of site.owners) {
    const kind = context.lexicon.vocabulary.kinds.get(owner.kind)
    const field = kind === undefined ? undefined : context.lexicon.field(kind, name)
    if (field !== undefined) return scopesFrom(valueOf(owner, field.name), context) ?? (field.type.is === 'optional' ? [] : undefined)
    // An owner may be what holds the facts: a feature inside its scene.
    if (kind !== undefined && (kind.lineage.includes(name) || kind.label === name)) return [factScope(context.lexicon, context.tree, owner)]
  }
  return []
}

function scopesFrom(value: Value | undefined, context: Elaboration): readonly NameScope[] | undefined {
  const { lexicon, tree } = context
  if (value?.is === 'ref') {
    const target = instanceAt(tree, lexicon, value.kind, value.path)
    return target === undefined ? undefined : [factScope(lexicon, tree, target)]
  }
  if (value?.is !== 'query') return undefined
  const kind = lexicon.vocabulary.kinds.get(value.kind)
  if (kind === undefined) return undefined
  const member = value.member === undefined ? undefined : memberKind(lexicon.vocabulary.kinds.get(value.kind), value.member, context)
  return member === undefined ? [subjectScope(lexicon, kind)] : [subjectScope(lexicon, member), fieldScope(lexicon, kind)]
}

function memberKind(kind: Kind | undefined, member: string, { lexicon }: Elaboration): Kind | undefined {
  const type = kind?.fields.get(member)?.type
  const element = type === undefined ? undefined : elementType(type)
  return element?.is === 'ref' && element.kind !== undefined ? lexicon.vocabulary.kinds.get(element.kind) : undefined
}

/** `kind`, `kind where …`, `kind.rows where …`. */
function readQuery(syntax: Syntax, wanted: string | undefined, context: Elaboration, site: Site): Value | undefined {
  if (syntax.is === 'error') return undefined
  const { lexicon } = context
  const of = syntax.is === 'where' ? syntax.of : syntax
  const wrong = (): undefined => {
    const kind = wanted ?? [...lexicon.vocabulary.kinds.values()].find((one) => !one.abstract)?.name ?? '…'
    context.findings.push(say('BK4032', at(site, of), { field: fieldWords(site), example: `${kind} where …` }))
    return undefined
  }
  const [word, memberWord] = of.is === 'name' ? [of, undefined] : of.is === 'field' && of.of.is === 'name' ? [of.of, of.name] : [undefined, undefined]
  if (word === undefined) return wrong()
  const kind = lexicon.kind(word.text)
  if (kind === undefined) {
    const near = suggest(word.text, [...lexicon.vocabulary.kinds.values()])
    context.findings.push(say('BK4008', at(site, word), { kind: { zh: '种类', en: 'kind' }, name: word.text, advice: didYouMean(near) }))
    return undefined
  }
  if (wanted !== undefined && !kind.lineage.includes(wanted)) {
    const { vocabulary } = lexicon
    const heirs = [...vocabulary.kinds.values()].filter((one) => one.lineage.includes(wanted)).map((one) => one.name)
    context.findings.push(say('BK4037', at(site, word), { field: fieldWords(site), kind: describeKind(kind.name, vocabulary), wanted: describeKind(wanted, vocabulary), suggestions: oneOf(heirs.slice(0, 6)) }))
    return undefined
  }
  const field: Field | undefined = memberWord === undefined ? undefined : lexicon.field(kind, memberWord.text)
  const element = field === undefined ? undefined : memberKind(kind, field.name, context)
  if (memberWord !== undefined && (field === undefined || element === undefined)) {
    context.findings.push(say('BK4018', at(site, memberWord), { kind: { zh: kind.label ?? kind.name, en: kind.name }, name: memberWord.text }))
    return undefined
  }
  noteName(context.uses, site.file, word, kind, (other) => lexicon.kind(other)?.name)
  if (memberWord !== undefined && field !== undefined) noteName(context.uses, site.file, memberWord, field, (other) => lexicon.field(kind, other)?.name, true)
  const scopes = element === undefined ? [subjectScope(lexicon, kind)] : [subjectScope(lexicon, element), fieldScope(lexicon, kind)]
  const where = syntax.is === 'where' ? condition(syntax.condition, { context, site, scopes, read: typeExpression }) : undefined
  if (syntax.is === 'where' && where === undefined) return undefined
  return { is: 'query', kind: kind.name, member: field?.name, where }
}

/** A unary test as a condition over `it`; a bare value means "equal", a range or list "in". */
export function readTest(syntax: Syntax | TestSyntax, of: Type, typing: Typing): Value | undefined {
  const subject: Typed = { expression: { is: 'it', type: of }, type: required(of) }
  if (syntax.is !== 'test') {
    const many = subject.type.is === 'set' || subject.type.is === 'list' ? subject.type.of : undefined
    const written = typeExpression(syntax, typing, syntax.is === 'list' ? of : (many ?? of))
    // One value where a set is tested is a set of one.
    const single = many !== undefined && written !== undefined && !isListLike(written.type) && written.type.is !== 'range'
    const typed: Typed | undefined = single ? listOfOne(written) : written
    // A list means "one of these", but for a set it is the set itself.
    const oneOf = typed?.type.is === 'range' || (typed?.type.is === 'list' && subject.type.is !== 'set' && subject.type.is !== 'list')
    const expression = typed === undefined ? undefined : oneOf ? membership(subject, typed, false, syntax, typing) : compare('==', subject, typed, syntax, syntax, typing)?.expression
    return expression === undefined ? undefined : { is: 'test', expression }
  }
  let whole: Expression | undefined
  for (const part of syntax.parts) {
    const one = readOne(part, subject, typing)
    if (one === undefined) return undefined
    whole = whole === undefined ? one : { is: 'and', left: whole, right: one }
  }
  return whole === undefined ? undefined : { is: 'test', expression: whole }
}

function listOfOne({ expression, type, ...rest }: Typed): Typed {
  const list: Expression = expression.is === 'literal' ? { is: 'literal', value: { is: 'list', items: [expression.value] } } : { is: 'list', items: [expression] }
  return { ...rest, expression: list, type: { is: 'list', of: type } }
}

function readOne(part: OneTest, subject: Typed, typing: Typing): Expression | undefined {
  switch (part.is) {
    case 'known':
      return { is: 'known', of: subject.expression, negated: part.negated }
    case 'compare': {
      const value = typeExpression(part.value, typing, subject.type)
      return value === undefined ? undefined : compare(part.operator, subject, value, part, part.value, typing)?.expression
    }
    case 'in': {
      // Of a set all are to be among these.
      const element = subject.type.is === 'set' || subject.type.is === 'list' ? subject.type.of : subject.type
      const value = typeExpression(part.value, typing, { is: 'list', of: element })
      return value === undefined ? undefined : membership(subject, value, part.negated, part.value, typing)
    }
    default:
      return part satisfies never
  }
}

function membership(subject: Typed, container: Typed, negated: boolean, span: Syntax, typing: Typing): Expression | undefined {
  const inside = elementType(container.type)
  if (inside === undefined) {
    typing.context.findings.push(say('BK4021', at(typing.site, span), { got: describeType(container.type, typing.context.lexicon.vocabulary) }, { fixes: dashForRange(span, typing) }))
    return undefined
  }
  const element = subject.type.is === 'set' || subject.type.is === 'list' ? subject.type.of : subject.type
  if (!comparable(element, inside, typing)) return compare('==', { ...subject, type: element }, { ...container, type: inside }, span, span, typing)?.expression
  return { is: 'in', left: subject.expression, right: container.expression, negated }
}

/** A condition over the fields of a kind's own instances: `require`. */
export function readRequirement(syntax: Syntax, kind: Kind, context: Elaboration, site: Site): Expression | undefined {
  return condition(syntax, { context, site, scopes: [subjectScope(context.lexicon, kind)], read: typeExpression })
}

