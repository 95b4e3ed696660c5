/**
 * The rules of the platform at their borders: `risk/` is a project with one bank that changes nothing, whose examples stand on both sides
 * of every threshold. All of them hold, every rule fires in one, and no threshold can be moved without one of them noticing.
 */
import { describe, expect, test } from 'vitest'
import { decimalOf } from '#model/decimal.ts'
import { valueOf, type Instance } from '#model/instance.ts'
import { instancesOf, type Model } from '#model/model.ts'
import { nestedIn } from '#model/nested.ts'
import type { Value } from '#model/value.ts'
import { calculate } from '#semantics/arithmetic.ts'
import { identity } from '#semantics/compare.ts'
import { coverageOf } from '#semantics/ruleset-coverage.ts'
import { runRulesetTests } from '#semantics/ruleset-test.ts'
import { filesBelow } from '../harness/examples.ts'
import { today } from '../harness/project.ts'
import { compileStandard } from '../harness/standard.ts'

const compiled = compileStandard(filesBelow('tests/stdlib/risk'))
const model = compiled.banks[0]?.model ?? fail('the bank has errors')
const cases = runRulesetTests(model, today)

const scenes = ['binding', 'campaign', 'credential_change', 'login', 'open_account', 'payment', 'product_trade', 'register', 'transfer']

function fail(message: string): never {
  throw new Error(message)
}

test('nothing is found in the bank', () => expect(compiled.diagnostics.map(({ code, parameters }) => [code, parameters])).toEqual([]))

test('every example comes to what it says', () => {
  expect(cases.length).toBeGreaterThan(400)
  expect(cases.filter(({ passes }) => !passes).map(({ case: { path } }) => path)).toEqual([])
})

test('every rule fires in an example', () => {
  const coverage = coverageOf(model, cases)
  expect(coverage.map(({ ruleset }) => ruleset.name).sort()).toEqual([...scenes, 'scoring'].sort())
  expect(coverage.flatMap(({ all, fired }) => all.filter((one) => !fired.has(one)).map(({ path }) => path))).toEqual([])
})

/** Thresholds of a ruleset and of its rules. */
function parametersOf(ruleset: Instance): readonly Instance[] {
  return [ruleset, ...nestedIn(ruleset, 'rules')].flatMap((one) => nestedIn(one, 'params'))
}

/** The value a step below and a step above: one of what is counted, half an hour, a tenth of an amount, a share or a period. */
function besides(value: Value): readonly Value[] {
  if (value.is === 'time') return [-30, 30].map((minutes) => ({ is: 'time', value: later(value.value, minutes) }))
  const one: Value = { is: 'number', value: decimalOf(1) }
  const tenth = calculate('*', value, { is: 'number', value: { digits: 1n, scale: 1 } })
  const step = value.is === 'number' && value.value.scale <= 0 ? one : tenth
  if (step === undefined) return fail(`a threshold that is ${value.is}`)
  return [calculate('-', value, step), calculate('+', value, step)].filter((other) => other !== undefined)
}

function later(time: string, minutes: number): string {
  const moved = (Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5)) + minutes + 1440) % 1440
  return `${String(Math.floor(moved / 60)).padStart(2, '0')}:${String(moved % 60).padStart(2, '0')}`
}

/** An instance with another in the place of one that stands somewhere inside of it. */
function replacing(whole: Instance, one: Instance, other: Instance): Instance {
  if (whole === one) return other
  const fields = [...whole.fields].map(([name, held]) => {
    if (held.value?.is !== 'many') return [name, held] as const
    const instances = new Map([...held.value.instances].map(([key, inner]) => [key, replacing(inner, one, other)]))
    return [name, { ...held, value: { is: 'many' as const, instances } }] as const
  })
  return { ...whole, fields: new Map(fields) }
}

/** The same bank with one threshold moved, and of its tests those of the ruleset. */
function withThreshold(ruleset: Instance, parameter: Instance, value: Value): Model {
  const held = parameter.fields.get('value') ?? fail(parameter.path)
  const changed = replacing(ruleset, parameter, { ...parameter, fields: new Map([...parameter.fields, ['value', { ...held, value }]]) })
  const tests = instancesOf(model, 'ruleset_test').filter((one) => identity(valueOf(one, 'ruleset')) === `@${ruleset.path}`)
  const instances = new Map(model.bank.instances)
  instances.set('ruleset', new Map([[ruleset.name, changed]]))
  instances.set('ruleset_test', new Map(tests.map((one) => [one.name, one])))
  return { ...model, bank: { ...model.bank, instances } }
}

function failures(ruleset: Instance, parameter: Instance, value: Value): number {
  return runRulesetTests(withThreshold(ruleset, parameter, value), today).filter(({ passes }) => !passes).length
}

describe.each(instancesOf(model, 'ruleset').map((ruleset) => ({ name: ruleset.name, ruleset })))('thresholds of $name', ({ ruleset }) => {
  test.each(parametersOf(ruleset).map((parameter) => ({ path: parameter.path, parameter })))('$path', ({ parameter }) => {
    const value = valueOf(parameter, 'value') ?? fail(parameter.path)
    expect(failures(ruleset, parameter, value)).toBe(0)
    const unnoticed = besides(value).filter((other) => failures(ruleset, parameter, other) === 0)
    expect(unnoticed).toEqual([])
  })
})
