/** The meaning of conditions where it is easily got wrong: times past midnight and with seconds, days and moments, lists that name something unknown. */
import { describe, expect, test } from 'vitest'
import { decimalOf } from '#model/decimal.ts'
import type { Expression } from '#model/expression.ts'
import type { Type } from '#model/type.ts'
import type { Value } from '#model/value.ts'
import { compareValues, equalValues } from '#semantics/compare.ts'
import { holds } from '#semantics/evaluate.ts'

const vocabulary = { kinds: new Map(), enums: new Map(), units: new Map() }
const time = (value: string): Value => ({ is: 'time', value })
const number = (value: number): Value => ({ is: 'number', value: decimalOf(value) })
const literal = (value: Value): Expression => ({ is: 'literal', value })
const int: Type = { is: 'scalar', name: 'int' }

function judged(condition: Expression, facts: Readonly<Record<string, Value>> = {}): boolean | undefined {
  return holds(condition, { vocabulary, scopes: [(name) => facts[name]], instance: () => undefined, instances: () => [] })
}

const within = (item: Value, from: Value, to: Value, below = false): boolean | undefined =>
  judged({ is: 'in', left: literal(item), right: literal({ is: 'range', from, to, below }), negated: false })

describe('times', () => {
  test('with seconds that are none are those without', () => {
    expect(equalValues(time('22:00'), time('22:00:00'))).toBe(true)
    expect(compareValues(time('22:00'), time('22:00:00'), vocabulary)).toBe(0)
    expect(compareValues(time('22:00:01'), time('22:00'), vocabulary)).toBeGreaterThan(0)
    expect(equalValues({ is: 'datetime', value: '2026-11-22T08:00:00' }, { is: 'datetime', value: '2026-11-22T08:00' })).toBe(true)
    expect(equalValues({ is: 'datetime', value: '2026-11-22T00:00:00' }, { is: 'date', value: '2026-11-22' })).toBe(true)
  })

  test('of a range pass midnight where it ends before it begins', () => {
    const night = (at: string): boolean | undefined => within(time(at), time('22:00'), time('06:00'), true)
    expect(['21:59:59', '22:00', '22:00:00', '23:59', '00:00', '05:59:59', '06:00', '06:00:00'].map(night)).toEqual([false, true, true, true, true, true, false, false])
    expect(within(time('12:00'), time('08:00'), time('08:00:00'))).toBe(false)
  })
})

describe('a list that names something unknown', () => {
  const among = (x: number, negated: boolean, facts: Readonly<Record<string, Value>> = {}): boolean | undefined =>
    judged({ is: 'in', left: literal(number(x)), right: { is: 'list', items: [literal(number(1)), { is: 'fact', name: 'other', depth: 0, type: int }] }, negated }, facts)

  test('has in it what is known to be, and of the rest cannot say', () => {
    expect([among(1, false), among(1, true)]).toEqual([true, false])
    expect([among(2, false), among(2, true)]).toEqual([undefined, undefined])
    expect([among(2, false, { other: number(2) }), among(2, false, { other: number(3) })]).toEqual([true, false])
  })
})
