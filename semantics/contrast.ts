/** The contrast of two colours, 1 to 21 (WCAG 2.1, "contrast ratio" and "relative luminance"; https://www.w3.org/TR/WCAG21/#dfn-contrast-ratio). */
import { decimalOf, divideDecimal, type Decimal } from '#model/decimal.ts'

/** `#RRGGBB`; what a colour lets through (`#RRGGBBAA`) is not looked at. Two decimals, cut off, so that 4.499 is not enough where 4.5 is wanted. */
export function contrastOf(left: string, right: string): Decimal {
  const [lighter, darker] = [luminance(left), luminance(right)].sort((one, other) => other - one)
  const ratio = ((lighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05)
  // A ratio of two floating numbers that is meant to be whole may fall short by the last bit.
  const hundredths = decimalOf(Math.floor(ratio * 100 + 1e-9))
  return divideDecimal(hundredths, decimalOf(100)) ?? hundredths
}

function luminance(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => channel(Number.parseInt(color.slice(at, at + 2), 16) / 255))
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0)
}

/** From what is written to light. */
function channel(value: number): number {
  return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
}
