/**
 * Columns that a text takes by Prettier's count, which decides where it breaks lines: wide characters and emoji take two, marks none,
 * every other character one (so zero-width joiners and single Hangul parts, which a terminal does not show, count here).
 */
import { displayCells } from '#diagnostics/display-width.ts'

const ascii = /^[\x20-\x7F]*$/
const counted = /[\p{Cf}\u1160-\u11FF\uD7B0-\uD7FF]/gu
const pictograph = /^\p{Extended_Pictographic}/u

export function printedWidth(text: string): number {
  if (ascii.test(text)) return text.length
  let width = 0
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (unit >= 0x20 && unit < 0x7f) width += 1
    else if ((unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0xff01 && unit <= 0xff60) || (unit >= 0x3001 && unit <= 0x3029)) width += 2
    else return width + uncommonWidth(text.slice(index))
  }
  return width
}

function uncommonWidth(text: string): number {
  return displayCells(text).reduce((sum, { start, end, width }) => {
    const cell = text.slice(start, end)
    return sum + width + (pictograph.test(cell) ? 0 : (cell.match(counted)?.length ?? 0))
  }, 0)
}
