/** Rows pasted from a spreadsheet: tabs where the bars of a table belong. */
import type { Cursor } from './cursor.ts'
import { endOf, fix, here, lineStartNear, nextType, placeOf, report, say, tokenAt } from './cursor.ts'
import { lose } from './recovery.ts'
import { tokenNumbers } from './tokens.ts'

const { EndOfFile, Identifier, RightCurly, RowEnd } = tokenNumbers

/** How much of a line, and how many lines, are looked at. */
const longestLine = 2000
const mostLines = 500

const cellsOf = (line: string): readonly string[] => line.trim().split(/ *\t */)
const columnName = /^[\p{L}_][\p{L}\p{N}_.]*$/u

interface Line {
  readonly start: number
  readonly end: number
  readonly cells: readonly string[]
}

function lineAt(text: string, start: number): Line {
  const line = /^[^\r\n]*/.exec(text.slice(start, start + longestLine))?.[0] ?? ''
  const indent = /^[ \t]*/.exec(line)?.[0].length ?? 0
  return { start: start + indent, end: start + line.trimEnd().length, cells: cellsOf(line) }
}

/** A line inside a table whose cells tabs part: reported with its bars, and passed. `given`: how many columns stand left of `||`. */
export function passTabbedRow(cursor: Cursor, columns: number, given: number | undefined): boolean {
  const line = lineAt(cursor.text, lineStartNear(cursor.text, here(cursor)))
  if (columns < 2 || line.cells.length !== columns || line.start !== here(cursor)) return false
  if (cursor.text.slice(line.start, line.end).includes('|')) return false
  reportTabs(cursor, [line], given)
  return true
}

/** A whole table with its header, as it was pasted; at the first name of a member. */
export function passTabbedTable(cursor: Cursor): boolean {
  const start = here(cursor)
  if (cursor.text.charAt(endOf(cursor, tokenAt(cursor, cursor.at))) !== '\t') return false
  const header = lineAt(cursor.text, lineStartNear(cursor.text, start))
  if (header.start !== start || header.cells.length < 2 || !header.cells.every((cell) => columnName.test(cell))) return false
  const lines = [header]
  for (let next = header; lines.length < mostLines; lines.push(next)) {
    const end = /\r?\n/.exec(cursor.text.slice(next.end, next.end + 100))
    if (end === null) break
    next = lineAt(cursor.text, next.end + end.index + end[0].length)
    if (next.cells.length !== header.cells.length || /[|{}]/.test(next.cells.join(''))) break
  }
  if (lines.length < 2) return false
  reportTabs(cursor, lines, undefined)
  return true
}

function reportTabs(cursor: Cursor, lines: readonly Line[], given: number | undefined): void {
  const bar = (index: number): string => (index + 1 === given ? '||' : '|')
  const rowOf = (cells: readonly string[]): string => `|${cells.map((cell, index) => ` ${cell} ${bar(index)}`).join('')}`
  const rows = lines.map(({ start, end, cells }) => ({ start, end, row: rowOf(cells) }))
  const [first, last] = [rows[0], rows.at(-1)]
  if (first === undefined || last === undefined) return
  const fixes = rows.flatMap(({ start, end, row }) => fix(cursor, start, end, row).fixes)
  report(cursor, say('BK1213', placeOf(cursor, first.start, first.end), { meant: first.row }, { fixes }))
  for (;;) {
    const type = nextType(cursor)
    if (here(cursor) >= last.end || type === EndOfFile || type === RightCurly) break
    if (type === Identifier) lose(cursor, cursor.at)
    cursor.at++
  }
  if (nextType(cursor) === RowEnd) cursor.at++
}
