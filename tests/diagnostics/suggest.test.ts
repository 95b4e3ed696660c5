import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { distanceWithin, oneOf, suggest, suggestion } from '#diagnostics/suggest.ts'

const named = (...names: string[]) => names.map((name) => ({ name }))

/** The textbook table, to compare with. */
function reference(left: string, right: string): number {
  const a = [...left]
  const b = [...right]
  const table = a.map(() => [] as number[])
  table.push([])
  for (let row = 0; row <= a.length; row++) {
    for (let column = 0; column <= b.length; column++) {
      const at = (r: number, c: number) => table[r]?.[c] ?? 0
      let cost =
        row === 0
          ? column
          : column === 0
            ? row
            : Math.min(at(row - 1, column) + 1, at(row, column - 1) + 1, at(row - 1, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1))
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) cost = Math.min(cost, at(row - 2, column - 2) + 1)
      ;(table[row] ?? [])[column] = cost
    }
  }
  return table[a.length]?.[b.length] ?? 0
}

describe('suggest', () => {
  test('a slip of the finger', () => {
    expect(suggest('dialy', named('single', 'daily', 'yearly'))).toEqual(['daily'])
    expect(suggest('colums', named('columns', 'items', 'colour'))).toEqual(['columns'])
  })

  test('case, width, underscores and hyphens do not count', () => {
    expect(suggest('ＤＡＩＬＹ', named('daily', 'dairy'))).toEqual(['daily', 'dairy'])
    expect(suggest('dailyLimit', named('daily_limit', 'daily_limits'))).toEqual(['daily_limit', 'daily_limits'])
  })

  test('labels count as much as names, and the one that was meant is given', () => {
    expect(suggest('单笔限额度', [{ name: 'single', label: '单笔限额' }])).toEqual(['单笔限额'])
    expect(suggest('sinlge', [{ name: 'single', label: '单笔限额' }])).toEqual(['single'])
  })

  test('at most three, the nearest first, and of equals the one that begins alike', () => {
    expect(suggest('limit', named('limits', 'limit_', 'lmit', 'lemit', 'xlimit'))).toEqual(['limit_', 'limits', 'lemit'])
  })

  test('what sounds alike, since Chinese is typed by its sound', () => {
    const words = [{ name: 'limits', label: '限额' }, { name: 'limited', label: '限制' }, { name: 'bank', label: '银行' }, { name: 'own_bank', label: '行内转账' }, { name: 'class_two', label: 'Ⅱ类户' }]
    expect(suggest('限饿', words)).toEqual(['限额', '限制'])
    expect(suggest('险恶', words)).toEqual(['限额'])
    expect(suggest('xiane', words)).toEqual(['限额'])
    expect(suggest('xe', words)).toEqual(['限额'])
    expect(suggest('xianE', words)).toEqual(['限额'])
    expect(suggest('ＸＥ', words)).toEqual(['限额'])
    expect(suggest('xian额', words)).toEqual(['限额'])
    expect(suggest('yinhang', words)).toEqual(['银行'])
    expect(suggest('hangneizhuanzhang', words)).toEqual(['行内转账'])
    expect(suggest('xingneizhuanzhang', words)).toEqual(['行内转账'])
    expect(suggest('hnzhzh', words)).toEqual(['行内转账'])
    expect(suggest('hnzz', words)).toEqual(['行内转账'])
    expect(suggest('Ⅱ类护', words)).toEqual(['Ⅱ类户'])
    expect(suggest('wx', words)).toEqual([])
  })

  test('nothing alike, nothing said', () => {
    expect(suggest('transfer', named('brand', 'page'))).toEqual([])
    expect(suggest('x', named('y', 'z'))).toEqual([])
    expect(suggest('', named('y', ''))).toEqual([])
    expect(suggestion('transfer', named('brand'))).toBeUndefined()
  })

  test('phrases', () => {
    expect(oneOf([])).toBeUndefined()
    expect(oneOf(['a'])).toEqual({ zh: '`a`', en: '`a`' })
    expect(oneOf(['a', 'b', 'c'])).toEqual({ zh: '`a`、`b` 或 `c`', en: '`a`, `b` or `c`' })
  })

  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '_', '限', '额'), maxLength: 9 })

  test('law: the banded distance is the textbook one, cut off at the limit', () => {
    fc.assert(
      fc.property(word, word, fc.nat(6), (left, right, limit) => {
        const full = reference(left, right)
        expect(distanceWithin([...left], [...right], limit)).toBe(full <= limit ? full : undefined)
      }),
      { numRuns: 3000 },
    )
  })

  test('law: at most three, none twice, all of them given, the wanted one never, and the order of candidates does not matter', () => {
    fc.assert(
      fc.property(word, fc.array(fc.record({ name: word, label: fc.option(word, { nil: undefined }) })), (wanted, candidates) => {
        const found = suggest(wanted, candidates)
        expect(found.length).toBeLessThanOrEqual(3)
        expect(new Set(found).size).toBe(found.length)
        expect(found).not.toContain(wanted)
        for (const text of found) expect(candidates.some((one) => one.name === text || one.label === text)).toBe(true)
        expect(suggest(wanted, [...candidates].reverse())).toEqual(found)
      }),
    )
  })

  test('a text of a million letters costs nothing', () => {
    const long = 'a'.repeat(1_000_000)
    const begun = performance.now()
    expect(suggest(long, [...named('brand'), { name: `${long}b` }])).toEqual([])
    expect(performance.now() - begun).toBeLessThan(5_000)
  })
})
