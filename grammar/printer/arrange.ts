/** Prints lines below each other: empty lines are kept up to one, comments at the ends of consecutive lines aligned. */
import type { Doc } from 'prettier'
import { builders } from 'prettier/doc'
import { commentDoc, trailing } from './comments.ts'
import type { Context } from './context.ts'
import { blankBetween } from './context.ts'
import type { Line } from './lines.ts'
import { labelOf } from './lines.ts'
import { lineWidth } from './measure.ts'

const { group, hardline, ifBreak, join, line } = builders

/** Whether an empty line must part two things, the lower one of which may have `///` lines above it. */
export type Apart = (context: Context, above: Doc, below: Doc, documented: boolean) => boolean

/** An empty line must keep tables apart, lest their rows become one table. */
export function areTables(_: Context, above: Doc, below: Doc): boolean {
  return (labelOf(above) === 'table' || labelOf(above) === 'ends in table') && labelOf(below) === 'table'
}

/** Prints lines, without a line end after the last. */
export function arrange(context: Context, lines: readonly Line[], apart: Apart): Doc {
  const docs = lines.map(({ items }) => (items.length > 1 ? group(join([ifBreak('', ','), line], [...items])) : (items[0] ?? '')))
  const spaces = commentSpaces(context, lines, docs)
  return lines.map((current, index) => {
    const newline =
      index === 0 ? '' : isParted(context, lines, index) || mustPart(context, lines, index, apart) ? [hardline, hardline] : hardline
    if (current.items.length === 0) return [newline, current.comments.map((comment) => commentDoc(comment))]
    const comments = current.comments.map((comment, place) => trailing(comment, place === 0 ? (spaces[index] ?? 1) : 1))
    return [newline, docs[index] ?? '', comments]
  })
}

/** Whether the author left a line empty above line `index`. */
function isParted(context: Context, lines: readonly Line[], index: number): boolean {
  const [above, below] = [lines[index - 1], lines[index]]
  return above !== undefined && below !== undefined && blankBetween(context, above.end, below.start)
}

/** Whether an empty line must stand above line `index`: directly below a thing that must be apart from the next and is not yet. */
function mustPart(context: Context, lines: readonly Line[], index: number, apart: Apart): boolean {
  const above = lines[index - 1]?.items.at(-1)
  if (above === undefined) return false
  let next = index
  let documented = false
  for (; lines[next]?.items.length === 0; next++) {
    if (isParted(context, lines, next + 1)) return false
    documented ||= lines[next]?.comments[0]?.kind === 'doc'
  }
  const below = lines[next]?.items[0]
  return below !== undefined && apart(context, above, below, documented)
}

/** Spaces before the comment that ends a line, so that those of consecutive lines stand below each other. */
function commentSpaces(context: Context, lines: readonly Line[], docs: readonly Doc[]): readonly number[] {
  const widths = lines.map(({ items, comments }, index) =>
    items.length > 0 && comments.length > 0 ? lineWidth(context, docs[index] ?? '') : undefined,
  )
  const spaces: number[] = []
  for (let from = 0, to = 1; from < lines.length; from = to, to++) {
    let widest = widths[from] ?? 0
    for (; widths[from] !== undefined && widths[to] !== undefined && !isParted(context, lines, to); to++)
      widest = Math.max(widest, widths[to] ?? 0)
    for (const width of widths.slice(from, to)) spaces.push(widest - (width ?? widest) + 1)
  }
  return spaces
}
