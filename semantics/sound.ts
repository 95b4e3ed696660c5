/** How names sound, in pinyin without tones (ü is v): by a bank's own readings of words first, for what is read in several ways, else by those of each character. */

/** All readings of a character; none for what is no Chinese character. */
export type Readings = (character: string) => readonly string[]

/** A character of a name, with the syllables that it may be. */
export interface Sound {
  readonly character: string
  readonly syllables: readonly string[]
}

/** Half width, small letters, without spaces and punctuation: what people type is compared so. */
export function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

/** Words longer than this have no reading of their own. */
const longestWord = 8

/** `words`: syllables of words, a syllable a character. The longest word that fits comes first. */
export function soundsOf(name: string, words: ReadonlyMap<string, readonly string[]>, readings: Readings): readonly Sound[] {
  const characters = [...name.normalize('NFC')]
  const sounds: Sound[] = []
  for (let at = 0; at < characters.length; ) {
    const word = wordAt(characters, at, words)
    const length = word?.length ?? 1
    for (let index = 0; index < length; index++) {
      const character = characters[at + index] ?? ''
      const own = word?.[index]
      if (own !== undefined) sounds.push({ character, syllables: [own] })
      // A symbol may stand for several letters: ℃.
      else for (const one of folded(character)) sounds.push({ character: one, syllables: readings(one) })
    }
    at += length
  }
  return sounds
}

function wordAt(characters: readonly string[], at: number, words: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  for (let length = Math.min(longestWord, characters.length - at); length > 0; length--) {
    const syllables = words.get(characters.slice(at, at + length).join(''))
    if (syllables?.length === length) return syllables
  }
  return undefined
}

/** Whether letters are what the characters of a name begin with, one after the other, of all of them or of the first few. */
export function areInitials(letters: string, sounds: readonly Sound[]): boolean {
  return letters.length <= sounds.length && [...letters].every((letter, index) => begins(sounds[index], letter))
}

function begins(sound: Sound | undefined, letter: string): boolean {
  if (sound === undefined) return false
  return sound.syllables.length === 0 ? sound.character === letter : sound.syllables.some((syllable) => syllable.startsWith(letter))
}

/**
 * Whether what was typed sounds like a name or its beginning: its pinyin (zhuanzhang, and zhuanzh while typing goes on), other characters of
 * the same sound, or both mixed. At least one whole syllable.
 */
export function soundsLike(typed: string, sounds: readonly Sound[], readings: Readings): boolean {
  // Places in what was typed that the characters so far may have come to.
  let reached: readonly number[] = [0]
  for (const [index, { character, syllables }] of sounds.entries()) {
    const next: number[] = []
    for (const at of reached) {
      if (at === typed.length) return index > 0
      const letter = typed[at] ?? ''
      if (letter === character || readings(letter).some((reading) => syllables.includes(reading))) next.push(at + 1)
      for (const syllable of syllables) {
        if (typed.startsWith(syllable, at)) next.push(at + syllable.length)
        else if (index > 0 && syllable.startsWith(typed.slice(at))) return true
      }
    }
    if (next.length === 0) return false
    reached = [...new Set(next)]
  }
  return reached.includes(typed.length)
}

/** Whether two texts are the same but for one character more, less or other, or two neighbours the other way round. */
export function isOneSlip(left: string, right: string): boolean {
  const [short, long] = [[...left], [...right]].sort((one, other) => one.length - other.length)
  if (short === undefined || long === undefined || long.length - short.length > 1 || left === right) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  const same = (one: number, other: number): boolean => short.slice(one).join('') === long.slice(other).join('')
  if (long.length > short.length) return same(at, at + 1)
  return same(at + 1, at + 1) || (short[at] === long[at + 1] && short[at + 1] === long[at] && same(at + 2, at + 2))
}
