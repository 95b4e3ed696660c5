/** Generated code decides as the interpreter does: on what the examples say, and on requests and rulesets at random, unknown facts among them. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runRulesetTests } from '#semantics/ruleset-test.ts'
import { instancesOf } from '#model/model.ts'
import { compileStandard } from '../harness/standard.ts'
import { filesBelow } from '../harness/examples.ts'
import { anyFacts, constantsOf } from '../harness/requests.ts'
import { anyRule, anyRuleset, blank, groundModel } from '../harness/rulesets.ts'
import { outcomesOf, pairOf, type Pair } from '../harness/twins.ts'
import { linesIn } from '#semantics/lines.ts'
import type { Facts } from '#semantics/outcome.ts'

const today = '2026-11-22'
const banks = compileStandard(filesBelow('examples/alliance')).banks.flatMap(({ name, model }) => (model === undefined ? [] : [{ name, model }]))

function same(pair: Pair, facts: Facts, day = today): void {
  const [interpreted, coded, native] = outcomesOf(pair, facts, day)
  expect(coded).toBe(interpreted)
  expect(native).toBe(interpreted)
}

test.each(banks)('$name: every line is code, and every example comes to the same', ({ model }) => {
  const pairs = new Map(instancesOf(model, 'ruleset').map((ruleset) => [ruleset, pairOf(model, ruleset)]))
  expect([...pairs.values()].filter(({ twin }) => twin.by !== 'code' || twin.interpreted.length > 0).map(({ ruleset }) => ruleset.path)).toEqual([])
  const cases = runRulesetTests(model, today)
  expect(cases.length).toBeGreaterThan(10)
  for (const { ruleset, facts, today: day } of cases) {
    const pair = pairs.get(ruleset)
    if (pair === undefined) throw new Error(ruleset.path)
    same(pair, facts, day)
  }
})

test.each(banks.slice(0, 2))('$name: requests at random', ({ model }) => {
  for (const ruleset of instancesOf(model, 'ruleset')) {
    const pair = pairOf(model, ruleset)
    fc.assert(
      fc.property(anyFacts(pair.twin.forms, constantsOf(model, ruleset), 20), (facts) => same(pair, facts)),
      { numRuns: 40 },
    )
  }
})

test('conditions at random, one at a time', () => {
  const model = groundModel()
  const { forms } = pairOf(model, blank).twin
  const work = anyRule.chain((ruleset) => {
    const named = new Set(linesIn(ruleset).rules.flatMap((line) => line.facts))
    return fc.tuple(
      fc.constant(ruleset),
      fc.array(anyFacts(new Map([...forms].filter(([name]) => named.has(name))), constantsOf(model, ruleset), 10), { minLength: 8, maxLength: 8 }),
    )
  })
  fc.assert(
    fc.property(work, ([ruleset, requests]) => {
      const pair = pairOf(model, ruleset)
      for (const facts of requests) same(pair, facts)
    }),
    { numRuns: 500 },
  )
})

test('rulesets at random, with what no code can say among it', () => {
  const model = groundModel()
  const { forms } = pairOf(model, blank).twin
  const kinds = { code: 0, interpreted: 0 }
  const work = anyRuleset.chain((ruleset) =>
    fc.tuple(fc.constant(ruleset), fc.array(anyFacts(forms, constantsOf(model, ruleset), 25), { minLength: 5, maxLength: 5 })),
  )
  fc.assert(
    fc.property(work, ([ruleset, requests]) => {
      const pair = pairOf(model, ruleset)
      kinds.interpreted += pair.twin.interpreted.length
      kinds.code += pair.twin.by === 'code' ? 1 : 0
      for (const facts of requests) same(pair, facts)
    }),
    { numRuns: 300 },
  )
  expect(kinds.code).toBeGreaterThan(250)
  expect(kinds.interpreted).toBeGreaterThan(20)
})
