/**
 * Rules mean something, each by itself: it can fire and does not always, and each of its comparisons tells something. Proofs over finite
 * cells, `../region`; what rules are beside each other is looked at in `effect.ts`.
 */
import type { Bilingual, Diagnostic } from '#diagnostics/catalogue.ts'
import type { Model } from '#model/model.ts'
import { lazily, once } from '#model/once.ts'
import type { Origin } from '#model/provenance.ts'
import { required, type Type } from '#model/type.ts'
import type { Value } from '#model/value.ts'
import { isRewritten, valueOf, type Instance } from '#model/instance.ts'
import { describeValue } from '#model/value-words.ts'
import { cover, fewest } from '../region/cover.ts'
import { allOf, anyOf, not, type Formula } from '../region/formula.ts'
import { atomsOf } from '../region/reading.ts'
import { solve } from '../region/solve.ts'
import type { Space } from '../region/space.ts'
import { say } from './codes.ts'
import { parametersOf, type Line, type Prepared } from './ruleset.ts'
import { conditionWords, factWords, nameOf, subjectOf, together } from './words.ts'

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
  return { found, sound }
}

/** Switched off by a parameter, or by hand: `when: enabled and …`, `unless: paused`. */
function isOff(line: Line): boolean {
  const { when, unless } = line
  return when.some((part) => part.is === 'fixed' && part.truth !== true) || (unless?.is === 'fixed' && unless.truth !== false)
}

/** undefined: nothing about it was written in an upper layer. */
export function blame<Of extends Pick<Line, 'instance'>>(line: Of, model: Model, mine: (one: Instance) => boolean): (Omit<Blamed, 'line'> & { readonly line: Of }) | undefined {
  const parameters = parametersOf(line.instance, model)
  const set = parameters.filter(mine)
  const [first] = set
  const placeOf = (one: Instance): Origin => one.fields.get('value')?.origin ?? one.origin
  const values = parameters.map(placeOf)
  if (mine(line.instance)) {
    // Who wrote in a rule from below wrote one of these.
    const written = ['when', 'unless', 'then'].find((field) => isRewritten(line.instance, field)) ?? 'when'
    return { line, at: line.instance.fields.get(written)?.origin ?? line.instance.origin, values }
  }
  return first === undefined ? undefined : { line, at: placeOf(first), values: [line.instance.origin, ...values.filter((one) => one !== placeOf(first))] }
}

/** Values that play a part in a finding. */
export function related(values: readonly Origin[]) {
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
  const words = lazily(() => conditionsInWords(line, prepared, model))
  if (answer.is === 'none') {
    const needed = fewest(parts, (rest) => solve(space.anything, rest, prepared.budget).is === 'none')
    return [say('BK5200', at, { rule: subjectOf(line.instance), conditions: together(needed.flatMap((index) => words()[index] ?? [])) }, { related: related(values) })]
  }
  if (parts.length === 0 || line.when.every(({ is }) => is === 'fixed')) return []
  const everything = cover({ domains: space.known, sizes: space.sizes }, [], [allOf(parts)], prepared.budget)
  if (everything.is === 'covered') return [say('BK5201', at, { rule: subjectOf(line.instance) }, { related: related(values) })]
  for (const [index, part] of parts.entries()) {
    if (parts.length < 2 || index >= line.when.length || line.when[index]?.is === 'fixed') continue
    const rest = parts.filter((_, other) => other !== index)
    if (solve(space.anything, [...rest, not(part, space.sizes)], prepared.budget).is !== 'none') continue
    // Where it alone makes the rule false, leaving it out would leave the rule unknown.
    const [alone, others] = [whenFalse(line, space, (other) => other === index), whenFalse(line, space, (other) => other !== index)]
    if (solve(space.anything, [alone, not(others, space.sizes)], prepared.budget).is !== 'none') continue
    return [say('BK5207', at, { rule: nameOf(line.instance), condition: words()[index] ?? '' }, { related: related(values) })]
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

/** The same as one formula, for as long as the space is there. */
export function firesIn(space: Space): (line: Line) => Formula {
  return wholes(space)
}

const wholes = once((space: Space) => once((line: Line) => allOf(formulasOf(line, space))))

/** When some parts of a line make it certainly not fire; the last part is what it says of `unless`. */
export function whenFalse(line: Line, space: Space, among: (index: number) => boolean): Formula {
  const parts = [...line.when.map(space.no), ...(line.unless === undefined ? [] : [space.yes(line.unless)])]
  return anyOf(parts.filter((_, index) => among(index)))
}

/** A comparison that is true of all values that may occur, or of none. */
function everyComparisonTells({ line, at, values }: Blamed, prepared: Prepared, space: Space, model: Model): Diagnostic | undefined {
  for (const comparison of [...line.when, ...(line.unless === undefined ? [] : [line.unless])].flatMap(atomsOf)) {
    const { about, test, written } = comparison
    if (test.is !== 'compare' && test.is !== 'in') continue
    const holds = space.yes(comparison)
    const isNever = holds.is === 'false'
    const isAlways = !isNever && solve(space.known, [not(holds, space.sizes)], prepared.budget).is === 'none'
    if (!isNever && !isAlways) continue
    const fact = prepared.facts.get(about.name)
    const domain = about.plain && fact !== undefined ? fact.fields.get('domain') : undefined
    const words = {
      rule: nameOf(line.instance),
      comparison: conditionWords(written, prepared, model, about.name),
      fact: factWords(about.name, prepared.facts),
      domain: domainWords(domain?.value, about.type),
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
