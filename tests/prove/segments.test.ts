/**
 * Segments of random conditions over a small profile of which every customer can be tried: what is said of them is what trying says; and
 * audiences that are planted to contradict each other are found, and nothing else.
 */
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { decimalOf } from '#model/decimal.ts'
import type { Instance } from '#model/instance.ts'
import type { Value } from '#model/value.ts'
import { compile } from '#compiler/compile.ts'
import { everythingIsSeenBySomebody } from '#compiler/prove/audience/seen.ts'
import { everySegmentMeansSomething } from '#compiler/prove/audience/segments.ts'
import type { Judging } from '#compiler/prove/judging.ts'
import type { Facts } from '#semantics/outcome.ts'
import { creativesIn } from '#semantics/slot.ts'
import { viewing } from '#semantics/viewer.ts'
import { hostOf } from '../harness/project.ts'

vi.mock('#compiler/prove/prove.ts', () => ({ prove: () => [] }))

const counts: readonly (Value | undefined)[] = [...[0, 1, 2, 3, 4, 5].map((one): Value => ({ is: 'number', value: decimalOf(one) })), undefined]
const truths: readonly (Value | undefined)[] = [{ is: 'bool', value: true }, { is: 'bool', value: false }, undefined]
const grades: readonly (Value | undefined)[] = [...['low', 'medium', 'high'].map((member): Value => ({ is: 'enum', enum: 'aml_level', member, arguments: [] })), undefined]
const people: readonly Facts[] = counts.flatMap((visits) => truths.flatMap((quick) => grades.map((grade) => new Map([['visits', visits], ['quick', quick], ['grade', grade]].flatMap(([name, value]) => (typeof name === 'string' && value !== undefined && typeof value === 'object' ? [[name, value] as const] : []))))))

const number = fc.integer({ min: 0, max: 5 })
const grade = fc.constantFrom('low', 'medium', 'high')
const comparison = fc.constantFrom('<', '<=', '>', '>=', '==', '!=')
const atom = fc.oneof(
  fc.tuple(comparison, number).map(([operator, one]) => `visits ${operator} ${one}`),
  fc.constantFrom('quick', 'not quick', 'quick is not known', 'visits is known'),
  fc.tuple(comparison, grade).map(([operator, one]) => `grade ${operator} ${one}`),
)
const { condition } = fc.letrec<{ condition: string }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 2, depthSize: 'small' },
    atom,
    fc.tuple(tie('condition'), fc.constantFrom('and', 'or'), tie('condition')).map(([left, word, right]) => `(${left} ${word} ${right})`),
    tie('condition').map((one) => `not (${one})`),
  ),
}))

/** Divisions of three segments each: `d0` has `s0_0`, `s0_1`, `s0_2`; and a slot for the first of them with a creative for the second. */
function bankOf(divisions: readonly (readonly string[])[]): string {
  return `bank a "甲" { }
profile lab "试验" {
  fact {
    | name | label | type | domain |
    | visits | "来几次" | int | 0..5 |
    | quick | "快" | bool | |
    | grade | "级" | aml_level | |
  }
}
${divisions.map((conditions, at) => `division d${at} "划分${at}" { complete: true, purpose: "试验" }
${conditions.map((one, index) => `segment s${at}_${index} "段${at}之${index}" { profile: lab, division: d${at}, condition: ${one} }`).join('\n')}
banner_slot b${at} "位${at}" { audience: s${at}_0, creative c "素材" { text: "看", audience: s${at}_1 } }`).join('\n')}`
}

function judged(text: string): { readonly judging: Judging; readonly said: ReadonlySet<string>; readonly count: number } {
  const { banks, diagnostics } = compile(hostOf({ 'bankc.yaml': 'edition: 2026\nplatform: std:platform\n', 'banks/a/a.bank': text }))
  const model = banks[0]?.model
  if (model === undefined) throw new Error(JSON.stringify(diagnostics.map(({ code, parameters }) => [code, parameters])))
  const isOwn = ({ origin }: Instance): boolean => origin.layer === 'bank:a'
  const judging: Judging = { model, asOf: '2026-11-26', shared: false, understood: () => true, changed: { instances: { has: isOwn, keys: () => [] }, kinds: new Set(['segment', 'slot']), removed: [] } }
  const found = [...everySegmentMeansSomething(judging), ...everythingIsSeenBySomebody(judging)]
  const wordOf = (value: unknown): string => (typeof value === 'object' && value !== null && 'en' in value ? String(value.en) : '')
  const said = found.map(({ code, parameters }) => `${code} ${wordOf(parameters['segment'] ?? parameters['division'] ?? parameters['one'])}`)
  return { judging, said: new Set(said), count: said.length }
}

test('what is said of segments is what trying every customer says', { timeout: 300_000 }, () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(condition, condition, condition), { minLength: 20, maxLength: 20 }), (divisions) => {
      const { judging, said, count } = judged(bankOf(divisions))
      const looking = people.map((facts) => ({ facts, view: viewing(judging.model, { role: 'vip', facts, today: '2026-11-26', elder: false, personalised: true }) }))
      const wanted = new Set<string>()
      for (const [at, conditions] of divisions.entries()) {
        const members = looking.map(({ facts, view }) => ({ known: facts.size === 3, in: [0, 1, 2].map((index) => view.segments.has(`s${at}_${index}`)) }))
        for (const index of [0, 1, 2]) {
          const inside = members.filter((one) => one.in[index])
          if (inside.length === 0) wanted.add(`BK5430 s${at}_${index}`)
          // Whether something is known is a question of its own.
          if (!/\bis (not )?known\b/.test(conditions[index] ?? '') && members.every((one) => !one.known || one.in[index])) wanted.add(`BK5431 s${at}_${index}`)
          // Of two that overlap the later one is said, once.
          if (members.some((one) => one.in[index] && one.in.slice(0, index).some(Boolean))) wanted.add(`BK5432 s${at}_${index}`)
        }
        if (members.some((one) => one.known && !one.in.some(Boolean))) wanted.add(`BK5433 d${at}`)
        const slot = judging.model.bank.instances.get('banner_slot')?.get(`b${at}`)
        const isSeen = slot !== undefined && looking.some(({ view }) => creativesIn(slot, view).length > 0)
        // Where one of the two has nobody in it, that is what is said.
        if (!isSeen && !wanted.has(`BK5430 s${at}_0`) && !wanted.has(`BK5430 s${at}_1`)) wanted.add(`BK5435 b${at}.c`)
      }
      expect([...said].sort()).toEqual([...wanted].sort())
      expect(count).toBe(said.size)
    }),
    { numRuns: 15, seed: 20261126, endOnFailure: true },
  )
})
