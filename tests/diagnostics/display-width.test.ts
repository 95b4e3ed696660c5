import fc from 'fast-check'
import { util } from 'prettier'
import { describe, expect, test } from 'vitest'
import { displayCells, displayWidth } from '#diagnostics/display-width.ts'

describe('displayWidth', () => {
  test.each([
    ['', 0],
    ['daily', 5],
    ['单笔限额', 8],
    ['５万元，', 8],
    ['“左”', 4],
    ['a\u0301', 1],
    ['\u200B\u202E', 0],
    ['한글', 4],
    ['\u1112\u1161\u11AB', 2],
    ['ｶﾅ', 2],
    ['𠮷野', 4],
    ['ⅡАα±…', 5],
    ['🏦', 2],
    ['👩🏽‍💻', 2],
    ['👨‍👩‍👧‍👦x', 3],
    ['🇨🇳🇨🇳', 4],
    ['❤️', 2],
    ['❤', 1],
    ['1️⃣', 2],
    ['☰', 2],
    ['\t\n\u0007', 0],
    ['\uD800', 1],
  ])('%j takes %i cells', (text, width) => {
    expect(displayWidth(text)).toBe(width)
  })

  test('agrees with Prettier on every character of the Chinese planes, kana, Hangul, Latin, Greek and Cyrillic', () => {
    const ranges = [[0x20, 0x7e], [0xa0, 0xac], [0xae, 0x52f], [0x1e00, 0x200a], [0x2100, 0x22ff], [0x2e80, 0xabff], [0xac00, 0xd7a3], [0xf900, 0xfaff], [0xfe30, 0xfefe], [0xff00, 0xffef], [0x20000, 0x3fffd]]
    const wrong: string[] = []
    for (const [from = 0, to = 0] of ranges) {
      for (let point = from; point <= to; point++) {
        const text = String.fromCodePoint(point)
        if (displayWidth(text) !== util.getStringWidth(text)) wrong.push(point.toString(16))
      }
    }
    expect(wrong).toEqual([])
  })

  test('the cells of a text cover it without gaps, and their widths add up', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const cells = displayCells(text)
        let at = 0
        let sum = 0
        for (const cell of cells) {
          expect(cell.start).toBe(at)
          expect(cell.end).toBeGreaterThan(cell.start)
          at = cell.end
          sum += cell.width
        }
        expect(at).toBe(text.length)
        expect(displayWidth(text)).toBe(sum)
      }),
    )
  })
})
