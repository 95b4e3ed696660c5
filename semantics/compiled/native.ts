/** Facts from values to the native form and back, exactly: what the form cannot hold stays the value that it is. */
import { parseDecimal, type Decimal } from '#model/decimal.ts'
import type { Value } from '#model/value.ts'
import type { Facts } from '../outcome.ts'
import { currency, scaled, type Form, type Native, type NativeFacts } from './form.ts'

/** Facts in the native form. `forms`: of the facts of the scene; what is none of those is left out. */
export function nativeOf(facts: Facts, forms: ReadonlyMap<string, Form>): NativeFacts {
  const made: Record<string, Native> = Object.create(null) as Record<string, Native>
  for (const [name, form] of forms) {
    const value = facts.get(name)
    if (value !== undefined) made[name] = written(value, form)
  }
  return made
}

function written(value: Value, form: Form): Native {
  switch (form.is) {
    case 'bool':
    case 'text':
    case 'date':
    case 'datetime':
      return value.is === form.is ? value.value : value
    case 'time':
      return value.is === 'time' ? (secondsOf(value.value) ?? value) : value
    case 'number':
    case 'percent':
      return value.is === form.is ? (scaled(value.value, form.scale) ?? value) : value
    case 'money':
      return value.is === 'money' && value.currency === currency ? (scaled(value.amount, form.scale) ?? value) : value
    case 'duration':
      return value.is === 'duration' && value.basis === 'seconds' ? (scaled(value.amount, form.scale) ?? value) : value
    case 'enum':
      return value.is === 'enum' && value.enum === form.enum && value.arguments.length === 0 ? value.member : value
    case 'ref':
      return value.is === 'ref' && value.kind === form.kind ? value.path : value
    case 'list':
    case 'set':
      return value.is === form.is ? value.items.map((item) => written(item, form.of)) : value
    case 'value':
      return value
    default:
      return form satisfies never
  }
}

/** Facts as values, where the interpreter is asked. */
export function valuesOf(given: NativeFacts, forms: ReadonlyMap<string, Form>): Facts {
  const facts = new Map<string, Value>()
  for (const [name, form] of forms) {
    const value = Object.hasOwn(given, name) ? read(given[name], form) : undefined
    if (value !== undefined) facts.set(name, value)
  }
  return facts
}

/** What is written in no way that the form knows is unknown. */
export function read(native: unknown, form: Form): Value | undefined {
  if (native === undefined || native === null) return undefined
  if (typeof native === 'object' && 'is' in native) return native as Value
  switch (form.is) {
    case 'bool':
      return typeof native === 'boolean' ? { is: 'bool', value: native } : undefined
    case 'text':
      return typeof native === 'string' ? { is: 'text', value: native } : undefined
    case 'date':
    case 'datetime':
      return typeof native === 'string' && isMoment(native) ? { is: native.includes('T') ? 'datetime' : 'date', value: native } : undefined
    case 'time':
      return typeof native === 'number' && native >= 0 && native < 86_400 && Number.isInteger(native) ? { is: 'time', value: clock(native) } : undefined
    case 'number':
    case 'percent': {
      const value = amountOf(native, form.scale)
      return value === undefined ? undefined : { is: form.is, value }
    }
    case 'money': {
      const amount = amountOf(native, form.scale)
      return amount === undefined ? undefined : { is: 'money', currency, amount }
    }
    case 'duration': {
      const amount = amountOf(native, form.scale)
      return amount === undefined || typeof native !== 'number'
        ? undefined
        : { is: 'duration', basis: 'seconds', amount, iso: `${native < 0 ? '-' : ''}PT${Math.abs(native)}S` }
    }
    case 'enum':
      return typeof native === 'string' && form.members.includes(native) ? { is: 'enum', enum: form.enum, member: native, arguments: [] } : undefined
    case 'ref':
      return typeof native === 'string' ? { is: 'ref', kind: form.kind, path: native } : undefined
    case 'list':
    case 'set': {
      const items = Array.isArray(native) || native instanceof Set ? [...(native as Iterable<unknown>)].map((item) => read(item, form.of)) : [undefined]
      return items.includes(undefined) ? undefined : { is: form.is, items: items.filter((item) => item !== undefined) }
    }
    case 'value':
      return undefined
    default:
      return form satisfies never
  }
}

/** A whole number of 10^-scale. Nothing that is no whole number is an amount. */
function amountOf(native: unknown, scale: number): Decimal | undefined {
  if (typeof native !== 'number' || !Number.isInteger(native)) return undefined
  const whole = BigInt(native).toString()
  const negative = whole.startsWith('-')
  const digits = whole.replace('-', '').padStart(scale + 1, '0')
  const point = digits.length - scale
  return parseDecimal(`${negative ? '-' : ''}${digits.slice(0, point)}${scale === 0 ? '' : `.${digits.slice(point)}`}`)
}

/** Seconds since midnight of `22:00` or `22:00:30`. */
export function secondsOf(time: string): number | undefined {
  const match = /^([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?$/.exec(time)
  return match === null ? undefined : Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0)
}

function clock(seconds: number): string {
  const [hour, minute, second] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map((part) => String(part).padStart(2, '0'))
  return second === '00' ? `${hour}:${minute}` : `${hour}:${minute}:${second}`
}

/** Where a day or a moment on the wall clock of the bank stands among all others: a number that is larger for what is later. */
export function momentOf(iso: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(.+))?$/.exec(iso)
  const time = match?.[4] === undefined ? 0 : secondsOf(match[4])
  return match === null || time === undefined ? undefined : Number(`${match[1]}${match[2]}${match[3]}`) * 100_000 + time
}

function isMoment(iso: string): boolean {
  return momentOf(iso) !== undefined
}
