/** The evaluator over a finished model: instances by kind and path. */
import { itemsOf, valueOf, type Instance } from '#model/instance.ts'
import { instancesOf, placesOf, type Model } from '#model/model.ts'
import { nestedAt } from '#model/nested.ts'
import { once, onceByName } from '#model/once.ts'
import type { Value } from '#model/value.ts'
import type { Environment } from './evaluate.ts'

export function modelEnvironment(model: Model, scopes: Environment['scopes'] = []): Environment {
  return {
    vocabulary: model.vocabulary,
    scopes,
    instance: (kind, path) => instanceIn(model, kind, path),
    instances: (kind) => instancesOf(model, kind),
  }
}

/** The instance at a full path, of a kind or of one that inherits from it; undefined when there is none. Looked up once a model. */
export function instanceIn(model: Model, kind: string, path: string): Instance | undefined {
  return lookedUp(model)(kind)(path)
}

const lookedUp = once((model: Model) => onceByName((kind) => onceByName((path): Instance | undefined => lookUp(model, kind, path))))

function lookUp(model: Model, kind: string, path: string): Instance | undefined {
  const fits = (instance: Instance | undefined): boolean => instance !== undefined && model.vocabulary.kinds.get(instance.kind)?.lineage.includes(kind) === true
  const direct = model.bank.instances.get(kind)?.get(path)
  if (direct !== undefined) return direct
  const steps = path.split('.')
  for (const place of placesOf(model.vocabulary)(kind)) {
    const instances = model.bank.instances.get(place)
    const start = instances?.get(path) ?? instances?.get(steps[0] ?? '')
    const found = start === undefined || start.path === path ? start : nestedAt(start, steps.slice(1))
    if (fits(found)) return found
  }
  return undefined
}

/** What a field refers to. */
export function targetOf(model: Model, instance: Instance, field: string): Instance | undefined {
  return referred(model, valueOf(instance, field))
}

/** What the items of a field refer to, in their order. */
export function targetsOf(model: Model, instance: Instance, field: string): readonly Instance[] {
  return itemsOf(instance, field).flatMap((one) => referred(model, one) ?? [])
}

function referred(model: Model, value: Value | undefined): Instance | undefined {
  return value?.is === 'ref' ? instanceIn(model, value.kind, value.path) : undefined
}
