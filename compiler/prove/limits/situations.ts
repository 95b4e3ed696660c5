/**
 * Every row of conditional limits is felt by somebody: not always covered by others that hold whenever it may hold, allow no more, and
 * cannot be lifted without lifting it as well. A row counts what moved while it held, so one that holds more often counts more. Together
 * several rows stand in for one only where it caps single amounts: a day's amounts may be parted among them.
 */
import type { Diagnostic } from '#diagnostics/catalogue.ts'
import { zero } from '#model/decimal.ts'
import { valueOf, type Instance } from '#model/instance.ts'
import { instancesOf, type Model } from '#model/model.ts'
import { nestedIn } from '#model/nested.ts'
import { instanceIn, modelEnvironment } from '#semantics/environment.ts'
import { isMore, least, roomOf } from '#semantics/limits/ceilings.ts'
import { ceilingsOn } from '#semantics/limits/caps.ts'
import { isOfScene } from '#semantics/limits/situations.ts'
import { toolsOf } from '#semantics/limits/tools.ts'
import { factsOf } from '#semantics/scene.ts'
import type { Judging } from '../judging.ts'
import { cover } from '../region/cover.ts'
import { allOf, not, type Formula } from '../region/formula.ts'
import { readingIn } from '../region/remembered.ts'
import { solve, type Budget } from '../region/solve.ts'
import { budgetFor, factsAt, spaceOf, type Space } from '../region/space.ts'
import { readingsOf, declaredOf, rowLine } from '../rules/ruleset.ts'
import { both } from '../rules/words.ts'
import { capNames, capOf, compareCaps, type CapName } from './caps.ts'
import { say } from './codes.ts'
import { areAlike, isUnderstood, rowWords } from './rows.ts'

/** Looks at formulas that questions about one scene may take. */
const wholeBudget = 5_000_000

interface Row {
  readonly instance: Instance
  readonly lock: string | undefined
  readonly liftedBy: readonly string[]
  /** When it may hold: when none of its tests is false. */
  readonly holds: Formula
}

export function everySituationIsFelt(scene: string, mine: (one: Instance) => boolean, judging: Judging): readonly Diagnostic[] {
  const { model } = judging
  const prepared = prepare(scene, judging)
  if (prepared === undefined) return []
  const { rows, space, budget } = prepared
  const spared = new Set<Row>()
  const found: Diagnostic[] = []
  for (const row of [...rows].reverse()) {
    if (row.lock !== undefined && hasAmount(model, row.lock)) continue
    const candidates = rows.filter((other) => other !== row && !spared.has(other) && (mine(row.instance) || mine(other.instance)) && standsInFor(other, row))
    const by = stoodInFor(row, candidates, space, budget)
    if (by === undefined || isFelt(model, scene, row, space, budget)) continue
    spared.add(row)
    const others = by.map(({ instance }) => instance)
    const blamed = mine(row.instance) ? row.instance : (others.find(mine) ?? row.instance)
    const related = [row.instance, ...others].filter((one) => one !== blamed).map((one) => ({ note: 'other' as const, at: one.origin }))
    found.push(say('BK5356', blamed.origin, { row: rowWords(row.instance, judging), others: both(others.map(({ label, name }) => ({ zh: `「${label ?? name}」`, en: name }))) }, { related }))
  }
  return found.reverse()
}

function hasAmount(model: Model, lock: string): boolean {
  const instance = instanceIn(model, 'safety_lock', lock)
  return instance !== undefined && valueOf(instance, 'amount') !== undefined
}

/** As tight or tighter wherever both hold, and not lifted alone. */
function standsInFor(other: Row, row: Row): boolean {
  if (other.lock !== undefined && other.lock !== row.lock) return false
  if (!areAlike([other.instance, row.instance])) return false
  const lifted = other.liftedBy.length === 0 || (row.liftedBy.length > 0 && row.liftedBy.every((tool) => other.liftedBy.includes(tool)))
  return lifted && capsOf(row).every((cap) => compareCaps(capOf(other.instance, cap), capOf(row.instance, cap)) <= 0)
}

function capsOf({ instance }: Row): readonly CapName[] {
  return capNames.filter((cap) => capOf(instance, cap) !== undefined)
}

function stoodInFor(row: Row, candidates: readonly Row[], space: Space, budget: Budget): readonly Row[] | undefined {
  if (candidates.length === 0) return undefined
  const others = candidates.map(({ holds }) => holds)
  const anything = { domains: space.anything, sizes: space.sizes }
  for (const [index, one] of candidates.entries()) {
    const answer = cover(anything, [row.holds], others.slice(index, index + 1), budget)
    if (answer.is === 'covered') return [one]
  }
  if (candidates.length < 2 || capsOf(row).some((cap) => cap !== 'single')) return undefined
  const answer = cover(anything, [row.holds], others, budget)
  return answer.is === 'covered' ? answer.by.flatMap((index) => candidates[index] ?? []) : undefined
}

/** Whether at a request at which it holds the runtime finds that it leaves less than all others, after all. */
function isFelt(model: Model, scene: string, row: Row, space: Space, budget: Budget): boolean {
  const answer = solve(space.anything, [row.holds], budget)
  if (answer.is !== 'found') return true
  const facts = factsAt(space, answer, space.variables.keys())
  const transaction = { scene, business: '', amount: zero, today: '2026-01-01' }
  const customer = { has: [], locks: new Map(row.lock === undefined ? [] : [[row.lock, undefined] as const]) }
  const inForce = ceilingsOn(model, customer, transaction, facts, []).filter(({ origin }) => origin === 'situation' || origin === 'own')
  const own = inForce.filter(({ by }) => by === row.instance).map((one) => roomOf(one, transaction.today))
  return isMore(least(inForce.filter(({ by }) => by !== row.instance).map((one) => roomOf(one, transaction.today))), least(own))
}

interface Prepared {
  readonly rows: readonly Row[]
  readonly space: Space
  readonly budget: Budget
}

function prepare(scene: string, judging: Judging): Prepared | undefined {
  const { model } = judging
  const declared = instanceIn(model, 'scene', scene)
  const facts = factsOf(model, declared)
  const read = readingIn(modelEnvironment(model))
  const instances = instancesOf(model, 'conditional_limits').filter((table) => isOfScene(table, scene)).flatMap((table) => nestedIn(table, 'rows')).filter((row) => isUnderstood(row, judging) && judging.understood(row, 'given') && judging.understood(row, 'lifted_by') && judging.understood(row, 'lock'))
  const lines = instances.map((row) => rowLine(row, read, facts))
  const space = spaceOf(model, readingsOf(lines), (fact) => declaredOf(facts.get(fact)))
  if (space === undefined) return undefined
  const rows = lines.map(({ instance, when }): Row => {
    const lock = valueOf(instance, 'lock')
    return { instance, lock: lock?.is === 'ref' ? lock.path : undefined, liftedBy: toolsOf(instance, 'lifted_by'), holds: allOf(when.map((one) => not(space.no(one), space.sizes))) }
  })
  return { rows, space, budget: budgetFor(space, wholeBudget) }
}
