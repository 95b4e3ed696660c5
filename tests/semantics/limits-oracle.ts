/**
 * Limits once more, slow and plain: random banks as plain data, written out as text for the compiler, and judged here by trying every
 * set of tools. Shares no code with what it is to check: amounts are whole yuan, windows are compared as years, months and days.
 */
import fc from 'fast-check'

export const tools = ['pin', 'sms', 'face', 'otp_token', 'phone_shield', 'usb_key'] as const
/** As the platform has them: rank of the level, how troublesome, class of factor, whether it signs. */
export const about: Readonly<Record<string, { readonly level: number; readonly friction: number; readonly factor: string; readonly signs: boolean }>> = {
  pin: { level: 0, friction: 3, factor: 'knowledge', signs: false },
  sms: { level: 0, friction: 4, factor: 'possession', signs: false },
  face: { level: 1, friction: 5, factor: 'inherence', signs: false },
  otp_token: { level: 2, friction: 7, factor: 'possession', signs: false },
  phone_shield: { level: 2, friction: 6, factor: 'possession', signs: true },
  usb_key: { level: 2, friction: 9, factor: 'possession', signs: true },
}

export interface PlainCaps {
  readonly single?: number
  readonly daily?: number
  readonly monthly?: number
  readonly yearly?: number
  readonly count?: number
}
export interface PlainRow {
  readonly tools: readonly string[]
  readonly caps: PlainCaps
}
export interface PlainTable {
  readonly counting: 'own' | 'nested'
  readonly rows: readonly PlainRow[]
}
/** What a situation asks: whether it is night, whether the payee is new; undefined: it does not ask. */
export interface PlainSituation {
  readonly night: boolean | undefined
  readonly fresh: boolean | undefined
  readonly liftedBy: readonly string[]
  readonly caps: PlainCaps
}
export interface PlainBank {
  readonly tables: readonly PlainTable[]
  readonly business: PlainCaps
  readonly situations: readonly PlainSituation[]
}
export interface PlainMove {
  readonly on: string
  readonly amount: number
  /** For each table the row that it went by. */
  readonly rows: readonly number[]
  readonly night: boolean | undefined
  readonly fresh: boolean | undefined
}
export interface PlainWish {
  readonly amount: number
  readonly has: readonly string[]
  readonly must: readonly string[]
  readonly certificate: boolean
  readonly own: PlainCaps
  readonly today: string
  readonly night: boolean | undefined
  readonly fresh: boolean | undefined
}

const cap = (most: number) => fc.option(fc.integer({ min: 1, max: most }), { nil: undefined, freq: 3 })
/** Each in order, so that single ≤ daily ≤ monthly ≤ yearly. */
const caps: fc.Arbitrary<PlainCaps> = fc.tuple(cap(8), cap(16), cap(24), cap(36), fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined, freq: 2 })).map(([single, daily, monthly, yearly, count]) => {
  let floor = 0
  const ordered = [single, daily, monthly, yearly].map((one) => (one === undefined ? undefined : (floor = Math.max(floor, one))))
  return Object.fromEntries(['single', 'daily', 'monthly', 'yearly', 'count'].flatMap((name, index) => { const value = [...ordered, count][index]; return value === undefined ? [] : [[name, value]] }))
})
const someTools = (least: number) => fc.subarray([...tools], { minLength: least, maxLength: 3 })
const truth = fc.constantFrom(true, false, undefined)
const table: fc.Arbitrary<PlainTable> = fc.record({
  counting: fc.constantFrom('own' as const, 'nested' as const),
  rows: fc.uniqueArray(fc.record({ tools: someTools(1), caps }), { minLength: 1, maxLength: 5, selector: (row) => [...row.tools].sort().join() }),
})
const situation: fc.Arbitrary<PlainSituation> = fc.record({ night: truth, fresh: truth, liftedBy: fc.oneof(fc.constant([]), someTools(1)), caps: caps.filter((one) => Object.keys(one).length > 0) })
export const bank: fc.Arbitrary<PlainBank> = fc.record({ tables: fc.array(table, { minLength: 1, maxLength: 2 }), business: caps, situations: fc.array(situation, { maxLength: 3 }) })

export const days = ['2028-02-28', '2028-02-29', '2028-03-01', '2027-02-28', '2027-03-01', '2026-12-31', '2027-01-01', '2027-01-31', '2027-04-30', '2027-05-31', '2028-12-31']
export const wish: fc.Arbitrary<PlainWish> = fc.record({
  amount: fc.oneof(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 14 })), has: fc.subarray([...tools], { minLength: 2 }), must: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.subarray(['pin', 'face', 'sms'], { minLength: 1, maxLength: 1 }) }), certificate: fc.constantFrom(false, false, true), own: fc.oneof({ weight: 3, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: caps }), today: fc.constantFrom(...days), night: truth, fresh: truth,
})

export function textOf({ tables, business, situations }: PlainBank, name: string): string {
  const columns = ['single', 'daily', 'monthly', 'yearly', 'count'] as const
  const cells = (one: PlainCaps): string => columns.map((column) => (one[column] === undefined ? '' : column === 'count' ? `${one[column]}笔` : `${one[column]}元`)).join(' | ')
  const tests = (one: boolean | undefined): string => (one === undefined ? '' : String(one))
  return [
    `scene ${name} "${name}" { fact night "夜" { type: bool }\nfact fresh "生" { type: bool } }`,
    ...tables.map(({ counting, rows }, index) => `limits ${name}_${index} "${name}表${index}" { scene: ${name}\ncounting: ${counting}\n| tools | ${columns.join(' | ')} |\n|--|--|--|--|--|--|\n${rows.map((row) => `| [${row.tools.join(', ')}] | ${cells(row.caps)} |`).join('\n')}\n}`),
    ...(Object.keys(business).length === 0 ? [] : [`business_limits ${name} "${name}" { scene: ${name}\n| business | ${columns.join(' | ')} |\n|--|--|--|--|--|--|\n| own_bank | ${cells(business)} |\n}`]),
    ...(situations.length === 0 ? [] : [`conditional_limits ${name} "${name}" { scene: ${name}\n| name | night | fresh || ${columns.join(' | ')} | lifted_by | told |\n|--|--|--||--|--|--|--|--|--|--|\n${situations.map((one, index) => `| s${index} | ${tests(one.night)} | ${tests(one.fresh)} || ${cells(one.caps)} | ${one.liftedBy.length === 0 ? '' : `[${one.liftedBy.join(', ')}]`} | "有上限" |`).join('\n')}\n}`]),
  ].join('\n')
}

interface Level {
  readonly level: number
  readonly count: number
}

function strength(set: readonly string[]): Level {
  return { level: Math.max(...set.map((tool) => about[tool]?.level ?? 0)), count: set.length }
}

function sameWindow(name: keyof PlainCaps, one: string, other: string): boolean {
  const [a, b] = [new Date(`${one}T12:00:00Z`), new Date(`${other}T12:00:00Z`)]
  const year = a.getUTCFullYear() === b.getUTCFullYear()
  const month = year && a.getUTCMonth() === b.getUTCMonth()
  if (name === 'single') return false
  return name === 'yearly' ? year : name === 'monthly' ? month : month && a.getUTCDate() === b.getUTCDate()
}

/** What some caps leave on a day after what counts against them. */
export function left(one: PlainCaps, counted: readonly PlainMove[], day: string): number {
  let most = Infinity
  for (const name of ['single', 'daily', 'monthly', 'yearly'] as const) {
    const limit = one[name]
    if (limit === undefined) continue
    let used = 0
    for (const move of counted) if (sameWindow(name, move.on, day)) used += move.amount
    most = Math.min(most, Math.max(0, limit - used))
  }
  if (one.count !== undefined && counted.filter(({ on }) => on === day).length >= one.count) most = 0
  return most
}

/** Moves that count against a row of a table: those that went by it, and by rows no stronger where the table says so. */
export function against(plain: PlainTable, at: number, table: number, moves: readonly PlainMove[]): readonly PlainMove[] {
  const mine = strength(plain.rows[at]?.tools ?? [])
  return moves.filter(({ rows }) => {
    const by = rows[table]
    if (by === undefined) return false
    if (by === at) return true
    const its = strength(plain.rows[by]?.tools ?? [])
    return plain.counting === 'nested' && (its.level < mine.level || (its.level === mine.level && its.count <= mine.count))
  })
}

const mayHold = (one: PlainSituation, { night, fresh }: Pick<PlainMove, 'night' | 'fresh'>): boolean => (one.night === undefined || night === undefined || one.night === night) && (one.fresh === undefined || fresh === undefined || one.fresh === fresh)

/** What a set of tools allows on a day; -1 for a set that is none of the table's. */
function room({ tables, business, situations }: PlainBank, set: readonly string[], asked: PlainWish, moves: readonly PlainMove[], day: string): number {
  let most = Math.min(left(business, moves, day), left(asked.own, moves, day))
  for (const [index, plain] of tables.entries()) {
    let best = -1
    for (const [at, row] of plain.rows.entries()) if (row.tools.every((tool) => set.includes(tool))) best = Math.max(best, left(row.caps, against(plain, at, index, moves), day))
    most = Math.min(most, best)
  }
  for (const one of situations) {
    const lifted = one.liftedBy.length > 0 && one.liftedBy.every((tool) => set.includes(tool))
    if (mayHold(one, asked) && !lifted) most = Math.min(most, left(one.caps, moves.filter((move) => mayHold(one, move)), day))
  }
  return most
}

export interface Verdict {
  readonly tools: readonly string[] | undefined
  readonly most: number
  readonly with: readonly string[] | undefined
  readonly more: string | undefined
}

/** Tries every set of the customer's tools. */
export function judge(plain: PlainBank, asked: PlainWish, moves: readonly PlainMove[]): Verdict {
  const { has, must, certificate, amount, today } = asked
  let sets: (readonly string[])[] = [[]]
  for (const tool of has) sets = [...sets, ...sets.map((set) => [...set, tool])]
  sets = sets.filter((set) => must.every((tool) => set.includes(tool)) && (!certificate || set.some((tool) => about[tool]?.signs === true))).map((set) => [...set].sort())
  const trouble = (set: readonly string[]): number => set.reduce((sum, tool) => sum + (about[tool]?.friction ?? 0), 0)
  sets.sort((a, b) => trouble(a) - trouble(b) || a.length - b.length || (a.join(' ') < b.join(' ') ? -1 : 1))
  const mostOn = (day: string): number => Math.max(0, ...sets.map((set) => room(plain, set, asked, moves, day)))
  const found = sets.find((set) => room(plain, set, asked, moves, today) >= amount)
  const most = mostOn(today)
  if (found !== undefined) return { tools: found, most: room(plain, found, asked, moves, today), with: undefined, more: undefined }
  let more: string | undefined
  for (let step = 1; step <= 370 && more === undefined; step++) {
    const day = new Date(Date.parse(`${today}T00:00:00Z`) + step * 86_400_000).toISOString().slice(0, 10)
    // On no other day does a counter begin anew.
    if (step > 1 && !day.endsWith('-01')) continue
    if (mostOn(day) > most) more = `${day}T00:00`
  }
  return { tools: undefined, most, with: most > 0 ? sets.find((set) => room(plain, set, asked, moves, today) >= most) : undefined, more }
}
