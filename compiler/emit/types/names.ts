/** Names of TypeScript types for kinds and enums: `business_limit` is `BusinessLimit`, `限额` stays; no two the same, none of the fixed ones. */
import type { Vocabulary } from '#model/kind.ts'
import { preludeNames } from './prelude.ts'

/** The kinds of a document as their types are called: those of config.json plainly, those of manifest.json as `Client…`. */
export interface KindNames {
  readonly plain: (kind: string) => string
  /** The kind with its `$kind`, as one of several. */
  readonly tagged: (kind: string) => string
  /** Instances of a kind or of its heirs, told apart by `$kind`. */
  readonly anyOf: (kind: string) => string
}

export interface TypeNames {
  readonly whole: KindNames
  readonly client: KindNames
  readonly enum: (name: string) => string
  readonly member: (enumName: string, member: string) => string
  /** What a member is given. */
  readonly arguments: (enumName: string, member: string) => string
}

function pascal(name: string): string {
  const joined = name
    .split('_')
    .filter((part) => part !== '')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('')
  return /^[\p{ID_Start}$_]/u.test(joined) ? joined : `_${joined}`
}

export function typeNames(vocabulary: Vocabulary): TypeNames {
  const taken = new Set<string>(preludeNames)
  const given = new Map<string, string>()
  const give = (key: string, wanted: string, suffix: string): void => {
    let name = wanted
    for (let count = 1; taken.has(name); count++) name = `${wanted}${suffix}${count === 1 ? '' : String(count)}`
    taken.add(name)
    given.set(key, name)
  }
  const kinds = [...vocabulary.kinds.keys()]
  for (const name of kinds) give(`plain ${name}`, pascal(name), 'Kind')
  for (const { name, members } of vocabulary.enums.values()) {
    give(`enum ${name}`, pascal(name), 'Enum')
    for (const member of members.values()) {
      if (member.parameters.length === 0) continue
      give(`member ${name} ${member.name}`, pascal(name) + pascal(member.name), 'Member')
      give(`arguments ${name} ${member.name}`, `${pascal(name)}${pascal(member.name)}Arguments`, 'Member')
    }
  }
  for (const name of kinds) give(`tagged ${name}`, `Tagged${pascal(name)}`, 'Kind')
  for (const name of kinds) give(`any ${name}`, `Any${pascal(name)}`, 'Kind')
  for (const name of kinds) give(`client plain ${name}`, `Client${pascal(name)}`, 'Kind')
  for (const name of kinds) give(`client tagged ${name}`, `TaggedClient${pascal(name)}`, 'Kind')
  for (const name of kinds) give(`client any ${name}`, `AnyClient${pascal(name)}`, 'Kind')
  const get = (...key: readonly string[]): string => given.get(key.join(' ')) ?? 'never'
  return {
    whole: { plain: (kind) => get('plain', kind), tagged: (kind) => get('tagged', kind), anyOf: (kind) => get('any', kind) },
    client: { plain: (kind) => get('client plain', kind), tagged: (kind) => get('client tagged', kind), anyOf: (kind) => get('client any', kind) },
    enum: (name) => get('enum', name),
    member: (enumName, member) => get('member', enumName, member),
    arguments: (enumName, member) => get('arguments', enumName, member),
  }
}
