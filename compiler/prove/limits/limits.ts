/**
 * Limits make sense: passing more tools never allows less, no set of tools, cap or situation is there for nothing, every amount that a
 * business allows has a set of tools, and what risk control asks for can be passed.
 */
import type { Diagnostic } from '#diagnostics/catalogue.ts'
import { valueOf, type Instance } from '#model/instance.ts'
import { isKindOf, type Vocabulary } from '#model/kind.ts'
import { instancesOf, type Model } from '#model/model.ts'
import { nestedIn } from '#model/nested.ts'
import { once } from '#model/once.ts'
import { required } from '#model/type.ts'
import type { Judging } from '../judging.ts'
import { everyAmountHasTools } from './amounts.ts'
import { everyDemandCanBeMet } from './demands.ts'
import { everyCapCanBeReached } from './reach.ts'
import { everySetIsOfUse, moreToolsAllowMore } from './sets.ts'
import { everySituationIsFelt } from './situations.ts'

const amounts = ['limits', 'limit', 'business_limits', 'business_limit', 'auth_tool', 'barcode_grade', 'conditional_limits', 'conditional_limit']
const demands = ['ruleset', 'rule', 'decision_row', 'param', 'auth_tool']

export function limitsMakeSense(judging: Judging): readonly Diagnostic[] {
  const { model, changed } = judging
  const anyOf = (kinds: readonly string[]): boolean => changed === undefined || kinds.some((kind) => changed.kinds.has(kind))
  const mine = (one: Instance): boolean => changed === undefined || changed.instances.has(one)
  const tables = anyOf(amounts) ? instancesOf(model, 'limits') : []
  const businesses = anyOf(amounts) ? instancesOf(model, 'business_limits') : []
  const scenes = new Set(anyOf(['conditional_limits', 'conditional_limit']) ? instancesOf(model, 'conditional_limits').filter(mine).flatMap((table) => sceneOf(table) ?? []) : [])
  return [
    ...tables.filter(mine).flatMap((table) => [...moreToolsAllowMore(table, mine, judging), ...everySetIsOfUse(table, mine, judging)]),
    ...everyCapCanBeReached(cappedRows(model).filter(({ owner }) => mine(owner)).map(({ row }) => row), judging),
    ...businesses.flatMap((business) => everyAmountHasTools(business, mine, judging)),
    ...[...scenes].flatMap((scene) => everySituationIsFelt(scene, mine, judging)),
    ...(anyOf(demands) ? everyDemandCanBeMet(mine, judging) : []),
  ]
}

function sceneOf(table: Instance): string | undefined {
  const scene = valueOf(table, 'scene')
  return scene?.is === 'ref' ? scene.path : undefined
}

/** Everything that writes caps, with the declaration that it stands in: rows of tables, and declarations that have caps of their own. */
const cappedRows = once((model: Model) => {
  const holders = cappedTables(model.vocabulary)
  return [
    ...instancesOf(model, 'caps').map((one) => ({ owner: one, row: one })),
    ...[...holders].flatMap(([kind, fields]) => instancesOf(model, kind).flatMap((owner) => fields.flatMap((field) => nestedIn(owner, field).map((row) => ({ owner, row }))))),
  ]
})

/** By kind: its tables whose rows write caps. */
const cappedTables = once((vocabulary: Vocabulary): ReadonlyMap<string, readonly string[]> => {
  const tables = [...vocabulary.kinds.values()].map(({ name, fields }) => [name, [...fields].flatMap(([field, { type }]) => {
    const inner = required(type)
    return inner.is === 'table' && isKindOf(vocabulary, inner.kind, 'caps') ? [field] : []
  })] as const)
  return new Map(tables.filter(([, fields]) => fields.length > 0))
})
