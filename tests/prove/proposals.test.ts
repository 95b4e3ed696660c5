/**
 * Examples that are proposed do what they say: of two banks of the alliance without any tests, every rule and row gets one that fires it and
 * one that just spares it, decided by the interpreter; as near to the sample as can be, and the same every time. Pasted as printed, in the
 * words of the bank, they hold, and touch every rule, branch and row of limits by themselves.
 */
import { describe, expect, test } from 'vitest'
import { proposalsFor } from '#compiler/prove/examples/rulesets.ts'
import { identity } from '#semantics/compare.ts'
import { decide } from '#semantics/decide.ts'
import { coverageOf, isSparedAt } from '#semantics/ruleset-coverage.ts'
import { twoBanks } from '../harness/examples.ts'
import { pasted } from '../harness/pasted.ts'
import { today } from '../harness/project.ts'
import { compileStandard } from '../harness/standard.ts'

const banks = compileStandard(twoBanks()).banks

describe.each(banks.map(({ name, model }) => ({ name, model })))('$name', ({ model }) => {
  if (model === undefined) throw new Error('the bank has errors')
  const untested = coverageOf(model, [])
  const proposals = untested.map((one) => proposalsFor(model, one, today))

  test('nothing is left over', () => {
    expect(proposals.flatMap(({ unfound }) => unfound.map(({ line, fires, because }) => `${line.path} ${String(fires)} ${because}`))).toEqual([])
    expect(proposals.reduce((sum, { found }) => sum + found.length, 0)).toBeGreaterThan(280)
  })

  test('each does what it says', () => {
    for (const { ruleset, found } of proposals) {
      for (const { line, fires, facts } of found) {
        if (fires) expect(decide(model, ruleset, facts, today).fired.map(({ rule }) => rule.path), line.path).toContain(line.path)
        else expect(isSparedAt(model, line, facts), line.path).toBe(true)
      }
    }
  })

  test('little is different from the sample', () => {
    for (const { sample, found } of proposals) {
      for (const { line, facts } of found) expect([...facts].filter(([fact, value]) => identity(value) !== identity(sample.get(fact))).length, line.path).toBeLessThan(7)
    }
  })

  test('they are the same every time', () => {
    const again = untested.map((one) => proposalsFor(model, one, today))
    const told = (those: typeof proposals): unknown => those.map(({ found }) => found.map(({ line, facts }) => [line.path, [...facts].map(([fact, value]) => `${fact} ${identity(value)}`)]))
    expect(told(again)).toEqual(told(proposals))
  })
})

test('pasted as printed they hold, and touch everything by themselves', async () => {
  const banks = await pasted(twoBanks())
  expect(banks.map(({ bank }) => bank)).toEqual(['deyuan', 'yuanhe'])
  expect(banks.map(({ text }) => [/^ruleset_test /m.test(text), /^规则集测试 /m.test(text), /^限额测试 /m.test(text), /\| 行内转账 +\| /.test(text)])).toEqual([[false, true, true, true], [true, false, false, false]])
  for (const { bank, errors, examples, failures, rulesets, limits, unfound } of banks) {
    expect({ bank, errors, failures, unfound }).toEqual({ bank, errors: [], failures: [], unfound: [] })
    expect(examples).toBeGreaterThan(400)
    expect(rulesets.flatMap(({ all, fired }) => all.filter((one) => !fired.has(one)).map(({ path }) => path))).toEqual([])
    expect(rulesets.flatMap(({ bounded, spared }) => bounded.filter((one) => !spared.has(one)).map(({ path }) => path))).toEqual([])
    expect(limits.all.filter((one) => !limits.covered.has(one)).map(({ path }) => path)).toEqual([])
  }
})
