/**
 * Facts that are compared with each other: what is said of random rules over differences is what trying every request would say. Values
 * stand close enough that each order of them occurs, and far enough apart that nothing in between is missed.
 */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { axisOf, type Axis } from '#compiler/prove/region/axis.ts'
import { cellsWhere } from '#compiler/prove/region/cells.ts'
import { allOf, anyOf, holdsAt, type Formula } from '#compiler/prove/region/formula.ts'
import { solve } from '#compiler/prove/region/solve.ts'
import { tiesOf } from '#compiler/prove/region/ties.ts'
import { compareDecimal, decimalOf, subtractDecimal, zero, type Decimal } from '#model/decimal.ts'
import type { Value } from '#model/value.ts'

const vocabulary = { kinds: new Map(), enums: new Map(), units: new Map() }
const count = (value: number): Value => ({ is: 'number', value: decimalOf(value) })
const whole = (constants: readonly number[]): Axis => axisOf({ type: { is: 'scalar', name: 'int' }, constants: constants.map(count), domain: undefined, extra: undefined }, vocabulary, () => [])

/** x, y, z, x - y, y - z. */
const axes = [whole([0, 3]), whole([1, 4]), whole([2]), whole([-1, 2]), whole([0, 1])]
const ties = [{ difference: 3, left: 0, right: 1 }, { difference: 4, left: 1, right: 2 }]
const sizes = axes.map(({ cells }) => cells.length)
const domains = sizes.map((size) => cellsWhere(size, () => true))

const within = fc.nat(axes.length - 1).chain((axis) => fc.uniqueArray(fc.nat((sizes[axis] ?? 1) - 1), { minLength: 1 }).map((cells): Formula => ({ is: 'within', axis, cells: cellsWhere(sizes[axis] ?? 0, (cell) => cells.includes(cell)) })))
const { formula } = fc.letrec<{ formula: Formula }>((tie) => ({
  formula: fc.oneof({ depthSize: 'small', maxDepth: 3 }, within, fc.array(tie('formula'), { minLength: 1, maxLength: 3 }).map(allOf), fc.array(tie('formula'), { minLength: 1, maxLength: 3 }).map(anyOf)),
}))

function cellOf(axis: number, value: Decimal | undefined): number {
  const { cells, line } = axes[axis] ?? { cells: [], line: undefined }
  if (value === undefined) return cells.length - 1
  return (line?.reach ?? []).findIndex(({ low, high }) => (low === undefined || compareDecimal(low.at, value) < (low.open ? 0 : 1)) && (high === undefined || compareDecimal(value, high.at) < (high.open ? 0 : 1)))
}

const numbers = [undefined, ...Array.from({ length: 20 }, (_, index) => decimalOf(index - 8))]
const points = numbers.flatMap((x) => numbers.flatMap((y) => numbers.map((z): readonly number[] => [cellOf(0, x), cellOf(1, y), cellOf(2, z), cellOf(3, minus(x, y)), cellOf(4, minus(y, z))])))

function minus(left: Decimal | undefined, right: Decimal | undefined): Decimal | undefined {
  return left === undefined || right === undefined ? undefined : subtractDecimal(left, right)
}

test('a point is found exactly where values that fit their differences are one', () => {
  const distinct = [...new Map(points.map((point) => [point.join(' '), point])).values()]
  fc.assert(
    fc.property(fc.array(formula, { minLength: 1, maxLength: 5 }), (formulas) => {
      const answer = solve(domains, formulas, { left: 1_000_000, ties: tiesOf(ties, axes) })
      const possible = distinct.some((point) => formulas.every((one) => holdsAt(one, point)))
      expect(answer.is).toBe(possible ? 'found' : 'none')
      if (answer.is !== 'found') return
      expect(formulas.every((one) => holdsAt(one, answer.point))).toBe(true)
      for (const { difference, left, right } of ties) {
        const [one, other, apart] = [left, right, difference].map((axis) => answer.values.get(axis))
        if (one?.is !== 'number' || other?.is !== 'number') continue
        expect(apart?.is === 'number' && compareDecimal(apart.value, subtractDecimal(one.value, other.value))).toBe(0)
        expect(cellOf(left, one.value)).toBe(answer.point[left])
        expect(cellOf(difference, subtractDecimal(one.value, other.value))).toBe(answer.point[difference])
      }
    }),
    { numRuns: 2000 },
  )
})

test('between two bounds that are as close as can be, there is a number, and no whole one', () => {
  const number = (name: 'int' | 'number', constants: readonly Decimal[]): Axis => axisOf({ type: { is: 'scalar', name }, constants: constants.map((value): Value => ({ is: 'number', value })), domain: undefined, extra: undefined }, vocabulary, () => [])
  const half: Decimal = { digits: 5n, scale: 1 }
  for (const name of ['int', 'number'] as const) {
    const lines = [number(name, [zero]), number(name, [zero]), number(name, [zero, half])]
    const at = (axis: number, value: Decimal): Formula => ({ is: 'within', axis, cells: cellsWhere(lines[axis]?.cells.length ?? 0, (cell) => { const one = lines[axis]?.cells[cell]; return one?.is === 'number' && compareDecimal(one.value, value) === 0 }) })
    const between: Formula = { is: 'within', axis: 2, cells: cellsWhere(lines[2]?.cells.length ?? 0, (cell) => { const one = lines[2]?.cells[cell]; return one?.is === 'number' && compareDecimal(zero, one.value) < 0 && compareDecimal(one.value, half) < 0 }) }
    const answer = solve(lines.map(({ cells }) => cellsWhere(cells.length, () => true)), [at(1, zero), between], { left: 10_000, ties: tiesOf([{ difference: 2, left: 0, right: 1 }], lines) })
    expect(answer.is).toBe(name === 'int' ? 'none' : 'found')
  }
})
