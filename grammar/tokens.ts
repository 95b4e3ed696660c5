/** The tokens: what a text is cut into before it is parsed. Two modes: in a table's row a line end is a token. */
import type { IToken, TokenType } from './chevrotain.ts'
import { createToken, EOF, Lexer } from './chevrotain.ts'
import {
  blockCommentPattern, blockTextPattern, matchForeignComment, matchIdentifier, matchNumber, textPattern, unclosedBlockTextPattern, unclosedCommentPattern,
  unclosedTextPattern,
} from './patterns.ts'
import type { Word } from './words.ts'
import { words } from './words.ts'

/** First characters of a custom pattern: what chevrotain sorts patterns by. Past 255 it sorts by blocks of 255. */
const beyondLatin1 = Array.from({ length: 257 }, (_, block) => Math.min(256 + block * 255, 65535))
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_'].map((letter) => letter.charCodeAt(0))
const latin1 = Array.from({ length: 128 }, (_, index) => 128 + index)
const anything = [...Array.from({ length: 256 }, (_, unit) => unit), ...beyondLatin1]

const wordTokens = Object.fromEntries(
  (Object.keys(words) as Word[]).map((word) => [word, createToken({ name: `Word_${word}`, pattern: Lexer.NA })]),
) as Readonly<Record<Word, TokenType>>

export const Identifier = createToken({
  name: 'Identifier', pattern: { exec: matchIdentifier }, line_breaks: false, start_chars_hint: [...letters, ...latin1, ...beyondLatin1],
})

/** A literal or a mark; `pattern` as chevrotain takes it. */
function simple(name: string, pattern: string | RegExp): TokenType {
  return createToken({ name, pattern })
}

export const Calendar = simple('Calendar', /\d+-\d+-\d+(?:[Tt]\d+:\d+(?::\d+)?)?|(?:19|20)\d\d(?:\/\d\d?\/\d\d?|\.\d\d?\.\d\d?|年\d\d?月\d\d?日?)/)
export const Clock = simple('Clock', /\d+:\d+(?::\d+)?/)
export const Quantity = createToken({
  name: 'Quantity', pattern: { exec: matchNumber }, line_breaks: false, start_chars_hint: [...'0123456789'],
})
export const Colour = simple('Colour', /#[0-9A-Za-z]+/)

const quotes = ['"', '“', '「']
export const Quoted = createToken({ name: 'Quoted', pattern: { exec: textPattern }, line_breaks: false, start_chars_hint: quotes })
export const UnclosedText = createToken({ name: 'UnclosedText', pattern: { exec: unclosedTextPattern }, line_breaks: false, start_chars_hint: quotes })
export const BlockText = createToken({ name: 'BlockText', pattern: { exec: blockTextPattern }, line_breaks: true, start_chars_hint: ['"'] })
export const UnclosedBlockText = createToken({
  name: 'UnclosedBlockText', pattern: { exec: unclosedBlockTextPattern }, line_breaks: true, start_chars_hint: ['"'],
})
/** A text between marks that other languages use. */
export const ForeignText = simple('ForeignText', /['‘’＂”`『][^'‘’＂”`』\r\n]*['’＂”“`』]/)
/** `"""` in a row, to its end on that line. */
export const BlockTextInRow = simple('BlockTextInRow', /"""(?:[^\r\n]*?"""|[^\r\n|]*)/)

export const LeftCurly = simple('LeftCurly', '{')
export const RightCurly = simple('RightCurly', '}')
export const LeftSquare = simple('LeftSquare', '[')
export const RightSquare = simple('RightSquare', ']')
export const LeftRound = simple('LeftRound', '(')
export const RightRound = simple('RightRound', ')')
export const Colon = simple('Colon', ':')
export const Comma = simple('Comma', /[,;、]/)
export const DotDotLess = simple('DotDotLess', '..<')
export const DotDot = simple('DotDot', '..')
export const Dot = simple('Dot', '.')
export const Question = simple('Question', '?')
export const At = simple('At', '@')
export const Percent = simple('Percent', '%')
export const EqualEqual = simple('EqualEqual', '==')
export const Equal = simple('Equal', '=')
export const NotEqual = simple('NotEqual', /!=|≠/)
export const LessEqual = simple('LessEqual', /<=|≤/)
export const Less = simple('Less', '<')
export const GreaterEqual = simple('GreaterEqual', />=|≥/)
export const Greater = simple('Greater', '>')
export const PlusEqual = simple('PlusEqual', '+=')
export const MinusEqual = simple('MinusEqual', '-=')
export const Plus = simple('Plus', '+')
export const Minus = simple('Minus', '-')
export const Star = simple('Star', '*')
export const Slash = simple('Slash', '/')
export const BarBar = simple('BarBar', '||')
/** Begins a row when it stands outside of one. */
export const RowStart = createToken({ name: 'RowStart', pattern: '|', push_mode: 'row' })
export const Bar = simple('Bar', '|')
export const RowEnd = createToken({ name: 'RowEnd', pattern: /\r\n|[\n\r]/, pop_mode: true, line_breaks: true })
/** A cell of the row under the header. Fewer dashes will do where nothing else is meant: `--`, `-:`, `:-:`. */
export const Rule = simple('Rule', /:?-{3,}:?|(?::-+:?|--:?|-:)(?=[ \t]*\|)/)

const Space = createToken({ name: 'Space', pattern: /[ \t\r\n]+/, group: Lexer.SKIPPED, line_breaks: true })
const RowSpace = createToken({ name: 'RowSpace', pattern: /[ \t]+/, group: Lexer.SKIPPED })
const LineComment = createToken({ name: 'LineComment', pattern: /\/\/[^\r\n]*/, group: 'comments' })
const BlockComment = createToken({
  name: 'BlockComment', pattern: { exec: blockCommentPattern }, group: 'comments', line_breaks: true, start_chars_hint: ['/'],
})
export const UnclosedComment = createToken({
  name: 'UnclosedComment', pattern: { exec: unclosedCommentPattern }, group: 'comments', line_breaks: true, start_chars_hint: ['/'],
})
/** A comment as YAML, SQL or HTML write it, at the head of a line. */
const ForeignComment = createToken({ name: 'ForeignComment', pattern: { exec: matchForeignComment }, group: 'odd', line_breaks: true, start_chars_hint: ['#', '-', '<'] })
/** Whatever has no place in the language. It is reported and left out. */
const Odd = createToken({
  name: 'Odd', pattern: /[\uD800-\uDBFF][\uDC00-\uDFFF]|[^]/, group: 'odd', line_breaks: true, start_chars_hint: anything,
})
/** An operator of other languages or of typography; the lexer makes it the one that is meant. */
export const Foreign = simple('Foreign', /[!=]==|=>|=<|->|<>|!(?!=)|&&?|\.{3,}|…+|[~～]|—+|[–−×÷≦⩽﹤≧⩾﹥∧∨¬∈]/)

const common = [
  ForeignComment, Identifier, Foreign, Calendar, Clock, Quantity, Colour, Quoted, UnclosedText, ForeignText, LineComment, BlockComment, UnclosedComment,
  LeftCurly, RightCurly, LeftSquare, RightSquare, LeftRound, RightRound, Colon, Comma, DotDotLess, DotDot, Dot, Question, At, Percent,
  EqualEqual, Equal, NotEqual, LessEqual, Less, GreaterEqual, Greater, PlusEqual, MinusEqual, Plus, Minus, Star, Slash, BarBar,
]

export const modes = {
  modes: {
    main: [Space, BlockText, UnclosedBlockText, ...common, RowStart, Odd],
    row: [RowSpace, RowEnd, BlockTextInRow, Rule, ...common, Bar, Odd],
  },
  defaultMode: 'main',
}

export const word = wordTokens
export const allTokens: readonly TokenType[] = [...new Set([...modes.modes.main, ...modes.modes.row, ...Object.values(wordTokens)])]

/** Number by which chevrotain knows a token type; what tokens carry, so what is compared. */
function numberOf(type: TokenType): number {
  return type.tokenTypeIdx ?? -1
}

export const wordNumbers = Object.fromEntries(Object.entries(wordTokens).map(([name, type]) => [name, numberOf(type)])) as Readonly<
  Record<Word, number>
>
const wordByNumber: ReadonlyMap<number, Word> = new Map((Object.entries(wordNumbers) as [Word, number][]).map(([name, number]) => [number, name]))

/** The word that a token is, if it is one. */
export function wordOfToken(token: IToken): Word | undefined {
  return wordByNumber.get(token.tokenTypeIdx)
}

/** Types by their number, for code that walks the tokens itself. */
export const tokenNumbers = {
  EndOfFile: numberOf(EOF), Foreign: numberOf(Foreign), Identifier: numberOf(Identifier), Calendar: numberOf(Calendar), Clock: numberOf(Clock),
  Quantity: numberOf(Quantity), Colour: numberOf(Colour), Quoted: numberOf(Quoted), UnclosedText: numberOf(UnclosedText),
  BlockText: numberOf(BlockText), UnclosedBlockText: numberOf(UnclosedBlockText), ForeignText: numberOf(ForeignText),
  BlockTextInRow: numberOf(BlockTextInRow), LeftCurly: numberOf(LeftCurly), RightCurly: numberOf(RightCurly),
  LeftSquare: numberOf(LeftSquare), RightSquare: numberOf(RightSquare), LeftRound: numberOf(LeftRound), RightRound: numberOf(RightRound),
  Colon: numberOf(Colon), Comma: numberOf(Comma), DotDotLess: numberOf(DotDotLess), DotDot: numberOf(DotDot), Dot: numberOf(Dot),
  Question: numberOf(Question), At: numberOf(At), Percent: numberOf(Percent), EqualEqual: numberOf(EqualEqual), Equal: numberOf(Equal),
  NotEqual: numberOf(NotEqual), LessEqual: numberOf(LessEqual), Less: numberOf(Less), GreaterEqual: numberOf(GreaterEqual),
  Greater: numberOf(Greater), PlusEqual: numberOf(PlusEqual), MinusEqual: numberOf(MinusEqual), Plus: numberOf(Plus),
  Minus: numberOf(Minus), Star: numberOf(Star), Slash: numberOf(Slash), BarBar: numberOf(BarBar), RowStart: numberOf(RowStart),
  Bar: numberOf(Bar), RowEnd: numberOf(RowEnd), Rule: numberOf(Rule),
} as const

const byNumber: ReadonlyMap<number, TokenType> = new Map(allTokens.map((type) => [numberOf(type), type]))

/** Makes a token another one, in its place and as it is written. */
export function retype(token: IToken, number: number): void {
  token.tokenType = byNumber.get(number) ?? token.tokenType
  token.tokenTypeIdx = number
}

export { EOF }
