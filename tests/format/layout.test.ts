/** Laws about lines and columns: what stays byte for byte, empty lines, tables, comments below each other. */
import fc from 'fast-check'
import * as prettier from 'prettier/standalone'
import { expect, test } from 'vitest'
import { displayWidth } from '#diagnostics/display-width.ts'
import { format } from '#grammar/format.ts'
import { parse } from '#grammar/parse.ts'
import type { Declaration, Member, Span } from '#grammar/syntax.ts'
import { bankTexts } from '../harness/examples.ts'
import { bankFile } from './generate.ts'
import { hasErrors } from './laws.ts'

const seed = 20261122

const written = bankTexts().map(([, text]) => text)

/** A text with something put in the place of a few characters. */
function damaged(text: string): fc.Arbitrary<string> {
  const odd = fc.constantFrom('', '{', '}', '[', ')', '|', '"', ':', ',', 'none', 'override', '@', '\n', '且', '//', '/*', '..', '则', '名称', '"""', ' ')
  return fc.tuple(fc.nat(text.length), fc.nat(5), odd).map(([at, length, put]) => text.slice(0, at) + put + text.slice(at + length))
}

const codesOf = (text: string): readonly string[] => parse('a.bank', text).diagnostics.map((one) => one.code).sort()

test('of a damaged file the findings stay what they were, and formatting again changes nothing', async () => {
  let broken = 0
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...written).chain(damaged), async (text) => {
      const formatted = await format(text, {}, prettier)
      expect(codesOf(formatted)).toEqual(codesOf(text))
      expect(await format(formatted, {}, prettier)).toBe(formatted)
      if (hasErrors(text)) broken++
    }),
    { numRuns: 300, seed },
  )
  expect(broken).toBeGreaterThan(100)
})

test('a broken declaration stays byte for byte, the others are formatted', async () => {
  const junk = fc.constantFrom('a:  = 1', 'b :[ 1,, ]  )', '|  1|', 'when:a  and', 'x : ==  3', 'kind', '@  ', '5万块 5', '"no end', 'rule { ] }')
  const broken = fc.tuple(junk, fc.constantFrom('  ', '\t', '')).map(([wrong, indent]) => `page  broken {\n ${indent}first :1\n${indent}${wrong}\n   last: 2\n}`)
  let kept = 0
  await fc.assert(
    fc.asyncProperty(bankFile(3), broken, bankFile(3), async (above, wrong, below) => {
      if (hasErrors(above) || hasErrors(below)) return
      const parts = [await format(above, {}, prettier), `${wrong}\n`, await format(below, {}, prettier)]
      const text = [above, wrong, below].join('\n\n')
      const { diagnostics } = parse('a.bank', text.replaceAll('\r\n', '\n'))
      const from = above.replaceAll('\r\n', '\n').length + 2
      // A mistake that reaches beyond its declaration is another matter.
      if (!diagnostics.every(({ at }) => at.start >= from && at.end <= from + wrong.length)) return
      kept++
      expect(await format(text, {}, prettier)).toBe(parts.join('\n'))
    }),
    { numRuns: 150, seed },
  )
  expect(kept).toBeGreaterThan(40)
})

/** Members beside each other, in every body of a file: the stretches between them. */
function* gaps(members: readonly (Declaration | Member)[], text: string): Iterable<string> {
  const ends = (span: Span): number => span.start + text.slice(span.start, span.end).trimEnd().length
  for (const [index, member] of members.entries()) {
    const next = members[index + 1]
    if (next !== undefined) yield text.slice(ends(member), next.start)
    if (member.is === 'instance') yield* gaps(member.members, text)
  }
}

/** Empty lines in a gap; a comment is something. */
const paragraphs = (gap: string): number => gap.replace(/\/\*[^]*?\*\/|\/\/.*/g, 'x').match(/\n[^\S\n]*(?=\n)/g)?.length ?? 0

const hasTables = (members: readonly (Declaration | Member)[]): boolean =>
  members.some((one) => one.is === 'table-member' || (one.is === 'field' && one.value.is === 'table') || (one.is === 'instance' && hasTables(one.members)))

test('empty lines are kept, one of several; none comes in but between declarations of several lines', async () => {
  let seen = 0
  await fc.assert(
    fc.asyncProperty(bankFile(12), async (crlf) => {
      const text = crlf.replaceAll('\r\n', '\n')
      if (hasErrors(text)) return
      const { declarations } = parse('a.bank', text).syntax
      const formatted = await format(text, {}, prettier)
      const after = parse('a.bank', formatted).syntax.declarations
      // Between tables there must be one.
      if (hasTables(declarations)) return
      for (const [index, declaration] of declarations.entries()) {
        const now = after[index]
        if (declaration.is !== 'instance' || now?.is !== 'instance') continue
        const [before, later] = [[...gaps(declaration.members, text)], [...gaps(now.members, formatted)]]
        expect(later).toHaveLength(before.length)
        for (const [place, gap] of before.entries()) {
          const shown = later[place] ?? ''
          if (!shown.includes('\n')) continue
          const wanted = paragraphs(gap.replace(/\n(?:[^\S\n]*\n)+/g, '\n\n'))
          expect(paragraphs(shown), JSON.stringify([gap, shown])).toBe(wanted)
          seen += wanted
        }
      }
    }),
    { numRuns: 1000, seed },
  )
  expect(seen).toBeGreaterThan(20)
})

/** The tables of a formatted file: lines that begin with a bar, one after the other, with comments taken out. */
function tablesOf(formatted: string): readonly (readonly string[])[] {
  const tables: string[][] = []
  let open: string[] | undefined
  for (const line of formatted.split('\n')) {
    if (/^\s*((remove|移除) .*?)?\|/.test(line)) {
      if (open === undefined) tables.push((open = []))
      open.push(line)
    } else if (!/^\s*(\/\/|\/\*|\*|@)/.test(line)) open = undefined
  }
  return tables
}

/** Where the bars stand in cells of a terminal; a text or a comment may have bars of its own. */
function barsOf(line: string): readonly number[] {
  const plain = line.replace(/"(?:\\.|[^"\\])*"|\/\*.*?\*\/|\/\/.*/g, (one) => '.'.repeat(displayWidth(one)))
  return [...plain.matchAll(/\|/g)].map(({ index }) => displayWidth(plain.slice(0, index)))
}

test('the bars of a table stand below each other, amounts to the right where the dashes say so', async () => {
  let rows = 0
  const check = async (text: string): Promise<void> => {
    const formatted = await format(text, {}, prettier)
    for (const table of tablesOf(formatted)) {
      const [header, ...rest] = table
      if (header === undefined) continue
      const bars = barsOf(header)
      const rule = rest.find((line) => /^\s*\|[ |:-]*---[ |:-]*\|$/.test(line))
      const right = rule === undefined ? [] : rule.trim().replace(/^\||\|$/g, '').split(/\|\|?/).map((cell) => /^ -+: $/.test(cell))
      for (const line of rest) {
        rows++
        expect(barsOf(line).filter((bar) => !bars.includes(bar)), `${formatted}\n${line}`).toEqual([])
        if (line === rule || /"|\/\*|\/\//.test(line)) continue
        const cells = line.replace(/^[^|]*\||\|$/g, '').split(/\|\|?/)
        for (const [index, cell] of cells.entries()) if (right[index] === true && cell.trim() !== '') expect(cell, line).toMatch(/\S $/)
      }
    }
  }
  await fc.assert(fc.asyncProperty(bankFile(4), async (text) => (hasErrors(text) ? undefined : check(text))), { numRuns: 300, seed })
  for (const text of written) await check(text)
  expect(rows).toBeGreaterThan(1500)
})

test('comments that end consecutive rows or members stand below each other', async () => {
  let pairs = 0
  const check = async (text: string): Promise<void> => {
    const formatted = await format(text, {}, prettier)
    const lines = formatted.split('\n')
    for (const [index, line] of lines.entries()) {
      const [one, other] = [endOf(line), endOf(lines[index + 1] ?? '')]
      if (one === undefined || other === undefined || one.indent !== other.indent) continue
      pairs++
      expect(one.column, `${line}\n${lines[index + 1]}`).toBe(other.column)
    }
  }
  const member = fc.tuple(fc.constantFrom('a', '金额', 'a_longer_name'), fc.constantFrom('1', '"安全"', '[a, 金额]', '5万元..6万元'), fc.constantFrom('// x', '// 说明', ''))
  const body = fc.array(member, { minLength: 2, maxLength: 6 }).map((members) => `t x {\n${members.map(([name, value, comment]) => `${name}: ${value} ${comment}\n`).join('')}}\n`)
  await fc.assert(fc.asyncProperty(body, check), { numRuns: 100, seed })
  for (const text of written) await check(text)
  expect(pairs).toBeGreaterThan(100)
})

/** Where the comment stands that ends a line; undefined without one, or if the line is part of something longer. */
function endOf(line: string): { readonly indent: number; readonly column: number } | undefined {
  const plain = line.replace(/"(?:\\.|[^"\\])*"/g, (one) => '.'.repeat(displayWidth(one)))
  const match = /^(\s*)[^\s/)\]}@].*[^\s{[(:,] +(?=\/\/)/.exec(plain)
  return match === null ? undefined : { indent: (match[1] ?? '').length, column: displayWidth(match[0]) }
}
