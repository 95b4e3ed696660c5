/** The widest gap around a point that no row is about: what a row that closes it would have to say. */
import { cellsWhere, type CellSet } from '../region/cells.ts'
import type { Space } from '../region/space.ts'

/** `isFree`: whether no row is about anything in the box. Each axis is opened wholly if that keeps it free, else as far as it does. */
export function gapAround(point: readonly number[], axes: readonly number[], space: Space, isFree: (box: readonly CellSet[]) => boolean): readonly CellSet[] {
  const box = space.known.map((cells, axis) => (axes.includes(axis) ? only(space.sizes[axis] ?? 0, point[axis] ?? 0) : cells))
  for (const axis of axes) {
    const whole = space.known[axis]
    if (whole === undefined) continue
    const free = (cells: CellSet): boolean => isFree(box.map((one, index) => (index === axis ? cells : one)))
    const last = (space.sizes[axis] ?? 1) - 1
    const at = point[axis] ?? 0
    if (free(whole)) box[axis] = whole
    else if (space.axes[axis]?.shape === 'line') box[axis] = stretch(at, last, free)
    else box[axis] = gather(at, last, free)
  }
  return box
}

function only(size: number, cell: number): CellSet {
  return cellsWhere(size, (one) => one === cell)
}

/** Upwards and downwards, doubling the step while it stays free and halving it when not. */
function stretch(at: number, last: number, free: (cells: CellSet) => boolean): CellSet {
  const between = (low: number, high: number): CellSet => cellsWhere(last + 1, (cell) => cell >= low && cell <= high)
  let [low, high] = [at, at]
  for (let step = last; step >= 1; step = Math.floor(step / 2)) while (high + step < last && free(between(low, high + step))) high += step
  for (let step = last; step >= 1; step = Math.floor(step / 2)) while (low - step >= 0 && free(between(low - step, high))) low -= step
  return between(low, high)
}

function gather(at: number, last: number, free: (cells: CellSet) => boolean): CellSet {
  const kept = new Set([at])
  for (let cell = 0; cell < last; cell++) {
    kept.add(cell)
    if (cell !== at && !free(cellsWhere(last + 1, (one) => kept.has(one)))) kept.delete(cell)
  }
  return cellsWhere(last + 1, (one) => kept.has(one))
}
