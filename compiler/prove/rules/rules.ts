/**
 * Rules mean something: each can fire and does not always, each of its comparisons tells something, and none is without effect beside
 * the others. Algorithms: cover by a union of rules, lazily (proofs over finite cells, `../region`).
 */
import type { Bilingual, Diagnostic } from '#diagnostics/catalogue.ts'
import type { Instance } from '#model/instance.ts'
import type { Model } from '#model/model.ts'
import type { Origin } from '#model/provenance.ts'
import { required, type Type } from '#model/type.ts'
import type { Value } from '#model/value.ts'
import { valueOf } from '#model/instance.ts'
import { describeValue } from '#model/value-words.ts'
import { identity } from '#semantics/compare.ts'
import { noSofterThan } from '#semantics/decision.ts'
import { cover, coverer, fewest, type Coverer } from '../region/cover.ts'
import { allOf, anyOf, never, not, type Formula } from '../region/formula.ts'
import { atomsOf } from '../region/reading.ts'
import { solve } from '../region/solve.ts'
import type { Space } from '../region/space.ts'
import { say } from './codes.ts'
import { parametersOf, type Line, type Prepared } from './ruleset.ts'
import { both, conditionWords, factWords, nameOf, subjectOf, together } from './words.ts'

/** Where a finding about a line stands: at what an upper layer wrote, a value used in it or the line itself. */
export interface Blamed {
  readonly line: Line
  readonly at: Origin
  /** Values that its conditions use and that somebody set by hand. */
  readonly values: readonly Origin[]
}

/** `sound`: the rules that can fire and of which each part tells something. */
export function rulesMeanSomething(prepared: Prepared, model: Model, mine: (one: Instance) => boolean): { readonly found: readonly Diagnostic[]; readonly sound: readonly Line[] } {
  const { space, rules } = prepared
  if (space === undefined) return { found: [], sound: [] }
  const found: Diagnostic[] = []
  const sound: Line[] = []
  for (const line of rules) {
    if (isOff(line)) continue
    const blamed = blame(line, model, mine)
    const said = blamed === undefined ? [] : [...onlyAllows(blamed), ...lineMeansSomething(blamed, prepared, space, model)]
    if (said.length === 0) sound.push(line)
    found.push(...said)
  }
  return { found: [...found, ...everyLineMatters(sound, prepared, space, model, mine)], sound }
}

/** Switched off by a parameter, or by hand: `when: enabled and …`, `unless: paused`. */
function isOff(line: Line): boolean {
  const { when, unless } = line
  return when.some((part) => part.is === 'fixed' && part.truth !== true) || (unless?.is === 'fixed' && unless.truth !== false)
}

/** undefined: nothing about it was written in an upper layer. */
export function blame(line: Line, model: Model, mine: (one: Instance) => boolean): Blamed | undefined {
  const parameters = parametersOf(line.instance, model)
  const set = parameters.filter(mine)
  const [first] = set
  const placeOf = (one: Instance): Origin => one.fields.get('value')?.origin ?? one.origin
  const values = parameters.map(placeOf)
  if (mine(line.instance)) return { line, at: line.instance.fields.get('when')?.origin ?? line.instance.origin, values }
  return first === undefined ? undefined : { line, at: placeOf(first), values: [line.instance.origin, ...values.filter((one) => one !== placeOf(first))] }
}

function related(values: readonly Origin[]) {
  return values.map((at) => ({ note: 'value' as const, at }))
}

function onlyAllows({ line, at }: Blamed): readonly Diagnostic[] {
  const nothing = valueOf(line.instance, 'then') !== undefined && line.then.every((one) => one.is === 'enum' && one.member === 'allow')
  return nothing ? [say('BK5206', line.instance.fields.get('then')?.origin ?? at, { rule: subjectOf(line.instance) })] : []
}

/** About one rule or row alone. At most one finding: what makes it never fire is said, not that it does not. */
export function lineMeansSomething(blamed: Blamed, prepared: Prepared, space: Space, model: Model): readonly Diagnostic[] {
  const { line, at, values } = blamed
  const vacuous = everyComparisonTells(blamed, prepared, space, model)
  if (vacuous !== undefined) return [vacuous]
  const parts = formulasOf(line, space)
  const answer = solve(space.anything, parts, prepared.budget)
  const words = conditionsInWords(line, prepared, model)
  if (answer.is === 'none') {
    const needed = fewest(parts, (rest) => solve(space.anything, rest, prepared.budget).is === 'none')
    return [say('BK5200', at, { rule: subjectOf(line.instance), conditions: together(needed.flatMap((index) => words[index] ?? [])) }, { related: related(values) })]
  }
  if (parts.length === 0 || line.when.every(({ is }) => is === 'fixed')) return []
  const everything = cover(space.known, [], [coverer(allOf(parts), space.sizes)], prepared.budget)
  if (everything.is === 'covered') return [say('BK5201', at, { rule: subjectOf(line.instance) }, { related: related(values) })]
  for (const [index, part] of parts.entries()) {
    if (parts.length < 2 || index >= line.when.length || line.when[index]?.is === 'fixed') continue
    const rest = parts.filter((_, other) => other !== index)
    if (solve(space.anything, [...rest, not(part, space.sizes)], prepared.budget).is !== 'none') continue
    // Where it alone makes the rule false, leaving it out would leave the rule unknown.
    const [alone, others] = [whenFalse(line, space, (other) => other === index), whenFalse(line, space, (other) => other !== index)]
    if (solve(space.anything, [alone, not(others, space.sizes)], prepared.budget).is !== 'none') continue
    return [say('BK5207', at, { rule: nameOf(line.instance), condition: words[index] ?? '' }, { related: related(values) })]
  }
  return []
}

/** Each part of `when` as it stands, then what `unless` says. */
function conditionsInWords(line: Line, prepared: Prepared, model: Model): readonly Bilingual[] {
  const parts = line.written.map(({ expression, tested }) => conditionWords(expression, prepared, model, tested))
  const unless = valueOf(line.instance, 'unless')
  if (unless?.is !== 'expr') return parts
  const { zh, en } = conditionWords(unless.expression, prepared, model)
  return [...parts, { zh: `除非 ${zh}`, en: `unless ${en}` }]
}

/** When a line fires: one formula for each of its parts, all of which must hold. */
export function formulasOf(line: Line, space: Space): readonly Formula[] {
  return [...line.when.map(space.yes), ...(line.unless === undefined ? [] : [space.no(line.unless)])]
}

/** When some parts of a line make it certainly not fire; the last part is what it says of `unless`. */
function whenFalse(line: Line, space: Space, among: (index: number) => boolean): Formula {
  const parts = [...line.when.map(space.no), ...(line.unless === undefined ? [] : [space.yes(line.unless)])]
  return anyOf(parts.filter((_, index) => among(index)))
}

/** A comparison that is true of all values that may occur, or of none. */
function everyComparisonTells({ line, at, values }: Blamed, prepared: Prepared, space: Space, model: Model): Diagnostic | undefined {
  for (const comparison of [...line.when, ...(line.unless === undefined ? [] : [line.unless])].flatMap(atomsOf)) {
    const { variable, test, written } = comparison
    if (test.is !== 'compare' && test.is !== 'in') continue
    const holds = space.yes(comparison)
    const isNever = holds.is === 'false'
    const isAlways = !isNever && solve(space.known, [not(holds, space.sizes)], prepared.budget).is === 'none'
    if (!isNever && !isAlways) continue
    const fact = prepared.facts.get(variable.name)
    const domain = variable.plain && fact !== undefined ? fact.fields.get('domain') : undefined
    const words = {
      rule: nameOf(line.instance),
      comparison: conditionWords(written, prepared, model, variable.name),
      fact: factWords(variable.name, prepared.facts),
      domain: domainWords(domain?.value, variable.type),
    }
    const places = [...(domain?.value === undefined ? [] : [{ note: 'domain' as const, at: domain.origin }]), ...related(values)]
    return say(isNever ? 'BK5202' : 'BK5203', at, words, { related: places })
  }
  return undefined
}

function domainWords(domain: Value | undefined, type: Type | undefined): Bilingual {
  if (domain !== undefined) return { zh: `只会在 ${describeValue(domain)} 之间`, en: `is always in ${describeValue(domain)}` }
  return type !== undefined && required(type).is === 'enum' ? { zh: '没有别的取值', en: 'has no other values' } : { zh: '取不到那样的值', en: 'has no such values' }
}

/** None is covered by others that ask for as much or more; of two that cover each other the later one is said. */
export function everyLineMatters(lines: readonly Line[], prepared: Prepared, space: Space, model: Model, mine: (one: Instance) => boolean): readonly Diagnostic[] {
  const fires = lines.map((line) => allOf(formulasOf(line, space)))
  const open = lines.map((line) => not(whenFalse(line, space, () => true), space.sizes))
  const counting = (formula: Formula | undefined, line: Line): Coverer => {
    const exempted = (prepared.exemptions.get(line.instance.path) ?? []).map((condition) => not(space.yes(condition), space.sizes))
    return coverer(allOf([formula ?? never, ...exempted]), space.sizes)
  }
  const counts = lines.map((line, index) => counting(fires[index], line))
  const openers = lines.map((line, index) => counting(open[index], line))
  const asStrict = strictness(model)
  const spared = new Set<number>()
  const found: Diagnostic[] = []
  for (let index = lines.length - 1; index >= 0; index--) {
    const [line, formula] = [lines[index], fires[index]]
    const blamed = line === undefined ? undefined : blame(line, model, mine)
    if (line === undefined || formula === undefined || blamed === undefined || line.then.length === 0) continue
    const by = coveredBy(line.then, formula, index, { lines, counts, open, openers, spared, asStrict, space, prepared })
    if (by === undefined) continue
    spared.add(index)
    const others = by.flatMap((other) => lines[other] ?? [])
    const places = [...others.map(({ instance }) => ({ note: 'other' as const, at: instance.origin })), ...related(blamed.values)]
    const [only] = others
    const same = only !== undefined && others.length === 1 && identity({ is: 'set', items: only.then }) === identity({ is: 'set', items: line.then }) && solve(space.anything, [fires[by[0] ?? 0] ?? never, not(formula, space.sizes)], prepared.budget).is === 'none'
    const words = { rule: subjectOf(line.instance) }
    found.push(same ? say('BK5205', blamed.at, { ...words, other: nameOf(only.instance) }, { related: places }) : say('BK5204', blamed.at, { ...words, others: both(others.map(({ instance }) => nameOf(instance))) }, { related: places }))
  }
  return found.reverse()
}

interface Field {
  readonly lines: readonly Line[]
  readonly counts: readonly Coverer[]
  /** Where each may fire: it does, or nobody can tell. */
  readonly open: readonly Formula[]
  readonly openers: readonly Coverer[]
  readonly spared: ReadonlySet<number>
  readonly asStrict: (left: readonly Value[], right: Value) => boolean
  readonly space: Space
  readonly prepared: Prepared
}

/** The rules that together ask for all that this one asks for, whenever it fires; undefined when they do not. */
function coveredBy(then: readonly Value[], fires: Formula, index: number, { lines, counts, open, openers, spared, asStrict, space, prepared }: Field): readonly number[] | undefined {
  const used = new Set<number>()
  for (const wanted of then) {
    const candidates = lines.flatMap((line, other) => (other !== index && !spared.has(other) && !prepared.exemptable.has(line.instance.path) && asStrict(line.then, wanted) ? [other] : []))
    if (candidates.length === 0) return undefined
    const answer = cover(space.anything, [fires], candidates.flatMap((other) => counts[other] ?? []), prepared.budget)
    if (answer.is !== 'covered') return undefined
    // Where it may fire, one of them may: else what is unknown would matter less without it.
    const may = cover(space.anything, [open[index] ?? never], candidates.flatMap((other) => openers[other] ?? []), prepared.budget)
    if (may.is !== 'covered') return undefined
    for (const one of answer.by) used.add(candidates[one] ?? 0)
  }
  return [...used].sort((left, right) => left - right)
}

/** Whether decisions ask for all that one asks for; remembered, for few decisions are ever different. */
export function strictness({ vocabulary }: Model): Field['asStrict'] {
  const known = new Map<string, boolean>()
  const member = (one: Value): string => (one.is === 'enum' ? one.member : '')
  return (left, right) => {
    // Only the same decision, or a refusal, can stand in for one.
    if (!left.some((one) => member(one) === member(right) || member(one) === 'block')) return false
    const key = `${identity({ is: 'set', items: left })} ${identity(right)}`
    const before = known.get(key)
    if (before !== undefined) return before
    const answer = noSofterThan(left, [right], vocabulary)
    known.set(key, answer)
    return answer
  }
}

