/** The evaluator over a finished model: instances by kind and path. */
import type { Instance } from '#model/instance.ts'
import { instancesOf, type Model } from '#model/model.ts'
import { nestedAt } from '#model/nested.ts'
import type { Environment } from './evaluate.ts'

export function modelEnvironment(model: Model, scopes: Environment['scopes'] = []): Environment {
  return {
    vocabulary: model.vocabulary,
    scopes,
    instance: (kind, path) => instanceIn(model, kind, path),
    instances: (kind) => instancesOf(model, kind),
  }
}

/** The instance at a full path, of a kind or of one that inherits from it; undefined when there is none. */
export function instanceIn(model: Model, kind: string, path: string): Instance | undefined {
  const fits = (instance: Instance | undefined): boolean => instance !== undefined && model.vocabulary.kinds.get(instance.kind)?.lineage.includes(kind) === true
  const direct = model.bank.instances.get(kind)?.get(path)
  if (direct !== undefined) return direct
  const steps = path.split('.')
  for (const instances of model.bank.instances.values()) {
    const start = instances.get(path) ?? instances.get(steps[0] ?? '')
    const found = start === undefined || start.path === path ? start : nestedAt(start, steps.slice(1))
    if (fits(found)) return found
  }
  return undefined
}
