/**
 * The work that all engines do: fraud rules of five comparisons over 40 facts, and requests that have every fact. Seeded, so that every
 * run is the same. Whole numbers only, money in fen, so that every engine can say it.
 */
export type Atom =
  | { readonly op: '>' | '<='; readonly fact: string; readonly value: number }
  | { readonly op: '=='; readonly fact: string; readonly value: string }
  | { readonly op: 'in'; readonly fact: string; readonly values: readonly string[] }
  | { readonly op: 'is'; readonly fact: string; readonly value: boolean }
export type Condition = Atom | { readonly op: 'and' | 'or'; readonly of: readonly Condition[] }

export interface Rule {
  readonly id: string
  readonly when: Condition
}

export type Request = Readonly<Record<string, number | string | boolean>>

/** Amounts of money in fen, and counts, with the largest that occurs. */
export const amounts: readonly (readonly [string, number])[] = [
  ['amount', 20_000_000],
  ['balance', 100_000_000],
  ['day_sum', 50_000_000],
  ['month_sum', 300_000_000],
  ['max_amount_90d', 20_000_000],
]
export const counts: readonly (readonly [string, number])[] = [
  ['count_1m', 20],
  ['count_10m', 60],
  ['count_1h', 120],
  ['count_24h', 400],
  ['failed_logins_24h', 15],
  ['new_payees_7d', 20],
  ['devices_30d', 12],
  ['ip_users_24h', 200],
  ['payee_received_24h', 300],
  ['account_age', 4000],
  ['device_age', 1500],
  ['payee_age', 2000],
  ['since_login', 600],
  ['since_password', 100_000],
  ['distance', 3000],
  ['score', 1000],
  ['age', 90],
  ['hour', 23],
  ['session', 3600],
]
export const enums: readonly (readonly [string, readonly string[]])[] = [
  ['via', ['app', 'web', 'h5', 'desk', 'atm']],
  ['purpose', ['login', 'register', 'pay_out', 'open', 'pay', 'invest', 'borrow', 'reset']],
  ['auth', ['pwd', 'code', 'look', 'key', 'finger']],
  ['payee_type', ['own', 'same_bank', 'other_bank', 'third_party']],
  ['class', ['first', 'second', 'third']],
  ['tier', ['mass', 'gold', 'platinum', 'private']],
  ['os', ['ios', 'android', 'harmony']],
  ['province', ['sd', 'he', 'hn', 'js', 'bj', 'sh', 'gd', 'fj']],
]
export const flags: readonly string[] = ['new_device', 'rooted', 'simulator', 'vpn', 'remote_control', 'in_blacklist', 'in_greylist', 'night_mode']

/** Mulberry32. */
export function chance(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Each `a and b and c and (d or e)` over five facts; thresholds in the tails, so that few fire. */
export function rulesOf(count: number, seed = 1): readonly Rule[] {
  const next = chance(seed)
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(next() * items.length)] as Item
  const anyAtom = (): Atom => {
    const kind = next()
    if (kind < 0.6) {
      const [fact, most] = pick([...amounts, ...counts])
      const high = next() < 0.75
      return { op: high ? '>' : '<=', fact, value: Math.max(1, Math.floor(most * (high ? 0.2 + 0.6 * next() : 0.005 + 0.08 * next()))) }
    }
    if (kind < 0.8) {
      const [fact, members] = pick(enums)
      const values = [...new Set(Array.from({ length: 1 + Math.floor(next() * 2) }, () => pick(members)))]
      return values.length === 1 ? { op: '==', fact, value: values[0] as string } : { op: 'in', fact, values }
    }
    return { op: 'is', fact: pick(flags), value: next() < 0.9 }
  }
  return Array.from({ length: count }, (_, index) => {
    const used = new Set<string>()
    const atom = (): Atom => {
      let one = anyAtom()
      while (used.has(one.fact)) one = anyAtom()
      used.add(one.fact)
      return one
    }
    return { id: `r${index}`, when: { op: 'and', of: [atom(), atom(), atom(), { op: 'or', of: [atom(), atom()] }] } }
  })
}

/** Small amounts are frequent, large ones rare. */
export function requestsOf(count: number, seed = 2): readonly Request[] {
  const next = chance(seed)
  return Array.from({ length: count }, () => {
    const request: Record<string, number | string | boolean> = {}
    for (const [fact, most] of [...amounts, ...counts]) request[fact] = Math.floor(most * next() ** 3)
    for (const [fact, members] of enums) request[fact] = members[Math.floor(next() * members.length)] as string
    for (const fact of flags) request[fact] = next() < 0.15
    return request
  })
}

/** A condition in the words of an engine. */
export interface Words {
  readonly and: string
  readonly or: string
  readonly atom: (atom: Atom) => string
}

export function written(condition: Condition, words: Words): string {
  return 'of' in condition ? `(${condition.of.map((one) => written(one, words)).join(` ${words[condition.op]} `)})` : words.atom(condition)
}
