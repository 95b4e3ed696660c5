/**
 * What stands in brackets: bodies, maps, lists, arguments. On one line if it fits; a body or a map that has a line break after its
 * opening brace in the source stays open, as Prettier does it for objects.
 */
import type { Doc } from 'prettier'
import { builders, utils } from 'prettier/doc'
import type { Span } from '../syntax.ts'
import type { Part } from './comments.ts'
import { isInline, part, trailing, weave } from './comments.ts'
import type { Context } from './context.ts'
import { commentsIn, deeper, onOneLine } from './context.ts'
import type { Line } from './lines.ts'
import { areTables, arrange, linesOf } from './lines.ts'

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
  const first = parts[0]?.start ?? span.end - 1
  const onBrace = commentsIn(context, span.start, first).filter(
    (comment) => comment.kind !== 'doc' && onOneLine(context, span.start, comment.start) && !(isInline(comment) && onOneLine(context, comment.end, first)),
  )
  const region = { start: onBrace.at(-1)?.end ?? span.start + 1, end: span.end }
  const lines = linesOf(inner, region, parts, body)
  if (lines.length === 0 && onBrace.length === 0) return open + close
  const items = lines.flatMap((current) => current.items)
  const opened = body && !onOneLine(context, span.start, lines[0]?.start ?? first)
  const plain = onBrace.length === 0 && lines.every((current) => current.items.length > 0 && current.comments.length === 0)
  if (plain && !opened && !(body && items.some(utils.willBreak))) {
    return group([open, indent([edge, join([body ? ifBreak('', ',') : ',', line], items)]), last ? ifBreak(',') : '', edge, close])
  }
  const head = onBrace.map((comment) => trailing(comment))
  const content = lines.length === 0 ? '' : [hardline, arrange(inner, body ? lines : withCommas(lines, last), areTables)]
  return [open, head, indent(content), hardline, close]
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
  return lines.map((current, index) => (index === final && !last ? current : { ...current, items: current.items.map((item) => [item, ',']) }))
}
