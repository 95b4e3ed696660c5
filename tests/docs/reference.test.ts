/** The reference of kinds is what the standard library says, in both languages, and its links lead somewhere. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { referencePages, staleReference } from '../../scripts/reference.ts'

const root = join(import.meta.dirname, '../..')
const pages = referencePages()

describe('the reference', () => {
  test('is what is checked in: else run npx tsx scripts/reference.ts', () => {
    expect(staleReference()).toEqual([])
  })

  test('says of every kind and enum what it is, in Chinese and in English', () => {
    const lacking = [...pages].flatMap(([name, text]) => {
      const rows = name === 'README.md' ? text.split('\n').filter((line) => line.startsWith('| [')).map((line) => line.replaceAll('\\|', '')) : []
      return rows.filter((row) => !/^\| \[[^|]+ \| [^|]*\p{Script=Han}[^|]* \| [^|]*[A-Za-z]{2}[^|]* \|$/u.test(row))
    })
    const enums = (pages.get('enums.md') ?? '').split(/^## /m).slice(1).filter((section) => !/^[^|]*\p{Script=Han}[^|]*\n\n[A-Z][^|]*/u.test(section)).map((section) => section.split('\n')[0])
    expect([...lacking, ...enums]).toEqual([])
  })

  test('has no link that leads nowhere', () => {
    const broken = [...pages].flatMap(([name, text]) =>
      [...text.matchAll(/\]\(([^)#]+)(?:#([^)]+))?\)/g)].flatMap(([, path = '', anchor]) => {
        if (!pages.has(path)) return existsSync(join(root, 'docs/reference', path)) ? [] : [`${name} → ${path}`]
        return anchor === undefined || pages.get(path)?.includes(`<a id="${anchor}">`) === true ? [] : [`${name} → ${path}#${anchor}`]
      }))
    expect(broken).toEqual([])
  })

  test('shows declarations of the standard platform as they stand there', () => {
    const text = readFileSync(join(root, 'docs/reference/limits.md'), 'utf8')
    expect(text).toMatch(/```bank\nlimits \w+ ".+" \{\n/)
    expect([...pages].filter(([, page]) => page.includes('## 例子')).length).toBeGreaterThan(40)
  })
})
