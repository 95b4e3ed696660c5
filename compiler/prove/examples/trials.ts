/**
 * Requests that may come to be stopped by one row of limits: in which business, by a customer with which tools, in which situation, after
 * what has gone before. The plainest come first; whoever asks tries them at run time's own judgement.
 */
import { addDecimal, compareDecimal, decimalOf, divideDecimal, isInteger, subtractDecimal, zero, type Decimal } from '#model/decimal.ts'
import { memberOf, valueOf, type Instance } from '#model/instance.ts'
import { instancesOf, type Model } from '#model/model.ts'
import { nestedIn } from '#model/nested.ts'
import type { Value } from '#model/value.ts'
import type { Facts } from '#semantics/decide.ts'
import { capsIn } from '#semantics/limits/ceilings.ts'
import { coversBusiness, rowsOf } from '#semantics/limits/counting.ts'
import { sceneFacts } from '#semantics/limits/scene.ts'
import { isOfScene } from '#semantics/limits/situations.ts'
import { frictionOf, toolsIn, toolsOf, unique, worksOn } from '#semantics/limits/tools.ts'
import type { Before } from '#semantics/limits-test.ts'
import { cent } from '../limits/caps.ts'

export interface Trial {
  /** Member of `business`. */
  readonly business: string
  readonly has: readonly string[]
  readonly facts: Facts
  readonly before: Before | undefined
}

/** Where a row stands, and what is known of requests that it may be felt by. */
export interface Ground {
  readonly model: Model
  /** Path of the scene. */
  readonly scene: string
  readonly table: Instance
  readonly row: Instance
  /** The nearest to a plain request first. */
  readonly requests: readonly Facts[]
  /** A day, and one before it in the same month. */
  readonly days: readonly [today: string, before: string]
}

export function* trialsOf(ground: Ground): Iterable<Trial> {
  const { row } = ground
  for (const history of [undefined, ...historiesOf(row, ground.days[1])]) {
    for (const request of ground.requests) {
      for (const business of businessesOf(ground, request)) {
        const likely = row.kind === 'limit' ? holdersOf(ground, business) : customersOf(ground, business, request)
        for (const has of history === undefined ? [...likely, ...everybody(ground)] : likely) {
          const facts = row.kind === 'limit' ? whereTheyWork(ground, has, request) : request
          if (history === undefined) yield { business, has, facts, before: undefined }
          else for (const tools of [...new Map([has, ...customersOf(ground, business, facts), []].map((set) => [set.join(' '), set])).values()]) yield { business, has, facts, before: { ...history, with: tools } }
        }
      }
    }
  }
}

/** What leaves little of each cap but the single one, by itself. */
function historiesOf(row: Instance, earlier: string): readonly Omit<Before, 'with'>[] {
  const { single, daily, monthly, yearly, count } = capsIn(row)
  const gone = (cap: Decimal | undefined): readonly Decimal[] => {
    if (cap === undefined) return []
    const left = half(single === undefined || compareDecimal(cap, single) < 0 ? cap : single)
    const used = subtractDecimal(cap, left)
    return compareDecimal(used, zero) > 0 ? [used] : []
  }
  const counted = count === undefined ? Number.NaN : Number(count.digits) / 10 ** count.scale
  return [
    ...(Number.isInteger(counted) && counted <= mostCounted ? [{ used: decimalOf(counted), count: counted }] : []),
    ...gone(daily).map((used) => ({ used })),
    ...[monthly, yearly].flatMap((cap) => gone(cap).map((amount) => ({ earlier: { amount, on: earlier } }))),
    // Where a smaller set of tools leaves as much, what it allows a day is used up.
    ...(row.kind === 'limit' && daily !== undefined ? [{ used: daily }] : []),
  ]
}

/** More than this in one day are not counted one by one. */
const mostCounted = 10_000

/** In whole yuan, where that is half. */
function half(amount: Decimal): Decimal {
  const exact = divideDecimal(amount, decimalOf(2))
  return exact !== undefined && isInteger(exact) ? exact : amount
}

/** That of the request first. */
function businessesOf({ model, scene, table, row }: Ground, request: Facts): readonly string[] {
  const own = memberOf(row, 'business')
  if (own !== undefined) return [own]
  const [fact] = sceneFacts(model, scene).business
  const said = fact === undefined ? undefined : request.get(fact)
  const inTables = instancesOf(model, 'business_limits').filter((one) => isOfScene(one, scene)).flatMap((one) => nestedIn(one, 'rows').flatMap((line) => memberOf(line, 'business') ?? []))
  const named = tablesOf(model, scene).flatMap((one) => businessesIn(one))
  const all = [...(model.vocabulary.enums.get('business')?.members.keys() ?? [])]
  // One that is named anywhere is one that the scene is about.
  const likely = [...(said?.is === 'enum' ? [said.member] : []), ...inTables, ...named]
  return [...new Set(likely.length === 0 ? all : likely)].filter((one) => (row.kind === 'limit' ? [table] : tablesOf(model, scene)).some((limits) => coversBusiness(limits, one)))
}

function businessesIn(table: Instance): readonly string[] {
  const value = valueOf(table, 'businesses')
  return value?.is === 'set' ? value.items.flatMap((one) => (one.is === 'enum' ? [one.member] : [])) : []
}

function tablesOf(model: Model, scene: string): readonly Instance[] {
  return instancesOf(model, 'limits').filter((table) => isOfScene(table, scene))
}

/** Customers who have exactly what one row asks for, the least troublesome first; then one who has everything. A row that tools lift is met by those who lack one. */
function customersOf({ model, scene, row }: Ground, business: string, facts: Facts): readonly (readonly string[])[] {
  const { channel } = sceneFacts(model, scene)
  const value = channel === undefined ? undefined : facts.get(channel)
  const on = value?.is === 'enum' ? value.member : undefined
  const isOfUse = (tool: string): boolean => channel === undefined || worksOn(model, tool, on)
  const lifting = row.kind === 'conditional_limit' ? toolsOf(row, 'lifted_by') : []
  const tables = tablesOf(model, scene)
  const covering = tables.filter((table) => coversBusiness(table, business))
  // What no table is about goes without any of them, whatever the customer has.
  const sets = (covering.length === 0 ? tables : covering).flatMap((table) => rowsOf(table).map(({ tools }) => tools))
  const everything = unique([...toolsIn(model).keys()])
  const inOrder = [...sets].sort((left, right) => frictionOf(model, left) - frictionOf(model, right))
  const distinct = new Map([...inOrder, ...(lifting.length === 0 ? [everything] : lifting.map((tool) => everything.filter((one) => one !== tool)))].map((set) => [set.join(' '), set]))
  return [...distinct.values()].filter((set) => set.every(isOfUse) && !(lifting.length > 0 && lifting.every((tool) => set.includes(tool))))
}

/** Customers who have what a row asks for; where other tables are about the business as well, with what a row of each of them asks for. */
function holdersOf({ model, scene, table, row }: Ground, business: string): readonly (readonly string[])[] {
  const others = tablesOf(model, scene).filter((one) => one !== table && coversBusiness(one, business))
  const sets = others.reduce<readonly (readonly string[])[]>((found, one) => found.flatMap((set) => rowsOf(one).map(({ tools }) => [...set, ...tools])).slice(0, mostHolders), [[]])
  return [...new Map([[], ...sets].map((set) => unique([...toolsOf(row), ...set])).map((set) => [set.join(' '), set])).values()]
}

const mostHolders = 100

/** Where a scene is about few tools, customers with any of them: some of what lifts a situation, and some of what opens rows. */
function everybody({ model, scene, row }: Ground): readonly (readonly string[])[] {
  const situations = instancesOf(model, 'conditional_limits').filter((table) => isOfScene(table, scene)).flatMap((table) => nestedIn(table, 'rows').flatMap((one) => toolsOf(one, 'lifted_by')))
  const others = unique([...tablesOf(model, scene).flatMap((table) => rowsOf(table).flatMap(({ tools }) => tools)), ...situations]).filter((tool) => !toolsOf(row).includes(tool))
  return others.length > fewTools ? [] : Array.from({ length: 2 ** others.length }, (_, bits) => unique([...toolsOf(row), ...others.filter((_tool, index) => (bits >> index) & 1)]))
}

const fewTools = 6

/** The request, or through the first channel on which all of these tools work. */
function whereTheyWork({ model, scene }: Ground, tools: readonly string[], request: Facts): Facts {
  const { channel } = sceneFacts(model, scene)
  const value = channel === undefined ? undefined : request.get(channel)
  const work = (on: string | undefined): boolean => tools.every((tool) => worksOn(model, tool, on))
  if (channel === undefined || work(value?.is === 'enum' ? value.member : undefined)) return request
  const found = [...(model.vocabulary.enums.get('access_channel')?.members.keys() ?? [])].find(work)
  return found === undefined ? request : new Map<string, Value>([...request, [channel, { is: 'enum', enum: 'access_channel', member: found, arguments: [] }]])
}

/** Amounts at which a row may show: far above everything, just above its caps, and what the request itself says. */
export function amountsFor(row: Instance, request: Facts): readonly Decimal[] {
  const caps = capsIn(row)
  const money = [caps.single, caps.daily, caps.monthly, caps.yearly].flatMap((cap) => (cap === undefined ? [] : [addDecimal(cap, cent)]))
  const said = request.get('amount')
  return [farAbove, ...money, ...(said?.is === 'money' ? [said.amount] : [])]
}

const farAbove = decimalOf(1_000_000_000_000n)
