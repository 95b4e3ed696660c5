/** What the facts of a line were, in the native form: mostly read off the row, which is how everything that fires is told at once. */
import type { Line } from '../lines.ts'
import type { Because } from '../outcome.ts'
import type { Form, Native, NativeFacts } from './form.ts'
import { read } from './native.ts'
import type { Slot } from './row.ts'

/** How a fact is told. */
interface Telling {
  readonly fact: string
  /** Its slot; -1: it has none, or a number does not say it all. */
  readonly place: number
  /** What numbers of the slot stand for; undefined: for themselves. */
  readonly meanings: readonly Native[] | undefined
}

export type Teller = (line: Line, given: NativeFacts, row: Float64Array) => readonly Because<Native>[]

/** `lines`: of the ruleset, by their index. */
export function teller(lines: readonly Line[], slots: readonly Slot[], forms: ReadonlyMap<string, Form>): Teller {
  const bySlot = new Map(slots.map((slot) => [slot.fact, slot]))
  const tellings = lines.map(({ facts }) => facts.map((fact) => tellingOf(fact, bySlot.get(fact))))
  const written = (fact: string, given: NativeFacts): Native | undefined => {
    const form = forms.get(fact)
    const native = Object.hasOwn(given, fact) ? (given[fact] ?? undefined) : undefined
    return form === undefined || read(native, form) === undefined ? undefined : native
  }
  return ({ index }, given, row) => {
    const all = tellings[index]
    if (all === undefined) return []
    return all.map(({ fact, place, meanings }) => {
      if (place < 0) return { fact, value: written(fact, given) }
      const number = row[place] ?? NaN
      return { fact, value: Number.isNaN(number) ? undefined : meanings === undefined ? number : meanings[number] }
    })
  }
}

function tellingOf(fact: string, slot: Slot | undefined): Telling {
  switch (slot?.form.is) {
    case 'number':
    case 'percent':
    case 'money':
    case 'duration':
    case 'time':
      return { fact, place: slot.index, meanings: undefined }
    case 'bool':
      return { fact, place: slot.index, meanings: [false, true] }
    case 'enum':
      return { fact, place: slot.index, meanings: slot.form.members }
    default:
      return { fact, place: -1, meanings: undefined }
  }
}
