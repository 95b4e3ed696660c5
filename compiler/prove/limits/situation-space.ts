/** Rows of conditional limits of one scene, with all that their conditions may be asked about. */
import { valueOf, type Instance } from '#model/instance.ts'
import { instancesOf, type Model } from '#model/model.ts'
import { nestedIn } from '#model/nested.ts'
import { instanceIn, modelEnvironment } from '#semantics/environment.ts'
import { isOfScene } from '#semantics/limits/situations.ts'
import { toolsOf } from '#semantics/limits/tools.ts'
import { factsOf } from '#semantics/scene.ts'
import { allOf, not, type Formula } from '../region/formula.ts'
import { readingIn } from '../region/remembered.ts'
import type { Budget } from '../region/solve.ts'
import { budgetFor, spaceOf, type Space } from '../region/space.ts'
import { declaredOf, readingsOf, rowLine } from '../rules/ruleset.ts'

/** Looks at formulas that questions about one scene may take. */
const wholeBudget = 5_000_000

export interface Situation {
  readonly instance: Instance
  readonly lock: string | undefined
  readonly liftedBy: readonly string[]
  /** When it may hold: when none of its tests is false. */
  readonly holds: Formula
  /** When all its tests are true. */
  readonly certain: Formula
}

export interface Situations {
  readonly rows: readonly Situation[]
  readonly space: Space
  readonly budget: Budget
}

/** Of the rows that are `usable`; undefined: too many values are named to look at them all. */
export function situationsOf(scene: string, model: Model, usable: (row: Instance) => boolean): Situations | undefined {
  const facts = factsOf(model, instanceIn(model, 'scene', scene))
  const read = readingIn(modelEnvironment(model))
  const instances = instancesOf(model, 'conditional_limits').filter((table) => isOfScene(table, scene)).flatMap((table) => nestedIn(table, 'rows')).filter(usable)
  const lines = instances.map((row) => rowLine(row, read, facts))
  const space = spaceOf(model, readingsOf(lines), (fact) => declaredOf(facts.get(fact)))
  if (space === undefined) return undefined
  const rows = lines.map(({ instance, when }): Situation => {
    const lock = valueOf(instance, 'lock')
    return {
      instance,
      lock: lock?.is === 'ref' ? lock.path : undefined,
      liftedBy: toolsOf(instance, 'lifted_by'),
      holds: allOf(when.map((one) => not(space.no(one), space.sizes))),
      certain: allOf(when.map((one) => space.yes(one))),
    }
  })
  return { rows, space, budget: budgetFor(space, wholeBudget) }
}
