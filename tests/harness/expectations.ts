/**
 * Expected findings stand where they are found, at the end of the line: `//! BK3010`, with the slug and with the very text that is pointed
 * at if it matters: `//! BK3010 override-of-nothing @ limits`. Several: `//! BK3010 //! BK3011`. In YAML: `#! BK2003`. The compiler never
 * sees them. What is found at no line of a file is listed in a block `findings`, a line each: `banks/a BK2011`.
 */
import type { Diagnostic } from '#diagnostics/catalogue.ts'
import { messageOf } from '#diagnostics/message.ts'
import { positionAt, type Sources } from '#diagnostics/source.ts'

export interface Expectation {
  readonly file: string
  /** From 1; 0: anywhere in the file. */
  readonly line: number
  readonly code: string
  readonly slug: string | undefined
  /** The text between the start and the end of the place. */
  readonly at: string | undefined
}

export interface Stripped {
  readonly text: string
  readonly expectations: readonly Expectation[]
}

/** Takes the expectations out of a file. */
export function strip(file: string, text: string): Stripped {
  const mark = file.endsWith('.yaml') ? '#!' : '//!'
  const expectations: Expectation[] = []
  const lines = text.split('\n').map((line, index) => {
    const from = line.indexOf(mark)
    if (from < 0) return line
    for (const one of line.slice(from).split(mark).slice(1)) expectations.push(readOne(file, index + 1, one.trim()))
    return line.slice(0, from).trimEnd()
  })
  return { text: lines.join('\n'), expectations }
}

function readOne(file: string, line: number, written: string): Expectation {
  const match = /^(BK\d{4})(?: ([a-z0-9-]+))?(?: @ (.+))?$/.exec(written)
  if (match === null) throw new Error(`${file}:${line}: an expectation is written «BK3010», «BK3010 its-slug» or «BK3010 @ the text»: ${written}`)
  return { file, line, code: match[1] ?? '', slug: match[2], at: match[3] }
}

export function readFindings(text: string): readonly Expectation[] {
  return text.split('\n').filter((line) => line.trim() !== '').map((line) => {
    const [file = '', ...rest] = line.trim().split(' ')
    return readOne(file, 0, rest.join(' '))
  })
}

/** Two lists to be compared: what was expected as it was written, and what was found, in the same words where it fits. */
export function compared(expectations: readonly Expectation[], diagnostics: readonly Diagnostic[], sources: Sources): { readonly found: readonly string[]; readonly expected: readonly string[] } {
  const open = [...expectations]
  const found = diagnostics.map((diagnostic) => {
    const seen = seenAt(diagnostic, sources)
    const fitting = open.findIndex((one) => fits(one, diagnostic, seen))
    const [expectation] = fitting < 0 ? [] : open.splice(fitting, 1)
    return expectation === undefined ? `${where(seen)} ${diagnostic.code} ${diagnostic.row.slug} @ ${seen.text} (${messageOf(diagnostic, 'en').message})` : spoken(expectation)
  })
  return { found: found.sort(), expected: expectations.map(spoken).sort() }
}

interface Seen {
  readonly file: string
  readonly line: number
  readonly text: string
}

function seenAt({ at }: Diagnostic, sources: Sources): Seen {
  const source = sources.get(at.file)
  return source === undefined ? { file: at.file, line: 0, text: '' } : { file: at.file, line: positionAt(source, at.start).line, text: source.text.slice(at.start, at.end) }
}

function fits(expectation: Expectation, diagnostic: Diagnostic, seen: Seen): boolean {
  return (
    expectation.code === diagnostic.code &&
    expectation.file === seen.file &&
    (expectation.line === 0 || expectation.line === seen.line) &&
    (expectation.slug === undefined || expectation.slug === diagnostic.row.slug) &&
    (expectation.at === undefined || expectation.at === seen.text)
  )
}

function where({ file, line }: { readonly file: string; readonly line: number }): string {
  return line === 0 ? file : `${file}:${line}`
}

function spoken(expectation: Expectation): string {
  const { code, slug, at } = expectation
  return `${where(expectation)} ${code}${slug === undefined ? '' : ` ${slug}`}${at === undefined ? '' : ` @ ${at}`}`
}
