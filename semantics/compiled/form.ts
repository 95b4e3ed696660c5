/**
 * The native form of facts: one plain object by fact name, so that nothing is converted on the way in. Amounts are whole numbers of a small
 * unit (fen, a millionth), durations seconds, times seconds of the day, days and moments ISO text, members of enums their names, lists
 * arrays. What a small unit cannot hold exactly stands as the value itself. undefined and null: unknown.
 */
import type { Decimal } from '#model/decimal.ts'
import type { Vocabulary } from '#model/kind.ts'
import { required, type Type } from '#model/type.ts'
import type { Value } from '#model/value.ts'

export type Native = boolean | number | string | readonly Native[] | ReadonlySet<Native> | Value
export type NativeFacts = Readonly<Record<string, Native | null | undefined>>

/** How a fact of some type is written. */
export type Form =
  | { readonly is: 'bool' | 'text' | 'date' | 'datetime' | 'time' }
  /** Whole numbers of 10^-scale. */
  | { readonly is: 'number' | 'percent' | 'money' | 'duration'; readonly scale: number }
  | { readonly is: 'enum'; readonly enum: string; readonly members: readonly string[]; readonly ordered: boolean }
  | { readonly is: 'ref'; readonly kind: string }
  | { readonly is: 'list' | 'set'; readonly of: Form }
  /** Written as the value itself. */
  | { readonly is: 'value' }

/** Amounts that are no counts are kept to the millionth: a hundredth of a basis point. */
const fine = 6
/** Money is kept in fen. */
const cents = 2
export const currency = 'CNY'

export function formOf(declared: Type | undefined, vocabulary: Vocabulary): Form {
  const type = declared === undefined ? undefined : required(declared)
  if (type?.is === 'scalar') {
    switch (type.name) {
      case 'bool':
      case 'text':
      case 'date':
      case 'datetime':
      case 'time':
        return { is: type.name }
      case 'int':
        return { is: 'number', scale: 0 }
      case 'number':
        return { is: 'number', scale: fine }
      case 'percent':
        return { is: 'percent', scale: fine }
      case 'money':
        return { is: 'money', scale: cents }
      case 'duration':
        return { is: 'duration', scale: 0 }
      default:
        return { is: 'value' }
    }
  }
  const members = type?.is === 'enum' ? vocabulary.enums.get(type.name) : undefined
  if (type?.is === 'enum' && members !== undefined) return { is: 'enum', enum: type.name, members: [...members.members.keys()], ordered: isInOrder(members) }
  if (type?.is === 'ref' && type.kind !== undefined) return { is: 'ref', kind: type.kind }
  return type?.is === 'list' || type?.is === 'set' ? { is: type.is, of: formOf(type.of, vocabulary) } : { is: 'value' }
}

/** Whether the places of members say which comes first. */
function isInOrder({ ordered, members }: { readonly ordered: boolean; readonly members: ReadonlyMap<string, { readonly rank: number }> }): boolean {
  return ordered && [...members.values()].every(({ rank }, index) => rank === index)
}

/** A decimal as a whole number of 10^-scale; undefined when it is finer, or too large to be exact. */
export function scaled({ digits, scale }: Decimal, places: number): number | undefined {
  if (scale > places) return undefined
  const whole = Number(digits * 10n ** BigInt(places - scale))
  return Number.isSafeInteger(whole) ? whole : undefined
}
