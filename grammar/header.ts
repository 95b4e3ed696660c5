/** The header of a table and the line of `---` under it; and what is said when the rows do not fit it. */
import type { Diagnostic, Fix } from '#diagnostics/catalogue.ts'
import type { IToken } from './chevrotain.ts'
import type { Cursor } from './cursor.ts'
import {
  behind, describe, endOf, fail, fix, hasFlaw, here, lineStartNear, nextToken, nextType, placeOf, report, reportUnlessFlawed, say, startOf, tokenAt, typeAhead, unexpected,
} from './cursor.ts'
import { endsLineHere, notAlone, skipLine, unclosedRow } from './lines.ts'
import { isWordToken } from './names.ts'
import type { Path, Span } from './syntax.ts'
import { tokenNumbers, wordNumbers } from './tokens.ts'
import { readColumn } from './values.ts'

const { Bar, BarBar, Identifier, RightCurly, RowEnd, RowStart, Rule } = tokenNumbers
const { remove: Remove } = wordNumbers

interface Misfit {
  readonly diagnostic: Diagnostic
  readonly cells: number
  readonly split: number | undefined
}

export interface Header extends Span {
  /** Whether nothing is wrong with it. If something is, columns may be missing, and rows are not measured by it. */
  readonly isWhole: boolean
  /** Rows that are not as wide as the header, or part elsewhere: reported when all rows are known. */
  readonly misfits: Misfit[]
  readonly columns: readonly Path[]
  readonly given: number | undefined
}

/** Reads the first row. */
export function readHeader(cursor: Cursor): Header {
  const start = here(cursor)
  if (nextType(cursor) === Remove || typeAhead(cursor, 1) === Rule) {
    const token = nextToken(cursor)
    fail(say('BK1208', placeOf(cursor, start, endOf(cursor, token)), {}))
  }
  cursor.at++
  const columns: Path[] = []
  let given: number | undefined
  let isWhole = true
  for (;;) {
    const token = nextToken(cursor)
    if (token.tokenTypeIdx !== Identifier && !isWordToken(token)) refuseColumn(cursor)
    columns.push(readColumn(cursor))
    if (endsLineHere(cursor)) {
      unclosedRow(cursor, start)
      isWhole = false
      break
    }
    const type = nextType(cursor)
    if (type !== Bar && type !== BarBar) unexpected(cursor, { zh: '竖线', en: 'a bar' })
    if (type === BarBar) {
      const bars = nextToken(cursor)
      if (given !== undefined) fail(say('BK1207', placeOf(cursor, bars.startOffset, endOf(cursor, bars)), {}))
      given = columns.length
    }
    cursor.at++
    if (endsLineHere(cursor)) break
    if (nextType(cursor) === RightCurly) {
      notAlone(cursor)
      break
    }
  }
  const end = behind(cursor)
  if (nextType(cursor) === RowEnd) cursor.at++
  return { columns, given, isWhole: isWhole && !hasFlaw(cursor, start, end), misfits: [], start, end }
}

/** A first cell that is no name, under an empty line under a row: the line is what is wrong. */
function refuseLineAbove(cursor: Cursor, token: IToken): void {
  const bar = tokenAt(cursor, cursor.at - 1)
  const before = cursor.tokens[cursor.at - 2]
  if (token.tokenTypeIdx === Identifier || before?.tokenTypeIdx !== RowEnd || bar.tokenTypeIdx !== RowStart) return
  const gap = cursor.text.slice(before.startOffset, bar.startOffset)
  if (!/^\s*$/.test(gap)) return
  const start = before.startOffset + before.image.length
  const end = lineStartNear(cursor.text, bar.startOffset)
  fail(say('BK1308', placeOf(cursor, bar.startOffset, endOf(cursor, token)), {}, fix(cursor, start, end, '')))
}

function refuseColumn(cursor: Cursor): never {
  const token = nextToken(cursor)
  const type = token.tokenTypeIdx
  refuseLineAbove(cursor, token)
  const found = type === Bar || type === BarBar ? { zh: '空格子', en: 'An empty cell' } : describe(token)
  return fail(say('BK1205', placeOf(cursor, startOf(cursor, token), endOf(cursor, token)), { found }))
}

/** Reads the line under the header; the offset of its end. */
export function readRuleRow(cursor: Cursor, header: Header): number {
  const start = here(cursor)
  const first = cursor.at++
  let cells = 0
  const gaps: number[] = []
  let isClosed = true
  let split: number | undefined
  for (;;) {
    if (endsLineHere(cursor)) break
    if (nextType(cursor) !== Rule) {
      const token = nextToken(cursor)
      const at = placeOf(cursor, token.startOffset, endOf(cursor, token))
      reportUnlessFlawed(cursor, say('BK1101', at, { found: describe(token), expected: { zh: '---', en: '---' } }), start, at.end)
      skipLine(cursor, first)
      return behind(cursor)
    }
    cursor.at++
    cells++
    // Two stretches of dashes with no bar between are one cell.
    while (nextType(cursor) === Rule) {
      gaps.push(behind(cursor))
      cursor.at++
    }
    if (nextType(cursor) === BarBar) split = cells
    if (nextType(cursor) === Bar || nextType(cursor) === BarBar) cursor.at++
    else if (endsLineHere(cursor)) {
      isClosed = false
      unclosedRow(cursor, start)
    }
  }
  const end = behind(cursor)
  const width = widthProblem(cursor, header, cells, start, end)
  const isGap = width !== undefined && gaps.length > 0 && cells + gaps.length === header.columns.length
  const bars = gaps.map((at) => ({ at: placeOf(cursor, at, at), replacement: ' |', certain: true }))
  const misfit = isGap ? { ...width, fixes: bars } : width
  const wrong = misfit ?? (split === header.given ? undefined : splitProblem(cursor, header, start, end))
  if (wrong !== undefined && isClosed) measure(cursor, header, { diagnostic: wrong, cells, split }, start, end)
  if (nextType(cursor) === RowEnd) cursor.at++
  return end
}

/** If all rows misfit in the same way it is the header that is wrong, and one mistake. */
export function reportMisfits(cursor: Cursor, header: Header, measured: number): void {
  const { misfits, columns } = header
  const [first] = misfits
  if (first === undefined) return
  const { cells, split } = first
  if (misfits.length < 2 || misfits.length < measured || !misfits.every((misfit) => misfit.cells === cells && misfit.split === split)) {
    for (const { diagnostic } of misfits) report(cursor, diagnostic)
    return
  }
  const at = placeOf(cursor, header.start, header.end)
  const related = [{ note: 'row', at: first.diagnostic.at }] as const
  const isWidth = cells !== columns.length
  report(cursor, isWidth ? say('BK1210', at, { columns: columns.length, cells }, { related }) : say('BK1211', at, {}, { related }))
}

/** Notes that a row does not fit its header. */
export function measure(cursor: Cursor, header: Header, misfit: Misfit, start: number, end: number): void {
  if (header.isWhole && !hasFlaw(cursor, start, end)) header.misfits.push(misfit)
}

export function widthProblem(cursor: Cursor, header: Header, cells: number, start: number, end: number): Diagnostic | undefined {
  if (cells === header.columns.length) return undefined
  const related = [{ note: 'header', at: placeOf(cursor, header.start, header.end) }] as const
  // An empty cell at the end most likely; where there are too many, nobody knows which.
  const missing = header.columns.length - cells
  const { fixes } = missing > 0 ? fix(cursor, end, end, ' |'.repeat(missing), false) : missing === -1 ? withoutLast(cursor, start, end) : { fixes: [] }
  return say('BK1202', placeOf(cursor, start, end), { cells, columns: header.columns.length }, { related, fixes })
}

function withoutLast(cursor: Cursor, start: number, end: number): { readonly fixes: readonly Fix[] } {
  const last = /\|[^|"“「]*\|$/.exec(cursor.text.slice(start, end))?.[0]
  return last === undefined ? { fixes: [] } : fix(cursor, end - last.length, end, '|', false)
}

export function splitProblem(cursor: Cursor, header: Header, start: number, end: number): Diagnostic {
  return say('BK1203', placeOf(cursor, start, end), {}, { related: [{ note: 'header', at: placeOf(cursor, header.start, header.end) }], fixes: splitRight(cursor, header, start) })
}

/** The row with its double bar where the header has it, if that is all that is wrong. */
function splitRight(cursor: Cursor, header: Header, from: number): readonly Fix[] {
  const lineStart = lineStartNear(cursor.text, from)
  const line = /^[^\r\n]*/.exec(cursor.text.slice(lineStart, lineStart + 2000))?.[0] ?? ''
  const row = /^\s*(?:\S+\s+)?(\|.*\|)\s*(?:\/\/.*)?$/.exec(line)?.[1]
  if (row === undefined || /["“「]/.test(row.replace(/"[^"|]*"/g, ''))) return []
  const start = lineStart + line.indexOf(row)
  const cells = row.replaceAll('||', '|').slice(1, -1).split('|')
  const ends = /\|\|$/.test(row) && cells.length === header.columns.length + 1 ? cells.slice(0, -1) : cells
  if (ends.length !== header.columns.length) return []
  const meant = `|${ends.map((cell, index) => `${cell}${index + 1 === header.given ? '||' : '|'}`).join('')}`
  return fix(cursor, start, start + row.length, meant, false).fixes
}
