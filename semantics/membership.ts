/** Whether a value lies in a list, a set or a range. undefined: unknown. */
import type { Vocabulary } from '#model/kind.ts'
import type { Range, Value } from '#model/value.ts'
import { compareValues, equalValues } from './compare.ts'

export function isIn(item: Value, container: Value, vocabulary: Vocabulary): boolean | undefined {
  switch (container.is) {
    case 'list':
    case 'set':
      if (item.is === 'set' || item.is === 'list') return item.items.every((one) => container.items.some((other) => equalValues(one, other)))
      return container.items.some((other) => equalValues(item, other))
    case 'range':
      return inRange(item, container, vocabulary)
    default:
      return undefined
  }
}

/** A time range whose end is earlier passes midnight; a date range includes the whole of its last day. */
function inRange(item: Value, range: Range, vocabulary: Vocabulary): boolean | undefined {
  if (item.is === 'range') {
    const from = item.from === undefined ? range.from === undefined : inRange(item.from, range, vocabulary)
    const to = item.to === undefined ? range.to === undefined : inRange(item.to, item.below && range.below ? { ...range, below: false } : range, vocabulary)
    return from === undefined || to === undefined ? undefined : from && to
  }
  const above = range.from === undefined ? true : reaches(item, range.from, vocabulary)
  const below = range.to === undefined ? true : staysBelow(item, range, range.to, vocabulary)
  if (above === undefined || below === undefined) return undefined
  const passesMidnight = range.from?.is === 'time' && range.to?.is === 'time' && (compareValues(range.to, range.from, vocabulary) ?? 0) < 0
  return passesMidnight ? above || below : above && below
}

function reaches(item: Value, from: Value, vocabulary: Vocabulary): boolean | undefined {
  const order = compareValues(item, from, vocabulary)
  return order === undefined ? undefined : order >= 0
}

function staysBelow(item: Value, range: Range, to: Value, vocabulary: Vocabulary): boolean | undefined {
  const end: Value = to.is === 'date' && item.is === 'datetime' && !range.below ? { is: 'datetime', value: `${to.value}T23:59:59` } : to
  const order = compareValues(item, end, vocabulary)
  return order === undefined ? undefined : range.below ? order < 0 : order <= 0
}
