/**
 * Whether two rows of a table match the same request. Rows that are apart on one axis need not be compared: on the axis that parts
 * them best they are sorted into its cells, and only rows that meet in a cell are looked at as a pair.
 */
import { areApart, cellsWhere, hasCell, type CellSet } from '../region/cells.ts'
import { never, type Formula } from '../region/formula.ts'
import { solve, type Budget } from '../region/solve.ts'
import type { Place, Space } from '../region/space.ts'

export type Overlap =
  | { readonly is: 'found'; readonly left: number; readonly right: number; readonly place: Place }
  /** Two rows may overlap, but no request could be shown. */
  | { readonly is: 'unclear' }
  | { readonly is: 'none' }
  | { readonly is: 'undecided' }

export function firstOverlap(rows: readonly Formula[], space: Space, budget: Budget, confirmed: (left: number, right: number, place: Place) => boolean): Overlap {
  const boxes = rows.map((row) => boxOf(row))
  const axis = bestAxis(boxes, space)
  const seen = new Set<number>()
  let unclear = false
  for (let cell = 0; cell < (axis === undefined ? 1 : (space.sizes[axis] ?? 0)); cell++) {
    const here = boxes.flatMap((box, row) => (axis === undefined || hasCell(box.get(axis) ?? everything(space, axis), cell) ? [row] : []))
    for (const [index, right] of here.entries()) {
      for (const left of here.slice(0, index)) {
        const pair = left * rows.length + right
        if (seen.has(pair)) continue
        seen.add(pair)
        budget.left--
        if (apart(boxes[left], boxes[right])) continue
        const answer = solve(space.anything, [rows[left] ?? never, rows[right] ?? never], budget)
        if (answer.is === 'undecided' || budget.left < 0) return { is: 'undecided' }
        if (answer.is === 'none') continue
        if (confirmed(left, right, answer)) return { is: 'found', left, right, place: answer }
        unclear = true
      }
    }
    if (budget.left < 0) return { is: 'undecided' }
  }
  return { is: unclear ? 'unclear' : 'none' }
}

/** What a row says of each axis by itself. */
type Box = ReadonlyMap<number, CellSet>

function boxOf(row: Formula): Box {
  const parts = row.is === 'all' ? row.parts : [row]
  return new Map(parts.flatMap((part) => (part.is === 'within' ? [[part.axis, part.cells] as const] : [])))
}

function apart(left: Box | undefined, right: Box | undefined): boolean {
  for (const [axis, cells] of left ?? []) {
    const other = right?.get(axis)
    if (other !== undefined && areApart(cells, other)) return true
  }
  return false
}

function everything(space: Space, axis: number): CellSet {
  return space.anything[axis] ?? cellsWhere(0, () => true)
}

/** The axis on whose cells the fewest rows meet. */
function bestAxis(boxes: readonly Box[], space: Space): number | undefined {
  let best: number | undefined
  let least = Infinity
  for (const [axis, size] of space.sizes.entries()) {
    let pairs = 0
    const fully = boxes.filter((box) => !box.has(axis)).length
    const counts = new Array<number>(size).fill(fully)
    for (const box of boxes) {
      const cells = box.get(axis)
      if (cells !== undefined) for (let cell = 0; cell < size; cell++) if (hasCell(cells, cell)) counts[cell] = (counts[cell] ?? 0) + 1
    }
    for (const count of counts) pairs += (count * (count - 1)) / 2
    if (pairs < least) [best, least] = [axis, pairs]
  }
  return best
}
