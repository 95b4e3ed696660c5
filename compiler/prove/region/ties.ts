/**
 * Axes that are tied to each other: that of `x - y` to those of `x` and `y`. What each may still be are intervals; whether some values
 * fit all of them is a system of difference constraints, which has an answer where its graph has no negative cycle (Bellman 1958). A
 * strict bound is a bound one unit further in, where the unit is finer than any two bounds can tell apart.
 */
import type { Decimal } from '#model/decimal.ts'
import type { Value } from '#model/value.ts'
import { spans, type Axis, type Interval } from './axis.ts'
import { cellsWhere, hasCell, type CellSet } from './cells.ts'
import { valueAt } from './scale.ts'

/** The axis of a difference, and those of what is taken from what. */
export interface Tie {
  readonly difference: number
  readonly left: number
  readonly right: number
}

export type Fit =
  /** Values that fit, and the cells that they are in, by axis. */
  | { readonly is: 'fits'; readonly values: ReadonlyMap<number, Value>; readonly cells: ReadonlyMap<number, number> }
  /** What these axes may still be does not go together. */
  | { readonly is: 'clash'; readonly axes: readonly number[] }
  /** It can only be told of a part at a time. */
  | { readonly is: 'split'; readonly axis: number; readonly parts: readonly CellSet[] }

export interface Ties {
  readonly fit: (domains: readonly CellSet[]) => Fit
}

/** Only axes that are lines are tied. */
export function tiesOf(ties: readonly Tie[], axes: readonly Axis[]): Ties | undefined {
  const tied = ties.filter((tie) => axesIn(tie).every((axis) => axes[axis]?.line !== undefined))
  return tied.length === 0 ? undefined : { fit: (domains) => fit(tied, axes, domains) }
}

function axesIn({ difference, left, right }: Tie): readonly number[] {
  return [left, right, difference]
}

function fit(ties: readonly Tie[], axes: readonly Axis[], domains: readonly CellSet[]): Fit {
  const counted: Tie[] = []
  const cells = new Map<number, number>()
  for (const tie of ties) {
    for (const axis of axesIn(tie)) {
      const parts = runsOf(domains[axis], (axes[axis]?.cells.length ?? 1) - 1)
      if (parts.length !== 1) return { is: 'split', axis, parts }
    }
    const isUnknown = (axis: number): boolean => hasCell(domains[axis] ?? new Uint32Array(), (axes[axis]?.cells.length ?? 1) - 1)
    // A difference is unknown exactly where one of the two is.
    const unknown = [tie.left, tie.right].find(isUnknown)
    if (unknown !== undefined && !isUnknown(tie.difference)) return { is: 'clash', axes: [unknown, tie.difference] }
    if (unknown === undefined && isUnknown(tie.difference)) return { is: 'clash', axes: axesIn(tie) }
    if (unknown === undefined) counted.push(tie)
    for (const axis of axesIn(tie)) if (isUnknown(axis)) cells.set(axis, (axes[axis]?.cells.length ?? 1) - 1)
  }
  if (counted.length === 0) return { is: 'fits', values: new Map(), cells }
  const found = solution(counted, axes, domains)
  if (found === undefined) return { is: 'clash', axes: [...new Set(counted.flatMap(axesIn))] }
  const values = new Map<number, Value>()
  for (const [axis, mark] of found) {
    const line = axes[axis]?.line
    if (line === undefined) continue
    values.set(axis, valueAt(line.scale, mark))
    cells.set(axis, line.reach.findIndex((interval) => spans(interval, mark)))
  }
  return { is: 'fits', values, cells }
}

/** Unbroken stretches of known cells, and the unknown by itself. */
function runsOf(domain: CellSet | undefined, last: number): readonly CellSet[] {
  if (domain === undefined) return []
  const runs: CellSet[] = []
  for (let from = 0; from <= last; from++) {
    if (!hasCell(domain, from)) continue
    let to = from
    while (from < last && to + 1 < last && hasCell(domain, to + 1)) to++
    const [first, end] = [from, to]
    runs.push(cellsWhere(last + 1, (cell) => cell >= first && cell <= end))
    from = to
  }
  return runs
}

/** `target - source <= most`. */
interface Edge {
  readonly source: number
  readonly target: number
  readonly most: bigint
}

/** A value for each variable and each difference; undefined when none fit. */
function solution(ties: readonly Tie[], axes: readonly Axis[], domains: readonly CellSet[]): ReadonlyMap<number, Decimal> | undefined {
  const variables = [...new Set(ties.flatMap(({ left, right }) => [left, right]))]
  const lines = new Map([...variables, ...ties.map(({ difference }) => difference)].flatMap((axis) => { const line = axes[axis]?.line; return line === undefined ? [] : [[axis, { line, interval: hull(line.reach, domains[axis]) }] as const] }))
  const places = Math.max(0, ...[...lines.values()].flatMap(({ line, interval }) => [interval.low?.at.scale ?? 0, interval.high?.at.scale ?? 0, ...line.scale.steps.map(({ scale }) => scale)])) + finer
  const bounds = (axis: number): { readonly low: bigint | undefined; readonly high: bigint | undefined } => {
    const one = lines.get(axis)
    if (one === undefined) return { low: undefined, high: undefined }
    const unit = one.line.scale.exact ? whole(one.line.scale.steps.at(-1) ?? { digits: 1n, scale: 0 }, places) : 1n
    return { low: lowest(one.interval.low, unit, places), high: highest(one.interval.high, unit, places) }
  }
  // Node 0 is nothing; each variable has one of its own.
  const node = new Map(variables.map((axis, index) => [axis, index + 1]))
  const edges: Edge[] = []
  const between = (source: number, target: number, { low, high }: ReturnType<typeof bounds>): void => {
    if (high !== undefined) edges.push({ source, target, most: high })
    if (low !== undefined) edges.push({ source: target, target: source, most: -low })
  }
  for (const axis of variables) between(0, node.get(axis) ?? 0, bounds(axis))
  for (const tie of ties) between(node.get(tie.right) ?? 0, node.get(tie.left) ?? 0, bounds(tie.difference))
  const distances = shortest(edges, variables.length + 1)
  if (distances === undefined) return undefined
  const markOf = (axis: number): bigint => (distances[node.get(axis) ?? 0] ?? 0n) - (distances[0] ?? 0n)
  return new Map([
    ...variables.map((axis): readonly [number, Decimal] => [axis, short(markOf(axis), places)]),
    ...ties.map(({ difference, left, right }): readonly [number, Decimal] => [difference, short(markOf(left) - markOf(right), places)]),
  ])
}

/** Decimal places beyond those of any bound: strict bounds move in by less than bounds can differ. */
const finer = 3

/** From a source that is at no distance from any node; undefined where a cycle gets shorter for ever. */
function shortest(edges: readonly Edge[], nodes: number): readonly bigint[] | undefined {
  const distances = new Array<bigint>(nodes).fill(0n)
  for (let round = 0; round <= nodes; round++) {
    let moved = false
    for (const { source, target, most } of edges) {
      const through = (distances[source] ?? 0n) + most
      if (through >= (distances[target] ?? 0n)) continue
      distances[target] = through
      moved = true
    }
    if (!moved) return distances
  }
  return undefined
}

/** From the lowest end of some cells to their highest. */
function hull(reach: readonly Interval[], cells: CellSet | undefined): Interval {
  const inside = reach.filter((_, cell) => cells !== undefined && hasCell(cells, cell))
  return { low: inside[0]?.low, high: inside.at(-1)?.high }
}

function lowest(end: Interval['low'], unit: bigint, places: number): bigint | undefined {
  if (end === undefined) return undefined
  const at = whole(end.at, places)
  const up = -floored(-at, unit)
  return end.open && up === at ? at + unit : up
}

function highest(end: Interval['high'], unit: bigint, places: number): bigint | undefined {
  if (end === undefined) return undefined
  const at = whole(end.at, places)
  const down = floored(at, unit)
  return end.open && down === at ? at - unit : down
}

/** The greatest multiple of a unit that is no greater. */
function floored(mark: bigint, unit: bigint): bigint {
  const rest = mark % unit
  return mark - (rest < 0n ? rest + unit : rest)
}

function whole({ digits, scale }: Decimal, places: number): bigint {
  return digits * 10n ** BigInt(places - scale)
}

function short(mark: bigint, places: number): Decimal {
  let [digits, scale] = [mark, places]
  while (scale > 0 && digits % 10n === 0n) [digits, scale] = [digits / 10n, scale - 1]
  return { digits, scale }
}
