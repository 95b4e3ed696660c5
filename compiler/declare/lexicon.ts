/** The vocabulary with its words: every kind, field, enum member and unit by its name and by its Chinese label. */
import type { Enum, EnumMember, Field, Kind, Unit, Vocabulary } from '#model/kind.ts'
import { onceByName } from '#model/once.ts'
import { required } from '#model/type.ts'
import type { WrittenDefault, WrittenRequire } from './kinds.ts'

export interface Lexicon {
  readonly vocabulary: Vocabulary
  readonly defaults: ReadonlyMap<string, WrittenDefault>
  readonly requires: ReadonlyMap<string, readonly WrittenRequire[]>
  readonly kind: (word: string) => Kind | undefined
  readonly field: (kind: Kind, word: string) => Field | undefined
  readonly member: (of: Enum, word: string) => EnumMember | undefined
  readonly enum: (word: string) => Enum | undefined
  readonly unit: (word: string) => Unit | undefined
  /** Fields whose values are nested declarations. */
  readonly nests: (kind: Kind) => readonly Nest[]
  /** The field that a table without a field name belongs to: the kind's only one of type `table`. */
  readonly tableField: (kind: Kind) => Field | undefined
  /** Fields that tell rows apart. */
  readonly keys: (kind: Kind) => readonly Field[]
}

export interface Nest {
  readonly field: Field
  readonly kind: string
  readonly single: boolean
}

/** The topmost ancestor: names are unique among all kinds that share it. */
export function family(kind: Kind): string {
  return kind.lineage[kind.lineage.length - 1] ?? kind.name
}

interface Words {
  readonly fields: ReadonlyMap<string, Field>
  readonly nests: readonly Nest[]
  readonly table: Field | undefined
  readonly keys: readonly Field[]
}

export function lexiconOf(vocabulary: Vocabulary, defaults: Lexicon['defaults'], requires: Lexicon['requires']): Lexicon {
  const kinds = byWord(vocabulary.kinds.values())
  const enums = byWord(vocabulary.enums.values())
  const units = byWord(vocabulary.units.values())
  // A bank speaks of some of the kinds and enums; nobody gathers the words of the others.
  const words = onceByName((name) => wordsIn(vocabulary.kinds.get(name)))
  const members = onceByName((name) => byWord(vocabulary.enums.get(name)?.members.values() ?? []))
  return {
    vocabulary,
    defaults,
    requires,
    kind: (word) => kinds.get(word),
    field: (kind, word) => words(kind.name).fields.get(word),
    member: (of, word) => members(of.name).get(word),
    enum: (word) => enums.get(word),
    unit: (word) => units.get(word),
    nests: (kind) => words(kind.name).nests,
    tableField: (kind) => words(kind.name).table,
    keys: (kind) => words(kind.name).keys,
  }
}

/** undefined: a kind that is not declared has none. */
function wordsIn(kind: Kind | undefined): Words {
  const fields = kind === undefined ? [] : [...kind.fields.values()]
  const tables = fields.filter((field) => required(field.type).is === 'table')
  return {
    fields: byWord(fields),
    nests: fields.flatMap((field) => {
      const type = required(field.type)
      return type.is === 'many' || type.is === 'one' ? [{ field, kind: type.kind, single: type.is === 'one' }] : []
    }),
    table: tables.length === 1 ? tables[0] : undefined,
    keys: fields.filter((field) => field.annotations.some((one) => one.name === 'key')),
  }
}

/** Names win over labels. */
function byWord<Item extends { readonly name: string; readonly label: string | undefined }>(items: Iterable<Item>): ReadonlyMap<string, Item> {
  const found = new Map<string, Item>()
  const all = [...items]
  for (const item of all) found.set(item.name, item)
  for (const item of all) if (item.label !== undefined && !found.has(item.label)) found.set(item.label, item)
  return found
}
