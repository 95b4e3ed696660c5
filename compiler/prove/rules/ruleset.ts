/** A ruleset made ready for questions: its rules and rows as formulas over the facts of its scene. */
import type { Expression } from '#model/expression.ts'
import { valueOf, type Instance } from '#model/instance.ts'
import { spine } from '#model/expression-text.ts'
import type { Model } from '#model/model.ts'
import { once } from '#model/once.ts'
import { nestedIn } from '#model/nested.ts'
import type { Value } from '#model/value.ts'
import { identity } from '#semantics/compare.ts'
import { exemptionsIn } from '#semantics/decide.ts'
import { instanceIn, modelEnvironment } from '#semantics/environment.ts'
import { parts } from '#semantics/mentions.ts'
import { factsOf, sceneOf, typeOf } from '#semantics/scene.ts'
import type { Judging } from '../judging.ts'
import type { Reading } from '../region/reading.ts'
import { readingIn } from '../region/remembered.ts'
import { budgetFor, spaceOf, type Space } from '../region/space.ts'
import type { Budget } from '../region/solve.ts'

/** A rule, or a row of a decision table. */
export interface Line {
  readonly instance: Instance
  /** All of these hold, and `unless` does not. Several only in a row. */
  readonly when: readonly Reading[]
  readonly unless: Reading | undefined
  readonly then: readonly Value[]
  /** What is written, for messages: a part of `when`, or a cell with the fact that it tests. */
  readonly written: readonly { readonly expression: Expression; readonly tested?: string }[]
}

export interface Prepared {
  readonly ruleset: Instance
  readonly rules: readonly Line[]
  readonly rows: readonly Line[]
  /** For each rule that is exempted under some conditions: those conditions. */
  readonly exemptions: ReadonlyMap<string, readonly Reading[]>
  /** Rules that upper layers may exempt: until they had their say, they stand in for no other. */
  readonly exemptable: ReadonlySet<string>
  /** undefined: too large to be looked into. */
  readonly space: Space | undefined
  readonly facts: ReadonlyMap<string, Instance>
  /** One for all questions about this ruleset. */
  readonly budget: Budget
  /** YYYY-MM-DD. */
  readonly asOf: string
}

/** Looks at formulas that questions about one ruleset may take, all together: about a second of work. */
const wholeBudget = 20_000_000

/** The same for all who ask about it. */
export const preparedFor = once(({ model, understood, asOf, shared }: Judging) => once((ruleset: Instance) => prepare(model, ruleset, understood, asOf, shared)))

export function prepare(model: Model, ruleset: Instance, understood: (instance: Instance, field: string) => boolean, asOf: string, isShared: boolean): Prepared {
  const facts = factsOf(model, sceneOf(model, ruleset))
  const read = readingIn(modelEnvironment(model))
  const rules = nestedIn(ruleset, 'rules').flatMap((rule) => (['when', 'unless', 'then'].every((field) => understood(rule, field)) ? ruleLine(rule, read) : []))
  const rows = nestedIn(ruleset, 'rows').flatMap((row) => (['given', 'then'].every((field) => understood(row, field)) ? [rowLine(row, read, facts)] : []))
  const exemptions = new Map<string, Reading[]>()
  for (const { when, rules: exempted } of exemptionsIn(ruleset, asOf)) {
    const condition = read(when)
    for (const path of exempted) exemptions.set(path, [...(exemptions.get(path) ?? []), condition])
  }
  const lines = [...rules, ...rows]
  const space = spaceOf(model, [...readingsOf(lines), ...[...exemptions.values()].flat()], (fact) => declaredOf(facts.get(fact)))
  const offered = isShared ? valueOf(ruleset, 'exemptable') : undefined
  const exemptable = new Set(offered?.is === 'set' ? offered.items.flatMap((one) => (one.is === 'ref' ? [one.path] : [])) : [])
  return { ruleset, rules, rows, exemptions, exemptable, space, facts, budget: budgetFor(space, wholeBudget), asOf }
}

/** All that lines say of requests. */
export function readingsOf(lines: readonly Line[]): readonly Reading[] {
  return lines.flatMap(({ when, unless }) => (unless === undefined ? when : [...when, unless]))
}

export function declaredOf(fact: Instance | undefined) {
  const domain = fact === undefined ? undefined : valueOf(fact, 'domain')
  return { domain: domain?.is === 'range' ? domain : undefined, never: fact === undefined ? undefined : valueOf(fact, 'never') }
}

export function ruleLine(rule: Instance, read: ReturnType<typeof readingIn>): readonly Line[] {
  const [when, unless] = [valueOf(rule, 'when'), valueOf(rule, 'unless')]
  if (when?.is !== 'expr') return []
  const expressions = spine(when.expression, 'and')
  return [
    {
      instance: rule,
      when: expressions.map((part) => read(part)),
      unless: unless?.is === 'expr' ? read(unless.expression) : undefined,
      then: decisionsOf(rule),
      written: expressions.map((expression) => ({ expression })),
    },
  ]
}

export function rowLine(row: Instance, read: ReturnType<typeof readingIn>, facts: ReadonlyMap<string, Instance>): Line {
  const given = valueOf(row, 'given')
  const tests = given?.is === 'map' ? [...given.entries].flatMap(([fact, test]) => (test.is === 'test' ? [{ fact, test: test.expression }] : [])) : []
  return {
    instance: row,
    when: tests.map(({ fact, test }) => read(test, { fact, type: typeOf(facts.get(fact)) })),
    unless: undefined,
    then: decisionsOf(row),
    written: tests.map(({ fact, test }) => ({ expression: test, tested: fact })),
  }
}

function decisionsOf(line: Instance): readonly Value[] {
  const then = valueOf(line, 'then')
  return then?.is === 'list' ? then.items : []
}

/** All that a line asks for, in one word. */
export function asksFor({ then }: Line): string {
  return asked(then)
}

const asked = once((decisions: readonly Value[]) => identity({ is: 'set', items: decisions }))

/** Declarations whose values a line's conditions use: `floor`, `transfer.night_large.floor`. */
export function parametersOf(line: Instance, model: Model): readonly Instance[] {
  return parametersIn(line).flatMap(({ kind, path }) => instanceIn(model, kind, path) ?? [])
}

const parametersIn = once((line: Instance) => {
  const found = new Map<string, { readonly kind: string; readonly path: string }>()
  for (const field of ['when', 'unless']) {
    const value = valueOf(line, field)
    if (value?.is !== 'expr') continue
    for (const part of parts(value.expression)) if (part.is === 'parameter') found.set(`${part.kind} ${part.path}`, part)
  }
  return [...found.values()]
})
