/**
 * Limits at run time: the least troublesome set of tools with which an amount may go and which has all that risk control asks for; else
 * the most that may go now, with which tools, what stops more, and when there will be more. Every cap holds at once and the smallest
 * counts; an absent cap is no cap, and what is unknown counts as if it held. Days are those of the bank, and are handed in.
 */
import { compareDecimal, zero, type Decimal } from '#model/decimal.ts'
import type { Instance } from '#model/instance.ts'
import type { Model } from '#model/model.ts'
import { allows, isMore, largest, least, roomOf, type Ceiling, type Room, type Stop } from './ceilings.ts'
import type { Facts } from '../decide.ts'
import { ceilingsOn, noPassword } from './caps.ts'
import { laddersFor, type Ladder } from './ladders.ts'
import { factsOf, sceneFacts } from './scene.ts'
import { leastTroubleFirst, unique, worksOn } from './tools.ts'
import { resetDay, resetMoment } from './windows.ts'
import { noDemands, type Customer, type Movement, type Transaction } from './wish.ts'

export interface Choice {
  /** Tools to ask for, in the order of their paths; undefined: no set allows the amount. */
  readonly tools: readonly string[] | undefined
  /** Paths of the rows that the amount goes by, to be noted with it: it counts against these. */
  readonly rows: readonly string[]
  /** The most that may go now: with the tools that are asked for or, where none will do, with the best that the customer has; undefined: no cap at all. */
  readonly most: Decimal | undefined
  /** Where the amount may not go: the least troublesome set for the most. */
  readonly with: readonly string[] | undefined
  readonly stop: Stop | undefined
  /** Where the amount may not go: when more than the most may, as far as counters alone decide it. YYYY-MM-DDTHH:MM. */
  readonly more: string | undefined
  /** Tools that risk control asks for and that the customer has not, or may not use now. */
  readonly lacking: readonly string[]
  /** What nobody can tell for want of facts, and what would matter: it counts as if it held. */
  readonly unclear: readonly { readonly by: Instance | undefined; readonly facts: readonly string[] }[]
}

/** All that is to be known before amounts are looked at. */
interface Board {
  readonly model: Model
  readonly today: string
  readonly usable: readonly string[]
  readonly must: readonly string[]
  readonly ladders: readonly Ladder[]
  readonly ceilings: readonly Ceiling[]
}

const refused: Choice = { tools: undefined, rows: [], most: zero, with: undefined, stop: undefined, more: undefined, lacking: [], unclear: [] }

export function chooseTools(model: Model, customer: Customer, transaction: Transaction, used: readonly Movement[]): Choice {
  const facts = factsOf(model, transaction)
  const { channel } = sceneFacts(model, transaction.scene)
  const value = channel === undefined ? undefined : facts.get(channel)
  const on = value?.is === 'enum' ? value.member : undefined
  const at = (tools: readonly string[]): Choice => chooseAmong(model, { ...customer, has: tools }, transaction, facts, used)
  const allowed = unique(customer.has).filter((tool) => transaction.demands?.exclude.includes(tool) !== true)
  if (channel === undefined) return at(allowed)
  const choice = at(allowed.filter((tool) => worksOn(model, tool, on)))
  if (on !== undefined || allowed.every((tool) => worksOn(model, tool, undefined))) return choice
  // Some tools work on some channels only, and nobody knows which channel it is: they are left out, and that is said where it matters.
  const other = at(allowed)
  const same = other.tools?.join(' ') === choice.tools?.join(' ') && !isMore(other, choice)
  return same ? choice : { ...choice, unclear: [...choice.unclear, { by: undefined, facts: [channel] }] }
}

/** `customer.has`: only what may be used. */
function chooseAmong(model: Model, customer: Customer, transaction: Transaction, facts: Facts, used: readonly Movement[]): Choice {
  const { amount, today, demands = noDemands } = transaction
  const usable = customer.has
  const must = unique(demands.must)
  const lacking = must.filter((tool) => !usable.includes(tool))
  const ladders = laddersFor(model, transaction, usable, used)
  if (lacking.length > 0 || ladders === undefined || (transaction.business === noPassword && customer.noPassword !== true)) return { ...refused, lacking }
  const board: Board = { model, today, usable, must, ladders, ceilings: ceilingsOn(model, customer, transaction, facts, used) }
  const all = roomWith(board, usable, today)
  const unclear = unclearIn(board, amount)
  const [tools] = setsFor(board, amount)
  if (tools !== undefined) return { ...refused, tools, rows: rowsWith(board, tools), ...roomWith(board, tools, today), unclear }
  const best = all.most === undefined || all.most.digits <= 0n ? undefined : setsFor(board, all.most)[0]
  return { ...refused, ...all, with: best, more: moreThan(board, all), unclear }
}

/** What may go with these tools. */
function roomWith({ ladders, ceilings }: Board, tools: readonly string[], day: string): Room {
  const passed = new Set(tools)
  return least([
    ...ladders.map((steps) => largest(steps.filter(({ opens }) => opens(passed)).map(({ ceiling }) => (ceiling === undefined ? { most: undefined, stop: undefined } : roomOf(ceiling, day))))),
    ...ceilings.filter((one) => !isLifted(one, passed)).map((one) => roomOf(one, day)),
  ])
}

function isLifted({ liftedBy }: Ceiling, passed: ReadonlySet<string>): boolean {
  return liftedBy?.every((tool) => passed.has(tool)) === true
}

/** Of each ladder the step that leaves most, the first of several. */
function rowsWith({ ladders, today }: Board, tools: readonly string[]): readonly string[] {
  const passed = new Set(tools)
  return ladders.flatMap((steps) => {
    let best: { readonly row: Instance; readonly room: Room } | undefined
    for (const { opens, ceiling } of steps) {
      if (ceiling?.by === undefined || !opens(passed)) continue
      const room = roomOf(ceiling, today)
      if (best === undefined || isMore(room, best.room)) best = { row: ceiling.by, room }
    }
    return best === undefined ? [] : [best.row.path]
  })
}

/** Sets of the customer's tools with which an amount may go, the least troublesome first; sets that contain another one are left out where there are few. */
function setsFor({ model, today, usable, must, ladders, ceilings }: Board, amount: Decimal): readonly (readonly string[])[] {
  const inTheWay = ceilings.filter((one) => !allows(roomOf(one, today), amount))
  const has = new Set(usable)
  if (inTheWay.some((one) => one.liftedBy === undefined || !isLifted(one, has))) return []
  let sets: readonly (readonly string[])[] = [unique([...must, ...inTheWay.flatMap(({ liftedBy }) => liftedBy ?? [])])]
  for (const steps of ladders) {
    const enough = steps.filter(({ ceiling }) => ceiling === undefined || allows(roomOf(ceiling, today), amount))
    const isEnough = (set: readonly string[]): boolean => {
      const passed = new Set(set)
      return enough.some(({ opens }) => opens(passed))
    }
    if (sets.every(isEnough)) continue
    const ways = enough.flatMap((step) => step.ways())
    sets = withoutSupersets(sets.flatMap((set) => (isEnough(set) ? [set] : ways.map((way) => unique([...set, ...way])))))
  }
  return leastTroubleFirst(model, sets)
}

/** Few enough to compare each with each. */
const few = 400

function withoutSupersets(sets: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const once = [...new Map(sets.map((set) => [set.join(' '), set])).values()]
  if (once.length > few) return once
  const having = once.map((set) => new Set(set))
  return once.filter((set, index) => !once.some((other, at) => at !== index && other.length < set.length && other.every((tool) => having[index]?.has(tool) === true)))
}

/** The first midnight at which a counter begins anew and leaves more. Nothing else is thought to change. */
function moreThan(board: Board, now: Room): string | undefined {
  for (const cap of ['daily', 'monthly', 'yearly'] as const) {
    const day = resetDay(cap, board.today)
    if (day !== undefined && isMore(roomWith(board, board.usable, day), now)) return resetMoment(cap, board.today)
  }
  return undefined
}

/** Caps that may not hold at all, and that stop what would else go. */
function unclearIn(board: Board, amount: Decimal): Choice['unclear'] {
  const open = board.ceilings.filter(({ missing }) => (missing ?? []).length > 0)
  if (open.length === 0) return []
  const certain = roomWith({ ...board, ceilings: board.ceilings.filter((one) => !open.includes(one)) }, board.usable, board.today)
  return open.flatMap((one) => {
    const room = roomOf(one, board.today)
    const matters = room.most !== undefined && compareDecimal(room.most, amount) < 0 && isMore(certain, room)
    return matters ? [{ by: one.by, facts: one.missing ?? [] }] : []
  })
}
