/**
 * A request at which certain formulas hold, as near to a sample as can be: what the sample says stays where it may; what must be different
 * stands just across the border. What is found is a proposal: whoever asks tries it in the interpreter.
 */
import { addDecimal, compareDecimal, decimalOf, multiplyDecimal, subtractDecimal, type Decimal } from '#model/decimal.ts'
import type { Expression } from '#model/expression.ts'
import type { Value } from '#model/value.ts'
import { calculate } from '#semantics/arithmetic.ts'
import { identity } from '#semantics/compare.ts'
import type { Facts } from '#semantics/decide.ts'
import { asValue, evaluate, type Environment } from '#semantics/evaluate.ts'
import { parts } from '#semantics/mentions.ts'
import { spans, type Axis } from '../region/axis.ts'
import { cellsWhere, hasCell, type CellSet } from '../region/cells.ts'
import { allOf, axesOf, type Formula } from '../region/formula.ts'
import { isOn, markOf, valueAt, type Scale } from '../region/scale.ts'
import { solve, type Budget } from '../region/solve.ts'
import type { Space, Variable } from '../region/space.ts'

export type Search =
  /** Requests that may do, the likeliest first. */
  | { readonly is: 'found'; readonly tries: Iterable<Facts> }
  /** Nothing satisfies the formulas. */
  | { readonly is: 'none' }
  /** It would take too long to tell. */
  | { readonly is: 'undecided' }

export interface Wanted {
  readonly space: Space
  readonly formulas: readonly Formula[]
  readonly sample: Facts
  readonly budget: Budget
  /** Over a model, with these facts. */
  readonly environment: (facts: Facts) => Environment
}

/** Cells of one axis that are tried, the nearest to the sample first. */
const mostCells = 60

export function requestWhere(wanted: Wanted): Search {
  const { space, formulas, budget } = wanted
  // What can be said with all known is said so.
  for (const initial of [space.known, space.anything]) {
    const answer = solve(initial, formulas, budget)
    if (answer.is === 'undecided') return answer
    if (answer.is === 'found') return { is: 'found', tries: requestsIn(nearest([...initial], wanted), wanted) }
  }
  return { is: 'none' }
}

/** Of each axis that matters one cell, as near to the sample as the others let it be. */
function nearest(domains: CellSet[], { space, formulas, sample, budget }: Wanted): readonly CellSet[] {
  for (const index of [...axesOf(allOf(formulas))].sort((left, right) => left - right)) {
    const [axis, variable, domain] = [space.axes[index], space.variables[index], domains[index]]
    if (axis === undefined || variable === undefined || domain === undefined || variable.difference !== undefined) continue
    for (const cell of cellsByDistance(axis, domain, cellOf(axis, variable.plain ? sample.get(variable.name) : undefined))) {
      domains[index] = cellsWhere(axis.cells.length, (one) => one === cell)
      if (solve(domains, formulas, budget).is === 'found') break
      domains[index] = domain
    }
  }
  return domains
}

function cellsByDistance(axis: Axis, domain: CellSet, from: number): readonly number[] {
  const cells = axis.cells.map((_, cell) => cell).filter((cell) => hasCell(domain, cell))
  return cells.sort((left, right) => Math.abs(left - from) - Math.abs(right - from) || left - right).slice(0, mostCells)
}

/** The cell in which a value lies; of what is none of those named the last known one. */
function cellOf(axis: Axis, value: Value | undefined): number {
  const last = axis.cells.length - 1
  if (value === undefined) return last
  const mark = axis.line === undefined ? undefined : markOf(value)
  const found = mark === undefined ? axis.cells.findIndex((cell) => cell !== undefined && identity(cell) === identity(value)) : axis.line?.reach.findIndex((interval) => spans(interval, mark))
  return found === undefined || found < 0 ? Math.max(0, last - 1) : found
}

/** First what the sample says wherever a cell allows it, then what fits those that are tied to each other, then with sums put right. */
function* requestsIn(domains: readonly CellSet[], { space, formulas, sample, budget, environment }: Wanted): Iterable<Facts> {
  const answer = solve(domains, formulas, budget)
  if (answer.is !== 'found') return
  const about = variablesIn(formulas, space)
  const at = (values: ReadonlyMap<number, Value>): Facts => {
    const facts = new Map(sample)
    for (const variable of about) {
      const value = valueOfCell(variable, values)
      if (variable.plain && value === undefined) facts.delete(variable.name)
      else if (variable.plain && value !== undefined) facts.set(variable.name, value)
    }
    return facts
  }
  const valueOfCell = (variable: Variable, values: ReadonlyMap<number, Value>): Value | undefined => {
    const axis = space.axes[variable.index]
    return values.get(variable.index) ?? (axis === undefined ? undefined : inCell(axis, answer.point[variable.index] ?? 0, variable, sample))
  }
  for (const values of answer.values.size === 0 ? [answer.values] : [new Map<number, Value>(), answer.values]) {
    const facts = at(values)
    yield facts
    for (const variable of about) {
      const value = variable.plain ? undefined : valueOfCell(variable, values)
      if (value !== undefined) yield* balanced(variable.of, value, facts, environment)
    }
  }
}

/** What formulas speak of; of a difference the two. */
function variablesIn(formulas: readonly Formula[], { variables }: Space): readonly Variable[] {
  const indices = [...axesOf(allOf(formulas))].sort((left, right) => left - right).flatMap((index) => {
    const difference = variables[index]?.difference
    return difference === undefined ? [index] : [difference.left, difference.right]
  })
  return [...new Set(indices)].flatMap((index) => variables[index] ?? [])
}

/** A value of a cell: what the sample says if that lies in it, else what is just inside on the sample's side. */
function inCell(axis: Axis, cell: number, variable: Variable, sample: Facts): Value | undefined {
  const [value, said, line] = [axis.cells[cell], variable.plain ? sample.get(variable.name) : undefined, axis.line]
  if (value === undefined || said === undefined) return value
  if (cellOf(axis, said) === cell && (line !== undefined || identity(said) === identity(value) || axis.shape === 'names')) return said
  const [reach, mark] = [line?.reach[cell], markOf(said)]
  if (line === undefined || reach === undefined || mark === undefined) return value
  const above = reach.high !== undefined && compareDecimal(mark, reach.high.at) >= 0
  const border = above ? reach.high : reach.low
  if (border === undefined || !border.open) return value
  const step = stepBeside(line.scale, border.at)
  const inside = above ? subtractDecimal(border.at, step) : addDecimal(border.at, step)
  return spans(reach, inside) && isOn(line.scale, inside) ? valueAt(line.scale, inside) : value
}

/** The roundest step that is small beside the border: an hour beside two days, a minute beside half an hour. */
function stepBeside({ steps }: Scale, border: Decimal): Decimal {
  const size = border.digits < 0n ? { ...border, digits: -border.digits } : border
  return steps.find((step) => compareDecimal(multiplyDecimal(step, decimalOf(10)), size) <= 0) ?? steps[steps.length - 1] ?? decimalOf(1)
}

/** `a + b` shall be a value: each of the facts in turn is moved by what is lacking. */
function* balanced(of: Expression, value: Value, facts: Facts, environment: (facts: Facts) => Environment): Iterable<Facts> {
  const now = asValue(evaluate(of, environment(facts)))
  const lacking = now === undefined ? undefined : calculate('-', value, now)
  if (lacking === undefined) return
  const names = new Set([...parts(of)].flatMap((part) => (part.is === 'fact' ? [part.name] : [])))
  for (const name of names) {
    const before = facts.get(name)
    for (const operator of ['+', '-'] as const) {
      const after = before === undefined ? undefined : calculate(operator, before, lacking)
      if (after !== undefined) yield new Map([...facts, [name, after]])
    }
  }
}
