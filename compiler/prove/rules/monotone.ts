/**
 * A fact that says so (`monotone: up`) keeps its direction: all else equal, a larger amount or a newer payee never makes a decision
 * softer. Each line that fires only up to some value is held against all others one step further on; what is found is a pair of
 * requests, and is tried in the interpreter before it is said.
 */
import type { Bilingual, Diagnostic } from '#diagnostics/catalogue.ts'
import type { Instance } from '#model/instance.ts'
import type { Model } from '#model/model.ts'
import { isNothing, reaches } from '#semantics/decision.ts'
import { allOf, axesOf } from '../region/formula.ts'
import { atomsOf } from '../region/reading.ts'
import { factsAt, valuesAt, type Place } from '../region/space.ts'
import { say } from './codes.ts'
import { decisionsInWords } from './decision-words.ts'
import { onlyGrows, type Directed } from './direction.ts'
import { questionOf, softened, type Pair, type Question } from './pair.ts'
import { blame, firesIn, type Blamed } from './rules.ts'
import type { Line, Prepared } from './ruleset.ts'
import { witnessTest } from './witness.ts'
import { exampleWords, factWords, subjectOf } from './words.ts'

/** `sound`: rules that mean something; of the others that is said. */
export function everyFactKeepsItsDirection(prepared: Prepared, sound: readonly Line[], model: Model, mine: (one: Instance) => boolean): readonly Diagnostic[] {
  const { space } = prepared
  if (space === undefined) return []
  const judged = sound.filter(({ then }) => !isNothing(then)).flatMap((line) => blame(line, model, mine) ?? [])
  if (judged.length === 0) return []
  const question = questionOf(prepared, space, model)
  return question.facts.flatMap((one) =>
    judged.flatMap((blamed) => {
      const { line } = blamed
      if (onlyGrows(firesIn(space)(line), one)) return []
      const pair = softened(line, one, question)
      return pair === undefined ? [] : [pair === 'undecided' ? unproven(line, one, prepared, blamed) : broken(line, one, pair, question, blamed)]
    }),
  )
}

function broken(line: Line, one: Directed, pair: Pair, question: Question, { at, values }: Blamed): Diagnostic {
  const { fact } = one
  return say('BK5208', at, pairWords(line, one, pair, question), { witness: witnessOf(line, fact, pair, question), related: [{ note: 'direction', at: fact.fields.get('monotone')?.origin ?? fact.origin }, ...values.map((value) => ({ note: 'value' as const, at: value }))] })
}

/** What is said of a pair of requests: of what the line speaks of, and one beside it. */
export function pairWords(line: Line, { fact, axis }: Directed, { from, to }: Pair, { prepared, space, model }: Question, beside?: Line) {
  const words = (place: Place, axes: readonly number[]): Bilingual => exampleWords(place, axes, space, prepared, model.vocabulary)
  const rest = [...valuesAt(space, from.place, axesOf(allOf([line, ...(beside === undefined ? [] : [beside])].map(firesIn(space))))).keys()].map(({ index }) => index).filter((one) => one !== axis)
  return {
    rule: subjectOf(line.instance),
    fact: factWords(fact.name, prepared.facts),
    from: words(from.place, [axis]),
    to: words(to.place, [axis]),
    before: decisionsInWords(from.decisions, model.vocabulary),
    after: decisionsInWords(to.decisions, model.vocabulary),
    rest: words(from.place, rest),
  }
}

/** The pair as a test: on a sample of the scene if the same holds there. */
export function witnessOf({ instance, when, unless }: Line, fact: Instance, { from, to }: Pair, { prepared: { ruleset, asOf }, space, model, quiet }: Question): string | undefined {
  const axes = [...when, ...(unless === undefined ? [] : [unless])].flatMap(atomsOf).map(({ about }) => space.indexOf(about))
  const own = space.variables.find(({ plain, name }) => plain && name === fact.name)?.index
  const told = [...(own === undefined ? [] : [own]), ...axes]
  const requests = [{ name: 'milder', facts: factsAt(space, from.place, told) }, { name: 'riskier', facts: factsAt(space, to.place, told) }]
  const full = new Map([...quiet(), ...factsAt(space, from.place, space.variables.keys())])
  return witnessTest({ ruleset, name: `${instance.name}_${fact.name}`, label: `${instance.label ?? instance.name}：${fact.label ?? fact.name}`, requests }, model, asOf, full, ([one, other]) => one !== undefined && other !== undefined && !reaches(other.decisions, one.decisions, model.vocabulary))
}

function unproven(line: Line, { fact }: Directed, prepared: Prepared, { at }: Blamed): Diagnostic {
  return say('BK5209', at, { rule: subjectOf(line.instance), fact: factWords(fact.name, prepared.facts) })
}
