/**
 * The rules of the platform at their borders: `risk/` is a project with one bank that changes nothing, whose examples stand on both sides
 * of every threshold. All of them hold, and no threshold can be moved without one of them noticing. That every rule fires in some example
 * is shown by the platform's own ones (`risk-examples.test.ts`).
 */
import { describe, expect, test } from 'vitest'
import { decimalOf } from '#model/decimal.ts'
import { valueOf, type Instance } from '#model/instance.ts'
import { instancesOf, type Model } from '#model/model.ts'
import type { Value } from '#model/value.ts'
import { calculate } from '#semantics/arithmetic.ts'
import { runRulesetTests } from '#semantics/ruleset-test.ts'
import { filesBelow } from '../harness/examples.ts'
import { today } from '../harness/project.ts'
import { compileStandard } from '../harness/standard.ts'
import { parametersOf, withThresholds } from '../harness/thresholds.ts'

const compiled = compileStandard(filesBelow('tests/stdlib/risk'))
const model = ownTests(compiled.banks[0]?.model ?? fail('the bank has errors'))
const cases = runRulesetTests(model, today)

/** Examples of the platform hold whatever a threshold is, so they notice nothing. */
function ownTests(whole: Model): Model {
  const tests = instancesOf(whole, 'ruleset_test').filter(({ origin }) => origin.layer.startsWith('bank:'))
  return { ...whole, bank: { ...whole.bank, instances: new Map([...whole.bank.instances, ['ruleset_test', new Map(tests.map((one) => [one.name, one]))]]) } }
}

function fail(message: string): never {
  throw new Error(message)
}

test('nothing is found in the bank', () => expect(compiled.diagnostics.map(({ code, parameters }) => [code, parameters])).toEqual([]))

test('every example comes to what it says', () => {
  expect(cases.length).toBeGreaterThan(400)
  expect(cases.filter(({ passes }) => !passes).map(({ case: { path } }) => path)).toEqual([])
})

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

function failures(ruleset: Instance, parameter: Instance, value: Value): number {
  return runRulesetTests(withThresholds(model, ruleset, (one) => (one === parameter ? value : undefined)), today).filter(({ passes }) => !passes).length
}

describe.each(instancesOf(model, 'ruleset').map((ruleset) => ({ name: ruleset.name, ruleset })))('thresholds of $name', ({ ruleset }) => {
  test.each(parametersOf(ruleset).map((parameter) => ({ path: parameter.path, parameter })))('$path', ({ parameter }) => {
    const value = valueOf(parameter, 'value') ?? fail(parameter.path)
    expect(failures(ruleset, parameter, value)).toBe(0)
    const unnoticed = besides(value).filter((other) => failures(ruleset, parameter, other) === 0)
    expect(unnoticed).toEqual([])
  })
})
