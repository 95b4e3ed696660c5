/** What a name may look like: Unicode XID (or `_` first), compared in NFC, never NFKC. */
import { asciiTwin } from './normalise.ts'
import { isWord } from './words.ts'

const whole = /^[\p{XID_Start}_]\p{XID_Continue}*$/u
const plain = /^[\x00-\x7F\u4E00-\u9FFF]*$/
const fullWidth = /[\uFF10-\uFF5A]/

/** Whether a name is ASCII or everyday Chinese throughout, and so canonical. */
export function isPlain(text: string): boolean {
  return plain.test(text)
}

/** A name as it is compared: in NFC, full-width letters and digits as their ASCII twins. */
export function canonicalName(text: string): string {
  if (plain.test(text)) return text
  return text.replace(/[\uFF10-\uFF5A]/g, asciiTwin).normalize('NFC')
}

/** Whether a text is a legal identifier, already in its canonical form, and not a word of the language. */
export function isIdentifier(text: string): boolean {
  return whole.test(text) && !fullWidth.test(text) && !isWord(text) && text.normalize('NFC') === text
}
