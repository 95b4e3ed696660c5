/**
 * What made up for a rule stays. A rule may say only so much because another says the rest; where an upper layer moves the threshold of
 * that other, switches it off or takes it out, the decision gets softer as a fact gets riskier, though nobody touched the first. So what
 * upper layers changed is read once more as it was, and only where it would have asked for as much something is said.
 */
import type { Diagnostic } from '#diagnostics/catalogue.ts'
import { valueOf, type Instance } from '#model/instance.ts'
import { isKindOf } from '#model/kind.ts'
import type { Model } from '#model/model.ts'
import { nestedAt } from '#model/nested.ts'
import type { Origin } from '#model/provenance.ts'
import { isNothing } from '#semantics/decision.ts'
import { modelEnvironment } from '#semantics/environment.ts'
import type { Environment } from '#semantics/evaluate.ts'
import type { Removed } from '../judging.ts'
import { holdsAt } from '../region/formula.ts'
import { readIn } from '../region/reading.ts'
import { budgetFor, spaceOf } from '../region/space.ts'
import { say } from './codes.ts'
import { onlyGrows } from './direction.ts'
import { pairWords, witnessOf } from './monotone.ts'
import { questionOf, softened } from './pair.ts'
import { restored, restoredIn, type Before } from './restored.ts'
import { blame, firesIn } from './rules.ts'
import { declaredOf, readingsOf, ruleLine, type Line, type Prepared } from './ruleset.ts'
import { nameOf } from './words.ts'

/** A rule as it was, and where it was changed. */
interface Changed {
  readonly line: Line
  readonly at: Origin
}

/** `sound`: rules that mean something. Those that upper layers wrote in are judged by themselves. */
export function nothingThatMadeUpIsLost(prepared: Prepared, sound: readonly Line[], model: Model, mine: (one: Instance) => boolean, removed: readonly Removed[]): readonly Diagnostic[] {
  const changed = changedIn(prepared, model, mine, removed)
  const untouched = changed.length === 0 ? [] : sound.filter((line) => !isNothing(line.then) && blame(line, model, mine) === undefined)
  const space = untouched.length === 0 ? undefined : spaceOf(model, readingsOf([...prepared.rules, ...changed.map(({ line }) => line)]), (fact) => declaredOf(prepared.facts.get(fact)))
  if (space === undefined) return []
  const question = questionOf({ ...prepared, space, budget: budgetFor(space, prepared.budget.left) }, space, model)
  const reaching = question.reachingAmong(changed.map(({ line }) => line))
  return question.facts.flatMap((one) =>
    untouched.flatMap((line) => {
      const before = onlyGrows(firesIn(space)(line), one) ? [] : reaching(line)
      const pair = before.length === 0 ? undefined : softened(line, one, question, before)
      // What is not decided with them was not without them.
      if (pair === undefined || pair === 'undecided') return []
      const other = changed.find((each) => before.includes(each.line) && holdsAt(firesIn(space)(each.line), pair.to.place.point))
      if (other === undefined) return []
      const now = prepared.rules.find(({ instance }) => instance.path === other.line.instance.path)
      const words = { ...pairWords(line, one, pair, question, now), other: nameOf(other.line.instance) }
      const related = [{ note: 'rule' as const, at: line.instance.origin }, { note: 'direction' as const, at: one.fact.fields.get('monotone')?.origin ?? one.fact.origin }]
      return [say('BK5214', other.at, words, { witness: witnessOf(line, one.fact, pair, question), related })]
    }),
  )
}

function changedIn({ ruleset, rules }: Prepared, model: Model, mine: (one: Instance) => boolean, removed: readonly Removed[]): readonly Changed[] {
  const environment = modelEnvironment(model)
  const read = readIn(restoredIn(environment, belowOf))
  const overridden = rules.flatMap(({ instance }): readonly Changed[] => {
    const isNew = mine(instance) && instance.overrides.length === 0
    const blamed = isNew ? undefined : blame({ instance }, model, mine)
    return blamed === undefined ? [] : ruleLine(restored(instance, belowOf), read).map((line) => ({ line, at: blamed.at }))
  })
  const gone = removed.filter(({ instance }) => instance.path.startsWith(`${ruleset.path}.`) && isKindOf(model.vocabulary, instance.kind, 'rule'))
  const taken = gone.flatMap(({ instance, origin }) => ruleLine(instance, readIn(restoredIn(withInside(environment, instance), belowOf))).map((line) => ({ line, at: origin })))
  return [...overridden, ...taken].filter(({ line }) => valueOf(line.instance, 'then') !== undefined)
}

/** What layers below the one that wrote last had there: what another layer than the first adds was not there. */
const belowOf: Before = ({ fallback, origin, replaced }, instance) => {
  const below = replaced.find((one) => one.origin.layer !== origin.layer)
  return below ?? (fallback || origin.layer === instance.origin.layer ? undefined : { value: undefined })
}

/** Parameters of a rule that is gone are gone with it. */
function withInside(environment: Environment, gone: Instance): Environment {
  return {
    ...environment,
    instance: (kind, path) => (path.startsWith(`${gone.path}.`) ? nestedAt(gone, path.slice(gone.path.length + 1).split('.')) : environment.instance(kind, path)),
  }
}
