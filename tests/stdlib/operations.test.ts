/**
 * The platform's functions and its operations: what moves money or touches a customer's data is behind an operation, and each operation
 * says who may call it, what can go wrong and what is done only once. Exceptions stand here, each with its reason.
 */
import { expect, test } from 'vitest'
import { itemsOf, memberOf, valueOf, type Instance } from '#model/instance.ts'
import { instancesOf } from '#model/model.ts'
import type { Value } from '#model/value.ts'
import { compileFiles } from '../harness/project.ts'

const compilation = compileFiles({ 'bankc.yaml': 'edition: 2026\nplatform: std:platform\n', 'banks/a/a.bank': 'bank a "a" { }\nbrand { primary: #0B5FFF, logo: "l.svg" }', 'banks/a/l.svg': '<svg/>' })
const model = compilation.banks[0]?.model
if (model === undefined) throw new Error('the platform does not compile')

const functions = instancesOf(model, 'function')
const operations = instancesOf(model, 'operation')
const groups = instancesOf(model, 'service_group')

/** Functions that need no operation, each with its reason. There are none. */
const withoutOperations: Readonly<Record<string, string>> = {}

/** Functions in which money moves, though no operation moves it, each with its reason. There are none. */
const movesElsewhere: Readonly<Record<string, string>> = {}

/** What there is more of every day, or more of than a screen holds. */
const growing = new Set([
  'transaction_item', 'order_item', 'payment_item', 'bill_record', 'collection_record', 'repayment_record', 'points_record', 'growth_record', 'pension_record', 'fund_record',
  'toll_record', 'profit_item', 'ride_item', 'receipt_item', 'proof_item', 'remittance_item', 'batch_item', 'login_record', 'message_item', 'feedback_item', 'chat_line',
  'booking_item', 'appointment_item', 'goods_order', 'gold_order_item', 'prize_item', 'invitee_item', 'lead_item', 'application_item', 'bureau_consent', 'coupon_item', 'payee_item',
  'product_item', 'deposit_offer', 'loan_offer', 'gold_good_item', 'goods_item', 'campaign_item', 'merchant_offer', 'news_line', 'search_hit', 'branch_item', 'hospital_item',
  'institution_item', 'cd_listing', 'card_spending', 'card_bill_item', 'mandate_item',
])

/** Lists of those that stay short all the same. */
const shortAllTheSame: Readonly<Record<string, string>> = {
  list_bonds: 'there are two terms a batch, and one batch at a time',
  list_watched: 'at most fifty, as the app counts them',
}

const boolIn = (instance: Instance, field: string): boolean => {
  const value = valueOf(instance, field)
  return value?.is === 'bool' && value.value
}
const textIn = (instance: Instance, field: string): string => {
  const value = valueOf(instance, field)
  return value?.is === 'text' ? value.value : ''
}
const pathsIn = (instance: Instance, field: string): readonly string[] => {
  const value = valueOf(instance, field)
  return value?.is === 'ref' ? [value.path] : itemsOf(instance, field).flatMap((one: Value) => (one.is === 'ref' ? [one.path] : []))
}
const rowsIn = (instance: Instance, field: string): readonly Instance[] => {
  const value = valueOf(instance, field)
  return value?.is === 'table' ? [...value.rows.values()] : []
}
const serving = (name: string): readonly Instance[] => operations.filter((one) => pathsIn(one, 'function').includes(name))
const role = (instance: Instance): string => memberOf(instance, 'role') ?? ''
const names = (instances: readonly Instance[]): readonly string[] => instances.map((one) => one.name)

test('there are 129 functions, 13 groups, and every group has operations', () => {
  expect(functions).toHaveLength(129)
  expect(groups).toHaveLength(13)
  for (const group of groups) expect([group.name, operations.filter((one) => pathsIn(one, 'group').includes(group.name)).length > 9]).toEqual([group.name, true])
})

test('every function that moves money or is for users has an operation', () => {
  const wanted = functions.filter((one) => boolIn(one, 'moves_money') || role(one) !== 'guest')
  const bare = names(wanted.filter((one) => serving(one.name).length === 0))
  expect(bare).toEqual(Object.keys(withoutOperations))
})

test('every function that moves money has an operation that moves it, in a scene with limits and rules', () => {
  const still = functions.filter((one) => boolIn(one, 'moves_money') && !serving(one.name).some((operation) => boolIn(operation, 'moves_money')))
  expect(names(still).toSorted()).toEqual(Object.keys(movesElsewhere).toSorted())
})

test('no operation asks for less than every one of its functions does, for a document would ask for more than it says', () => {
  const ranks = [...(model.vocabulary.enums.get('role')?.members.keys() ?? [])]
  const low = operations.filter((operation) => {
    const owners = functions.filter((one) => pathsIn(operation, 'function').includes(one.name))
    return owners.length > 0 && ranks.indexOf(role(operation)) < Math.min(...owners.map((one) => ranks.indexOf(role(one))))
  })
  expect(names(low)).toEqual([])
})

test('every operation says what can go wrong, but the one that cannot fail', () => {
  expect(names(operations.filter((one) => itemsOf(one, 'errors').length === 0))).toEqual(['logout'])
})

test('what moves money can be refused by risk control or for want of money, and is asked to prove who it is where it is not the least of sums', () => {
  const moving = operations.filter((one) => boolIn(one, 'moves_money'))
  expect(moving.length).toBeGreaterThan(40)
  for (const one of moving) {
    const errors = pathsIn(one, 'errors')
    expect([one.name, rowsIn(one, 'request').some((row) => row.name === 'ticket')]).toEqual([one.name, true])
    expect([one.name, errors.some((error) => ['blocked_by_risk', 'step_up_required', 'insufficient_balance', 'limit_exceeded'].includes(error))]).toEqual([one.name, true])
  }
})

test('lists that grow are read page by page: whoever takes a cursor gives the next one, and the other way round', () => {
  for (const one of operations) {
    const asked = rowsIn(one, 'request').some((row) => row.name === 'cursor')
    const given = rowsIn(one, 'response').some((row) => row.name === 'next_cursor')
    expect([one.name, asked]).toEqual([one.name, given])
    if (!/^(list|search)_/.test(one.name) || asked || one.name in shortAllTheSame) continue
    const long = rowsIn(one, 'response').filter((row) => {
      const type = valueOf(row, 'type')
      return type?.is === 'type' && type.type.is === 'table' && growing.has(type.type.kind)
    })
    expect([one.name, names(long)]).toEqual([one.name, []])
  }
})

test('secrets go in bodies and never come back but as what is shown once', () => {
  const given = operations.flatMap((one) => rowsIn(one, 'response').filter((row) => memberOf(row, 'sensitive') === 'C3').map((row) => `${one.name}.${row.name}`))
  const shownOnce = given.filter((one) => /\.(code|ticket|token|room)$/.test(one))
  expect(given).toEqual(shownOnce)
})

test('paths are lower case with hyphens, and name what is in them once', () => {
  for (const one of operations) {
    const path = textIn(one, 'path')
    expect([one.name, /^(\/([a-z][a-z0-9-]*|\{[a-z][a-z0-9_]*\}))+$/.test(path)]).toEqual([one.name, true])
    const parts = [...path.matchAll(/\{(\w+)\}/g)].map(([, part]) => part)
    expect(new Set(parts).size).toBe(parts.length)
  }
})
