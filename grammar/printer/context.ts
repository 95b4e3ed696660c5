/**
 * What every part of the printer is handed: the text with its comments, and the settings. The tree says what was written; how it was
 * written (a Chinese word, a comment, a line break) is read off the text between two nodes.
 */
import type { Comment } from '../comment.ts'
import { normalise } from '../normalise.ts'
import type { Expression, Span } from '../syntax.ts'
import type { Word } from '../words.ts'
import { words } from '../words.ts'

/** How a file is to be spelled. */
export interface Spelling {
  /** The language of the words; left out, each stays as the author wrote it. */
  readonly words?: 'zh' | 'en'
  /** Another spelling of a name that stands at this place (of a kind, field, type, function … by its label, say); undefined keeps it. */
  readonly names?: (name: Span) => string | undefined
}

export interface Context {
  readonly text: string
  /** The text with comments blanked out (line ends stay) and full-width punctuation as ASCII: offsets are those of the text. */
  readonly bare: string
  /** In order of place. */
  readonly comments: readonly Comment[]
  readonly spelling: Spelling
  /** Columns of a line, and of one step to the right. */
  readonly width: number
  readonly step: number
  /** Steps to the right at which the thing at hand is printed. */
  readonly depth: number
  /** In a row of a table all is on one line. */
  readonly inRow: boolean
  /** A map that needs parentheses: after `=` a brace opens a body. */
  readonly shielded?: Expression | undefined
}

/** A copy of the text, as long as the text, with comments blanked out and full-width punctuation, letters and digits as ASCII. */
export function bareText(text: string, comments: readonly Comment[]): string {
  const normal = normalise(text)
  const pieces: string[] = []
  let from = 0
  for (const { start, end } of comments) {
    pieces.push(normal.slice(from, start), normal.slice(start, end).replace(/[^\n]/g, ' '))
    from = end
  }
  return pieces.join('') + normal.slice(from)
}

export function deeper(context: Context): Context {
  return { ...context, depth: context.depth + 1 }
}

/** The comments that begin in [from, to). */
export function commentsIn(context: Context, from: number, to: number): readonly Comment[] {
  const { comments } = context
  let low = 0
  let high = comments.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((comments[middle]?.start ?? to) < from) low = middle + 1
    else high = middle
  }
  let end = low
  while (end < comments.length && (comments[end]?.start ?? to) < to) end++
  return comments.slice(low, end)
}

/** Whether no line ends between two offsets (line ends inside comments count). */
export function onOneLine(context: Context, from: number, to: number): boolean {
  return !context.bare.slice(from, to).includes('\n')
}

/** Whether the author left a line empty between two offsets that have no comment between them. */
export function blankBetween(context: Context, from: number, to: number): boolean {
  return /\n[^\S\n]*\n/.test(context.bare.slice(from, to))
}

/** The node without the space, comments and docs at its ends: the parser may count these in. */
export function trimmed(context: Context, node: Span): Span {
  let { start, end } = node
  while (start < end && /\s/.test(context.bare[start] ?? '')) start++
  while (end > start && /\s/.test(context.bare[end - 1] ?? '')) end--
  return { start, end }
}

/** The word as the author wrote it between two offsets, or in the language that is wanted. */
export function word(context: Context, english: Word, from: number, to: number): string {
  const chinese = words[english]
  const language = context.spelling.words ?? (context.bare.slice(from, to).includes(chinese) ? 'zh' : 'en')
  return language === 'zh' ? chinese : english
}
