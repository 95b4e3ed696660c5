/** Values: what a field holds, read from what is written by the field's type. undefined means "already reported". */
import type { Fix } from '#diagnostics/catalogue.ts'
import type { Expression as Syntax, TypeSyntax } from '#grammar/syntax.ts'
import type { Enum, EnumMember } from '#model/kind.ts'
import { isInteger, printDecimal } from '#model/decimal.ts'
import { sameType, scalar, type ScalarName, type Type } from '#model/type.ts'
import type { Value } from '#model/value.ts'
import { apart } from '#semantics/apart.ts'
import { dayAfter } from '#semantics/calendar.ts'
import { compareValues, identity } from '#semantics/compare.ts'
import { asValue, evaluate } from '#semantics/evaluate.ts'
import { kindsRead } from '#semantics/mentions.ts'
import { noteType, readType, type UsedType } from '../declare/types.ts'
import { memberForm, noteParameter, parameterIndex } from './calls.ts'
import { sayApart } from './apart.ts'
import { say } from './codes.ts'
import { at, fieldWords, type Elaboration, type Site } from './context.ts'
import { use } from './use.ts'
import { describeType, typeOfValue } from './describe.ts'
import { describeValue } from '#model/value-words.ts'
import { environmentOf } from './evaluation.ts'
import { typeExpression } from './expression.ts'
import { isLiteral, literalValue } from './literal.ts'
import { literalType, mismatch } from './mismatch.ts'
import { isLocale } from './locale.ts'
import { textValue } from './text-value.ts'
import { percent } from './mend.ts'
import { unknownMember } from './member.ts'
import { referenceValue } from './reference.ts'
import { dividesByZero, roundsOff } from './division.ts'
import { comparable } from './operators.ts'
import type { Typing } from './typed.ts'

/** Reads everything but expressions, tests and queries (see `deferred.ts`), which need the facts of their surroundings. */
export function readValue(syntax: Syntax, type: Type, context: Elaboration, site: Site): Value | undefined {
  switch (type.is) {
    case 'scalar':
      return scalarValue(syntax, type.name, context, site)
    case 'enum':
      return enumValue(syntax, type.name, context, site)
    case 'list':
    case 'set':
      return collection(syntax, type.is, type.of, context, site)
    case 'range':
      return rangeValue(syntax, type.of, context, site)
    case 'map':
      return mapValue(syntax, type.of, context, site)
    case 'ref':
      return syntax.is === 'error' ? undefined : referenceValue(syntax, type.kind, context, site)
    case 'table':
    case 'many':
    case 'one':
      context.findings.push(say('BK4028', at(site, syntax), { field: fieldWords(site), example: type.is === 'table' ? '| … | … |' : `${type.kind} … { }` }))
      return undefined
    case 'optional':
      return readValue(syntax, type.of, context, site)
    case 'expr':
    case 'test':
    case 'query':
      return undefined
    default:
      return type satisfies never
  }
}

function scalarValue(syntax: Syntax, name: ScalarName, context: Elaboration, site: Site): Value | undefined {
  if (syntax.is === 'error') return undefined
  switch (name) {
    case 'type':
      return typeValue(syntax, context, site)
    case 'locale':
      if (syntax.is === 'name' && isLocale(syntax.text)) return { is: 'text', value: syntax.text.replaceAll('_', '-') }
      return mismatch(syntax, { is: 'scalar', name }, context, site)
    case 'text':
    case 'url':
    case 'asset':
    case 'pattern':
      return textValue(syntax, name, context, site)
    case 'any':
      return anyValue(syntax, context, site)
    default: {
      if (name === 'color' && syntax.is === 'call') return mismatch(syntax, scalar(name), context, site)
      const value = constant(syntax, scalar(name), context, site)
      return value === undefined ? undefined : fit(value, name, syntax, context, site)
    }
  }
}

/** A literal, or an expression over literals. */
function constant(syntax: Syntax, wanted: Type | undefined, context: Elaboration, site: Site): Value | undefined {
  if (isLiteral(syntax)) return literalValue(syntax, context, site)
  if (syntax.is === 'name') return mismatch(syntax, wanted ?? scalar('any'), context, site)
  const typing: Typing = { context, site, scopes: [], read: typeExpression }
  const typed = typeExpression(syntax, typing, wanted)
  if (typed === undefined) return undefined
  // Other declarations are still being set: what depends on them is not fixed.
  if (kindsRead(typed.expression).size > 0) {
    context.findings.push(say('BK4031', at(site, syntax), {}))
    return undefined
  }
  const environment = environmentOf(context.tree, context.lexicon)
  const value = asValue(evaluate(typed.expression, environment))
  if (value !== undefined && roundsOff(typed.expression, environment)) {
    context.findings.push(say('BK4104', at(site, syntax), {}))
    return undefined
  }
  if (value === undefined) context.findings.push(dividesByZero(typed.expression, environment) ? say('BK4033', at(site, syntax), {}) : say('BK4031', at(site, syntax), {}))
  return value
}

/** Beyond this a JSON number is no longer exact. */
const largest = BigInt(Number.MAX_SAFE_INTEGER)

/** Makes a value of the wanted scalar type out of a constant, where that is the same thing said otherwise. */
function fit(value: Value, name: ScalarName, syntax: Syntax, context: Elaboration, site: Site): Value | undefined {
  const wanted = scalar(name)
  if (value.is === 'number') {
    if (name === 'number') return value
    if (name === 'int') {
      const whole = isInteger(value.value)
      if (whole && value.value.digits <= largest && value.value.digits >= -largest) return value
      context.findings.push(whole ? say('BK4036', at(site, syntax), { field: fieldWords(site) }) : say('BK4004', at(site, syntax), { field: fieldWords(site) }))
      return undefined
    }
    if (syntax.is === 'number' && syntax.unit !== undefined) return mismatch(syntax, wanted, context, site, typeOfValue(value))
    if (name === 'money' || name === 'percent' || name === 'duration') {
      const unit = { money: '元', percent: '%', duration: 'd' }[name]
      const { vocabulary } = context.lexicon
      const example = name === 'percent' ? percent(printDecimal(value.value), true) : `${printDecimal(value.value)}${unit}`
      const fixes = [{ at: at(site, syntax), replacement: example, certain: false }]
      context.findings.push(say('BK4002', at(site, syntax), { field: fieldWords(site), wanted: describeType(wanted, vocabulary), example }, { fixes }))
      return undefined
    }
  }
  if (value.is === name) return value
  if (value.is === 'date' && name === 'datetime') return { is: 'datetime', value: `${value.value}T00:00` }
  return mismatch(syntax, wanted, context, site, typeOfValue(value))
}

function anyValue(syntax: Syntax, context: Elaboration, site: Site): Value | undefined {
  const value = readAny(syntax, context, site)
  if (value === undefined || site.kept === undefined) return value
  if (value.is === 'money' && site.keptCurrency !== undefined && value.currency !== site.keptCurrency) {
    context.findings.push(say('BK4010', at(site, syntax), { left: site.keptCurrency, right: value.currency }))
    return undefined
  }
  const own = typeOfValue(value)
  const typing: Typing = { context, site, scopes: [], read: typeExpression }
  if (sameType(own, site.kept) || comparable(own, site.kept, typing)) return value
  return value.is === 'number' ? fit(value, scalarName(site.kept), syntax, context, site) : mismatch(syntax, site.kept, context, site, own)
}

function scalarName(type: Type): ScalarName {
  return type.is === 'scalar' ? type.name : 'any'
}

function readAny(syntax: Syntax, context: Elaboration, site: Site): Value | undefined {
  if (syntax.is === 'list') return collection(syntax, 'list', scalar('any'), context, { ...site, kept: { is: 'scalar', name: 'any' } })
  if (syntax.is === 'range') return rangeValue(syntax, scalar('any'), context, { ...site, kept: { is: 'scalar', name: 'any' } })
  if (syntax.is === 'name' || syntax.is === 'field') return referenceValue(syntax, undefined, context, site)
  return constant(syntax, undefined, context, site)
}

function typeValue(syntax: Syntax, context: Elaboration, site: Site): Value | undefined {
  const written = asTypeSyntax(syntax)
  if (written === undefined) return mismatch(syntax, scalar('type'), context, site)
  const { vocabulary } = context.lexicon
  const names = {
    kind: (word: string) => context.lexicon.kind(word)?.name,
    enum: (word: string) => context.lexicon.enum(word)?.name,
    words: () => [...vocabulary.kinds.values(), ...vocabulary.enums.values()],
    used: context.uses === undefined ? undefined : (used: UsedType) => noteType(context.uses, used, context.lexicon.kind, context.lexicon.enum),
  }
  const type = readType(written, names, site, context.findings)
  return type === undefined ? undefined : { is: 'type', type }
}

/** `money`, `set(ref(auth_tool))`: a type written where a value stands. */
function asTypeSyntax(syntax: Syntax): TypeSyntax | undefined {
  if (syntax.is === 'name') return { name: syntax, arguments: [], optional: false, start: syntax.start, end: syntax.end }
  if (syntax.is !== 'call' || syntax.of.is !== 'name') return undefined
  const inner = syntax.arguments.map((one) => asTypeSyntax(one.value))
  if (inner.includes(undefined)) return undefined
  return { name: syntax.of, arguments: inner.filter((one) => one !== undefined), optional: false, start: syntax.start, end: syntax.end }
}

function enumValue(syntax: Syntax, name: string, context: Elaboration, site: Site): Value | undefined {
  const of = context.lexicon.vocabulary.enums.get(name)
  if (of === undefined || syntax.is === 'error') return undefined
  const word = syntax.is === 'name' ? syntax : syntax.is === 'call' && syntax.of.is === 'name' ? syntax.of : undefined
  const member = word === undefined ? undefined : context.lexicon.member(of, word.text)
  if (word === undefined) return mismatch(syntax, { is: 'enum', name }, context, site, literalType(syntax, context, site))
  if (member === undefined) {
    if (!context.lost.has(word.text)) context.findings.push(unknownMember(of, word.text, at(site, word)))
    return undefined
  }
  use(member, at(site, word), context, (one) => context.lexicon.member(of, one)?.name)
  return memberValue(of, member, syntax, context, site)
}

function memberValue(of: Enum, member: EnumMember, syntax: Syntax, context: Elaboration, site: Site): Value | undefined {
  const written = syntax.is === 'call' ? syntax.arguments : []
  const given: (Value | undefined)[] = member.parameters.map(() => undefined)
  const wrong = (): undefined => {
    context.findings.push(say('BK4007', at(site, syntax), { member: member.name, form: memberForm(member) }))
    return undefined
  }
  for (const [index, argument] of written.entries()) {
    const position = argument.name === undefined ? index : parameterIndex(member, argument.name.text)
    const parameter = member.parameters[position]
    if (parameter === undefined || given[position] !== undefined) return wrong()
    if (argument.name !== undefined) noteParameter(member, parameter, argument.name, context, site)
    const value = readValue(argument.value, parameter.type, context, site)
    if (value === undefined) return undefined
    given[position] = value
  }
  if (member.parameters.some((parameter, index) => parameter.type.is !== 'optional' && given[index] === undefined)) return wrong()
  return { is: 'enum', enum: of.name, member: member.name, arguments: given }
}

/** One value where a list or set is wanted is a list of one. */
function collection(syntax: Syntax, form: 'list' | 'set', of: Type, context: Elaboration, site: Site): Value | undefined {
  if (syntax.is === 'error') return undefined
  // Tools joined by a plus are a list elsewhere.
  if (syntax.is === 'arithmetic' && of.is === 'ref') return mismatch(syntax, { is: form, of }, context, site)
  const written = syntax.is === 'list' ? syntax.items : [syntax]
  const items: Value[] = []
  const seen = new Set<string>()
  let whole = true
  for (const item of written) {
    const value = readValue(item, of, context, site)
    if (value === undefined) {
      whole = false
      continue
    }
    const key = form === 'set' ? identity(value) : ''
    if (form === 'set' && seen.has(key)) {
      context.findings.push(say('BK4022', at(site, item), { item: describeValue(value) }))
      continue
    }
    seen.add(key)
    items.push(value)
  }
  return whole ? { is: form, items } : undefined
}

function rangeValue(syntax: Syntax, of: Type, context: Elaboration, site: Site): Value | undefined {
  if (syntax.is === 'error') return undefined
  if (syntax.is !== 'range') return mismatch(syntax, { is: 'range', of }, context, site)
  const from = readValue(syntax.from, of, context, site)
  const to = readValue(syntax.to, of, context, site)
  if (from === undefined || to === undefined) return undefined
  const different = apart([from, to])
  if (different !== undefined) {
    context.findings.push(sayApart(different, at(site, syntax)))
    return undefined
  }
  const order = compareValues(from, to, context.lexicon.vocabulary)
  if (order !== undefined && order > 0 && from.is !== 'time') {
    context.findings.push(say('BK4023', at(site, syntax), { from: describeValue(from), to: describeValue(to) }, { fixes: turned(syntax, site) }))
    return undefined
  }
  // A date range includes the whole of its last day: for moments, up to the first of the next.
  const isWholeDay = to.is === 'datetime' && syntax.to.is === 'date' && !syntax.open
  return isWholeDay ? { is: 'range', from, to: { is: 'datetime', value: `${dayAfter(to.value.slice(0, 10), 1)}T00:00` }, below: true } : { is: 'range', from, to, below: syntax.open }
}

/** The ends the other way round, where they are dates or times as written. */
function turned({ from, to, open, start, end }: Extract<Syntax, { is: 'range' }>, site: Site): readonly Fix[] {
  if (!('text' in from) || !('text' in to) || open) return []
  return [{ at: at(site, { start, end }), replacement: `${to.text}..${from.text}`, certain: false }]
}

function mapValue(syntax: Syntax, of: Type, context: Elaboration, site: Site): Value | undefined {
  if (syntax.is === 'error') return undefined
  if (syntax.is !== 'map') {
    context.findings.push(say('BK4029', at(site, syntax), { field: fieldWords(site) }))
    return undefined
  }
  const entries = new Map<string, Value>()
  let whole = true
  for (const { key, value: written } of syntax.entries) {
    const name = 'value' in key ? key.value : key.text
    if (entries.has(name)) context.findings.push(say('BK4030', at(site, key), { key: name }))
    const value = readValue(written, of, context, site)
    if (value === undefined) whole = false
    else entries.set(name, value)
  }
  return whole ? { is: 'map', entries } : undefined
}
