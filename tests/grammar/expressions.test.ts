/** Precedence, and every form of an expression. */
import { describe, expect, test } from 'vitest'
import { value } from './show.ts'

describe('operators bind as the grammar says', () => {
  test.each([
    ['a or b and c', '(or a (and b c))'],
    ['a and b or c', '(or (and a b) c)'],
    ['not a and b', '(and (not a) b)'],
    ['not a == b', '(not (== a b))'],
    ['a and not b or c', '(or (and a (not b)) c)'],
    ['a + b * c', '(+ a (* b c))'],
    ['a - b - c', '(- (- a b) c)'],
    ['a / b / c', '(/ (/ a b) c)'],
    ['-a * b', '(* (neg a) b)'],
    ['-a.b', '(neg (. a b))'],
    ['a - -b', '(- a (neg b))'],
    ['a == b + 1', '(== a (+ b 1))'],
    ['a <= b and c >= d', '(and (<= a b) (>= c d))'],
    ['1 + 1..2 * 3', '(.. (+ 1 1) (* 2 3))'],
    ['a in 1..5', '(in a (.. 1 5))'],
    ['a not in 1..<5', '(not-in a (..< 1 5))'],
    ['a is known', '(known a)'],
    ['a is not known or b', '(or (unknown a) b)'],
    ['a where b or c', '(where a (or b c))'],
    ['a or b where c', '(where (or a b) c)'],
    ['(a or b) and c', '(and (or a b) c)'],
    ['if a then b else c + 1', '(if a b (+ c 1))'],
    ['if a then b else if c then d else e', '(if a b (if c d e))'],
    ['[x where y, z]', '[(where x y) z]'],
    ['a.b(c).d', '(. (call (. a b) c) d)'],
    ['sum(t.amount, by: customer, window: 24h)', '(call sum (. t amount) by: customer window: 24<h>)'],
    ['f()', '(call f)'],
    ['f(a,)', '(call f a)'],
  ])('%s', (text, tree) => {
    expect(value(text)).toBe(tree)
  })
})

describe('literals', () => {
  test.each([
    ['[]', '[]'],
    ['[1, 2,]', '[1 2]'],
    ['{}', '{}'],
    ['{a: 1, "b c": [2]}', '{a: 1 "b c": [2]}'],
    ['{a: 1\n b: 2}', '{a: 1 b: 2}'],
    ['{a: true\n "b": 2}', '{a: bool:true "b": 2}'],
    ['true', 'bool:true'],
    ['假', 'bool:false'],
    ['none', 'none'],
    ['无', 'none'],
    ['#0B5FFF', 'color:#0B5FFF'],
    ['#0B5FFFCC', 'color:#0B5FFFCC'],
    ['Ⅱ', 'Ⅱ'],
    ['_x1', '_x1'],
    ['缓存时间', '缓存时间'],
    ['cafe\u0301', 'café'],
    ['[再见, ＡＢｃ９]', '[再见 ABc9]'],
  ])('%s', (text, tree) => {
    expect(value(text)).toBe(tree)
  })
})

describe('bounds', () => {
  test.each([
    ['5万元 within 1万元..20万元', '50000<元> within (.. 10000<元> 200000<元>)'],
    ['5 within >= 1 and < 10', '5 within <>= 1 and < 10>'],
    ['[a] within in [a, b]', '[a] within <in [a b]>'],
    ['a within not in 1..3 and is not known', 'a within <not in (.. 1 3) and unknown>'],
    ['5 限于 1..9', '5 within (.. 1 9)'],
  ])('%s', (text, tree) => {
    expect(value(text)).toBe(tree)
  })
})

describe('Chinese words are the same program', () => {
  test.each([
    ['金额 >= 5万元且笔数 > 3', '(and (>= 金额 50000<元>) (> 笔数 3))'],
    ['5%且甲', '(and 5<%> 甲)'],
    ['23:00或甲', '(or time:23:00 甲)'],
    ['若 甲 则 5元否则 6元', '(if 甲 5<元> 6<元>)'],
    ['甲 属于 [乙] 且 非 丙', '(and (in 甲 [乙]) (not 丙))'],
    ['甲 非 属于 1..2', '(not-in 甲 (.. 1 2))'],
    ['甲 是 非 已知', '(unknown 甲)'],
    ['产品 满足 风险 ≤ R3', '(where 产品 (<= 风险 R3))'],
    ['甲≠乙', '(!= 甲 乙)'],
    ['是否首次', '是否首次'],
    ['非柜面', '非柜面'],
    ['ｆ（甲，乙；丙、丁）', '(call f 甲 乙 丙 丁)'],
    ['【１，２】', '[1 2]'],
    ['［甲．乙］', '[(. 甲 乙)]'],
    ['１＋２＊３／４－５', '(- (+ 1 (/ (* 2 3) 4)) 5)'],
    ['５％', '5<%>'],
    ['＃0B5FFF', 'color:#0B5FFF'],
    ['1 《 2', '(< 1 2)'],
    ['甲！＝乙', '(!= 甲 乙)'],
  ])('%s', (text, tree) => {
    expect(value(text)).toBe(tree)
  })
})

test('a word is a name before a colon and after a point', () => {
  expect(value('f(in: 1, where: 2)')).toBe('(call f in: 1 where: 2)')
  expect(value('a.then.in')).toBe('(. (. a then) in)')
  expect(value('{then: 1, 则: 2}')).toBe('{then: 1 则: 2}')
})
