/** Operators of other languages and of typography (`&&`, `=>`, `——`): what is meant by each where it stands. */
import type { IToken } from './chevrotain.ts'
import { columnIfFirst } from './cursor.ts'
import { retype, tokenNumbers, wordNumbers } from './tokens.ts'

const {
  BarBar, Calendar, Clock, Colon, Comma, DotDot, EqualEqual, Greater, GreaterEqual, Identifier, LeftRound, LeftSquare, Less, LessEqual,
  Minus, NotEqual, Plus, Quantity, Slash, Star,
} = tokenNumbers
const { and: And, in: In, not: Not, or: Or } = wordNumbers

export interface Foreign {
  readonly token: IToken
  /** What to write instead; '' where nothing belongs. */
  readonly meant: string
}

const signs: Readonly<Record<string, readonly [meant: string, type: number]>> = {
  '!': ['not', Not], '¬': ['not', Not], '∧': ['and', And], '∨': ['or', Or], '∈': ['in', In], '->': [':', Colon],
  '===': ['==', EqualEqual], '!==': ['!=', NotEqual], '<>': ['!=', NotEqual], '×': ['*', Star], '÷': ['/', Slash],
  '=<': ['<=', LessEqual], '≦': ['<=', LessEqual], '⩽': ['<=', LessEqual], '﹤': ['<', Less],
  '≧': ['>=', GreaterEqual], '⩾': ['>=', GreaterEqual], '﹥': ['>', Greater],
}

/** Makes the token of an index what is meant by it; undefined for one that may stand where it does. */
export function understood(text: string, tokens: readonly IToken[], index: number): Foreign | undefined {
  const token = tokens[index] as IToken
  const before = tokens[index - 1]
  const { image, startOffset } = token
  const as = (meant: string, type: number): Foreign => {
    retype(token, type)
    return { token, meant }
  }
  if (token.tokenTypeIdx === Minus) return isOfDays(before) && isOfDays(tokens[index + 1]) ? as('..', DotDot) : undefined
  if (token.tokenTypeIdx === BarBar) return columnIfFirst(text, startOffset) >= 0 ? undefined : as('or', Or)
  if (image.startsWith('&')) return as('and', And)
  const sign = signs[image]
  if (sign !== undefined) return as(...sign)
  const previous = before?.tokenTypeIdx
  if (image === '=>') {
    // After the first name of a line it is how other languages give a value.
    const isFirst = before !== undefined && previous === Identifier && columnIfFirst(text, before.startOffset) >= 0
    return isFirst ? as(':', Colon) : as('>=', GreaterEqual)
  }
  if (/^[—–−]/.test(image) && !isRange(tokens, index)) return as('-', Minus)
  // `[...list]`: a list in a list is written without.
  if (image.startsWith('...') && (previous === LeftSquare || previous === LeftRound || previous === Comma)) return { token, meant: '' }
  return as('..', DotDot)
}

/** Days and times are never subtracted. */
function isOfDays(token: IToken | undefined): boolean {
  return token?.tokenTypeIdx === Calendar || token?.tokenTypeIdx === Clock
}

const calculates: ReadonlySet<number> = new Set([EqualEqual, Greater, GreaterEqual, Less, LessEqual, Minus, NotEqual, Plus, Slash, Star])

/** Whether a dash makes a range: between days and times always, between numbers that rise and are not compared or reckoned with. */
function isRange(tokens: readonly IToken[], index: number): boolean {
  const [before, after] = [tokens[index - 1], tokens[index + 1]]
  if (isOfDays(before) || isOfDays(after)) return true
  if (before?.tokenTypeIdx !== Quantity || after?.tokenTypeIdx !== Quantity) return false
  const unit = (image: string): string => image.replace(/^[\d._]+/, '')
  const isFalling = parseFloat(before.image) > parseFloat(after.image) && unit(before.image) === unit(after.image)
  return !isFalling && !calculates.has(tokens[index - 2]?.tokenTypeIdx ?? -1)
}
