/** A path as people write it, cut into steps: names between dots, keys of rows in square brackets. */

/** A name may stand in quotes when there are dots or brackets in it. */
export interface Step {
  readonly is: 'name' | 'key'
  /** A key without its outer brackets. */
  readonly text: string
}

const mostSteps = 64

/** Full-width punctuation, letters and digits mean their ASCII twins, `、` a comma. */
function narrowed(text: string): string {
  return text.replace(/[\uFF01-\uFF5E、]/g, (character) => (character === '、' ? ',' : String.fromCharCode(character.charCodeAt(0) - 0xfee0)))
}

/** Where the bracket that opens at `start` is closed; -1 if it is not. */
function closing(text: string, start: number): number {
  let depth = 0
  for (let index = start; index < text.length; index++) {
    if (text[index] === '[') depth++
    else if (text[index] === ']' && --depth === 0) return index
  }
  return -1
}

/** undefined for what is no path. */
export function pathSteps(text: string): readonly Step[] | undefined {
  const path = narrowed(text).trim()
  const steps: Step[] = []
  const name = /\s*(?:"([^"]*)"|([^.[\]"]+))/y
  let index = 0
  while (index < path.length) {
    if (steps.length >= mostSteps) return undefined
    if (path[index] === '[') {
      const end = closing(path, index)
      if (end < 0 || steps.length === 0) return undefined
      steps.push({ is: 'key', text: path.slice(index + 1, end).trim() })
      index = end + 1
      continue
    }
    if (steps.length > 0 && path[index++] !== '.') return undefined
    name.lastIndex = index
    const match = name.exec(path)
    const written = match?.[1] ?? match?.[2]?.trim()
    if (match === null || written === undefined || written === '') return undefined
    steps.push({ is: 'name', text: written })
    index += match[0].length
  }
  return steps.length === 0 ? undefined : steps
}
