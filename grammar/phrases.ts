/** Comparisons in several words of English: `age is greater than 60`, `at least`. Reported and read as the sign that is meant. */
import type { Cursor } from './cursor.ts'
import { endOf, nextToken, report, startOf, tokenAt, writtenElsewhere } from './cursor.ts'
import { dropToken, mayCut } from './split.ts'
import type { CompareOperator } from './syntax.ts'
import { retype, tokenNumbers } from './tokens.ts'

const { EqualEqual, Greater, GreaterEqual, Less, LessEqual, NotEqual } = tokenNumbers

const phrase = new RegExp(
  '^(?:is\\s+)?(not\\s+)?(?:(?:(greater|more|larger|higher|bigger)|less|smaller|lower|fewer)\\s+than(\\s+or\\s+equal\\s+to)?' +
    '|at\\s+(least|most)|equals?\\s+to)(?=\\s)',
  'i',
)
const types: Readonly<Record<CompareOperator, number>> = {
  '<': Less, '<=': LessEqual, '>': Greater, '>=': GreaterEqual, '==': EqualEqual, '!=': NotEqual,
}

/** At an operator's place: makes such words one sign. Returns whether it did. */
export function takePhrase(cursor: Cursor): boolean {
  const token = nextToken(cursor)
  if (!/^(?:is|greater|more|larger|higher|bigger|less|smaller|lower|fewer|at|equals?)$/i.test(token.image) || !mayCut(cursor)) return false
  const start = startOf(cursor, token)
  const found = phrase.exec(cursor.text.slice(start, start + 60))
  if (found === null) return false
  const end = start + found[0].length
  const sign = signOf(found)
  report(cursor, writtenElsewhere(cursor, start, end, sign))
  while (endOf(cursor, tokenAt(cursor, cursor.at + 1)) <= end) dropToken(cursor, cursor.at + 1)
  retype(token, types[sign])
  return true
}

function signOf([whole, not, greater, orEqual, least]: RegExpExecArray): CompareOperator {
  if (/equals?\s+to$/i.test(whole) && orEqual === undefined) return not === undefined ? '==' : '!='
  const sign =
    least !== undefined ? (least.toLowerCase() === 'least' ? '>=' : '<=')
    : greater !== undefined ? (orEqual === undefined ? '>' : '>=')
    : orEqual !== undefined ? '<='
    : '<'
  return not === undefined ? sign : ({ '<': '>=', '<=': '>', '>': '<=', '>=': '<' } as const)[sign]
}
