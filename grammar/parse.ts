/** The door of the grammar: a text to its syntax tree, and everything that is wrong with how it is written. */
import type { Diagnostic } from '#diagnostics/catalogue.ts'
import { matchBraces } from './braces.ts'
import type { Comment } from './comment.ts'
import { cursorAt } from './cursor.ts'
import { docLines, listComments } from './docs.ts'
import { findFlaws } from './flaws.ts'
import { lex } from './lexer.ts'
import { normalise } from './normalise.ts'
import { BlockParser } from './parser.ts'
import type { SyntaxFile } from './syntax.ts'

export type { Comment } from './comment.ts'

export interface Parsed {
  readonly syntax: SyntaxFile
  /** In the order of the text. */
  readonly diagnostics: readonly Diagnostic[]
  /** All of them, in the order of the text. */
  readonly comments: readonly Comment[]
}

let parser: BlockParser | undefined

/** Parses a file. Whatever the text, there is a tree: of what could be read. Never throws for what a user wrote. */
export function parse(file: string, text: string): Parsed {
  parser ??= new BlockParser()
  const normal = normalise(text)
  const lexed = lex(normal)
  const flaws = findFlaws(file, lexed)
  const { tokens, diagnostics: braces, flaws: nearBraces } = matchBraces(file, normal, lexed, flaws.swallowing)
  const docs = docLines(normal, lexed.comments)
  const offsets = nearBraces.length === 0 ? flaws.offsets : [...flaws.offsets, ...nearBraces].sort((one, other) => one - other)
  const cursor = cursorAt(file, normal, tokens, [...flaws.diagnostics, ...braces], offsets, docs)
  const declarations = parser.read(cursor, tokens)
  return {
    syntax: { file, text, declarations, lost: cursor.lost },
    diagnostics: cursor.diagnostics.sort((one, other) => one.at.start - other.at.start || one.at.end - other.at.end),
    comments: listComments(lexed.comments, docs),
  }
}
