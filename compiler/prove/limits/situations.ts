/**
 * Every row of conditional limits is felt by somebody: not always covered by others that hold whenever it may hold, allow no more, and
 * cannot be lifted without lifting it as well. A row counts what moved while it held, so one that holds more often counts more. Together
 * several rows stand in for one only where it caps single amounts: a day's amounts may be parted among them.
 */
import type { Diagnostic } from '#diagnostics/catalogue.ts'
import { zero } from '#model/decimal.ts'
import { valueOf, type Instance } from '#model/instance.ts'
import type { Model } from '#model/model.ts'
import { instanceIn } from '#semantics/environment.ts'
import { isMore, least, roomOf } from '#semantics/limits/ceilings.ts'
import { ceilingsOn } from '#semantics/limits/caps.ts'
import type { Judging } from '../judging.ts'
import { cover } from '../region/cover.ts'
import { solve, type Budget } from '../region/solve.ts'
import { factsAt, type Space } from '../region/space.ts'
import { both } from '../rules/words.ts'
import { capNames, capOf, compareCaps, type CapName } from './caps.ts'
import { say } from './codes.ts'
import { areAlike, isUnderstood, rowWords } from './rows.ts'
import { situationsOf, type Situation } from './situation-space.ts'

export function everySituationIsFelt(scene: string, mine: (one: Instance) => boolean, judging: Judging): readonly Diagnostic[] {
  const { model } = judging
  const prepared = situationsOf(scene, model, (row) => isUnderstood(row, judging) && ['given', 'lifted_by', 'lock'].every((field) => judging.understood(row, field)))
  if (prepared === undefined) return []
  const { rows, space, budget } = prepared
  const spared = new Set<Situation>()
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
function standsInFor(other: Situation, row: Situation): boolean {
  if (other.lock !== undefined && other.lock !== row.lock) return false
  if (!areAlike([other.instance, row.instance])) return false
  const lifted = other.liftedBy.length === 0 || (row.liftedBy.length > 0 && row.liftedBy.every((tool) => other.liftedBy.includes(tool)))
  return lifted && capsOf(row).every((cap) => compareCaps(capOf(other.instance, cap), capOf(row.instance, cap)) <= 0)
}

function capsOf({ instance }: Situation): readonly CapName[] {
  return capNames.filter((cap) => capOf(instance, cap) !== undefined)
}

function stoodInFor(row: Situation, candidates: readonly Situation[], space: Space, budget: Budget): readonly Situation[] | undefined {
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
function isFelt(model: Model, scene: string, row: Situation, space: Space, budget: Budget): boolean {
  const answer = solve(space.anything, [row.holds], budget)
  if (answer.is !== 'found') return true
  const facts = factsAt(space, answer, space.variables.keys())
  const transaction = { scene, business: '', amount: zero, today: '2026-01-01' }
  const customer = { has: [], locks: new Map(row.lock === undefined ? [] : [[row.lock, undefined] as const]) }
  const inForce = ceilingsOn(model, customer, transaction, facts, []).filter(({ origin }) => origin === 'situation' || origin === 'own')
  const own = inForce.filter(({ by }) => by === row.instance).map((one) => roomOf(one, transaction.today))
  return isMore(least(inForce.filter(({ by }) => by !== row.instance).map((one) => roomOf(one, transaction.today))), least(own))
}
