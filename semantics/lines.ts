/** The lines of a ruleset, its rules and the rows of its decision table, with what does not depend on a request. Worked out once a ruleset. */
import type { Expression } from '#model/expression.ts'
import { valueOf, type Instance } from '#model/instance.ts'
import { nestedIn } from '#model/nested.ts'
import { once } from '#model/once.ts'
import type { Value } from '#model/value.ts'
import { identity } from './compare.ts'
import { parts } from './mentions.ts'

export interface Line {
  /** Its place in the ruleset: rules first, then rows. */
  readonly index: number
  readonly rule: Instance
  /** Lines that say the same have the same list. */
  readonly then: readonly Value[]
  /** Names of the facts that it is about, in the order in which they are told. */
  readonly facts: readonly string[]
}

export interface Lines {
  readonly rules: readonly Line[]
  readonly rows: readonly Line[]
  /** The first row that matches decides, and no other. */
  readonly first: boolean
  /** What joins in where the outcome cannot be told. */
  readonly unknown: readonly Value[]
}

/** The rules of a ruleset, then the rows of its decision table. */
export function linesOf(ruleset: Instance): readonly Instance[] {
  return [...nestedIn(ruleset, 'rules'), ...nestedIn(ruleset, 'rows')]
}

export const linesIn = once((ruleset: Instance): Lines => {
  const same = new Map<string, readonly Value[]>()
  const shared = (then: readonly Value[]): readonly Value[] => {
    const key = then.map(identity).join(' ')
    const known = same.get(key) ?? then
    same.set(key, known)
    return known
  }
  const line = (index: number, rule: Instance, facts: readonly string[]): Line => ({ index, rule, then: shared(listOf(valueOf(rule, 'then'))), facts })
  const hit = valueOf(ruleset, 'hit')
  const rules = nestedIn(ruleset, 'rules')
  return {
    rules: rules.map((rule, index) => line(index, rule, factsIn(conditionsOf(rule)))),
    rows: nestedIn(ruleset, 'rows').map((row, index) =>
      line(
        rules.length + index,
        row,
        testsOf(row).map(({ fact }) => fact),
      ),
    ),
    first: hit?.is === 'enum' && hit.member === 'first',
    unknown: shared(listOf(valueOf(ruleset, 'unknown'))),
  }
})

export function listOf(value: Value | undefined): readonly Value[] {
  return value?.is === 'list' || value?.is === 'set' ? value.items : value === undefined ? [] : [value]
}

function conditionsOf(rule: Instance): readonly Expression[] {
  return ['when', 'unless'].flatMap((field) => conditionOf(rule, field) ?? [])
}

export function conditionOf(rule: Instance, field: string): Expression | undefined {
  const value = valueOf(rule, field)
  return value?.is === 'expr' ? value.expression : undefined
}

/** What a row asks of each fact: tests over `it`. */
export function testsOf(row: Instance): readonly { readonly fact: string; readonly test: Expression }[] {
  const given = valueOf(row, 'given')
  return given?.is === 'map' ? [...given.entries].flatMap(([fact, test]) => (test.is === 'test' ? [{ fact, test: test.expression }] : [])) : []
}

function factsIn(conditions: readonly Expression[]): readonly string[] {
  const names = new Set<string>()
  for (const condition of conditions) for (const part of parts(condition)) if (part.is === 'fact') names.add(part.name)
  return [...names]
}
