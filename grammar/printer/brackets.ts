/**
 * What stands in brackets: bodies, maps, lists, arguments. On one line if it fits; a body or a map that has a line break after its
 * opening brace in the source stays open, as Prettier does it for objects.
 */
import type { Doc } from 'prettier'
import { builders, utils } from 'prettier/doc'
import type { Comment } from '../comment.ts'
import type { Span } from '../syntax.ts'
import { areTables, arrange } from './arrange.ts'
import type { Part } from './comments.ts'
import { isInline, part, trailing, weave } from './comments.ts'
import type { Context } from './context.ts'
import { commentsIn, deeper, onOneLine } from './context.ts'
import type { Line } from './lines.ts'
import { linesOf } from './lines.ts'

const { group, hardline, ifBreak, indent, join, line, softline } = builders

export interface Brackets {
  readonly open: string
  readonly close: string
  /** Inside the brackets, when all is on one line. */
  readonly edge: Doc
  /** A body: stays open if the author opened it, no commas at line ends, what shares a line goes on sharing it. */
  readonly body: boolean
  /** A comma after the last item, when each has its line. */
  readonly last: boolean
}

export const braces: Brackets = { open: '{', close: '}', edge: line, body: true, last: false }
export const squares: Brackets = { open: '[', close: ']', edge: softline, body: false, last: true }
export const rounds: Brackets = { open: '(', close: ')', edge: softline, body: false, last: false }

/** Prints parts in brackets; `span` goes from the opening bracket to behind the closing one. The parts must be printed one step deeper. */
export function bracketed(context: Context, span: Span, parts: readonly Part[], brackets: Brackets): Part {
  return part(span, context.inRow ? inRow(context, span, parts, brackets) : grouped(context, span, parts, brackets))
}

function grouped(context: Context, span: Span, parts: readonly Part[], { open, close, edge, body, last }: Brackets): Doc {
  const inner = deeper(context)
  const beside = besideBracket(context, span, parts[0])
  const region = { start: beside.at(-1)?.end ?? span.start + 1, end: span.end }
  const lines = linesOf(inner, region, parts, body)
  const items = lines.flatMap((current) => current.items)
  if (lines.length === 0 && beside.length === 0) return open + close
  const isPlain = beside.length === 0 && lines.every((current) => current.items.length > 0 && current.comments.length === 0)
  const staysOpen = body && (!onOneLine(context, span.start, lines[0]?.start ?? span.end) || items.some(utils.willBreak))
  if (isPlain && !staysOpen) {
    return group([open, indent([edge, join([body ? ifBreak('', ',') : ',', line], items)]), last ? ifBreak(',') : '', edge, close])
  }
  const content = lines.length === 0 ? '' : [hardline, arrange(inner, body ? lines : withCommas(lines, last), areTables)]
  return [open, beside.map((comment) => trailing(comment)), indent(content), hardline, close]
}

/** Comments on the line of the opening bracket that has nothing else behind it. */
function besideBracket(context: Context, { start, end }: Span, first: Part | undefined): readonly Comment[] {
  const to = first?.start ?? end - 1
  const isBeside = (comment: Comment): boolean => comment.kind !== 'doc' && onOneLine(context, start, comment.start)
  return commentsIn(context, start, to).filter(
    (comment) => isBeside(comment) && !(isInline(comment) && onOneLine(context, comment.end, to)),
  )
}

/** On one line, whatever comments there are. */
function inRow(context: Context, span: Span, parts: readonly Part[], { open, close, edge }: Brackets): Doc {
  const last = parts.at(-1)
  const separated = parts.flatMap((one, index) => (index === 0 ? [one] : [', ', one]))
  const tail = commentsIn(context, last?.end ?? span.start, span.end).map((comment) => trailing(comment))
  const space = last === undefined ? '' : edge
  return group([open, space, weave(context, span.start, separated).doc, tail, space, close])
}

function withCommas(lines: readonly Line[], last: boolean): readonly Line[] {
  const final = lines.findLastIndex(({ items }) => items.length > 0)
  return lines.map((current, index) =>
    index === final && !last ? current : { ...current, items: current.items.map((item) => [item, ',']) },
  )
}
