/** Characters that have no place outside texts and comments: what they are called, and what was meant by them. */

/** Inside a character class: characters that cannot be seen. */
export const invisibleClass = '\\u00AD\\u034F\\u061C\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u206F\\uFEFF'
const invisible = new RegExp(`[${invisibleClass}]`)
const allInvisible = new RegExp(`[${invisibleClass}]`, 'g')

const characterNames: Readonly<Record<string, string>> = {
  '\u00A0': 'NO-BREAK SPACE', '\u00AD': 'SOFT HYPHEN', '\u034F': 'COMBINING GRAPHEME JOINER', '\u061C': 'ARABIC LETTER MARK',
  '\u180E': 'MONGOLIAN VOWEL SEPARATOR', '\u2028': 'LINE SEPARATOR', '\u2029': 'PARAGRAPH SEPARATOR',
  '\u200B': 'ZERO WIDTH SPACE', '\u200C': 'ZERO WIDTH NON-JOINER', '\u200D': 'ZERO WIDTH JOINER', '\u200E': 'LEFT-TO-RIGHT MARK',
  '\u200F': 'RIGHT-TO-LEFT MARK', '\u202A': 'LEFT-TO-RIGHT EMBEDDING', '\u202B': 'RIGHT-TO-LEFT EMBEDDING',
  '\u202C': 'POP DIRECTIONAL FORMATTING', '\u202D': 'LEFT-TO-RIGHT OVERRIDE', '\u202E': 'RIGHT-TO-LEFT OVERRIDE',
  '\u202F': 'NARROW NO-BREAK SPACE', '\u205F': 'MEDIUM MATHEMATICAL SPACE', '\u2060': 'WORD JOINER',
  '\u2061': 'FUNCTION APPLICATION', '\u2062': 'INVISIBLE TIMES', '\u2063': 'INVISIBLE SEPARATOR', '\u2064': 'INVISIBLE PLUS',
  '\u2066': 'LEFT-TO-RIGHT ISOLATE', '\u2067': 'RIGHT-TO-LEFT ISOLATE', '\u2068': 'FIRST STRONG ISOLATE',
  '\u2069': 'POP DIRECTIONAL ISOLATE', '\uFEFF': 'ZERO WIDTH NO-BREAK SPACE',
}

/** `U+200B`, with the character's name where it has no look of its own. */
export function characterName(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  const name = characterNames[character]
  return name === undefined ? `U+${code}` : `U+${code} ${name}`
}

/** The first invisible character of a name, if there is one. */
export function invisibleIn(name: string): string | undefined {
  return invisible.exec(name)?.[0]
}

export function withoutInvisible(name: string): string {
  return name.replace(allInvisible, '')
}

// Letters that look like a Latin one, and that one.
const cyrillic = ['аa вb еe ѕs іi јj кk мm нh оo рp сc тt уy хx һh ԁd ԛq ԝw', 'АA ВB ЕE ЅS ІI ЈJ КK МM НH ОO РP СC ТT УY ХX']
const greek = ['οo αa νv ρp υu ιi κk τt χx ηn γy ωw', 'ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX']
const looks: ReadonlyMap<string, string> = new Map(
  [...cyrillic, ...greek].flatMap((line) => line.split(' ')).map((pair) => [pair.charAt(0), pair.charAt(1)]),
)
const foreignLetter = /[\u0370-\u052F\u1F00-\u1FFF]/
const foreignLetters = /[\u0370-\u052F\u1F00-\u1FFF]/g
const latinLetter = /[A-Za-z]/

/** A Cyrillic or Greek letter among Latin ones; `meant`: the name in Latin letters, undefined if a letter looks like none. */
export function lookAlikeIn(name: string): { readonly letter: string; readonly meant: string | undefined } | undefined {
  if (!latinLetter.test(name)) return undefined
  const letter = foreignLetter.exec(name)?.[0]
  if (letter === undefined) return undefined
  const meant = name.replace(foreignLetters, (found) => looks.get(found) ?? found)
  return { letter, meant: foreignLetter.test(meant) ? undefined : meant }
}

const operators: Readonly<Record<string, string>> = {
  '‖': '||', '•': '', '·': '',
}

export type OddKind = 'invisible' | 'control' | 'space' | 'operator' | 'unknown'

/** What kind of stranger a character (or operator of another language) is, and what to write instead if that is known. */
export function oddKind(image: string): { readonly kind: OddKind; readonly meant: string | undefined } {
  const unit = image.charCodeAt(0)
  if (unit < 32 || (unit >= 127 && unit < 160)) return { kind: 'control', meant: '' }
  if (invisible.test(image) || image === '\u2028' || image === '\u2029') return { kind: 'invisible', meant: '' }
  if (/^\s$/.test(image)) return { kind: 'space', meant: ' ' }
  const meant = operators[image]
  return meant === undefined || meant === '' ? { kind: 'unknown', meant: undefined } : { kind: 'operator', meant }
}
