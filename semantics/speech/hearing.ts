/** How an utterance is heard: without spaces and punctuation, in half width and small letters, in the characters that patterns are written in. */

/** Sorts of characters. What a slot takes is a sum of them. */
export const sorts = { digit: 1, point: 2, numeral: 4, letter: 8, han: 16, other: 32 } as const

const numerals: ReadonlySet<string> = new Set('零〇一二两三四五六七八九十百千万亿')

export function sortOf(character: string): number {
  if (character >= '0' && character <= '9') return sorts.digit
  if (character === '.') return sorts.point
  if (numerals.has(character)) return sorts.numeral
  if (character >= 'a' && character <= 'z') return sorts.letter
  return isCommonHan(character) || /^\p{Script=Han}$/u.test(character) ? sorts.han : sorts.other
}

/** Nearly all that is said: these need no closer look. */
function isCommonHan(character: string): boolean {
  return character >= '\u4E00' && character <= '\u9FFF'
}

/** A character of one of some sorts, for examples. */
export function exampleOf(mask: number): string {
  if ((mask & sorts.han) !== 0) return '某'
  if ((mask & sorts.digit) !== 0) return '5'
  if ((mask & sorts.numeral) !== 0) return '五'
  if ((mask & sorts.letter) !== 0) return 'a'
  return (mask & sorts.point) !== 0 ? '.' : '-'
}

/**
 * `same`: other forms of characters and what they are written as, traditional ones say. A point between two digits stays, for it is part
 * of the number.
 */
export function heardAs(utterance: string, same: ReadonlyMap<string, string>): string {
  if (utterance.length === 1 && isCommonHan(utterance)) return same.get(utterance) ?? utterance
  const characters = [...utterance.normalize('NFKC').toLowerCase()]
  return characters
    .filter((character, index) => {
      if (isCommonHan(character) || /[\p{L}\p{N}%]/u.test(character)) return true
      return character === '.' && /\d/.test(characters[index - 1] ?? '') && /\d/.test(characters[index + 1] ?? '')
    })
    .map((character) => same.get(character) ?? character)
    .join('')
}
