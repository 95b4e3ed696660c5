/**
 * Who may be in which segments: the conditions of all segments of a bank as formulas over what is known about a customer. All that this
 * room asks of proofs over finite cells stands here.
 */
import type { Bilingual } from '#diagnostics/catalogue.ts'
import type { Expression } from '#model/expression.ts'
import { spine } from '#model/expression-text.ts'
import { valueOf, type Instance } from '#model/instance.ts'
import { instancesOf, type Model } from '#model/model.ts'
import { once } from '#model/once.ts'
import { nestedIn } from '#model/nested.ts'
import type { Value } from '#model/value.ts'
import { identity } from '#semantics/compare.ts'
import { modelEnvironment, targetOf } from '#semantics/environment.ts'
import { holds } from '#semantics/evaluate.ts'
import { namedFields, parts } from '#semantics/mentions.ts'
import type { Facts } from '#semantics/outcome.ts'
import type { Judging } from '../judging.ts'
import { cellsWhere } from '../region/cells.ts'
import { cover, fewest } from '../region/cover.ts'
import { allOf, anyOf, axesOf, not, type Formula } from '../region/formula.ts'
import type { Reading } from '../region/reading.ts'
import { readingIn } from '../region/remembered.ts'
import { solve, type Budget } from '../region/solve.ts'
import { budgetFor, factsAt, spaceOf, type Place, type Space } from '../region/space.ts'
import { gapAround } from '../rules/gap.ts'
import { declaredOf } from '../rules/ruleset.ts'
import { declarationText } from '../rules/test-text.ts'
import { conditionWords, givenWords, sourceOf, testWords } from '../rules/words.ts'

export interface Segment {
  readonly instance: Instance
  /** All of these hold of somebody who is in it. */
  readonly parts: readonly Formula[]
  readonly written: readonly Expression[]
  /** It asks nothing: true or false, whoever it is. */
  readonly fixed: boolean
  /** Facts that it asks for. */
  readonly asks: readonly string[]
  readonly condition: Expression
}

export interface People {
  readonly model: Model
  /** By path. What was not understood is not here: nothing is concluded from it. */
  readonly segments: ReadonlyMap<string, Segment>
  readonly facts: ReadonlyMap<string, Instance>
  readonly space: Space
  readonly budget: Budget
}

/** Looks at formulas that questions about one bank may take. */
const wholeBudget = 5_000_000

/** undefined: too large to be looked into. */
export const peopleOf = once(({ model, understood }: Judging): People | undefined => {
  const read = readingIn(modelEnvironment(model))
  const readings = instancesOf(model, 'segment').flatMap((instance) => {
    const condition = valueOf(instance, 'condition')
    if (condition?.is !== 'expr' || !understood(instance, 'condition')) return []
    const written = spine(condition.expression, 'and')
    return [{ instance, condition: condition.expression, written, parts: written.map((part) => read(part)) }]
  })
  const { facts, disputed } = factsOfAll(model, readings.map(({ instance }) => instance))
  const space = spaceOf(model, readings.flatMap(({ parts }) => parts), (fact) => (disputed.has(fact) ? undefined : declaredOf(facts.get(fact))))
  if (space === undefined) return undefined
  const segments = readings.map(({ instance, condition, written, parts }): readonly [string, Segment] => [instance.path, segmentOf(instance, condition, written, parts, space)])
  return { model, segments: new Map(segments), facts, space, budget: budgetFor(space, wholeBudget) }
})

function segmentOf(instance: Instance, condition: Expression, written: readonly Expression[], parts: readonly Reading[], space: Space): Segment {
  return { instance, condition, written, parts: parts.map(space.yes), fixed: parts.every(({ is }) => is === 'fixed'), asks: namedFields(condition) }
}

/** Facts of all profiles by name; `disputed`: several profiles have one of that name, so that its domain is not known. */
function factsOfAll(model: Model, segments: readonly Instance[]): { readonly facts: ReadonlyMap<string, Instance>; readonly disputed: ReadonlySet<string> } {
  const facts = new Map<string, Instance>()
  const disputed = new Set<string>()
  for (const profile of new Set(segments.flatMap((segment) => targetOf(model, segment, 'profile') ?? []))) {
    for (const fact of nestedIn(profile, 'facts')) {
      if (facts.has(fact.name)) disputed.add(fact.name)
      facts.set(fact.name, fact)
    }
  }
  return { facts, disputed }
}

/** Who is in a segment. */
export function inside({ parts }: Segment): Formula {
  return allOf(parts)
}

/** Who is in none of several; who is not known to be in one is not in it. */
export function outside(segments: readonly Formula[], { space }: People): Formula {
  return not(anyOf(segments), space.sizes)
}

/** Whether a customer with these data is in a segment, as the runtime says. */
export function isIn({ condition }: Segment, facts: Facts, model: Model): boolean {
  return holds(condition, modelEnvironment(model, [(name) => facts.get(name)])) === true
}

export type Possible = 'possible' | 'impossible' | 'undecided'

export function isPossible(formulas: readonly Formula[], { space, budget }: People): Possible {
  const answer = solve(space.anything, formulas, budget)
  return answer.is === 'found' ? 'possible' : answer.is === 'none' ? 'impossible' : 'undecided'
}

/** Places of those that cannot hold together; none of them could be spared. */
export function contradiction(formulas: readonly Formula[], people: People): readonly number[] {
  return fewest(formulas, (rest) => isPossible(rest, people) === 'impossible')
}

/** Whether everybody whose data is all there satisfies one of several. */
export function isEverybody(formulas: readonly Formula[], { space, budget }: People): 'yes' | 'no' | 'undecided' {
  const answer = cover({ domains: space.known, sizes: space.sizes }, [], formulas, budget)
  return answer.is === 'covered' ? 'yes' : answer.is === 'found' ? 'no' : 'undecided'
}

export type Customer =
  /** `data`: what is known of them, and what is not. */
  | { readonly is: 'found'; readonly data: readonly (readonly [fact: string, value: Value | undefined])[]; readonly place: Place; readonly axes: readonly number[] }
  | { readonly is: 'none' }
  /** Somebody may satisfy it, but nobody could be shown. */
  | { readonly is: 'unclear' }
  | { readonly is: 'undecided' }

/** Somebody who satisfies formulas, tried by `isOne`; with all data there if that can be. */
export function customerWhere(formulas: readonly Formula[], people: People, isOne: (facts: Facts) => boolean, knownOnly = false): Customer {
  const { space, budget } = people
  const axes = [...axesOf(allOf(formulas))].sort((left, right) => left - right)
  let unclear = false
  for (const initial of knownOnly ? [space.known] : [space.known, space.anything]) {
    const place = solve(initial, formulas, budget)
    if (place.is === 'undecided') return place
    if (place.is === 'none') continue
    unclear = true
    const { names, tries } = triesAt(place, axes, people)
    for (const facts of tries) if (isOne(facts)) return { is: 'found', place, axes, data: names.map((name) => [name, facts.get(name)] as const) }
  }
  return { is: unclear ? 'unclear' : 'none' }
}

/** Values of a fact that are tried, and customers in all, where conditions calculate. */
const [mostValues, mostTries] = [8, 2000]

/** First the data of a place as they are; then, where something is calculated from facts, these facts at their borders. */
function triesAt(place: Place, axes: readonly number[], people: People): { readonly names: readonly string[]; readonly tries: Iterable<Facts> } {
  const { space, facts } = people
  const given = factsAt(space, place, axes)
  const plain = axes.flatMap((axis) => { const variable = space.variables[axis]; return variable?.plain === true ? [variable.name] : [] })
  const calculated = axes.flatMap((axis) => { const variable = space.variables[axis]; return variable === undefined || variable.plain ? [] : [{ of: variable.of, value: space.axes[axis]?.cells[place.point[axis] ?? 0] }] })
  const loose = [...new Set(calculated.flatMap(({ of }) => namedFields(of)))].filter((name) => facts.has(name))
  const sums = calculated.flatMap(({ of, value }) => [...(value === undefined ? [] : [value]), ...literalsIn(of)])
  const choices = loose.map((name): readonly (readonly [string, Value])[] => {
    const own = given.get(name)
    const axis = space.axes[space.variables.findIndex((variable) => variable.plain && variable.name === name)]
    const { domain } = declaredOf(facts.get(name))
    const values = [own, ...sums, domain?.from, domain?.to, ...(axis?.cells ?? [])].flatMap((one) => one ?? [])
    const kind = own?.is ?? domain?.from?.is ?? axis?.cells[0]?.is
    const fitting = new Map(values.filter((one) => kind === undefined || one.is === kind).map((one) => [identity(one), one]))
    return [...fitting.values()].slice(0, mostValues).map((value) => [name, value] as const)
  })
  return { names: [...new Set([...plain, ...loose])], tries: combined(given, choices) }
}

/** Values that are named in a question: what somebody may be who satisfies it. */
function literalsIn(of: Expression): readonly Value[] {
  return [...parts(of)].flatMap((part) => (part.is === 'literal' ? [part.value] : []))
}

function* combined(given: Facts, choices: readonly (readonly (readonly [string, Value])[])[]): Iterable<Facts> {
  yield given
  const total = Math.min(mostTries, choices.reduce((product, some) => product * Math.max(1, some.length), 1))
  for (let count = 0; choices.length > 0 && count < total; count++) {
    let rest = count
    const facts = new Map(given)
    for (const some of choices) {
      const [name, value] = some[rest % Math.max(1, some.length)] ?? []
      if (name !== undefined && value !== undefined) facts.set(name, value)
      rest = Math.floor(rest / Math.max(1, some.length))
    }
    yield facts
  }
}

/** A customer in people's words. */
export function customerWords({ data }: Extract<Customer, { is: 'found' }>, { facts, model }: People): Bilingual {
  return givenWords(data, facts, model.vocabulary)
}

export function partWords(expression: Expression, { facts, model }: People): Bilingual {
  return conditionWords(expression, { facts }, model)
}

/** A customer as a test: in some segments, and not in others. */
export function customerTest({ data }: Extract<Customer, { is: 'found' }>, { name, label }: { readonly name: string; readonly label: string }, members: { readonly segments: readonly Segment[]; readonly others: readonly Segment[] }, { model }: People): string | undefined {
  const [first] = [...members.segments, ...members.others]
  const profile = first === undefined ? undefined : targetOf(model, first.instance, 'profile')
  const listed = (some: readonly Segment[]): string => (some.length === 0 ? '' : `[${some.map(({ instance }) => instance.path).join(', ')}]`)
  const known = data.flatMap(([fact, value]) => (value === undefined ? [] : [{ fact, value }]))
  if (profile === undefined) return undefined
  return declarationText({
    kind: 'segment_test',
    name,
    label,
    fields: [['profile', profile.path]],
    given: ['name', ...known.map(({ fact }) => fact)],
    wanted: ['segments', 'others'],
    rows: [{ given: ['witness', ...known.map(({ value }) => sourceOf(value, model.vocabulary))], wanted: [listed(members.segments), listed(members.others)] }],
  })
}

/** A condition that is about all around a customer that no formula of some is about; undefined where it cannot be written so. */
export function conditionAround({ place, axes }: Extract<Customer, { is: 'found' }>, formulas: readonly Formula[], { space, budget, model }: People): string | undefined {
  const free = (box: Parameters<typeof solve>[0]): boolean => solve(box, [anyOf(formulas)], budget).is === 'none'
  const gap = gapAround(place.point, axes, space, free)
  const parts = axes.flatMap((index) => {
    const [axis, variable] = [space.axes[index], space.variables[index]]
    if (axis === undefined || variable === undefined || !variable.plain) return [undefined]
    const test = testWords(gap[index] ?? cellsWhere(0, () => false), axis, model.vocabulary)
    return test === undefined ? [] : [tested(variable.name, test)]
  })
  return parts.length === 0 || parts.includes(undefined) ? undefined : parts.join(' and ')
}

/** A test of a table as a condition: `>= 5万元 and < 20万元`, `[C1, C2]`, `true`. */
function tested(fact: string, test: string): string {
  if (test === 'true') return fact
  if (test === 'false') return `not ${fact}`
  if (test.startsWith('[')) return `${fact} in ${test}`
  return /^[<>]/.test(test) ? test.split(' and ').map((one) => `${fact} ${one}`).join(' and ') : `${fact} == ${test}`
}
