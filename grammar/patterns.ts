/** Custom patterns of the lexer: what a static pattern cannot say, or says wrongly (chevrotain drops the `u` flag of those). */
import type { IToken } from './chevrotain.ts'
import { invisibleClass } from './odd.ts'
import { closingMarks, endOfText, endOfUnclosedBlock, endOfUnclosedText } from './quotes.ts'
import { chineseWordAt, chineseWordIn } from './words.ts'

type Match = RegExpExecArray | null

// Invisible characters inside are taken in, so that one of them is one error and not two names.
const name = new RegExp(`[\\p{XID_Start}_][\\p{XID_Continue}${invisibleClass}]*`, 'uy')
const unit = /\p{XID_Continue}+/uy

// What a pattern found: chevrotain reads it at once, so one is enough.
const found = [''] as unknown as RegExpExecArray

function matched(image: string): RegExpExecArray {
  found[0] = image
  return found
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** Letters, digits and `_` of ASCII. */
function continuesName(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || isDigit(code)
}

/** A name. Directly after a quantity a Chinese word is cut off: `5万元且笔数` is `5万元 且 笔数`. */
export function matchIdentifier(text: string, offset: number, before: IToken[]): Match {
  let code = text.charCodeAt(offset)
  if (code < 128) {
    if (!continuesName(code) || isDigit(code)) return null
    let end = offset + 1
    while (continuesName((code = text.charCodeAt(end)))) end++
    // Not a number where the text ends: NaN is not less than anything.
    if (!(code >= 128)) return matched(text.slice(offset, end))
  } else {
    const previous = before[before.length - 1]
    if (previous !== undefined && previous.startOffset + previous.image.length === offset && endsInQuantity(previous.image)) {
      const cut = habitBehindNumber(text, offset) ?? chineseWordAt(text, offset)
      if (cut !== undefined) return matched(cut)
    }
  }
  name.lastIndex = offset
  return name.test(text) ? matched(text.slice(offset, name.lastIndex)) : null
}

/** What is said for a word or a range between two quantities: 2026-11-01到2026-12-31, 5万元并且新收款人. */
function habitBehindNumber(text: string, offset: number): string | undefined {
  habitHere.lastIndex = offset
  return habitHere.exec(text)?.[0]
}

const habitHere = /[并而]且|或[者是]|[到至和与](?=\d)/y
const habitInUnit = /[并而]且|[到至和与](?=\d)|之间|及?以[上下内]$/

/** Where a unit ends in letters that run on: at the first Chinese word, or what is said for one. */
function endOfUnit(run: string): number {
  const habit = run.search(habitInUnit)
  const word = chineseWordIn(run)
  return habit < 0 ? word : Math.min(habit, word)
}

function endsInQuantity(image: string): boolean {
  return isDigit(image.charCodeAt(0))
}

const foreignComment = /(?:#(?![0-9A-Za-z])|--(?!-))[^\r\n]*|<!--(?:[^-]|-(?!->)){0,10000}-->/y

/** `# …`, `-- …` at the head of a line, and `<!-- … -->`. */
export function matchForeignComment(text: string, offset: number): Match {
  for (let at = offset - 1; at >= 0 && text.charCodeAt(at) !== 10 && text.charCodeAt(at) !== 13; at--) {
    if (text.charCodeAt(at) > 32) return null
  }
  foreignComment.lastIndex = offset
  return foreignComment.test(text) ? matched(text.slice(offset, foreignComment.lastIndex)) : null
}

/** The offset after digits parted by single `_`. */
function endOfDigits(text: string, from: number): number {
  let at = from
  while (at < text.length && (isDigit(text.charCodeAt(at)) || (text.charCodeAt(at) === 95 && at > from && isDigit(text.charCodeAt(at + 1))))) at++
  return at
}

/** A number with `万`, `亿` and its unit: letters up to the first Chinese word or the end, or `%`. */
export function matchNumber(text: string, offset: number): Match {
  let end = endOfDigits(text, offset)
  if (end === offset) return null
  if (text.charCodeAt(end) === 46 && isDigit(text.charCodeAt(end + 1))) end = endOfDigits(text, end + 1)
  const next = text.charCodeAt(end)
  if (next === 37) return matched(text.slice(offset, end + 1))
  if (!(next >= 128) && !continuesName(next)) return matched(text.slice(offset, end))
  unit.lastIndex = end
  if (!unit.test(text)) return matched(text.slice(offset, end))
  const run = text.slice(end, unit.lastIndex)
  return matched(text.slice(offset, end + endOfUnit(run)))
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
