/**
 * Words that are names of what is inside another declaration: a field `@inside(ruleset, rules, rows)` takes names of rules and rows of the
 * ruleset that `ruleset` refers to. They are kept as texts, not as references: a test may well name a rule that some bank took out.
 */
import { guess } from '#diagnostics/suggest.ts'
import type { Expression as Syntax } from '#grammar/syntax.ts'
import { annotation, type Field } from '#model/kind.ts'
import { valueOf, type Instance } from '#model/instance.ts'
import { required } from '#model/type.ts'
import type { Value } from '#model/value.ts'
import { say } from './codes.ts'
import { at, type Elaboration, type Site } from './context.ts'
import { nearNames } from './near.ts'
import { didYouMean } from './reference.ts'
import { namedSteps } from './steps.ts'
import { instanceAt } from './tree.ts'

export function isInside(field: Field): boolean {
  return annotation(field, 'inside') !== undefined
}

export function readInside(syntax: Syntax, field: Field, context: Elaboration, site: Site): Value | undefined {
  const [owner, ...fields] = annotation(field, 'inside')?.arguments ?? []
  const type = required(field.type)
  // Nothing is inside whatever it may be: a default, say, which is read without what stands around.
  if (syntax.is === 'list' && syntax.items.length === 0 && (type.is === 'list' || type.is === 'set')) return { is: type.is, items: [] }
  const target = owner === undefined ? undefined : targetOf(owner, context, site)
  if (target === undefined) return undefined
  const written = syntax.is === 'list' && type.is !== 'scalar' ? syntax.items : [syntax]
  const offered = fields.flatMap((name) => [...inside(target, name)])
  const items = written.map((one) => wordOf(one, { offered, target, fields }, context, site))
  if (items.includes(undefined)) return undefined
  const texts = [...new Set(items)].flatMap((value): readonly Value[] => (value === undefined ? [] : [{ is: 'text', value }]))
  return type.is === 'list' || type.is === 'set' ? { is: type.is, items: texts } : texts[0]
}

/** What the field of a declaration around here refers to; undefined when it is not given, which is said elsewhere. */
function targetOf(name: string, { lexicon, tree }: Elaboration, site: Site): Instance | undefined {
  for (const owner of site.owners) {
    const kind = lexicon.vocabulary.kinds.get(owner.kind)
    const field = kind === undefined ? undefined : lexicon.field(kind, name)
    const value = field === undefined ? undefined : valueOf(owner, field.name)
    if (value?.is === 'ref') return instanceAt(tree, lexicon, value.kind, value.path)
  }
  return undefined
}

/** Nested declarations, and rows that have a name: a number is no name. */
function* inside(target: Instance, field: string): Iterable<Instance> {
  const value = valueOf(target, field)
  if (value?.is === 'many') yield* value.instances.values()
  if (value?.is === 'table') for (const row of value.rows.values()) if (!/^\d+$/.test(row.name)) yield row
}

interface Searched {
  readonly offered: readonly Instance[]
  readonly target: Instance
  readonly fields: readonly string[]
}

function wordOf(syntax: Syntax, { offered, target, fields }: Searched, context: Elaboration, site: Site): string | undefined {
  if (syntax.is === 'error') return undefined
  const word = namedSteps(syntax)?.join('.') ?? '…'
  const found = offered.find(({ name }) => name === word) ?? offered.find(({ label }) => label === word)
  if (found !== undefined) return found.name
  const near = nearNames(word, offered, context)
  const place = at(site, syntax)
  const kind = context.lexicon.vocabulary.kinds.get(target.kind)
  const where = { zh: fields.map((name) => kind?.fields.get(name)?.label ?? name).join('、'), en: fields.join(' or ') }
  context.findings.push(say('BK4105', place, { owner: { zh: `「${target.label ?? target.path}」`, en: target.path }, where, name: word, advice: didYouMean(near) }, { fixes: guess(near, place) }))
  return undefined
}
