/** Keys of rows: what tells them apart, in whatever order or words it is written. */
import type { Expression, Span } from '#grammar/syntax.ts'
import type { Instance } from '#model/instance.ts'
import type { Value } from '#model/value.ts'
import { identity } from '#semantics/compare.ts'
import { at } from '../elaborate/context.ts'
import { describeValue } from '#model/value-words.ts'
import { exampleOf } from '../elaborate/describe.ts'
import { reading } from '../elaborate/reading.ts'
import { readValue } from '../elaborate/value.ts'
import { say } from './codes.ts'
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
export function readKeyOf(layering: Layering, rowKind: string, spot: Spot, items: readonly Expression[], span: Span, owners: readonly Instance[]): Key | undefined {
  const kind = layering.lexicon.vocabulary.kinds.get(rowKind)
  const keys = kind === undefined ? [] : layering.lexicon.keys(kind)
  if (keys.length === 0) {
    const [only] = items
    return only?.is === 'name' ? { id: only.text, text: only.text } : only?.is === 'number' ? { id: only.digits, text: only.digits } : undefined
  }
  if (items.length !== keys.length) {
    const words = { zh: keys.map((field) => `「${field.label ?? field.name}」`).join('、'), en: keys.map((field) => field.name).join(', ') }
    layering.findings.push(say('BK3042', at(spot, span), { columns: words, form: `[${keys.map((field) => exampleOf(field.type, layering.lexicon.vocabulary) ?? '…').join(', ')}]` }))
    return undefined
  }
  const values = keys.map((field, index) => {
    const item = items[index]
    return item === undefined ? undefined : reading(item, layering.context, (syntax, context) => readValue(syntax, field.type, context, { file: spot.file, layer: spot.layer, owners, field }))
  })
  return values.includes(undefined) ? undefined : keyOf(values.filter((value) => value !== undefined))
}
