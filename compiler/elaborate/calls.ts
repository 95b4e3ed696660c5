/** Calls: functions over lists and values, aggregates over past events, and enum members with arguments. */
import { guess, oneOf, suggest, type Candidate } from '#diagnostics/suggest.ts'
import type { Argument, Expression as Syntax, Span } from '#grammar/syntax.ts'
import { aggregateNames, functionNames, type AggregateName, type Expression, type FunctionName } from '#model/expression.ts'
import type { Enum, EnumMember, EnumParameter } from '#model/kind.ts'
import type { Instance } from '#model/instance.ts'
import { required, type Type } from '#model/type.ts'
import { say } from './codes.ts'
import { noteName } from '../declare/uses.ts'
import { use } from './use.ts'
import { at, type Elaboration, type Site } from './context.ts'
import { aggregateForms, functionForms, functionTwins, functionWords } from './functions.ts'
import { condition } from './condition.ts'
import { literalValue } from './literal.ts'
import { findFact, findParameter } from './names.ts'
import { dottedSteps } from './steps.ts'
import { elementScope, factScope, holdsFacts } from './scope.ts'
import { findInstances } from './tree.ts'
import { bool, elementType, int, isListLike, isScalar, number, type Typed, type Typing } from './typed.ts'

type Call = Extract<Syntax, { is: 'call' }>

export function typeCall(syntax: Call, typing: Typing, wanted?: Type): Typed | undefined {
  const { context, site } = typing
  if (syntax.of.is !== 'name') {
    context.findings.push(say('BK4019', at(site, syntax.of), { name: '…' }))
    return undefined
  }
  const word = syntax.of.text
  const owner = memberFor(word, wanted, typing)
  if (owner !== undefined) return typeMember(owner[0], owner[1], syntax, typing)
  const name = functionWords.get(word)
  if (name === undefined) {
    if (context.lost.has(word)) return undefined
    const near = suggest(word, [...functionWords.keys()].map((one) => ({ name: one })))
    context.findings.push(say('BK4019', at(site, syntax.of), { name: word, suggestions: oneOf(near) }, { fixes: guess(near, at(site, syntax.of)) }))
    return undefined
  }
  noteName(context.uses, site.file, syntax.of, { name, label: functionTwins.get(name) }, (one) => functionWords.get(one))
  const events = isAggregate(name) ? eventsOf(syntax, typing) : undefined
  if (events !== undefined && isAggregate(name)) return typeAggregate(name, events, syntax, typing)
  return isFunction(name) ? typeFunction(name, syntax, typing) : wrongForm(name, syntax, typing)
}

function isAggregate(name: string): name is AggregateName {
  return (aggregateNames as readonly string[]).includes(name)
}

function isFunction(name: string): name is FunctionName {
  return (functionNames as readonly string[]).includes(name)
}

function wrongForm(name: FunctionName | AggregateName, syntax: Syntax, { context, site }: Typing): undefined {
  context.findings.push(say('BK4020', at(site, syntax), { name, form: functionForms[name] }))
  return undefined
}

/** Over past events a function is written otherwise than over a list. */
function wrongAggregate(name: AggregateName, syntax: Syntax, { context, site }: Typing): undefined {
  context.findings.push(say('BK4020', at(site, syntax), { name, form: aggregateForms[name] }))
  return undefined
}

function typeFunction(name: FunctionName, syntax: Call, typing: Typing): Typed | undefined {
  const [first, second, ...more] = syntax.arguments
  const wantsTwo = name === 'any' || name === 'all' || name === 'contains' || name === 'contrast'
  const mayTakeTwo = name === 'sum' || name === 'min' || name === 'max' || name === 'distinct'
  if (first === undefined || more.length > 0 || (second !== undefined ? !wantsTwo && !mayTakeTwo : wantsTwo) || syntax.arguments.some((one) => one.name !== undefined)) return wrongForm(name, syntax, typing)
  const of = typing.read(first.value, typing)
  if (of === undefined) return undefined
  const call = (type: Type, more: readonly Expression[] = []): Typed => ({ expression: { is: 'call', function: name, arguments: [of.expression, ...more], type }, type })
  const itself = isListLike(of.type) ? elementType(of.type) : undefined
  // What is made of each element, if that is said.
  const scope = second !== undefined && mayTakeTwo ? elementScope(typing.context.lexicon, of.type) : undefined
  const made = second === undefined || scope === undefined ? undefined : typing.read(second.value, { ...typing, scopes: [scope, ...typing.scopes] })
  if (second !== undefined && mayTakeTwo && made === undefined) return scope === undefined ? wrongForm(name, syntax, typing) : undefined
  const element = made === undefined ? itself : required(made.type)
  const each = made === undefined ? [] : [made.expression]
  switch (name) {
    case 'count':
    case 'distinct':
      return element === undefined ? wrongForm(name, syntax, typing) : call(int, each)
    case 'sum':
      return element === undefined || !isScalar(element, 'int', 'number', 'percent', 'money', 'duration') ? wrongForm(name, syntax, typing) : call(element, each)
    case 'min':
    case 'max':
      return element === undefined ? wrongForm(name, syntax, typing) : call(element, each)
    case 'any':
    case 'all': {
      const inner = element === undefined ? undefined : elementScope(typing.context.lexicon, of.type)
      if (inner === undefined || second === undefined) return wrongForm(name, syntax, typing)
      const test = condition(second.value, { ...typing, scopes: [inner, ...typing.scopes] })
      return test === undefined ? undefined : call(bool, [test])
    }
    case 'length':
      return isScalar(of.type, 'text') || element !== undefined ? call(int) : wrongForm(name, syntax, typing)
    case 'abs':
      return isScalar(of.type, 'int', 'number', 'percent', 'money', 'duration') ? { ...call(of.type), ...(of.currency === undefined ? {} : { currency: of.currency }) } : wrongForm(name, syntax, typing)
    case 'contains':
    case 'contrast': {
      const wanted = name === 'contains' ? 'text' : 'color'
      const other = second === undefined ? undefined : typing.read(second.value, typing)
      if (other === undefined) return undefined
      return isScalar(of.type, wanted) && isScalar(other.type, wanted) ? call(name === 'contains' ? bool : number, [other.expression]) : wrongForm(name, syntax, typing)
    }
    case 'start':
    case 'end':
      return of.type.is === 'range' ? call(required(of.type.of)) : wrongForm(name, syntax, typing)
    case 'asc':
    case 'desc':
      return call(of.type)
    default:
      return name satisfies never
  }
}

/** The declaration whose past events the first argument counts, and the fact of them that it names. */
function eventsOf(syntax: Call, typing: Typing): { readonly instance: Instance; readonly fact: string | undefined } | undefined {
  const first = syntax.arguments[0]
  const steps = first === undefined ? undefined : dottedSteps(first.value)
  if (steps === undefined) return undefined
  const [start = '', ...rest] = steps
  if (findParameter(start, typing) !== undefined || findFact(steps.join('.'), typing) !== undefined || findFact(start, typing) !== undefined) return undefined
  const { lexicon, tree } = typing.context
  const hits = findInstances(tree, lexicon, undefined, [start], typing.site.owners)
  const instance = hits.find((one) => holdsFacts(lexicon, lexicon.vocabulary.kinds.get(one.kind)))
  return instance === undefined ? undefined : { instance, fact: rest.length === 0 ? undefined : rest.join('.') }
}

function typeAggregate(name: AggregateName, { instance, fact }: { readonly instance: Instance; readonly fact: string | undefined }, syntax: Call, typing: Typing): Typed | undefined {
  const { context, site } = typing
  const scope = factScope(context.lexicon, context.tree, instance)
  const inner: Typing = { ...typing, scopes: [scope] }
  const of = fact === undefined ? undefined : scope.find(fact)
  const named = new Map(syntax.arguments.slice(1).map((one) => [argumentWord(one), one]))
  const unknown = [...named.keys()].find((key) => key === undefined || !['by', 'where', 'window'].includes(key))
  if (unknown !== undefined || named.has(undefined)) return wrongAggregate(name, syntax, typing)
  if (fact !== undefined && of === undefined) {
    const near = suggest(fact, scope.words())
    context.findings.push(say('BK4016', at(site, syntax.arguments[0]?.value ?? syntax), { scope: scope.title, name: fact, suggestions: oneOf(near) }))
    return undefined
  }
  const type = aggregateType(name, of?.type)
  if (type === undefined) return wrongAggregate(name, syntax, typing)
  for (const [key, argument] of named) {
    if (key !== undefined && argument.name !== undefined) noteName(context.uses, site.file, argument.name, { name: key, label: argumentLabels.get(key) }, (word) => argumentTwins.get(word) ?? word, true)
  }
  const by = named.get('by')
  const byWord = by === undefined ? undefined : dottedSteps(by.value)?.join('.')
  if (by !== undefined && (byWord === undefined || !isDimension(byWord, scope.words()))) {
    const near = suggest(byWord ?? '', dimensions(scope.words()))
    context.findings.push(say('BK4016', at(site, by.value), { scope: scope.title, name: byWord ?? '…', suggestions: oneOf(near) }))
    return undefined
  }
  const where = named.get('where')
  const test = where === undefined ? undefined : condition(where.value, inner)
  if (where !== undefined && test === undefined) return undefined
  const window = named.get('window')
  const span = window?.value.is === 'number' ? literalValue(window.value, context, site) : undefined
  if (window !== undefined && span?.is !== 'duration') return wrongAggregate(name, syntax, typing)
  return {
    expression: { is: 'aggregate', function: name, events: instance.path, of: of?.name, by: byWord, where: test, window: span, type },
    type,
  }
}

const argumentTwins: ReadonlyMap<string, string> = new Map([['按', 'by'], ['满足', 'where'], ['窗口', 'window'], ['时间窗', 'window']])

const argumentLabels: ReadonlyMap<string, string> = new Map([['by', '按'], ['where', '满足'], ['window', '时间窗']])

function argumentWord(argument: Argument): string | undefined {
  const text = argument.name?.text
  return text === undefined ? undefined : (argumentTwins.get(text) ?? text)
}

/** What events are grouped by: a fact, or what facts with dots begin with (`customer` of `customer.age`). */
function* dimensions(words: Iterable<Candidate>): Iterable<{ readonly name: string }> {
  for (const { name } of words) {
    yield { name }
    const dot = name.indexOf('.')
    if (dot > 0) yield { name: name.slice(0, dot) }
  }
}

function isDimension(word: string, words: Iterable<Candidate>): boolean {
  for (const { name, label } of words) if (name === word || label === word || name.startsWith(`${word}.`)) return true
  return false
}

function aggregateType(name: AggregateName, of: Type | undefined): Type | undefined {
  switch (name) {
    case 'count':
      return int
    case 'distinct':
      return of === undefined ? undefined : int
    case 'average':
      return of !== undefined && isScalar(of, 'int', 'number') ? number : numericOf(of)
    case 'sum':
    case 'min':
    case 'max':
      return numericOf(of)
    default:
      return name satisfies never
  }
}

function numericOf(of: Type | undefined): Type | undefined {
  return of !== undefined && isScalar(of, 'int', 'number', 'percent', 'money', 'duration') ? required(of) : undefined
}

function memberFor(word: string, wanted: Type | undefined, { context }: Typing): readonly [Enum, EnumMember] | undefined {
  const { lexicon } = context
  const plain = wanted === undefined ? undefined : required(wanted)
  const wantedName = plain?.is === 'enum' ? plain.name : plain?.is === 'list' || plain?.is === 'set' ? enumName(plain.of) : undefined
  const owner = wantedName === undefined ? undefined : lexicon.vocabulary.enums.get(wantedName)
  const member = owner === undefined ? undefined : lexicon.member(owner, word)
  return owner === undefined || member === undefined ? undefined : [owner, member]
}

function enumName(type: Type): string | undefined {
  const plain = required(type)
  return plain.is === 'enum' ? plain.name : undefined
}

function typeMember(owner: Enum, member: EnumMember, syntax: Call, typing: Typing): Typed | undefined {
  use(member, at(typing.site, syntax.of), typing.context, (word) => typing.context.lexicon.member(owner, word)?.name)
  const given: (Expression | undefined)[] = member.parameters.map(() => undefined)
  for (const [index, argument] of syntax.arguments.entries()) {
    const position = argument.name === undefined ? index : parameterIndex(member, argument.name.text)
    const parameter = member.parameters[position]
    if (parameter === undefined || given[position] !== undefined) {
      typing.context.findings.push(say('BK4007', at(typing.site, syntax), { member: member.name, form: memberForm(member) }))
      return undefined
    }
    if (argument.name !== undefined) noteParameter(member, parameter, argument.name, typing.context, typing.site)
    const typed = typing.read(argument.value, typing, parameter.type)
    if (typed === undefined) return undefined
    given[position] = typed.expression
  }
  return { expression: { is: 'member', enum: owner.name, member: member.name, arguments: given }, type: { is: 'enum', name: owner.name } }
}

/** `step_up(tools)`, with optional parameters marked. */
/** By name, or by label. */
export function parameterIndex({ parameters }: EnumMember, word: string): number {
  const named = parameters.findIndex((one) => one.name === word)
  return named >= 0 ? named : parameters.findIndex((one) => one.label === word)
}

/** The name of an argument, noted for whoever gathers uses. */
export function noteParameter(member: EnumMember, parameter: EnumParameter, written: Span, { uses }: Elaboration, { file }: Site): void {
  noteName(uses, file, written, parameter, (word) => member.parameters[parameterIndex(member, word)]?.name, true)
}

export function memberForm(member: EnumMember): string {
  if (member.parameters.length === 0) return member.name
  return `${member.name}(${member.parameters.map((one) => (one.type.is === 'optional' ? `${one.name}?` : one.name)).join(', ')})`
}
