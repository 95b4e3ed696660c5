/** The part of types.ts that no kind changes: how values look as JSON. Written as Prettier prints it. */

/** Names that the part below takes, so that no kind or enum gets them. */
export const preludeNames = [
  'DecimalText', 'DurationText', 'DateText', 'DateTimeText', 'TimeText', 'ColorText', 'LocaleText', 'Money', 'Span', 'Keyed', 'Reference',
  'Expression', 'Query', 'AnyValue', 'CoreExpression', 'BankConfig', 'BankManifest',
] as const

export const prelude = `/** An exact decimal: "50000.00". A percent is a fraction: 3.15% is "0.0315". */
export type DecimalText = \`\${number}\`;

/** ISO 8601, in the unit of its author: "PT24H", "P90D". */
export type DurationText = \`P\${string}\` | \`-P\${string}\`;

/** "2026-11-22" */
export type DateText = \`\${number}-\${number}-\${number}\`;

/** "2026-11-22T08:00", wall clock in the bank's time zone. */
export type DateTimeText = \`\${DateText}T\${TimeText}\`;

/** "23:00" */
export type TimeText = \`\${number}:\${number}\`;

/** "#0B5FFF" */
export type ColorText = \`#\${string}\`;

/** "zh-CN" */
export type LocaleText = string;

/** In whole units of the currency: yuan, not fen. */
export interface Money {
  readonly currency: string;
  readonly amount: DecimalText;
}

/** From one end to the other; an end that is not there is open, \`below\` is excluded. */
export interface Span<Value> {
  readonly from?: Value;
  readonly to?: Value;
  readonly below?: Value;
}

/** By id, or by key. */
export interface Keyed<Value> {
  readonly [id: string]: Value;
}

/** A declaration of any kind: its kind and its path. */
export type Reference = Keyed<string>;

/** In words, and as a tree. */
export interface Expression {
  readonly text: string;
  readonly expr: CoreExpression;
}

/** Instances of a kind, or what is in their \`member\`, that satisfy \`where\`. */
export interface Query {
  readonly text: string;
  readonly kind: string;
  readonly member?: string;
  readonly where?: CoreExpression;
}

/** A value that says its own type. */
export type AnyValue =
  | { readonly bool: boolean }
  | { readonly number: DecimalText }
  | { readonly percent: DecimalText }
  | { readonly text: string }
  | { readonly money: Money }
  | { readonly duration: DurationText }
  | { readonly date: DateText }
  | { readonly datetime: DateTimeText }
  | { readonly time: TimeText }
  | { readonly color: ColorText }
  | { readonly enum: Keyed<unknown> }
  | { readonly list: readonly AnyValue[] }
  | { readonly set: readonly AnyValue[] }
  | { readonly range: Span<AnyValue> }
  | { readonly map: Keyed<AnyValue> }
  | { readonly ref: Reference }
  | { readonly type: string }
  | { readonly expr: Expression }
  | { readonly test: Expression }
  | { readonly query: Query };

/** What is left of a condition once names are resolved and types checked. */
export type CoreExpression =
  | { readonly is: "literal"; readonly value: AnyValue }
  | {
      readonly is: "fact";
      readonly name: string;
      readonly depth?: number;
      readonly type: string;
    }
  | { readonly is: "it"; readonly type: string }
  | {
      readonly is: "field";
      readonly of: CoreExpression;
      readonly name: string;
      readonly type: string;
    }
  | {
      readonly is: "parameter";
      readonly kind: string;
      readonly path: string;
      readonly type: string;
    }
  | { readonly is: "list"; readonly items: readonly CoreExpression[] }
  | {
      readonly is: "range";
      readonly from: CoreExpression;
      readonly to?: CoreExpression;
      readonly below?: CoreExpression;
    }
  | {
      readonly is: "member";
      readonly enum: string;
      readonly member: string;
      readonly arguments: Keyed<CoreExpression>;
    }
  | { readonly is: "not" | "negate"; readonly of: CoreExpression }
  | { readonly is: "and" | "or"; readonly of: readonly CoreExpression[] }
  | {
      readonly is: "compare";
      readonly operator: "<" | "<=" | ">" | ">=" | "==" | "!=";
      readonly left: CoreExpression;
      readonly right: CoreExpression;
    }
  | {
      readonly is: "in";
      readonly left: CoreExpression;
      readonly right: CoreExpression;
      readonly negated?: true;
    }
  | {
      readonly is: "known";
      readonly of: CoreExpression;
      readonly negated?: true;
    }
  | {
      readonly is: "arithmetic";
      readonly operator: "+" | "-" | "*" | "/";
      readonly of: readonly CoreExpression[];
      readonly type: string;
    }
  | {
      readonly is: "if";
      readonly condition: CoreExpression;
      readonly then: CoreExpression;
      readonly else: CoreExpression;
    }
  | {
      readonly is: "where";
      readonly of: CoreExpression;
      readonly condition: CoreExpression;
    }
  | { readonly is: "instances"; readonly kind: string }
  | {
      readonly is: "call";
      readonly function: string;
      readonly arguments: readonly CoreExpression[];
      readonly type: string;
    }
  | {
      readonly is: "aggregate";
      readonly function: string;
      readonly events: string;
      readonly of?: string;
      readonly by?: string;
      readonly where?: CoreExpression;
      readonly window?: DurationText;
      readonly type: string;
    };
`
