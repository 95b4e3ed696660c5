/**
 * The most that a bank lets an operation move: over all sets of tools that its limits list for the scene the largest cap, and, when the
 * operation says what business it does, at most what the business limits allow. No cap is said where one way is open.
 */
import { compareDecimal, printDecimal, type Decimal } from '#model/decimal.ts'
import { valueOf, type Instance } from '#model/instance.ts'
import { jsonObject, type Json, type JsonObject } from '#model/json.ts'
import { instancesOf, type Model } from '#model/model.ts'
import { moneyPlaces } from '#model/value-json.ts'
import { membersIn, moneyIn, numberIn, rowsIn, targetIn, type Money } from './read.ts'

/** From the shortest time to the longest: what may be moved in a year is an upper bound of what may be moved in a day. */
const scopes = ['single', 'daily', 'monthly', 'yearly'] as const
type Scope = (typeof scopes)[number]

/** An amount or a number of transactions that is not there is not capped. */
export interface Caps extends Readonly<Partial<Record<Scope, Money>>> {
  /** Transactions a day. */
  readonly count?: Decimal
}

const none: Caps = {}

export type CapsOf = (scene: string, businesses: readonly string[] | undefined) => Caps

/** Works the caps of a bank out once for each scene and business that is asked for. */
export function capsIn(model: Model): CapsOf {
  const known = new Map<string, Caps>()
  return (scene, businesses) => {
    const key = JSON.stringify([scene, businesses])
    const caps = known.get(key) ?? capsOf(model, scene, businesses)
    known.set(key, caps)
    return caps
  }
}

function capsOf(model: Model, scene: string, businesses: readonly string[] | undefined): Caps {
  const about = (table: Instance): boolean => targetIn(table, 'scene') === scene
  const concerned = (table: Instance): boolean => {
    const only = membersIn(table, 'businesses')
    return only === undefined || businesses === undefined || businesses.some((one) => only.includes(one))
  }
  const byTools = widest(instancesOf(model, 'limits').filter((table) => about(table) && concerned(table)).flatMap((table) => rowsIn(table, 'rows')))
  if (businesses === undefined) return byTools

  const rows = instancesOf(model, 'business_limits').filter(about).flatMap((table) => rowsIn(table, 'rows'))
  const own = businesses.map((one) => rows.filter((row) => membersIn(row, 'business')?.includes(one)))
  const byBusiness = own.every((found) => found.length > 0) ? widest(own.flat()) : none
  return narrower(byTools, byBusiness)
}

/** What one row allows: a cap that is not there is bounded by the next longer one that is. */
function rowCaps(row: Instance): Caps {
  const amounts = scopes.map((_, index) => scopes.slice(index).flatMap((longer) => moneyIn(row, longer) ?? []).reduce<Money | undefined>(less, undefined))
  return capsFrom(amounts, valueOf(row, 'count') === undefined ? undefined : numberIn(row, 'count'))
}

function widest(rows: readonly Instance[]): Caps {
  const [first, ...rest] = rows.map(rowCaps)
  if (first === undefined) return none
  return rest.reduce((left, right) => combine(left, right, more, (a, b) => (a === undefined || b === undefined ? undefined : compareDecimal(a, b) < 0 ? b : a)), first)
}

function narrower(left: Caps, right: Caps): Caps {
  return combine(left, right, less, (a, b) => (a === undefined || b === undefined ? (a ?? b) : compareDecimal(a, b) < 0 ? a : b))
}

type Choice<T> = (left: T | undefined, right: T | undefined) => T | undefined

function combine(left: Caps, right: Caps, amount: Choice<Money>, count: Choice<Decimal>): Caps {
  return capsFrom(scopes.map((scope) => amount(left[scope], right[scope])), count(left.count, right.count))
}

function capsFrom(amounts: readonly (Money | undefined)[], count: Decimal | undefined): Caps {
  const given = scopes.flatMap((scope, index) => (amounts[index] === undefined ? [] : [[scope, amounts[index]] as const]))
  return { ...(Object.fromEntries(given) as Partial<Record<Scope, Money>>), ...(count === undefined ? {} : { count }) }
}

/** The larger of two caps: none when one is missing, or when they are of different currencies. */
function more(left: Money | undefined, right: Money | undefined): Money | undefined {
  if (left === undefined || right === undefined || left.currency !== right.currency) return undefined
  return compareDecimal(left.amount, right.amount) < 0 ? right : left
}

/** The smaller of two caps; of different currencies, the first. */
function less(left: Money | undefined, right: Money | undefined): Money | undefined {
  if (left === undefined || right === undefined) return left ?? right
  return left.currency === right.currency && compareDecimal(right.amount, left.amount) < 0 ? right : left
}

/** All caps of an operation, for `x-bankc-limits`; undefined when there are none. */
export function capsJson(caps: Caps): JsonObject | undefined {
  const json = jsonObject()
  for (const scope of scopes) {
    const cap = caps[scope]
    if (cap !== undefined) json[scope] = moneyJson(cap)
  }
  if (caps.count !== undefined) json['count'] = Number(printDecimal(caps.count))
  return Object.keys(json).length === 0 ? undefined : json
}

/**
 * What an amount that is capped says: `x-bankc-maximum` with the currency, exactly; and `maximum` where readers look for it, on the
 * amount, which is decimal text, so that it informs and the bank's servers decide.
 */
export function amountCap(cap: Money | undefined): JsonObject {
  if (cap === undefined) return {}
  const maximum = exactNumber(cap.amount)
  const properties: Json = { amount: jsonObject({ maximum }) }
  return jsonObject({ 'x-bankc-maximum': moneyJson(cap), properties: maximum === undefined ? undefined : properties })
}

/** A list of transactions may not be longer than their number a day. */
export function lengthCap(caps: Caps): JsonObject {
  return jsonObject({ maxItems: caps.count === undefined ? undefined : exactNumber(caps.count) })
}

function exactNumber(decimal: Decimal): number | undefined {
  const text = printDecimal(decimal)
  return String(Number(text)) === text ? Number(text) : undefined
}

function moneyJson({ currency, amount }: Money): JsonObject {
  return { currency, amount: printDecimal(amount, moneyPlaces) }
}
