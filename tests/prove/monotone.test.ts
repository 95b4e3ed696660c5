/**
 * What is said of facts that have a direction is what trying every pair of requests would say: whoever gets riskier in one fact alone
 * never gets further, or the pair is named.
 */
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import type { Value } from '#model/value.ts'
import { compareValues, identity } from '#semantics/compare.ts'
import { decide, type Facts } from '#semantics/decide.ts'
import { reaches } from '#semantics/decision.ts'
import { bodyOf, isKnown, judge, requests, rule, type Judged } from '../harness/lab.ts'

vi.mock('#compiler/prove/prove.ts', () => ({ prove: () => [] }))

const directions: Readonly<Record<string, 1 | -1>> = { count: 1, quick: -1, grade: 1 }
const known = requests.filter(isKnown)
const keyOf = (facts: Facts, without?: string): string => [...facts].filter(([name]) => name !== without).map(([name, value]) => `${name}=${identity(value)}`).sort().join(' ')

/** Facts of which some request gets further when it gets riskier. */
function softened({ model, ruleset }: Judged): ReadonlySet<string> {
  const decided = new Map(known.map((facts) => [keyOf(facts), decide(model, ruleset, facts, '2026-11-22').decisions]))
  return new Set(
    Object.entries(directions).flatMap(([fact, sign]) => {
      const groups = new Map<string, Facts[]>()
      for (const facts of known) groups.set(keyOf(facts, fact), [...(groups.get(keyOf(facts, fact)) ?? []), facts])
      const isRiskier = (left: Value | undefined, right: Value | undefined): boolean => {
        if (left?.is === 'bool' && right?.is === 'bool') return (Number(left.value) - Number(right.value)) * sign > 0
        return left !== undefined && right !== undefined && (compareValues(left, right, model.vocabulary) ?? 0) * sign > 0
      }
      const isBroken = [...groups.values()].some((group) =>
        group.some((one) => group.some((other) => isRiskier(other.get(fact), one.get(fact)) && !reaches(decided.get(keyOf(other)) ?? [], decided.get(keyOf(one)) ?? [], model.vocabulary))),
      )
      return isBroken ? [fact] : []
    }),
  )
}

test('a riskier value gets a softer decision exactly where that is said', () => {
  fc.assert(
    fc.property(fc.array(fc.array(rule, { minLength: 1, maxLength: 4 }), { minLength: 8, maxLength: 8 }), (rulesets) => {
      for (const [index, judged] of judge(rulesets.map(bodyOf)).entries()) {
        const broken = softened(judged)
        const about = `${bodyOf(rulesets[index] ?? [])}: ${judged.said.join(', ')}; softened by ${[...broken].join(', ')}`
        for (const { code, fact } of judged.directions) if (code === 'BK5208') expect(broken.has(fact), about).toBe(true)
        // Of a rule that means nothing that is said instead.
        if (judged.said.some((one) => /^BK520[0-7]/.test(one))) continue
        for (const fact of broken) expect(judged.directions.some((one) => one.fact === fact), about).toBe(true)
      }
    }),
    { numRuns: 12, seed: 20261126 },
  )
})
