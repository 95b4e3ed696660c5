/**
 * What is said about random rules and tables is what trying every request would say: nothing that is not so, and nothing missed. Requests
 * are tried in the interpreter that the runtime uses, on all values at which any condition could change its mind, known and unknown.
 */
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { decimalOf } from '#model/decimal.ts'
import { itemsOf, valueOf, type Instance } from '#model/instance.ts'
import type { Model } from '#model/model.ts'
import { nestedIn } from '#model/nested.ts'
import type { Value } from '#model/value.ts'
import { compile } from '#compiler/compile.ts'
import { everyRulesetIsSound } from '#compiler/prove/rules/sound.ts'
import { decide, fires, rowMatches, type Facts } from '#semantics/decide.ts'
import { joinDecisions, noSofterThan } from '#semantics/decision.ts'
import { modelEnvironment } from '#semantics/environment.ts'
import { hostOf } from '../harness/project.ts'

// A bank with an error has no model; here the model is wanted, and the findings are asked for one by one.
vi.mock('#compiler/prove/prove.ts', () => ({ prove: () => [] }))

const scene = `scene lab "试验" {
  fact {
    | name  | label  | type       |
    | count | "次数" | int        |
    | quick | "快"   | bool       |
    | grade | "级"   | risk_grade |
    | hour  | "时刻" | time       |
  }
}
`
const counts = [-1, 0, 1, 2, 3, 4, 5, 6]
const hours = ['00:00', '05:59', '06:00', '06:01', '12:00', '12:01', '21:59', '22:00', '22:01']
const unknown: readonly (Value | undefined)[] = [undefined]
const values: Readonly<Record<string, readonly (Value | undefined)[]>> = {
  count: [...counts.map((one): Value => ({ is: 'number', value: decimalOf(one) })), ...unknown],
  quick: [{ is: 'bool', value: true }, { is: 'bool', value: false }, ...unknown],
  grade: [...['low', 'medium_low', 'medium', 'medium_high', 'high'].map((member): Value => ({ is: 'enum', enum: 'risk_grade', member, arguments: [] })), ...unknown],
  hour: [...hours.map((value): Value => ({ is: 'time', value })), ...unknown],
}
const requests: readonly Facts[] = Object.entries(values).reduce<readonly Facts[]>((all, [name, ones]) => all.flatMap((facts) => ones.map((one): Facts => (one === undefined ? facts : new Map([...facts, [name, one]])))), [new Map()])
const isKnown = (facts: Facts): boolean => facts.size === 4

const number = fc.integer({ min: 0, max: 5 })
const hour = fc.constantFrom('06:00', '12:00', '22:00')
const grade = fc.constantFrom('low', 'medium', 'high')
const comparison = fc.constantFrom('<', '<=', '>', '>=', '==', '!=')
const atom = fc.oneof(
  fc.tuple(comparison, number).map(([operator, one]) => `count ${operator} ${one}`),
  fc.tuple(number, number).map(([from, to]) => `count in ${Math.min(from, to)}..${Math.max(from, to)}`),
  fc.constantFrom('quick', 'not quick', 'quick is known', 'count is not known'),
  fc.tuple(comparison, grade).map(([operator, one]) => `grade ${operator} ${one}`),
  fc.tuple(hour, hour).map(([from, to]) => `hour in ${from}..<${to}`),
)
const { condition } = fc.letrec<{ condition: string }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    atom,
    fc.tuple(tie('condition'), fc.constantFrom('and', 'or'), tie('condition')).map(([left, word, right]) => `(${left} ${word} ${right})`),
    tie('condition').map((one) => `not (${one})`),
  ),
}))
const decision = fc.constantFrom('notify', 'step_up([face])', 'step_up([sms])', '[notify, step_up([face])]', '[step_up([face, sms])]', 'block')
const rule = fc.record({ when: condition, unless: fc.option(condition, { nil: undefined, freq: 4 }), then: decision })
const cells = {
  count: fc.oneof(fc.constant('-'), number.map((one) => `>= ${one}`), number.map((one) => `< ${one}`), number.map(String)),
  quick: fc.constantFrom('-', 'true', 'false', 'is known'),
  grade: fc.oneof(fc.constant('-'), grade.map((one) => `<= ${one}`), grade.map((one) => `> ${one}`)),
}
const row = fc.record({ count: cells.count, quick: cells.quick, grade: cells.grade, then: decision })

interface Judged {
  readonly model: Model
  readonly ruleset: Instance
  /** Findings as `code name`. */
  readonly said: readonly string[]
  /** The row proposed for a gap. */
  readonly rowWords: string
}

/** Many rulesets at once, for compiling takes longer than proving. */
function judge(bodies: readonly string[]): readonly Judged[] {
  const text = `bank a "甲" { }\n${scene}${bodies.map((body, index) => `ruleset r${index} "甲${index}" {\nscene: lab\n${body}\n}`).join('\n')}`
  const compilation = compile(hostOf({ 'bankc.yaml': 'edition: 2026\nplatform: std:platform\n', 'banks/a/a.bank': text }))
  const model = compilation.banks[0]?.model
  if (model === undefined) throw new Error(JSON.stringify(compilation.diagnostics.map(({ code, parameters }) => [code, parameters])))
  return bodies.map((_, index) => {
    const ruleset = model.bank.instances.get('ruleset')?.get(`r${index}`)
    if (ruleset === undefined) throw new Error(`no ruleset r${index}`)
    const instances = { has: (one: Instance) => one.path === ruleset.path || one.path.startsWith(`${ruleset.path}.`), keys: () => [] }
    const diagnostics = everyRulesetIsSound({ model, asOf: '2026-11-22', shared: false, understood: () => true, changed: { instances, kinds: new Set() } })
    const proposed = diagnostics.find(({ code }) => code === 'BK5212')?.parameters['row']
    return { model, ruleset, rowWords: typeof proposed === 'object' ? proposed.en : '', said: diagnostics.map(({ code, parameters }) => [code, nameIn(parameters['rule'] ?? parameters['row'])].filter((one) => one !== '').join(' ')) }
  })
}

function nameIn(words: unknown): string {
  return typeof words === 'object' && words !== null && 'en' in words ? String(words.en).replace(/^\w+ /, '') : ''
}

const bodyOf = (rules: readonly { readonly when: string; readonly unless: string | undefined; readonly then: string }[]): string =>
  rules.map(({ when, unless, then }, index) => `rule q${index} "规${index}" { when: ${when}, ${unless === undefined ? '' : `unless: ${unless}, `}then: ${then} }`).join('\n')

/** Of each request the rules that fire, by name; `open`: with those of which nobody can tell. */
function firedBy({ model, ruleset }: Judged): readonly { readonly facts: Facts; readonly fired: ReadonlyMap<string, readonly Value[]>; readonly open: ReadonlyMap<string, readonly Value[]> }[] {
  return requests.map((facts) => {
    const environment = modelEnvironment(model, [(name) => facts.get(name)])
    const open = nestedIn(ruleset, 'rules').filter((one) => fires(one, environment) !== false)
    return {
      facts,
      fired: new Map(decide(model, ruleset, facts, '2026-11-22').fired.map(({ rule, then }) => [rule.name, then])),
      open: new Map(open.map((one) => [one.name, itemsOf(one, 'then')])),
    }
  })
}

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
