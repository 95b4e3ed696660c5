/**
 * Pages of mistakes: a bank that is right, in its first block, then one mistake a heading. A block `mistake` holds what is right (text
 * that stands once in the bank), a line `=>`, and what somebody wrote instead, with ⟦ ⟧ around what a finding should point at. A second
 * `=>` and what follows is what a mend can give where nobody can know what was meant: the end of the range, the line without its double.
 */
export interface Mistake {
  readonly name: string
  /** Line of the heading, from 1. */
  readonly line: number
  /** The whole file as somebody wrote it. */
  readonly text: string
  /** The whole file as it should be after the mend. */
  readonly mended: string
  /** Offsets in `text` of what should be pointed at; equal: between two characters. */
  readonly start: number
  readonly end: number
}

export interface MistakePage {
  readonly right: string
  readonly mistakes: readonly Mistake[]
}

export function readMistakes(file: string, page: string): MistakePage {
  const right = /```bank\n(.*?)```\n/s.exec(page)?.[1]
  if (right === undefined) throw new Error(`${file} begins with a bank that is right`)
  const mistakes: Mistake[] = []
  const shape = /^## ([^\n]+)\n\n```mistake\n(.*?)^=>\n(.*?)(?:^=>\n(.*?))?^```$/gms
  for (const match of page.matchAll(shape)) {
    const [, name = '', was = '', written = '', mended = was] = match
    const line = page.slice(0, match.index).split('\n').length
    const at = right.indexOf(was)
    if (was === '' || at < 0 || right.indexOf(was, at + 1) >= 0) throw new Error(`${file}:${line}: what is right stands once in the bank, line by line: ${name}`)
    const [open, close] = [written.indexOf('⟦'), written.indexOf('⟧')]
    if (open < 0 || close < open) throw new Error(`${file}:${line}: ⟦ ⟧ stand around what should be pointed at: ${name}`)
    const plain = written.replace('⟦', '').replace('⟧', '')
    const around = (middle: string): string => right.slice(0, at) + middle + right.slice(at + was.length)
    mistakes.push({ name, line, text: around(plain), mended: around(mended), start: at + open, end: at + close - 1 })
  }
  const headings = page.match(/^## /gm)?.length ?? 0
  if (headings !== mistakes.length) throw new Error(`${file}: ${headings} headings, ${mistakes.length} mistakes`)
  const names = mistakes.map(({ name }) => name)
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) throw new Error(`${file}: two mistakes are called ${twice}`)
  return { right, mistakes }
}
