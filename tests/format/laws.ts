/** What must hold of the formatter for whatever file, as functions that a test calls with one. */
import * as prettier from 'prettier/standalone'
import { expect } from 'vitest'
import type { FormatOptions } from '#grammar/format.ts'
import { format } from '#grammar/format.ts'
import { parse } from '#grammar/parse.ts'

const file = 'law.bank'

/** The tree without its spans. */
export function meaning(text: string): unknown {
  return withoutSpans(parse(file, text).syntax.declarations)
}

function withoutSpans(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withoutSpans)
  if (typeof node !== 'object' || node === null) return node
  return Object.fromEntries(Object.entries(node).filter(([key]) => key !== 'start' && key !== 'end').map(([key, value]) => [key, withoutSpans(value)]))
}

/** The comments in order, each without the space that only its place in the file gives it. */
export function commentsOf(text: string): readonly string[] {
  return parse(file, text).comments.map((comment) => comment.text.replace(/\s+/g, ' ').trim())
}

/** Formats a file that has no error and checks all laws. */
export async function lawful(text: string, options: FormatOptions = {}): Promise<string> {
  const formatted = await format(text, options, prettier)
  expect(parse(file, formatted).diagnostics).toEqual([])
  expect(meaning(formatted)).toEqual(meaning(text))
  expect(commentsOf(formatted)).toEqual(commentsOf(text))
  expect(formatted).not.toMatch(/[ \t]$/m)
  expect(formatted).not.toMatch(/\r|\n\n\n|^\n|\n\n$/)
  expect(await format(formatted, options, prettier)).toBe(formatted)
  return formatted
}

export function hasErrors(text: string): boolean {
  return parse(file, text).diagnostics.some(({ row }) => row.severity === 'error')
}
