/**
 * A file: its declarations, parted by one empty line. What holds a syntax error, and what the parser had to skip between
 * declarations, stays as it was written, byte for byte.
 */
import type { Doc } from 'prettier'
import { builders } from 'prettier/doc'
import { severityOf } from '#diagnostics/catalogue.ts'
import type { Comment } from '../comment.ts'
import type { Parsed } from '../parse.ts'
import type { Declaration, Span } from '../syntax.ts'
import { arrange } from './arrange.ts'
import type { Part } from './comments.ts'
import { part } from './comments.ts'
import type { Context, Spelling } from './context.ts'
import { bareText, onOneLine, trimmed } from './context.ts'
import { declaration } from './declaration.ts'
import { linesOf } from './lines.ts'
import { lineWidth } from './measure.ts'

const { hardline, join, literalline } = builders

/** Columns of a line, and of one step to the right. */
export interface Page {
  readonly width: number
  readonly step: number
}

/** A declaration, or what was skipped between them; without a node it is kept as it stands. */
interface Stretch extends Span {
  readonly node: Declaration | undefined
  readonly skipped: boolean
}

/** Prints a file from its text, which has LF only, and what the parser made of it. */
export function file(text: string, { syntax, diagnostics, comments }: Parsed, spelling: Spelling, page: Page): Doc {
  const errors = diagnostics.filter((one) => severityOf(one) === 'error').map(({ at }) => at)
  const isWrong = ({ start, end }: Span): boolean => errors.some((at) => at.start <= end && at.end >= start)
  // A comment with an error in it is one that does not end: it is no comment but something that was skipped.
  const closed = errors.length === 0 ? comments : comments.filter((comment) => !errors.some((at) => at.start === comment.start))
  const bare = bareText(text, closed)
  const settled = closed.map((comment) => (mustNotDocument(bare, comment) ? { ...comment, text: comment.text.slice(1) } : comment))
  const context: Context = { text, bare, comments: settled, spelling, ...page, depth: 0, inRow: false }
  const declarations = syntax.declarations.map((node) => ({ node: isWrong(node) ? undefined : node, skipped: false, ...trimmed(context, node) }))
  const parts = stretches(context, declarations).map((stretch) =>
    stretch.node === undefined ? verbatim(context, stretch) : declaration(context, stretch.node),
  )
  const lines = linesOf(context, { start: 0, end: text.length }, parts, false)
  return lines.length === 0 ? '' : [arrange(context, lines, isTall), hardline]
}

/** A `///` line before a comma or a parenthesis documents nothing. Where these go it would document what comes next: it becomes a plain comment. */
function mustNotDocument(bare: string, { kind, text, start, end }: Comment): boolean {
  const isAlone = bare.slice(bare.lastIndexOf('\n', start - 1) + 1, start).trim() === ''
  return kind === 'line' && isAlone && /^\/\/\/(?!\/)/.test(text) && /[,;、)]/.test(/\S/.exec(bare.slice(end))?.[0] ?? '')
}

/** The declarations and what was skipped between them; what was skipped and shares a line with its neighbour stays one with it. */
function stretches(context: Context, declarations: readonly Stretch[]): readonly Stretch[] {
  const all: Stretch[] = []
  const add = (stretch: Stretch): void => {
    const last = all.at(-1)
    const joins =
      last !== undefined && (last.node === undefined || stretch.node === undefined) && onOneLine(context, last.end, stretch.start)
    if (joins) all[all.length - 1] = { node: undefined, skipped: last.skipped || stretch.skipped, start: last.start, end: stretch.end }
    else all.push(stretch)
  }
  let from = 0
  for (const stretch of [...declarations, { node: undefined, skipped: false, start: context.text.length, end: context.text.length }]) {
    const skipped = trimmed(context, { start: from, end: stretch.start })
    if (skipped.start < skipped.end) add({ node: undefined, skipped: true, ...skipped })
    if (stretch.start < stretch.end) add(stretch)
    from = stretch.end
  }
  return joined(spread(context, all))
}

/** What is further in and stands beside something that was skipped was meant to be inside it: it stays too. */
function spread(context: Context, stretches: readonly Stretch[]): readonly Stretch[] {
  const kept = [...stretches]
  const keep = (index: number, beside: number): void => {
    const [stretch, other] = [kept[index], kept[beside]]
    if (stretch?.node !== undefined && other?.skipped === true && indentOf(context, stretch) > 0) kept[index] = { ...stretch, node: undefined, skipped: true }
  }
  for (let index = 1; index < kept.length; index++) keep(index, index - 1)
  for (let index = kept.length - 2; index >= 0; index--) keep(index, index + 1)
  return kept
}

/** What was skipped together stays with all that is between. */
function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const all: Stretch[] = []
  for (const stretch of stretches) {
    const last = all.at(-1)
    if (last?.skipped === true && stretch.skipped) all[all.length - 1] = { ...last, end: stretch.end }
    else all.push(stretch)
  }
  return all
}

/** Characters of space before what begins a line. */
function indentOf({ text }: Context, { start }: Span): number {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  return before.trim() === '' ? before.length : 0
}

/** Declarations of one line each may stand close together. */
function isTall(context: Context, above: Doc, below: Doc, documented: boolean): boolean {
  return documented || lineWidth(context, above) === undefined || lineWidth(context, below) === undefined
}

/** With its indent, if it begins a line: by that the parser finds its way around the mistake. */
function verbatim(context: Context, span: Span): Part {
  const start = span.start - indentOf(context, span)
  return part({ start, end: span.end }, join(literalline, context.text.slice(start, span.end).split('\n')))
}
