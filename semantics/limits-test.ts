/** Runs the examples of a `limits_test`: each is held against what the runtime would ask for, and would say where an amount may not go. */
import { compareDecimal, zero, type Decimal } from '#model/decimal.ts'
import { countOf, isTrue, itemsOf, memberOf, textsIn, valueOf, type Instance } from '#model/instance.ts'
import { instancesOf, type Model } from '#model/model.ts'
import { nestedIn } from '#model/nested.ts'
import type { Facts } from './decide.ts'
import { targetOf } from './environment.ts'
import { chooseTools, type Choice } from './limits/choose.ts'
import { capsIn, type Stop } from './limits/ceilings.ts'
import { coversBusiness, rowsOf } from './limits/counting.ts'
import { demandsOf } from './limits/demands.ts'
import { isOfScene } from './limits/situations.ts'
import { toolsOf, unique } from './limits/tools.ts'
import type { Cap, Caps, Customer, Movement, Transaction } from './limits/wish.ts'
import { givenIn, sampleFacts, usualFacts } from './samples.ts'

/** What an example may ask about. */
export const asked = ['ask', 'most', 'by', 'stopped_by', 'row', 'cap', 'more_at', 'unsure'] as const
export type Asked = (typeof asked)[number]

export interface LimitsCase {
  readonly test: Instance
  readonly case: Instance
  /** Tools that were to be asked for; undefined: it was not to go. */
  readonly ask: readonly string[] | undefined
  /** The most that was to go; undefined: not asked. */
  readonly most: Decimal | undefined
  readonly choice: Choice
  /** What was to stop it and is no more, since an upper layer took it out. Where there is any, an example from below is held against nothing. */
  readonly gone: readonly string[]
  /** What came out otherwise. */
  readonly wrong: readonly Asked[]
  readonly passes: boolean
}

/** `today` (YYYY-MM-DD): for tests that name no day. */
export function runLimitsTests(model: Model, today: string): readonly LimitsCase[] {
  return instancesOf(model, 'limits_test').flatMap((test) => {
    const [scene, cases, day] = [targetOf(model, test, 'scene'), valueOf(test, 'cases'), valueOf(test, 'as_of')]
    if (scene === undefined || cases?.is !== 'table') return []
    const like = targetOf(model, test, 'like')
    const sample = like === undefined ? usualFacts(model, scene) : sampleFacts(model, like)
    return [...cases.rows.values()].map((row) => runCase(model, test, row, { scene: scene.path, sample, today: day?.is === 'date' ? day.value : today }))
  })
}

interface Ground {
  readonly scene: string
  readonly sample: Facts
  readonly today: string
}

function runCase(model: Model, test: Instance, row: Instance, { scene, sample, today }: Ground): LimitsCase {
  const facts = new Map([...sample, ...givenIn(row)])
  for (const fact of textsIn(row, 'unknown')) facts.delete(fact)
  const transaction: Transaction = {
    scene, today, facts, business: memberOf(row, 'business') ?? '', amount: amountOf(row, 'amount') ?? zero, demands: demandsIn(row),
  }
  const choice = chooseTools(model, customerIn(model, test, row, today), transaction, movementsIn(row, transaction))
  const wrong = asked.filter((one) => !isAsSaid(one, row, choice, model))
  return { test, case: row, ask: toolsIn(row, 'ask'), most: amountOf(row, 'most'), choice, gone: goneIn(row, transaction, model), wrong, passes: wrong.length === 0 }
}

/** Of what an example names that a table has no row for: what stops the amount, and tools that it is to go by. */
function goneIn(row: Instance, { scene, business }: Transaction, model: Model): readonly string[] {
  const named = valueOf(row, 'row')
  const ask = toolsIn(row, 'ask') ?? []
  const tables = instancesOf(model, 'limits').filter((table) => isOfScene(table, scene) && coversBusiness(table, business))
  const others = ['business_limits', 'conditional_limits'].flatMap((kind) => instancesOf(model, kind)).filter((table) => isOfScene(table, scene))
  const stops = [...[...tables, ...others].flatMap((table) => nestedIn(table, 'rows')), ...capped.flatMap((kind) => instancesOf(model, kind))]
  const opens = tables.every((table) => rowsOf(table).some(({ tools }) => tools.every((tool) => ask.includes(tool))))
  return [...(named?.is !== 'text' || stops.some((one) => nameOf(one) === named.value) ? [] : [named.value]), ...(ask.length === 0 || opens ? [] : [ask.join('+')])]
}

/** Declarations that have caps of their own, or tell which there are. */
const capped = ['role_policy', 'transfer_agreement', 'own_limits', 'account_class', 'barcode_grade', 'no_password_terms']

function demandsIn(row: Instance) {
  const decided = demandsOf(itemsOf(row, 'decision'))
  return { ...decided, must: unique([...decided.must, ...toolsOf(row, 'must')]) }
}

const ownFields: Readonly<Record<Cap, string>> = { single: 'own_single', daily: 'own_daily', monthly: 'own_monthly', yearly: 'own_yearly', count: 'own_count' }

function customerIn(model: Model, test: Instance, row: Instance, today: string): Customer {
  const role = memberOf(row, 'role')
  const daily = amountOf(row, 'agreed')
  const raised = textsIn(row, 'raised')
  const table = targetOf(model, test, 'own_limits')
  const own = capsIn(row, ownFields)
  const amount = amountOf(row, 'locked_above')
  return {
    has: toolsOf(row, 'has'),
    ...(role === undefined ? {} : { role }),
    ...(daily === undefined ? {} : { agreed: agreedCaps(model, daily) }),
    ...(Object.keys(own).length === 0 ? {} : { own }),
    // The waiting is over, whatever it was.
    ...(raised.length === 0 || table === undefined ? {} : { raised: raised.map((name) => ({ table: table.path, row: name, at: `${today}T00:00`, isDue: true })) }),
    locks: new Map(itemsOf(row, 'locks').flatMap((lock) => (lock.is === 'ref' ? [[lock.path, amount] as const] : []))),
    noPassword: isTrue(row, 'no_password'),
  }
}

/** The daily amount was agreed with this customer; the rest is as the bank agrees with everybody. */
function agreedCaps(model: Model, daily: Decimal): Caps {
  const agreement = instancesOf(model, 'transfer_agreement')[0]
  return { ...(agreement === undefined ? {} : capsIn(agreement)), daily }
}

function movementsIn(row: Instance, transaction: Transaction): readonly Movement[] {
  const [used, earlier, day, count] = [amountOf(row, 'used'), amountOf(row, 'earlier'), valueOf(row, 'earlier_on'), countOf(row, 'used_count')]
  return movementsBefore(
    {
      with: toolsOf(row, 'used_with'),
      ...(used === undefined ? {} : { used }),
      ...(count === undefined ? {} : { count }),
      ...(earlier === undefined || day?.is !== 'date' ? {} : { earlier: { amount: earlier, on: day.value } }),
    },
    transaction,
  )
}

/** What an example says has gone before: today, in so many, and on an earlier day. */
export interface Before {
  readonly used?: Decimal
  readonly count?: number
  readonly earlier?: { readonly amount: Decimal; readonly on: string }
  /** What was passed for all of it. */
  readonly with: readonly string[]
}

export function movementsBefore({ used, count = 1, earlier, with: tools }: Before, { today, business, facts }: Transaction): readonly Movement[] {
  const moved = (on: string, amount: Decimal): Movement => ({ on, amount, tools, business, ...(facts === undefined ? {} : { facts }) })
  const before = earlier === undefined ? [] : [moved(earlier.on, earlier.amount)]
  if (used === undefined) return before
  // All of it in one of them, and nothing to speak of in the others.
  return [...before, moved(today, used), ...Array.from({ length: Math.max(0, count - 1) }, () => moved(today, zero))]
}

function isAsSaid(about: Asked, row: Instance, choice: Choice, model: Model): boolean {
  const said = valueOf(row, about)
  if (about === 'ask') return same(toolsIn(row, 'ask'), choice.tools)
  if (said === undefined) return true
  const { stop } = choice
  switch (about) {
    case 'most':
      return said.is === 'money' && choice.most !== undefined && compareDecimal(choice.most, said.amount) === 0
    case 'by':
      return same(toolsIn(row, 'by'), choice.with)
    case 'stopped_by':
      return targetOf(model, row, 'stopped_by') === sourceOf(model, choice)
    case 'row':
      return said.is === 'text' && stop?.row !== undefined && nameOf(stop.row) === said.value
    case 'cap':
      return said.is === 'enum' && stop !== undefined && scopeOf(stop.cap) === said.member
    case 'more_at':
      return said.is === 'datetime' && said.value === (choice.tools === undefined ? choice.more : stop?.resets)
    case 'unsure':
      return same(unique(textsIn(row, 'unsure')), unique(choice.unclear.flatMap(({ facts }) => facts)))
    default:
      return about satisfies never
  }
}

/** What a row is called in a test: its name, or the business or the tools that it is about. */
export function nameOf(row: Instance): string {
  const tools = toolsOf(row)
  return row.kind === 'limit' ? tools.join('+') : (memberOf(row, 'business') ?? row.name)
}

/** The member of `limit_scope` for a cap. */
export function scopeOf(cap: Cap): string {
  return cap === 'count' ? 'daily_count' : cap
}

/** The declaration that says what a customer is told. */
export function sourceOf(model: Model, { stop }: { readonly stop: Pick<Stop, 'origin'> | undefined }): Instance | undefined {
  return stop === undefined ? undefined : instancesOf(model, 'cap_source').find((one) => memberOf(one, 'origin') === stop.origin)
}

function same(left: readonly string[] | undefined, right: readonly string[] | undefined): boolean {
  return left?.join(' ') === right?.join(' ')
}

function amountOf(row: Instance, field: string): Decimal | undefined {
  const value = valueOf(row, field)
  return value?.is === 'money' ? value.amount : undefined
}

function toolsIn(row: Instance, field: string): readonly string[] | undefined {
  return valueOf(row, field) === undefined ? undefined : toolsOf(row, field)
}
