/** One spelling of an expression, with the fewest brackets; its tree as JSON; values as JSON. */
import { describe, expect, test } from 'vitest'
import type { Expression } from '#model/expression.ts'
import { printExpression, printValue } from '#model/expression-text.ts'
import { jsonObject, type Json } from '#model/json.ts'
import { parseDecimal, zero } from '#model/decimal.ts'
import { scalar, type Type } from '#model/type.ts'
import { valueJson } from '#model/value-json.ts'
import type { Value } from '#model/value.ts'
import { enumOf, vocabularyOf } from './fill.ts'

const decision = enumOf('decision', ['allow', 'block', 'step_up'])
const members = new Map(decision.members)
const period = { name: 'period', label: undefined, type: { is: 'optional', of: scalar('duration') } } as const
const reason = { name: 'reason', label: undefined, type: scalar('text') } as const
for (const name of ['block', 'step_up']) {
  const member = members.get(name)
  if (member !== undefined) members.set(name, { ...member, parameters: [period, reason] })
}
const vocabulary = vocabularyOf([], [{ ...decision, members }])
const json = valueJson(vocabulary, () => undefined)
const asJson = (value: Value, type: Type): unknown => JSON.parse(JSON.stringify(json(value, type) ?? null)) as Json

const decimal = (text: string) => parseDecimal(text) ?? zero
const number = (text: string): Value => ({ is: 'number', value: decimal(text) })
const money = (text: string): Value => ({ is: 'money', currency: 'CNY', amount: decimal(text) })
const duration = (iso: string): Value => ({ is: 'duration', basis: iso.includes('M') && !iso.includes('T') ? 'months' : 'seconds', amount: decimal('90'), iso })

const bool = scalar('bool')
const int = scalar('int')
const fact = (name: string, type: Type = bool): Expression => ({ is: 'fact', name, depth: 0, type })
const literal = (value: Value): Expression => ({ is: 'literal', value })
const five = literal(number('5'))
const and = (left: Expression, right: Expression): Expression => ({ is: 'and', left, right })
const or = (left: Expression, right: Expression): Expression => ({ is: 'or', left, right })
const not = (of: Expression): Expression => ({ is: 'not', of })
const plus = (operator: '+' | '-' | '*' | '/', left: Expression, right: Expression): Expression => ({ is: 'arithmetic', operator, left, right, type: int })
const less = (left: Expression, right: Expression): Expression => ({ is: 'compare', operator: '<', left, right })
const [a, b, c] = [fact('a'), fact('b'), fact('c')]
const choose: Expression = { is: 'if', condition: a, then: b, else: c }
const it: Expression = { is: 'it', type: int }

const spelled: readonly (readonly [string, Expression])[] = [
  ['a and b and c', and(and(a, b), c)],
  ['a and (b and c)', and(a, and(b, c))],
  ['a and (b or c)', and(a, or(b, c))],
  ['a and b or c', or(and(a, b), c)],
  ['(a or b) and c', and(or(a, b), c)],
  ['not a and b', and(not(a), b)],
  ['not (a and b)', not(and(a, b))],
  ['not (not a)', not(not(a))],
  ['not a < 5', not(less(a, five))],
  ['(a < b) < c', less(less(a, b), c)],
  ['(not a) < b', less(not(a), b)],
  ['a + b * c', plus('+', a, plus('*', b, c))],
  ['(a + b) * c', plus('*', plus('+', a, b), c)],
  ['a - b - c', plus('-', plus('-', a, b), c)],
  ['a - (b - c)', plus('-', a, plus('-', b, c))],
  ['a / (b * c)', plus('/', a, plus('*', b, c))],
  ['-(a + b)', { is: 'negate', of: plus('+', a, b) }],
  ['-a * b', plus('*', { is: 'negate', of: a }, b)],
  ['a * -5', plus('*', a, literal(number('-5')))],
  ['-(-5)', { is: 'negate', of: literal(number('-5')) }],
  ['(a + b).size', { is: 'field', of: plus('+', a, b), name: 'size', type: int }],
  ['a in 1..5', { is: 'in', left: a, right: { is: 'range', from: literal(number('1')), to: five, below: false }, negated: false }],
  ['a not in 1..<5', { is: 'in', left: a, right: { is: 'range', from: literal(number('1')), to: five, below: true }, negated: true }],
  ['a in [5, b]', { is: 'in', left: a, right: { is: 'list', items: [five, b] }, negated: false }],
  ['a is known and b is not known', and({ is: 'known', of: a, negated: false }, { is: 'known', of: b, negated: true })],
  ['if a then b else c', choose],
  ['(if a then b else c) + 5', plus('+', choose, five)],
  ['5 + (if a then b else c)', plus('+', five, choose)],
  ['count(products where a or b)', { is: 'call', function: 'count', arguments: [{ is: 'where', of: { is: 'instances', kind: 'products' }, condition: or(a, b) }], type: int }],
  ['(a where b) where c', { is: 'where', of: { is: 'where', of: a, condition: b }, condition: c }],
  ['sum(transfer.amount, by: customer, where: a and b, window: 24h)', { is: 'aggregate', function: 'sum', events: 'transfer', of: 'amount', by: 'customer', where: and(a, b), window: duration('PT24H'), type: scalar('money') }],
  ['count(login)', { is: 'aggregate', function: 'count', events: 'login', of: undefined, by: undefined, where: undefined, window: undefined, type: int }],
  ['step_up(a, b)', { is: 'member', enum: 'decision', member: 'step_up', arguments: [a, b] }],
  ['step_up(reason: b)', { is: 'member', enum: 'decision', member: 'step_up', arguments: [undefined, b] }],
  ['transfer.night_large.floor', { is: 'parameter', kind: 'param', path: 'transfer.night_large.floor', type: scalar('money') }],
  ['any(a, it < 5)', { is: 'call', function: 'any', arguments: [a, less(it, five)], type: bool }],
]

test.each(spelled)('%s', (text, expression) => {
  expect(printExpression(vocabulary, expression)).toBe(text)
})

const written: readonly (readonly [string, Value, Type, unknown])[] = [
  ['true', { is: 'bool', value: true }, bool, true],
  ['42', number('42'), int, 42],
  ['9007199254740993', number('9007199254740993'), int, '9007199254740993'],
  ['3.5', number('3.50'), scalar('number'), '3.5'],
  ['3.15%', { is: 'percent', value: decimal('0.0315') }, scalar('percent'), '0.0315'],
  ['"a\\n\\"\\\\\\u{7}转"', { is: 'text', value: 'a\n"\\\u0007转' }, scalar('text'), 'a\n"\\\u0007转'],
  ['50000CNY', money('50000'), scalar('money'), { currency: 'CNY', amount: '50000.00' }],
  ['0.005CNY', money('0.005'), scalar('money'), { currency: 'CNY', amount: '0.005' }],
  ['24h', duration('PT24H'), scalar('duration'), 'PT24H'],
  ['90d', duration('P90D'), scalar('duration'), 'P90D'],
  ['6mo', duration('P6M'), scalar('duration'), 'P6M'],
  ['30min', duration('PT30M'), scalar('duration'), 'PT30M'],
  ['1.5h', duration('PT1.5H'), scalar('duration'), 'PT1.5H'],
  ['90s', duration('P1DT2H'), scalar('duration'), 'P1DT2H'],
  ['2026-11-22', { is: 'date', value: '2026-11-22' }, scalar('date'), '2026-11-22'],
  ['#0B5FFF', { is: 'color', value: '#0B5FFF' }, scalar('color'), '#0B5FFF'],
  ['"zh_CN"', { is: 'text', value: 'zh_CN' }, scalar('locale'), 'zh-CN'],
  ['allow', { is: 'enum', enum: 'decision', member: 'allow', arguments: [] }, { is: 'enum', name: 'decision' }, 'allow'],
  ['block', { is: 'enum', enum: 'decision', member: 'block', arguments: [undefined, undefined] }, { is: 'enum', name: 'decision' }, { block: {} }],
  ['block(24h)', { is: 'enum', enum: 'decision', member: 'block', arguments: [duration('PT24H'), undefined] }, { is: 'enum', name: 'decision' }, { block: { period: 'PT24H' } }],
  ['1..5', { is: 'range', from: number('1'), to: number('5'), below: false }, { is: 'range', of: int }, { from: 1, to: 5 }],
  ['1..<5', { is: 'range', from: number('1'), to: number('5'), below: true }, { is: 'range', of: scalar('number') }, { from: '1', below: '5' }],
  ['1..', { is: 'range', from: number('1'), to: undefined, below: false }, { is: 'range', of: int }, { from: 1 }],
  ['[1, 5]', { is: 'set', items: [number('1'), number('5')] }, { is: 'set', of: int }, [1, 5]],
  ['{a: 1, "b c": 5}', { is: 'map', entries: new Map([['a', number('1')], ['b c', number('5')]]) }, { is: 'map', of: int }, { a: 1, 'b c': 5 }],
  ['transfer.floor', { is: 'ref', kind: 'param', path: 'transfer.floor' }, { is: 'ref', kind: 'param' }, 'transfer.floor'],
  ['transfer.floor', { is: 'ref', kind: 'param', path: 'transfer.floor' }, { is: 'ref', kind: undefined }, { param: 'transfer.floor' }],
  ['set(ref(auth_tool))?', { is: 'type', type: { is: 'optional', of: { is: 'set', of: { is: 'ref', kind: 'auth_tool' } } } }, scalar('type'), 'set(ref(auth_tool))?'],
  ['50000CNY', money('50000'), scalar('any'), { money: { currency: 'CNY', amount: '50000.00' } }],
  ['42', number('42'), scalar('any'), { number: '42' }],
  ['allow', { is: 'enum', enum: 'decision', member: 'allow', arguments: [] }, scalar('any'), { enum: { decision: 'allow' } }],
  ['[1, 3%]', { is: 'list', items: [number('1'), { is: 'percent', value: decimal('0.03') }] }, scalar('any'), { list: [{ number: '1' }, { percent: '0.03' }] }],
  ['>= 5 and != 7', { is: 'test', expression: and({ is: 'compare', operator: '>=', left: it, right: five }, { is: 'compare', operator: '!=', left: it, right: literal(number('7')) }) }, { is: 'test', of: int }, undefined],
  ['not in 1..5 and is known', { is: 'test', expression: and({ is: 'in', left: it, right: literal({ is: 'range', from: number('1'), to: number('5'), below: false }), negated: true }, { is: 'known', of: it, negated: false }) }, { is: 'test', of: int }, undefined],
  ['wealth_product where a and b', { is: 'query', kind: 'wealth_product', member: undefined, where: and(a, b) }, { is: 'query', kind: 'wealth_product' }, undefined],
  ['limits.rows', { is: 'query', kind: 'limits', member: 'rows', where: undefined }, { is: 'query', kind: undefined }, { text: 'limits.rows', kind: 'limits', member: 'rows' }],
]

describe('a value', () => {
  test.each(written)('%s', (text, value, type, wanted) => {
    expect(printValue(vocabulary, value)).toBe(text)
    if (wanted !== undefined) expect(asJson(value, type)).toEqual(wanted)
  })
})

test('an expression is written as its words and as its tree, chains flat', () => {
  const value: Value = { is: 'expr', expression: and(and(a, b), less(plus('+', plus('+', c, five), five), five)) }
  const number5 = { is: 'literal', value: { number: '5' } }
  expect(asJson(value, { is: 'expr', of: bool })).toEqual({
    text: 'a and b and c + 5 + 5 < 5',
    expr: {
      is: 'and',
      of: [
        { is: 'fact', name: 'a', type: 'bool' },
        { is: 'fact', name: 'b', type: 'bool' },
        { is: 'compare', operator: '<', left: { is: 'arithmetic', operator: '+', of: [{ is: 'fact', name: 'c', type: 'bool' }, number5, number5], type: 'int' }, right: number5 },
      ],
    },
  })
})

test('a chain of ten thousand conditions is no deep tree', () => {
  let chain: Expression = a
  for (let index = 0; index < 10_000; index++) chain = index % 2 === 0 ? or(chain, b) : or(chain, c)
  expect(printExpression(vocabulary, chain).length).toBeGreaterThan(50_000)
  expect(JSON.stringify(json({ is: 'expr', expression: chain }, { is: 'expr', of: bool })).length).toBeGreaterThan(200_000)
})

test('JSON objects take any key and inherit none', () => {
  const object = jsonObject()
  object['__proto__'] = 1
  expect(Object.keys(object)).toEqual(['__proto__'])
  expect(JSON.stringify(object)).toBe('{"__proto__":1}')
  const empty: Readonly<Record<string, unknown>> = jsonObject()
  for (const key of ['constructor', 'toString', '__proto__', 'hasOwnProperty']) expect(empty[key]).toBeUndefined()
})
