/**
 * Cuts a text into tokens. Names that are words of the language become tokens of their own afterwards, except where a word can only
 * be a name: before `:`, `+=` and `-=` (or a text and `:`), and after `.`.
 */
import type { IToken } from './chevrotain.ts'
import { Lexer } from './chevrotain.ts'
import { lineEndsBetween } from './cursor.ts'
import { understood, type Foreign } from './foreign.ts'
import { modes, RowEnd as EndOfRow, tokenNumbers, word } from './tokens.ts'
import { wordOf } from './words.ts'

const {
  BarBar, BlockTextInRow, Colon, Dot, Foreign: ForeignOperator, ForeignText, Identifier, LeftCurly, Minus, MinusEqual, PlusEqual, Quoted,
  RightCurly, RowEnd, RowStart, UnclosedBlockText, UnclosedText,
} = tokenNumbers

export interface Lexed {
  readonly text: string
  readonly tokens: IToken[]
  /** All comments, `///` included, in the order of the text. */
  readonly comments: readonly IToken[]
  /** Operators of other languages: among the tokens as what is meant by them. */
  readonly foreign: readonly Foreign[]
  /** What has no place in the language: not among the tokens. */
  readonly odd: readonly IToken[]
  /** Texts that are not closed or not quoted as they should be: also among the tokens. */
  readonly brokenTexts: readonly IToken[]
  /** How many more braces open than close; undefined if all match. Braces that open in a row are the row's own affair. */
  readonly surplus: number | undefined
}

const longestWord = 8

let lexer: Lexer | undefined

/** Builds the lexer; `check` has chevrotain look for mistakes in the patterns. */
export function buildLexer(check = false): Lexer {
  return new Lexer(modes, { positionTracking: 'onlyOffset', ensureOptimizations: true, skipValidations: !check })
}

/** Cuts a text in ASCII form (see normalise.ts) into tokens. Whatever the text, it succeeds. */
export function lex(text: string): Lexed {
  lexer ??= buildLexer()
  const { tokens, groups } = lexer.tokenize(text)
  const brokenTexts: IToken[] = []
  const foreign: Foreign[] = []
  let before = -1
  let open = 0
  let lowest = 0
  let isRow = false
  let hasBars = false
  let openInRow = 0
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as IToken
    const type = token.tokenTypeIdx
    if (type === Identifier) {
      if (before !== Dot && token.image.length <= longestWord) makeWord(text, tokens, index, token)
    } else if (type === ForeignOperator || type === Minus || (type === BarBar && !hasBars)) {
      const found = understood(text, tokens, index)
      if (found !== undefined) foreign.push(found)
    } else if (type === UnclosedText || type === UnclosedBlockText || type === ForeignText || type === BlockTextInRow) brokenTexts.push(token)
    else if (type === LeftCurly) {
      if (isRow) openInRow++
      else open++
    } else if (type === RightCurly) {
      if (openInRow > 0) openInRow--
      else if (--open < lowest) lowest = open
    } else if (type === RowStart) {
      hasBars = true
      isRow = open > 0
    } else if (type === RowEnd) {
      hasBars = false
      isRow = false
      openInRow = 0
    }
    before = type
  }
  // A file that ends in a row ends its line.
  if (hasBars) tokens.push({ image: '', startOffset: text.length, tokenType: EndOfRow, tokenTypeIdx: RowEnd })
  const dropped = new Set(foreign.filter(({ meant }) => meant === '').map(({ token }) => token))
  const surplus = open === 0 && lowest === 0 ? undefined : open
  return { text, tokens: dropped.size === 0 ? tokens : tokens.filter((token) => !dropped.has(token)), foreign, comments: groups['comments'] ?? [], odd: groups['odd'] ?? [], brokenTexts, surplus }
}

/** The tokens of a piece of a text, which begins at an offset of it. */
export function lexPiece(text: string, start: number, end: number): readonly IToken[] {
  const piece = text.slice(start, end)
  const { tokens } = (lexer ??= buildLexer()).tokenize(piece)
  for (const [index, token] of tokens.entries()) {
    if (token.tokenTypeIdx === Identifier && token.image.length <= longestWord) makeWord(piece, tokens, index, token)
    token.startOffset += start
  }
  return tokens
}

function makeWord(text: string, tokens: readonly IToken[], index: number, token: IToken): void {
  const found = wordOf(token.image)
  if (found === undefined) return
  const next = tokens[index + 1]
  const type = next?.tokenTypeIdx
  if (type === Colon || type === PlusEqual || type === MinusEqual) return
  if (next !== undefined && type === Quoted && tokens[index + 2]?.tokenTypeIdx === Colon) {
    // On the next line the text may be the key of a map's next entry.
    if (!lineEndsBetween(text, token.startOffset, next.startOffset)) return
  }
  token.tokenType = word[found]
  token.tokenTypeIdx = word[found].tokenTypeIdx ?? Identifier
}
