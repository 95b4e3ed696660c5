/** Tables: a header, perhaps a line of `---`, and a row a line. A broken row costs its own cells only. */
import type { Cursor } from './cursor.ts'
import { behind, endOf, fix, here, isFailure, lineEndsBetween, nextToken, nextType, placeOf, report, reportUnlessFlawed, say, tokenAt, typeAhead } from './cursor.ts'
import type { Header } from './header.ts'
import { readHeader, readRuleRow, reportMisfits } from './header.ts'
import { endsLine, followsRow, skipLine } from './lines.ts'
import { readRow } from './rows.ts'
import { passTabbedRow } from './tabs.ts'
import type { Row, Table } from './syntax.ts'
import { tokenNumbers, wordNumbers } from './tokens.ts'

const { At, Bar, BarBar, Colon, EndOfFile, Identifier, LeftCurly, LeftRound, MinusEqual, PlusEqual, RightCurly, RightRound, RowStart, Rule } = tokenNumbers
const { remove: Remove } = wordNumbers

/** How many tokens are looked at before a row. */
const mostLooked = 1000

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
  // Behind a line that was passed there is no end of a row among the tokens.
  let wasPassed = false
  for (;;) {
    const isNext = wasPassed || followsRow(cursor, cursor.at)
    if (header !== undefined && isNext && passTabbedRow(cursor, header.columns.length, header.given)) {
      wasPassed = true
      continue
    }
    if (!rowFollows(cursor) && !(wasPassed && startsRow(cursor))) break
    wasPassed = hasLookAlikes(cursor)
    if (header === undefined) {
      skipLine(cursor, cursor.at)
      continue
    }
    if (wasPassed) {
      passLookAlikes(cursor)
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

/** Whether another row follows without an empty line between; a line that only lacks its first bar counts. */
function rowFollows(cursor: Cursor): boolean {
  if (!followsRow(cursor, cursor.at)) return false
  return startsRow(cursor) || nextType(cursor) === BarBar || hasLookAlikes(cursor) || annotationsThenRow(cursor) || lacksBar(cursor)
}

/** A row whose bars are the character 丨, which looks like one. */
function hasLookAlikes(cursor: Cursor): boolean {
  return nextType(cursor) === Identifier && nextToken(cursor).image.startsWith('丨')
}

function passLookAlikes(cursor: Cursor): void {
  const start = here(cursor)
  const line = /^[^\r\n]*/.exec(cursor.text.slice(start, start + 2000))?.[0].trimEnd() ?? ''
  report(cursor, say('BK1305', placeOf(cursor, start, start + line.length), {}, fix(cursor, start, start + line.length, line.replaceAll('丨', '|'))))
  skipLine(cursor, cursor.at)
}

function annotationsThenRow(cursor: Cursor): boolean {
  let index = cursor.at
  while (tokenAt(cursor, index).tokenTypeIdx === At) {
    index += 2
    if (tokenAt(cursor, index).tokenTypeIdx !== LeftRound) continue
    let open = 0
    do {
      const type = tokenAt(cursor, index++).tokenTypeIdx
      if (type === EndOfFile || index > cursor.at + mostLooked) return false
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

