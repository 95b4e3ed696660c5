/** How deep a YAML text is nested, found in one pass over it: what is too deep is never handed to a parser that would recurse into it. */
import type { Span } from '#grammar/syntax.ts'

/** More levels than any setting has, and fewer than any stack. */
export const deepestYaml = 100

/** Where a text goes deeper than that; undefined when it does not. Brackets in texts and comments count too: a hundred open ones are no setting. */
export function tooDeep(text: string): Span | undefined {
  const indents: number[] = []
  let brackets = 0
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start) < 0 ? text.length : text.indexOf('\n', start)
    const line = text.slice(start, end)
    const [marks = ''] = /^[ \t]*(?:[-?][ \t]+)*/.exec(line) ?? []
    if (line.trim() !== '') {
      // Each `- ` opens a list that is further in than the line itself.
      const steps = [...marks.matchAll(/[-?]/g)].map(({ index }) => index)
      for (const indent of [...steps, marks.length]) {
        while ((indents.at(-1) ?? -1) >= indent) indents.pop()
        indents.push(indent)
      }
    }
    if (indents.length > deepestYaml) return { start, end }
    for (let at = start; at < end; at++) {
      const character = text[at]
      if (character === '[' || character === '{') brackets++
      else if ((character === ']' || character === '}') && brackets > 0) brackets--
      if (brackets > deepestYaml) return { start: at, end: at + 1 }
    }
    start = end + 1
  }
  return undefined
}
