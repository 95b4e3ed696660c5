/**
 * No rule is without effect beside the others: none is covered by others that ask for as much or more. Of two that cover each other the
 * later one is said. Only what a question comes to is made into formulas, so that one rule out of a thousand is soon looked at.
 */
import type { Diagnostic } from '#diagnostics/catalogue.ts'
import type { Instance } from '#model/instance.ts'
import type { Vocabulary } from '#model/kind.ts'
import type { Model } from '#model/model.ts'
import { lazily, once, onceBy } from '#model/once.ts'
import type { Value } from '#model/value.ts'
import { identity } from '#semantics/compare.ts'
import { noSofterThan } from '#semantics/decision.ts'
import { cover, coverer, type Coverer } from '../region/cover.ts'
import { allOf, not, type Formula } from '../region/formula.ts'
import { solve } from '../region/solve.ts'
import type { Space } from '../region/space.ts'
import { say } from './codes.ts'
import { blame, firesIn, related, whenFalse } from './rules.ts'
import { asksFor, type Line, type Prepared } from './ruleset.ts'
import { both, nameOf, subjectOf } from './words.ts'

/** A line and the formulas about it, made when somebody asks. */
interface Candidate {
  readonly line: Line
  /** Where it stands among the others. */
  readonly at: number
  readonly fires: () => Formula
  /** Where it may fire: it does, or nobody can tell. */
  readonly open: () => Formula
  /** Where it fires and is not exempted; where it may. */
  readonly counts: () => Coverer
  readonly opens: () => Coverer
  /** Upper layers may exempt it, so it stands in for no other. */
  readonly dispensable: boolean
}

export function everyLineMatters(lines: readonly Line[], prepared: Prepared, model: Model, mine: (one: Instance) => boolean): readonly Diagnostic[] {
  const { space } = prepared
  if (space === undefined) return []
  const judged = lines.flatMap((line, at) => {
    const blamed = line.then.length === 0 ? undefined : blame(line, model, mine)
    return blamed === undefined ? [] : [{ at, blamed }]
  })
  if (judged.length === 0) return []
  const candidates = lines.map((line, at) => candidateOf(line, at, prepared, space))
  const asking = askingFor(candidates, model)
  const spared = new Set<Candidate>()
  const found: Diagnostic[] = []
  for (const { at, blamed } of judged.reverse()) {
    const candidate = candidates[at]
    const by = candidate === undefined ? undefined : coveredBy(candidate, (wanted) => asking(wanted).filter((other) => other !== candidate && !spared.has(other)), prepared, space)
    if (candidate === undefined || by === undefined) continue
    const { line } = candidate
    spared.add(candidate)
    const places = [...by.map((other) => ({ note: 'other' as const, at: other.line.instance.origin })), ...related(blamed.values)]
    const words = { rule: subjectOf(line.instance) }
    const [only, more] = by
    const same = only !== undefined && more === undefined && asksFor(only.line) === asksFor(line) && solve(space.anything, [only.fires(), not(candidate.fires(), space.sizes)], prepared.budget).is === 'none'
    found.push(same ? say('BK5205', blamed.at, { ...words, other: nameOf(only.line.instance) }, { related: places }) : say('BK5204', blamed.at, { ...words, others: both(by.map((other) => nameOf(other.line.instance))) }, { related: places }))
  }
  return found.reverse()
}

function candidateOf(line: Line, at: number, { exemptions, exemptable }: Prepared, space: Space): Candidate {
  const fires = (): Formula => firesIn(space)(line)
  const open = lazily(() => not(whenFalse(line, space, () => true), space.sizes))
  const counting = (formula: Formula): Coverer => {
    const exempted = (exemptions.get(line.instance.path) ?? []).map((condition) => not(space.yes(condition), space.sizes))
    return coverer(allOf([formula, ...exempted]), space.sizes)
  }
  return { line, at, fires, open, counts: lazily(() => counting(fires())), opens: lazily(() => counting(open())), dispensable: exemptable.has(line.instance.path) }
}

/** The rules that together ask for all that this one asks for, whenever it fires, in their order; undefined when they do not. */
function coveredBy({ line, fires, open }: Candidate, asking: (wanted: Value) => readonly Candidate[], { budget }: Prepared, space: Space): readonly Candidate[] | undefined {
  const used = new Set<Candidate>()
  for (const wanted of line.then) {
    const others = asking(wanted)
    if (others.length === 0) return undefined
    const answer = cover(space.anything, [fires()], others.map(({ counts }) => counts()), budget)
    if (answer.is !== 'covered') return undefined
    // Where it may fire, one of them may: else what is unknown would matter less without it.
    if (cover(space.anything, [open()], others.map(({ opens }) => opens()), budget).is !== 'covered') return undefined
    for (const one of answer.by) if (others[one] !== undefined) used.add(others[one])
  }
  return [...used].sort((left, right) => left.at - right.at)
}

/** Those that ask for all that one decision asks for. Few decisions are ever different, so each is compared once. */
function askingFor(candidates: readonly Candidate[], { vocabulary }: Model): (wanted: Value) => readonly Candidate[] {
  return onceBy(identity, (wanted: Value) => {
    const isStrict = onceBy(({ line }: Candidate) => asksFor(line), ({ line }) => standsIn(vocabulary)(line.then)(wanted))
    return candidates.filter((one) => !one.dispensable && isStrict(one))
  })
}

/** Only the same decision, or a refusal, can stand in for one. */
const standsIn = once((vocabulary: Vocabulary) => once((decisions: readonly Value[]) => once((wanted: Value) => {
  const member = (one: Value): string => (one.is === 'enum' ? one.member : '')
  return decisions.some((one) => member(one) === member(wanted) || member(one) === 'block') && noSofterThan(decisions, [wanted], vocabulary)
})))
