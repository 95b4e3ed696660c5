/** Questions about all values are answered as trying all of them would; what lies between two values is a value one could meet. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { axisOf } from '#compiler/prove/region/axis.ts'
import { cellsWhere } from '#compiler/prove/region/cells.ts'
import { cover } from '#compiler/prove/region/cover.ts'
import { allOf, anyOf, holdsAt, not, type Formula } from '#compiler/prove/region/formula.ts'
import { solve } from '#compiler/prove/region/solve.ts'
import { parseDecimal, zero } from '#model/decimal.ts'
import type { ScalarName } from '#model/type.ts'
import type { Value } from '#model/value.ts'
import { describeValue } from '#model/value-words.ts'

const sizes = [3, 4, 2, 5]
const domains = sizes.map((size) => cellsWhere(size, () => true))
const points = sizes.reduce<readonly (readonly number[])[]>((all, size) => all.flatMap((point) => Array.from({ length: size }, (_, cell) => [...point, cell])), [[]])

const within = fc.nat(sizes.length - 1).chain((axis) => fc.uniqueArray(fc.nat((sizes[axis] ?? 1) - 1)).map((cells): Formula => ({ is: 'within', axis, cells: cellsWhere(sizes[axis] ?? 0, (cell) => cells.includes(cell)) })))
const { formula } = fc.letrec<{ formula: Formula }>((tie) => ({
  formula: fc.oneof({ depthSize: 'medium', maxDepth: 4 }, within, fc.array(tie('formula'), { maxLength: 4 }).map(allOf), fc.array(tie('formula'), { maxLength: 4 }).map(anyOf)),
}))
const plenty = () => ({ left: 1_000_000 })

describe('formulas', () => {
  test('a point is found exactly where there is one', () => {
    fc.assert(
      fc.property(fc.array(formula, { maxLength: 5 }), (formulas) => {
        const answer = solve(domains, formulas, plenty())
        const possible = points.some((point) => formulas.every((one) => holdsAt(one, point)))
        expect(answer.is).toBe(possible ? 'found' : 'none')
        if (answer.is === 'found') expect(formulas.every((one) => holdsAt(one, answer.point))).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  test('the opposite holds where the formula does not', () => {
    fc.assert(fc.property(formula, fc.constantFrom(...points), (one, point) => holdsAt(one, point) !== holdsAt(not(one, sizes), point)))
  })

  test('what is covered is covered, and by none too many', () => {
    fc.assert(
      fc.property(formula, fc.array(formula, { maxLength: 5 }), (target, others) => {
        const covers = (chosen: readonly Formula[]): boolean => points.every((point) => !holdsAt(target, point) || chosen.some((one) => holdsAt(one, point)))
        const answer = cover({ domains, sizes }, [target], others, plenty())
        expect(answer.is).toBe(covers(others) ? 'covered' : 'found')
        if (answer.is !== 'covered') return
        const by = answer.by.flatMap((index) => others[index] ?? [])
        expect(covers(by)).toBe(true)
        for (const one of by) expect(covers(by.filter((other) => other !== one))).toBe(false)
      }),
      { numRuns: 2000 },
    )
  })

  test('without budget nothing is claimed', () => {
    const hard = Array.from({ length: 4 }, (_, axis): Formula => anyOf([{ is: 'within', axis, cells: cellsWhere(sizes[axis] ?? 0, (cell) => cell === 0) }, { is: 'within', axis: (axis + 1) % 4, cells: cellsWhere(sizes[(axis + 1) % 4] ?? 0, (cell) => cell === 1) }]))
    expect(solve(domains, hard, { left: 3 }).is).toBe('undecided')
    expect(solve(domains, hard, plenty()).is).toBe('found')
  })
})

describe('axes', () => {
  const vocabulary = { kinds: new Map(), enums: new Map(), units: new Map() }
  const cells = (type: ScalarName, constants: readonly Value[]): string =>
    axisOf({ type: { is: 'scalar', name: type }, constants, domain: undefined, extra: undefined }, vocabulary, () => [])
      .cells.map((value) => (value === undefined ? '?' : describeValue(value)))
      .join(' ')
  const yuan = (text: string): Value => ({ is: 'money', currency: 'CNY', amount: parseDecimal(text) ?? zero })
  const count = (text: string): Value => ({ is: 'number', value: parseDecimal(text) ?? zero })
  const hours = (amount: number): Value => ({ is: 'duration', basis: 'seconds', amount: { digits: BigInt(amount * 3600), scale: 0 }, iso: `PT${amount}H` })
  const time = (value: string): Value => ({ is: 'time', value })
  const date = (value: string): Value => ({ is: 'date', value })

  test('between two amounts lies the next cent, if there is one', () => {
    expect(cells('money', [yuan('50000'), yuan('50000.01'), yuan('60000')])).toBe('49,999.99元 50,000元 50,000.01元 50,000.02元 60,000元 60,000.01元 ?')
  })

  test('a whole number has no value between two neighbours, and none at a half', () => {
    expect(cells('int', [count('3'), count('4'), count('2.5')])).toBe('2 3 4 5 ?')
    expect(cells('number', [count('3'), count('4')])).toBe('2 3 3.5 4 5 ?')
  })

  test('durations, hours and days go on in round steps', () => {
    expect(cells('duration', [hours(24), hours(25)])).toBe('0s 1d 1441min 25h 49h ?')
    expect(cells('time', [time('22:00'), time('06:00'), time('23:59')])).toBe('05:59 06:00 06:01 22:00 22:01 23:59 23:59:01 ?')
    expect(cells('date', [date('2026-12-31'), date('2027-01-01')])).toBe('2026-12-30 2026-12-31 2027-01-01 2027-01-02 ?')
    expect(cells('datetime', [date('2026-12-31')])).toBe('2026-12-30T23:59 2026-12-31T00:00 2026-12-31T00:01 2026-12-31T23:59:59 2027-01-01T00:00:59 ?')
  })

  test('of a text there is always another one', () => {
    expect(cells('text', [{ is: 'text', value: '…' }])).toBe('"…" "……" ?')
  })

  test('the ends of the calendar and of the clock have nothing beyond', () => {
    expect(cells('time', [time('00:00'), time('23:59:59')])).toBe('00:00 00:01 23:59:59 ?')
    expect(cells('date', [date('0001-01-01'), date('9999-12-31')])).toBe('0001-01-01 0001-01-02 9999-12-31 ?')
  })
})
