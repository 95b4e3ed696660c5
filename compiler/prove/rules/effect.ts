/**
 * No rule is without effect beside the others: none is covered by others that ask for as much or more. Of two that cover each other the
 * later one is said. Only what a question comes to is made into formulas, so that one rule out of a thousand is soon looked at.
 */
import type { Diagnostic } from '#diagnostics/catalogue.ts'
import type { Instance } from '#model/instance.ts'
import type { Vocabulary } from '#model/kind.ts'
import type { Model } from '#model/model.ts'
import { once, onceBy } from '#model/once.ts'
import type { Value } from '#model/value.ts'
import { identity } from '#semantics/compare.ts'
import { noSofterThan } from '#semantics/decision.ts'
import { cover } from '../region/cover.ts'
import { allOf, not, type Formula } from '../region/formula.ts'
import { solve } from '../region/solve.ts'
import type { Space } from '../region/space.ts'
import { say } from './codes.ts'
import { blame, firesIn, related, whenFalse } from './rules.ts'
import { asksFor, type Line, type Prepared } from './ruleset.ts'
import { both, nameOf, subjectOf } from './words.ts'

export function everyLineMatters(lines: readonly Line[], prepared: Prepared, model: Model, mine: (one: Instance) => boolean): readonly Diagnostic[] {
  const { space } = prepared
  const judged = lines.flatMap((line) => (line.then.length === 0 ? [] : (blame(line, model, mine) ?? [])))
  if (space === undefined || judged.length === 0) return []
  const asking = askingFor(lines, prepared, model)
  const spared = new Set<Line>()
  const found: Diagnostic[] = []
  for (const { line, at, values } of judged.reverse()) {
    const by = coveredBy(line, (wanted) => asking(wanted).filter((other) => other !== line && !spared.has(other)), prepared, space)
    if (by === undefined) continue
    spared.add(line)
    const others = lines.filter((other) => by.has(other))
    const places = [...others.map(({ instance }) => ({ note: 'other' as const, at: instance.origin })), ...related(values)]
    const words = { rule: subjectOf(line.instance) }
    const [only, more] = others
    const same = only !== undefined && more === undefined && asksFor(only) === asksFor(line) && solve(space.anything, [firesIn(space)(only), not(firesIn(space)(line), space.sizes)], prepared.budget).is === 'none'
    found.push(same ? say('BK5205', at, { ...words, other: nameOf(only.instance) }, { related: places }) : say('BK5204', at, { ...words, others: both(others.map(({ instance }) => nameOf(instance))) }, { related: places }))
  }
  return found.reverse()
}

/** The rules that together ask for all that this one asks for, whenever it fires; undefined when they do not. */
function coveredBy(line: Line, asking: (wanted: Value) => readonly Line[], prepared: Prepared, space: Space): ReadonlySet<Line> | undefined {
  const { budget } = prepared
  const [fires, anything] = [firesIn(space), { domains: space.anything, sizes: space.sizes }]
  const used = new Set<Line>()
  for (const wanted of line.then) {
    const others = asking(wanted)
    if (others.length === 0) return undefined
    const answer = cover(anything, [fires(line)], others.map((one) => unlessExempted(one, fires(one), prepared, space)), budget)
    if (answer.is !== 'covered') return undefined
    // Where it may fire, one of them may: else what is unknown would matter less without it.
    if (cover(anything, [mayFireIn(space)(line)], others.map((one) => unlessExempted(one, mayFireIn(space)(one), prepared, space)), budget).is !== 'covered') return undefined
    for (const one of answer.by) if (others[one] !== undefined) used.add(others[one])
  }
  return used
}

/** Where a line fires, or nobody can tell. */
const mayFireIn = once((space: Space) => once((line: Line) => not(whenFalse(line, space, () => true), space.sizes)))

/** Where something is so and the line is not exempted. */
function unlessExempted({ instance }: Line, formula: Formula, { exemptions }: Prepared, space: Space): Formula {
  const conditions = exemptions.get(instance.path)
  return conditions === undefined ? formula : allOf([formula, ...conditions.map((condition) => not(space.yes(condition), space.sizes))])
}

/** Those that ask for all that one decision asks for. Few decisions are ever different, so each is compared once. */
function askingFor(lines: readonly Line[], { exemptable }: Prepared, { vocabulary }: Model): (wanted: Value) => readonly Line[] {
  return onceBy(identity, (wanted: Value) => {
    const isStrict = onceBy(asksFor, ({ then }: Line) => standsIn(vocabulary)(then)(wanted))
    return lines.filter((line) => !exemptable.has(line.instance.path) && isStrict(line))
  })
}

/** Only the same decision, or a refusal, can stand in for one. */
const standsIn = once((vocabulary: Vocabulary) => once((decisions: readonly Value[]) => once((wanted: Value) => {
  const member = (one: Value): string => (one.is === 'enum' ? one.member : '')
  return decisions.some((one) => member(one) === member(wanted) || member(one) === 'block') && noSofterThan(decisions, [wanted], vocabulary)
})))
