/** Phase: lays one layer on those below. In three rounds: declarations, plain values, values over facts; never changes what it was given. */
import type { Diagnostic } from '#diagnostics/catalogue.ts'
import type { Held } from '#model/instance.ts'
import { required } from '#model/type.ts'
import type { Layer } from '../project/load.ts'
import type { Lexicon } from '../declare/lexicon.ts'
import type { Uses } from '../declare/uses.ts'
import type { Elaboration } from '../elaborate/context.ts'
import { mostLooks } from '../elaborate/near.ts'
import type { Tree } from '../elaborate/tree.ts'
import { perform } from './assign.ts'
import { fillDefaults } from './defaults.ts'
import type { Deferred, Layering } from './layering.ts'
import { moveAll } from './order.ts'
import { declareInstance } from './structure.ts'
import { refuseAdditions } from './table.ts'

export interface Laid {
  readonly tree: Tree
  readonly diagnostics: readonly Diagnostic[]
}

/** `defaults` is shared by all layers of a run: a default is read once. `unknown`: names reported as not there already. */
export function overlay(below: Tree, layer: Layer, lexicon: Lexicon, defaults: Map<string, Held>, unknown: readonly string[] = [], uses?: Uses): Laid {
  const findings: Diagnostic[] = []
  const tree = { families: new Map(below.families) as Layering['tree']['families'], removed: new Map(below.removed), broken: new Set(below.broken) }
  const lost = new Set([...unknown, ...layer.files.flatMap((file) => [...file.lost])])
  const context: Elaboration = { lexicon, tree, findings, lost, looks: { left: mostLooks }, asset: layer.asset, uses }
  const layering: Layering = {
    layer: layer.name,
    lexicon,
    below,
    tree,
    context,
    findings,
    lost,
    fresh: new WeakSet(),
    created: [],
    assigned: new Map(),
    edited: new Map(),
    tasks: [],
    deferred: [],
    moves: [],
    removals: [],
    additions: [],
    defaults,
  }
  for (const file of layer.files) {
    const spot = { layer: layer.name, file: file.file }
    for (const declaration of file.declarations) if (declaration.is === 'instance') declareInstance(layering, declaration, { spot, owners: [] })
  }
  moveAll(layering)
  // A table's cells are tasks that its own task adds: the list grows while it is walked.
  for (let index = 0; index < layering.tasks.length; index++) {
    const task = layering.tasks[index]
    if (task !== undefined) perform(layering, task)
  }
  fillDefaults(layering)
  refuseAdditions(layering)
  // Queries first: the names of other expressions may come from what they pick.
  const isQuery = ({ field }: Deferred): boolean => required(field.type).is === 'query'
  for (const later of [...layering.deferred.filter(isQuery), ...layering.deferred.filter((one) => !isQuery(one))]) later.set()
  for (const { map, name } of layering.removals) map.delete(name)
  return { tree, diagnostics: findings }
}
