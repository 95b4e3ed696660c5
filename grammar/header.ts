/** The header of a table and the line of `---` under it; and what is said when the rows do not fit it. */
import type { Diagnostic } from '#diagnostics/catalogue.ts'
import type { Cursor } from './cursor.ts'
import {
  behind, describe, endOf, fail, hasFlaw, here, nextToken, nextType, placeOf, report, reportUnlessFlawed, say, startOf, typeAhead, unexpected,
} from './cursor.ts'
import { endsLineHere, notAlone, skipLine, unclosedRow } from './lines.ts'
import { isWordToken } from './names.ts'
import type { Path, Span } from './syntax.ts'
import { tokenNumbers, wordNumbers } from './tokens.ts'
import { readColumn } from './values.ts'

const { Bar, BarBar, Identifier, RightCurly, RowEnd, Rule } = tokenNumbers
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

function refuseColumn(cursor: Cursor): never {
  const token = nextToken(cursor)
  const type = token.tokenTypeIdx
  const found = type === Bar || type === BarBar ? { zh: '空格子', en: 'An empty cell' } : describe(token)
  return fail(say('BK1205', placeOf(cursor, startOf(cursor, token), endOf(cursor, token)), { found }))
}

/** Reads the line under the header; the offset of its end. */
export function readRuleRow(cursor: Cursor, header: Header): number {
  const start = here(cursor)
  const first = cursor.at++
  let cells = 0
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
    const type = nextType(cursor)
    if (type === BarBar) split = cells
    if (type === Bar || type === BarBar) cursor.at++
    else if (endsLineHere(cursor)) {
      isClosed = false
      unclosedRow(cursor, start)
    }
  }
  const end = behind(cursor)
  const wrong = widthProblem(cursor, header, cells, start, end) ?? (split === header.given ? undefined : splitProblem(cursor, header, start, end))
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
  return say('BK1202', placeOf(cursor, start, end), { cells, columns: header.columns.length }, { related })
}

export function splitProblem(cursor: Cursor, header: Header, start: number, end: number): Diagnostic {
  return say('BK1203', placeOf(cursor, start, end), {}, { related: [{ note: 'header', at: placeOf(cursor, header.start, header.end) }] })
}
