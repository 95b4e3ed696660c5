/** Holds what generated code decides against what the interpreter does, for one request, in both forms of facts. */
import type { Instance } from '#model/instance.ts'
import type { Model } from '#model/model.ts'
import type { Value } from '#model/value.ts'
import { identity } from '#semantics/compare.ts'
import { compiledHere } from '#semantics/compiled/warrant.ts'
import { decider, type Decider } from '#semantics/compiled/decider.ts'
import type { Native } from '#semantics/compiled/form.ts'
import { nativeOf, read } from '#semantics/compiled/native.ts'
import { decide } from '#semantics/decide.ts'
import type { Facts, Finding, Outcome } from '#semantics/outcome.ts'

export interface Pair {
  readonly model: Model
  readonly ruleset: Instance
  readonly twin: Decider
}

export function pairOf(model: Model, ruleset: Instance): Pair {
  return { model, ruleset, twin: decider(model, ruleset, compiledHere) }
}

/** Outcomes as text: the interpreter's, the code's over values, the code's over native facts. All three are to be the same. */
export function outcomesOf({ model, ruleset, twin }: Pair, facts: Facts, today: string): readonly [string, string, string] {
  const fromNative = (value: Native | undefined, fact: string): Value | undefined => {
    const form = twin.forms.get(fact)
    return form === undefined ? undefined : read(value, form)
  }
  return [
    text(decide(model, ruleset, facts, today), (value) => value),
    text(twin.decide(facts, today), (value) => value),
    text(twin.decideNative(nativeOf(facts, twin.forms), today), fromNative),
  ]
}

function text<Given>(
  { decisions, fired, unclear, exempted, missing }: Outcome<Given>,
  valueOf: (given: Given | undefined, fact: string) => Value | undefined,
): string {
  const finding = ({ rule, then, because }: Finding<Given>): string =>
    `${rule.path} ${then.map(identity).join(' ')} (${because.map(({ fact, value }) => `${fact}=${identity(valueOf(value, fact))}`).join(', ')})`
  const part = (name: string, findings: readonly Finding<Given>[]): string => `${name}: ${findings.map(finding).join('; ')}`
  return [
    `decisions: ${decisions.map(identity).join(' ')}`,
    part('fired', fired),
    part('unclear', unclear),
    part('exempted', exempted),
    `missing: ${missing.join(' ')}`,
  ].join('\n')
}
