/** A laboratory for rules: a small scene whose requests can all be tried, random rules over it, and what is said about them. */
import fc from 'fast-check'
import { decimalOf } from '#model/decimal.ts'
import { itemsOf, type Instance } from '#model/instance.ts'
import type { Model } from '#model/model.ts'
import { nestedIn } from '#model/nested.ts'
import type { Value } from '#model/value.ts'
import { compile } from '#compiler/compile.ts'
import { everyRulesetIsSound } from '#compiler/prove/rules/sound.ts'
import { compareValues, identity } from '#semantics/compare.ts'
import { decide, fires, type Facts } from '#semantics/decide.ts'
import { reaches } from '#semantics/decision.ts'
import { modelEnvironment } from '#semantics/environment.ts'
import { hostOf } from './project.ts'

export const scene = `scene lab "试验" {
  fact {
    | name  | label  | type       | monotone |
    | count | "次数" | int        | up       |
    | quick | "快"   | bool       | down     |
    | grade | "级"   | risk_grade | up       |
    | hour  | "时刻" | time       |          |
  }
}
`
const counts = [-1, 0, 1, 2, 3, 4, 5, 6]
const hours = ['00:00', '05:59', '06:00', '06:01', '12:00', '12:01', '21:59', '22:00', '22:01']
const unknown: readonly (Value | undefined)[] = [undefined]
export const values: Readonly<Record<string, readonly (Value | undefined)[]>> = {
  count: [...counts.map((one): Value => ({ is: 'number', value: decimalOf(one) })), ...unknown],
  quick: [{ is: 'bool', value: true }, { is: 'bool', value: false }, ...unknown],
  grade: [...['low', 'medium_low', 'medium', 'medium_high', 'high'].map((member): Value => ({ is: 'enum', enum: 'risk_grade', member, arguments: [] })), ...unknown],
  hour: [...hours.map((value): Value => ({ is: 'time', value })), ...unknown],
}
export const requests: readonly Facts[] = Object.entries(values).reduce<readonly Facts[]>((all, [name, ones]) => all.flatMap((facts) => ones.map((one): Facts => (one === undefined ? facts : new Map([...facts, [name, one]])))), [new Map()])
export const isKnown = (facts: Facts): boolean => facts.size === 4

export const number = fc.integer({ min: 0, max: 5 })
const hour = fc.constantFrom('06:00', '12:00', '22:00')
export const grade = fc.constantFrom('low', 'medium', 'high')
const comparison = fc.constantFrom('<', '<=', '>', '>=', '==', '!=')
export const atom = fc.oneof(
  fc.tuple(comparison, number).map(([operator, one]) => `count ${operator} ${one}`),
  fc.tuple(number, number).map(([from, to]) => `count in ${Math.min(from, to)}..${Math.max(from, to)}`),
  fc.constantFrom('quick', 'not quick', 'quick is known', 'count is not known'),
  fc.tuple(comparison, grade).map(([operator, one]) => `grade ${operator} ${one}`),
  fc.tuple(hour, hour).map(([from, to]) => `hour in ${from}..<${to}`),
)
export const { condition } = fc.letrec<{ condition: string }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    atom,
    fc.tuple(tie('condition'), fc.constantFrom('and', 'or'), tie('condition')).map(([left, word, right]) => `(${left} ${word} ${right})`),
    tie('condition').map((one) => `not (${one})`),
  ),
}))
export const decision = fc.constantFrom('notify', 'step_up([face])', 'step_up([sms])', '[notify, step_up([face])]', '[step_up([face, sms])]', 'block')
export const rule = fc.record({ when: condition, unless: fc.option(condition, { nil: undefined, freq: 4 }), then: decision })
const cells = {
  count: fc.oneof(fc.constant('-'), number.map((one) => `>= ${one}`), number.map((one) => `< ${one}`), number.map(String)),
  quick: fc.constantFrom('-', 'true', 'false', 'is known'),
  grade: fc.oneof(fc.constant('-'), grade.map((one) => `<= ${one}`), grade.map((one) => `> ${one}`)),
}
export const row = fc.record({ count: cells.count, quick: cells.quick, grade: cells.grade, then: decision })

export interface Judged {
  readonly model: Model
  readonly ruleset: Instance
  /** Findings as `code name`. */
  readonly said: readonly string[]
  /** Facts that do not keep their direction, or are not known to. */
  readonly directions: readonly { readonly code: string; readonly fact: string }[]
  /** The row proposed for a gap. */
  readonly rowWords: string
}

/** Many rulesets at once, for compiling takes longer than proving. */
export function judge(bodies: readonly string[]): readonly Judged[] {
  const text = `bank a "甲" { }\n${scene}${bodies.map((body, index) => `ruleset r${index} "甲${index}" {\nscene: lab\n${body}\n}`).join('\n')}`
  const compilation = compile(hostOf({ 'bankc.yaml': 'edition: 2026\nplatform: std:platform\n', 'banks/a/a.bank': text }))
  const model = compilation.banks[0]?.model
  if (model === undefined) throw new Error(JSON.stringify(compilation.diagnostics.map(({ code, parameters }) => [code, parameters])))
  return bodies.map((_, index) => {
    const ruleset = model.bank.instances.get('ruleset')?.get(`r${index}`)
    if (ruleset === undefined) throw new Error(`no ruleset r${index}`)
    const instances = { has: (one: Instance) => one.path === ruleset.path || one.path.startsWith(`${ruleset.path}.`), keys: () => [] }
    const diagnostics = everyRulesetIsSound({ model, asOf: '2026-11-22', shared: false, understood: () => true, changed: { instances, kinds: new Set(), removed: [] } })
    const proposed = diagnostics.find(({ code }) => code === 'BK5212')?.parameters['row']
    const directions = diagnostics.filter(({ code }) => code === 'BK5208' || code === 'BK5209').map(({ code, parameters }) => ({ code, fact: textOf(parameters['fact']) }))
    return { model, ruleset, directions, rowWords: typeof proposed === 'object' ? proposed.en : '', said: diagnostics.map(({ code, parameters }) => [code, nameIn(parameters['rule'] ?? parameters['row'])].filter((one) => one !== '').join(' ')) }
  })
}

function textOf(words: unknown): string {
  return typeof words === 'object' && words !== null && 'en' in words ? String(words.en) : ''
}

function nameIn(words: unknown): string {
  return textOf(words).replace(/^\w+ /, '')
}

export const bodyOf = (rules: readonly { readonly when: string; readonly unless: string | undefined; readonly then: string }[]): string =>
  rules.map(({ when, unless, then }, index) => `rule q${index} "规${index}" { when: ${when}, ${unless === undefined ? '' : `unless: ${unless}, `}then: ${then} }`).join('\n')

/** Of each request the rules that fire, by name; `open`: with those of which nobody can tell. */
export function firedBy({ model, ruleset }: Judged): readonly { readonly facts: Facts; readonly fired: ReadonlyMap<string, readonly Value[]>; readonly open: ReadonlyMap<string, readonly Value[]> }[] {
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

const directions: Readonly<Record<string, 1 | -1>> = { count: 1, quick: -1, grade: 1 }
const known = requests.filter(isKnown)
const keyOf = (facts: Facts, without?: string): string => [...facts].filter(([name]) => name !== without).map(([name, value]) => `${name}=${identity(value)}`).sort().join(' ')

/** Facts of which some request gets further when it gets riskier. */
export function softened(model: Model, ruleset: Instance | undefined): ReadonlySet<string> {
  if (ruleset === undefined) return new Set()
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
