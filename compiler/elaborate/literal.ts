/** Literals: numbers with their units, dates and times that exist, and the value each stands for. */
import { guess, oneOf, suggest } from '#diagnostics/suggest.ts'
import type { Expression as Syntax } from '#grammar/syntax.ts'
import { compareDecimal, decimalOf, multiplyDecimal, parseDecimal, printDecimal, type Decimal } from '#model/decimal.ts'
import type { Unit } from '#model/kind.ts'
import { required, sameType } from '#model/type.ts'
import type { Duration, Value } from '#model/value.ts'
import { say } from './codes.ts'
import { at, type Elaboration, type Site } from './context.ts'
import { mendUnit } from './mend.ts'

export type LiteralSyntax = Extract<Syntax, { is: 'number' | 'date' | 'datetime' | 'time' | 'color' | 'bool' | 'text' }>

export function isLiteral(syntax: Syntax): syntax is LiteralSyntax {
  return ['number', 'date', 'datetime', 'time', 'color', 'bool', 'text'].includes(syntax.is)
}

/** The value of a literal by itself; undefined when it is wrong, which has then been reported. */
export function literalValue(syntax: LiteralSyntax, context: Elaboration, site: Site): Value | undefined {
  switch (syntax.is) {
    case 'number':
      return numberValue(syntax, context, site)
    case 'date':
    case 'datetime':
    case 'time':
      return { is: syntax.is, value: syntax.text }
    case 'color':
      return { is: 'color', value: syntax.text.toUpperCase() }
    case 'bool':
      return { is: 'bool', value: syntax.value }
    case 'text':
      return { is: 'text', value: syntax.value }
    default:
      return syntax satisfies never
  }
}

function numberValue(syntax: Extract<Syntax, { is: 'number' }>, context: Elaboration, site: Site): Value | undefined {
  const amount = parseDecimal(syntax.digits)
  if (amount === undefined) return undefined
  if (syntax.unit === undefined) return { is: 'number', value: amount }
  const unit = context.lexicon.unit(syntax.unit.text)
  if (unit === undefined) {
    const words = [...context.lexicon.vocabulary.units.values()]
    const near = suggest(syntax.unit.text, words)
    const meant = mendUnit(syntax, site.field?.type)
    const mends = meant === undefined ? guess(near, at(site, syntax.unit)) : [{ at: at(site, syntax), replacement: meant, certain: false }]
    context.findings.push(say('BK4003', at(site, syntax.unit), { unit: syntax.unit.text, suggestions: oneOf(meant === undefined ? (near.length > 0 ? near : unitsWanted(context, site)) : [meant]) }, { fixes: mends }))
    return undefined
  }
  return quantity(amount, unit)
}

/** A few units of the type that the field wants. */
function unitsWanted({ lexicon }: Elaboration, { field }: Site): readonly string[] {
  const wanted = field === undefined ? undefined : required(field.type)
  if (wanted === undefined) return []
  return [...lexicon.vocabulary.units.values()].filter((unit) => sameType(required(unit.type), wanted)).slice(0, 3).map((unit) => unit.name)
}

/** An amount in a unit as a value, converted to the base unit. */
export function quantity(amount: Decimal, unit: Unit): Value | undefined {
  const type = required(unit.type)
  const based = multiplyDecimal(amount, unit.factor)
  if (type.is !== 'scalar') return undefined
  switch (type.name) {
    case 'money':
      return { is: 'money', currency: unit.base, amount: based }
    case 'percent':
      // The base unit of percentages is `%`: one hundredth.
      return { is: 'percent', value: multiplyDecimal(based, { digits: 1n, scale: 2 }) }
    case 'duration':
      return duration(amount, unit, based)
    case 'int':
    case 'number':
      return { is: 'number', value: based }
    default:
      return undefined
  }
}

/** Designators of ISO 8601 by size: seconds for clock units, months for calendar units. */
const clock: readonly (readonly [bigint, (count: string) => string])[] = [
  [604800n, (count) => `P${count}W`],
  [86400n, (count) => `P${count}D`],
  [3600n, (count) => `PT${count}H`],
  [60n, (count) => `PT${count}M`],
  [1n, (count) => `PT${count}S`],
]
const calendar: readonly (readonly [bigint, (count: string) => string])[] = [
  [12n, (count) => `P${count}Y`],
  [1n, (count) => `P${count}M`],
]

/** Keeps the unit that the author wrote; a unit of an odd size falls back to the base. A base unit called `mo` counts months. */
function duration(amount: Decimal, unit: Unit, based: Decimal): Duration {
  const basis = unit.base === 'mo' ? 'months' : 'seconds'
  const designators = basis === 'months' ? calendar : clock
  const own = designators.find(([size]) => compareDecimal(unit.factor, decimalOf(size)) === 0)
  const base = designators[designators.length - 1]
  const iso = own !== undefined ? own[1](printDecimal(amount)) : (base?.[1](printDecimal(based)) ?? '')
  return { is: 'duration', basis, amount: based, iso }
}
