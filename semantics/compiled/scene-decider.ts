/** Decides the requests of a scene, by generated code where that may be. What `decideScene` says, said faster. */
import type { Model } from '#model/model.ts'
import { strictnessIn } from '../conclude.ts'
import { instanceIn } from '../environment.ts'
import type { Facts } from '../outcome.ts'
import { together, type SceneDecision } from '../scene-decision.ts'
import { rulesetsOf } from '../scene.ts'
import { decider, type Decider } from './decider.ts'
import type { Native, NativeFacts } from './form.ts'
import { remembered } from './remembered.ts'
import type { Warrant } from './warrant.ts'

export interface SceneDecider {
  /** One for each ruleset of the scene; they say which of them are code. */
  readonly deciders: readonly Decider[]
  readonly decide: (facts: Facts, today: string) => SceneDecision
  readonly decideNative: (facts: NativeFacts, today: string) => SceneDecision<Native>
}

/** `scene`: its path; undefined: there is no such scene. Without a warrant no code is generated. */
export function sceneDecider(model: Model, scene: string, warrant: Warrant | undefined): SceneDecider | undefined {
  if (instanceIn(model, 'scene', scene) === undefined) return undefined
  const deciders = rulesetsOf(model, scene).map((ruleset) => decider(model, ruleset, warrant))
  const strictness = remembered(strictnessIn(model.vocabulary))
  return {
    deciders,
    decide: (facts, today) =>
      together(
        deciders.map((one) => one.decide(facts, today)),
        strictness,
      ),
    decideNative: (facts, today) =>
      together(
        deciders.map((one) => one.decideNative(facts, today)),
        strictness,
      ),
  }
}
