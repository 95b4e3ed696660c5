/**
 * Limits at run time: which tools a customer is asked for so that an amount may go, the least troublesome first; else the most that may go
 * now, and what stops it. Caps by tools and by business hold at once, and the lowest counts; an absent cap is no cap. Windows are the
 * calendar day, month and year of the bank.
 */
import { addDecimal, compareDecimal, decimalOf, subtractDecimal, zero, type Decimal } from '#model/decimal.ts'
import { memberOf, valueOf, type Instance } from '#model/instance.ts'
import { instancesOf, type Model } from '#model/model.ts'
import { nestedIn } from '#model/nested.ts'
import { byCodePoint } from '#model/order.ts'
import type { Value } from '#model/value.ts'

/** One amount that has gone already. */
export interface Movement {
  /** YYYY-MM-DD. */
  readonly on: string
  /** In yuan. */
  readonly amount: Decimal
  /** What was passed for it. */
  readonly tools: readonly string[]
  readonly business: string
}

export interface Wish {
  /** Path of the scene. */
  readonly scene: string
  readonly business: string
  /** In yuan, above zero. */
  readonly amount: Decimal
  /** Tools that the customer has. */
  readonly has: readonly string[]
  /** Tools that must be passed in any case, because risk control asks for them. */
  readonly must: readonly string[]
  /** YYYY-MM-DD. */
  readonly today: string
  readonly moved: readonly Movement[]
}

export const capNames = ['single', 'daily', 'monthly', 'yearly', 'count'] as const
export type Cap = (typeof capNames)[number]

/** What stops a larger amount: a cap of a row. */
export interface Stop {
  readonly row: Instance
  readonly cap: Cap
}

export interface Choice {
  /** Tools to ask for, in the order of their paths; undefined: no set allows the amount. */
  readonly tools: readonly string[] | undefined
  /** The most that may go now, with the tools that are asked for or, where none will do, with all that the customer has; undefined: no cap at all. */
  readonly most: Decimal | undefined
  readonly stop: Stop | undefined
}

export function chooseTools(model: Model, wish: Wish): Choice {
  const tables = instancesOf(model, 'limits').filter((table) => isAbout(table, wish))
  const has = new Set(wish.has)
  if (tables.length === 0 || wish.must.some((tool) => !has.has(tool))) return { tools: undefined, most: zero, stop: undefined }
  const sets = candidates(tables, wish)
    .map((tools) => ({ tools, friction: frictionOf(model, tools), name: tools.join(' ') }))
    .sort((left, right) => left.friction - right.friction || left.tools.length - right.tools.length || byCodePoint(left.name, right.name))
  let best: Choice = { tools: undefined, most: zero, stop: undefined }
  for (const { tools } of sets) {
    const room = roomFor(model, tables, tools, wish)
    if (room.most === undefined || compareDecimal(wish.amount, room.most) <= 0) return { tools, ...room }
    if (best.stop === undefined || (best.most !== undefined && compareDecimal(room.most, best.most) > 0)) best = { tools: undefined, ...room }
  }
  return best
}

/** Sets that qualify in every table that is about the wish, with what risk control asks for. */
function candidates(tables: readonly Instance[], { has, must }: Wish): readonly (readonly string[])[] {
  const owned = new Set(has)
  const sets = tables.reduce<readonly (readonly string[])[]>(
    (all, table) => all.flatMap((set) => nestedIn(table, 'rows').map(toolsOf).filter((tools) => tools.every((tool) => owned.has(tool))).map((tools) => unique([...set, ...tools]))),
    [unique(must)],
  )
  return [...new Map(sets.map((set) => [set.join(' '), set])).values()]
}

interface Room {
  readonly most: Decimal | undefined
  readonly stop: Stop | undefined
}

/** Of each table the row that leaves most room among those whose tools are passed; of all tables the least. */
function roomFor(model: Model, tables: readonly Instance[], tools: readonly string[], wish: Wish): Room {
  const passed = new Set(tools)
  const byTools = tables.map((table) =>
    nestedIn(table, 'rows')
      .filter((row) => toolsOf(row).every((tool) => passed.has(tool)))
      .map((row) => roomOf(row, wish, counted(model, table, row, wish)))
      .reduce<Room | undefined>((most, one) => (most === undefined || isMore(one, most) ? one : most), undefined) ?? { most: zero, stop: undefined },
  )
  const byBusiness = instancesOf(model, 'business_limits').filter((one) => sceneOf(one) === wish.scene).flatMap((table) =>
    nestedIn(table, 'rows').filter((row) => memberOf(row, 'business') === wish.business).map((row) => roomOf(row, wish, wish.moved.filter(({ business }) => business === wish.business))),
  )
  return [...byTools, ...byBusiness].reduce<Room>((least, one) => (isMore(least, one) ? one : least), { most: undefined, stop: undefined })
}

function isMore(left: Room, right: Room): boolean {
  if (left.most === undefined || right.most === undefined) return left.most === undefined && right.most !== undefined
  return compareDecimal(left.most, right.most) > 0
}

/** `own`: what was passed with these very tools. `nested`: with those that are no stronger, too. */
function counted(model: Model, table: Instance, row: Instance, { moved }: Wish): readonly Movement[] {
  const own = toolsOf(row)
  const nested = memberOf(table, 'counting') === 'nested'
  const businesses = valueOf(table, 'businesses')
  const covers = (business: string): boolean => businesses?.is !== 'set' || businesses.items.some((one) => one.is === 'enum' && one.member === business)
  const strength = strengthOf(model, own)
  return moved.filter(({ tools, business }) => {
    if (!covers(business)) return false
    return unique(tools).join(' ') === own.join(' ') || (nested && compareStrength(strengthOf(model, unique(tools)), strength) <= 0)
  })
}

/** What a row leaves: the least of its caps after what has gone in each window. */
function roomOf(row: Instance, { today }: Wish, moved: readonly Movement[]): Room {
  const within = (window: string): readonly Movement[] => moved.filter(({ on }) => on.startsWith(window))
  const [day, month, year] = [within(today), within(today.slice(0, 7)), within(today.slice(0, 4))]
  const used: Readonly<Record<Cap, readonly Movement[]>> = { single: [], daily: day, monthly: month, yearly: year, count: day }
  let room: Room = { most: undefined, stop: undefined }
  for (const cap of capNames) {
    const value = valueOf(row, cap)
    const limit = value?.is === 'money' ? value.amount : value?.is === 'number' ? value.value : undefined
    if (limit === undefined) continue
    const isSpent = cap === 'count' && compareDecimal(decimalOf(used.count.length), limit) >= 0
    if (cap === 'count' && !isSpent) continue
    const left = isSpent ? zero : subtractDecimal(limit, total(used[cap]))
    const one: Room = { most: left.digits < 0n ? zero : left, stop: { row, cap } }
    if (isMore(room, one)) room = one
  }
  return room
}

function total(moved: readonly Movement[]): Decimal {
  return moved.reduce((sum, { amount }) => addDecimal(sum, amount), zero)
}

/** The level of the strongest tool, then how many there are. */
function strengthOf(model: Model, tools: readonly string[]): readonly [level: number, count: number] {
  const levels = tools.map((tool) => {
    const level = aboutTool(model, tool, 'level')
    return level?.is === 'enum' ? (model.vocabulary.enums.get(level.enum)?.members.get(level.member)?.rank ?? 0) : 0
  })
  return [Math.max(0, ...levels), tools.length]
}

function compareStrength([level, count]: readonly [number, number], [otherLevel, otherCount]: readonly [number, number]): number {
  return level - otherLevel || count - otherCount
}

function frictionOf(model: Model, tools: readonly string[]): number {
  return tools.reduce((sum, tool) => {
    const friction = aboutTool(model, tool, 'friction')
    return sum + (friction?.is === 'number' ? Number(friction.value.digits) : 0)
  }, 0)
}

function aboutTool(model: Model, path: string, field: string): Value | undefined {
  const tool = model.bank.instances.get('auth_tool')?.get(path)
  return tool === undefined ? undefined : valueOf(tool, field)
}

function isAbout(table: Instance, { scene, business }: Wish): boolean {
  const businesses = valueOf(table, 'businesses')
  return sceneOf(table) === scene && (businesses?.is !== 'set' || businesses.items.some((one) => one.is === 'enum' && one.member === business))
}

function sceneOf(table: Instance): string | undefined {
  const scene = valueOf(table, 'scene')
  return scene?.is === 'ref' ? scene.path : undefined
}

function toolsOf(row: Instance): readonly string[] {
  const tools = valueOf(row, 'tools')
  return tools?.is === 'set' ? unique(tools.items.flatMap((one) => (one.is === 'ref' ? [one.path] : []))) : []
}

function unique(tools: readonly string[]): readonly string[] {
  return [...new Set(tools)].sort()
}
