/** Custom patterns of the lexer: what a static pattern cannot say, or says wrongly (chevrotain drops the `u` flag of those). */
import type { IToken } from './chevrotain.ts'
import { invisibleClass } from './odd.ts'
import { closingMarks, endOfText, endOfUnclosedBlock, endOfUnclosedText } from './quotes.ts'
import { chineseWordAt, chineseWordIn } from './words.ts'

type Match = RegExpExecArray | null

const asciiName = /[A-Za-z_][A-Za-z0-9_]*/y
// Invisible characters inside are taken in, so that one of them is one error and not two names.
const name = new RegExp(`[\\p{XID_Start}_][\\p{XID_Continue}${invisibleClass}]*`, 'uy')
const digits = /\d+(?:_\d+)*(?:\.\d+(?:_\d+)*)?/y
const unit = /\p{XID_Continue}+/uy

/** A name. Directly after a quantity a Chinese word is cut off: `5万元且笔数` is `5万元 且 笔数`. */
export function matchIdentifier(text: string, offset: number, before: IToken[]): Match {
  if (text.charCodeAt(offset) < 128) {
    asciiName.lastIndex = offset
    const ascii = asciiName.exec(text)
    if (ascii === null) return null
    // Not a number where the text ends: NaN is not less than anything.
    if (!(text.charCodeAt(asciiName.lastIndex) >= 128)) return ascii
  } else {
    const previous = before[before.length - 1]
    if (previous !== undefined && previous.startOffset + previous.image.length === offset && endsInQuantity(previous.image)) {
      const found = chineseWordAt(text, offset)
      if (found !== undefined) return matched(found)
    }
  }
  name.lastIndex = offset
  return name.exec(text)
}

function endsInQuantity(image: string): boolean {
  const first = image.charCodeAt(0)
  return first >= 48 && first <= 57
}

/** A number with `万`, `亿` and its unit: letters up to the first Chinese word or the end, or `%`. */
export function matchNumber(text: string, offset: number): Match {
  digits.lastIndex = offset
  const found = digits.exec(text)
  if (found === null) return null
  const end = digits.lastIndex
  const next = text.charCodeAt(end)
  if (next === 37) return matched(text.slice(offset, end + 1))
  const isLetter = next >= 128 || (next >= 97 && next <= 122) || (next >= 65 && next <= 90) || next === 95
  if (!isLetter) return found
  unit.lastIndex = end
  const run = unit.exec(text)?.[0]
  return run === undefined ? found : matched(text.slice(offset, end + chineseWordIn(run)))
}

function matched(image: string): RegExpExecArray {
  return [image] as unknown as RegExpExecArray
}

export function textPattern(text: string, offset: number): Match {
  const closing = closingMarks.get(text.charAt(offset))
  if (closing === undefined) return null
  const end = endOfText(text, offset + 1, closing)
  return end < 0 ? null : matched(text.slice(offset, end))
}

export function unclosedTextPattern(text: string, offset: number): Match {
  return closingMarks.has(text.charAt(offset)) ? matched(text.slice(offset, endOfUnclosedText(text, offset + 1))) : null
}

export function blockTextPattern(text: string, offset: number, _before: IToken[], run: object): Match {
  return block(text, offset, '"""', '"""', run)
}

export function blockCommentPattern(text: string, offset: number, _before: IToken[], run: object): Match {
  return block(text, offset, '/*', '*/', run)
}

export function unclosedBlockTextPattern(text: string, offset: number): Match {
  return unclosedBlock(text, offset, '"""')
}

export function unclosedCommentPattern(text: string, offset: number): Match {
  return unclosedBlock(text, offset, '/*')
}

function block(text: string, offset: number, opening: string, closing: string, run: object): Match {
  if (!text.startsWith(opening, offset)) return null
  const none = unclosed.get(run)
  if (none?.has(closing) === true) return null
  const end = text.indexOf(closing, offset + opening.length)
  if (end >= 0) return matched(text.slice(offset, end + closing.length))
  unclosed.set(run, new Set([...(none ?? []), closing]))
  return null
}

function unclosedBlock(text: string, offset: number, opening: string): Match {
  return text.startsWith(opening, offset) ? matched(text.slice(offset, endOfUnclosedBlock(text, offset + opening.length))) : null
}

// Marks known not to come any more, by run of the lexer (its groups): a file full of unclosed comments is searched to its end once.
const unclosed = new WeakMap<object, ReadonlySet<string>>()
