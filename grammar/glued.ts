/**
 * Words run together with their neighbours, where the grammar can take no name: `年龄 属于30岁..60岁`, `新收款人 且金额 > 5元`, `60岁and`. Each is
 * reported once with the space that it lacks, cut in two, and read on.
 */
import { asksAhead, beginsLine, beginsMember, isInIf, namesAhead, speaksChinese } from './ahead.ts'
import type { IToken } from './chevrotain.ts'
import type { Cursor } from './cursor.ts'
import { endOf, fail, fix, nextToken, placeOf, report, say, tokenAt, typeAhead } from './cursor.ts'
import { infixHabit, isShort, leadingWord } from './habit-words.ts'
import { cutToken, mayCut } from './split.ts'
import { tokenNumbers } from './tokens.ts'
import { twinOf, wordOf } from './words.ts'

const { Colon, Identifier, LeftRound } = tokenNumbers

/** What follows an operator of a condition only, when it follows the word at once. */
function beginsWithDigit(image: string): boolean {
  return /^\d/.test(image)
}

/**
 * At an operator's place: cuts the word off with which a name begins there. Returns whether it did; then the next token is the word
 * itself. A habit (并且, 大于) is cut off, and left to be reported as one.
 */
export function takeGlued(cursor: Cursor): boolean {
  const token = nextToken(cursor)
  const word = leadingWord(token.image)
  if (word === undefined || !mayCut(cursor)) return false
  const rest = token.image.slice(word.length)
  const after = typeAhead(cursor, 1)
  if (after === Colon ? !isClock(cursor, token, rest) : after !== LeftRound && beginsMember(cursor, cursor.at)) return false
  const ofIf = word === '则' || word === '否则'
  if (ofIf && !isInIf(cursor, cursor.at)) return false
  const names = namesAhead(cursor, cursor.at + 1)
  const certain = ofIf || beginsWithDigit(rest) || asksAhead(cursor, cursor.at) || names < 0
  // Words of a text without its quotation marks.
  if (!certain && (names > 0 || isShort(word))) return false
  const start = token.startOffset
  const cut = start + word.length
  const end = cutToken(cursor, cursor.at, word.length)
  if (wordOf(word) === undefined) {
    if (certain) return true
    const { text = word } = infixHabit(word) ?? {}
    const meant = speaksChinese(cursor.text, start, cut) ? twinOf(text) : text
    fail(say('BK1002', placeOf(cursor, start, cut), { written: word, meant }, fix(cursor, start, cut, `${meant} `, false)))
  }
  const parameters = { written: cursor.text.slice(start, end), meant: `${word} ${cursor.text.slice(cut, end)}` }
  const wrong = say('BK1127', placeOf(cursor, start, end), parameters, fix(cursor, cut, cut, ' ', certain))
  // A name behind a name could be a text, too: nothing is concluded from it.
  if (!certain) fail(wrong)
  report(cursor, wrong)
  return true
}

/** `属于22:00`: the digits behind the word are the hour, not the end of a field's name. */
function isClock(cursor: Cursor, token: IToken, rest: string): boolean {
  const end = endOf(cursor, token)
  return /^\d\d?$/.test(rest) && /^:\d/.test(cursor.text.slice(end, end + 2))
}

const englishWords = /(?:and|or|then|else|where|within|in|is|not)$/

/** `60岁and`, `5or`: cuts the number that stands next from the English word at its end. */
export function cutWordFromNumber(cursor: Cursor): void {
  const token = nextToken(cursor)
  const { image, startOffset: start } = token
  const last = image.charCodeAt(image.length - 1)
  if (last < 97 || last > 122 || !mayCut(cursor)) return
  const word = englishWords.exec(image)?.[0]
  if (word === undefined) return
  const before = image.slice(0, -word.length)
  // In the letters of a unit (`30min`, `90dor`) a word is one only where something follows that cannot follow a number.
  if (/[A-Za-z_]$/.test(before) && (/^(?:in|is|not)$/.test(word) || !operandFollows(cursor))) return
  const cut = start + before.length
  cutToken(cursor, cursor.at, before.length)
  const meant = `${before} ${word}`
  report(cursor, say('BK1032', placeOf(cursor, start, cut + word.length), { word, meant }, fix(cursor, cut, cut, ' ')))
}

function operandFollows(cursor: Cursor): boolean {
  const next = cursor.at + 1
  return tokenAt(cursor, next).tokenTypeIdx === Identifier && !beginsLine(cursor, next) && !beginsMember(cursor, next)
}
