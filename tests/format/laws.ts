/** What must hold of the formatter for whatever file, as functions that a test calls with one. */
import * as prettier from 'prettier/standalone'
import { expect } from 'vitest'
import type { FormatOptions } from '#grammar/format.ts'
import { format } from '#grammar/format.ts'
import { normalise } from '#grammar/normalise.ts'
import { parse } from '#grammar/parse.ts'
import { bareText } from '#grammar/printer/context.ts'
import { wordOf } from '#grammar/words.ts'

const file = 'law.bank'

export function hasErrors(text: string): boolean {
  return parse(file, text).diagnostics.some(({ row }) => row.severity === 'error')
}

/** The tree without its spans, as JSON. */
export function meaning(text: string): string {
  const { declarations } = parse(file, text).syntax
  return JSON.stringify(declarations, (key, value: unknown) => (key === 'start' || key === 'end' ? undefined : value), 1)
}

/** The comments in order, each without what only its place in the file gives it: space, and a third slash. What documents is in the tree. */
export function commentsOf(text: string): readonly string[] {
  return parse(file, text).comments.map(plain)
}

function plain({ text }: { readonly text: string }): string {
  return text.replace(/^\/\/\/(?!\/)/, '//').replace(/\s+/g, ' ').trim()
}

/**
 * Where each comment stands: behind which of all names, words, literals, braces, brackets and bars of the file. Commas, parentheses and
 * dashes come and go with the form, and an operator is as good before a comment as behind it.
 */
export function placesOf(text: string): readonly string[] {
  const { comments } = parse(file, text)
  // A comment in the row of dashes may stand anywhere in it.
  const normal = bareText(text, comments).replace(/^[ \t]*\|[ \t|:-]*---[ \t|:-]*$/gm, (rule) => rule.replaceAll('|', ' '))
  let meant = 0
  let from = 0
  return comments.map((comment) => {
    meant += meantIn(normal.slice(from, comment.start))
    from = comment.end
    return `${plain(comment)} @ ${meant}`
  })
}

const operators: ReadonlySet<string> = new Set(['and', 'or', 'where', 'in', 'is', 'then', 'else', 'within', 'before', 'after'])

function meantIn(text: string): number {
  const tokens = text.replace(/\\u\{20\}/g, '').match(/[\p{L}\p{N}_]+|[{}[\]|]/gu) ?? []
  return tokens.filter((token) => !operators.has(wordOf(token) ?? '')).length
}

/** Formats a file that has no error and checks all laws. */
export async function lawful(text: string, options: FormatOptions = {}): Promise<string> {
  const formatted = await format(text, options, prettier)
  expect(hasErrors(formatted)).toBe(false)
  expect(meaning(formatted)).toBe(meaning(text))
  expect(commentsOf(formatted)).toEqual(commentsOf(text))
  expect(placesOf(formatted)).toEqual(placesOf(text))
  expect(formatted).not.toMatch(/[ \t]$/m)
  expect(formatted).not.toMatch(/\r|\n\n\n|^\n|\n\n$/)
  expect(normalise(formatted)).toBe(formatted)
  expect(await format(formatted, options, prettier)).toBe(formatted)
  return formatted
}

/** Formats a file that may have errors: nothing that was written gets lost, and nothing new comes in. */
export async function careful(text: string): Promise<void> {
  const formatted = await format(text, {}, prettier)
  expect(lettersOf(formatted)).toBe(lettersOf(text))
  expect(commentsOf(formatted)).toEqual(commentsOf(text.replace(/\r\n?/g, '\n')))
}

/** All that a file says outside of comments: no spaces, marks or escapes. */
function lettersOf(text: string): string {
  const normal = normalise(text)
  let letters = ''
  let from = 0
  for (const { start, end } of parse(file, text).comments) {
    letters += normal.slice(from, start)
    from = end
  }
  return (letters + normal.slice(from)).replace(/\\u\{20\}/g, '').replace(/[^\p{L}\p{N}_]/gu, '')
}
