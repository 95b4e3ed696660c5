/** Contrast as WCAG 2.1 counts it: known ratios, the same both ways, 1 for a colour on itself. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { printDecimal } from '#model/decimal.ts'
import { contrastOf } from '#semantics/contrast.ts'

test.each([
  ['#000000', '#FFFFFF', '21'],
  ['#777777', '#FFFFFF', '4.47'],
  ['#767676', '#FFFFFF', '4.54'],
  ['#FF0000', '#FFFFFF', '3.99'],
  ['#0B5FFF', '#FFFFFF', '5.12'],
])('%s on %s', (left, right, ratio) => {
  expect(Number(printDecimal(contrastOf(left, right)))).toBe(Number(ratio))
})

const color = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0').toUpperCase()}`)

test('is the same both ways, at least 1, at most 21', () => {
  fc.assert(
    fc.property(color, color, (left, right) => {
      const ratio = Number(printDecimal(contrastOf(left, right)))
      expect(ratio).toBe(Number(printDecimal(contrastOf(right, left))))
      expect(ratio).toBeGreaterThanOrEqual(1)
      expect(ratio).toBeLessThanOrEqual(21)
      expect(Number(printDecimal(contrastOf(left, left)))).toBe(1)
    }),
  )
})
