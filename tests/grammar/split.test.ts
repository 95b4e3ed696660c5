/** Words cut from what they run into, where the grammar takes no name; everywhere else a name stays whole. */
import { describe, expect, test } from 'vitest'
import { parse } from '#grammar/parse.ts'
import { splitName } from '#grammar/split-name.ts'
import { rest, value } from './show.ts'

/** The value with its certain mends made, and the codes of what was said. */
function mended(text: string): readonly [codes: string, mended: string] {
  const whole = `x y { a: ${text} }`
  const found = parse('f', whole).diagnostics
  let result = whole
  const fixes = found.flatMap((one) => (one.fixes.every(({ certain }) => certain) ? one.fixes : []))
  for (const { at, replacement } of [...fixes].sort((one, other) => other.at.start - one.at.start)) result = result.slice(0, at.start) + replacement + result.slice(at.end)
  return [found.map(({ code }) => code).join(' '), result.slice('x y { a: '.length, -2)]
}

describe('a name stays whole where one may stand', () => {
  test.each([
    ['非柜面', '非柜面'],
    ['且慢 and 是否首次', '(and 且慢 是否首次)'],
    ['a 且 非柜面', '(and a 非柜面)'],
    ['[规则集, 或有负债]', '[规则集 或有负债]'],
    ['a == 无感支付', '(== a 无感支付)'],
    ['a in 规则 and 真实姓名', '(and (in a 规则) 真实姓名)'],
    ['a == TRUE', '(== a TRUE)'],
    ['a == unknown', '(== a unknown)'],
    ['a == 五万元', '(== a 五万元)'],
    ['a > 30min', '(> a 30<min>)'],
    ['1千克', '1<千克>'],
  ])('%s', (text, tree) => {
    expect(value(text)).toBe(tree)
  })

  test('a member behind a value on its line is a member', () => {
    expect(rest('x y { a: 1 且b: 2 为空: 3 属于c { d: 1 } }')).toBe('x y {}\n  a: 1\n  且b: 2\n  为空: 3\n  属于c {}\n    d: 1')
  })
})

describe('behind an operand a word is cut off', () => {
  test.each([
    ['a 属于5..6', 'BK1127', 'a 属于 5..6'],
    ['a 属于22:00..06:00', 'BK1127', 'a 属于 22:00..06:00'],
    ['a 属于2026-11-01..2026-12-31', 'BK1127', 'a 属于 2026-11-01..2026-12-31'],
    ['a 且b > 5.5%', 'BK1127', 'a 且 b > 5.5%'],
    ['a 且b.c == d', 'BK1127', 'a 且 b.c == d'],
    ['a 且any(b, c)', 'BK1127', 'a 且 any(b, c)'],
    ['a 是已知', 'BK1127', 'a 是 已知'],
    ['a 是非已知', 'BK1127', 'a 是 非 已知'],
    ['a > 60岁and b < 70岁', 'BK1032', 'a > 60岁 and b < 70岁'],
    ['a > 60or b', 'BK1032', 'a > 60 or b'],
    ['a > 90dand b', 'BK1032', 'a > 90d and b'],
    ['若a>5则true否则false', 'BK1127', '若 a>5则true 否则 false'],
    ['若a则b否则c', 'BK1127', '若 a 则 b 否则 c'],
    ['若 a > 5元 则b 否则c', 'BK1127 BK1127', '若 a > 5元 则 b 否则 c'],
    ['a > 5元并且b', 'BK1002', 'a > 5元 and b'],
    ['a > 5元或者b', 'BK1002', 'a > 5元 or b'],
    ['a 不属于5..6', 'BK1002', 'a not in 5..6'],
    ['a 大于5 且 b', 'BK1002', 'a > 5 且 b'],
    ['1万元到5万元', 'BK1002', '1万元..5万元'],
    ['a 在 5 到 6 之间', 'BK1002', 'a in 5..6'],
  ])('%s', (text, codes, meant) => {
    expect(mended(text)).toEqual([codes, meant])
  })
})

describe('what may be a text is not changed without asking', () => {
  test.each([
    ['智连 且你我', 'BK1127'], ['智连 和 你我', 'BK1313'], ['品质 超过期待', 'BK1002'], ['大额 是 好事', 'BK1002'], ['b adn c', 'BK1128'],
    ['大额 且频繁 转账', 'BK1125'], ['你 和 我 他', 'BK1125'], ['以人 为本', 'BK1125'], ['在线 在您身边', 'BK1125'], ['Hello wide world', 'BK1125'],
  ])('%s', (text, code) => {
    expect(mended(text)).toEqual([code, text])
  })
})

describe('whether there is a value', () => {
  test.each([
    ['a is null', 'a is not known'], ['a is not null', 'a is known'], ['a == none', 'a is not known'], ['a != null', 'a is known'],
    ['a known', 'a is known'], ['a not known', 'a is not known'], ['城市 为空', '城市 是 非 已知'], ['城市 不为空', '城市 是 已知'],
    ['城市 已知 且 b', '城市 是 已知 且 b'], ['a is none and b', 'a is not known and b'],
  ])('%s', (text, meant) => {
    expect(mended(text)).toEqual(['BK1312', meant])
  })
})

test('how an unknown name may be parted, the fewest parts first', () => {
  expect(splitName('非代发客户')).toEqual([['非', '代发客户']])
  expect(splitName('新收款人且金额')).toEqual([['新收款人', '且', '金额']])
  expect(splitName('理财产品满足风险等级')).toEqual([['理财产品', '满足', '风险等级']])
  expect(splitName('城市是已知')).toEqual([['城市', '是', '已知']])
  expect(splitName('若真则真否则假')[0]).toEqual(['若', '真', '则', '真', '否则', '假'])
  expect(splitName('非甲且非乙')).toContainEqual(['非', '甲', '且', '非', '乙'])
  expect(splitName('年龄')).toEqual([])
  expect(splitName('且')).toEqual([])
})

test('a file of nothing but slips is read to its end, and soon', () => {
  const slips = (times: number): string => `x y {\n${'  a: b 且c > 1\n'.repeat(times)}}\nz {}`
  expect(parse('f', slips(50)).diagnostics.map(({ code }) => code)).toEqual(Array.from({ length: 50 }, () => 'BK1127'))
  const begun = performance.now()
  expect(parse('f', slips(20_000)).syntax.declarations).toHaveLength(2)
  expect(performance.now() - begun).toBeLessThan(20_000)
})
