/**
 * Which line things and comments stand on: declarations of a file, members of a body, rows of a table, items of a list. A comment
 * stands before the thing on its line, behind it, at the end of the line, or on a line of its own.
 */
import type { Doc } from 'prettier'
import { builders } from 'prettier/doc'
import type { Comment } from '../comment.ts'
import type { Span } from '../syntax.ts'
import type { Part } from './comments.ts'
import { commentDoc, isInline, part } from './comments.ts'
import type { Context } from './context.ts'
import { commentsIn, onOneLine } from './context.ts'

const { label } = builders

/** What stands on one line: a comment, or things with the comments that end their line. */
export interface Line extends Span {
  /** Empty: the line is a comment. */
  readonly items: readonly Doc[]
  readonly comments: readonly Comment[]
}

/** A line that is still being filled. */
interface Draft {
  start: number
  end: number
  readonly items: Doc[]
  readonly comments: Comment[]
}

/** Sorts things and the comments of a region into lines. In a body, things that the author put on one line share one. */
export function linesOf(context: Context, region: Span, things: readonly Part[], body: boolean): readonly Line[] {
  const lines: Draft[] = []
  let from = region.start
  for (const thing of [...things, undefined]) {
    const to = thing?.start ?? region.end
    const [behind, between, before] = sorted(context, { from, to }, thing, body)
    if (from === region.start) between.unshift(...behind.splice(0))
    const above = lines.at(-1)
    if (behind.length > 0) above?.items.push([above.items.pop() ?? '', behind.map((comment) => [' ', commentDoc(comment)])])
    from = behind.at(-1)?.end ?? from
    for (const comment of between) {
      addComment(context, lines, from, comment)
      from = comment.end
    }
    if (thing !== undefined) addThing(context, lines, before, thing, body)
    from = thing?.end ?? from
  }
  return lines
}

type Sorted = readonly [behind: Comment[], between: Comment[], before: Comment[]]

/** Comments between two things: those that belong to the one before, those that stand alone, those that belong to the next. */
function sorted(
  context: Context,
  { from, to }: { readonly from: number; readonly to: number },
  next: Part | undefined,
  body: boolean,
): Sorted {
  const comments = commentsIn(context, from, to)
  const firstNotBehind = comments.findIndex((comment) => !isBehind(context, from, comment, to, body))
  const behind = firstNotBehind < 0 ? comments.length : firstNotBehind
  const firstBefore = next === undefined ? -1 : comments.findIndex((comment, index) => index >= behind && isBefore(context, comment, next))
  const before = firstBefore < 0 ? comments.length : firstBefore
  return [comments.slice(0, behind), comments.slice(behind, before), comments.slice(before)]
}

/** `a /* this *\/, b` and `[a /* this *\/]`. In a body on one line only: a comma at the end of a line goes. */
function isBehind(context: Context, from: number, comment: Comment, to: number, body: boolean): boolean {
  if (!isInline(comment) || !onOneLine(context, from, comment.start)) return false
  const [before, after] = [context.bare.slice(from, comment.start), context.bare.slice(comment.end, to)]
  if (/[,;、]/.test(before)) return false
  return /[,;、]/.test(after) ? !body || onOneLine(context, from, to) : /^[\s)\]}]*[)\]}]$/.test(after) && onOneLine(context, from, to)
}

/** `/* this *\/ a`. Not where annotations may go on below: these would not be further in than the thing. */
function isBefore(context: Context, comment: Comment, { start, doc }: Part): boolean {
  return labelOf(doc) !== 'annotated' && onOneLine(context, comment.end, start) && commentsIn(context, comment.start, start).every(isInline)
}

function addComment(context: Context, lines: Draft[], from: number, comment: Comment): void {
  const last = lines.at(-1)
  if (last !== undefined && last.items.length > 0 && comment.kind !== 'doc' && onOneLine(context, from, comment.start)) {
    last.comments.push(comment)
    last.end = comment.end
  } else lines.push({ start: comment.start, end: comment.end, items: [], comments: [comment] })
}

function addThing(context: Context, lines: Draft[], before: readonly Comment[], thing: Part, body: boolean): void {
  const last = lines.at(-1)
  const start = before[0]?.start ?? thing.start
  const doc = before.length === 0 ? thing.doc : [before.map((comment) => [commentDoc(comment), ' ']), thing.doc]
  if (body && last !== undefined && last.items.length > 0 && last.comments.length === 0 && onOneLine(context, last.end, start)) {
    last.items.push(doc)
    last.end = thing.end
  } else lines.push({ start, end: thing.end, items: [doc], comments: [] })
}

/** What must be known of a thing among others: that it is a table or ends in one, or has annotations behind it. */
export type Mark = 'table' | 'ends in table' | 'annotated'

export function marked(mark: Mark, thing: Part): Part {
  return part(thing, label(mark, thing.doc))
}

/** The mark of a thing, also one with comments before it. */
export function labelOf(doc: Doc | undefined): unknown {
  if (doc === undefined || typeof doc === 'string') return undefined
  return Array.isArray(doc) ? labelOf(doc.at(-1)) : doc.type === 'label' ? doc.label : undefined
}
