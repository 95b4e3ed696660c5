/** Slips of form around values: lists without their brackets, signs of currency, numbers with a comma, orders as in SQL. */
import type { Diagnostic } from '#diagnostics/catalogue.ts'
import type { Cursor } from './cursor.ts'
import { behind, endOf, fail, fix, nextToken, nextType, onSameLine, placeOf, report, say, startOf, tokenAt, typeAhead } from './cursor.ts'
import { compareOperator } from './operators.ts'
import type { Expression } from './syntax.ts'
import { tokenNumbers } from './tokens.ts'

const { Bar, BarBar, Calendar, Comma, EndOfFile, Identifier, Quantity, Quoted, RightCurly, RowEnd } = tokenNumbers

/** What may follow the last item of a list that lacks its brackets, or a comma in it. */
const endsItem: ReadonlySet<number> = new Set([Bar, BarBar, Comma, EndOfFile, RightCurly, RowEnd])

/** `young, affluent` on one line: a list whose brackets are missing. Reported, and read as the list that it is. */
export function listWithoutBrackets(cursor: Cursor, first: Expression, readItem: (cursor: Cursor) => Expression): Expression {
  if (!isItem(first) || !itemFollows(cursor)) return first
  const items = [first]
  while (itemFollows(cursor)) {
    cursor.at++
    items.push(readItem(cursor))
  }
  const [start, end] = [first.start, behind(cursor)]
  const meant = `[${cursor.text.slice(start, end)}]`
  report(cursor, say('BK1300', placeOf(cursor, start, end), { meant }, fix(cursor, start, end, meant)))
  return { is: 'list', items, start, end }
}

/** `新收款人，金额 >= 5` on one line: conditions that must all hold. Reported, and read with `and`. */
export function conditionsWithCommas(cursor: Cursor, first: Expression, readCondition: (cursor: Cursor) => Expression): Expression {
  let whole = first
  while (nextType(cursor) === Comma && onSameLine(cursor) && typeAhead(cursor, 1) === Identifier && compareOperator(typeAhead(cursor, 2)) !== undefined) {
    const comma = nextToken(cursor)
    const [start, end] = [startOf(cursor, comma), endOf(cursor, comma)]
    const meant = /\p{Script=Han}/u.test(tokenAt(cursor, cursor.at + 1).image) ? '且' : 'and'
    const after = /\s/.test(cursor.text.charAt(end)) ? '' : ' '
    report(cursor, say('BK1002', placeOf(cursor, start, end), { written: comma.image, meant }, fix(cursor, start, end, ` ${meant}${after}`)))
    cursor.at++
    const right = readCondition(cursor)
    whole = { is: 'and', left: whole, right, start: whole.start, end: right.end }
  }
  return whole
}

function isItem({ is }: Expression): boolean {
  return is === 'name' || is === 'field' || is === 'text' || is === 'call'
}

/** A comma, and behind it on the line a name or text alone, which begins no member. */
function itemFollows(cursor: Cursor): boolean {
  if (nextType(cursor) !== Comma || !onSameLine(cursor)) return false
  const item = tokenAt(cursor, cursor.at + 1)
  const after = tokenAt(cursor, cursor.at + 2)
  if (item.tokenTypeIdx !== Identifier && item.tokenTypeIdx !== Quoted) return false
  if (cursor.text.slice(behind(cursor), startOf(cursor, item)).includes('\n')) return false
  const endsLine = cursor.text.slice(endOf(cursor, item), startOf(cursor, after)).includes('\n')
  return endsLine || endsItem.has(after.tokenTypeIdx)
}

/** `(a, b)` and `{a, b}` at a place where a list in `[ ]` was meant, from its opening bracket on. */
export function listInOtherBrackets(cursor: Cursor, start: number, items: readonly Expression[]): Expression {
  const end = behind(cursor)
  const meant = `[${cursor.text.slice(start + 1, end - 1).trim()}]`
  report(cursor, say('BK1300', placeOf(cursor, start, end), { meant }, fix(cursor, start, end, meant)))
  return { is: 'list', items, start, end }
}

/** `benchmark desc`, `CNY 200000`: what was meant by a name and what stands behind it; undefined for words of a text. */
export function meantByTwo(cursor: Cursor, start: number, end: number): string | undefined {
  const written = cursor.text.slice(start, end)
  const order = /^(\S+) +(asc|desc|ASC|DESC|升序|降序)$/.exec(written)
  if (order !== null) return `${order[2]?.toLowerCase() ?? ''}(${order[1] ?? ''})`
  const money = /^(CNY|RMB|USD|EUR|HKD|JPY|GBP) +(\d[\d_.]*[万亿]*)$/.exec(written)
  return money === null ? undefined : `${money[2] ?? ''}${money[1] === 'RMB' || money[1] === 'CNY' ? '元' : (money[1] ?? '')}`
}

/** 百分之3.15 */
export function refusePercentInWords(cursor: Cursor): void {
  const start = startOf(cursor, nextToken(cursor))
  const found = /^百分之(\d+(?:\.\d+)?)/.exec(cursor.text.slice(start, start + 60))
  if (found === null) return
  const end = start + found[0].length
  const meant = `${found[1] ?? ''}%`
  while (startOf(cursor, nextToken(cursor)) < end && nextType(cursor) !== EndOfFile) cursor.at++
  fail(say('BK1002', placeOf(cursor, start, end), { written: found[0], meant }, fix(cursor, start, end, meant)))
}

/** `《…》` where a text is wanted: a text between the marks of a title. Fails if it is one. */
export function refuseTitleMarks(cursor: Cursor): void {
  const start = startOf(cursor, nextToken(cursor))
  const found = /^<([^<>"\r\n]{1,200})>/.exec(cursor.text.slice(start, start + 202))
  if (found === null) return
  const end = start + found[0].length
  const meant = `"${found[1] ?? ''}"`
  while (startOf(cursor, nextToken(cursor)) < end && nextType(cursor) !== EndOfFile) cursor.at++
  fail(say('BK1011', placeOf(cursor, start, end), { meant }, fix(cursor, start, end, meant)))
}

/** `3,15%`: a comma right between two numbers is a decimal point elsewhere. Fails, at the comma. */
export function refuseDecimalComma(cursor: Cursor): void {
  const before = tokenAt(cursor, cursor.at - 1)
  const comma = nextToken(cursor)
  const after = tokenAt(cursor, cursor.at + 1)
  if (before.tokenTypeIdx !== Quantity || after.tokenTypeIdx !== Quantity || !/^\d+$/.test(before.image) || !/^\d/.test(after.image)) return
  if (endOf(cursor, before) !== comma.startOffset || endOf(cursor, comma) !== after.startOffset) return
  const [start, end] = [before.startOffset, endOf(cursor, after)]
  const meant = `${before.image}.${after.image}`
  cursor.at += 2
  fail(say('BK1022', placeOf(cursor, start, end), { meant }, fix(cursor, start, end, meant, false)))
}

/** `items + = […]` and `items.push(…)`: edits as other languages write them. undefined for anything else. */
export function editElsewhere(cursor: Cursor, start: number): Diagnostic | undefined {
  const line = /^[^\r\n]*/.exec(cursor.text.slice(start, start + 400))?.[0] ?? ''
  const spaced = /^([^\s=]+)\s*([+-])\s+=\s*(.*?)\s*$/.exec(line)
  const called = /^([^\s(]+)\.(push|add|append|remove|delete)\((.*)\)\s*[,;]?\s*$/.exec(line)
  if (spaced === null && called === null) return undefined
  const [, path = '', sign = '', rest = ''] = spaced ?? called ?? []
  const operator = spaced === null ? (sign === 'remove' || sign === 'delete' ? '-=' : '+=') : `${sign}=`
  const meant = `${path} ${operator} ${spaced === null ? `[${rest}]` : rest}`
  const end = start + line.trimEnd().length
  return say('BK1301', placeOf(cursor, start, end), { meant }, fix(cursor, start, end, meant))
}

/** What stands for the colon between a field's name and its value: `，6`, `。6`, a second `:`. Gives the span to replace, or nothing. */
export function colonElsewhere(cursor: Cursor): { readonly start: number; readonly end: number } | undefined {
  const token = nextToken(cursor)
  const type = token.tokenTypeIdx
  const after = typeAhead(cursor, 1)
  if (type === Comma && onSameLine(cursor) && (after === Quantity || after === Quoted || after === Calendar)) return { start: startOf(cursor, token), end: endOf(cursor, token) }
  return undefined
}

