/** Tests as text, not laid out: `fmt` does that. */
import type { Vocabulary } from '#model/kind.ts'
import type { Value } from '#model/value.ts'
import { inYuan, sourceOf } from './words.ts'

export interface TestText {
  readonly name: string
  readonly label: string
  /** Its path, or what else it is called. */
  readonly ruleset: string
  /** Path of the sample that it stands on. */
  readonly like: string | undefined
  /** Columns left of `||` and right of it, and the cells of each row in their order. */
  readonly given: readonly string[]
  readonly wanted: readonly string[]
  readonly rows: readonly { readonly given: readonly string[]; readonly wanted: readonly string[] }[]
}

export function testText({ name, label, ruleset, like, ...table }: TestText): string {
  return declarationText({ kind: 'ruleset_test', name, label, fields: [['ruleset', ruleset], ['like', like]], ...table })
}

export interface DeclarationText extends Pick<TestText, 'name' | 'label' | 'given' | 'wanted' | 'rows'> {
  readonly kind: string
  /** What is undefined is not written. */
  readonly fields: readonly (readonly [field: string, value: string | undefined])[]
}

/** A declaration with a table of cases. */
export function declarationText({ kind, name, label, fields, given, wanted, rows }: DeclarationText): string {
  const line = (left: readonly string[], right: readonly string[]): string => `  | ${left.join(' | ')} || ${right.join(' | ')} |`
  return [
    `${kind} ${name} "${label}" {`,
    ...fields.flatMap(([field, value]) => (value === undefined ? [] : [`  ${field}: ${value}`])),
    line(given, wanted),
    line(given.map(() => '---'), wanted.map(() => '---')),
    ...rows.map((row) => line(row.given, row.wanted)),
    '}',
  ].join('\n')
}

/** What a cell of `decision` says. */
export function decisionsText(decisions: readonly Value[], vocabulary: Vocabulary): string {
  const said = inYuan(decisions.map((one) => sourceOf(one, vocabulary)).join(', '), vocabulary)
  return decisions.length === 1 ? said : `[${said}]`
}
