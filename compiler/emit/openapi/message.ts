/** A field of a message, whether it is a row of an operation or a field of a kind that stands in messages. */
import type { Instance } from '#model/instance.ts'
import { annotation, type Kind, type Vocabulary } from '#model/kind.ts'
import { required, type Type } from '#model/type.ts'
import { flagIn, memberIn, rowsIn, textIn, typeIn } from './read.ts'

export interface MessageField {
  readonly name: string
  readonly label: string | undefined
  readonly description: string | undefined
  readonly type: Type
  readonly required: boolean
  /** C1, C2 or C3 (JR/T 0171-2020). */
  readonly sensitivity: string | undefined
}

/** The rows of a request or a response. */
export function fieldsOfTable(operation: Instance, table: string): readonly MessageField[] {
  return rowsIn(operation, table).flatMap((row): readonly MessageField[] => {
    const type = typeIn(row, 'type')
    if (type === undefined) return []
    return [
      {
        name: row.name,
        label: row.label,
        description: textIn(row, 'description'),
        type: required(type),
        required: type.is !== 'optional' && flagIn(row, 'required'),
        sensitivity: memberIn(row, 'sensitive'),
      },
    ]
  })
}

/** The fields of a kind: what may be absent, has a default or holds others need not be sent. */
export function fieldsOfKind(kind: Kind): readonly MessageField[] {
  return [...kind.fields.values()].map((field) => ({
    name: field.name,
    label: field.label,
    description: field.doc,
    type: required(field.type),
    required: field.default === undefined && !['optional', 'table', 'many', 'one'].includes(field.type.is),
    sensitivity: annotation(field, 'sensitive')?.arguments[0],
  }))
}

/** The name of the kind whose instances a type lists: `table(batch_line)`, `many(batch_line)`. */
export function listedKind(type: Type): string | undefined {
  return type.is === 'table' || type.is === 'many' ? type.kind : undefined
}

export function isMoney(type: Type): boolean {
  return type.is === 'scalar' && type.name === 'money'
}

/** Amounts of money that instances of a kind carry themselves. */
export function moneyFieldsOf(vocabulary: Vocabulary, kind: string): readonly string[] {
  return [...(vocabulary.kinds.get(kind)?.fields.values() ?? [])].filter((field) => isMoney(required(field.type))).map((field) => field.name)
}
