/** Every source of limits on the standard platform: what each stops, what lifts it, what counts against it, and what the customer is told. */
import { describe, expect, test } from 'vitest'
import { parseDecimal, printDecimal, zero, type Decimal } from '#model/decimal.ts'
import { instancesOf } from '#model/model.ts'
import type { Value } from '#model/value.ts'
import { chooseTools } from '#semantics/limits/choose.ts'
import { demandsOf } from '#semantics/limits/demands.ts'
import { later } from '#semantics/limits/raises.ts'
import { resetMoment } from '#semantics/limits/windows.ts'
import { noDemands, type Customer, type Movement, type Transaction } from '#semantics/limits/wish.ts'
import { nameOf, sourceOf } from '#semantics/limits-test.ts'
import { instanceIn } from '#semantics/environment.ts'
import { usualFacts } from '#semantics/samples.ts'
import { compileFiles } from '../harness/project.ts'

const compilation = compileFiles({
  'bankc.yaml': 'edition: 2026\nplatform: std:platform\n',
  'banks/a/a.bank': `bank a "甲银行" { }
conditional_limits monthly_one "月" {
  scene: transfer
  | name  | transfer_type || monthly | yearly | told     |
  | ----- | ------------- || ------: | -----: | -------- |
  | batch | batch         ||   3万元 |  4万元 | "有上限" |
}
`,
})
const model = compilation.banks[0]?.model ?? (() => { throw new Error('the project does not compile') })()
const yuan = (amount: number | string): Decimal => parseDecimal(String(amount)) ?? zero
const bool = (value: boolean): Value => ({ is: 'bool', value })
const one = (of: string, member: string): Value => ({ is: 'enum', enum: of, member, arguments: [] })
const time = (value: string): Value => ({ is: 'time', value })
const hours = (amount: number): Value => ({ is: 'duration', basis: 'seconds', amount: yuan(amount * 3600), iso: `PT${amount}H` })
const scene = (path: string) => instanceIn(model, 'scene', path) ?? (() => { throw new Error(path) })()
const usual = { transfer: usualFacts(model, scene('transfer')), payment: usualFacts(model, scene('payment')) }
const everything = [...(model.bank.instances.get('auth_tool')?.keys() ?? [])]
const today = '2026-11-22'

interface Asked {
  readonly amount: number | string
  readonly customer?: Partial<Customer>
  readonly facts?: Readonly<Record<string, Value>>
  readonly unknown?: readonly string[]
  readonly wish?: Partial<Transaction>
  readonly moved?: readonly Movement[]
}

function choose({ amount, customer, facts = {}, unknown = [], wish, moved = [] }: Asked) {
  const path = wish?.scene === 'payment' ? 'payment' : 'transfer'
  const known = new Map([...usual[path], ...Object.entries(facts)].filter(([name]) => !unknown.includes(name)))
  return chooseTools(model, { has: everything, ...customer }, { scene: 'transfer', business: 'own_bank', amount: yuan(amount), today, facts: known, ...wish }, moved)
}

/** The answer in a line: tools, or the most, by which source, row and cap. */
function said(asked: Asked): string {
  const { tools, most, stop } = choose(asked)
  if (tools !== undefined) return tools.join(' ')
  const source = stop === undefined ? '' : ` by ${sourceOf(model, { stop })?.name} ${stop.row === undefined ? '' : nameOf(stop.row)} ${stop.field}`
  return `at most ${most === undefined ? '∞' : printDecimal(most)}${source}`
}

const gone = (amount: number, more: Partial<Movement> = {}): Movement => ({ on: today, amount: yuan(amount), tools: ['pin'], business: 'own_bank', facts: usual.transfer, ...more })

test('every origin that the runtime knows has a declaration that says what customers are told', () => {
  const declared = instancesOf(model, 'cap_source').map((source) => source.name)
  expect(declared.length).toBe(9)
})

describe('situations', () => {
  test('stop what they are about, and nothing else', () => {
    expect(said({ amount: 60000 })).toBe('cloud_certificate')
    expect(said({ amount: 60000, facts: { 'payee.is_new': bool(true), time: time('23:30') } })).toBe('at most 20000 by situation_cap night_stranger single')
    expect(said({ amount: 60000, facts: { 'payee.is_new': bool(true), time: time('06:00') } })).toBe('cloud_certificate')
    expect(said({ amount: 60000, facts: { channel: one('access_channel', 'mini_program') } })).toBe('at most 5000 by situation_cap by_mini_program single')
  })

  test('some are lifted by passing more', () => {
    const fresh = { 'payee.since_added': hours(1) }
    expect(said({ amount: 10000, facts: fresh })).toBe(said({ amount: 10000 }))
    expect(said({ amount: 10001, facts: fresh })).toBe('face sms')
    expect(said({ amount: 60000, facts: fresh })).toBe('cloud_certificate face')
    expect(said({ amount: 60000, facts: fresh, customer: { has: ['cloud_certificate'] } })).toBe('at most 10000 by situation_cap fresh_payee single')
  })

  test('count what moved while they held', () => {
    const mini = new Map([...usual.transfer, ['channel', one('access_channel', 'mini_program')] as const])
    const facts = { channel: one('access_channel', 'mini_program') }
    expect(said({ amount: 5000, facts, moved: [gone(9000)] })).toBe('cloud_certificate')
    expect(said({ amount: 5000, facts, moved: [gone(9000, { facts: mini, tools: ['cloud_certificate'] })] })).toBe('at most 1000 by situation_cap by_mini_program daily')
    // Of a movement about which nothing is known, nobody can say that it does not count.
    const { facts: _, ...bare } = gone(9000, { tools: ['cloud_certificate'] })
    expect(said({ amount: 5000, facts, moved: [bare] })).toBe('at most 1000 by situation_cap by_mini_program daily')
  })

  test('hold where a fact is unknown, and that is said where it matters', () => {
    const asked = { amount: 60000, facts: { 'payee.is_new': bool(true) }, unknown: ['time'] }
    expect(said(asked)).toBe('at most 20000 by situation_cap night_stranger single')
    expect(choose(asked).unclear.map(({ by, facts }) => [by?.name, facts])).toEqual([['night_stranger', ['time']]])
    expect(choose({ ...asked, amount: 100 }).unclear).toEqual([])
    // Without it no more could go either.
    expect(choose({ ...asked, facts: { ...asked.facts, channel: one('access_channel', 'partner_app') } }).unclear).toEqual([])
  })
})

describe('account classes', () => {
  const grade = (member: string) => ({ 'account.grade': one('account_grade', member) })
  test('cap what leaves the account', () => {
    expect(said({ amount: 10000, facts: grade('II') })).toBe('cloud_certificate')
    expect(said({ amount: 10001, facts: grade('II') })).toBe('at most 10000 by class_cap class_ii out_daily')
    expect(said({ amount: 2001, facts: grade('III') })).toBe('at most 2000 by class_cap class_iii out_daily')
    expect(said({ amount: 2000, facts: grade('III'), moved: [gone(49_000, { on: '2026-02-03' })] })).toBe('at most 1000 by class_cap class_iii out_yearly')
  })

  test('leave what goes to the bound account alone', () => {
    expect(said({ amount: 20000, facts: { ...grade('II'), 'counterparty.is_bound_account': bool(true) } })).toBe('cloud_certificate')
    const bound = new Map([...usual.transfer, ['counterparty.is_bound_account', bool(true)] as const])
    expect(said({ amount: 10000, facts: grade('II'), moved: [gone(9000, { facts: bound, tools: ['usb_key'] })] })).toBe('cloud_certificate')
  })

  test('of a class that is not known the narrowest counts', () => {
    expect(said({ amount: 3000, unknown: ['account.grade'] })).toBe('at most 2000 by class_cap class_iii out_daily')
    expect(choose({ amount: 3000, unknown: ['account.grade'] }).unclear.map(({ by, facts }) => [by?.name, facts])).toEqual([['class_iii', ['account.grade']]])
  })

  test('cap what comes in, and what the account may hold', () => {
    const wish = { business: 'collection' }
    const small = { ...grade('III'), 'account.balance': { is: 'money', currency: 'CNY', amount: yuan(1500) } as const }
    expect(said({ amount: 500, facts: small, wish })).toBe('pin')
    expect(said({ amount: 501, facts: small, wish })).toBe('at most 500 by class_cap class_iii balance')
    expect(said({ amount: 10001, facts: grade('II'), wish })).toBe('at most 10000 by class_cap class_ii in_daily')
  })
})

describe('what customers set and agreed', () => {
  test('the smallest of role, agreement and own setting counts', () => {
    expect(said({ amount: 5001, customer: { role: 'client' } })).toBe('at most 5000 by role_cap client_policy single')
    expect(said({ amount: 50001, customer: { role: 'signed' } })).toBe('cloud_certificate')
    expect(said({ amount: 3000, customer: { agreed: { daily: yuan(5000), count: yuan(2) }, own: { single: yuan(2000) } } })).toBe('at most 2000 by own_cap transfer single')
    expect(said({ amount: 2000, customer: { agreed: { daily: yuan(5000), count: yuan(2) } }, moved: [gone(1), gone(1)] })).toBe('at most 0 by agreed_cap transfer_agreement count')
  })

  const raised = (row: string, at: string) => ({ raised: [{ table: 'transfer', row, at }] })
  test('a raise lifts what was set and agreed, as far as it goes and as long as it lasts', () => {
    const own = { own: { single: yuan(1000), daily: yuan(1000) }, agreed: { daily: yuan(50000) } }
    expect(said({ amount: 50000, customer: { ...own, ...raised('small_today', `${today}T09:00`) } })).toBe('cloud_certificate')
    expect(said({ amount: 50001, customer: { ...own, ...raised('small_today', `${today}T09:00`) } })).toBe('at most 50000 by agreed_cap transfer_agreement daily')
    expect(said({ amount: 2000, customer: { ...own, ...raised('small_today', '2026-11-21T09:00') } })).toBe('at most 1000 by own_cap transfer single')
    // What it does not write goes as far as may be raised on the phone: 200,000.
    expect(said({ amount: 200000, customer: { ...own, ...raised('one_week', '2026-11-16T09:00') } })).toBe('cloud_certificate')
    expect(said({ amount: 200001, customer: { ...own, ...raised('one_week', '2026-11-16T09:00') } })).toBe('at most 200000 by agreed_cap transfer_agreement daily')
    expect(said({ amount: 200000, customer: { ...own, ...raised('one_week', '2026-11-15T10:30') } })).toBe('at most 1000 by own_cap transfer single')
    // A day's wait is not over at half past ten of the next day.
    expect(said({ amount: 2000, customer: { ...own, ...raised('for_good', '2026-11-21T10:31') } })).toBe('at most 1000 by own_cap transfer single')
    expect(said({ amount: 2000, customer: { ...own, ...raised('for_good', '2026-11-21T10:30') } })).toBe('cloud_certificate')
  })

  test('a raise lifts nothing that the bank or the law says', () => {
    const customer = { ...raised('one_week', '2026-11-22T00:00'), role: 'client' }
    expect(said({ amount: 5001, customer })).toBe('at most 5000 by role_cap client_policy single')
    expect(said({ amount: 10001, customer: raised('one_week', '2026-11-22T00:00'), facts: { 'account.grade': one('account_grade', 'II') } })).toBe('at most 10000 by class_cap class_ii out_daily')
    expect(said({ amount: 6000, customer: raised('one_week', '2026-11-22T00:00'), facts: { channel: one('access_channel', 'wechat_bank') } })).toBe('at most 5000 by situation_cap by_wechat single')
    expect(said({ amount: 60000, customer: { ...raised('one_week', '2026-11-22T00:00'), has: ['pin', 'sms', 'face'] } })).toBe('at most 50000 by tool_cap face+pin+sms single')
  })

  test('locks stop while they are on and at their hours; a lock on amounts stops above what the customer set', () => {
    const locks = (name: string, amount?: number) => ({ locks: new Map([[name, amount === undefined ? undefined : yuan(amount)]]) })
    expect(said({ amount: 100, customer: locks('night_lock'), facts: { time: time('23:00') } })).toBe('at most 0 by own_cap night_lock single')
    expect(said({ amount: 100, customer: locks('night_lock'), facts: { time: time('05:00') } })).toBe('pin')
    expect(said({ amount: 100, customer: locks('night_lock'), unknown: ['time'] })).toBe('at most 0 by own_cap night_lock single')
    expect(said({ amount: 100, customer: locks('stranger_lock') })).toBe('pin')
    expect(said({ amount: 100, customer: locks('stranger_lock'), facts: { 'payee.is_new': bool(true) } })).toBe('at most 0 by own_cap stranger_lock single')
    expect(said({ amount: 5001, customer: locks('amount_lock') })).toBe('at most 5000 by own_cap amount_lock single')
    expect(said({ amount: 301, customer: locks('amount_lock', 300) })).toBe('at most 300 by own_cap amount_lock single')
  })
})

describe('payments', () => {
  const payment = (business: string, more: Partial<Transaction> = {}) => ({ scene: 'payment', business, ...more })
  test('a barcode goes by its grade, and everything of the grade counts, whichever tools it were', () => {
    expect(said({ amount: 1001, wish: payment('dynamic_barcode'), customer: { has: ['pin'] } })).toBe('at most 1000 by tool_cap pin single')
    expect(said({ amount: 1001, wish: payment('dynamic_barcode'), customer: { has: ['pin', 'sms'] } })).toBe('pin sms')
    const moved = [gone(4500, { business: 'dynamic_barcode', tools: ['pin', 'sms'], scene: 'payment' })]
    // Each set has a pot of its own, but grade B allows 5,000 a day in all.
    expect(said({ amount: 1001, wish: payment('dynamic_barcode'), customer: { has: ['pin', 'device_binding', 'sms'] }, moved })).toBe('at most 1000 by barcode_cap barcode_c daily')
    expect(said({ amount: 1001, wish: payment('dynamic_barcode'), moved })).toBe('cloud_certificate device_binding device_face')
  })

  test('without a password: switched on, few in a row, and not everywhere', () => {
    const wish = payment('no_password')
    const on = { has: [], noPassword: true }
    const category = (value: string) => ({ 'merchant.category': { is: 'text', value } as const })
    expect(said({ amount: 200, wish, customer: { has: everything }, facts: category('5411') })).toBe('at most 0')
    expect(said({ amount: 200, wish, customer: on, facts: category('5411') })).toBe('')
    expect(said({ amount: 1001, wish, customer: on, facts: category('5411') })).toBe('at most 1000 by business_cap no_password single')
    expect(said({ amount: 200, wish, customer: on, facts: category('7995') })).toBe('at most 0 by business_cap no_password_terms excluded_categories')
    const five = Array.from({ length: 5 }, () => gone(10, { business: 'no_password', tools: [], scene: 'payment' }))
    expect(said({ amount: 200, wish, customer: on, facts: category('5411'), moved: five })).toBe('at most 0 by business_cap no_password_terms password_every')
    expect(said({ amount: 200, wish, customer: on, facts: category('5411'), moved: [...five, gone(10, { business: 'online_payment', scene: 'payment' })] })).toBe('')
  })

  test('a business that no table is about goes nowhere', () => {
    expect(said({ amount: 1, wish: { scene: 'login' } })).toBe('at most 0')
  })
})

describe('channels', () => {
  const payment = { scene: 'payment', business: 'online_payment' }
  const on = (member: string) => ({ channel: one('access_channel', member) })
  test('tools that work on other channels only are not asked for', () => {
    expect(said({ amount: 500, wish: payment })).toBe('device_face')
    expect(said({ amount: 500, wish: payment, facts: on('web_bank') })).toBe('pin')
    expect(said({ amount: 500, wish: payment, facts: on('web_bank'), customer: { has: ['fingerprint'] } })).toBe('at most 0')
  })

  test('on a channel that is not known neither, and that is said where it matters', () => {
    expect(said({ amount: 500, wish: payment, unknown: ['channel'] })).toBe('pin')
    expect(choose({ amount: 500, wish: payment, unknown: ['channel'] }).unclear.map(({ facts }) => facts)).toEqual([['channel']])
    expect(choose({ amount: 500, wish: payment, unknown: ['channel'], customer: { has: ['pin', 'sms'] } }).unclear).toEqual([])
  })

  test('where limits may come from can be narrowed', () => {
    const facts = { ...on('partner_app'), 'payee.is_new': bool(true) }
    expect(said({ amount: 60000, facts })).toBe('at most 1000 by situation_cap by_partner single')
    expect(said({ amount: 60000, facts, wish: { sources: new Set(['tools', 'business']) } })).toBe('cloud_certificate')
    expect(said({ amount: 6000000, facts, wish: { sources: new Set(['business']) } })).toBe('at most 5000000 by business_cap own_bank single')
  })
})

describe('risk control', () => {
  const tool = (path: string): Value => ({ is: 'ref', kind: 'auth_tool', path })
  const decision = (member: string, ...given: readonly Value[]): Value => ({ is: 'enum', enum: 'decision', member, arguments: given })
  const set = (...paths: readonly string[]): Value => ({ is: 'set', items: paths.map(tool) })

  test('what it decides is asked for, or left out, or the most that goes', () => {
    const demands = (...decisions: readonly Value[]) => ({ demands: demandsOf(decisions) })
    expect(said({ amount: 500, wish: demands(decision('step_up', set('face')), decision('step_up', set('sms'))) })).toBe('face sms')
    expect(said({ amount: 500, wish: demands(decision('step_up_certificate')) })).toBe('cloud_certificate')
    expect(said({ amount: 500, wish: demands(decision('step_up_certificate')), customer: { has: ['pin', 'usb_key'] } })).toBe('usb_key')
    expect(said({ amount: 3000, wish: demands(decision('exclude_tools', set('sms'))), customer: { has: ['pin', 'sms', 'face', 'matrix_card'] } })).toBe('at most 1000 by tool_cap pin single')
    expect(said({ amount: 3000, wish: demands(decision('limit_to', { is: 'money', currency: 'CNY', amount: yuan(2000) })) })).toBe('at most 2000 by risk_cap  single')
    expect(said({ amount: 1, wish: demands(decision('block')) })).toBe('at most 0 by risk_cap  single')
  })

  test('who lacks what is asked for is told so', () => {
    expect(choose({ amount: 500, wish: { demands: { ...noDemands, must: ['face', 'sms'] } }, customer: { has: ['pin', 'sms'] } }).lacking).toEqual(['face'])
    expect(choose({ amount: 500, wish: { demands: { ...noDemands, must: ['sms'], exclude: ['sms'] } } }).lacking).toEqual(['sms'])
  })
})

describe('when there will be more', () => {
  const batch = (amount: number, on: string) => gone(amount, { business: 'batch', on, tools: ['usb_key'], facts: usual.transfer })
  const more = (amount: number, on: string, moved: readonly Movement[]) => choose({ amount, wish: { business: 'batch', today: on }, moved })

  test('counters begin anew at midnight of the day, the month, the year', () => {
    expect(more(20000, '2026-11-30', [batch(20000, '2026-11-02')])).toMatchObject({ most: yuan(10000), more: '2026-12-01T00:00', stop: { cap: 'monthly' } })
    // In December nothing more goes: the year is spent.
    expect(more(20000, '2026-11-30', [batch(25000, '2026-10-02'), batch(15000, '2026-11-02')])).toMatchObject({ most: zero, more: '2027-01-01T00:00', stop: { cap: 'yearly' } })
    expect(more(20000, '2028-02-29', [batch(20000, '2028-02-01')]).more).toBe('2028-03-01T00:00')
    expect(more(20000, '2026-12-31', [batch(20000, '2026-12-01'), batch(20000, '2026-11-01')]).more).toBe('2027-01-01T00:00')
  })

  test('what looks at one transaction only never gets more by waiting', () => {
    expect(choose({ amount: 50001, customer: { has: ['pin', 'sms', 'face'] } }).more).toBeUndefined()
  })

  test('resets', () => {
    expect(['2026-11-22', '2026-11-30', '2028-02-28', '2028-02-29', '2027-02-28', '2026-12-31'].map((day) => [resetMoment('daily', day), resetMoment('monthly', day), resetMoment('yearly', day)])).toEqual([
      ['2026-11-23T00:00', '2026-12-01T00:00', '2027-01-01T00:00'],
      ['2026-12-01T00:00', '2026-12-01T00:00', '2027-01-01T00:00'],
      ['2028-02-29T00:00', '2028-03-01T00:00', '2029-01-01T00:00'],
      ['2028-03-01T00:00', '2028-03-01T00:00', '2029-01-01T00:00'],
      ['2027-03-01T00:00', '2027-03-01T00:00', '2028-01-01T00:00'],
      ['2027-01-01T00:00', '2027-01-01T00:00', '2027-01-01T00:00'],
    ])
    const months = (amount: number): Value => ({ is: 'duration', basis: 'months', amount: yuan(amount), iso: `P${amount}M` })
    expect([later('2028-01-31T09:00', months(1)), later('2027-01-31T09:00', months(1)), later('2028-02-29T09:00', months(12)), later('2026-12-31T23:30', hours(1))]).toEqual(['2028-02-29T09:00', '2027-02-28T09:00', '2029-02-28T09:00', '2027-01-01T00:30'])
  })
})
