/**
 * The code that reads native facts into a row: one look at each fact that rules compare. Names stand in it as texts of JSON, and nothing
 * else that anybody wrote. It gives false where a fact is not exact in its slot: that request is the interpreter's.
 */
import type { Form, Native } from './form.ts'
import { read } from './native.ts'
import { numberOf, type Slot } from './row.ts'

/** What the code asks where a fact is not written the usual way: NaN is unknown, Infinity not exact. */
export type Unusual = (index: number, native: unknown) => number

export function unusual(slots: readonly Slot[], bound: number): Unusual {
  return (index, native) => {
    const slot = slots[index]
    if (slot === undefined || native === undefined || native === null) return NaN
    // Whole numbers of more than 32 bits.
    if (typeof native === 'number' && isAmount(slot.form) && Number.isInteger(native) && Math.abs(native) <= bound) return native
    return numberOf(slot, read(native, slot.form), bound) ?? Infinity
  }
}

function isAmount({ is }: Form): boolean {
  return is === 'money' || is === 'number' || is === 'percent' || is === 'duration'
}

/** The body of a function of `f`, the facts, and `r`, the row. It calls `unusual`, and `own` for names that every object answers to. */
export function readerCode(slots: readonly Slot[]): string {
  return `let v;${slots.map((slot) => `v=${lookup(slot.fact)};${stored(slot)}`).join('\n')}\nreturn true`
}

function lookup(fact: string): string {
  const name = JSON.stringify(fact)
  return fact in Object.prototype ? `own(f,${name})` : `f[${name}]`
}

function stored({ index, form, names }: Slot): string {
  const other = `if((r[${index}]=unusual(${index},v))===Infinity)return false`
  switch (form.is) {
    case 'bool':
      return `if(v===false)r[${index}]=0;else if(v===true)r[${index}]=1;else ${other}`
    case 'number':
    case 'percent':
    case 'money':
    case 'duration':
      return `if(typeof v==="number"&&(v|0)===v)r[${index}]=v;else ${other}`
    case 'time':
      return `if(typeof v==="number"&&(v|0)===v&&v>=0&&v<86400)r[${index}]=v;else ${other}`
    case 'enum':
      return chosen(
        index,
        form.members.map((member, place): readonly [Native, number] => [member, place]),
        other,
      )
    case 'text':
    case 'ref':
      return chosen(index, [...names], `if(typeof v==="string")r[${index}]=-1;else ${other}`)
    case 'date':
    case 'datetime':
    case 'list':
    case 'set':
    case 'value':
      return other
    default:
      return form satisfies never
  }
}

function chosen(index: number, places: readonly (readonly [Native, number])[], otherwise: string): string {
  const cases = places.map(([name, place]) => `case ${JSON.stringify(name)}:r[${index}]=${place};break;`)
  return `switch(v){${cases.join('')}default:${otherwise}}`
}
