/**
 * Things on lines of their own, with the comments between them: declarations of a file, members of a body, rows of a table, items of
 * an open list. Empty lines are kept up to one; comments at the ends of consecutive lines are aligned.
 */
import type { Doc } from 'prettier'
import { builders } from 'prettier/doc'
import type { Comment } from '../comment.ts'
import type { Span } from '../syntax.ts'
import type { Part } from './comments.ts'
import { commentDoc, isInline, part, trailing } from './comments.ts'
import type { Context } from './context.ts'
import { blankBetween, commentsIn, onOneLine } from './context.ts'
import { lineWidth } from './measure.ts'

const { group, hardline, ifBreak, join, label, line } = builders

/** What stands on one line: a comment, or things with the comments that end their line. */
export interface Line extends Span {
  /** Empty: the line is a comment. */
  readonly items: readonly Doc[]
  readonly comments: readonly Comment[]
}

/** Whether an empty line must part two things, the lower one of which may have `///` lines above it. */
export type Apart = (context: Context, above: Doc, below: Doc, documented: boolean) => boolean

/** Sorts things and the comments between two offsets into lines. */
export function linesOf(context: Context, region: Span, parts: readonly Part[], packed: boolean): readonly Line[] {
  const lines: Line[] = []
  let from = region.start
  for (const next of [...parts, undefined]) {
    const to = next?.start ?? region.end
    const comments = commentsIn(context, from, to)
    const firstNot = comments.findIndex((comment) => from === region.start || !isBehind(context, from, comment, to, packed))
    const behind = firstNot < 0 ? comments : comments.slice(0, firstNot)
    const before = next === undefined ? [] : comments.slice(behind.length).filter((comment) => isBefore(context, comment, next))
    if (behind.length > 0) extend(lines, (last) => ({ ...last, items: [...last.items.slice(0, -1), [last.items.at(-1) ?? '', behind.map((comment) => [' ', commentDoc(comment)])]] }))
    from = behind.at(-1)?.end ?? from
    for (const comment of comments.slice(behind.length, comments.length - before.length)) {
      const ends = isThings(lines.at(-1)) && comment.kind !== 'doc' && onOneLine(context, from, comment.start)
      if (ends) extend(lines, (last) => ({ ...last, comments: [...last.comments, comment], end: comment.end }))
      else lines.push({ start: comment.start, end: comment.end, items: [], comments: [comment] })
      from = comment.end
    }
    if (next === undefined) break
    const doc = before.length === 0 ? next.doc : [before.map((comment) => [commentDoc(comment), ' ']), next.doc]
    const start = before[0]?.start ?? next.start
    const last = lines.at(-1)
    const joins = packed && isThings(last) && last?.comments.length === 0 && onOneLine(context, last.end, start)
    if (joins) extend(lines, (line) => ({ ...line, items: [...line.items, doc], end: next.end }))
    else lines.push({ start, end: next.end, items: [doc], comments: [] })
    from = next.end
  }
  return lines
}

/** `a /* this *\/, b` and `[a /* this *\/]`: belongs to the thing before it. In a body only on one line: there the comma goes with the line's end. */
function isBehind(context: Context, from: number, comment: Comment, to: number, body: boolean): boolean {
  if (!isInline(comment) || !onOneLine(context, from, comment.start)) return false
  const [before, after] = [context.bare.slice(from, comment.start), context.bare.slice(comment.end, to)]
  if (/[,;、]/.test(before)) return false
  return /[,;、]/.test(after) ? !body || onOneLine(context, from, to) : /^[\s)\]}]*[)\]}]$/.test(after) && onOneLine(context, from, to)
}

/** `/* this *\/ a`: on the line of the thing after it. */
function isBefore(context: Context, comment: Comment, { start, doc }: Part): boolean {
  return labelOf(doc) !== 'annotated' && onOneLine(context, comment.end, start) && commentsIn(context, comment.start, start).every(isInline)
}

function isThings(line: Line | undefined): boolean {
  return line !== undefined && line.items.length > 0
}

function extend(lines: Line[], change: (last: Line) => Line): void {
  const last = lines.pop()
  if (last !== undefined) lines.push(change(last))
}

/** Prints lines below each other, without a line end after the last. */
export function arrange(context: Context, lines: readonly Line[], apart: Apart): Doc {
  const docs = lines.map(({ items }) => (items.length > 1 ? group(join([ifBreak('', ','), line], [...items])) : (items[0] ?? '')))
  const columns = commentColumns(context, lines, docs)
  return lines.map((current, index) => {
    const above = lines[index - 1]
    const blank = above !== undefined && (blankBetween(context, above.end, current.start) || mustPart(context, lines, index, apart))
    const newline = above === undefined ? '' : blank ? [hardline, hardline] : hardline
    if (current.items.length === 0) return [newline, current.comments.map((comment) => commentDoc(comment))]
    const comments = current.comments.map((comment, place) => trailing(comment, place === 0 ? (columns[index] ?? 1) : 1))
    return [newline, docs[index] ?? '', comments]
  })
}

/** Whether an empty line must stand above line `index`: directly below a thing, when the next thing must be apart and nothing parts them yet. */
function mustPart(context: Context, lines: readonly Line[], index: number, apart: Apart): boolean {
  if (lines[index - 1]?.items.length === 0) return false
  let next = index
  while (lines[next]?.items.length === 0) {
    const [here, below] = [lines[next], lines[next + 1]]
    if (here === undefined || below === undefined || blankBetween(context, here.end, below.start)) return false
    next++
  }
  const documented = lines.slice(index, next).some(({ comments }) => comments[0]?.kind === 'doc')
  return apart(context, lines[index - 1]?.items.at(-1) ?? '', lines[next]?.items[0] ?? '', documented)
}

/** Spaces before the comment that ends a line, so that those of consecutive lines stand below each other. */
function commentColumns(context: Context, lines: readonly Line[], docs: readonly Doc[]): readonly (number | undefined)[] {
  const widths = lines.map(({ items, comments }, index) =>
    items.length > 0 && comments.length > 0 ? lineWidth(context, docs[index] ?? '') : undefined,
  )
  const spaces: (number | undefined)[] = []
  let from = 0
  for (let index = 0; index <= lines.length; index++) {
    const [above, here] = [lines[index - 1], lines[index]]
    const goesOn = above !== undefined && here !== undefined && !blankBetween(context, above.end, here.start)
    if (goesOn && widths[index] !== undefined && widths[index - 1] !== undefined) continue
    const widest = Math.max(...widths.slice(from, index).map((width) => width ?? 0))
    for (; from < index; from++) spaces[from] = widest - (widths[from] ?? widest) + 1
  }
  return spaces
}

/** What must be known of a thing among others: that it is a table or ends in one, or has annotations behind it. */
export type Mark = 'table' | 'ends in table' | 'annotated'

export function marked(mark: Mark, thing: Part): Part {
  return part(thing, label(mark, thing.doc))
}

/** Whether an empty line must keep two members apart, lest their rows become one table. */
export function areTables(_: Context, above: Doc, below: Doc): boolean {
  return (labelOf(above) === 'table' || labelOf(above) === 'ends in table') && labelOf(below) === 'table'
}

function labelOf(doc: Doc | undefined): unknown {
  if (doc === undefined || typeof doc === 'string') return undefined
  return Array.isArray(doc) ? labelOf(doc.at(-1)) : doc.type === 'label' ? doc.label : undefined
}
