/** What the facts of a scene are called that limits ask for, and what is known of a transaction. */
import type { Instance } from '#model/instance.ts'
import type { Model } from '#model/model.ts'
import { once, onceByName } from '#model/once.ts'
import { required } from '#model/type.ts'
import type { Value } from '#model/value.ts'
import type { Facts } from '../decide.ts'
import { instanceIn } from '../environment.ts'
import { factsOf as factsIn, typeOf } from '../scene.ts'
import type { Transaction } from './wish.ts'

/** What limits ask of every transaction, under the names that the platform gives it. */
export const factNames = { time: 'time', amount: 'amount', balance: 'account.balance', bound: 'counterparty.is_bound_account', category: 'merchant.category' } as const

export interface SceneFacts {
  readonly names: ReadonlySet<string>
  /** Facts that say which business it is. */
  readonly business: readonly string[]
  /** The fact that says of which class the account is. */
  readonly grade: string | undefined
  /** The fact that says through which channel the request comes. */
  readonly channel: string | undefined
}

const scenes = once((model: Model) => onceByName((path): SceneFacts => {
  const scene = instanceIn(model, 'scene', path)
  const facts = [...factsIn(model, scene).values()]
  const ofEnum = (name: string): readonly string[] => facts.filter((fact) => enumOf(fact) === name).map((fact) => fact.name)
  return { names: new Set(facts.map(({ name }) => name)), business: ofEnum('business'), grade: ofEnum('account_grade')[0], channel: ofEnum('access_channel')[0] }
}))

export function sceneFacts(model: Model, scene: string): SceneFacts {
  return scenes(model)(scene)
}

function enumOf(fact: Instance): string | undefined {
  const type = typeOf(fact)
  const inner = type === undefined ? undefined : required(type)
  return inner?.is === 'enum' ? inner.name : undefined
}

/** What was given, with what the transaction itself says. */
export function factsOf(model: Model, { scene, business, amount, facts }: Transaction): Facts {
  const { names, business: kinds } = sceneFacts(model, scene)
  const known = new Map(facts)
  if (names.has(factNames.amount)) known.set(factNames.amount, { is: 'money', currency: 'CNY', amount })
  for (const name of kinds) known.set(name, businessValue(business))
  return known
}

export function businessValue(member: string): Value {
  return { is: 'enum', enum: 'business', member, arguments: [] }
}
