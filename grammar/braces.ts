/**
 * Makes the braces of a file match before it is parsed, so that one that is missing or too many costs what stands near it and no
 * more. Where it is missing is told by indentation; a file that is not indented loses the rest of its block.
 */
import type { Diagnostic, Fix } from '#diagnostics/catalogue.ts'
import type { IToken } from './chevrotain.ts'
import { anyBetween, deepest, say, lineStartNear } from './cursor.ts'
import type { Lexed } from './lexer.ts'
import * as Token from './tokens.ts'
import { retype, tokenNumbers, wordNumbers } from './tokens.ts'

const { At, Colon, Identifier, LeftCurly, LeftRound, LeftSquare, MinusEqual, PlusEqual, RightCurly, RowEnd, RowStart } = tokenNumbers
const { abstract: Abstract, enum: Enum, kind: Kind, override: Override, remove: Remove, require: RequireWord, sealed: Sealed, unit: Unit } = wordNumbers

const heads: ReadonlySet<number> = new Set([Identifier, Abstract, Enum, Kind, Override, Sealed])
const starters: ReadonlySet<number> = new Set([...heads, Remove, RequireWord, Unit, At, RowStart])

export interface Matched {
  readonly tokens: IToken[]
  readonly diagnostics: readonly Diagnostic[]
  /** Offsets near the braces that were put in or left out: what goes wrong there is a consequence. */
  readonly flaws: readonly number[]
}

/** `swallowing`: offsets of texts and comments without an end; a brace that one of them may hold is not missed. */
export function matchBraces(file: string, text: string, { tokens, surplus }: Lexed, swallowing: readonly number[]): Matched {
  return surplus === undefined ? { tokens, diagnostics: [], flaws: [] } : repair(file, text, tokens, surplus, swallowing)
}

/** Tells, token by token, which braces belong to a row. There are no rows outside of blocks. */
function rowBraces(): (type: number, isBlock: boolean) => boolean {
  let isRow = false
  let open = 0
  return (type, isBlock) => {
    if (type === RowStart) isRow = isBlock
    else if (type === RowEnd) {
      isRow = false
      open = 0
    } else if (isRow && type === LeftCurly) {
      open++
      return true
    } else if (open > 0 && type === RightCurly) {
      open--
      return true
    }
    return false
  }
}

interface Opened {
  readonly token: IToken
  /** Column of the line on which it stands. */
  readonly indent: number
  readonly line: number
}

interface Line {
  readonly column: number
  /** Index of its first token. */
  readonly first: number
}

function repair(file: string, text: string, tokens: readonly IToken[], surplus: number, swallowing: readonly number[]): Matched {
  const lines = linesOf(text, tokens)
  const isIndented = anyIndented(lines, tokens)
  const diagnostics: Diagnostic[] = []
  const flaws: number[] = []
  const opened: Opened[] = []
  const inserted = new Map<number, IToken[]>()
  const dropped = new Set<number>()
  let missing = Math.max(surplus, 0)
  let extra = Math.max(-surplus, 0)
  let line = -1
  let flawedUpTo = 0
  const inRow = rowBraces()

  const close = (before: number): void => {
    opened.pop()
    const end = endOf(tokens[before - 1])
    insert(inserted, before, { image: '', startOffset: end, tokenType: Token.RightCurly, tokenTypeIdx: RightCurly })
    missing--
  }
  const reportUnclosed = ({ token }: Opened, before: number): void => {
    const at = { file, start: token.startOffset, end: token.startOffset + 1 }
    const next = tokens[before]
    const start = next?.startOffset ?? text.length
    // At the end of the file there is nothing to show.
    const related = next === undefined ? [] : [{ note: 'here', at: { file, start, end: start + next.image.length } } as const]
    flaws.push(at.start)
    if (anyBetween(swallowing, at.start, start)) return
    diagnostics.push(say('BK1106', at, {}, { related, fixes: [closing(file, text, next, before)] }))
  }

  for (const [index, token] of tokens.entries()) {
    const type = token.tokenTypeIdx
    const isFirst = lines[line + 1]?.first === index
    if (isFirst) line++
    const { column = 0 } = lines[line] ?? {}
    if (inRow(type, opened.length > 0)) continue
    if (isFirst && isIndented && missing > 0 && (starters.has(type) || type === RightCurly)) {
      let last: Opened | undefined
      for (let top = opened.at(-1); missing > 0 && top !== undefined && isBehind(top, column, type); top = opened.at(-1)) {
        last ??= top
        close(index)
      }
      if (last !== undefined) reportUnclosed(last, index)
    }
    if (type === LeftCurly && missing > 0 && tokens[index - 1]?.tokenTypeIdx === LeftCurly) {
      const at = { file, start: token.startOffset, end: token.startOffset + 1 }
      diagnostics.push(say('BK1122', at, { operator: '{' }, { fixes: [{ at, replacement: '', certain: true }] }))
      dropped.add(index)
      missing--
    } else if (type === LeftCurly) opened.push({ token, indent: column, line })
    else if (type === RightCurly) {
      const top = opened.at(-1)
      const isExtra = top === undefined || (extra > 0 && (isFirst ? isIndented && top.indent < column : top.line < line))
      if (!isExtra) {
        opened.pop()
        continue
      }
      extra--
      const head = isFirst ? headWithoutBrace(lines, line, tokens, top) : undefined
      if (head === undefined) {
        if (!dropped.has(index - 1)) reportExtra(file, token, swallowing, diagnostics)
        dropped.add(index)
        for (let near = Math.max(lines[line]?.first ?? index, flawedUpTo); near <= index; near++) flaws.push(tokens[near]?.startOffset ?? 0)
        flawedUpTo = index + 1
      } else {
        const last = tokens[(lines[head + 1]?.first ?? 0) - 1] as IToken
        const start = tokens[lines[head]?.first ?? 0]?.startOffset ?? 0
        const end = endOf(last)
        if (last.tokenTypeIdx === LeftRound || last.tokenTypeIdx === LeftSquare) {
          const at = { file, start: last.startOffset, end }
          const name = text.slice(start, last.startOffset).trimEnd()
          diagnostics.push(say('BK1130', at, { name, meant: `${name} {` }, { fixes: [{ at, replacement: '{', certain: true }] }))
          retype(last, LeftCurly)
          continue
        }
        insert(inserted, lines[head + 1]?.first ?? 0, { image: '', startOffset: end, tokenType: Token.LeftCurly, tokenTypeIdx: LeftCurly })
        const mend = { fixes: [{ at: { file, start: end, end }, replacement: ' {', certain: true }] }
        diagnostics.push(say('BK1109', { file, start, end }, { name: text.slice(start, end) }, mend))
      }
    }
  }
  // Past the limit of nesting that is what is reported.
  const last = opened.at(-1)
  if (last !== undefined && opened.length <= deepest) reportUnclosed(last, tokens.length)
  while (opened.length > 0) close(tokens.length)
  return { tokens: rebuilt(tokens, inserted, dropped), diagnostics, flaws }
}

/** A brace on a line of its own, above the line that should not be inside any more; at the end of the file below all others. */
function closing(file: string, text: string, next: IToken | undefined, before: number): Fix {
  const isEnd = next === undefined || before < 0
  const start = isEnd ? text.trimEnd().length : lineStartNear(text, next.startOffset)
  return { at: { file, start, end: start }, replacement: isEnd ? '\n}' : '}\n', certain: false }
}

function endOf(token: IToken | undefined): number {
  return token === undefined ? 0 : token.startOffset + token.image.length
}

function insert(into: Map<number, IToken[]>, before: number, token: IToken): void {
  const there = into.get(before)
  if (there === undefined) into.set(before, [token])
  else there.push(token)
}

/** Whether what begins a line at a column stands too far left to be inside a block. */
function isBehind(top: Opened, column: number, type: number): boolean {
  return type === RightCurly ? column < top.indent : column <= top.indent
}

function reportExtra(file: string, token: IToken, swallowing: readonly number[], diagnostics: Diagnostic[]): void {
  const at = { file, start: token.startOffset, end: token.startOffset + 1 }
  if (anyBetween(swallowing, 0, at.start)) return
  diagnostics.push(say('BK1107', at, {}, { fixes: [{ at, replacement: '', certain: false }] }))
}

function linesOf(text: string, tokens: readonly IToken[]): readonly Line[] {
  const lines: Line[] = []
  let lineStart = 0
  let at = 0
  let isNew = true
  for (const [index, token] of tokens.entries()) {
    for (; at < token.startOffset; at++) {
      const unit = text.charCodeAt(at)
      if (unit === 10 || unit === 13) {
        lineStart = at + 1
        isNew = true
      }
    }
    if (isNew && token.tokenTypeIdx !== RowEnd) {
      lines.push({ column: token.startOffset - lineStart, first: index })
      isNew = false
    }
    at = Math.max(at, token.startOffset)
  }
  return lines
}

/** Whether the lines of some block stand further in than the line that opens it. */
function anyIndented(lines: readonly Line[], tokens: readonly IToken[]): boolean {
  return lines.some(({ column, first }, index) => {
    const before = lines[index - 1]
    return before !== undefined && tokens[first - 1]?.tokenTypeIdx === LeftCurly && column > before.column
  })
}

/** A brace too many closes, at its own column, what perhaps was never opened: the line above at that column, if it could open a block. */
function headWithoutBrace(lines: readonly Line[], closing: number, tokens: readonly IToken[], top: Opened | undefined): number | undefined {
  const column = lines[closing]?.column ?? 0
  const lowest = Math.max(top === undefined ? 0 : top.line + 1, closing - 200)
  for (let line = closing - 1; line >= lowest; line--) {
    const candidate = lines[line]
    if (candidate === undefined || candidate.column < column) return undefined
    if (candidate.column > column) continue
    const next = lines[line + 1]
    const first = tokens[candidate.first]?.tokenTypeIdx ?? 0
    const second = tokens[candidate.first + 1]?.tokenTypeIdx ?? 0
    const isField = second === Colon || second === PlusEqual || second === MinusEqual
    return next !== undefined && next.column > column && heads.has(first) && !isField && tokens[next.first - 1]?.tokenTypeIdx !== LeftCurly ? line : undefined
  }
  return undefined
}

function rebuilt(tokens: readonly IToken[], inserted: ReadonlyMap<number, readonly IToken[]>, dropped: ReadonlySet<number>): IToken[] {
  const result: IToken[] = []
  for (const [index, token] of tokens.entries()) {
    for (const added of inserted.get(index) ?? []) result.push(added)
    if (!dropped.has(index)) result.push(token)
  }
  for (const added of inserted.get(tokens.length) ?? []) result.push(added)
  return result
}
