/** The operations that a bank has, read from the model: those of no function in particular, and those of functions that are there and live. */
import { inWritingOrder } from '#model/canonical.ts'
import { valueOf, type Instance } from '#model/instance.ts'
import type { Model } from '#model/model.ts'
import { flagIn, memberIn, membersIn, targetIn, targetsIn, textIn } from './read.ts'

export interface Operation {
  readonly id: string
  readonly label: string | undefined
  readonly description: string | undefined
  readonly instance: Instance
  /** As OpenAPI writes it: `get`, `post` … */
  readonly method: string
  /** From the root: the group's prefix and the operation's own path. */
  readonly path: string
  readonly group: Instance
  /** The functions that it serves, of those that the bank has and that are live; none for one that stands alone. */
  readonly functions: readonly Instance[]
  /** The lowest role that may call it: its own, or the lowest of its functions where a bank raised that. */
  readonly role: string | undefined
  /** Whether anybody may call it, without logging in. */
  readonly open: boolean
  readonly movesMoney: boolean
  readonly idempotent: boolean
  readonly scene: string | undefined
  /** Kinds of business that it does, when it says so. */
  readonly businesses: readonly string[] | undefined
  readonly problems: readonly Instance[]
}

/** Methods that a path item can have, in the order in which they are written. */
export const methods = ['get', 'head', 'post', 'put', 'patch', 'delete', 'options', 'trace']

/** Whether an instance is in use: only functions can be switched off. */
export function isLive(instance: Instance): boolean {
  const live = valueOf(instance, 'live')
  return instance.kind !== 'function' || live?.is !== 'bool' || live.value
}

/** By id. An operation that lacks what a document needs (a project may have a kind of its own by this name) is none. */
export function operationsOf(model: Model): readonly Operation[] {
  const { vocabulary, bank } = model
  const named = bank.instances.get('operation')
  if (named === undefined) return []
  return [...inWritingOrder(vocabulary, 'operation', named).values()].flatMap((instance) => readOperation(model, instance) ?? [])
}

function readOperation({ vocabulary, bank }: Model, instance: Instance): Operation | undefined {
  const find = (kind: string, path: string | undefined): Instance | undefined => (path === undefined ? undefined : bank.instances.get(kind)?.get(path))
  const method = memberIn(instance, 'method')?.toLowerCase()
  const path = textIn(instance, 'path')
  const group = find('service_group', targetIn(instance, 'group'))
  const owners = targetsIn(instance, 'function')
  const functions = owners.flatMap((owner) => find('function', owner) ?? []).filter(isLive)
  if (method === undefined || !methods.includes(method) || path === undefined || group === undefined) return undefined
  if (owners.length > 0 && functions.length === 0) return undefined

  const rank = (role: string | undefined): number => (role === undefined ? 0 : (vocabulary.enums.get('role')?.members.get(role)?.rank ?? 0))
  const own = memberIn(instance, 'role')
  const lowest = functions.map((one) => memberIn(one, 'role')).reduce((left, right) => (rank(right) < rank(left) ? right : left), functions[0] && memberIn(functions[0], 'role'))
  const role = rank(lowest) > rank(own) ? lowest : own
  return {
    id: instance.name,
    label: instance.label,
    description: textIn(instance, 'description'),
    instance,
    method,
    path: fullPath(textIn(group, 'base_path') ?? '', path),
    group,
    functions,
    role,
    open: rank(role) === 0,
    movesMoney: flagIn(instance, 'moves_money'),
    idempotent: flagIn(instance, 'idempotent') || flagIn(instance, 'moves_money'),
    scene: targetIn(instance, 'scene'),
    businesses: membersIn(instance, 'business'),
    problems: targetsIn(instance, 'errors').flatMap((problem) => find('problem', problem) ?? []),
  }
}

/** One slash between prefix and path; halves of characters, which no URI can hold, are replaced. */
function fullPath(base: string, path: string): string {
  const full = `/${base}/${path}`.replace(/\/{2,}/g, '/')
  return /[\ud800-\udfff]/.test(full) ? full.replace(/\p{Cs}/gu, '\ufffd') : full
}
