/**
 * Two requests, equal in all but one fact, of which the riskier one gets the softer decision. The fact's axis, and those of what is
 * calculated from it, are laid out twice: once as they are, and once further on.
 */
import type { Instance } from '#model/instance.ts'
import type { Vocabulary } from '#model/kind.ts'
import type { Model } from '#model/model.ts'
import { lazily, once, onceBy } from '#model/once.ts'
import type { Value } from '#model/value.ts'
import { decide, type Facts } from '#semantics/decide.ts'
import { reaches } from '#semantics/decision.ts'
import { typeOf } from '#semantics/scene.ts'
import { axisOf, type Axis } from '../region/axis.ts'
import { cellsWhere, firstCell, hasCell, type CellSet } from '../region/cells.ts'
import { cover } from '../region/cover.ts'
import { allOf, anyOf, holdsAt, moved, not, type Formula } from '../region/formula.ts'
import type { Budget, Pick } from '../region/solve.ts'
import { factsAt, type Place, type Space } from '../region/space.ts'
import { tiesOf } from '../region/ties.ts'
import { ascending, directedFacts, type Directed, type Follower } from './direction.ts'
import { firesIn } from './rules.ts'
import { asksFor, declaredOf, type Line, type Prepared } from './ruleset.ts'

export interface Question {
  readonly prepared: Prepared
  readonly space: Space
  readonly model: Model
  readonly facts: readonly Directed[]
  /** Axes that have a direction, with their cells from the mildest to the strictest. */
  readonly directions: ReadonlyMap<number, readonly number[]>
  /** Of every fact a value with nothing suspicious about it. */
  readonly quiet: () => Facts
  /** Rules that ask for as much as a line does. */
  readonly reaching: (line: Line) => readonly Line[]
  /** The same among others. */
  readonly reachingAmong: (others: readonly Line[]) => (line: Line) => readonly Line[]
}

export function questionOf(prepared: Prepared, space: Space, model: Model): Question {
  const facts = directedFacts(prepared, space, model)
  return { prepared, space, model, facts, directions: new Map(facts.map(({ axis, order }) => [axis, order])), quiet: lazily(() => quietFacts(prepared, model)), reaching: reachingAmong(prepared.rules, model), reachingAmong: (others) => reachingAmong(others, model) }
}

/** Few decisions are ever different, so each is compared once. */
function reachingAmong(rules: readonly Line[], { vocabulary }: Model): Question['reaching'] {
  return onceBy(asksFor, ({ then }) => rules.filter(onceBy(asksFor, (other) => reaching(vocabulary)(other.then)(then))))
}

const reaching = once((vocabulary: Vocabulary) => once((decisions: readonly Value[]) => once((wanted: readonly Value[]) => reaches(decisions, wanted, vocabulary))))

/** Two requests that differ in one fact, and what is decided of each. */
export interface Pair {
  readonly from: Step
  readonly to: Step
}

export interface Step {
  readonly place: Place
  readonly decisions: readonly Value[]
}

/** The fact, and what is calculated from it, once as they are and once further on. */
interface Doubled {
  readonly axes: readonly { readonly own: Follower; readonly copy: number }[]
  readonly domains: readonly CellSet[]
  readonly sizes: readonly number[]
  readonly budget: Budget
}

function doubled({ axis, order, followers }: Directed, { prepared: { budget }, space }: Question): Doubled {
  const axes = [{ axis, order }, ...followers].map((own, index) => ({ own, copy: space.sizes.length + index }))
  const sizes = [...space.sizes, ...axes.map(({ own }) => space.sizes[own.axis] ?? 0)]
  const copyOf = (one: number): number => axes.find(({ own }) => own.axis === one)?.copy ?? one
  const copies = space.tied.map(({ difference, left, right }) => ({ difference: copyOf(difference), left: copyOf(left), right: copyOf(right) }))
  const lines = [...space.axes, ...axes.flatMap(({ own }) => space.axes[own.axis] ?? [])]
  const domains = [...space.known, ...axes.map(({ own, copy }) => space.known[own.axis] ?? cellsWhere(sizes[copy] ?? 0, () => false))]
  return { axes, domains, sizes, budget: { left: budget.left, ties: tiesOf([...space.tied, ...copies], lines) } }
}

/** Of a line and a fact. `madeUp`: only where one of these, lines as they were, would have asked for as much. */
export function softened(line: Line, one: Directed, question: Question, madeUp?: readonly Line[]): Pair | 'undecided' | undefined {
  const { prepared, space, model } = question
  const fires = firesIn(space)(line)
  const { axes, domains, sizes, budget } = doubled(one, question)
  const further = (formula: Formula): Formula => axes.reduce((said, { own, copy }) => moved(said, own.axis, copy), formula)
  const before = madeUp === undefined ? [] : [not(anyOf(madeUp.map((other) => further(firesIn(space)(other)))), sizes)]
  const others = [...question.reaching(line).map((other) => further(firesIn(space)(other))), ...before]
  const steps = axes.flatMap(({ own, copy }, index) => (own.order === undefined ? [] : [laterOn(own.axis, own.order, copy, sizes[copy] ?? 0, index > 0)]))
  const answer = cover({ domains, sizes }, [fires, ...steps], others, budget, mildest(one, axes[0]?.copy ?? 0, question))
  prepared.budget.left = budget.left
  if (answer.is === 'covered') return undefined
  if (answer.is === 'undecided') return 'undecided'
  const pair = nearest(answer, fires, others, one, axes[0]?.copy ?? 0).map((place): Step => ({ place, decisions: decisionsAt(place, question) }))
  const [from, to] = pair
  // Together others may ask for it all the same, or a comparison that was not looked into may say no.
  return from === undefined || to === undefined || reaches(to.decisions, from.decisions, model.vocabulary) ? 'undecided' : { from, to }
}

/** The copy of an axis is further on than the axis itself; with `also`, or no further. */
function laterOn(axis: number, order: readonly number[], copy: number, size: number, also: boolean): Formula {
  const among = (cells: readonly number[]): CellSet => cellsWhere(size, (cell) => cells.includes(cell))
  const steps = also ? order.map((_, index) => [order.slice(0, index + 1), order.slice(index)] as const) : order.slice(1).map((_, index) => [order.slice(0, index + 1), order.slice(index + 1)] as const)
  return anyOf(steps.map(([before, behind]) => allOf([{ is: 'within', axis, cells: among(before) }, { is: 'within', axis: copy, cells: among(behind) }])))
}

/** The last place at which the line still fires, and the first behind it at which nothing makes up for it. */
function nearest({ point, values }: Place, fires: Formula, others: readonly Formula[], { axis, order }: Directed, copy: number): readonly [from: Place, to: Place] {
  const at = (place: number, cell: number): readonly number[] => point.map((one, index) => (index === place ? cell : one))
  const between = order.slice(order.indexOf(point[axis] ?? 0), order.indexOf(point[copy] ?? 0) + 1)
  // What is tied to other variables stays where these let it be.
  const isFree = !values.has(axis)
  const last = isFree ? between.slice(0, -1).findLastIndex((cell) => holdsAt(fires, at(axis, cell))) : 0
  const next = isFree ? between.slice(last + 1).find((cell) => others.every((other) => !holdsAt(other, at(copy, cell)))) : undefined
  const further = values.get(copy)
  return [
    { point: at(axis, between[last] ?? point[axis] ?? 0), values },
    { point: at(axis, next ?? point[copy] ?? 0), values: further === undefined ? values : new Map([...values, [axis, further]]) },
  ]
}

/** Where it does not matter, nothing is suspicious; of the fact itself the two cells that are nearest to each other. */
function mildest({ axis, order }: Directed, copy: number, { directions, space }: Question): Pick {
  return (cells, at) => {
    const among = at === axis ? [...order].reverse() : at === copy ? order : (directions.get(at) ?? unsuspicious(space.axes[at]))
    return among.find((cell) => hasCell(cells, cell)) ?? firstCell(cells)
  }
}

function quietFacts({ facts }: Prepared, { vocabulary }: Model): Facts {
  return new Map(
    [...facts.values()].flatMap((fact): readonly (readonly [string, Value])[] => {
      const value = quietValue(vocabulary)(fact)
      return value === undefined ? [] : [[fact.name, value]]
    }),
  )
}

const quietValue = once((vocabulary: Vocabulary) => once((fact: Instance): Value | undefined => {
  const { domain, never } = declaredOf(fact)
  const axis = axisOf({ type: typeOf(fact), constants: [], domain, extra: never }, vocabulary, () => [])
  return never ?? axis.cells[unsuspicious(axis)[0] ?? 0]
}))

/** "No" rather than "yes". */
function unsuspicious(axis: Axis | undefined): readonly number[] {
  return ascending(axis) ?? []
}

/** What is decided of the request at a place; what is no fact by itself comes out of the facts. */
function decisionsAt(place: Place, { prepared, space, model, quiet }: Question): readonly Value[] {
  const facts = new Map([...quiet(), ...factsAt(space, place, space.variables.keys())])
  return decide(model, prepared.ruleset, facts, prepared.asOf).decisions
}

