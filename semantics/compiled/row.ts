/**
 * The row of numbers that generated code looks at: a slot for each fact that it compares. Booleans are 0 and 1, members of enums their
 * places, texts their places among those that rules name. NaN is unknown: every comparison with it is false, which is what makes
 * "surely" and "perhaps" cheap to tell apart.
 */
import type { Value } from '#model/value.ts'
import { currency, scaled, type Form } from './form.ts'
import { momentOf, secondsOf } from './native.ts'

export interface Slot {
  readonly index: number
  readonly fact: string
  readonly form: Form
  /** Texts or paths that rules name, with their numbers; all others are -1. */
  readonly names: Map<string, number>
}

/** Slots are given out while conditions are compiled. */
export interface Slots {
  readonly all: Slot[]
  /** The slot of a fact, a new one if it has none yet; undefined: no number can stand for it. */
  readonly of: (fact: string) => Slot | undefined
}

export function slotsFor(forms: ReadonlyMap<string, Form>): Slots {
  const all: Slot[] = []
  const known = new Map<string, Slot>()
  return {
    all,
    of: (fact) => {
      const form = forms.get(fact)
      if (form === undefined || form.is === 'list' || form.is === 'set' || form.is === 'value') return undefined
      const slot = known.get(fact) ?? { index: all.length, fact, form, names: new Map() }
      if (!known.has(fact)) all.push(slot)
      known.set(fact, slot)
      return slot
    },
  }
}

/** What a value is in a slot; undefined when that cannot be said by a number that is exact and not above `bound`. */
export function numberOf({ form, names }: Slot, value: Value | undefined, bound: number): number | undefined {
  if (value === undefined) return NaN
  switch (form.is) {
    case 'bool':
      return value.is === 'bool' ? Number(value.value) : undefined
    case 'number':
    case 'percent':
      return value.is === form.is ? within(scaled(value.value, form.scale), bound) : undefined
    case 'money':
      return value.is === 'money' && value.currency === currency ? within(scaled(value.amount, form.scale), bound) : undefined
    case 'duration':
      return value.is === 'duration' && value.basis === 'seconds' ? within(scaled(value.amount, form.scale), bound) : undefined
    case 'time':
      return value.is === 'time' ? secondsOf(value.value) : undefined
    case 'date':
    case 'datetime':
      return value.is === 'date' || value.is === 'datetime' ? momentOf(value.value) : undefined
    case 'enum': {
      const place = value.is === 'enum' && value.enum === form.enum && value.arguments.length === 0 ? form.members.indexOf(value.member) : -1
      return place < 0 ? undefined : place
    }
    case 'text':
      return value.is === 'text' ? (names.get(value.value) ?? -1) : undefined
    case 'ref':
      return value.is === 'ref' ? (names.get(value.path) ?? -1) : undefined
    case 'list':
    case 'set':
    case 'value':
      return undefined
    default:
      return form satisfies never
  }
}

function within(number: number | undefined, bound: number): number | undefined {
  return number !== undefined && Math.abs(number) <= bound ? number : undefined
}

/** The number that stands for a constant in comparisons with a slot; a text or path gets the next one. undefined: none can. */
export function constantIn(slot: Slot, value: Value): number | undefined {
  const name = slot.form.is === 'text' && value.is === 'text' ? value.value : slot.form.is === 'ref' && value.is === 'ref' ? value.path : undefined
  if (name !== undefined && !slot.names.has(name)) slot.names.set(name, slot.names.size)
  return numberOf(slot, value, Number.MAX_SAFE_INTEGER)
}
