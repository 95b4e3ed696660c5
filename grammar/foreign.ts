/** Operators of other languages and of typography (`&&`, `=>`, `——`): what is meant by each where it stands. */
import type { IToken } from './chevrotain.ts'
import { columnIfFirst } from './cursor.ts'
import { retype, tokenNumbers, wordNumbers } from './tokens.ts'

const { BarBar, Calendar, Clock, Colon, Comma, DotDot, EqualEqual, GreaterEqual, Identifier, LeftRound, LeftSquare, LessEqual, Minus, NotEqual, Quantity } = tokenNumbers

export interface Foreign {
  readonly token: IToken
  /** What to write instead; '' where nothing belongs. */
  readonly meant: string
}

/** Makes a token what is meant by it; undefined for a `||` that may stand where it does. */
export function understood(text: string, before: IToken | undefined, token: IToken): Foreign | undefined {
  const { image, startOffset } = token
  const as = (meant: string, type: number): Foreign => {
    retype(token, type)
    return { token, meant }
  }
  if (token.tokenTypeIdx === BarBar) return columnIfFirst(text, startOffset) >= 0 ? undefined : as('or', wordNumbers.or)
  const previous = before?.tokenTypeIdx
  if (image.startsWith('&')) return as('and', wordNumbers.and)
  switch (image) {
    case '!':
      return as('not', wordNumbers.not)
    case '===':
      return as('==', EqualEqual)
    case '!==':
    case '<>':
      return as('!=', NotEqual)
    case '=<':
      return as('<=', LessEqual)
    case '->':
      return as(':', Colon)
    case '=>':
      // After the first name of a line it is how other languages give a value.
      return before !== undefined && previous === Identifier && columnIfFirst(text, before.startOffset) >= 0 ? as(':', Colon) : as('>=', GreaterEqual)
    default:
  }
  if (image.startsWith('—') && previous !== Calendar && previous !== Clock && previous !== Quantity) return as('-', Minus)
  // `[...list]`: a list in a list is written without.
  if (image.startsWith('...') && (previous === LeftSquare || previous === LeftRound || previous === Comma)) return { token, meant: '' }
  return as('..', DotDot)
}
