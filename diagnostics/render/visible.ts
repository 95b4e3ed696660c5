/**
 * Text of users as it may safely stand in a terminal: control characters cannot move the cursor, bidirectional controls cannot
 * turn a line around, and what cannot be seen is written out: `\u{202E}`.
 */

/** Controls, invisible format characters, line and paragraph separators, lone surrogates, Hangul fillers. */
const hidden = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\u115F\u1160\u3164\uFFA0]/gu
const harmless = /^[\x20-\x7E\u3001-\u3029\u3041-\u3096\u4E00-\u9FFF\uFF01-\uFF5E]*$/
const shortForms: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }
const joiner = '\u200D'
const picture = /\p{Extended_Pictographic}[\uFE0F\u{1F3FB}-\u{1F3FF}]?$/u
const picturesFirst = /^\p{Extended_Pictographic}/u

export function visible(text: string): string {
  if (harmless.test(text)) return text
  return text.replace(hidden, (character, offset: number) => {
    // In an emoji sequence the joiner is no trick: it makes the family one picture.
    if (character === joiner && picture.test(text.slice(Math.max(0, offset - 4), offset)) && picturesFirst.test(text.slice(offset + 1, offset + 3))) {
      return character
    }
    return shortForms[character] ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`
  })
}
