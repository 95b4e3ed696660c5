/** Limits of random banks, over sequences of transactions: what is chosen is what trying every set of tools chooses, and no cap is ever passed. */
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { addDecimal, decimalOf, parseDecimal, printDecimal, zero, type Decimal } from '#model/decimal.ts'
import type { Model } from '#model/model.ts'
import type { Value } from '#model/value.ts'
import { chooseTools, type Choice } from '#semantics/limits/choose.ts'
import { noDemands, type Caps, type Customer, type Movement, type Transaction } from '#semantics/limits/wish.ts'
import { compileFiles } from '../harness/project.ts'
import { about, against, bank, days, judge, textOf, tools, wish, type PlainBank, type PlainCaps, type PlainMove, type PlainWish } from './limits-oracle.ts'

// Random banks break policies; here they are only to run.
vi.mock('#compiler/prove/prove.ts', () => ({ prove: () => [] }))

/** Always the same banks: compiling takes longer than judging. */
const banks: readonly PlainBank[] = fc.sample(bank, { numRuns: 60, seed: 5 })
const compilation = compileFiles({ 'bankc.yaml': 'edition: 2026\nplatform: std:platform\n', 'banks/a/a.bank': `bank a "甲" { }\n${banks.map((one, index) => textOf(one, `lab${index}`)).join('\n')}` })
const model: Model = compilation.banks[0]?.model ?? (() => { throw new Error(JSON.stringify(compilation.diagnostics.filter(({ row }) => row.severity === 'error').map(({ code, parameters }) => [code, parameters]))) })()

const factValues = ({ night, fresh }: Pick<PlainMove, 'night' | 'fresh'>): ReadonlyMap<string, Value> =>
  new Map([['night', night] as const, ['fresh', fresh] as const].flatMap(([name, value]) => (value === undefined ? [] : [[name, { is: 'bool', value } as const] as const])))
const capsOf = (own: PlainCaps): Caps => Object.fromEntries(Object.entries(own).map(([name, value]) => [name, decimalOf(value as number)]))

const keyOf = (path: string): string => (/\[\[(.*)\]\]/.exec(path)?.[1] ?? '').split(', ').sort().join()

interface Asked {
  readonly customer: Customer
  readonly transaction: Transaction
}

function asked(index: number, { amount, has, must, certificate, own, today, ...facts }: PlainWish): Asked {
  return { customer: { has, ...(Object.keys(own).length === 0 ? {} : { own: capsOf(own) }) }, transaction: { scene: `lab${index}`, business: 'own_bank', amount: decimalOf(amount), today, facts: factValues(facts), demands: { ...noDemands, must, certificate } } }
}

/** A sequence of wishes of one bank, each as far as it may go; those that are refused leave nothing behind. */
function play(index: number, wishes: readonly PlainWish[], see: (one: Asked, plain: PlainWish, moved: readonly Movement[], moves: readonly PlainMove[], choice: Choice) => void): readonly PlainMove[] {
  const plainBank = banks[index]
  if (plainBank === undefined) throw new Error('no such bank')
  const moved: Movement[] = []
  const moves: PlainMove[] = []
  for (const plain of wishes) {
    const one = asked(index, plain)
    const choice = chooseTools(model, one.customer, one.transaction, moved)
    see(one, plain, moved, moves, choice)
    if (choice.tools === undefined) continue
    moved.push({ on: plain.today, amount: one.transaction.amount, tools: choice.tools, business: 'own_bank', scene: `lab${index}`, ...(one.transaction.facts === undefined ? {} : { facts: one.transaction.facts }), rows: choice.rows })
    const rows = plainBank.tables.map(({ rows: all }, table) => all.findIndex((row) => choice.rows.some((path) => path.startsWith(`lab${index}_${table}.`) && keyOf(path) === [...row.tools].sort().join())))
    expect(rows.includes(-1), choice.rows.join()).toBe(false)
    moves.push({ on: plain.today, amount: plain.amount, rows, night: plain.night, fresh: plain.fresh })
  }
  return moves
}

/** On few days, so that counters fill; nothing went tomorrow. */
const sequences = fc.tuple(fc.integer({ min: 0, max: banks.length - 1 }), fc.array(wish, { minLength: 1, maxLength: 9 }), fc.subarray(days, { minLength: 1, maxLength: 2 })).map(([index, wishes, some]) => ({
  index, wishes: wishes.map((one, at) => ({ ...one, today: some[at % some.length] ?? one.today })).sort((left, right) => (left.today < right.today ? -1 : left.today > right.today ? 1 : 0)),
}))

test('what is chosen is what trying every set of tools chooses', () => {
  let allowed = 0
  let refused = 0
  let waiting = 0
  fc.assert(
    fc.property(sequences, ({ index, wishes }) => {
      play(index, wishes, (_, plain, __, moves, choice) => {
        const verdict = judge(banks[index] as PlainBank, plain, moves)
        const said = { tools: choice.tools, most: choice.most === undefined ? Infinity : Number(printDecimal(choice.most)), with: choice.with, more: choice.more }
        const lacks = plain.must.some((tool) => !plain.has.includes(tool)) 
        expect(said).toEqual(lacks ? { tools: undefined, most: 0, with: undefined, more: undefined } : verdict)
        if (choice.tools === undefined) refused++
        else allowed++
        if (choice.more !== undefined) waiting++
      })
    }),
    { numRuns: 400 },
  )
  // The law is of use only where both happen.
  expect([allowed, refused, waiting].every((count) => count > 100), [allowed, refused, waiting].join()).toBe(true)
})

test('whatever is asked for in whatever order, no cap is ever passed', () => {
  fc.assert(
    fc.property(sequences, ({ index, wishes }) => {
      const plain = banks[index] as PlainBank
      const moves = play(index, wishes, () => {})
      const within = (caps: PlainCaps, counted: readonly PlainMove[]): void => {
        for (const last of counted) {
          const sum = (prefix: number): number => counted.filter(({ on }) => on.slice(0, prefix) === last.on.slice(0, prefix)).reduce((total, { amount }) => total + amount, 0)
          expect(last.amount).toBeLessThanOrEqual(caps.single ?? Infinity)
          expect(sum(10)).toBeLessThanOrEqual(caps.daily ?? Infinity)
          expect(sum(7)).toBeLessThanOrEqual(caps.monthly ?? Infinity)
          expect(sum(4)).toBeLessThanOrEqual(caps.yearly ?? Infinity)
          expect(counted.filter(({ on }) => on === last.on).length).toBeLessThanOrEqual(caps.count ?? Infinity)
        }
      }
      within(plain.business, moves)
      // Each row keeps to its own; that weaker ones count against stronger ones is asked when a stronger one is used.
      for (const [table, { rows }] of plain.tables.entries()) for (const [at, row] of rows.entries()) within(row.caps, against({ ...(plain.tables[table] as PlainBank['tables'][number]), counting: 'own' }, at, table, moves))
    }),
    { numRuns: 300 },
  )
})

test('more tools, less gone, more known and a smaller amount never get less or ask for more', () => {
  const trouble = (set: readonly string[]): number => set.reduce((sum, tool) => sum + (about[tool]?.friction ?? 0), 0)
  const atLeast = (left: Decimal | undefined, right: Decimal | undefined): boolean => left === undefined || (right !== undefined && Number(printDecimal(left)) >= Number(printDecimal(right)))
  fc.assert(
    fc.property(sequences, fc.subarray([...tools]), fc.integer({ min: 1, max: 14 }), ({ index, wishes }, more, smaller) => {
      play(index, wishes, ({ customer, transaction }, plain, moved, _, choice) => {
        const richer = chooseTools(model, { ...customer, has: [...new Set([...customer.has, ...more])] }, transaction, moved)
        const fresher = chooseTools(model, customer, transaction, moved.slice(1))
        const lighter = chooseTools(model, customer, { ...transaction, amount: decimalOf(Math.min(smaller, plain.amount)) }, moved)
        const wiser = chooseTools(model, customer, { ...transaction, facts: new Map([...factValues({ night: false, fresh: true }), ...(transaction.facts ?? [])]) }, moved)
        for (const other of [richer, fresher, lighter, wiser]) {
          if (choice.tools !== undefined) {
            expect(other.tools).toBeDefined()
            expect(trouble(other.tools ?? [])).toBeLessThanOrEqual(trouble(choice.tools))
          } else if (other.tools === undefined) expect(atLeast(other.most, choice.most)).toBe(true)
        }
      })
    }),
    { numRuns: 250 },
  )
})

test('what is said to be the most may go with what is said, and a cent more may not; what may matter is said', () => {
  fc.assert(
    fc.property(sequences, ({ index, wishes }) => {
      play(index, wishes, ({ customer, transaction }, plain, moved, _, choice) => {
        const certain = chooseTools(model, customer, { ...transaction, facts: new Map([...(transaction.facts ?? []), ...(plain.night === undefined ? [['night', { is: 'bool', value: true }] as const] : []), ...(plain.fresh === undefined ? [['fresh', { is: 'bool', value: true }] as const] : [])]) }, moved)
        expect(certain.unclear).toEqual([])
        if (plain.night !== undefined && plain.fresh !== undefined) expect(choice.unclear).toEqual([])
        // Nobody is refused for want of a fact without being told so.
        if (choice.tools === undefined && certain.tools !== undefined) expect(choice.unclear.length).toBeGreaterThan(0)
        if (choice.tools !== undefined || choice.most === undefined || choice.most.digits === 0n) return
        expect(chooseTools(model, customer, { ...transaction, amount: choice.most }, moved).tools).toEqual(choice.with)
        expect(chooseTools(model, customer, { ...transaction, amount: addDecimal(choice.most, parseDecimal('0.01') ?? zero) }, moved).tools).toBeUndefined()
      })
    }),
    { numRuns: 250 },
  )
})
