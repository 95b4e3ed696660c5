/** Tables: aligned as the rule row says, which is kept where the author wrote one, and never added. */
import { builders } from 'prettier/doc'
import { displayWidth } from '#diagnostics/display-width.ts'
import type { Cell, Row, Span, Table } from '../syntax.ts'
import { arrange } from './arrange.ts'
import type { Alignment } from './columns.ts'
import { alignmentOf, barred, dashes, fill, measure } from './columns.ts'
import type { Part } from './comments.ts'
import { endBeforeComments, part, weave } from './comments.ts'
import type { Context } from './context.ts'
import { commentsIn, trimmed, word } from './context.ts'
import { linesOf } from './lines.ts'
import { flat } from './measure.ts'
import { annotation, path, test, value } from './value.ts'

const { breakParent, hardline } = builders

/** A line of the table whose columns are not yet widened. */
interface TableLine extends Span {
  /** Before the first bar: `remove `, and what is said about that. */
  readonly mark: string
  readonly cells: readonly string[]
}

interface Rule extends Span {
  readonly alignments: readonly Alignment[]
}

export function table(context: Context, node: Table): Part {
  const span = trimmed(context, node)
  const rule = ruleOf(context, node)
  const header = headerLine(context, node)
  const rows = node.rows.map((row) => rowLine(context, row))
  const columns = measure(
    [header, ...rows].map(({ cells }) => cells),
    rule?.alignments ?? [],
    rule !== undefined,
  )
  const margin = { alignment: 'right', width: rows.reduce((widest, { mark }) => Math.max(widest, displayWidth(mark)), 0) } as const
  const show = ({ mark, cells, ...line }: TableLine): Part =>
    part(
      line,
      fill(mark, margin) +
        barred(
          cells.map((cell, index) => fill(cell, columns[index] ?? { alignment: 'plain', width: 0 })),
          node.given,
        ),
    )
  const ruled =
    rule === undefined
      ? []
      : [show({ start: rule.start, end: rule.end, mark: '', cells: columns.slice(0, header.cells.length).map(dashes) })]
  const shown = rows.map((line, index) => {
    const above = (node.rows[index]?.annotations ?? []).map((one) => annotation(context, one))
    return weave(context, above[0]?.start ?? line.start, [...above.flatMap((one) => [one, hardline]), show(line)])
  })
  return part(span, [breakParent, arrange(context, linesOf(context, span, [show(header), ...ruled, ...shown], false), never)])
}

/** Rows are never parted: an empty line ends the table. */
function never(): boolean {
  return false
}

function headerLine(context: Context, node: Table): TableLine {
  const span = { start: node.start, end: barAfter(context, node.columns.at(-1)?.end ?? node.start) }
  const inner = inRow(context, span)
  return {
    ...span,
    mark: '',
    cells: cellTexts(
      inner,
      span.start,
      node.columns.map((column) => path(inner, column)),
    ),
  }
}

function rowLine(context: Context, row: Row): TableLine {
  const span = trimmed(context, { start: row.annotations.at(-1)?.end ?? row.start, end: row.end })
  const inner = inRow(context, span)
  const bar = row.remove ? context.bare.indexOf('|', span.start) : span.start
  const marks = row.remove ? [word(context, 'remove', span.start, bar), ...commentsIn(inner, span.start, bar).map(({ text }) => text)] : []
  return {
    ...span,
    mark: marks.map((mark) => `${mark} `).join(''),
    cells: cellTexts(
      inner,
      bar,
      row.cells.map((cell) => cellPart(inner, cell)),
    ),
  }
}

/** A row is one line: so are the comments in it. */
function inRow(context: Context, { start, end }: Span): Context {
  const comments = commentsIn(context, start, end).map((comment) => ({ ...comment, text: comment.text.replace(/\s*\n\s*/g, ' ') }))
  return { ...context, comments, inRow: true }
}

/** The row of dashes between header and first row; the tree does not keep it. */
function ruleOf(context: Context, node: Table): Rule | undefined {
  const from = node.columns.at(-1)?.end ?? node.start
  const first = node.rows[0]
  const found = /^[ \t]*(\|[ \t|:-]*---[ \t|:-]*)$/m.exec(
    context.bare.slice(from, first === undefined ? node.end : trimmed(context, first).start),
  )
  if (found === null) return undefined
  const text = (found[1] ?? '').trimEnd()
  const start = from + found.index + found[0].indexOf('|')
  const cells = text.replace(/^\||\|$/g, '').split(/\|\|?/)
  return { start, end: endBeforeComments(context, start, start + text.length), alignments: cells.map((cell) => alignmentOf(cell.trim())) }
}

function cellPart(context: Context, cell: Cell): Part {
  switch (cell.is) {
    case 'empty':
      return part({ start: cell.end, end: cell.end }, '')
    case 'any':
      return part(cell, '-')
    case 'error':
      return part(cell, context.text.slice(cell.start, cell.end))
    case 'cell': {
      const { sealed, value: held } = cell
      const printed = held.is === 'test' ? test(context, held) : value(context, held)
      if (sealed === undefined) return printed
      return weave(context, cell.start, [part(sealed, word(context, 'sealed', sealed.start, sealed.end)), ' ', printed])
    }
    default:
      return cell satisfies never
  }
}

/** The texts of cells, each with the comments between its bars. */
function cellTexts(context: Context, from: number, cells: readonly Part[]): readonly string[] {
  let start = from
  return cells.map((cell) => {
    const end = barAfter(context, cell.end)
    const { doc } = weave(context, start, [cell, part({ start: end - 1, end }, '')])
    start = end
    return (flat(doc) ?? '').trim()
  })
}

/** The offset behind the next bar; the end of the text if there is none. */
function barAfter(context: Context, from: number): number {
  const bar = context.bare.indexOf('|', from)
  return bar < 0 ? context.bare.length : bar + 1
}
