/** Keys of rows: what tells them apart, in whatever order or words it is written. */
import type { Expression } from '#grammar/syntax.ts'
import type { Instance } from '#model/instance.ts'
import type { Value } from '#model/value.ts'
import { identity } from '#semantics/compare.ts'
import { describeValue } from '../elaborate/describe.ts'
import { readValue } from '../elaborate/value.ts'
import type { Layering, Spot } from './layering.ts'

export interface Key {
  /** Equal for equal keys. */
  readonly id: string
  /** As people write it: `[sms, pin]`. */
  readonly text: string
}

export function keyOf(values: readonly Value[]): Key {
  return { id: values.map(identity).join('|'), text: values.map(describeValue).join(', ') }
}

/** The key written in `rows[…]`; a kind without `@key` goes by the name of the row. */
export function readKeyOf(layering: Layering, rowKind: string, spot: Spot, items: readonly Expression[], owners: readonly Instance[]): Key | undefined {
  const kind = layering.lexicon.vocabulary.kinds.get(rowKind)
  const keys = kind === undefined ? [] : layering.lexicon.keys(kind)
  if (keys.length === 0) {
    const [only] = items
    return only?.is === 'name' ? { id: only.text, text: only.text } : only?.is === 'number' ? { id: only.digits, text: only.digits } : undefined
  }
  const values = keys.map((field, index) => {
    const item = items[index]
    return item === undefined ? undefined : readValue(item, field.type, layering.context, { file: spot.file, layer: spot.layer, owners, field })
  })
  return values.includes(undefined) ? undefined : keyOf(values.filter((value) => value !== undefined))
}
