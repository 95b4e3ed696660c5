/** Tables: a header, perhaps a line of `---`, and a row a line. A broken row costs its own cells only. */
import type { Diagnostic } from '#diagnostics/catalogue.ts'
import type { Cursor } from './cursor.ts'
import {
  behind, describe, endOf, fail, fix, hasFlaw, here, isFailure, lineEndsBetween, nextToken, nextType, placeOf, report, reportUnlessFlawed, say, startOf, take, tokenAt,
  typeAhead, unexpected,
} from './cursor.ts'
import { takeDoc } from './docs.ts'
import { isWordToken, refuseSpacedUnit } from './expressions.ts'
import { lose } from './recovery.ts'
import type { Annotation, Cell, Path, Row, Span, Table } from './syntax.ts'
import { tokenNumbers, wordNumbers } from './tokens.ts'
import { readColumn, readLeadingAnnotations, readTest, readValue, startsTest } from './values.ts'

const {
  At, Bar, BarBar, Colon, EndOfFile, Identifier, LeftCurly, LeftRound, Minus, MinusEqual, PlusEqual, RightCurly, RightRound, RowEnd, RowStart, Rule,
} = tokenNumbers
const { remove: Remove, sealed: Sealed } = wordNumbers

interface Misfit {
  readonly diagnostic: Diagnostic
  readonly cells: number
  readonly split: number | undefined
}

interface Header extends Span {
  /** Whether nothing is wrong with it. If something is, columns may be missing, and rows are not measured by it. */
  readonly isWhole: boolean
  /** Rows that are not as wide as the header, or part elsewhere: reported when all rows are known. */
  readonly misfits: Misfit[]
  readonly columns: readonly Path[]
  readonly given: number | undefined
}

/** Whether a row (or what should be one) stands next. */
export function startsRow(cursor: Cursor): boolean {
  const type = nextType(cursor)
  return type === RowStart || (type === Remove && typeAhead(cursor, 1) === RowStart)
}

/** Reads a table; undefined if its header is broken (which is reported, and its rows are skipped). */
export function readTable(cursor: Cursor): Table | undefined {
  const start = here(cursor)
  const first = cursor.at
  let header: Header | undefined
  try {
    header = readHeader(cursor)
  } catch (thrown) {
    if (!isFailure(thrown)) throw thrown
    const from = tokenAt(cursor, first).startOffset
    skipLine(cursor, first)
    if (!followsRow(cursor, first)) reportUnlessFlawed(cursor, thrown.diagnostic, from, behind(cursor))
  }
  const rows: Row[] = []
  let measured = 0
  let { end } = header ?? { end: behind(cursor) }
  if (header !== undefined && isRuleRow(cursor)) {
    end = readRuleRow(cursor, header)
    measured++
  }
  while (rowFollows(cursor)) {
    if (header === undefined) {
      skipLine(cursor, cursor.at)
      continue
    }
    const row = readRow(cursor, header)
    if (row !== undefined) rows.push(row)
    end = row?.end ?? end
    measured++
  }
  if (header !== undefined) reportMisfits(cursor, header, measured)
  return header === undefined ? undefined : { is: 'table', columns: header.columns, given: header.given, rows, start, end }
}

/** Whether the line before is a row, too: then its table ended at a mistake that is reported already. */
function followsRow(cursor: Cursor, first: number): boolean {
  const before = cursor.tokens[first - 1]
  return before?.tokenTypeIdx === RowEnd && !hasBlankLine(cursor.text, before.startOffset, startOf(cursor, tokenAt(cursor, first)))
}

function readHeader(cursor: Cursor): Header {
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

function endsLineHere(cursor: Cursor): boolean {
  const token = nextToken(cursor)
  // A brace that was put in has no image: where it stands the file ends.
  return endsLine(token.tokenTypeIdx) || (token.tokenTypeIdx === RightCurly && token.image === '')
}

function endsLine(type: number): boolean {
  return type === RowEnd || type === EndOfFile
}

/** Whether another row follows without an empty line between; a line that only lacks its first bar counts. */
function rowFollows(cursor: Cursor): boolean {
  if (!followsRow(cursor, cursor.at)) return false
  return startsRow(cursor) || nextType(cursor) === BarBar || annotationsThenRow(cursor) || lacksBar(cursor)
}

/** Whether an empty line lies between two offsets; a line with a comment on it is not empty. */
function hasBlankLine(text: string, from: number, to: number): boolean {
  let ends = 0
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 10 || (unit === 13 && text.charCodeAt(at + 1) !== 10)) {
      if (++ends === 2) return true
    } else if (unit > 32) ends = 0
  }
  return false
}

function annotationsThenRow(cursor: Cursor): boolean {
  let index = cursor.at
  while (tokenAt(cursor, index).tokenTypeIdx === At) {
    index += 2
    if (tokenAt(cursor, index).tokenTypeIdx !== LeftRound) continue
    let open = 0
    do {
      const type = tokenAt(cursor, index++).tokenTypeIdx
      if (type === EndOfFile) return false
      if (type === LeftRound) open++
      else if (type === RightRound) open--
    } while (open > 0)
  }
  const type = tokenAt(cursor, index).tokenTypeIdx
  return index > cursor.at && (type === RowStart || (type === Remove && tokenAt(cursor, index + 1).tokenTypeIdx === RowStart))
}

/** A line that ends in a bar and has one in it, but does not begin with one; and is nothing else either. */
function lacksBar(cursor: Cursor): boolean {
  const after = typeAhead(cursor, 1)
  if (nextType(cursor) === Identifier && (after === Colon || after === PlusEqual || after === MinusEqual)) return false
  let from = here(cursor)
  let isRow = false
  for (let index = cursor.at; ; index++) {
    const token = tokenAt(cursor, index)
    const type = token.tokenTypeIdx
    if (endsLine(type) || lineEndsBetween(cursor.text, from, token.startOffset)) return isRow && tokenAt(cursor, index - 1).tokenTypeIdx === Bar
    if (type === LeftCurly || type === RightCurly) return false
    if (type === RowStart) isRow = true
    from = endOf(cursor, token)
  }
}

function isRuleRow(cursor: Cursor): boolean {
  return nextType(cursor) === RowStart && typeAhead(cursor, 1) === Rule && rowFollows(cursor)
}

/** Reads the line under the header; the offset of its end. */
function readRuleRow(cursor: Cursor, header: Header): number {
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

function readRow(cursor: Cursor, header: Header): Row | undefined {
  const first = cursor.at
  const count = cursor.diagnostics.length
  const doc = takeDoc(cursor)
  const start = here(cursor)
  try {
    const annotations = readLeadingAnnotations(cursor)
    const removed = nextType(cursor) === Remove
    if (removed) cursor.at++
    if (nextType(cursor) !== RowStart) refuseRowStart(cursor)
    if (typeAhead(cursor, 1) === Rule) fail(say('BK1204', placeOf(cursor, here(cursor), lineEnd(cursor)), {}))
    return readCells(cursor, header, { doc, annotations, removed, start, count })
  } catch (thrown) {
    if (!isFailure(thrown)) throw thrown
    const isRule = thrown.diagnostic.code === 'BK1204'
    skipLine(cursor, first)
    const end = tokenAt(cursor, cursor.at - 1).startOffset
    if (header.isWhole) reportUnlessFlawed(cursor, thrown.diagnostic, start, end)
    const cells = header.columns.map((): Cell => ({ is: 'error', start, end }))
    return isRule ? undefined : { doc, annotations: [], remove: false, cells, start, end }
  }
}

function refuseRowStart(cursor: Cursor): never {
  const token = nextToken(cursor)
  const start = startOf(cursor, token)
  if (token.tokenTypeIdx === BarBar) fail(say('BK1203', placeOf(cursor, start, endOf(cursor, token)), {}))
  return fail(say('BK1209', placeOf(cursor, start, endOf(cursor, token)), {}, fix(cursor, start, start, '| ')))
}

function lineEnd(cursor: Cursor): number {
  let index = cursor.at
  while (!endsLine(tokenAt(cursor, index).tokenTypeIdx)) index++
  return endOf(cursor, tokenAt(cursor, index - 1))
}

interface RowHead {
  readonly doc: string | undefined
  readonly annotations: readonly Annotation[]
  readonly removed: boolean
  readonly start: number
  /** How many diagnostics there were before the row. */
  readonly count: number
}

function readCells(cursor: Cursor, header: Header, { doc, annotations, removed, start, count }: RowHead): Row {
  cursor.at++
  const cells: Cell[] = []
  let split: number | undefined
  let splits = 0
  let splitAt: Span | undefined
  for (;;) {
    const cell = readCell(cursor, start, count)
    cells.push(cell)
    const type = nextType(cursor)
    if (type !== Bar && type !== BarBar) {
      if (endsLineHere(cursor) && cursor.diagnostics.length === count) unclosedRow(cursor, start)
      break
    }
    if (type === BarBar) {
      splits++
      split = cells.length
      const bars = nextToken(cursor)
      splitAt ??= { start: bars.startOffset, end: endOf(cursor, bars) }
    }
    cursor.at++
    if (endsLineHere(cursor)) break
    if (nextType(cursor) === RightCurly) {
      if (cursor.diagnostics.length === count) notAlone(cursor)
      break
    }
  }
  const end = behind(cursor)
  if (nextType(cursor) === RowEnd) cursor.at++
  const isShort = removed && cells.length < header.columns.length
  const width = isShort ? undefined : widthProblem(cursor, header, cells.length, start, end)
  const isSplitWrong = width === undefined && (splits > 1 || (split !== header.given && !(isShort && split === undefined)))
  const wrong = width ?? (isSplitWrong ? splitProblem(cursor, header, splitAt?.start ?? start, splitAt?.end ?? end) : undefined)
  if (wrong !== undefined && cursor.diagnostics.length === count) {
    measure(cursor, header, { diagnostic: wrong, cells: cells.length, split }, start, end)
  }
  if (width === undefined) return { doc, annotations, remove: removed, cells, start, end }
  return { doc, annotations, remove: removed, cells: header.columns.map((): Cell => ({ is: 'error', start, end })), start, end }
}

/** Reads up to the next bar or the end of the line. Of a row only the first mistake is reported. */
function readCell(cursor: Cursor, rowStart: number, count: number): Cell {
  const first = cursor.at
  const { depth } = cursor
  const type = nextType(cursor)
  if (type === Bar || type === BarBar) return { is: 'empty', start: behind(cursor), end: here(cursor) }
  const start = here(cursor)
  try {
    if (type === Minus && endsCell(typeAhead(cursor, 1))) {
      cursor.at++
      return { is: 'any', start, end: behind(cursor) }
    }
    const sealed = type === Sealed ? take(cursor) : undefined
    const value = sealed === undefined && startsTest(cursor) ? readTest(cursor) : readValue(cursor)
    if (!endsCell(nextType(cursor)) && !endsLineHere(cursor)) {
      refuseSpacedUnit(cursor)
      unexpected(cursor, { zh: '竖线', en: 'a bar' })
    }
    const span = sealed === undefined ? undefined : { start: sealed.startOffset, end: endOf(cursor, sealed) }
    return { is: 'cell', sealed: span, value, start, end: behind(cursor) }
  } catch (thrown) {
    if (!isFailure(thrown)) throw thrown
    cursor.depth = depth
    skipCell(cursor, first)
    const end = behind(cursor)
    if (cursor.diagnostics.length === count) reportUnlessFlawed(cursor, thrown.diagnostic, rowStart, here(cursor))
    return { is: 'error', start, end: Math.max(start, end) }
  }
}

function endsCell(type: number): boolean {
  return type === Bar || type === BarBar || endsLine(type)
}

/** Moves from the first token of a cell to its end: a bar, the end of the line, or a `}` that closes what is around the table. */
function skipCell(cursor: Cursor, first: number): void {
  let open = 0
  let index = first
  for (; ; index++) {
    const type = tokenAt(cursor, index).tokenTypeIdx
    if (endsLine(type) || (index >= cursor.at && endsCell(type))) break
    if (type === LeftCurly) open++
    else if (type === RightCurly && open-- === 0) break
    else if (type === Identifier) lose(cursor, index)
  }
  cursor.at = index
}

/** Moves past the line on which the token of an index stands. */
function skipLine(cursor: Cursor, first: number): void {
  let index = first
  let open = 0
  let inRow = false
  for (; ; index++) {
    const token = tokenAt(cursor, index)
    const type = token.tokenTypeIdx
    if (type === EndOfFile) break
    if (type === RowEnd) {
      index++
      break
    }
    // Before the first bar line ends are not among the tokens.
    if (!inRow && index > first && lineEndsBetween(cursor.text, tokenAt(cursor, index - 1).startOffset, token.startOffset)) break
    inRow ||= type === RowStart
    if (type === LeftCurly) open++
    else if (type === RightCurly && open-- === 0) break
    else if (type === Identifier) lose(cursor, index)
  }
  cursor.at = index
}

/** If all rows misfit in the same way it is the header that is wrong, and one mistake. */
function reportMisfits(cursor: Cursor, header: Header, measured: number): void {
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
function measure(cursor: Cursor, header: Header, misfit: Misfit, start: number, end: number): void {
  if (header.isWhole && !hasFlaw(cursor, start, end)) header.misfits.push(misfit)
}

function widthProblem(cursor: Cursor, header: Header, cells: number, start: number, end: number): Diagnostic | undefined {
  if (cells === header.columns.length) return undefined
  const related = [{ note: 'header', at: placeOf(cursor, header.start, header.end) }] as const
  return say('BK1202', placeOf(cursor, start, end), { cells, columns: header.columns.length }, { related })
}

function splitProblem(cursor: Cursor, header: Header, start: number, end: number): Diagnostic {
  return say('BK1203', placeOf(cursor, start, end), {}, { related: [{ note: 'header', at: placeOf(cursor, header.start, header.end) }] })
}

function unclosedRow(cursor: Cursor, start: number): void {
  const end = behind(cursor)
  reportUnlessFlawed(cursor, say('BK1201', placeOf(cursor, start, end), {}, fix(cursor, end, end, ' |')), start, end)
}

function notAlone(cursor: Cursor): void {
  const token = nextToken(cursor)
  const at = placeOf(cursor, token.startOffset, endOf(cursor, token))
  reportUnlessFlawed(cursor, say('BK1206', at, {}, fix(cursor, token.startOffset, token.startOffset, '\n')), at.start, at.end)
}
