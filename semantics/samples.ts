/** Requests that tests stand on: what is usual in a scene, and what a sample says is different. */
import { valueOf, type Instance } from '#model/instance.ts'
import { instancesOf, type Model } from '#model/model.ts'
import type { Facts } from './decide.ts'
import { targetOf, targetsOf } from './environment.ts'

/** What is usual in the groups of a scene. */
export function usualFacts(model: Model, scene: Instance): Facts {
  const groups = new Set(targetsOf(model, scene, 'includes'))
  const usual = instancesOf(model, 'usual_values').filter((one) => {
    const group = targetOf(model, one, 'group')
    return group !== undefined && groups.has(group)
  })
  return new Map(usual.flatMap((one) => [...givenIn(one)]))
}

/** What is usual in the groups of its scene, and what the sample itself says. */
export function sampleFacts(model: Model, sample: Instance): Facts {
  const scene = targetOf(model, sample, 'scene')
  return new Map([...(scene === undefined ? [] : usualFacts(model, scene)), ...givenIn(sample)])
}

/** The samples of a scene. */
export function samplesOf(model: Model, scene: Instance): readonly Instance[] {
  return instancesOf(model, 'request_sample').filter((one) => targetOf(model, one, 'scene') === scene)
}

/** What a sample, or an example of a test, says is known. */
export function givenIn(instance: Instance): Facts {
  const given = valueOf(instance, 'given')
  return given?.is === 'map' ? given.entries : new Map()
}
