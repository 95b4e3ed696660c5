/** Limits by situation and safety locks: which rows hold now, or may hold. What is unknown counts as if it held, and is said. */
import { valueOf, type Instance } from '#model/instance.ts'
import { instancesOf, type Model } from '#model/model.ts'
import { nestedIn } from '#model/nested.ts'
import { once, onceByName } from '#model/once.ts'
import { hoursOf, runsAt } from '../calendar.ts'
import { rowMatches, type Facts } from '../decide.ts'
import { instanceIn, modelEnvironment } from '../environment.ts'
import { holds, type Environment } from '../evaluate.ts'
import { capsIn, type Ceiling } from './ceilings.ts'
import { factNames, factsOf } from './scene.ts'
import { toolsOf } from './tools.ts'
import type { Caps, Customer, Movement, Transaction } from './wish.ts'

/** Rows of all tables of a scene, with the lock that each is about. */
const rowsIn = once((model: Model) => onceByName((scene): readonly { readonly row: Instance; readonly lock: Instance | undefined }[] =>
  instancesOf(model, 'conditional_limits').filter((table) => isOfScene(table, scene)).flatMap((table) =>
    nestedIn(table, 'rows').map((row) => {
      const lock = valueOf(row, 'lock')
      return { row, lock: lock?.is === 'ref' ? instanceIn(model, lock.kind, lock.path) : undefined }
    }),
  ),
))

export function isOfScene(table: Instance, scene: string): boolean {
  const value = valueOf(table, 'scene')
  return value?.is === 'ref' && value.path === scene
}

/** `known`: what is known of the transaction. */
export function situationCeilings(model: Model, customer: Customer, transaction: Transaction, known: Facts, moved: readonly Movement[]): readonly Ceiling[] {
  const environment = environmentOf(model, known)
  return rowsIn(model)(transaction.scene).flatMap(({ row, lock }): readonly Ceiling[] => {
    if (lock !== undefined && customer.locks?.has(lock.path) !== true) return []
    if (rowMatches(row, environment, known) === false || !isLocked(lock, known)) return []
    const missing = [...missingIn(row, environment, known), ...missingHours(lock, known)]
    const lifts = toolsOf(row, 'lifted_by')
    return [{ origin: lock === undefined ? 'situation' : 'own', by: row, caps: lockedCaps(row, lock, customer), counted: counted(model, row, transaction, moved), ...(lifts.length === 0 ? {} : { liftedBy: lifts }), missing }]
  })
}

function environmentOf(model: Model, facts: Facts): Environment {
  return modelEnvironment(model, [(name) => facts.get(name)])
}

/** Facts that a row asks for and that nobody knows. */
function missingIn(row: Instance, environment: Environment, facts: Facts): readonly string[] {
  const given = valueOf(row, 'given')
  return [...(given?.is === 'map' ? given.entries : [])].flatMap(([fact, test]) => {
    if (test.is !== 'test') return []
    const it = facts.get(fact)
    return holds(test.expression, it === undefined ? environment : { ...environment, it }) === undefined ? [fact] : []
  })
}

function missingHours(lock: Instance | undefined, facts: Facts): readonly string[] {
  return lock === undefined || hoursOf(lock, 'hours') === undefined || facts.get(factNames.time)?.is === 'time' ? [] : [factNames.time]
}

/** Whether a lock works at this hour; it does where the hour is unknown. */
function isLocked(lock: Instance | undefined, facts: Facts): boolean {
  const time = facts.get(factNames.time)
  return lock === undefined || time?.is !== 'time' || runsAt(lock, 'hours', time.value)
}

/** Of a lock on amounts the customer's own amount counts, else the lock's, else the row's. */
function lockedCaps(row: Instance, lock: Instance | undefined, { locks }: Customer): Caps {
  const caps = capsIn(row)
  if (lock === undefined) return caps
  const amount = valueOf(lock, 'amount')
  const single = locks?.get(lock.path) ?? (amount?.is === 'money' ? amount.amount : undefined)
  return single === undefined ? caps : { ...caps, single }
}

/** What went while the row held, or may have. */
function counted(model: Model, row: Instance, transaction: Transaction, moved: readonly Movement[]): readonly Movement[] {
  return moved.filter((movement) => {
    if ((movement.scene ?? transaction.scene) !== transaction.scene) return false
    const facts = factsOf(model, { ...transaction, business: movement.business, amount: movement.amount, facts: movement.facts ?? new Map() })
    return rowMatches(row, environmentOf(model, facts), facts) !== false
  })
}
