/** Requests at random for a ruleset: facts at and beside the constants that its conditions name, far from them, of another kind, or unknown. */
import fc from 'fast-check'
import { addDecimal, decimalOf, parseDecimal, type Decimal } from '#model/decimal.ts'
import type { Expression } from '#model/expression.ts'
import type { Instance } from '#model/instance.ts'
import type { Model } from '#model/model.ts'
import type { Value } from '#model/value.ts'
import type { Form } from '#semantics/compiled/form.ts'
import { modelEnvironment } from '#semantics/environment.ts'
import { asValue, evaluate } from '#semantics/evaluate.ts'
import { conditionOf, linesIn, testsOf } from '#semantics/lines.ts'
import { parts } from '#semantics/mentions.ts'
import { nestedIn } from '#model/nested.ts'
import type { Facts } from '#semantics/outcome.ts'

/** Every constant that the conditions of a ruleset come to. */
export function constantsOf(model: Model, ruleset: Instance): readonly Value[] {
  const { rules, rows } = linesIn(ruleset)
  const conditions = [
    ...[...rules.map(({ rule }) => rule), ...nestedIn(ruleset, 'exempts')].flatMap((one) =>
      ['when', 'unless'].flatMap((field) => conditionOf(one, field) ?? []),
    ),
    ...rows.flatMap(({ rule }) => testsOf(rule).map(({ test }) => test)),
  ]
  const environment = modelEnvironment(model)
  const found: Value[] = []
  const add = (value: Value | undefined): void => {
    if (value?.is === 'list' || value?.is === 'set') value.items.forEach(add)
    else if (value?.is === 'range') [value.from, value.to].forEach(add)
    else if (value !== undefined) found.push(value)
  }
  for (const condition of conditions) for (const part of parts(condition)) if (isConstant(part)) add(asValue(evaluate(part, environment)))
  return found
}

function isConstant(expression: Expression): boolean {
  return expression.is === 'literal' || expression.is === 'parameter' || (expression.is === 'field' && expression.of.is === 'literal')
}

/** Facts of a scene. `unknowns`: so many of a hundred are not known. */
export function anyFacts(forms: ReadonlyMap<string, Form>, constants: readonly Value[], unknowns: number): fc.Arbitrary<Facts> {
  const entries = [...forms].map(([name, form]) =>
    fc
      .option(anyValue(form, constants), { nil: undefined, freq: Math.max(1, Math.round(100 / unknowns) - 1) })
      .map((value): readonly [string, Value | undefined] => [name, value]),
  )
  return fc
    .tuple(...entries)
    .map((all) => new Map(all.flatMap(([name, value]): readonly (readonly [string, Value])[] => (value === undefined ? [] : [[name, value]]))))
}

function anyValue(form: Form, constants: readonly Value[]): fc.Arbitrary<Value> {
  const usual = plainValue(form)
  const fitting = constants.filter((one) =>
    form.is === 'enum' ? one.is === 'enum' && one.enum === form.enum : one.is === form.is || (form.is === 'datetime' && one.is === 'date'),
  )
  const near = fitting.length === 0 ? usual : fc.constantFrom(...fitting).chain((value) => fc.constantFrom(...beside(value)))
  return fc.oneof({ weight: 12, arbitrary: usual }, { weight: 18, arbitrary: near }, { weight: 1, arbitrary: oddValue })
}

const steps = ['-1', '-0.01', '-0.0000001', '0', '0', '0', '0.0000001', '0.01', '1'].map((text) => parseDecimal(text) ?? decimalOf(0))

/** A constant, and what is a little less or more. */
function beside(value: Value): readonly Value[] {
  const moved = (amount: Decimal, step: Decimal): Decimal => addDecimal(amount, step)
  switch (value.is) {
    case 'number':
    case 'percent':
      return steps.map((step) => ({ ...value, value: moved(value.value, step) }))
    case 'money':
    case 'duration':
      return steps.map((step) => ({ ...value, amount: moved(value.amount, step) }))
    case 'time':
      return [
        value,
        { is: 'time', value: `${value.value.slice(0, 5)}:00` },
        { is: 'time', value: `${value.value.slice(0, 5)}:01` },
        { is: 'time', value: '00:00' },
      ]
    case 'date':
    case 'datetime':
      return [
        value,
        { is: 'date', value: value.value.slice(0, 10) },
        { is: 'datetime', value: `${value.value.slice(0, 10)}T23:59:59` },
        { is: 'datetime', value: `${value.value.slice(0, 10)}T00:00:00` },
      ]
    default:
      return [value]
  }
}

function plainValue(form: Form): fc.Arbitrary<Value> {
  const decimal = fc
    .tuple(fc.integer({ min: -500, max: 20_000 }), fc.constantFrom(0, 0, 1, 2))
    .map(([digits, scale]): Decimal => parseDecimal((digits / 10 ** scale).toFixed(scale)) ?? decimalOf(0))
  const two = (value: number): string => String(value).padStart(2, '0')
  switch (form.is) {
    case 'bool':
      return fc.boolean().map((value) => ({ is: 'bool', value }))
    case 'number':
      return (form.scale === 0 ? fc.integer({ min: -1, max: 40 }).map(decimalOf) : decimal).map((value) => ({ is: 'number', value }))
    case 'percent':
      return decimal.map((value) => ({ is: 'percent', value }))
    case 'money':
      return decimal.map((amount) => ({ is: 'money', currency: 'CNY', amount }))
    case 'duration':
      return fc.integer({ min: 0, max: 200 }).map((hours) => ({ is: 'duration', basis: 'seconds', amount: decimalOf(hours * 3600), iso: `PT${hours}H` }))
    case 'time':
      return fc
        .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
        .map(([hour, minute]) => ({ is: 'time', value: `${two(hour)}:${two(minute)}` }))
    case 'date':
    case 'datetime':
      return fc
        .integer({ min: 1, max: 28 })
        .map((day) => (form.is === 'date' ? { is: 'date', value: `2026-11-${two(day)}` } : { is: 'datetime', value: `2026-11-${two(day)}T0${day % 10}:30` }))
    case 'enum':
      return fc.constantFrom(...form.members).map((member) => ({ is: 'enum', enum: form.enum, member, arguments: [] }))
    case 'text':
      return fc.constantFrom('a', 'b', 'sms', '"];', '__proto__').map((value) => ({ is: 'text', value }))
    case 'ref':
      return fc.constantFrom('sms', 'face', 'toString').map((path) => ({ is: 'ref', kind: form.kind, path }))
    case 'list':
    case 'set':
      return fc
        .uniqueArray(plainValue(form.of), {
          maxLength: 3,
          selector: (value) => JSON.stringify(value, (_, one: unknown) => (typeof one === 'bigint' ? String(one) : one)),
        })
        .map((items) => ({ is: form.is, items }))
    case 'value':
      return fc.boolean().map((value) => ({ is: 'bool', value }))
    default:
      return form satisfies never
  }
}

/** What a careless caller hands in: too large to be exact, too fine, of another kind. */
const oddValue: fc.Arbitrary<Value> = fc.constantFrom<Value>(
  { is: 'money', currency: 'CNY', amount: { digits: 10n ** 20n + 1n, scale: 0 } },
  { is: 'money', currency: 'CNY', amount: { digits: 2n ** 53n + 1n, scale: 2 } },
  { is: 'money', currency: 'USD', amount: decimalOf(70_000) },
  { is: 'money', currency: 'CNY', amount: { digits: 49_999_999n, scale: 3 } },
  { is: 'number', value: { digits: 1n, scale: 9 } },
  { is: 'duration', basis: 'months', amount: decimalOf(3), iso: 'P3M' },
  { is: 'bool', value: true },
  { is: 'text', value: '\u2028`${1}' },
  { is: 'percent', value: { digits: 8n, scale: 1 } },
)
