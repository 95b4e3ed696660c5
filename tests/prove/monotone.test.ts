/**
 * What is said of facts that have a direction is what trying every pair of requests would say: whoever gets riskier in one fact alone
 * never gets further, or the pair is named.
 */
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { bodyOf, judge, rule, softened } from '../harness/lab.ts'

vi.mock('#compiler/prove/prove.ts', () => ({ prove: () => [] }))

test('a riskier value gets a softer decision exactly where that is said', () => {
  fc.assert(
    fc.property(fc.array(fc.array(rule, { minLength: 1, maxLength: 4 }), { minLength: 8, maxLength: 8 }), (rulesets) => {
      for (const [index, judged] of judge(rulesets.map(bodyOf)).entries()) {
        const broken = softened(judged.model, judged.ruleset)
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
