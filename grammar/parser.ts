/**
 * Blocks: files, declarations and bodies, as rules of chevrotain. What stands on one line is read by hand on the same tokens. Mistakes
 * are caught where members and declarations repeat: one is reported, and reading goes on at the next. The braces of the tokens match
 * (see braces.ts).
 */
import type { IToken, ParserMethod, TokenType } from './chevrotain.ts'
import { EmbeddedActionsParser, isRecognitionException } from './chevrotain.ts'
import type { Cursor } from './cursor.ts'
import { behind, cursorAt, enter, isFailure, leave, lineStartNear, nextType, reportUnlessFlawed } from './cursor.ts'
import { readName, readNameOnLine } from './names.ts'
import { readEnumMember, readFieldDeclaration, readRequire, readUnit } from './fields.ts'
import { readInstanceHead } from './instances.ts'
import type { Head } from './members.ts'
import { mendHeadWord } from './misspelt.ts'
import { isField, readField, readHead, readTableMember } from './members.ts'
import type { Starts } from './recovery.ts'
import { skip, startsDeclaration, startsEnumMember, startsField, startsMember } from './recovery.ts'
import { missingBrace, notInDeclaration, stray, takesWordForField, unexpectedToken, unwrapsBlock } from './stray.ts'
import type {
  Annotation, Declaration, EnumDeclaration, EnumMember, FieldDeclaration, Instance, KindDeclaration, Member, Name, Require, Span,
} from './syntax.ts'
import { passTabbedTable } from './tabs.ts'
import * as Token from './tokens.ts'
import { readAnchor, readLabel, readTrailingAnnotations } from './values.ts'

const { At, Comma, EndOfFile, Equal, LeftCurly, RightCurly, RowEnd, RowStart } = Token.tokenNumbers
const { is: Is } = Token.wordNumbers

type Rule<Node> = ParserMethod<[], Node>

interface Body extends Span {
  readonly members: readonly Member[]
}

const endOfFile: IToken = { image: '', startOffset: NaN, tokenTypeIdx: EndOfFile, tokenType: Token.EOF }

/** A part of a rule that is read by hand on the tokens, and the tokens with which it may begin. */
interface Piece<Node> {
  readonly first: readonly TokenType[]
  readonly isOptional?: boolean
  readonly read: (cursor: Cursor) => Node
}

function piece<Node>(first: readonly TokenType[], read: (cursor: Cursor) => Node, isOptional = false): Piece<Node> {
  return { first, read, isOptional }
}

/** What is read while chevrotain records the grammar: rules take it apart, nobody keeps it. */
const recorded: unknown = {}

const pieces = {
  head: piece([Token.At], readHead, true),
  trailing: piece([Token.At], (cursor) => readTrailingAnnotations(cursor, -1), true),
  nameOnLine: piece([Token.Identifier], readNameOnLine),
  name: piece([Token.Identifier], readName),
  label: piece([Token.Quoted], (cursor) => readLabel(cursor, [LeftCurly, Is, Equal, At]), true),
  field: piece([Token.Identifier], readFieldDeclaration),
  requirement: piece([Token.word.require], readRequire),
  enumMember: piece([Token.Identifier], readEnumMember),
  unit: (head: Head) => piece([Token.word.unit], (cursor) => readUnit(cursor, head)),
  instanceHead: piece([Token.word.sealed, Token.word.override, Token.word.remove, Token.Identifier], readInstanceHead),
  anchor: piece([Token.word.before, Token.word.after], readAnchor, true),
  line: piece([Token.word.sealed, Token.Identifier, Token.Quoted, Token.ForeignText, Token.RowStart], () => undefined),
}

const nowhere: Cursor = cursorAt('', '', [endOfFile], [], [], { lines: [], next: 0, taken: new Set() })
const noHead: Head = { start: 0, doc: undefined, annotations: [] }

export class BlockParser extends EmbeddedActionsParser {
  /** The tokens and the place in them: chevrotain's own index is not used. */
  private cursor: Cursor = nowhere
  /** What stood before the declaration or member that is read next. */
  private head: Head = noHead

  private readonly kind: Rule<KindDeclaration> = this.RULE('kind', (): KindDeclaration => {
    const { head } = this
    const abstract = this.OPTION1(() => this.CONSUME(Token.word.abstract)) !== undefined
    this.CONSUME(Token.word.kind)
    const name = this.byHand(1, pieces.nameOnLine)
    const label = this.byHand(2, pieces.label)
    const parent = this.OPTION(() => {
      this.CONSUME(Token.word.is)
      return this.byHand(3, pieces.name)
    })
    const annotations = joined(head, this.byHand(4, pieces.trailing))
    const fields: FieldDeclaration[] = []
    const requires: Require[] = []
    const alternatives = [
      { ALT: () => void fields.push(this.byHand(5, pieces.field)) },
      { ALT: () => void requires.push(this.byHand(6, pieces.requirement)) },
    ]
    this.block(name, startsField, () => this.OR(alternatives))
    return { is: 'kind', doc: head.doc, annotations, abstract, name, label, parent, fields, requires, start: head.start, end: behind(this.cursor) }
  })

  private readonly enumeration: Rule<EnumDeclaration> = this.RULE('enumeration', (): EnumDeclaration => {
    const { head } = this
    this.CONSUME(Token.word.enum)
    const name = this.byHand(1, pieces.nameOnLine)
    const label = this.byHand(2, pieces.label)
    const annotations = joined(head, this.byHand(3, pieces.trailing))
    const members: EnumMember[] = []
    this.block(name, startsEnumMember, () => void members.push(this.byHand(4, pieces.enumMember)))
    return { is: 'enum', doc: head.doc, annotations, name, label, members, start: head.start, end: behind(this.cursor) }
  })

  private readonly instance: Rule<Instance> = this.RULE('instance', (): Instance => {
    const { head } = this
    const first = this.byHand(1, pieces.instanceHead)
    const body = this.OPTION(() => this.SUBRULE(this.body))
    const anchor = this.byHand(2, pieces.anchor)
    return {
      is: 'instance', doc: head.doc, annotations: head.annotations, sealed: first.sealed, mode: first.mode, modeSpan: first.modeSpan, kind: first.kind,
      path: first.path, label: first.label, value: first.value, members: body?.members ?? [], body: body && { start: body.start, end: body.end },
      anchor, start: head.start, end: behind(this.cursor),
    }
  })

  private readonly member: Rule<Member | undefined> = this.RULE('member', () => {
    this.head = this.byHand(1, pieces.head)
    if (this.RECORDING_PHASE) {
      this.OR({ DEF: [{ ALT: () => this.byHand(2, pieces.line) }, { ALT: () => this.SUBRULE(this.instance) }], IGNORE_AMBIGUITIES: true })
      return undefined
    }
    // Which it is hangs on more than one token.
    if (nextType(this.cursor) === RowStart) return readTableMember(this.cursor, this.head)
    if (passTabbedTable(this.cursor)) return undefined
    return isField(this.cursor) ? readField(this.cursor, this.head) : this.SUBRULE(this.instance)
  })

  private readonly body: Rule<Body> = this.RULE('body', () => {
    const members: Member[] = []
    const start = this.block(undefined, startsMember, () => {
      const member = this.SUBRULE(this.member)
      if (member !== undefined) members.push(member)
    })
    return { members, start, end: behind(this.cursor) }
  })

  private readonly declarationAlternatives = [
    { ALT: (): Declaration => this.SUBRULE(this.kind) },
    { ALT: (): Declaration => this.SUBRULE(this.enumeration) },
    { ALT: (): Declaration => this.byHand(2, pieces.unit(this.head)) },
    { ALT: (): Declaration => this.SUBRULE(this.instance) },
  ]

  private readonly declaration: Rule<Declaration> = this.RULE('declaration', () => {
    this.head = this.byHand(1, pieces.head)
    if (!this.RECORDING_PHASE) mendHeadWord(this.cursor)
    notInDeclaration(this.cursor)
    return this.OR(this.declarationAlternatives)
  })

  private readonly file: Rule<readonly Declaration[]> = this.RULE('file', () => {
    const found: Declaration[] = []
    const read = (): void => void found.push(this.SUBRULE(this.declaration))
    do this.MANY(() => this.attempt(startsDeclaration, read))
    while (this.passedStray(startsDeclaration, false))
    return found
  })

  /** `check` has chevrotain look for mistakes in the grammar. */
  constructor(check = false) {
    super([...Token.allTokens], { maxLookahead: 1, recoveryEnabled: false, skipValidations: !check, nodeLocationTracking: 'none' })
    this.performSelfAnalysis()
  }

  /** Reads a whole file. The tokens of the cursor may be read once only. */
  read(cursor: Cursor, tokens: IToken[]): readonly Declaration[] {
    this.input = tokens
    this.cursor = cursor
    try {
      return this.file()
    } finally {
      this.cursor = nowhere
      this.head = noHead
    }
  }

  /** What is read by hand; the grammar knows what it begins with. `occurrence`: its number in the rule. */
  private byHand<Node>(occurrence: number, piece: Piece<Node>): Node {
    if (!this.RECORDING_PHASE) return piece.read(this.cursor)
    const record = (): IToken => this.or(occurrence, piece.first.map((type) => ({ ALT: () => this.consume(occurrence, type) })))
    if (piece.isOptional === true) this.option(occurrence, record)
    else record()
    return recorded as Node
  }

  /** `{`, what repeats, `}`: the offset of the `{`. */
  private block(name: Name | undefined, starts: Starts, read: () => void): number {
    if (name !== undefined && !this.RECORDING_PHASE) missingBrace(this.cursor, name)
    const { startOffset } = this.CONSUME(Token.LeftCurly)
    enter(this.cursor)
    do
      this.MANY(() => {
        this.attempt(starts, read)
        if (this.RECORDING_PHASE) this.OPTION9(() => this.CONSUME9(Token.Comma))
        else if (nextType(this.cursor) === Comma) this.cursor.at++
      })
    while (this.passedStray(starts, true))
    leave(this.cursor)
    this.CONSUME(Token.RightCurly)
    return startOffset
  }

  /** Reads one of what repeats. If that fails, reports it and moves on to where the next may begin. */
  private attempt(starts: Starts, read: () => void): void {
    if (this.RECORDING_PHASE) {
      read()
      return
    }
    const { cursor } = this
    const first = cursor.at
    const { depth } = cursor
    try {
      read()
    } catch (thrown) {
      cursor.depth = depth
      cursor.lists = 0
      const diagnostic = isFailure(thrown) ? thrown.diagnostic : isUnexpected(thrown) ? unexpectedToken(cursor) : undefined
      if (diagnostic === undefined) throw thrown
      const from = cursor.tokens[first]?.startOffset ?? 0
      skip(cursor, first, starts)
      reportUnlessFlawed(cursor, diagnostic, from, behind(cursor))
    }
  }

  /** Passes what can begin nothing here. False at the end of the block or the file. */
  private passedStray(starts: Starts, isBlock: boolean): boolean {
    if (this.RECORDING_PHASE) return false
    const { cursor } = this
    const type = nextType(cursor)
    if (type === EndOfFile || (isBlock && type === RightCurly)) return false
    if (isBlock && starts === startsMember && (takesWordForField(cursor) || unwrapsBlock(cursor))) return true
    const first = cursor.at
    if (type === RowEnd) cursor.at++
    else {
      const diagnostic = stray(cursor)
      const from = lineStartNear(cursor.text, diagnostic.at.start)
      if (cursor.at === first) skip(cursor, first, starts)
      reportUnlessFlawed(cursor, diagnostic, from, behind(cursor))
    }
    return true
  }

  protected override LA(ahead: number): IToken {
    return this.cursor.tokens[this.cursor.at + ahead - 1] ?? endOfFile
  }

  protected override LA_FAST(ahead: number): IToken {
    return this.cursor.tokens[this.cursor.at + ahead - 1] ?? endOfFile
  }

  // Chevrotain lets its access to the tokens be overridden, but declares only some of it.
  protected consumeToken(): void {
    this.cursor.at++
  }

  protected exportLexerState(): number {
    return this.cursor.at - 1
  }

  protected importLexerState(at: number): void {
    this.cursor.at = at + 1
  }

  protected resetLexerState(): void {}

  protected moveToTerminatedState(): void {
    this.cursor.at = this.cursor.tokens.length
  }
}

function joined(head: Head, trailing: readonly Annotation[]): readonly Annotation[] {
  return trailing.length > 0 ? [...head.annotations, ...trailing] : head.annotations
}

function isUnexpected(thrown: unknown): boolean {
  return thrown instanceof Error && isRecognitionException(thrown)
}
