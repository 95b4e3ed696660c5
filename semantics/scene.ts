/** A scene: the facts that may be known in it, and the rulesets that are about it. */
import { valueOf, type Instance } from '#model/instance.ts'
import { instancesOf, type Model } from '#model/model.ts'
import { nestedIn } from '#model/nested.ts'
import type { Type } from '#model/type.ts'
import { instanceIn, targetOf, targetsOf } from './environment.ts'

/** Facts and features of a scene and of the groups that it includes, by name; its own stand for those of a group. */
export function factsOf(model: Model, scene: Instance | undefined): ReadonlyMap<string, Instance> {
  const owners = scene === undefined ? [] : [...targetsOf(model, scene, 'includes'), scene]
  return new Map(
    owners.flatMap((owner) => [...nestedIn(owner, 'facts'), ...nestedIn(owner, 'features')].map((fact): readonly [string, Instance] => [fact.name, fact])),
  )
}

/** What a fact is declared to be. */
export function typeOf(fact: Instance | undefined): Type | undefined {
  const type = fact === undefined ? undefined : valueOf(fact, 'type')
  return type?.is === 'type' ? type.type : undefined
}

export function sceneOf(model: Model, ruleset: Instance): Instance | undefined {
  return targetOf(model, ruleset, 'scene')
}

/** `scene`: a path. */
export function rulesetsOf(model: Model, scene: string): readonly Instance[] {
  const wanted = instanceIn(model, 'scene', scene)
  return wanted === undefined ? [] : instancesOf(model, 'ruleset').filter((ruleset) => sceneOf(model, ruleset) === wanted)
}
