/** How wide a document is when nothing in it breaks: what tables and columns of comments are aligned by. */
import type { Doc } from 'prettier'
import { printer, utils } from 'prettier/doc'
import { displayWidth } from '#diagnostics/display-width.ts'
import type { Context } from './context.ts'

/** The document as one line; undefined when something in it must break. */
export function flat(doc: Doc): string | undefined {
  if (utils.willBreak(doc)) return undefined
  const { formatted } = printer.printDocToString(doc, { printWidth: Number.POSITIVE_INFINITY, tabWidth: 2 })
  return formatted.includes('\n') ? undefined : formatted
}

/** The columns that the document takes on one line, counted from its own start; undefined when it will not be printed on one line. */
export function lineWidth(context: Context, doc: Doc): number | undefined {
  const line = flat(doc)
  if (line === undefined) return undefined
  const width = displayWidth(line)
  return width + context.depth * context.step <= context.width ? width : undefined
}
