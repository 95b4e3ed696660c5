/**
 * The lines of a text at a place, with line numbers and carets under them. Carets align by display width: a Chinese character is
 * two cells, a tab reaches to the next multiple of four, and what cannot be seen is written out.
 */
import { displayCells, displayWidth } from '../display-width.ts'
import { type Source, lineStarts, lineText, positionAt } from '../source.ts'
import { visible } from './visible.ts'

export interface FrameOptions {
  readonly source: Source
  readonly start: number
  readonly end: number
  /** Said behind the carets. */
  readonly label: string | undefined
  readonly caret: '^' | '-'
  /** Width of the column of line numbers. */
  readonly gutter: number
  /** Width of the terminal in cells. */
  readonly width: number
  readonly paintCaret: (text: string) => string
  readonly paintGutter: (text: string) => string
}

interface Cell {
  /** UTF-16 offset in the line. */
  readonly start: number
  readonly text: string
  /** From which terminal column on it is shown, and in how many. */
  readonly column: number
  readonly width: number
}

const tabStop = 4

function cellsOf(line: string): readonly Cell[] {
  const cells: Cell[] = []
  let column = 0
  const push = (start: number, text: string, width: number): void => {
    cells.push({ start, text, column, width })
    column += width
  }
  for (const cell of displayCells(line)) {
    const written = line.slice(cell.start, cell.end)
    if (written === '\t') {
      const width = tabStop - (column % tabStop)
      push(cell.start, ' '.repeat(width), width)
      continue
    }
    if (visible(written) === written) {
      push(cell.start, written, cell.width)
      continue
    }
    let start = cell.start
    for (const character of written) {
      const shown = visible(character)
      push(start, shown, displayWidth(shown))
      start += character.length
    }
  }
  return cells
}

/** Where an offset of the line stands in the terminal; behind the last cell for the line's end. */
function columnAt(cells: readonly Cell[], offset: number): number {
  let low = 0
  let high = cells.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((cells[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  const cell = cells[low - 1]
  const last = cells.at(-1)
  if (cell === undefined || last === undefined) return 0
  return cell === last && offset > cell.start ? last.column + last.width : cell.column
}

interface Shown {
  readonly text: string
  readonly from: number
  readonly to: number
}

/** The part of a line around [from, to) that fits, with `…` where something is cut away, and where the marked part then stands. */
function windowed(cells: readonly Cell[], from: number, to: number, room: number): Shown {
  const last = cells.at(-1)
  const total = last === undefined ? 0 : last.column + last.width
  if (total <= room && from < room) return { text: cells.map((cell) => cell.text).join(''), from, to }
  const marked = Math.min(to - from, room >> 1)
  const first = from + marked + 2 <= room ? 0 : Math.max(0, from - ((room - marked) >> 1))
  const before = first > 0 ? 1 : 0
  const kept = cells.filter((cell) => cell.column >= first && cell.column + cell.width <= first + room - 1 - before)
  const start = kept[0]?.column ?? first
  const end = kept.length === 0 ? start : (kept.at(-1)?.column ?? 0) + (kept.at(-1)?.width ?? 0)
  const after = end < total ? '…' : ''
  const place = (column: number): number => Math.max(0, Math.min(column, end) - start) + before
  return { text: `${before === 1 ? '…' : ''}${kept.map((cell) => cell.text).join('')}${after}`, from: place(from), to: place(to) }
}

/** How wide the line numbers of a place are. */
export function gutterOf(source: Source, end: number): number {
  return String(positionAt(source, end).line).length
}

/** The lines of a frame, without a line end each. A place of several lines shows its first and its last one. */
export function frame(options: FrameOptions): readonly string[] {
  const { source, label, width, paintCaret, paintGutter } = options
  const starts = lineStarts(source)
  const start = Math.max(0, Math.min(options.start, source.text.length))
  let end = Math.max(start, Math.min(options.end, source.text.length))
  // A line end at the end of the place says nothing.
  while (end > start && /[\r\n]/.test(source.text.charAt(end - 1))) end--
  const first = positionAt(source, start).line
  const last = positionAt(source, end).line
  const gutter = Math.max(options.gutter, String(last).length)
  const room = Math.max(24, width - gutter - 5)
  const blank = ' '.repeat(gutter)
  const lines: string[] = []

  const show = (line: number, from: number, to: number, said: string | undefined): void => {
    const cells = cellsOf(lineText(source, line))
    const shown = windowed(cells, columnAt(cells, from), Math.max(columnAt(cells, from) + 1, columnAt(cells, to)), room)
    const length = Math.max(1, shown.to - shown.from)
    const carets = options.caret.repeat(length)
    lines.push(`  ${paintGutter(`${String(line).padStart(gutter)} |`)} ${shown.text}`.trimEnd())
    const margin = `  ${paintGutter(`${blank} |`)} `
    if (said === undefined || said === '') {
      lines.push(`${margin}${' '.repeat(shown.from)}${paintCaret(carets)}`)
    } else if (shown.from + length + 1 + displayWidth(said) <= room) {
      lines.push(`${margin}${' '.repeat(shown.from)}${paintCaret(`${carets} ${said}`)}`)
    } else {
      const indent = Math.max(0, Math.min(shown.from, room - displayWidth(said)))
      lines.push(`${margin}${' '.repeat(shown.from)}${paintCaret(carets)}`, `${margin}${' '.repeat(indent)}${paintCaret(said)}`)
    }
  }

  const lineStart = (line: number): number => starts[line - 1] ?? 0
  const said = label === undefined ? undefined : visible(label)
  if (first === last) {
    show(first, start - lineStart(first), end - lineStart(first), said)
    return lines
  }
  show(first, start - lineStart(first), lineText(source, first).length, undefined)
  if (last > first + 1) lines.push(`  ${paintGutter(`${blank} ⋮`)}`)
  const text = lineText(source, last)
  show(last, text.length - text.trimStart().length, end - lineStart(last), said)
  return lines
}
