/**
 * Fixtures as pages: Markdown in which a heading is a case and fenced blocks are its files and outputs (the idea is ruff's mdtest).
 * A section with sub-sections is no case: the blocks before its first sub-heading are shared by all cases below.
 */
export interface Block {
  /** The info string behind the fence without its first word, the language: `banks/a/a.bank`, `out/a/config.json`, `check en`; `findings` stands alone. */
  readonly title: string
  readonly content: string
  /** Line of the opening fence in the page, from 0; `end` is that of the closing one. */
  readonly start: number
  readonly end: number
}

export interface Case {
  readonly name: string
  /** Shared blocks first; a block of the case with the same title stands for the shared one. */
  readonly blocks: readonly Block[]
}

export interface Page {
  readonly lines: readonly string[]
  readonly cases: readonly Case[]
}

interface Section {
  readonly depth: number
  readonly title: string
  readonly own: Block[]
  readonly shared: readonly Block[]
  parent: boolean
}

export function readPage(text: string): Page {
  const lines = text.split('\n')
  const sections: Section[] = []
  const open: Section[] = []
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? ''
    const heading = /^(#+) (.+)$/.exec(line)
    if (heading !== null) {
      const depth = heading[1]?.length ?? 1
      while ((open.at(-1)?.depth ?? 0) >= depth) open.pop()
      for (const one of open) one.parent = true
      const section: Section = { depth, title: (heading[2] ?? '').trim(), own: [], shared: open.flatMap((one) => one.own), parent: false }
      sections.push(section)
      open.push(section)
      continue
    }
    const fence = /^(`{3,})\s*(\S*)\s*(.*)$/.exec(line)
    if (fence === null) continue
    const end = lines.findIndex((other, at) => at > index && other.startsWith(fence[1] ?? '```') && other.trim() === fence[1])
    if (end < 0) throw new Error(`line ${index + 1}: this block is not closed`)
    const content = lines.slice(index + 1, end)
    const title = (fence[3] ?? '').trim() || (fence[2] === 'findings' ? 'findings' : '')
    // Without a title it is talk.
    if (title !== '') open.at(-1)?.own.push({ title, content: content.length === 0 ? '' : `${content.join('\n')}\n`, start: index, end })
    index = end
  }
  const cases = sections.filter((one) => !one.parent && one.own.length > 0)
  return { lines, cases: cases.map((one) => ({ name: nameOf(one, sections), blocks: merged([...one.shared, ...one.own]) })) }
}

function nameOf(section: Section, sections: readonly Section[]): string {
  const names: string[] = []
  let depth = section.depth + 1
  for (const one of sections.slice(0, sections.indexOf(section) + 1).reverse()) {
    if (one.depth >= depth) continue
    names.unshift(one.title)
    depth = one.depth
  }
  return names.slice(names.length > 1 ? 1 : 0).join(': ')
}

function merged(blocks: readonly Block[]): readonly Block[] {
  const byTitle = new Map<string, Block>()
  for (const block of blocks) byTitle.set(block.title, block)
  return [...byTitle.values()]
}

/** The page with some of its blocks filled anew. */
export function rewritten(page: Page, contents: ReadonlyMap<Block, string>): string {
  const lines = [...page.lines]
  for (const [block, content] of [...contents].sort(([left], [right]) => right.start - left.start)) {
    lines.splice(block.start + 1, block.end - block.start - 1, ...content.replace(/\n$/, '').split('\n'))
  }
  return lines.join('\n')
}
