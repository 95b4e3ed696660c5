/** How wide a document is when nothing in it breaks: what tables and columns of comments are aligned by. */
import type { Doc } from 'prettier'
import { displayWidth } from '#diagnostics/display-width.ts'
import type { Context } from './context.ts'

/** The document as one line; undefined when something in it must break. Documents are no deeper than what the parser lets through. */
export function flat(doc: Doc): string | undefined {
  if (typeof doc === 'string') return doc
  if (Array.isArray(doc)) {
    let text = ''
    for (const one of doc) {
      const piece = flat(one)
      if (piece === undefined) return undefined
      text += piece
    }
    return text
  }
  switch (doc.type) {
    case 'group':
      return doc.break ? undefined : flat(doc.contents)
    case 'indent':
    case 'label':
      return flat(doc.contents)
    case 'if-break':
      return flat(doc.flatContents)
    case 'line':
      return doc.hard === true ? undefined : doc.soft === true ? '' : ' '
    case 'line-suffix-boundary':
      return ''
    default:
      return undefined
  }
}

/** The columns that the document takes on one line, counted from its own start; undefined when it will not be printed on one line. */
export function lineWidth(context: Context, doc: Doc): number | undefined {
  const line = flat(doc)
  if (line === undefined) return undefined
  const width = displayWidth(line)
  return width + context.depth * context.step <= context.width ? width : undefined
}
