/** Sets of cells of one axis, as bits: what a variable may still be while a question is looked into. */
export type CellSet = Uint32Array

export function noCells(count: number): CellSet {
  return new Uint32Array((count + 31) >>> 5)
}

export function cellsWhere(count: number, holds: (cell: number) => boolean): CellSet {
  const cells = noCells(count)
  for (let cell = 0; cell < count; cell++) if (holds(cell)) add(cells, cell)
  return cells
}

/** Cells of several stretches, each from its first to before its end. */
export function cellsBetween(count: number, stretches: readonly (readonly [from: number, to: number])[]): CellSet {
  const cells = noCells(count)
  for (const [from, to] of stretches) for (let cell = from; cell < to; cell++) add(cells, cell)
  return cells
}

function add(cells: CellSet, cell: number): void {
  cells[cell >>> 5] = (cells[cell >>> 5] ?? 0) | (1 << (cell & 31))
}

export function hasCell(cells: CellSet, cell: number): boolean {
  return ((cells[cell >>> 5] ?? 0) & (1 << (cell & 31))) !== 0
}

export function meet(left: CellSet, right: CellSet): CellSet {
  return left.map((word, index) => word & (right[index] ?? 0))
}

/** The cells of an axis of `count` cells that are not among these. */
export function others(cells: CellSet, count: number): CellSet {
  return cellsWhere(count, (cell) => !hasCell(cells, cell))
}

export function isEmpty(cells: CellSet): boolean {
  for (let index = 0; index < cells.length; index++) if (cells[index] !== 0) return false
  return true
}

export function areApart(left: CellSet, right: CellSet): boolean {
  for (let index = 0; index < left.length; index++) if (((left[index] ?? 0) & (right[index] ?? 0)) !== 0) return false
  return true
}

export function isWithin(part: CellSet, whole: CellSet): boolean {
  for (let index = 0; index < part.length; index++) if (((part[index] ?? 0) & ~(whole[index] ?? 0)) !== 0) return false
  return true
}

/** The first cell, -1 for none. */
export function firstCell(cells: CellSet): number {
  for (let index = 0; index < cells.length; index++) {
    const word = cells[index] ?? 0
    if (word !== 0) return (index << 5) + 31 - Math.clz32(word & -word)
  }
  return -1
}

export function countCells(cells: CellSet): number {
  let count = 0
  for (let index = 0; index < cells.length; index++) {
    for (let word = cells[index] ?? 0; word !== 0; word &= word - 1) count++
  }
  return count
}
