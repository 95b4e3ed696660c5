/** A row of a table and its cells. A broken cell costs itself, a row of another width its cells. */
import type { Cursor } from './cursor.ts'
import {
  behind, endOf, fail, fix, here, isFailure, nextToken, nextType, placeOf, report, reportUnlessFlawed, say, startOf, take, tokenAt,
  typeAhead, unexpected, writtenElsewhere,
} from './cursor.ts'
import { takeDoc } from './docs.ts'
import type { Header } from './header.ts'
import { measure, splitProblem, widthProblem } from './header.ts'
import { endsLine, endsLineHere, notAlone, skipLine, unclosedRow } from './lines.ts'
import { lose } from './recovery.ts'
import { wordAsName } from './names.ts'
import { refuseSpacedUnit } from './spacing.ts'
import type { Annotation, Cell, Path, Row, Span } from './syntax.ts'
import { tokenNumbers, wordNumbers } from './tokens.ts'
import { readTest, startsTest } from './unary.ts'
import { meansTest } from './test-habits.ts'
import { readLeadingAnnotations, readValue } from './values.ts'

const { Bar, BarBar, Identifier, LeftCurly, Minus, RightCurly, RowEnd, RowStart, Rule, Slash, Star } = tokenNumbers
const { remove: Remove, sealed: Sealed } = wordNumbers

/** Reads a row; undefined if it is none (a second line of `---`). */
export function readRow(cursor: Cursor, header: Header): Row | undefined {
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
    const cell = readCell(cursor, start, count, header.columns[cells.length])
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
function readCell(cursor: Cursor, rowStart: number, count: number, column: Path | undefined): Cell {
  const first = cursor.at
  const { depth } = cursor
  const type = nextType(cursor)
  if (type === Bar || type === BarBar) return { is: 'empty', start: behind(cursor), end: here(cursor) }
  const start = here(cursor)
  try {
    if ((type === Minus || type === Star) && endsCell(typeAhead(cursor, 1))) {
      cursor.at++
      if (type === Star) report(cursor, writtenElsewhere(cursor, start, behind(cursor), '-'))
      return { is: 'any', start, end: behind(cursor) }
    }
    if (column !== undefined && isNameColumn(column) && endsCell(typeAhead(cursor, 1)) && (startsTest(cursor) || meansTest(cursor))) refuseWord(cursor)
    if (type === Slash && endsCell(typeAhead(cursor, 1))) {
      cursor.at++
      fail(say('BK1002', placeOf(cursor, start, behind(cursor)), { written: '/', meant: undefined }, fix(cursor, start, behind(cursor), '')))
    }
    const sealed = type === Sealed ? take(cursor) : undefined
    const value = sealed === undefined && (startsTest(cursor) || meansTest(cursor)) ? readTest(cursor) : readValue(cursor)
    if (!endsCell(nextType(cursor)) && !endsLineHere(cursor)) {
      refuseSpacedUnit(cursor)
      unexpected(cursor, { zh: '竖线', en: 'a bar' })
    }
    const span = sealed === undefined ? undefined : { start: sealed.startOffset, end: endOf(cursor, sealed) }
    return { is: 'cell', sealed: span, value, start, end: behind(cursor) }
  } catch (thrown) {
    if (!isFailure(thrown)) throw thrown
    cursor.depth = depth
    cursor.lists = 0
    skipCell(cursor, first)
    const end = behind(cursor)
    if (cursor.diagnostics.length === count) reportUnlessFlawed(cursor, thrown.diagnostic, rowStart, here(cursor))
    return { is: 'error', start, end: Math.max(start, end) }
  }
}

/** Where rows are called by name, a word of the language is not asked for what it means. */
function isNameColumn({ steps: [step, more] }: Path): boolean {
  return more === undefined && step?.is === 'name' && /^(?:name|名称|名字|标识)$/.test(step.name.text)
}

function refuseWord(cursor: Cursor): void {
  const wrong = wordAsName(cursor)
  if (wrong !== undefined) fail(wrong)
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
