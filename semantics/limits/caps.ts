/** Every cap on a transaction that no tools open: by role, agreement, business, situation, class of account, the customer's own, and risk control's. */
import { compareDecimal, subtractDecimal, zero } from '#model/decimal.ts'
import { countOf, memberOf, textsIn, valueOf, type Instance } from '#model/instance.ts'
import { instancesOf, type Model } from '#model/model.ts'
import { nestedIn } from '#model/nested.ts'
import type { Facts } from '../decide.ts'
import { capsIn, type Ceiling } from './ceilings.ts'
import { liftedCaps, raisesInForce } from './raises.ts'
import { factNames, sceneFacts } from './scene.ts'
import { isOfScene, situationCeilings } from './situations.ts'
import type { CapOrigin, Customer, Movement, Transaction } from './wish.ts'

/** The scene that roles and agreements are about. */
const transfers = 'transfer'
/** The one business that brings money in. */
const inbound = 'collection'
/** Payments without a password. */
export const noPassword = 'no_password'

export function ceilingsOn(model: Model, customer: Customer, transaction: Transaction, facts: Facts, moved: readonly Movement[]): readonly Ceiling[] {
  const { scene, business, sources, demands } = transaction
  const here = moved.filter((movement) => (movement.scene ?? scene) === scene)
  const asked = (...origins: readonly CapOrigin[]): boolean => sources === undefined || origins.some((one) => sources.has(one))
  const all: readonly Ceiling[] = [
    ...(asked('role', 'agreement', 'own') ? customerCeilings(model, customer, transaction, facts, here) : []),
    ...(asked('business') ? businessCeilings(model, transaction, here) : []),
    ...(asked('situation', 'own') ? situationCeilings(model, customer, transaction, facts, here) : []),
    ...(asked('account_class') ? classCeilings(model, transaction, facts, moved) : []),
    ...(asked('business') && business === noPassword ? noPasswordCeilings(model, facts, moved) : []),
    ...(demands?.most === undefined ? [] : [{ origin: 'risk', by: undefined, caps: { single: demands.most }, counted: [] } as const]),
  ]
  return sources === undefined ? all : all.filter(({ origin }) => sources.has(origin))
}

/** What a customer may send by role, by agreement and by own choice; what comes in is no matter of these. */
function customerCeilings(model: Model, customer: Customer, { scene, business, today }: Transaction, facts: Facts, here: readonly Movement[]): readonly Ceiling[] {
  if (business === inbound) return []
  const counted = here.filter((movement) => movement.business !== inbound)
  const raises = raisesInForce(model, customer.raised ?? [], today, facts)
  const role = customer.role === undefined || scene !== transfers ? undefined : instancesOf(model, 'role_policy').find((one) => memberOf(one, 'role') === customer.role)
  const agreement = instancesOf(model, 'transfer_agreement')[0]
  return [
    ...(role === undefined ? [] : [{ origin: 'role', by: role, caps: capsIn(role), counted } as const]),
    ...(customer.agreed === undefined || scene !== transfers ? [] : [{ origin: 'agreement', by: agreement, caps: liftedCaps(model, customer.agreed, raises), counted } as const]),
    ...(customer.own === undefined ? [] : [{ origin: 'own', by: instancesOf(model, 'own_limits').find((one) => isOfScene(one, scene)), caps: liftedCaps(model, customer.own, raises), counted } as const]),
  ]
}

function businessCeilings(model: Model, { scene, business }: Transaction, here: readonly Movement[]): readonly Ceiling[] {
  const counted = here.filter((movement) => movement.business === business)
  return instancesOf(model, 'business_limits').filter((table) => isOfScene(table, scene)).flatMap((table) =>
    nestedIn(table, 'rows').filter((row) => memberOf(row, 'business') === business).map((row) => ({ origin: 'business', by: row, caps: capsIn(row), counted }) as const),
  )
}

const outward = { daily: 'out_daily', yearly: 'out_yearly' } as const
const inward = { daily: 'in_daily', yearly: 'in_yearly' } as const

/** Caps of the account's class; flows with the account that it is bound to are free. A class that is not known may be any. */
function classCeilings(model: Model, { scene, business }: Transaction, facts: Facts, moved: readonly Movement[]): readonly Ceiling[] {
  const { grade } = sceneFacts(model, scene)
  if (grade === undefined) return []
  const bound = facts.get(factNames.bound)
  if (bound?.is === 'bool' && bound.value) return []
  const known = facts.get(grade)
  const isIn = business === inbound
  const counted = moved.filter((movement) => (movement.business === inbound) === isIn && !isBound(movement))
  return instancesOf(model, 'account_class').flatMap((one): readonly Ceiling[] => {
    if (known?.is === 'enum' && known.member !== memberOf(one, 'grade')) return []
    const missing = known === undefined ? [grade] : []
    const fields = isIn ? inward : outward
    const caps: Ceiling = { origin: 'account_class', by: one, caps: capsIn(one, fields), fields, counted, missing }
    return isIn ? [caps, ...balanceCeiling(one, facts, missing)] : [caps]
  })
}

function isBound({ facts }: Movement): boolean {
  const bound = facts?.get(factNames.bound)
  return bound?.is === 'bool' && bound.value
}

/** What an account may hold at any time; where nobody knows what it holds, nothing more. */
function balanceCeiling(one: Instance, facts: Facts, missing: readonly string[]): readonly Ceiling[] {
  const [most, balance] = [valueOf(one, 'balance'), facts.get(factNames.balance)]
  if (most?.is !== 'money') return []
  const left = balance?.is === 'money' ? subtractDecimal(most.amount, balance.amount) : zero
  return [{ origin: 'account_class', by: one, caps: { single: compareDecimal(left, zero) < 0 ? zero : left }, fields: { single: 'balance' }, counted: [], missing: balance?.is === 'money' ? missing : [...missing, factNames.balance] }]
}

/** Merchants of some categories take none, and after so many in a row a password is asked for. */
function noPasswordCeilings(model: Model, facts: Facts, moved: readonly Movement[]): readonly Ceiling[] {
  return instancesOf(model, 'no_password_terms').flatMap((terms): readonly Ceiling[] => {
    const every = countOf(terms, 'password_every')
    const lastAsked = moved.findLastIndex(({ business }) => business !== noPassword)
    const inRow = moved.length - 1 - lastAsked
    const excluded = textsIn(terms, 'excluded_categories')
    const category = facts.get(factNames.category)
    const mayBeExcluded = excluded.length > 0 && (category?.is !== 'text' || excluded.includes(category.value))
    const never = { origin: 'business', by: terms, caps: { single: zero }, counted: [] } as const
    return [
      ...(every === undefined || inRow < every ? [] : [{ ...never, fields: { single: 'password_every' } }]),
      ...(mayBeExcluded ? [{ ...never, fields: { single: 'excluded_categories' }, missing: category === undefined ? [factNames.category] : [] }] : []),
    ]
  })
}
