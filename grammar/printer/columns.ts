/** Columns of a table: as wide as their widest cell, in cells of a terminal (a Chinese character takes two). */
import { displayWidth } from '#diagnostics/display-width.ts'

export type Alignment = 'plain' | 'left' | 'right' | 'center'

export interface Column {
  readonly alignment: Alignment
  readonly width: number
}

/** Columns for lines of cells (a line may have fewer than others); `ruled` with a line of dashes, which needs some room itself. */
export function measure(lines: readonly (readonly string[])[], alignments: readonly Alignment[], ruled: boolean): readonly Column[] {
  const widths: number[] = []
  for (const cells of lines) {
    for (const [index, cell] of cells.entries()) widths[index] = Math.max(widths[index] ?? 0, displayWidth(cell))
  }
  return widths.map((width, index) => {
    const alignment = alignments[index] ?? 'plain'
    return { alignment, width: ruled ? Math.max(width, dashes({ alignment, width: 0 }).length) : width }
  })
}

/** Fills a cell up with spaces. */
export function fill(cell: string, { alignment, width }: Column): string {
  const space = Math.max(0, width - displayWidth(cell))
  const left = alignment === 'right' ? space : alignment === 'center' ? space >> 1 : 0
  return ' '.repeat(left) + cell + ' '.repeat(space - left)
}

/** The cell of the line below the header: `---`, `---:`. */
export function dashes({ alignment, width }: Column): string {
  const left = alignment === 'left' || alignment === 'center' ? ':' : ''
  const right = alignment === 'right' || alignment === 'center' ? ':' : ''
  return left + '-'.repeat(Math.max(3, width - left.length - right.length)) + right
}

export function alignmentOf(dashed: string): Alignment {
  const [left, right] = [dashed.startsWith(':'), dashed.endsWith(':')]
  return left ? (right ? 'center' : 'left') : right ? 'right' : 'plain'
}

/** Cells between bars; two bars where what is given (so many columns) ends. */
export function barred(cells: readonly string[], given: number | undefined): string {
  return `|${cells.map((cell, index) => `${index > 0 && index === given ? '|' : ''} ${cell} |`).join('')}`
}
