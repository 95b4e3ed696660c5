/** What must hold of the formatter for whatever file, as functions that a test calls with one. */
import * as prettier from 'prettier/standalone'
import { expect } from 'vitest'
import type { FormatOptions } from '#grammar/format.ts'
import { format } from '#grammar/format.ts'
import { normalise } from '#grammar/normalise.ts'
import { parse } from '#grammar/parse.ts'

const file = 'law.bank'

export function hasErrors(text: string): boolean {
  return parse(file, text).diagnostics.some(({ row }) => row.severity === 'error')
}

/** The tree without its spans, as JSON. */
export function meaning(text: string): string {
  const { declarations } = parse(file, text).syntax
  return JSON.stringify(declarations, (key, value: unknown) => (key === 'start' || key === 'end' ? undefined : value), 1)
}

/** The comments in order, each without the space that only its place in the file gives it. */
export function commentsOf(text: string): readonly string[] {
  return parse(file, text).comments.map((comment) => comment.text.replace(/\s+/g, ' ').trim())
}

/** Formats a file that has no error and checks all laws. */
export async function lawful(text: string, options: FormatOptions = {}): Promise<string> {
  const formatted = await format(text, options, prettier)
  expect(hasErrors(formatted)).toBe(false)
  expect(meaning(formatted)).toBe(meaning(text))
  expect(commentsOf(formatted)).toEqual(commentsOf(text))
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
