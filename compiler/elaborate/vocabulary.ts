/** The vocabulary made whole: defaults and requirements, which need values and expressions, are read once the base is laid. */
import type { Diagnostic } from '#diagnostics/catalogue.ts'
import type { Held } from '#model/instance.ts'
import type { Field, Kind, Requirement, Vocabulary } from '#model/kind.ts'
import type { Type } from '#model/type.ts'
import type { Lexicon } from '../declare/lexicon.ts'
import type { Uses } from '../declare/uses.ts'
import type { Elaboration, Site } from './context.ts'
import { mostLooks } from './near.ts'
import { isDeferred, readRequirement } from './deferred.ts'
import { reading } from './reading.ts'
import type { Tree } from './tree.ts'
import { readValue } from './value.ts'

export interface Completed {
  readonly vocabulary: Vocabulary
  readonly diagnostics: readonly Diagnostic[]
}

/** `below`: kinds that were made whole with lower layers. */
export function completeVocabulary(lexicon: Lexicon, tree: Tree, defaults: ReadonlyMap<string, Held>, below: Vocabulary | undefined, uses?: Uses): Completed {
  const findings: Diagnostic[] = []
  const context: Elaboration = { lexicon, tree, findings, lost: new Set(), looks: { left: mostLooks }, asset: () => 'there', uses }
  // A default that names a declaration which this project does not have matters to those who use it, and is said there.
  const quiet: Elaboration = { ...context, findings: [] }
  const own = new Map<string, readonly Requirement[]>()
  for (const [name, written] of lexicon.requires) {
    const kind = lexicon.vocabulary.kinds.get(name)
    if (kind === undefined || below?.kinds.has(name) === true) continue
    own.set(name, written.flatMap(({ require, file, layer }) => {
      const condition = reading(require.condition, context, (syntax, within) => readRequirement(syntax, kind, within, { file, layer, owners: [], field: undefined }))
      return condition === undefined ? [] : [{ condition, message: require.message.value, origin: { layer, file, start: require.start, end: require.end } }]
    }))
  }
  const fields = new Map<string, Field>()
  const complete = (field: Field): Field => {
    const key = `${field.declaredIn}.${field.name}`
    const known = fields.get(key)
    if (known !== undefined) return known
    const whole: Field = { ...field, default: defaults.get(key)?.value ?? read(field, key) }
    fields.set(key, whole)
    return whole
  }
  const read = (field: Field, key: string): Field['default'] => {
    const written = lexicon.defaults.get(key)
    if (written === undefined || isDeferred(field.type)) return undefined
    const site: Site = { file: written.file, layer: written.layer, owners: [], field }
    return reading(written.expression, namesOthers(field.type, lexicon.vocabulary) ? quiet : context, (syntax, within) => readValue(syntax, field.type, within, site))
  }
  const kinds = new Map<string, Kind>()
  for (const [name, kind] of lexicon.vocabulary.kinds) {
    const whole = below?.kinds.get(name)
    if (whole !== undefined) {
      kinds.set(name, whole)
      continue
    }
    kinds.set(name, {
      ...kind,
      fields: new Map([...kind.fields].map(([field, one]) => [field, complete(one)])),
      requirements: requirementsOf(kind, own, below),
    })
  }
  return { vocabulary: { ...lexicon.vocabulary, kinds }, diagnostics: findings }
}

function namesOthers(type: Type, vocabulary: Vocabulary): boolean {
  switch (type.is) {
    case 'list':
    case 'set':
    case 'range':
    case 'map':
    case 'optional':
      return namesOthers(type.of, vocabulary)
    case 'scalar':
      return type.name === 'any'
    case 'enum':
      return [...(vocabulary.enums.get(type.name)?.members.values() ?? [])].some(({ parameters }) => parameters.length > 0)
    case 'ref':
    case 'query':
    case 'table':
    case 'many':
    case 'one':
    case 'expr':
    case 'test':
      return true
    default:
      return type satisfies never
  }
}

/** Inherited ones first. */
function requirementsOf(kind: Kind, own: ReadonlyMap<string, readonly Requirement[]>, below: Vocabulary | undefined): readonly Requirement[] {
  let requirements: readonly Requirement[] = []
  for (const ancestor of [...kind.lineage].reverse()) requirements = below?.kinds.get(ancestor)?.requirements ?? [...requirements, ...(own.get(ancestor) ?? [])]
  return requirements
}
