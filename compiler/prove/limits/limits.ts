/**
 * Limits by sets of tools and by business. Passing more tools never allows less and asks nobody for nothing; each cap can be reached
 * before another one stops it; and every amount that a business allows has a set of tools.
 */
import type { Bilingual, Diagnostic } from '#diagnostics/catalogue.ts'
import { addDecimal, compareDecimal, decimalOf, multiplyDecimal, type Decimal } from '#model/decimal.ts'
import { valueOf, type Instance } from '#model/instance.ts'
import { instancesOf } from '#model/model.ts'
import { nestedIn } from '#model/nested.ts'
import type { Origin } from '#model/provenance.ts'
import type { Value } from '#model/value.ts'
import { apart } from '#semantics/apart.ts'
import { subjectOf } from '#semantics/subject.ts'
import { describeValue } from '#model/value-words.ts'
import type { Judging } from '../judging.ts'
import { capNames, capOf, capWords, compareCaps, moneyCaps, mostAtOnce, type CapName } from './caps.ts'
import { say } from './codes.ts'

type Money = Extract<Value, { is: 'money' }>

const kindsOfLimits = ['limits', 'limit', 'business_limits', 'business_limit']

export function limitsMakeSense(judging: Judging): readonly Diagnostic[] {
  const { model, changed } = judging
  if (changed !== undefined && !kindsOfLimits.some((kind) => changed.kinds.has(kind))) return []
  const tables = instancesOf(model, 'limits')
  const businesses = instancesOf(model, 'business_limits')
  const mine = (one: Instance): boolean => changed === undefined || changed.instances.has(one)
  return [
    ...tables.filter(mine).flatMap((table) => moreToolsAllowMore(table, mine, judging)),
    ...[...tables, ...businesses].filter(mine).flatMap((table) => everyCapCanBeReached(table, judging)),
    ...businesses.flatMap((business) => everyAmountHasTools(business, tables.filter((table) => sameScene(table, business)), mine, judging)),
  ]
}

function toolsOf(row: Instance): readonly string[] {
  const tools = valueOf(row, 'tools')
  return tools?.is === 'set' ? tools.items.flatMap((one) => (one.is === 'ref' ? [one.path] : [])) : []
}

function sameScene(one: Instance, other: Instance): boolean {
  const [left, right] = [valueOf(one, 'scene'), valueOf(other, 'scene')]
  return left?.is === 'ref' && right?.is === 'ref' && left.path === right.path
}

/** Amounts of two currencies are said where they are written; nothing is concluded from them. */
function isUnderstood(row: Instance, { understood }: Judging): boolean {
  return ['tools', ...capNames].every((name) => understood(row, name)) && areAlike([row])
}

function areAlike(rows: readonly Instance[]): boolean {
  return apart(rows.flatMap((row) => moneyCaps.map((name) => valueOf(row, name)))) === undefined
}

function placeOf(row: Instance, field: string): Origin {
  const held = row.fields.get(field)
  return held === undefined || held.fallback || held.value === undefined ? row.origin : held.origin
}

function moreToolsAllowMore(table: Instance, mine: (one: Instance) => boolean, judging: Judging): readonly Diagnostic[] {
  const counting = valueOf(table, 'counting')
  const nested = counting?.is === 'enum' && counting.member === 'nested'
  const rows = nestedIn(table, 'rows').filter((row) => isUnderstood(row, judging))
  // One row may outdo several others: it is one mistake.
  const said = new Set<Instance>()
  const byTools = new Map(rows.map((row) => [keyOf(toolsOf(row)), row]))
  return rows.flatMap((row) => {
    for (const other of rowsWithFewer(row, rows, byTools)) {
      if (!areAlike([row, other])) continue
      const lower = capNames.find((name) => compareCaps(capOf(row, name), capOf(other, name)) < 0)
      // Of two rows the one that the upper layers wrote is to blame.
      const blamed = !mine(row) && mine(other) ? other : row
      const related = [{ note: 'other' as const, at: (blamed === row ? other : row).origin }]
      if ((!mine(row) && !mine(other)) || said.has(blamed)) continue
      if (lower !== undefined) {
        said.add(blamed)
        const words = capWords(lower, judging.model.vocabulary.kinds.get('limit')?.fields)
        const high = valueOf(other, lower)
        const parameters = { row: nameOf(row), other: nameOf(other), cap: words, low: describeValue(valueOf(row, lower)), high: high === undefined ? { zh: '不限', en: 'no cap' } : describeValue(high) }
        return [say('BK5350', placeOf(blamed, lower), parameters, { related })]
      }
      // With a pot of its own, the row gives more room even at the same caps.
      if (nested && capNames.every((name) => compareCaps(capOf(row, name), capOf(other, name)) === 0)) {
        return [say('BK5351', blamed.origin, { row: nameOf(row), other: nameOf(other) }, { related })]
      }
    }
    return []
  })
}

function nameOf(row: Instance): string {
  return `[${toolsOf(row).join(', ')}]`
}

function keyOf(tools: readonly string[]): string {
  return [...tools].sort().join(' ')
}

/** Rows whose tools are some of this row's. Looked up by each subset, where that is less work than looking at all rows. */
function rowsWithFewer(row: Instance, rows: readonly Instance[], byTools: ReadonlyMap<string, Instance>): readonly Instance[] {
  const tools = toolsOf(row)
  if (tools.length < 12 && 2 ** tools.length < rows.length) {
    const subsets = Array.from({ length: 2 ** tools.length - 2 }, (_, index) => tools.filter((_tool, bit) => ((index + 1) >> bit) & 1))
    return subsets.flatMap((subset) => byTools.get(keyOf(subset)) ?? [])
  }
  const own = new Set(tools)
  return rows.filter((other) => {
    const fewer = toolsOf(other)
    return fewer.length < own.size && fewer.every((tool) => own.has(tool))
  })
}

/** A cap, what stops it before, and how often that fits in: 31 days a month, 366 a year. */
const stops: readonly (readonly [cap: CapName, inner: CapName, times: number | 'count'])[] = [
  ['daily', 'single', 'count'],
  ['monthly', 'daily', 31],
  ['yearly', 'monthly', 12],
  ['yearly', 'daily', 366],
]

function everyCapCanBeReached(table: Instance, judging: Judging): readonly Diagnostic[] {
  return nestedIn(table, 'rows').flatMap((row) => {
    if (!isUnderstood(row, judging)) return []
    const fields = judging.model.vocabulary.kinds.get(row.kind)?.fields
    for (const [cap, inner, times] of stops) {
      const value = valueOf(row, cap)
      const amount = valueOf(row, inner)
      const count = times === 'count' ? capOf(row, 'count') : decimalOf(times)
      if (value?.is !== 'money' || amount?.is !== 'money' || count === undefined) continue
      const most = multiplyDecimal(amount.amount, count)
      if (compareDecimal(value.amount, most) <= 0) continue
      const words = capWords(inner, fields)
      const often = describeValue({ is: 'number', value: count })
      const because = { zh: `${words.zh}${describeValue(amount)} × ${often}`, en: `${words.en} ${describeValue(amount)} × ${often}` }
      const name = row.kind === 'limit' ? nameOf(row) : businessWords(row, judging)
      const { at, others } = subjectOf(row, times === 'count' ? [cap, inner, 'count'] : [cap, inner])
      const related = others.map((other) => ({ note: 'other' as const, at: other }))
      return [say('BK5352', at, { name, cap: capWords(cap, fields), value: describeValue(value), because, most: describeValue({ ...amount, amount: most }) }, { related })]
    }
    return []
  })
}

function everyAmountHasTools(business: Instance, tables: readonly Instance[], mine: (one: Instance) => boolean, judging: Judging): readonly Diagnostic[] {
  return nestedIn(business, 'rows').flatMap((row) => {
    const what = valueOf(row, 'business')
    const cap = mostAtOnce(row)
    if (what?.is !== 'enum' || cap?.is !== 'money') return []
    const covering = tables.filter((table) => covers(table, what.member))
    const most = largest(covering.flatMap((table) => nestedIn(table, 'rows')).map(mostAtOnce), cap.currency)
    if (most === undefined || compareDecimal(cap.amount, most.amount) <= 0) return []
    const changedTable = covering.find(mine)
    if (!mine(row) && changedTable === undefined) return []
    const above: Money = { ...most, amount: addDecimal(most.amount, cent) }
    const parameters = { business: businessWords(row, judging), cap: describeValue(cap), witness: describeValue(above), most: describeValue(most) }
    const single = placeOf(row, 'single')
    if (mine(row) || changedTable === undefined) {
      return [say('BK5353', single, parameters, { related: covering.map((table) => ({ note: 'limits' as const, at: table.origin })) })]
    }
    const last = changedTable.overrides[changedTable.overrides.length - 1] ?? changedTable.origin
    return [say('BK5353', last, parameters, { related: [{ note: 'business', at: single }] })]
  })
}

/** Label and name of the business that a row is about. */
function businessWords(row: Instance, { model }: Judging): Bilingual {
  const what = valueOf(row, 'business')
  if (what?.is !== 'enum') return { zh: row.name, en: row.name }
  return { zh: `「${model.vocabulary.enums.get(what.enum)?.members.get(what.member)?.label ?? what.member}」`, en: what.member }
}

const cent: Decimal = { digits: 1n, scale: 2 }

function covers(table: Instance, business: string): boolean {
  const businesses = valueOf(table, 'businesses')
  return businesses?.is !== 'set' || businesses.items.some((one) => one.is === 'enum' && one.member === business)
}

/** The largest of some caps; undefined when one of them is none, or there are none. */
function largest(caps: readonly (Value | undefined)[], currency: string): Money | undefined {
  let most: Money | undefined
  for (const cap of caps) {
    if (cap?.is !== 'money' || cap.currency !== currency) return undefined
    if (most === undefined || compareDecimal(cap.amount, most.amount) > 0) most = cap
  }
  return most
}

