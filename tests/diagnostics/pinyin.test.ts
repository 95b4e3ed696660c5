/** Readings of characters, and the generated table as its script makes it. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readingsOf, soundsLike } from '#diagnostics/pinyin.ts'
import { pinyinTable } from '../../scripts/pinyin.ts'

test('the table is what its script makes', () => {
  expect(readFileSync(fileURLToPath(new URL('../../diagnostics/pinyin-table.ts', import.meta.url)), 'utf8')).toBe(pinyinTable())
})

test('characters have their readings, polyphones all of them', () => {
  expect(readingsOf('额')).toEqual(['e'])
  expect([...readingsOf('行')].sort()).toEqual(['hang', 'heng', 'xing'])
  expect(readingsOf('重')).toEqual(expect.arrayContaining(['zhong', 'chong']))
  expect(readingsOf('长')).toEqual(expect.arrayContaining(['chang', 'zhang']))
  expect(readingsOf('鸢')).toEqual(['yuan'])
  expect(readingsOf('绿')).toContain('lv')
  expect(readingsOf('a')).toEqual([])
})

/** Level 1 and 2 of GB 2312, which everybody types. */
const everyday = Array.from({ length: 72 * 94 }, (_, index) => new TextDecoder('gbk').decode(new Uint8Array([0xb0 + Math.floor(index / 94), 0xa1 + (index % 94)]))).filter((character) => /^\p{Script=Han}$/u.test(character))

test('every character of GB 2312 has a reading', () => {
  expect(everyday.length).toBe(6763)
  expect(everyday.filter((character) => readingsOf(character).length === 0)).toEqual([])
})

test('law: a name sounds like itself, its pinyin and its initials', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...everyday), { minLength: 1, maxLength: 8 }), fc.nat(), (characters, pick) => {
      const name = characters.join('')
      const readings = characters.map((character) => readingsOf(character)[pick % readingsOf(character).length] ?? '')
      expect(soundsLike(name, name)).toBe(true)
      expect(soundsLike(readings.join(''), name)).toBe(true)
      expect(soundsLike(readings.map((reading) => reading[0]).join(''), name)).toBe(true)
      expect(soundsLike(`${readings.join('')}1`, name)).toBe(false)
    }),
  )
})
