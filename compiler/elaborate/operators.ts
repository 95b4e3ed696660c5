/** Comparisons and arithmetic: what goes with what. */
import type { Fix } from '#diagnostics/catalogue.ts'
import { guess } from '#diagnostics/suggest.ts'
import type { Expression as Syntax, Span } from '#grammar/syntax.ts'
import type { Arithmetic, Comparison, Expression } from '#model/expression.ts'
import { compareDecimal, divideDecimal, multiplyDecimal, printDecimal } from '#model/decimal.ts'
import { required, sameType, type ScalarName, type Type } from '#model/type.ts'
import type { Value } from '#model/value.ts'
import { amountOf } from '#semantics/arithmetic.ts'
import { say } from './codes.ts'
import { at } from './context.ts'
import { describeType } from './describe.ts'
import { bool, elementType, isAny, isListLike, isNumeric, isScalar, number, type Typed, type Typing } from './typed.ts'

/** Scalars that compare with each other stand in one family; those that have an order say so. */
const scalars: Readonly<Record<ScalarName, { readonly family: string; readonly ordered: boolean }>> = {
  bool: { family: 'bool', ordered: false },
  int: { family: 'number', ordered: true },
  number: { family: 'number', ordered: true },
  percent: { family: 'percent', ordered: true },
  text: { family: 'text', ordered: false },
  money: { family: 'money', ordered: true },
  duration: { family: 'duration', ordered: true },
  date: { family: 'moment', ordered: true },
  datetime: { family: 'moment', ordered: true },
  time: { family: 'time', ordered: true },
  color: { family: 'color', ordered: false },
  url: { family: 'text', ordered: false },
  asset: { family: 'text', ordered: false },
  pattern: { family: 'text', ordered: false },
  locale: { family: 'text', ordered: false },
  type: { family: 'type', ordered: false },
  any: { family: 'any', ordered: true },
}

/** Whether values of two types may be compared for equality. */
export function comparable(left: Type, right: Type, typing: Typing): boolean {
  const a = required(left)
  const b = required(right)
  if (isAny(a) || isAny(b) || sameType(a, b)) return true
  if (a.is === 'scalar' && b.is === 'scalar') return scalars[a.name].family === scalars[b.name].family
  if (a.is === 'ref' && b.is === 'ref') return related(a.kind, b.kind, typing)
  if (isListLike(a) && isListLike(b)) return comparable(elementType(a) ?? a, elementType(b) ?? b, typing)
  return false
}

function related(left: string | undefined, right: string | undefined, { context }: Typing): boolean {
  if (left === undefined || right === undefined) return true
  const { kinds } = context.lexicon.vocabulary
  return kinds.get(left)?.lineage.includes(right) === true || kinds.get(right)?.lineage.includes(left) === true
}

export function isOrdered(type: Type, typing: Typing): boolean {
  const plain = required(type)
  if (plain.is === 'enum') return typing.context.lexicon.vocabulary.enums.get(plain.name)?.ordered === true
  return plain.is === 'scalar' && scalars[plain.name].ordered
}

export function compare(operator: Comparison, left: Typed, right: Typed, span: Span, rightSpan: Span, typing: Typing): Typed | undefined {
  const { context, site } = typing
  const { vocabulary } = context.lexicon
  if (!agree(left, right, span, typing)) return undefined
  if (!comparable(left.type, right.type, typing)) {
    const bare = isScalar(left.type, 'money') && isNumeric(right.type) ? right : isScalar(right.type, 'money') && isNumeric(left.type) ? left : undefined
    if (bare !== undefined) context.findings.push(say('BK4011', at(site, bare === right ? rightSpan : span), { example: moneyExample(bare.expression) }, { fixes: bare === right ? guess([moneyExample(bare.expression) ?? ''].filter((one) => one !== ''), at(site, rightSpan)) : [] }))
    else context.findings.push(say('BK4012', at(site, span), { left: describeType(left.type, vocabulary), right: describeType(right.type, vocabulary) }, { fixes: hours(left, right, rightSpan, typing) }))
    return undefined
  }
  if (operator !== '==' && operator !== '!=' && !isOrdered(isAny(left.type) ? right.type : left.type, typing)) {
    context.findings.push(say('BK4013', at(site, span), { type: describeType(left.type, vocabulary), operator }))
    return undefined
  }
  return { expression: { is: 'compare', operator, left: left.expression, right: right.expression }, type: bool }
}

/** Currencies, and clock against calendar units, where both are known already. */
export function agree(left: Typed, right: Typed, span: Span, { context, site }: Typing): boolean {
  if (left.currency !== undefined && right.currency !== undefined && left.currency !== right.currency) {
    context.findings.push(say('BK4010', at(site, span), { left: left.currency, right: right.currency }))
    return false
  }
  if (left.basis !== undefined && right.basis !== undefined && left.basis !== right.basis) {
    context.findings.push(say('BK4035', at(site, span), {}))
    return false
  }
  return true
}

/** A bare number beside a duration: hours, most likely. */
function hours(left: Typed, right: Typed, span: Span, { site }: Typing): readonly Fix[] {
  const bare = isScalar(left.type, 'duration') && right.expression.is === 'literal' && right.expression.value.is === 'number' ? right.expression.value : undefined
  return bare === undefined ? [] : [{ at: at(site, span), replacement: `${printDecimal(bare.value)}h`, certain: false }]
}

function moneyExample(expression: Expression): string | undefined {
  return expression.is === 'literal' && expression.value.is === 'number' ? `${printDecimal(expression.value.value)}元` : undefined
}

export function calculateType(operator: Arithmetic, left: Typed, right: Typed, span: Span, typing: Typing): Typed | undefined {
  const { context, site } = typing
  if (!agree(left, right, span, typing)) return undefined
  const divisor = operator === '/' && right.expression.is === 'literal' ? right.expression.value : undefined
  if (divisor !== undefined && amountOf(divisor)?.digits === 0n) {
    context.findings.push(say('BK4033', at(site, span), {}))
    return undefined
  }
  if (divisor !== undefined && left.expression.is === 'literal' && !dividesExactly(left.expression.value, divisor)) {
    context.findings.push(say('BK4104', at(site, span), {}))
    return undefined
  }
  const type = resultType(operator, required(left.type), required(right.type))
  if (type === undefined) {
    const { vocabulary } = context.lexicon
    context.findings.push(say('BK4014', at(site, span), { left: describeType(left.type, vocabulary), right: describeType(right.type, vocabulary), operator }))
    return undefined
  }
  const currency = isScalar(type, 'money') ? (left.currency ?? right.currency) : undefined
  const expression: Expression = { is: 'arithmetic', operator, left: left.expression, right: right.expression, type }
  return currency === undefined ? { expression, type } : { expression, type, currency }
}

/** Whether a quotient has an end: 1 / 4 has one, 1 / 3 has not. What is no number is none of its business. */
export function dividesExactly(left: Value, right: Value): boolean {
  const [dividend, divisor] = [amountOf(left), amountOf(right)]
  const quotient = dividend === undefined || divisor === undefined ? undefined : divideDecimal(dividend, divisor)
  return dividend === undefined || divisor === undefined || quotient === undefined || compareDecimal(multiplyDecimal(quotient, divisor), dividend) === 0
}

function resultType(operator: Arithmetic, left: Type, right: Type): Type | undefined {
  const quantity = (type: Type): boolean => isScalar(type, 'money', 'duration', 'percent')
  const plain = (type: Type): boolean => isNumeric(type)
  const numeric = sameType(left, right) && isScalar(left, 'int') ? left : number
  switch (operator) {
    case '+':
    case '-':
      if (operator === '-' && isScalar(left, 'date') && isScalar(right, 'date')) return { is: 'scalar', name: 'duration' }
      if (plain(left) && plain(right)) return numeric
      return quantity(left) && sameType(left, right) ? left : undefined
    case '*':
      if (plain(left) && plain(right)) return numeric
      if (quantity(left) && (plain(right) || isScalar(right, 'percent'))) return left
      return quantity(right) && (plain(left) || isScalar(left, 'percent')) ? right : undefined
    case '/':
      if (plain(left) && plain(right)) return number
      if (quantity(left) && plain(right)) return left
      return quantity(left) && sameType(left, right) ? number : undefined
    default:
      return operator satisfies never
  }
}

/** `a-b` where a range is wanted: the dash was meant as one. */
export function dashForRange(span: Syntax, { site }: Typing): readonly Fix[] {
  if (span.is !== 'arithmetic' || span.operator !== '-') return []
  return [{ at: at(site, { start: span.left.end, end: span.right.start }), replacement: '..', certain: false }]
}
