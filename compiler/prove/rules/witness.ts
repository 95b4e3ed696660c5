/** A finding's requests as a test that can be kept: what is decided of them today, in the words of the language. */
import type { Instance } from '#model/instance.ts'
import type { Model } from '#model/model.ts'
import type { Value } from '#model/value.ts'
import { identity } from '#semantics/compare.ts'
import { decide, type Facts, type Outcome } from '#semantics/decide.ts'
import { sampleFacts, samplesOf } from '#semantics/samples.ts'
import { sceneOf } from '#semantics/scene.ts'
import { decisionsText, testText } from './test-text.ts'
import { sourceOf } from './words.ts'

export interface Request {
  /** A name of the language. */
  readonly name: string
  readonly facts: Facts
}

export interface Witness {
  readonly ruleset: Instance
  /** Unique among findings: the rule, and what was found of it. */
  readonly name: string
  readonly label: string
  readonly requests: readonly Request[]
}

/**
 * A `ruleset_test` as text, not laid out yet. It stands on a sample of the scene if what was found holds there too (`holds`), and says
 * only what is different; else it says every fact that it has. undefined: on neither it holds.
 */
export function witnessTest({ ruleset, name, label, requests }: Witness, model: Model, asOf: string, full: Facts, holds: (outcomes: readonly Outcome[]) => boolean): string | undefined {
  const scene = sceneOf(model, ruleset)
  const samples = scene === undefined ? [] : samplesOf(model, scene)
  const grounds = [...samples.map((sample) => ({ like: sample.path, facts: sampleFacts(model, sample) })), { like: undefined, facts: new Map<string, Value>() }, { like: undefined, facts: full }]
  for (const { like, facts: ground } of grounds) {
    const outcomes = requests.map(({ facts }) => decide(model, ruleset, new Map([...ground, ...facts]), asOf))
    if (!holds(outcomes)) continue
    const given = requests.map(({ facts }) => (like === undefined ? new Map([...ground, ...facts]) : facts))
    const told = [...new Set(given.flatMap((facts) => [...facts.keys()]))].filter((fact) => given.some((facts) => like === undefined || identityOf(facts.get(fact)) !== identityOf(ground.get(fact))))
    const rows = requests.map((request, index) => ({
      given: [request.name, ...told.map((fact) => sourceOf(given[index]?.get(fact), model.vocabulary))],
      wanted: [decisionsText(outcomes[index]?.decisions ?? [], model.vocabulary), `[${(outcomes[index]?.fired ?? []).map(({ rule }) => rule.name).join(', ')}]`],
    }))
    return testText({ name: name.replaceAll('.', '_'), label, ruleset: ruleset.path, like, given: ['name', ...told], wanted: ['decision', 'by'], rows })
  }
  return undefined
}

function identityOf(value: Value | undefined): string {
  return value === undefined ? '' : identity(value)
}
