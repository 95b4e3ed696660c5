/** The harness sees what it is there to see: a finding too many, one too few, one at another place; and it rewrites outputs only. */
import { describe, expect, test } from 'vitest'
import { compared, strip } from '../harness/expectations.ts'
import { readPage, rewritten } from '../harness/page.ts'
import { compileFiles } from '../harness/project.ts'

const platform = 'kind box { n: int }\n'

function differences(bank: string): readonly string[] {
  const { text, expectations } = strip('banks/a/a.bank', bank)
  const { diagnostics, sources } = compileFiles({ 'platform/kinds.bank': platform, 'banks/a/a.bank': text })
  const { found, expected } = compared(expectations, diagnostics, sources)
  const missing = [...expected]
  const more = found.filter((one) => {
    const index = missing.indexOf(one)
    return index < 0 || missing.splice(index, 1).length === 0
  })
  return [...more.map((one) => `+ ${one}`), ...missing.map((one) => `- ${one}`)]
}

describe('expected findings', () => {
  test.each([
    ['as they are', 'box b { n: "x" } //! BK4001', []],
    ['with slug and text', 'box b { n: "x" } //! BK4001 type-mismatch @ "x"', []],
    ['one that is not there', 'box b { n: 1 } //! BK4001', ['- banks/a/a.bank:1 BK4001']],
    ['one that nobody expects', 'box b { n: "x" }', ['+ banks/a/a.bank:1 BK4001 type-mismatch @ "x" (n wants a whole number, but this is a text.)']],
    ['at another line', '\nbox b { n: "x" }\n//! BK4001', ['+ banks/a/a.bank:2 BK4001 type-mismatch @ "x" (n wants a whole number, but this is a text.)', '- banks/a/a.bank:3 BK4001']],
    ['with another slug', 'box b { n: "x" } //! BK4001 bare-number', ['+ banks/a/a.bank:1 BK4001 type-mismatch @ "x" (n wants a whole number, but this is a text.)', '- banks/a/a.bank:1 BK4001 bare-number']],
    ['with another text', 'box b { n: "x" } //! BK4001 @ n', ['+ banks/a/a.bank:1 BK4001 type-mismatch @ "x" (n wants a whole number, but this is a text.)', '- banks/a/a.bank:1 BK4001 @ n']],
    ['twice where it is once', 'box b { n: "x" } //! BK4001 //! BK4001', ['- banks/a/a.bank:1 BK4001']],
  ])('%s', (_name, bank, expected) => {
    expect(differences(bank)).toEqual(expected)
  })

  test('a mark that nobody can read is a mistake of the page', () => {
    expect(() => strip('a.bank', 'box b { } //! BK41')).toThrow('a.bank:1')
  })

  test('the compiler does not see marks, and columns stay', () => {
    expect(strip('a.bank', '  x: 1   //! BK4001 @ 1\ny //! BK4002').text).toBe('  x: 1\ny')
    expect(strip('bankc.yaml', 'a: 1 #! BK2003').text).toBe('a: 1')
  })
})

const page = ['# Page', '', '```bank platform/k.bank', 'kind a { }', '```', '', '## One', '', '```bank banks/a/a.bank', 'a x { }', '```', '', '```text check en', 'old', '```', '', '```sh', 'not a file', '```', '## Talk', '', 'Only words.', '', '## Group', '', '### Two', '', '````md out.md', '```', 'inner', '```', '````'].join('\n')

describe('pages', () => {
  const read = readPage(page)

  test('headings without sub-headings are cases, with what stands above them', () => {
    expect(read.cases.map((one) => [one.name, one.blocks.map((block) => block.title)])).toEqual([
      ['One', ['platform/k.bank', 'banks/a/a.bank', 'check en']],
      ['Group: Two', ['platform/k.bank', 'out.md']],
    ])
    expect(read.cases[1]?.blocks[1]?.content).toBe('```\ninner\n```\n')
  })

  test('an output is rewritten in its place, and nothing else', () => {
    const block = read.cases[0]?.blocks[2]
    expect(block).toBeDefined()
    if (block !== undefined) expect(rewritten(read, new Map([[block, 'new\nlines\n']]))).toBe(page.replace('old', 'new\nlines'))
  })

  test('a block that is not closed is a mistake of the page', () => {
    expect(() => readPage('# A\n\n```bank x.bank\n')).toThrow('line 3')
  })
})
