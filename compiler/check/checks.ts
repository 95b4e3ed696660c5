/** What must hold of every declaration, as a list of sentences. */
import type { Diagnostic } from '#diagnostics/catalogue.ts'
import { annotation, type Kind, type Vocabulary } from '#model/kind.ts'
import { valueOf, type Instance } from '#model/instance.ts'
import { holds } from '#semantics/evaluate.ts'
import { namesIn } from '#semantics/fields.ts'
import { required } from '#model/type.ts'
import type { Value } from '#model/value.ts'
import { describeValue } from '#model/value-words.ts'
import { apartIn } from '#semantics/apart.ts'
import { equalValues } from '#semantics/compare.ts'
import { sayApart } from '../elaborate/apart.ts'
import { describeInstance, describeKind, exampleOf } from '../elaborate/describe.ts'
import { environmentOf } from '../elaborate/evaluation.ts'
import { instanceAt, type Tree } from '../elaborate/tree.ts'
import type { Lexicon } from '../declare/lexicon.ts'
import { say } from './codes.ts'
import { kindsRead, namedFields, type Mention } from '#semantics/mentions.ts'
import { culpritOf, subjectOf } from '#semantics/subject.ts'

export interface Checking {
  readonly tree: Tree
  readonly lexicon: Lexicon
  readonly vocabulary: Vocabulary
  /** What upper layers changed: where something else breaks, one of these did it. */
  readonly changed: { readonly has: (instance: Instance) => boolean }
}

export type Check = (instance: Instance, kind: Kind, checking: Checking) => readonly Diagnostic[]

/** Every field without `?` and without a default is given. Tables and nested declarations may be empty. */
const everyRequiredFieldIsGiven: Check = (instance, kind, { tree, vocabulary }) => {
  const found: Diagnostic[] = []
  for (const field of kind.fields.values()) {
    const type = field.type
    if (type.is === 'optional' || type.is === 'table' || type.is === 'many' || type.is === 'one') continue
    if (valueOf(instance, field.name) !== undefined || tree.broken.has(`${instance.path}#${field.name}`)) continue
    found.push(
      say(
        'BK4501',
        instance.origin,
        { what: describeInstance(kind.name, instance.path, vocabulary), field: { zh: `「${field.label ?? field.name}」`, en: field.name }, word: field.name, example: exampleOf(required(type), vocabulary) ?? '…' },
        { related: [{ note: 'field', at: field.origin }] },
      ),
    )
  }
  return found
}

/** Every `require` of its kind is true; an absent value makes it fail unless it says otherwise. */
const everyRequirementHolds: Check = (instance, kind, checking) => {
  const whole = checking.vocabulary.kinds.get(kind.name)
  return (whole?.requirements ?? []).flatMap((requirement) => {
    const names = namedFields(requirement.condition)
    if (names.some((name) => isUnsettled(instance, kind, name, checking))) return []
    const environment = environmentOf(checking.tree, checking.lexicon, [namesIn(instance, checking.vocabulary)], checking.vocabulary)
    if (holds(requirement.condition, environment) === true) return []
    const elsewhere = checking.changed.has(instance) ? undefined : culpritOf(instance, names, (mention) => changedAt(mention, checking))
    const subject = elsewhere ?? subjectOf(instance, names)
    const different = apartIn(requirement.condition, environment)
    if (different !== undefined) return [sayApart(different, subject.at)]
    const related = [{ note: 'rule' as const, at: requirement.origin }, ...subject.others.map((place) => ({ note: 'other' as const, at: place }))]
    return [say('BK4502', subject.at, { name: instance.path, message: requirement.message }, { related })]
  })
}

function changedAt({ kind, path }: Mention, { tree, lexicon, changed }: Checking): Instance | undefined {
  const target = instanceAt(tree, lexicon, kind, path)
  return target !== undefined && changed.has(target) ? target : undefined
}

/** A field that was written but not understood, or that is missing and said to be. */
function isUnsettled(instance: Instance, kind: Kind, name: string, { tree }: Checking): boolean {
  if (tree.broken.has(`${instance.path}#${name}`)) return true
  const type = kind.fields.get(name)?.type
  return type !== undefined && !['optional', 'table', 'many', 'one'].includes(type.is) && valueOf(instance, name) === undefined
}

/** Kinds whose declarations can break a requirement of this kind although its own instance did not change. */
export function kindsRequired(kind: Kind | undefined): ReadonlySet<string> {
  return new Set((kind?.requirements ?? []).flatMap((one) => [...kindsRead(one.condition)]))
}

/** Ids that become part of file names and of the interface are plain ASCII: those of kinds marked `@ascii`. */
const idsForMachinesAreAscii: Check = (instance, kind, { vocabulary }) => {
  if (annotation(kind, 'ascii') === undefined) return []
  if (/^[a-z][a-z0-9_]*$/.test(instance.name)) return []
  return [say('BK4506', instance.origin, { kind: describeKind(kind.name, vocabulary), name: instance.name, example: `${kind.name} yuanhe "${instance.name}"` })]
}

/** `@among(field)` on a field of nested declarations: what it names is among those that the field of the declaration around it lists. */
const everyChoiceIsOffered: Check = (instance, kind, { tree, lexicon, vocabulary }) => {
  const found: Diagnostic[] = []
  const choosing = choosersOf(vocabulary)
  for (const nest of lexicon.nests(kind)) {
    const value = choosing.families.has(nest.kind) ? valueOf(instance, nest.field.name) : undefined
    for (const nested of value?.is === 'many' ? value.instances.values() : []) {
      for (const [field, list] of choosing.fields.get(nested.kind) ?? []) {
        const held = nested.fields.get(field)
        if (held === undefined) continue
        const offer = instance.fields.get(list)
        const offered = itemsOf(offer?.value)
        for (const item of itemsOf(held.value).filter((one) => !offered.some((other) => equalValues(one, other)))) {
          const target = item.is === 'ref' ? instanceAt(tree, lexicon, item.kind, item.path) : undefined
          const words = kind.fields.get(list)
          const related = [
            { note: 'list' as const, at: offer === undefined || offer.fallback ? instance.origin : offer.origin },
            ...(target === undefined ? [] : [{ note: 'target' as const, at: target.origin }]),
          ]
          found.push(say('BK4600', held.origin, { name: describeValue(item), owner: instance.path, field: { zh: `「${words?.label ?? list}」`, en: list } }, { related }))
        }
      }
    }
  }
  return found
}

interface Choosers {
  /** Fields that are `@among` another, with that one, by kind. */
  readonly fields: ReadonlyMap<string, readonly (readonly [field: string, list: string])[]>
  /** Those kinds and their ancestors. */
  readonly families: ReadonlySet<string>
}

const choosers = new WeakMap<Vocabulary, Choosers>()

/** Worked out once a vocabulary: most kinds choose nothing, and are not to be walked through for each bank. */
function choosersOf(vocabulary: Vocabulary): Choosers {
  const known = choosers.get(vocabulary)
  if (known !== undefined) return known
  const fields = new Map<string, readonly (readonly [string, string])[]>()
  const families = new Set<string>()
  for (const kind of vocabulary.kinds.values()) {
    const own = [...kind.fields.values()].flatMap((field) => {
      const list = annotation(field, 'among')?.arguments[0]
      return list === undefined ? [] : [[field.name, list] as const]
    })
    if (own.length === 0) continue
    fields.set(kind.name, own)
    for (const name of kind.lineage) families.add(name)
  }
  const made = { fields, families }
  choosers.set(vocabulary, made)
  return made
}

function itemsOf(value: Value | undefined): readonly Value[] {
  return value === undefined ? [] : value.is === 'set' || value.is === 'list' ? value.items : [value]
}

/** In the order in which findings about one declaration are said. */
export const checks: readonly Check[] = [everyRequiredFieldIsGiven, everyRequirementHolds, everyChoiceIsOffered, idsForMachinesAreAscii]
