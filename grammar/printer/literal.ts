/** Names, words and literals as the author spelled them, in ASCII: quantities keep `万` and underscores, texts their escapes. */
import type { Doc } from 'prettier'
import { builders } from 'prettier/doc'
import type { Span } from '../syntax.ts'
import { outdented } from '../texts.ts'
import type { Word } from '../words.ts'
import { words } from '../words.ts'
import type { Part } from './comments.ts'
import { part } from './comments.ts'
import type { Context } from './context.ts'
import { word } from './context.ts'

const { hardline, indent, join } = builders

/** Numbers, dates, times and colours. */
export function literal(context: Context, node: Span): Part {
  return part(node, context.bare.slice(node.start, node.end).normalize('NFC'))
}

/** A name, or what `names` gives for it. */
export function name(context: Context, node: Span & { readonly text: string }): Part {
  return part(node, context.spelling.names?.(node) ?? node.text)
}

/** A word of which it is known only that it stands between two offsets. */
export function wordPart(context: Context, english: Word, from: number, to: number): Part {
  const chinese = context.bare.slice(from, to).indexOf(words[english])
  const start = chinese < 0 ? context.bare.indexOf(english, from) : from + chinese
  const end = start + (chinese < 0 ? english : words[english]).length
  return part({ start, end }, word(context, english, start, end))
}

/** A text in `"…"` as written; one in other marks in these, with what then needs it escaped; one over several lines indented anew. */
export function textLiteral(context: Context, node: Span & { readonly value: string }): Part {
  const written = context.text.slice(node.start, node.end)
  if (!written.startsWith('"""')) return part(node, written.startsWith('"') ? written : quoted(node.value))
  return part(node, written.includes('\n') && node.value !== '' ? block(outdented(written.slice(3, -3))) : quoted(node.value))
}

function quoted(value: string): string {
  return `"${value.replace(/["\\\p{Cc}]/gu, escape)}"`
}

/** The indent that all lines share does not count when the text is read again, and no line may end with space: there escapes stand. */
function block(written: string): Doc {
  const lines = written.split('\n')
  const first = lines.findIndex((line) => line.trim() !== '')
  const indented = lines.every((line) => line.trim() === '' || line !== line.trimStart())
  const escaped = lines.map((line, index) => (indented && index === first ? line.replace(/^\s/, escape) : line).replace(/\s+$/, escape))
  return ['"""', indent([hardline, join(hardline, escaped)]), hardline, '"""']
}

const escapes: Readonly<Record<string, string>> = { '\n': '\\n', '\t': '\\t', '"': '\\"', '\\': '\\\\' }

function escape(text: string): string {
  return [...text].map((character) => escapes[character] ?? `\\u{${character.codePointAt(0)?.toString(16).toUpperCase()}}`).join('')
}
