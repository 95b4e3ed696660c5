/**
 * Comments between the parts of a node. Whatever is printed is a `Part`, a document with its place in the text; what has parts is
 * put together by `weave` (or, in brackets and on lines of its own, by lines.ts), which puts in the comments that lie between them.
 * So none is lost, and one that waits for the end of its line (`lineSuffix`) is flushed before the next is printed: the order stays.
 */
import type { Doc } from 'prettier'
import { builders } from 'prettier/doc'
import type { Comment } from '../comment.ts'
import type { Span } from '../syntax.ts'
import type { Context } from './context.ts'
import { commentsIn, onOneLine } from './context.ts'

const { breakParent, hardline, indent, join, lineSuffix, lineSuffixBoundary, literalline } = builders

/** A document and the stretch of text that it prints, from its first token to its last, without parentheses around it. */
export interface Part extends Span {
  readonly doc: Doc
}

export function part({ start, end }: Span, doc: Doc): Part {
  return { start, end, doc }
}

/**
 * Prints what begins at an offset: its parts in order, what stands between them as plain documents, and the comments where they were
 * written. It ends with its last part; if plain documents follow that, `end` is given, and comments among these come after it all.
 */
export function weave(context: Context, start: number, pieces: readonly (Part | Doc)[], end?: number): Part {
  const printed: Doc[] = []
  let from = start
  let between: Doc[] = []
  for (const piece of pieces) {
    if (isPart(piece)) {
      printed.push(gap(context, from, piece.start, between, printed.length === 0), piece.doc)
      from = piece.end
      between = []
    } else between.push(piece)
  }
  return { start, end: end === undefined ? from : endBeforeComments(context, from, end), doc: [printed, between] }
}

/** Where to say that something ends which is printed as a whole: comments in it then come after it. */
export function endBeforeComments(context: Context, from: number, end: number): number {
  return commentsIn(context, from, end)[0]?.start ?? end
}

/** What stands between two parts, with its comments: one at the end of a line stays there, one on a line of its own does where it can. */
function gap(context: Context, from: number, to: number, between: readonly Doc[], first: boolean): Doc {
  const comments = commentsIn(context, from, to)
  if (comments.length === 0) return [...between]
  const breakable = between.some(mayBreak)
  const before: Doc[] = []
  const after: Doc[] = [first || endsInSpace(between) ? '' : ' ']
  for (const [index, comment] of comments.entries()) {
    const doc = commentDoc(comment)
    const [last, next] = [comments[index - 1], comments[index + 1]?.start ?? to]
    const onNewLine = last !== undefined && !isInline(last)
    const isFirst = after.length === 1 && context.bare.slice(from, comment.start).trim() === ''
    if (!breakable) after.push(doc, isInline(comment) ? ' ' : indent(hardline))
    else if (isFirst && isInline(comment) && !onNewLine) before.push(trailing(comment))
    else if (isFirst && (onNewLine || !onOneLine(context, from, comment.start))) before.push(hardline, doc)
    else if (isInline(comment)) after.push(doc, onOneLine(context, comment.end, next) ? ' ' : hardline)
    else if (after.length === 1 && onOneLine(context, from, comment.start)) before.push(trailing(comment))
    else after.push(doc, hardline)
  }
  return [before, ...between, after]
}

/** A comment behind what it follows, so many spaces away. What fills its line does not count for the width of that line. */
export function trailing(comment: Comment, spaces = 1): Doc {
  const space = ' '.repeat(spaces)
  if (isInline(comment)) return [space, commentDoc(comment)]
  return [lineSuffixBoundary, lineSuffix([space, commentLines(comment)]), breakParent]
}

/** A comment right here. */
export function commentDoc(comment: Comment): Doc {
  return [lineSuffixBoundary, commentLines(comment)]
}

/** A comment of several lines keeps their indent, unless each begins with a star. No line keeps space at its end. */
function commentLines(comment: Comment): Doc {
  const lines = comment.text.split('\n').map((line) => line.replace(/[ \t]+$/, ''))
  const starred = lines.slice(1).every((line) => line.trimStart().startsWith('*'))
  if (!starred) return join(literalline, lines)
  return join(
    hardline,
    lines.map((line, index) => (index === 0 ? line : ` ${line.trimStart()}`)),
  )
}

/** Whether something may follow the comment on its line. */
export function isInline(comment: Comment): boolean {
  return comment.kind === 'block'
}

export function isPart(piece: Part | Doc): piece is Part {
  return typeof piece === 'object' && 'start' in piece
}

function mayBreak(doc: Doc): boolean {
  if (typeof doc === 'string') return false
  return Array.isArray(doc) ? doc.some(mayBreak) : doc.type === 'line'
}

function endsInSpace(docs: readonly Doc[]): boolean {
  const last = docs.at(-1)
  return last !== undefined && (typeof last !== 'string' || last.endsWith(' ') || last === '@')
}
