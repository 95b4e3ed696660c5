/** Runs a page of fixtures: one test a case. `UPDATE=1` rewrites its outputs on disk; what is expected of the findings is never rewritten. */
import { readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { compileFiles } from './project.ts'
import { compared, readFindings, strip, type Expectation } from './expectations.ts'
import { isOutput, outputOf } from './outputs.ts'
import { readPage, rewritten, type Block, type Case } from './page.ts'

const updating = process.env['UPDATE'] === '1'

export interface PageOptions {
  /** Files that every case of the page has, unless it has its own. */
  readonly given?: Readonly<Record<string, string>>
  /** A page for readers bears no marks: what is found is what its `check` blocks show, and nothing where there is none. */
  readonly unmarked?: boolean
}

export function runPage(file: string, options: PageOptions = {}): void {
  const page = readPage(readFileSync(file, 'utf8'))
  const fresh = new Map<Block, string>()
  describe(basename(file), () => {
    test.each(page.cases)('$name', (one) => runCase(one, options, fresh))
    afterAll(() => {
      if (fresh.size > 0) writeFileSync(file, rewritten(page, fresh))
    })
  })
}

async function runCase({ blocks }: Case, { given = {}, unmarked = false }: PageOptions, fresh: Map<Block, string>): Promise<void> {
  const files: Record<string, string> = { ...given }
  const expectations: Expectation[] = []
  for (const { title, content } of blocks) {
    if (isOutput(title)) continue
    if (title === 'findings') {
      expectations.push(...readFindings(content))
      continue
    }
    const stripped = strip(title, content)
    files[title] = stripped.text
    expectations.push(...stripped.expectations)
  }
  const compilation = compileFiles(files)
  const { found, expected } = compared(expectations, compilation.diagnostics, compilation.sources)
  if (!unmarked || !blocks.some(({ title }) => title.startsWith('check '))) expect(found).toEqual(expected)
  for (const block of blocks.filter(({ title }) => isOutput(title))) {
    const output = await outputOf(block.title, compilation, files)
    expect(output, `there is no ${block.title}`).toBeDefined()
    if (updating && output !== block.content) fresh.set(block, output ?? '')
    else expect(output).toBe(block.content)
  }
}
