/**
 * What may be written, as a tree: the closed set of syntax nodes. Records with offsets, no behaviour. A hole that the parser has
 * already reported is a node of its own (`is: 'error'`), so that nobody reports it twice.
 */

/** Half-open range of UTF-16 offsets in the file. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A word as the user wrote it, in NFC and with full-width letters and digits turned into their ASCII twins. */
export interface Name extends Span {
  readonly text: string
}

export interface TextLiteral extends Span {
  readonly is: 'text'
  readonly value: string
}

export interface SyntaxFile {
  readonly file: string
  /** The text as it was read (offsets point into it). */
  readonly text: string
  readonly declarations: readonly Declaration[]
  /** Identifiers in stretches that the parser had to skip: a name "not found" that stands here is not reported again. */
  readonly lost: ReadonlySet<string>
}

export type Declaration = KindDeclaration | EnumDeclaration | UnitDeclaration | Instance

export interface Annotation extends Span {
  readonly name: Name
  readonly arguments: readonly Argument[]
}

export interface Documented {
  /** Text of the `///` lines above, joined by newlines, without the marks. */
  readonly doc: string | undefined
  readonly annotations: readonly Annotation[]
}

export interface KindDeclaration extends Span, Documented {
  readonly is: 'kind'
  readonly abstract: boolean
  readonly name: Name
  readonly label: TextLiteral | undefined
  readonly parent: Name | undefined
  readonly fields: readonly FieldDeclaration[]
  readonly requires: readonly Require[]
}

export interface FieldDeclaration extends Span, Documented {
  readonly name: Name
  readonly label: TextLiteral | undefined
  readonly type: TypeSyntax
  readonly default: Expression | undefined
}

export interface Require extends Span {
  readonly condition: Expression
  readonly message: TextLiteral
}

export interface TypeSyntax extends Span {
  readonly name: Name
  readonly arguments: readonly TypeSyntax[]
  readonly optional: boolean
}

export interface EnumDeclaration extends Span, Documented {
  readonly is: 'enum'
  readonly name: Name
  readonly label: TextLiteral | undefined
  readonly members: readonly EnumMember[]
}

export interface EnumMember extends Span, Documented {
  readonly name: Name
  readonly label: TextLiteral | undefined
  readonly parameters: readonly { readonly name: Name; readonly label: TextLiteral | undefined; readonly type: TypeSyntax }[]
}

export interface UnitDeclaration extends Span, Documented {
  readonly is: 'unit'
  readonly name: Name
  readonly label: TextLiteral | undefined
  readonly base: TypeSyntax | undefined
  readonly value: Expression | undefined
}

/** One step of a path: a name, or `[…]`, the key of a row. */
export type PathStep = { readonly is: 'name'; readonly name: Name } | ({ readonly is: 'key'; readonly items: readonly Expression[] } & Span)

export interface Path extends Span {
  readonly steps: readonly PathStep[]
}

export interface Anchor extends Span {
  readonly side: 'before' | 'after'
  readonly path: Path
}

/** `sealed`, `override` and `remove` as written; `kind` is the word that names the kind. */
export interface Instance extends Span, Documented {
  readonly is: 'instance'
  readonly sealed: Span | undefined
  readonly mode: 'new' | 'override' | 'remove'
  /** Where `override` or `remove` stands. */
  readonly modeSpan: Span | undefined
  readonly kind: Name
  readonly path: Path | undefined
  readonly label: TextLiteral | undefined
  /** `param floor = 5万元 …` */
  readonly value: ValueSyntax | undefined
  readonly members: readonly Member[]
  /** From `{` to `}`; undefined without a body. */
  readonly body: Span | undefined
  readonly anchor: Anchor | undefined
}

export type Member = FieldMember | EditMember | TableMember | Instance

export interface FieldMember extends Span, Documented {
  readonly is: 'field'
  readonly sealed: Span | undefined
  readonly path: Path
  readonly value: ValueSyntax | Table
}

/** `items += [loans] after transfer` */
export interface EditMember extends Span, Documented {
  readonly is: 'edit'
  readonly path: Path
  readonly operator: '+=' | '-='
  readonly value: Expression
  readonly anchor: Anchor | undefined
}

/** A table with no field name: it belongs to the kind's one table field. */
export interface TableMember extends Span, Documented {
  readonly is: 'table-member'
  readonly table: Table
}

/** `none`, or an expression, each perhaps with a bound. */
export interface ValueSyntax extends Span {
  readonly is: 'value'
  /** undefined: `none`. */
  readonly expression: Expression | undefined
  readonly within: TestSyntax | Expression | undefined
}

export interface Table extends Span {
  readonly is: 'table'
  readonly columns: readonly Path[]
  /** How many columns stand left of `||`; undefined without one. */
  readonly given: number | undefined
  readonly rows: readonly Row[]
}

export interface Row extends Span, Documented {
  readonly remove: boolean
  readonly cells: readonly Cell[]
}

export type Cell =
  | ({ readonly is: 'empty' } & Span)
  | ({ readonly is: 'any' } & Span)
  | ({ readonly is: 'cell'; readonly sealed: Span | undefined; readonly value: ValueSyntax | TestSyntax } & Span)
  | ({ readonly is: 'error' } & Span)

/** A unary test: `>= 5万元`, `in 1..3 and != 2`, `is known`. All parts must hold. */
export interface TestSyntax extends Span {
  readonly is: 'test'
  readonly parts: readonly OneTest[]
}

export type OneTest =
  | ({ readonly is: 'compare'; readonly operator: CompareOperator; readonly value: Expression } & Span)
  | ({ readonly is: 'in'; readonly negated: boolean; readonly value: Expression } & Span)
  | ({ readonly is: 'known'; readonly negated: boolean } & Span)

export type CompareOperator = '<' | '<=' | '>' | '>=' | '==' | '!='
export type ArithmeticOperator = '+' | '-' | '*' | '/'

export interface Argument extends Span {
  readonly name: Name | undefined
  readonly value: Expression
}

export type Expression =
  | TextLiteral
  /** The digits as a plain decimal ("50000", "3.15"), `万` and `亿` already worked in; `unit` as written after it. */
  | ({ readonly is: 'number'; readonly digits: string; readonly unit: Name | undefined } & Span)
  | ({ readonly is: 'date' | 'datetime' | 'time' | 'color'; readonly text: string } & Span)
  | ({ readonly is: 'bool'; readonly value: boolean } & Span)
  | ({ readonly is: 'name'; readonly text: string } & Span)
  | ({ readonly is: 'field'; readonly of: Expression; readonly name: Name } & Span)
  | ({ readonly is: 'call'; readonly of: Expression; readonly arguments: readonly Argument[] } & Span)
  | ({ readonly is: 'list'; readonly items: readonly Expression[] } & Span)
  | ({ readonly is: 'map'; readonly entries: readonly { readonly key: Name | TextLiteral; readonly value: Expression }[] } & Span)
  | ({ readonly is: 'negate' | 'not'; readonly of: Expression } & Span)
  | ({ readonly is: 'and' | 'or'; readonly left: Expression; readonly right: Expression } & Span)
  | ({ readonly is: 'compare'; readonly operator: CompareOperator; readonly left: Expression; readonly right: Expression } & Span)
  | ({ readonly is: 'in'; readonly negated: boolean; readonly left: Expression; readonly right: Expression } & Span)
  | ({ readonly is: 'known'; readonly negated: boolean; readonly of: Expression } & Span)
  | ({ readonly is: 'range'; readonly open: boolean; readonly from: Expression; readonly to: Expression } & Span)
  | ({ readonly is: 'arithmetic'; readonly operator: ArithmeticOperator; readonly left: Expression; readonly right: Expression } & Span)
  | ({ readonly is: 'if'; readonly condition: Expression; readonly then: Expression; readonly else: Expression } & Span)
  | ({ readonly is: 'where'; readonly of: Expression; readonly condition: Expression } & Span)
  /** Already reported by the parser. */
  | ({ readonly is: 'error' } & Span)
