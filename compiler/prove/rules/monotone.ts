/**
 * A fact that says so (`monotone: up`) keeps its direction: all else equal, a larger amount or a newer payee never makes a decision
 * softer. Each line that fires only up to some value is held against all others one step further on; what is found is a pair of
 * requests, and is tried in the interpreter before it is said.
 */
import type { Bilingual, Diagnostic } from '#diagnostics/catalogue.ts'
import { memberOf, valueOf, type Instance } from '#model/instance.ts'
import type { Model } from '#model/model.ts'
import type { Value } from '#model/value.ts'
import { decide, type Facts } from '#semantics/decide.ts'
import { reaches } from '#semantics/decision.ts'
import { axisOf, type Axis } from '../region/axis.ts'
import { cellsWhere, firstCell, hasCell, type CellSet } from '../region/cells.ts'
import { cover, coverer, type Coverer } from '../region/cover.ts'
import { allOf, anyOf, axesOf, holdsAt, moved, type Formula } from '../region/formula.ts'
import type { Pick } from '../region/solve.ts'
import type { Space } from '../region/space.ts'
import { say } from './codes.ts'
import { decisionsInWords } from './decision-words.ts'
import { blame, formulasOf, type Blamed } from './rules.ts'
import type { Line, Prepared } from './ruleset.ts'
import { exampleWords, factWords, subjectOf } from './words.ts'

/** The axis of a fact that has a direction, with its cells from the mildest to the strictest. */
interface Directed {
  readonly fact: Instance
  readonly axis: number
  readonly order: readonly number[]
}

export function everyFactKeepsItsDirection(prepared: Prepared, model: Model, mine: (one: Instance) => boolean, asOf: string): readonly Diagnostic[] {
  const { space } = prepared
  if (space === undefined) return []
  const lines = prepared.rules.map((line) => ({ line, fires: allOf(formulasOf(line, space)), blamed: blame(line, model, mine) }))
  const facts = directed(prepared, space)
  const question: Question = { prepared, space, model, asOf, directions: new Map(facts.map(({ axis, order }) => [axis, order])), quiet: quietFacts(prepared, model) }
  return facts.flatMap((one) =>
    lines.flatMap(({ line, fires, blamed }) => {
      if (blamed === undefined || line.then.length === 0 || onlyGrows(fires, one)) return []
      const pair = softened(line, fires, one, lines, question)
      return pair === undefined ? [] : [pair === 'undecided' ? unproven(line, one, prepared, blamed) : broken(line, one, pair, question, blamed)]
    }),
  )
}

function directed({ facts }: Prepared, { variables, axes }: Space): readonly Directed[] {
  return variables.flatMap(({ plain, name, index }) => {
    const fact = plain ? facts.get(name) : undefined
    const direction = fact === undefined ? undefined : memberOf(fact, 'monotone')
    const axis = axes[index]
    if (fact === undefined || direction === undefined || axis === undefined) return []
    const order = ascending(axis)
    return order === undefined ? [] : [{ fact, axis: index, order: direction === 'up' ? order : [...order].reverse() }]
  })
}

/** Known cells from the least to the most; undefined where they have no one order. */
function ascending({ shape, cells }: Axis): readonly number[] | undefined {
  const known = cells.slice(0, -1)
  if (shape === 'line' || shape === 'ranks') return known.map((_, cell) => cell)
  const isTruth = known.length > 0 && known.every((value) => value?.is === 'bool')
  return isTruth ? [...known.keys()].sort((left, right) => truthAt(known[left]) - truthAt(known[right])) : undefined
}

function truthAt(value: Value | undefined): number {
  return value?.is === 'bool' && value.value ? 1 : 0
}

/** Whether what holds at a cell of the axis holds at all stricter ones, whatever else there is. */
function onlyGrows(formula: Formula, { axis, order }: Directed): boolean {
  switch (formula.is) {
    case 'true':
    case 'false':
      return true
    case 'within': {
      if (formula.axis !== axis) return true
      const first = order.findIndex((cell) => hasCell(formula.cells, cell))
      return first < 0 || order.slice(first).every((cell) => hasCell(formula.cells, cell))
    }
    case 'all':
    case 'any':
      return formula.parts.every((part) => onlyGrows(part, { axis, order } as Directed))
    default:
      return formula satisfies never
  }
}

interface Question {
  readonly prepared: Prepared
  readonly space: Space
  readonly model: Model
  readonly asOf: string
  /** Axes that have a direction, with their cells from the mildest to the strictest. */
  readonly directions: ReadonlyMap<number, readonly number[]>
  /** Of every fact a value with nothing suspicious about it. */
  readonly quiet: Facts
}

interface Pair {
  readonly point: readonly number[]
  readonly from: { readonly cell: number; readonly decisions: readonly Value[] }
  readonly to: { readonly cell: number; readonly decisions: readonly Value[] }
}

/** Two requests that differ in this fact alone, of which the one further on gets less. */
function softened(line: Line, fires: Formula, one: Directed, lines: readonly { readonly line: Line; readonly fires: Formula }[], question: Question): Pair | 'undecided' | undefined {
  const { prepared, space, model } = question
  const copy = space.sizes.length
  const size = space.sizes[one.axis] ?? 0
  const sizes = [...space.sizes, size]
  const domains = [...space.known, space.known[one.axis] ?? cellsWhere(size, () => false)]
  const others = lines.filter(({ line: other }) => reaches(other.then, line.then, model.vocabulary)).map((other) => coverer(moved(other.fires, one.axis, copy), sizes))
  const answer = cover(domains, [fires, furtherOn(one, copy, size)], others, prepared.budget, mildest(one, question.directions, copy, space))
  if (answer.is === 'covered') return undefined
  if (answer.is === 'undecided') return 'undecided'
  const [from, to] = nearest(answer.point, fires, others, one, copy)
  const [before, after] = [from, to].map((cell) => decisionsAt(answer.point, one.axis, cell, question))
  // Together others may ask for it all the same, or a comparison that was not looked into may say no.
  if (before === undefined || after === undefined || reaches(after, before, model.vocabulary)) return 'undecided'
  return { point: answer.point, from: { cell: from, decisions: before }, to: { cell: to, decisions: after } }
}

/** The last cell at which the line still fires, and the first behind it at which nothing makes up for it. */
function nearest(point: readonly number[], fires: Formula, others: readonly Coverer[], { axis, order }: Directed, copy: number): readonly [from: number, to: number] {
  const at = (place: number, cell: number): readonly number[] => point.map((one, index) => (index === place ? cell : one))
  const between = order.slice(order.indexOf(point[axis] ?? 0), order.indexOf(point[copy] ?? 0) + 1)
  const last = between.slice(0, -1).findLastIndex((cell) => holdsAt(fires, at(axis, cell)))
  const next = between.slice(last + 1).find((cell) => others.every(({ holds }) => !holdsAt(holds, at(copy, cell))))
  return [between[last] ?? point[axis] ?? 0, next ?? point[copy] ?? 0]
}

/** Where it does not matter, nothing is suspicious; of the fact itself the two cells that are nearest to each other. */
function mildest({ axis, order }: Directed, directions: ReadonlyMap<number, readonly number[]>, copy: number, { axes }: Space): Pick {
  return (cells, at) => {
    const among = at === axis ? [...order].reverse() : at === copy ? order : (directions.get(at) ?? unsuspicious(axes[at]))
    return among.find((cell) => hasCell(cells, cell)) ?? firstCell(cells)
  }
}

function quietFacts({ facts }: Prepared, { vocabulary }: Model): Facts {
  return new Map(
    [...facts.values()].flatMap((fact): readonly (readonly [string, Value])[] => {
      const [type, domain, never] = [valueOf(fact, 'type'), valueOf(fact, 'domain'), valueOf(fact, 'never')]
      const axis = axisOf({ type: type?.is === 'type' ? type.type : undefined, constants: [], domain: domain?.is === 'range' ? domain : undefined, extra: never }, vocabulary, () => [])
      const value = never ?? axis.cells[unsuspicious(axis)[0] ?? 0]
      return value === undefined ? [] : [[fact.name, value]]
    }),
  )
}

/** "No" rather than "yes". */
function unsuspicious(axis: Axis | undefined): readonly number[] {
  return axis === undefined ? [] : (ascending(axis) ?? [])
}

/** The copy of the axis is stricter than the axis itself. */
function furtherOn({ axis, order }: Directed, copy: number, size: number): Formula {
  const among = (cells: readonly number[]): CellSet => cellsWhere(size, (cell) => cells.includes(cell))
  return anyOf(order.slice(1).map((_, index) => allOf([{ is: 'within', axis, cells: among(order.slice(0, index + 1)) }, { is: 'within', axis: copy, cells: among(order.slice(index + 1)) }])))
}

/** What is decided of the request at a point; what is no fact by itself comes out of the facts. */
function decisionsAt(point: readonly number[], axis: number, cell: number, { prepared, space, model, asOf, quiet }: Question): readonly Value[] {
  const facts = new Map(quiet)
  for (const { index, name, plain } of space.variables) {
    const value = space.axes[index]?.cells[index === axis ? cell : (point[index] ?? 0)]
    if (plain && value !== undefined) facts.set(name, value)
  }
  return decide(model, prepared.ruleset, facts satisfies Facts, asOf).decisions
}

function broken(line: Line, { fact, axis }: Directed, { point, from, to }: Pair, { prepared, space, model }: Question, { at, values }: Blamed): Diagnostic {
  const valueAt = (cell: number): Bilingual => exampleWords(point.map((one, index) => (index === axis ? cell : one)), [axis], space, prepared, model.vocabulary)
  const rest = [...axesOf(allOf(formulasOf(line, space)))].filter((one) => one !== axis)
  const words = {
    rule: subjectOf(line.instance),
    fact: factWords(fact.name, prepared.facts),
    from: valueAt(from.cell),
    to: valueAt(to.cell),
    before: decisionsInWords(from.decisions, model.vocabulary),
    after: decisionsInWords(to.decisions, model.vocabulary),
    rest: exampleWords(point, rest, space, prepared, model.vocabulary),
  }
  return say('BK5208', at, words, { related: [{ note: 'direction', at: fact.fields.get('monotone')?.origin ?? fact.origin }, ...values.map((value) => ({ note: 'value' as const, at: value }))] })
}

function unproven(line: Line, { fact }: Directed, prepared: Prepared, { at }: Blamed): Diagnostic {
  return say('BK5209', at, { rule: subjectOf(line.instance), fact: factWords(fact.name, prepared.facts) })
}
