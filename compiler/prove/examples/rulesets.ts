/**
 * Examples that the tests of a bank lack: for each rule or row that none makes fire, or that none shows spared by one condition alone, a
 * request that does, tried in the interpreter. What cannot be found is said, with the reason.
 */
import { memberOf, type Instance } from '#model/instance.ts'
import type { Model } from '#model/model.ts'
import { decide, type Facts, type Outcome } from '#semantics/decide.ts'
import { modelEnvironment, targetOf } from '#semantics/environment.ts'
import { isSparedAt, type Coverage } from '#semantics/ruleset-coverage.ts'
import { sampleFacts, samplesOf } from '#semantics/samples.ts'
import { not, type Formula } from '../region/formula.ts'
import type { Space } from '../region/space.ts'
import { requestWhere, type Search } from './request.ts'
import { firesIn, formulasOf } from '../rules/rules.ts'
import { preparedFor, type Line, type Prepared } from '../rules/ruleset.ts'

export interface Proposal {
  readonly line: Instance
  /** Whether it fires there, or is spared. */
  readonly fires: boolean
  readonly facts: Facts
  readonly outcome: Outcome
}

export interface Unfound {
  readonly line: Instance
  readonly fires: boolean
  /** never: nothing that may occur comes to this; hidden: its conditions calculate, or ask what is not looked into; hard: too much to look at. */
  readonly because: 'never' | 'hidden' | 'hard'
}

export interface Proposals {
  readonly ruleset: Instance
  readonly like: Instance | undefined
  readonly sample: Facts
  readonly found: readonly Proposal[]
  readonly unfound: readonly Unfound[]
}

/** `today`: the day on which exemptions are judged. */
export function proposalsFor(model: Model, coverage: Coverage, today: string): Proposals {
  const { ruleset, all, bounded, fired, spared } = coverage
  const scene = targetOf(model, ruleset, 'scene')
  const [like] = scene === undefined ? [] : samplesOf(model, scene)
  const sample = like === undefined ? new Map() : sampleFacts(model, like)
  const found: Proposal[] = []
  const unfound: Unfound[] = []
  const isSettled = (one: Instance): boolean => spared.has(one) || !bounded.includes(one)
  const lacking = all.filter((one) => !fired.has(one) || !isSettled(one))
  if (lacking.length === 0) return { ruleset, like, sample, found, unfound }
  const prepared = preparedFor({ model, asOf: today, shared: false, understood: () => true, changed: undefined })(ruleset)
  const ask = { model, prepared, sample, today }
  for (const instance of lacking) {
    for (const fires of [true, false]) {
      if (fires ? fired.has(instance) : isSettled(instance)) continue
      const answer = fires ? firing(instance, ask) : sparing(instance, ask)
      if (typeof answer === 'string') unfound.push({ line: instance, fires, because: answer })
      else found.push({ line: instance, fires, ...answer })
    }
  }
  return { ruleset, like, sample, found, unfound }
}

interface Ask {
  readonly model: Model
  readonly prepared: Prepared
  readonly sample: Facts
  readonly today: string
}

type Found = Pick<Proposal, 'facts' | 'outcome'>

/** A request at which the line fires: it holds, nothing exempts it, and in a table where the first counts no row above comes before. */
function firing(instance: Instance, ask: Ask): Found | Unfound['because'] {
  const { prepared } = ask
  const [line, space] = [lineOf(prepared, instance), prepared.space]
  if (space === undefined) return 'hard'
  if (line === undefined) return 'hidden'
  const exempted = (prepared.exemptions.get(instance.path) ?? []).map((condition) => not(space.yes(condition), space.sizes))
  return search([[...formulasOf(line, space), ...exempted, ...above(prepared, line, space)]], space, ask, (_, { fired }) => fired.some(({ rule }) => rule === instance))
}

/** A request at which one part of the line alone keeps it from firing. The first part for which there is one is taken. */
function sparing(instance: Instance, ask: Ask): Found | Unfound['because'] {
  const { prepared, model } = ask
  const [line, space] = [lineOf(prepared, instance), prepared.space]
  if (space === undefined) return 'hard'
  if (line === undefined) return 'hidden'
  const parts = formulasOf(line, space)
  const ways = parts.map((part, index) => [...parts.filter((_, other) => other !== index), not(part, space.sizes)])
  return search(ways, space, ask, (facts) => isSparedAt(model, instance, facts))
}

function lineOf({ rules, rows }: Prepared, instance: Instance): Line | undefined {
  return [...rules, ...rows].find((line) => line.instance === instance)
}

function above({ ruleset, rows }: Prepared, line: Line, space: Space): readonly Formula[] {
  if (memberOf(ruleset, 'hit') !== 'first' || !rows.includes(line)) return []
  return rows.slice(0, rows.indexOf(line)).map((row) => not(firesIn(space)(row), space.sizes))
}

/** The first of several ways to which there is a request that does what is asked. */
function search(ways: readonly (readonly Formula[])[], space: Space, { model, prepared, sample, today }: Ask, does: (facts: Facts, outcome: Outcome) => boolean): Found | Unfound['because'] {
  let because: Unfound['because'] = 'never'
  const environment = (facts: Facts) => modelEnvironment(model, [(name: string) => facts.get(name)])
  for (const formulas of ways) {
    const answer: Search = requestWhere({ space, formulas, sample, budget: prepared.budget, environment })
    if (answer.is === 'undecided') because = 'hard'
    if (answer.is !== 'found') continue
    for (const facts of answer.tries) {
      const outcome = decide(model, prepared.ruleset, facts, today)
      if (does(facts, outcome)) return { facts, outcome }
    }
    if (because === 'never') because = 'hidden'
  }
  return because
}
