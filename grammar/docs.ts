/** `///` lines: each documents what begins next. One that stands where nothing begins is an ordinary comment. */
import type { IToken } from './chevrotain.ts'
import type { Comment } from './comment.ts'
import type { Cursor, DocLines } from './cursor.ts'
import { behind, columnIfFirst, here } from './cursor.ts'

/** The `///` lines among the comments of a file; one behind something else on its line is not among them. */
export function docLines(text: string, comments: readonly IToken[]): DocLines {
  const lines = comments
    .filter(({ image, startOffset }) => image.startsWith('///') && image[3] !== '/' && columnIfFirst(text, startOffset) >= 0)
    .map(({ image, startOffset }) => ({ start: startOffset, end: startOffset + image.length, text: image.slice(3).replace(/^ /, '').trimEnd() }))
  return { lines, next: 0, taken: new Set() }
}

/** The text of the lines directly before the next token. */
export function takeDoc(cursor: Cursor): string | undefined {
  const { docs } = cursor
  const { lines } = docs
  if (docs.next >= lines.length) return undefined
  const from = behind(cursor)
  const to = here(cursor)
  while ((lines[docs.next]?.start ?? to) < from) docs.next++
  let text: string | undefined
  for (let line = lines[docs.next]; line !== undefined && line.start < to; line = lines[++docs.next]) {
    text = text === undefined ? line.text : `${text}\n${line.text}`
    docs.taken.add(line.start)
  }
  return text
}

/** All comments of a file as the formatter needs them. */
export function listComments(comments: readonly IToken[], docs: DocLines): readonly Comment[] {
  return comments.map(({ image, startOffset: start }) => ({
    start,
    end: start + image.length,
    text: image,
    kind: docs.taken.has(start) ? 'doc' : image.startsWith('/*') ? 'block' : 'line',
  }))
}
