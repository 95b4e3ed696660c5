/** A text under its name. Offsets are used inside; line and column are worked out here, at the edge, and only when asked for. */
export interface Source {
  readonly file: string
  readonly text: string
}

/** Texts by file name. They may be read only when somebody asks. */
export interface Sources {
  readonly get: (file: string) => Source | undefined
}

/** A position for people: both count from 1; `column` counts UTF-16 units, as editors do. */
export interface Position {
  readonly line: number
  readonly column: number
}

const starts = new WeakMap<Source, readonly number[]>()

/** Offsets at which the lines of a source begin. CRLF, LF and CR end a line. */
export function lineStarts(source: Source): readonly number[] {
  const known = starts.get(source)
  if (known !== undefined) return known
  const found = [0]
  const { text } = source
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (unit === 10 || (unit === 13 && text.charCodeAt(index + 1) !== 10)) found.push(index + 1)
  }
  starts.set(source, found)
  return found
}

/** Line and column of an offset; an offset past the end counts as the end. */
export function positionAt(source: Source, offset: number): Position {
  const lines = lineStarts(source)
  const wanted = Math.max(0, Math.min(offset, source.text.length))
  let low = 0
  let high = lines.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((lines[middle] ?? 0) <= wanted) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: wanted - (lines[low] ?? 0) + 1 }
}

/** The text of a line (counted from 1) without its line end. */
export function lineText(source: Source, line: number): string {
  const lines = lineStarts(source)
  const from = lines[line - 1] ?? source.text.length
  const to = lines[line] ?? source.text.length
  return source.text.slice(from, to).replace(/[\r\n]+$/, '')
}
