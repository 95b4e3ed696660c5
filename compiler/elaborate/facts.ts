/**
 * Maps over facts: a `map(T)` field with `@facts(field)`. Its keys are names of the facts of a scene, and `any` in `T` stands for the type
 * of the fact itself: a map of values says what is known of a request, a map of tests what is asked of it.
 */
import { guess, oneOf } from '#diagnostics/suggest.ts'
import type { Expression as Syntax, Span, TestSyntax } from '#grammar/syntax.ts'
import { valueOf, type Instance } from '#model/instance.ts'
import { annotation, type Field } from '#model/kind.ts'
import { byCodePoint } from '#model/order.ts'
import { required, type Type } from '#model/type.ts'
import type { Value } from '#model/value.ts'
import { say } from './codes.ts'
import { at, fieldWords, type Elaboration, type Site } from './context.ts'
import { isDeferred, readDeferred, readTest, scopesOf } from './deferred.ts'
import { typeExpression } from './expression.ts'
import { isInside, readInside } from './inside.ts'
import { reportTwice } from './names.ts'
import type { NameScope } from './scope.ts'
import { namedSteps } from './steps.ts'
import { readValue } from './value.ts'
import { nearNames } from './near.ts'

/** One key as written, with what is written for it; `undefined` takes it away. */
export interface Given {
  readonly name: Span & { readonly text: string }
  readonly value: Syntax | TestSyntax | undefined
}

export function isFactMap(field: Field): boolean {
  return required(field.type).is === 'map' && annotation(field, 'facts') !== undefined
}

/** A list or set of names of facts: `unknown: set(text) @facts(ruleset)`. */
function isFactNames(field: Field): boolean {
  const type = required(field.type)
  const element = type.is === 'list' || type.is === 'set' ? required(type.of) : undefined
  return element?.is === 'scalar' && element.name === 'text' && annotation(field, 'facts') !== undefined
}

/** `@typed(field)`: `any` in its type stands for the type that a field beside it holds. */
function isTyped(field: Field): boolean {
  return annotation(field, 'typed') !== undefined
}

/** Where that type is not given, which is said elsewhere, anything will do. */
function typedBy(field: Field, owner: Instance | undefined): Type {
  const name = annotation(field, 'typed')?.arguments[0]
  const given = owner === undefined || name === undefined ? undefined : valueOf(owner, name)
  return given?.is === 'type' ? withAny(field.type, given.type) : field.type
}

function withAny(type: Type, meant: Type): Type {
  switch (type.is) {
    case 'scalar':
      return type.name === 'any' ? meant : type
    case 'list':
    case 'set':
    case 'range':
    case 'map':
    case 'expr':
    case 'test':
    case 'optional':
      return { ...type, of: withAny(type.of, meant) }
    case 'enum':
    case 'ref':
    case 'query':
    case 'table':
    case 'many':
    case 'one':
      return type
    default:
      return type satisfies never
  }
}

/** Whether a field is read after all plain values of a layer, since it may name them. */
export function isReadLater(field: Field): boolean {
  return isDeferred(field.type) || isFactMap(field) || isFactNames(field) || isInside(field) || isTyped(field)
}

export function readLater(syntax: Syntax | TestSyntax, field: Field, context: Elaboration, site: Site): Value | undefined {
  if (isInside(field)) return syntax.is === 'test' ? undefined : readInside(syntax, field, context, site)
  if (isFactNames(field)) return syntax.is === 'test' ? undefined : readFactNames(syntax, field, context, site)
  if (isFactMap(field)) return readFactMap(syntax, field, context, site)
  const type = isTyped(field) ? typedBy(field, site.owners[0]) : field.type
  if (isDeferred(type)) return readDeferred(syntax, type, context, site)
  return syntax.is === 'test' ? undefined : readValue(syntax, type, context, site)
}

/** The facts that the keys of a field may name; undefined when what holds them is not given. */
export function factsOf(context: Elaboration, site: Site): readonly NameScope[] | undefined {
  return scopesOf(context, site)
}

/** The fact that a name means; reported when there is none. */
export function factNamed(name: Given['name'], scopes: readonly NameScope[], context: Elaboration, site: Site): ReturnType<NameScope['find']> {
  for (const scope of scopes) {
    const fact = scope.find(name.text)
    const rivals = scope.rivals(name.text)
    if (rivals.length > 0) {
      reportTwice(name.text, name, rivals, { context, site })
      return undefined
    }
    if (fact !== undefined) return fact
  }
  if (context.lost.has(name.text)) return undefined
  const near = nearNames(name.text, scopes.flatMap((scope) => [...scope.words()]), context)
  const place = at(site, name)
  const scope = scopes[scopes.length - 1]?.title ?? fieldWords(site)
  context.findings.push(say('BK4100', place, { scope, name: name.text, suggestions: oneOf(near) }, { fixes: guess(near, place) }))
  return undefined
}

/** What is written for one fact: a value of its type, or a test of one. */
export function factValue(written: Syntax | TestSyntax, type: Type, field: Field, scopes: readonly NameScope[], context: Elaboration, site: Site): Value | undefined {
  const map = required(field.type)
  if (map.is === 'map' && required(map.of).is === 'test') return readTest(written, type, { context, site, scopes, read: typeExpression })
  if (written.is !== 'test') return readValue(written, type, context, site)
  context.findings.push(say('BK4101', at(site, written), { field: fieldWords(site) }))
  return undefined
}

/** Keys by code point, so that the order in which columns stand means nothing. */
export function factMap(entries: ReadonlyMap<string, Value>): Value {
  return { is: 'map', entries: new Map([...entries].sort(([one], [other]) => byCodePoint(one, other))) }
}

/** Names or labels of facts, kept as the names; each counts once. */
function readFactNames(syntax: Syntax, field: Field, context: Elaboration, site: Site): Value | undefined {
  const type = required(field.type)
  const written = syntax.is === 'list' ? syntax.items : [syntax]
  const scopes = written.length === 0 ? [] : factsOf(context, site)
  if (scopes === undefined || (type.is !== 'list' && type.is !== 'set')) return undefined
  const names = written.map((one) => {
    if (one.is === 'error') return undefined
    const text = namedSteps(one)?.join('.') ?? '…'
    return factNamed({ text, start: one.start, end: one.end }, scopes, context, site)?.name
  })
  if (names.includes(undefined)) return undefined
  return { is: type.is, items: [...new Set(names)].flatMap((value): readonly Value[] => (value === undefined ? [] : [{ is: 'text', value }])) }
}

/** `given: { amount: 5万元 }`, written out. */
function readFactMap(syntax: Syntax | TestSyntax, field: Field, context: Elaboration, site: Site): Value | undefined {
  if (syntax.is === 'error') return undefined
  if (syntax.is !== 'map') {
    context.findings.push(say('BK4029', at(site, syntax), { field: fieldWords(site) }))
    return undefined
  }
  const scopes = syntax.entries.length === 0 ? [] : factsOf(context, site)
  if (scopes === undefined) return undefined
  const entries = new Map<string, Value>()
  let whole = true
  for (const { key, value: written } of syntax.entries) {
    const fact = factNamed('value' in key ? { text: key.value, start: key.start, end: key.end } : key, scopes, context, site)
    const value = fact === undefined ? undefined : factValue(written, fact.type, field, scopes, context, site)
    if (fact === undefined || value === undefined) whole = false
    else if (entries.has(fact.name)) context.findings.push(say('BK4030', at(site, key), { key: fact.name }))
    else entries.set(fact.name, value)
  }
  return whole ? factMap(entries) : undefined
}
