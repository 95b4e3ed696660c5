/** How Chinese names sound: readings of characters without tones, and whether what somebody typed sounds like a name. */
import { pinyinTable } from './pinyin-table.ts'

let known: ReadonlyMap<string, readonly string[]> | undefined

/** Made when first asked for: nobody who writes every name right pays for it. */
function table(): ReadonlyMap<string, readonly string[]> {
  if (known !== undefined) return known
  const readings = new Map<string, string[]>()
  for (const line of pinyinTable().trim().split('\n')) {
    const [syllable = '', characters = ''] = line.split(' ')
    for (const character of characters) {
      const all = readings.get(character)
      if (all === undefined) readings.set(character, [syllable])
      else all.push(syllable)
    }
  }
  known = readings
  return readings
}

/** Without tones, `v` for ü; several for a character that is read in several ways, none for what is no Chinese character. */
export function readingsOf(character: string): readonly string[] {
  return table().get(character) ?? []
}

const chinese = /\p{Script=Han}/u

export function isChinese(text: string): boolean {
  return chinese.test(text)
}

/** Beyond this nobody types a name by its sound. */
const longest = 80

/**
 * Whether `typed` sounds like the Chinese `name`: other characters of the same sound (限饿, 限额), its pinyin (`xiane`), its initials
 * (`xe`), or a mixture of those. Letters and digits in the name stand for themselves.
 */
export function soundsLike(typed: string, name: string): boolean {
  const letters = [...typed.toLowerCase()]
  const characters = [...name.toLowerCase()]
  if (letters.length > longest || characters.length > longest || !isChinese(name)) return false
  // Offsets in `typed` that the characters so far may have come to.
  let reached = new Set([0])
  for (const character of characters) {
    const next = new Set<number>()
    const readings = readingsOf(character)
    for (const at of reached) {
      const letter = letters[at]
      if (letter === undefined) continue
      if (letter === character || readingsOf(letter).some((reading) => readings.includes(reading))) next.add(at + 1)
      for (const reading of readings) {
        if (letters.slice(at, at + reading.length).join('') === reading) next.add(at + reading.length)
        if (reading.startsWith(letter)) next.add(at + 1)
        if (/^[zcs]h/.test(reading) && letter === reading[0] && letters[at + 1] === 'h') next.add(at + 2)
      }
    }
    reached = next
  }
  return reached.has(letters.length)
}
