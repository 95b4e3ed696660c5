/** The words of an `if` run together with what stands beside them: `若aum>5万元则true否则false`. All of them are one mistake. */
import type { Fix } from '#diagnostics/catalogue.ts'
import type { Cursor } from './cursor.ts'
import { endOf, isFailure, lineEndsBetween, placeOf, report, say, startOf, tokenAt } from './cursor.ts'
import { cutToken, mayCut } from './split.ts'
import type { Expression } from './syntax.ts'
import { tokenNumbers } from './tokens.ts'

const { Identifier } = tokenNumbers

/** Where 则 is a word of its own, and no part of 规则 or 原则. */
const inner = /否则|(?<![规原准细总法守通])则/
/** A name that is a whole `if`. */
const whole = /^若.+(?<![规原准细总法守通])则.+否则./

/** Whether the next token begins an `if` whose words run together with a name. */
export function beginsGluedIf(cursor: Cursor): boolean {
  const { tokenTypeIdx: type, image } = tokenAt(cursor, cursor.at)
  return type === Identifier && whole.test(image)
}

/** Reads an `if`. If its words are not there, but stand in names of its line, these are cut, and it is read again. */
export function readSeparated(cursor: Cursor, read: (cursor: Cursor) => Expression): Expression {
  const { at: first, depth, lists, diagnostics } = cursor
  const count = diagnostics.length
  try {
    return read(cursor)
  } catch (thrown) {
    if (!isFailure(thrown) || thrown.diagnostic.code !== 'BK1124') throw thrown
    const fixes = separate(cursor, first)
    if (fixes.length === 0) throw thrown
    // What was cut on the way belongs to it.
    const later = diagnostics.splice(count)
    cursor.at = first
    cursor.depth = depth
    cursor.lists = lists
    reportSeparated(cursor, [...later.filter(({ code }) => code === 'BK1127').flatMap((one) => one.fixes), ...fixes])
    return read(cursor)
  }
}

/**
 * `若aum > 5万元 则 …` at the beginning of a value (the token of `first`), where `则` turns up; or a whole `若真则真否则假`. Cuts the words
 * off, so that it can be read again from there. Returns whether it did; `count`: how many diagnostics there were before it.
 */
export function cutIf(cursor: Cursor, first: number, count: number): boolean {
  const { tokenTypeIdx: type, image } = tokenAt(cursor, first)
  if (type !== Identifier || !/^若./.test(image) || !mayCut(cursor)) return false
  const later = cursor.diagnostics.splice(count)
  cursor.at = first
  reportSeparated(cursor, [...later.filter(({ code }) => code === 'BK1127').flatMap((one) => one.fixes), ...separate(cursor, first)])
  return true
}

function reportSeparated(cursor: Cursor, found: readonly Fix[]): void {
  const fixes = [...found].sort((one, other) => one.at.start - other.at.start)
  const [start, end] = [fixes[0]?.at.start ?? 0, fixes.at(-1)?.at.start ?? 0]
  const from = start - (/[^\s:,|{(]*$/.exec(cursor.text.slice(Math.max(0, start - 100), start))?.[0].length ?? 0)
  const to = end + (/^[^\s,|})]*/.exec(cursor.text.slice(end, end + 100))?.[0].length ?? 0)
  let meant = ''
  let at = from
  for (const fix of fixes) {
    meant += `${cursor.text.slice(at, fix.at.start)} `
    at = fix.at.start
  }
  const parameters = { written: cursor.text.slice(from, to), meant: meant + cursor.text.slice(at, to) }
  report(cursor, say('BK1127', placeOf(cursor, from, to), parameters, { fixes }))
}

/** Cuts the words of an `if` out of the names on its line. Gives the spaces that were missing. */
function separate(cursor: Cursor, first: number): readonly Fix[] {
  const fixes: Fix[] = []
  const cut = (index: number, length: number): void => {
    const start = startOf(cursor, tokenAt(cursor, index)) + length
    cutToken(cursor, index, length)
    fixes.push({ at: placeOf(cursor, start, start), replacement: ' ', certain: true })
  }
  for (let index = first; index < first + 100 && mayCut(cursor); index++) {
    const token = tokenAt(cursor, index)
    if (index > first && lineEndsBetween(cursor.text, endOf(cursor, tokenAt(cursor, index - 1)), startOf(cursor, token))) break
    if (token.tokenTypeIdx !== Identifier) continue
    const { image } = token
    if (index === first && /^若./.test(image)) cut(index, 1)
    else {
      const found = inner.exec(image)
      if (found === null || image === found[0]) continue
      // Behind the word, or before it: what is left is looked at again.
      cut(index, found.index === 0 ? found[0].length : found.index)
    }
  }
  return fixes
}
