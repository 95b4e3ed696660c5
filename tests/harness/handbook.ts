/**
 * Pages of the handbook, docs/language: every ```bank block in them is an example. Without more it is a file of a bank on the standard
 * platform; `bank platform` is a file of a platform above that one. Blocks titled with a path, under one heading, are the files of one
 * project, and what stands there besides (`check en`, `out/…`, see outputs.ts) is what it gives. `typed` marks what the formatter would
 * write otherwise. Expected findings are marked as on pages of fixtures.
 */
import { strip, type Expectation } from './expectations.ts'
import type { Block } from './page.ts'
import { isOutput } from './outputs.ts'

export interface Listing extends Block {
  /** The path of the file in its project. */
  readonly path: string
  /** Without the marks of expected findings. */
  readonly text: string
  readonly typed: boolean
}

export interface Example {
  /** `tables_3`: the page, and the how manieth of it; also the name of the bank that it is a file of. */
  readonly name: string
  readonly sort: 'bank' | 'platform' | 'project'
  readonly listings: readonly Listing[]
  readonly outputs: readonly Block[]
  readonly expectations: readonly Expectation[]
}

export interface HandbookPage {
  readonly lines: readonly string[]
  readonly headings: readonly number[]
  readonly examples: readonly Example[]
}

interface Growing {
  readonly sort: Example['sort']
  readonly listings: Listing[]
  readonly outputs: Block[]
  readonly expectations: Expectation[]
}

/** `page`: its file name without `.md`. */
export function readHandbook(page: string, text: string): HandbookPage {
  const lines = text.split('\n')
  const headings: number[] = []
  const examples: Growing[] = []
  let project: Growing | undefined
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? ''
    const heading = /^(#+) /.exec(line)?.[1]
    if (heading !== undefined) {
      headings.push(heading.length)
      project = undefined
    }
    const fence = /^(`{3,})(\S*) ?(.*)$/.exec(line)
    if (fence === null) continue
    const end = lines.findIndex((other, at) => at > index && other.trim() === fence[1])
    if (end < 0) throw new Error(`${page}:${index + 1}: this block is not closed`)
    const [, , language = '', title = ''] = fence
    const block: Block = { title, content: `${lines.slice(index + 1, end).join('\n')}\n`, start: index, end }
    index = end
    const isPath = /\.(bank|yaml)( |$)/.test(title)
    if (isOutput(title)) {
      if (project === undefined) throw new Error(`${page}:${block.start + 1}: what gives this?`)
      project.outputs.push(block)
      continue
    }
    if (!isPath && language !== 'bank') continue
    const sort: Example['sort'] = isPath ? 'project' : title.startsWith('platform') ? 'platform' : 'bank'
    const name = nameOf(page, examples.length)
    const example: Growing = sort === 'project' && project !== undefined ? project : { sort, listings: [], outputs: [], expectations: [] }
    if (example !== project) examples.push(example)
    if (sort === 'project') project = example
    const path = isPath ? (title.split(' ')[0] ?? '') : sort === 'platform' ? 'platform/example.bank' : `banks/${name}/example.bank`
    const stripped = strip(path, block.content)
    example.listings.push({ ...block, path, text: stripped.text, typed: / ?typed$/.test(title) })
    example.expectations.push(...stripped.expectations)
  }
  return { lines, headings, examples: examples.map((one, index) => ({ ...one, name: nameOf(page, index) })) }
}

function nameOf(page: string, index: number): string {
  return `${page.toLowerCase().replaceAll('-', '_')}_${index + 1}`
}

/** What is written in code, in a line or in a block: the words that a page says something about. */
export function codeOf({ lines }: HandbookPage): string {
  const text = lines.join('\n')
  const blocks = [...text.matchAll(/^```[^\n]*\n([\s\S]*?)^```$/gm)].map((match) => match[1] ?? '')
  const spans = [...text.replace(/^```[\s\S]*?^```$/gm, '').matchAll(/``(.+?)``|`([^`\n]+)`/g)].map((match) => match[1] ?? match[2] ?? '')
  return [...blocks, ...spans].join('\n')
}
