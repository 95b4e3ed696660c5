/** Laws: whatever the text, there is an answer; what is reported lies in the text; what is not parsed is reported. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from '#grammar/parse.ts'
import type { Parsed } from '#grammar/parse.ts'
import { words } from '#grammar/words.ts'
import { outlineOf } from './show.ts'

const pieces: readonly string[] = [
  ...Object.keys(words), ...Object.values(words), 'a', 'b', 'kind_name', '限额', '5万元', '5万元且', '3.15%', '1', '24h', '2026-11-22', '23:00', '#0B5FFF', '"t"', '“t”', '「t」',
  '"""', '"', '“', '{', '}', '[', ']', '(', ')', ':', '：', ',', '，', '、', ';', '.', '..', '..<', '?', '@a', '@', '%', '==', '=', '!=', '≠', '<', '<=', '≤', '>', '>=',
  '+=', '-=', '+', '-', '*', '/', '|', '||', '---', '| a | b |', '| 1 | 2 |', '|---|---|', '//', '///', '/*', '*/', '\\', '\n', '\n', '\n', '\r\n', '\n\n', ' ', '  ', '\t', '\uFEFF',
  '\u200B', '\uD800', '𠀀', '&&', '!', '$', "'", '万', '千', '1_', '.5', '１', '　', '\u0000', 'enum e {', 'kind k {', 'x y {', 'a: ', 'a: [1, 2]\n',
]

const soup = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(''))
const spaced = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(' '))
const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: 'grapheme', maxLength: 100 }), soup, spaced)
const runs = { numRuns: 2_000 }

/** Every node with a span lies in the text, and inside of the node that holds it. */
function checkSpans(node: unknown, from: number, to: number): void {
  if (Array.isArray(node)) {
    for (const item of node) checkSpans(item, from, to)
  } else if (typeof node === 'object' && node !== null) {
    let [low, high] = [from, to]
    if ('start' in node && typeof node.start === 'number' && 'end' in node && typeof node.end === 'number') {
      if (!(from <= node.start && node.start <= node.end && node.end <= to)) throw new Error(`${JSON.stringify(node)} is not in ${from} to ${to}`)
      ;[low, high] = [node.start, node.end]
    }
    for (const value of Object.values(node)) checkSpans(value, low, high)
  }
}

function checkWhole(text: string, { syntax, diagnostics, comments }: Parsed): void {
  for (const declaration of syntax.declarations) checkSpans(declaration, 0, text.length)
  for (const { at, fixes, related } of diagnostics) {
    for (const place of [at, ...fixes.map((fix) => fix.at), ...related.map((other) => other.at)]) {
      expect(place.file).toBe('f')
      expect(0 <= place.start && place.start <= place.end && place.end <= text.length).toBe(true)
    }
  }
  for (const [index, comment] of comments.entries()) {
    expect(comment.end - comment.start).toBe(comment.text.length)
    expect(comment.start).toBeGreaterThanOrEqual(comments[index - 1]?.end ?? 0)
  }
}

describe('any text', () => {
  test('has an answer, in which all places lie in the text', () => {
    fc.assert(fc.property(anything, (text) => checkWhole(text, parse('f', text))), runs)
  })

  test('is parsed alike each time', () => {
    fc.assert(
      fc.property(soup, (text) => {
        expect(parse('f', text)).toEqual(parse('f', text))
      }),
      { numRuns: 300 },
    )
  })

  test('inside of a file leaves the declarations before it alone', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const before = 'first one {\n  a: 1\n}\n\nsecond two {}\n\n'
        const { syntax } = parse('f', before + text)
        expect(outlineOf(syntax.declarations.slice(0, 1)).split('\n').slice(0, 2)).toEqual(['first one {}', '  a: 1'])
      }),
      { numRuns: 1_000 },
    )
  })

  test('that holds an error node, or loses anything, says so', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { syntax, diagnostics } = parse('f', text)
        const errors = diagnostics.filter(({ row }) => row.severity === 'error')
        if (JSON.stringify(syntax.declarations).includes('"is":"error"') || syntax.lost.size > 0) expect(errors).not.toEqual([])
        if (errors.length === 0) {
          // All that was written is in the tree: as many names as there are in the text.
          const covered = syntax.declarations.map(({ start, end }) => text.slice(start, end)).join('').replace(/\s/g, '').length
          const comments = parse('f', text).comments.filter(({ start }) => !syntax.declarations.some((one) => one.start <= start && start < one.end))
          const outside = comments.map((comment) => comment.text).join('').replace(/\s/g, '').length
          expect(covered + outside).toBe(text.replace(/^\uFEFF/, '').replace(/\s/g, '').length)
        }
      }),
      runs,
    )
  })

  test('with its certain mends made has none of these mistakes left', () => {
    const mistakes = fc.constantFrom('a 5万元', 'a = 5', 'a: 5千元', 'a: 1e5', 'a: 50,000', 'a: 2026-1-5', 'a: 9:30', 'a: 5 万元', 'a: .5', 'a: [b c]', '"a": 1', "a: 'b'", 'p\u200Ba: 1', 'a: 3 %')
    fc.assert(
      fc.property(fc.array(mistakes, { maxLength: 6 }), (lines) => {
        let text = `x y {\n${lines.map((line) => `  ${line}\n`).join('')}}\n`
        const { diagnostics } = parse('f', text)
        expect(diagnostics.length).toBe(lines.length)
        for (const { at, replacement } of diagnostics.flatMap(({ fixes }) => fixes).sort((one, other) => other.at.start - one.at.start)) {
          text = text.slice(0, at.start) + replacement + text.slice(at.end)
        }
        expect(parse('f', text).diagnostics).toEqual([])
      }),
      { numRuns: 200 },
    )
  })
})

const whole = `bank y "l" {
  a: [b, c]
  d: 5万元 within 1万元..2万元
}

override page home {
  grid g { columns: 4, items: [t, u] }
  | tools | single || by |
  | ----- | -----: || --- |
  | [s]   |  2万元 || x  |
  | [t]   |        || y  |
  items += [l] after t
}

kind k "标" is base @x {
  f "单": money? = 5元 @y(up)
  require a <= b else "no"
}

rule r {
  when: a in 1..2 and not (b or c) or d is known
  then: f(x, by: [y])
}
`

describe('one damage to a good file', () => {
  const outline = outlineOf(parse('f', whole).syntax.declarations)

  test('the file is good', () => {
    expect(parse('f', whole).diagnostics).toEqual([])
    expect(outline).toContain('rule r {}')
  })

  test('a character left out, put in or doubled: few messages, and most declarations stay', () => {
    const damage = fc.tuple(fc.integer({ min: 0, max: whole.length - 1 }), fc.constantFrom('', '"', '{', '}', '[', ')', '|', ',', ':', '=', '“', '$', '\n', 'x '), fc.boolean())
    const counts: number[] = []
    fc.assert(
      fc.property(damage, ([at, added, replaces]) => {
        const damaged = whole.slice(0, at) + added + whole.slice(at + (replaces || added === '' ? 1 : 0))
        const { syntax, diagnostics } = parse('f', damaged)
        counts.push(diagnostics.length)
        expect(diagnostics.length).toBeLessThanOrEqual(4)
        expect(syntax.declarations.length).toBeGreaterThanOrEqual(2)
      }),
      { numRuns: 3_000 },
    )
    expect(counts.reduce((sum, count) => sum + count, 0) / counts.length).toBeLessThan(1.1)
  })
})
