/** Lines of columns, aligned by display width; the last column is not padded. */
import { displayWidth } from '#diagnostics/display-width.ts'

export function columns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths: number[] = []
  for (const row of rows) for (const [index, cell] of row.entries()) widths[index] = Math.max(widths[index] ?? 0, displayWidth(cell))
  const padded = (cell: string, index: number): string => cell + ' '.repeat((widths[index] ?? 0) - displayWidth(cell))
  return rows.map((row) => row.map((cell, index) => (index === row.length - 1 ? cell : padded(cell, index))).join('  ').trimEnd())
}

/** The text cut to a width, with `…` for what is left out. */
export function clipped(text: string, width: number): string {
  if (displayWidth(text) <= width) return text
  let kept = ''
  let used = 1
  for (const character of text) {
    used += displayWidth(character)
    if (used > width) break
    kept += character
  }
  return `${kept}…`
}
