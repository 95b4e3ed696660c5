/**
 * Columns that a text takes by Prettier's count, which decides where it breaks lines: wide characters and emoji take two, marks none,
 * every other character one (so zero-width joiners and single Hangul parts, which a terminal does not show, count here).
 */
import { isWide } from '#diagnostics/display-width.ts'

const ascii = /^[\x20-\x7F]*$/
/** Emoji as they are put together; told by their build and not by a list, so that every Node agrees on new ones. */
const emoji = /[#*0-9]\uFE0F?\u20E3|\u{1F3F4}[\u{E0060}-\u{E007F}]+|(?:\p{EBase}\p{EMod}|(?=\p{Emoji})\p{ExtPict}\uFE0F?)(?:\u200D(?:\p{EBase}\p{EMod}|\p{ExtPict}\uFE0F?))*/gu
/** What takes a tone of skin is wide on its own, too. */
const person = /^\p{EBase}/u
const mark = /[\p{Mn}\p{Me}]/u

export function printedWidth(text: string): number {
  if (ascii.test(text)) return text.length
  let width = 0
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (unit >= 0x20 && unit < 0x7f) width += 1
    else if ((unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0xff01 && unit <= 0xff60) || (unit >= 0x3001 && unit <= 0x3029)) width += 2
    // A sign before something rare may be a part of it: `1` and a keycap, say.
    else return width - (index > 0 ? widthOf(text.charCodeAt(index - 1)) : 0) + uncommonWidth(text.slice(Math.max(0, index - 1)))
  }
  return width
}

function widthOf(point: number): number {
  if (point < 0x20 || (point >= 0x7f && point < 0xa0) || mark.test(String.fromCodePoint(point))) return 0
  return isWide(point) ? 2 : 1
}

function uncommonWidth(text: string): number {
  let width = 0
  const rest = text.replaceAll(emoji, (found) => {
    const [first = ''] = found
    width += first.length === found.length && !person.test(first) ? widthOf(found.codePointAt(0) ?? 0) : 2
    return ''
  })
  for (const character of rest) width += widthOf(character.codePointAt(0) ?? 0)
  return width
}
