/**
 * Examples of the platform and of the alliance hold in every bank, however it tunes: with all thresholds at either end of what is allowed,
 * and with any one of them there. Alone they make every rule of the platform fire, and show each spared by one condition.
 */
import { describe, expect, test } from 'vitest'
import { valueOf, type Instance } from '#model/instance.ts'
import { instancesOf } from '#model/model.ts'
import type { Value } from '#model/value.ts'
import { coverageOf } from '#semantics/ruleset-coverage.ts'
import { runRulesetTests } from '#semantics/ruleset-test.ts'
import { filesBelow } from '../harness/examples.ts'
import { today } from '../harness/project.ts'
import { compileStandard } from '../harness/standard.ts'
import { parametersOf, withThresholds } from '../harness/thresholds.ts'

/** A bank that says nothing, on the platform and on the alliance's. */
const plain = { 'banks/a/a.bank': 'bank a "甲银行" { }\nbrand { primary: #0B5FFF, logo: "logo.svg" }\n', 'banks/a/logo.svg': '<svg/>' }
const alliance = Object.fromEntries(Object.entries(filesBelow('examples/alliance')).filter(([path]) => path.startsWith('platform/')))
const projects = {
  platform: { 'bankc.yaml': 'edition: 2026\n', ...plain },
  alliance: { 'bankc.yaml': 'edition: 2026\nplatform: [std:platform, platform]\n', ...alliance, ...plain },
}

describe.each(Object.entries(projects))('the %s', (_, files) => {
  const model = compileStandard(files).banks[0]?.model
  if (model === undefined) throw new Error('the bank has errors')
  const cases = runRulesetTests(model, today)

  test('every example holds', () => {
    expect(cases.length).toBeGreaterThan(300)
    expect(cases.filter(({ passes }) => !passes).map(({ case: { path } }) => path)).toEqual([])
  })

  test('every rule fires in one, and is spared in one by one condition alone', () => {
    const coverage = coverageOf(model, cases)
    expect(coverage.map(({ ruleset }) => ruleset.name)).toContain('transfer')
    expect(coverage.flatMap(({ all, fired }) => all.filter((one) => !fired.has(one)).map(({ path }) => path))).toEqual([])
    expect(coverage.flatMap(({ bounded, spared }) => bounded.filter((one) => !spared.has(one)).map(({ path }) => path))).toEqual([])
  })

  describe.each(instancesOf(model, 'ruleset').map((ruleset) => ({ name: ruleset.name, ruleset })))('with other thresholds: $name', ({ ruleset }) => {
    const failures = (valueFor: (parameter: Instance) => Value | undefined): readonly string[] =>
      runRulesetTests(withThresholds(model, ruleset, valueFor), today).filter(({ passes }) => !passes).map(({ case: { path } }) => path)

    test('all at one end', () => {
      expect(failures((one) => endsOf(one)[0])).toEqual([])
      expect(failures((one) => endsOf(one)[1])).toEqual([])
    })

    test('any one at an end', () => {
      for (const parameter of parametersOf(ruleset)) for (const end of endsOf(parameter)) expect(failures((one) => (one === parameter ? end : undefined)), parameter.path).toEqual([])
    })
  })
})

/** The least and the most that a bank may set it to; none where nobody may set it. */
function endsOf(parameter: Instance): readonly Value[] {
  const bound = parameter.fields.get('value')?.bound?.value
  if (bound === undefined) return []
  if (bound.is !== 'range' || bound.from === undefined || bound.to === undefined || valueOf(parameter, 'value') === undefined) throw new Error(`${parameter.path}: a bound that has no ends`)
  return [bound.from, bound.to]
}
