/** A second opinion: of random rules over more facts than can be tried, and over facts that are compared with each other, z3 says the same. */
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { valueOf, type Instance } from '#model/instance.ts'
import type { Model } from '#model/model.ts'
import { nestedIn } from '#model/nested.ts'
import { compile } from '#compiler/compile.ts'
import { cover } from '#compiler/prove/region/cover.ts'
import { allOf } from '#compiler/prove/region/formula.ts'
import { solve } from '#compiler/prove/region/solve.ts'
import { budgetFor } from '#compiler/prove/region/space.ts'
import { formulasOf } from '#compiler/prove/rules/rules.ts'
import { prepare } from '#compiler/prove/rules/ruleset.ts'
import { hostOf } from '../harness/project.ts'
import { satisfiable, smtOf } from '../harness/smt.ts'

vi.mock('#compiler/prove/prove.ts', () => ({ prove: () => [] }))

const numbers = ['a', 'b', 'c', 'd', 'e']
const scene = `scene lab "试验" {
  fact {
    | name | label | type |
    | --- | --- | --- |
${numbers.map((name) => `    | ${name} | "数${name}" | int |`).join('\n')}
    | quick | "快" | bool |
    | slow | "慢" | bool |
    | grade | "级" | risk_grade |
    | hour | "时刻" | time |
  }
}
`
const facts = [...numbers.map((name) => `(declare-const ${name} Int)`), '(declare-const quick Bool)', '(declare-const slow Bool)', '(declare-const grade Int)', '(assert (<= 0 grade 4))', '(declare-const hour Int)', '(assert (<= 0 hour 86399))'].join('\n')

const number = fc.integer({ min: -3, max: 9 })
const name = fc.constantFrom(...numbers)
const comparison = fc.constantFrom('<', '<=', '>', '>=', '==', '!=')
const hour = fc.constantFrom('00:00', '06:00', '12:00', '22:00')
const plus = (one: number): string => (one < 0 ? `- ${-one}` : `+ ${one}`)
const atom = fc.oneof(
  fc.tuple(name, comparison, number).map(([fact, operator, one]) => `${fact} ${operator} ${one}`),
  fc.tuple(name, comparison, name, number).filter(([left, , right]) => left !== right).map(([left, operator, right, one]) => `${left} ${operator} ${right} ${plus(one)}`),
  fc.tuple(name, number, number).map(([fact, from, to]) => `${fact} in ${Math.min(from, to)}..${Math.max(from, to)}`),
  fc.constantFrom('quick', 'not quick', 'slow', 'quick == slow', 'quick != (not slow)'),
  fc.tuple(comparison, fc.constantFrom('low', 'medium', 'high')).map(([operator, one]) => `grade ${operator} ${one}`),
  fc.tuple(hour, hour).map(([from, to]) => `hour in ${from}..<${to}`),
)
const group = fc.array(atom, { minLength: 1, maxLength: 3 }).map((atoms) => (atoms.length === 1 ? (atoms[0] ?? 'true') : `(${atoms.join(' or ')})`))
const condition = fc.array(group, { minLength: 1, maxLength: 5 }).map((groups) => groups.join(' and '))

function smt(rule: Instance, { vocabulary }: Model): string {
  const when = valueOf(rule, 'when')
  if (when?.is !== 'expr') throw new Error(`${rule.path} has no condition`)
  return smtOf(when.expression, vocabulary)
}

test('what can hold, and what others cover together, z3 sees alike', { timeout: 120_000 }, async () => {
  const sets = fc.sample(fc.array(condition, { minLength: 6, maxLength: 6 }), { numRuns: 60, seed: 20261126 })
  const text = `bank a "甲" { }\n${scene}${sets.map((rules, index) => `ruleset r${index} "甲${index}" {\nscene: lab\n${rules.map((when, at) => `rule q${at} "规${at}" { when: ${when}, then: notify }`).join('\n')}\n}`).join('\n')}`
  const compilation = compile(hostOf({ 'bankc.yaml': 'edition: 2026\nplatform: std:platform\n', 'banks/a/a.bank': text }))
  const model = compilation.banks[0]?.model
  if (model === undefined) throw new Error(JSON.stringify(compilation.diagnostics.map(({ code, parameters }) => [code, parameters])))
  const asked: { readonly about: string; readonly script: string; readonly ours: boolean }[] = []
  for (const index of sets.keys()) {
    const ruleset = model.bank.instances.get('ruleset')?.get(`r${index}`)
    const prepared = ruleset === undefined ? undefined : prepare(model, ruleset, () => true, '2026-11-26', false)
    const { space } = prepared ?? {}
    if (ruleset === undefined || prepared === undefined || space === undefined) throw new Error(`r${index} is not to be had`)
    const budget = budgetFor(space, 2_000_000)
    const all = prepared.rules.map((line) => allOf(formulasOf(line, space)))
    const said = nestedIn(ruleset, 'rules').map((rule) => smt(rule, model))
    for (const [at, fires] of all.entries()) {
      const others = all.filter((_, other) => other !== at)
      const [can, left] = [solve(space.known, [fires], budget), cover({ domains: space.known, sizes: space.sizes }, [fires], others, budget)]
      expect([can.is, left.is]).not.toContain('undecided')
      const about = sets[index]?.join('\n') ?? ''
      asked.push({ about: `${at} of\n${about}`, script: `${facts}\n(assert ${said[at]})\n(check-sat)`, ours: can.is === 'found' })
      asked.push({ about: `${at} beyond the others of\n${about}`, script: `${facts}\n(assert ${said[at]})\n${said.filter((_, other) => other !== at).map((one) => `(assert (not ${one}))`).join('\n')}\n(check-sat)`, ours: left.is === 'found' })
    }
  }
  const theirs = await satisfiable(asked.map(({ script }) => script))
  expect(theirs).toHaveLength(asked.length)
  for (const [index, { about, ours }] of asked.entries()) expect(theirs[index], about).toBe(ours)
  // Both answers occur often enough to mean something.
  expect(asked.filter(({ ours }) => !ours).length).toBeGreaterThan(20)
})
