/**
 * What is said about random rules and tables is what trying every request would say: nothing that is not so, and nothing missed. Requests
 * are tried in the interpreter that the runtime uses, on all values at which any condition could change its mind, known and unknown.
 */
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { valueOf } from '#model/instance.ts'
import type { Model } from '#model/model.ts'
import type { Value } from '#model/value.ts'
import { rowMatches } from '#semantics/decide.ts'
import { joinDecisions, noSofterThan } from '#semantics/decision.ts'
import { modelEnvironment } from '#semantics/environment.ts'
import { bodyOf, firedBy, isKnown, judge, requests, row, rule, type Judged } from '../harness/lab.ts'

// A bank with an error has no model; here the model is wanted, and the findings are asked for one by one.
vi.mock('#compiler/prove/prove.ts', () => ({ prove: () => [] }))

test('rules that never fire, always do, or change nothing are exactly those', () => {
  fc.assert(
    fc.property(fc.array(fc.array(rule, { minLength: 1, maxLength: 5 }), { minLength: 12, maxLength: 12 }), (rulesets) => {
      for (const [index, judged] of judge(rulesets.map(bodyOf)).entries()) {
        const tried = firedBy(judged)
        const { vocabulary } = judged.model
        const silent = new Set(judged.said.filter((one) => /^BK52(00|01|02|03|07)/.test(one)).map((one) => one.slice(7)))
        const spared = new Set(judged.said.filter((one) => /^BK520[45]/.test(one)).map((one) => one.slice(7)))
        for (const [name, { then }] of (rulesets[index] ?? []).map((one, at) => [`q${at}`, one] as const)) {
          const never = !tried.some(({ fired }) => fired.has(name))
          const about = `${name} of ${bodyOf(rulesets[index] ?? [])}: ${judged.said.join(', ')}`
          const vacuous = judged.said.some((one) => one === `BK5202 ${name}` || one === `BK5203 ${name}`)
          if (!vacuous) expect(judged.said.includes(`BK5200 ${name}`), about).toBe(never)
          const always = tried.every(({ facts, fired }) => !isKnown(facts) || fired.has(name))
          if (!vacuous) expect(judged.said.includes(`BK5201 ${name}`), about).toBe(always)
          if (silent.has(name)) continue
          // Without it, and without all that is said to be spare, every outcome asks for as much.
          const others = (fired: ReadonlyMap<string, readonly Value[]>): readonly Value[] => [...fired].flatMap(([other, decisions]) => (other === name || spared.has(other) || silent.has(other) ? [] : decisions))
          const asStrict = (all: ReadonlyMap<string, readonly Value[]>): boolean => !all.has(name) || asStrictPiecewise(others(all), all.get(name) ?? [], vocabulary)
          const changesNothing = tried.every(({ fired, open }) => asStrict(fired) && asStrict(open))
          if (!spared.has(name)) expect(changesNothing, `${about} (${then})`).toBe(false)
          else expect(tried.every(({ fired }) => !fired.has(name) || noSofterThan(joinDecisions(others(fired), vocabulary), fired.get(name) ?? [], vocabulary)), about).toBe(true)
        }
      }
    }),
    { numRuns: 12 },
  )
})

/** Each decision is asked for by one other alone: two that together make up for it are not looked for. */
function asStrictPiecewise(others: readonly Value[], then: readonly Value[], vocabulary: Model['vocabulary']): boolean {
  return then.every((wanted) => others.some((other) => noSofterThan([other], [wanted], vocabulary)))
}

const table = (hit: string) => (rows: readonly { readonly count: string; readonly quick: string; readonly grade: string; readonly then: string }[]): string =>
  `hit: ${hit}\ncomplete: true\n| name | count | quick | grade || then |\n${rows.map((one, index) => `| q${index} | ${one.count} | ${one.quick} | ${one.grade} || ${one.then} |`).join('\n')}`
const tables = fc.array(fc.array(row, { minLength: 1, maxLength: 6 }), { minLength: 12, maxLength: 12 })
/** Rows that stand there in vain are said first, and alone. */
const hollow = (said: readonly string[]): boolean => said.some((one) => /^BK52(00|02|03|07)/.test(one))

/** Of each request the rows that match, by name; `unclear`: may match. */
function matchedBy({ model, ruleset }: Judged) {
  const rows = valueOf(ruleset, 'rows')
  const all = rows?.is === 'table' ? [...rows.rows.values()] : []
  return requests.map((facts) => {
    const environment = modelEnvironment(model, [(name) => facts.get(name)])
    const verdicts = all.map((one) => rowMatches(one, environment, facts))
    return { facts, matched: all.flatMap((one, at) => (verdicts[at] === true ? [one.name] : [])), first: all[verdicts.findIndex((verdict) => verdict !== false)]?.name, certain: verdicts.find((verdict) => verdict !== false) === true }
  })
}

test('a gap or an overlap is said exactly where there is one', () => {
  fc.assert(
    fc.property(tables, (rows) => {
      for (const judged of judge(rows.map(table('unique')))) {
        if (hollow(judged.said)) continue
        const tried = matchedBy(judged)
        expect(judged.said.some((one) => one.startsWith('BK5212'))).toBe(tried.some(({ facts, matched }) => isKnown(facts) && matched.length === 0))
        expect(judged.said.some((one) => one.startsWith('BK5210'))).toBe(tried.some(({ matched }) => matched.length > 1))
        expect(judged.said.includes('BK5220')).toBe(false)
      }
    }),
    { numRuns: 8 },
  )
})

test('a row of a first table is said never to be reached exactly where it is not', () => {
  fc.assert(
    fc.property(tables, (rows) => {
      for (const judged of judge(rows.map(table('first')))) {
        if (hollow(judged.said)) continue
        const reached = new Set(matchedBy(judged).flatMap(({ first, certain }) => (certain ? [first] : [])))
        const value = valueOf(judged.ruleset, 'rows')
        for (const one of value?.is === 'table' ? value.rows.values() : []) expect(judged.said.includes(`BK5211 ${one.name}`), judged.said.join(', ')).toBe(!reached.has(one.name))
      }
    }),
    { numRuns: 8 },
  )
})

test('the rows that are proposed, written one after the other, close every gap and overlap with nothing', () => {
  const tidy = fc.array(row, { minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(tidy, (rows) => {
      let body = table('unique')(rows)
      const before = judge([body])[0]?.said.some((one) => one.startsWith('BK5210')) === true
      for (let round = 0; round < 60; round++) {
        const [judged] = judge([body])
        if (judged === undefined || hollow(judged.said)) return
        if (!before) expect(judged.said.filter((one) => one.startsWith('BK5210')), body).toEqual([])
        const gap = judged.said.find((one) => one.startsWith('BK5212'))
        if (gap === undefined) return
        const cells = new Map(judged.rowWords.split(/, (?=\w+: )/).map((cell) => [cell.slice(0, cell.indexOf(':')), cell.slice(cell.indexOf(':') + 2)]))
        body += `\n| n${round} | ${['count', 'quick', 'grade'].map((name) => cells.get(name) ?? '-').join(' | ')} || notify |`
      }
      throw new Error(`still not complete: ${body}`)
    }),
    { numRuns: 15 },
  )
})
