/** Equality and order of values: the one place that says when two values are the same, and which comes first. */
import { compareDecimal } from '#model/decimal.ts'
import type { Vocabulary } from '#model/kind.ts'
import type { Value } from '#model/value.ts'

/**
 * Order of two values of one type: below, equal or above zero; undefined where there is no order (texts, references, members of an
 * enum without an order, money of different currencies, seconds against months).
 */
export function compareValues(left: Value, right: Value, vocabulary: Vocabulary): number | undefined {
  switch (left.is) {
    case 'number':
    case 'percent':
      return right.is === 'number' || right.is === 'percent' ? compareDecimal(left.value, right.value) : undefined
    case 'money':
      return right.is === 'money' && right.currency === left.currency ? compareDecimal(left.amount, right.amount) : undefined
    case 'duration':
      return right.is === 'duration' && right.basis === left.basis ? compareDecimal(left.amount, right.amount) : undefined
    case 'time':
      return right.is === 'time' ? compareText(clock(left.value), clock(right.value)) : undefined
    case 'date':
    case 'datetime':
      return right.is === 'date' || right.is === 'datetime' ? compareText(moment(left.value), moment(right.value)) : undefined
    case 'enum': {
      if (right.is !== 'enum' || right.enum !== left.enum) return undefined
      const order = vocabulary.enums.get(left.enum)
      const below = order?.members.get(left.member)
      const above = order?.members.get(right.member)
      return order?.ordered === true && below !== undefined && above !== undefined ? below.rank - above.rank : undefined
    }
    case 'bool':
    case 'text':
    case 'color':
    case 'list':
    case 'set':
    case 'range':
    case 'map':
    case 'ref':
    case 'type':
    case 'many':
    case 'table':
    case 'expr':
    case 'test':
    case 'query':
      return undefined
    default:
      return left satisfies never
  }
}

/** A date stands for its first minute, so that dates and datetimes have one order. */
function moment(iso: string): string {
  return iso.includes('T') ? clock(iso) : `${iso}T00:00`
}

/** `22:00:00` is `22:00`: seconds are written where there are any. */
function clock(iso: string): string {
  return iso.endsWith(':00') && /:\d\d:00$/.test(iso) ? iso.slice(0, -3) : iso
}

function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}

/** Whether two values mean the same. Sets are equal in any order; `1d` equals `24h`. */
export function equalValues(left: Value | undefined, right: Value | undefined): boolean {
  if (left === right) return true
  if (left === undefined || right === undefined) return false
  // What is compared most often needs no words.
  if (left.is === 'ref' && right.is === 'ref') return left.path === right.path
  if (left.is === 'text' && right.is === 'text') return left.value === right.value
  if (left.is === 'enum' && right.is === 'enum' && left.arguments.length + right.arguments.length === 0) return left.member === right.member
  if (left.is === 'set' && right.is === 'set') {
    return left.items.length === right.items.length && left.items.every((item) => includes(right.items, item))
  }
  return identity(left) === identity(right)
}

function includes(items: readonly Value[], wanted: Value): boolean {
  return items.some((item) => equalValues(item, wanted))
}

/** A text that is equal for equal values and different for different ones: what sets, row keys and equality go by. */
export function identity(value: Value | undefined): string {
  if (value === undefined) return '∅'
  switch (value.is) {
    case 'bool':
      return value.value ? 'true' : 'false'
    case 'number':
    case 'percent':
      return `n${value.value.digits}e${value.value.scale}`
    case 'text':
      return JSON.stringify(value.value)
    case 'money':
      return `${value.currency} ${value.amount.digits}e${value.amount.scale}`
    case 'duration':
      return `${value.basis} ${value.amount.digits}e${value.amount.scale}`
    case 'date':
    case 'datetime':
      return moment(value.value)
    case 'time':
      return clock(value.value)
    case 'color':
      return value.value
    case 'enum':
      return value.arguments.length === 0 ? value.member : `${value.member}(${value.arguments.map(identity).join(',')})`
    case 'list':
      return `[${value.items.map(identity).join(',')}]`
    case 'set':
      return `{${value.items.map(identity).sort().join(',')}}`
    case 'range':
      return `${identity(value.from)}..${value.below ? '<' : ''}${identity(value.to)}`
    case 'map':
      return `map{${[...value.entries].map(([key, item]) => `${JSON.stringify(key)}:${identity(item)}`).join(',')}}`
    case 'ref':
      return `@${value.path}`
    case 'type':
      return JSON.stringify(value.type)
    case 'many':
      return `many{${[...value.instances].map(([key, one]) => `${JSON.stringify(key)}:${fieldsIdentity(one.fields)}`).join(',')}}`
    case 'table':
      return `table{${[...value.rows].map(([key, one]) => `${JSON.stringify(key)}:${fieldsIdentity(one.fields)}`).join(',')}}`
    case 'expr':
    case 'test':
      return plain(value.expression)
    case 'query':
      return plain([value.kind, value.member, value.where])
    default:
      return value satisfies never
  }
}

function fieldsIdentity(fields: ReadonlyMap<string, { readonly value: Value | undefined }>): string {
  return [...fields].map(([name, held]) => `${name}=${identity(held.value)}`).sort().join(';')
}

/** Structure as text; exact integers are written as text because JSON has none. */
function plain(data: unknown): string {
  return JSON.stringify(data, (_, item: unknown) => (typeof item === 'bigint' ? `${item}n` : item instanceof Map ? [...item] : item))
}
