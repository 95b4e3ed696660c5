/** Where texts and block comments end. By hand, unit by unit: a pattern's backtracking would bound the length of a text. */

const lineFeed = 10
const carriageReturn = 13
const backslash = 92

/** Which mark closes a text, by the mark that opens it. */
export const closingMarks: ReadonlyMap<string, string> = new Map([['"', '"'], ['“', '”'], ['「', '」']])

/** The offset after the closing mark of a one-line text whose content begins at `from`; -1 if its line ends first. */
export function endOfText(text: string, from: number, closing: string): number {
  const wanted = closing.charCodeAt(0)
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === wanted) return at + 1
    if (unit === lineFeed || unit === carriageReturn) return -1
    if (unit === backslash) {
      const next = text.charCodeAt(at + 1)
      if (next !== lineFeed && next !== carriageReturn) at++
    }
  }
  return -1
}

export function endOfLine(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === lineFeed || unit === carriageReturn) return at
  }
  return text.length
}

/** Where a text that is never closed is taken to end: at its line end, before what closes brackets, blocks and rows there. */
export function endOfUnclosedText(text: string, from: number): number {
  let end = endOfLine(text, from)
  while (end > from && ' \t,;{}[]()|'.includes(text.charAt(end - 1))) end--
  return end
}

/**
 * Where an unclosed `"""` or `/*` is taken to end: before the next line that closes a block or opens a declaration at the very
 * left, so that the rest of the file is still read.
 */
export function endOfUnclosedBlock(text: string, from: number): number {
  const next = /\n(?=\}|[^\s\x21-\x40\x5B-\x5E\x60\x7B-\x7F][^\r\n{]*\{)/g
  next.lastIndex = from
  return next.test(text) ? next.lastIndex : text.length
}
