/** All that the conditions of one ruleset may be asked about: an axis for each variable, and each condition as a formula over them. */
import type { Model } from '#model/model.ts'
import { instancesOf } from '#model/model.ts'
import type { Range, Value } from '#model/value.ts'
import { identity } from '#semantics/compare.ts'
import { modelEnvironment } from '#semantics/environment.ts'
import { holds } from '#semantics/evaluate.ts'
import { axisOf, truths, type Axis } from './axis.ts'
import { cellsWhere, countCells, type CellSet } from './cells.ts'
import { allOf, always, anyOf, never, type Formula } from './formula.ts'
import { atomsOf, type Atom, type Quantity, type Reading } from './reading.ts'
import { axesOver, laidOut } from './remembered.ts'
import type { Budget } from './solve.ts'
import { stretchWhere } from './stretch.ts'
import { tiesOf, type Tie, type Ties } from './ties.ts'

/** A quantity as an axis. */
export interface Variable extends Omit<Quantity, 'difference'> {
  readonly index: number
  /** What it is compared with, by its words. */
  readonly constants: ReadonlyMap<string, Value>
  /** Axes of what it is the difference of. */
  readonly difference?: { readonly left: number; readonly right: number }
}

export interface Space {
  readonly variables: readonly Variable[]
  /** The axis of a quantity; -1 where nothing is asked about it. */
  readonly indexOf: (quantity: Quantity) => number
  readonly axes: readonly Axis[]
  /** Cells of each axis. */
  readonly sizes: readonly number[]
  /** Everything that may occur. */
  readonly anything: readonly CellSet[]
  /** Everything that may occur when all is known. */
  readonly known: readonly CellSet[]
  /** When the condition is true; `no`: when it is false. Where neither holds it is unknown. */
  readonly yes: (reading: Reading) => Formula
  readonly no: (reading: Reading) => Formula
  /** What ties axes to each other. */
  readonly ties: Ties | undefined
  /** Which these are. */
  readonly tied: readonly Tie[]
}

/** What is declared about a fact. */
export interface Declared {
  readonly domain: Range | undefined
  readonly never: Value | undefined
}

/** undefined: so many values are named in so many places that looking at them all would take too long. */
export function spaceOf(model: Model, readings: Iterable<Reading>, declared: (fact: string) => Declared | undefined): Space | undefined {
  const environment = modelEnvironment(model)
  const { variables, indexOf, comparisons } = variablesIn(readings)
  const cells = variables.reduce((sum, variable) => sum + 2 * variable.constants.size + 3, 0)
  if (cells * Math.min(comparisons, cells) > mostWork) return undefined
  const remembered = axesOver(model.vocabulary)
  const axes = variables.map((variable) => {
    const about = variable.plain ? declared(variable.name) : undefined
    const span = { type: variable.type, constants: [...variable.constants.values()], domain: about?.domain, extra: about?.never }
    const make = (): Axis => axisOf(span, model.vocabulary, (kind) => instancesOf(model, kind).map(({ path }) => path))
    // What may be referred to differs from bank to bank, and words of anything may mean several things.
    return variable.type?.is === 'scalar' && variable.type.name !== 'any' ? remembered(spanWords(variable, about), make) : make()
  })
  const sizes = axes.map((axis) => axis.cells.length)
  const anything = sizes.map((size) => cellsWhere(size, () => true))
  const known = sizes.map((size) => cellsWhere(size, (cell) => cell < size - 1))

  function atom(reading: Atom, wanted: boolean): Formula {
    const index = indexOf(reading.about)
    const [variable, axis] = [variables[index], axes[index]]
    if (variable === undefined || axis === undefined) return never
    return laidOut(reading, axis, index)(wanted, () => {
      const stretch = stretchWhere(axis, reading.test, wanted)
      if (stretch !== undefined) return within(stretch, axis, index)
      const verdicts = truths(axis, reading.constants.map(({ value }) => value), variable.type, (value) => holds(reading.test, value === undefined ? environment : { ...environment, it: value }))
      return within(cellsWhere(axis.cells.length, (cell) => verdicts[cell] === wanted), axis, index)
    })
  }

  /** Kleene: an `and` is false as soon as one part is, true when all are. */
  function formula(reading: Reading, wanted: boolean): Formula {
    switch (reading.is) {
      case 'fixed':
        return reading.truth === wanted ? always : never
      case 'atom':
        return atom(reading, wanted)
      case 'not':
        return formula(reading.of, !wanted)
      case 'and':
      case 'or':
        return ((reading.is === 'and') === wanted ? allOf : anyOf)(reading.parts.map((part) => formula(part, wanted)))
      case 'if':
        return anyOf([
          allOf([formula(reading.condition, true), formula(reading.then, wanted)]),
          allOf([formula(reading.condition, false), formula(reading.else, wanted)]),
        ])
      default:
        return reading satisfies never
    }
  }

  const tied = variables.flatMap(({ index, difference }) => (difference === undefined ? [] : [{ difference: index, ...difference }]))
  return { variables, indexOf, axes, sizes, anything, known, tied, ties: tiesOf(tied, axes), yes: (reading) => formula(reading, true), no: (reading) => formula(reading, false) }
}

function within(cells: CellSet, { cells: all }: Axis, axis: number): Formula {
  const count = countCells(cells)
  return count === 0 ? never : count === all.length ? always : { is: 'within', axis, cells }
}

/** What makes an axis what it is, beside the vocabulary. */
function spanWords({ type, constants }: Variable, about: Declared | undefined): string {
  return [type?.is === 'scalar' ? type.name : '', identity(about?.domain), identity(about?.never), ...constants.keys()].join('\n')
}

/** Everything that readings speak of, each quantity once, in the order in which it comes up. */
function variablesIn(readings: Iterable<Reading>): { readonly variables: readonly Variable[]; readonly indexOf: (quantity: Quantity) => number; readonly comparisons: number } {
  const variables: (Variable & { readonly constants: Map<string, Value> })[] = []
  const indices = new Map<string, number>()
  const add = ({ difference, ...rest }: Quantity): number => {
    const known = indices.get(rest.name)
    if (known !== undefined) return known
    const apart = difference === undefined ? {} : { difference: { left: add(difference.left), right: add(difference.right) } }
    const index = variables.length
    indices.set(rest.name, index)
    variables.push({ ...rest, index, constants: new Map(), ...apart })
    return index
  }
  let comparisons = 0
  for (const reading of readings) {
    for (const { about, constants } of atomsOf(reading)) {
      const known = variables[add(about)]?.constants
      for (const { words, value } of constants) known?.set(words, value)
      comparisons++
    }
  }
  return { variables, indexOf: ({ name }) => indices.get(name) ?? -1, comparisons }
}

/** A point, and of axes that are tied the values that fit. */
export interface Place {
  readonly point: readonly number[]
  readonly values: ReadonlyMap<number, Value>
}

/** What each variable is at a place, of some axes; undefined: unknown. What is a difference of two is said by the two. */
export function valuesAt({ variables, axes }: Space, { point, values }: Place, of: Iterable<number>): ReadonlyMap<Variable, Value | undefined> {
  const single = [...of].flatMap((axis) => {
    const difference = variables[axis]?.difference
    return difference === undefined ? [axis] : [difference.left, difference.right]
  })
  return new Map(
    single.flatMap((axis) => {
      const variable = variables[axis]
      return variable === undefined ? [] : [[variable, values.get(axis) ?? axes[axis]?.cells[point[axis] ?? 0]] as const]
    }),
  )
}

/** The facts among them that are known; what is calculated from facts comes out of them. */
export function factsAt(space: Space, place: Place, of: Iterable<number>): ReadonlyMap<string, Value> {
  return new Map([...valuesAt(space, place, of)].flatMap(([{ plain, name }, value]) => (plain && value !== undefined ? [[name, value] as const] : [])))
}

/** For questions about a space: so many looks, and what ties its axes. */
export function budgetFor(space: Space | undefined, left: number): Budget {
  return { left, ties: space?.ties }
}

/** Cells looked at while formulas are made. */
const mostWork = 40_000_000
