/** Names in expressions, in the order of the language: parameters, facts, members of the enum wanted, declarations, kinds. */
import { guess, oneOf, type Candidate } from '#diagnostics/suggest.ts'
import type { Span } from '#grammar/syntax.ts'
import { chineseWordAt } from '#grammar/words.ts'
import { annotation } from '#model/kind.ts'
import { valueOf, type Instance } from '#model/instance.ts'
import { required, type Type } from '#model/type.ts'
import type { Origin } from '#model/provenance.ts'
import { say } from './codes.ts'
import { at } from './context.ts'
import { noteName } from '../declare/uses.ts'
import { use } from './use.ts'
import { typeOfValue } from './describe.ts'
import { unknownMember } from './member.ts'
import { reportAmbiguous } from './reference.ts'
import { byLabel, candidates, findInstances, nestedMaps } from './tree.ts'
import { isAny, traits, type Typed, type Typing } from './typed.ts'
import { nearNames } from './near.ts'

/** The live value of a parameter: a nested declaration of an enclosing one whose kind says which field is its `@value`. */
export function findParameter(word: string, typing: Typing): Typed | undefined {
  const [first] = parametersCalled(word, typing)
  return first === undefined ? undefined : parameterOf(first, typing.context.lexicon.vocabulary.kinds)
}

/** By name; by label where no name fits. */
function parametersCalled(word: string, { context, site }: Typing): readonly Instance[] {
  const hasValue = (one: Instance): boolean => parameterOf(one, context.lexicon.vocabulary.kinds) !== undefined
  const maps = site.owners.flatMap((owner) => [...nestedMaps(owner)])
  const named = maps.flatMap((instances) => instances.get(word) ?? []).filter(hasValue)
  return named.length > 0 ? named : maps.flatMap((instances) => byLabel(instances, word)).filter(hasValue)
}

/**
 * Whether a word of an expression has two meanings that are equally near, which is then reported: two parameters in sight, or two facts
 * of one scene. What is nearer hides what is further off: parameters facts, the names of an element those around it.
 */
export function isAmbiguous(word: string, span: Span, typing: Typing): boolean {
  const parameters = parametersCalled(word, typing)
  const scope = parameters.length > 0 ? undefined : typing.scopes.find((one) => one.find(word) !== undefined)
  const places = parameters.length > 1 ? parameters.map((one) => one.origin) : (scope?.rivals(word) ?? [])
  if (places.length > 1) reportTwice(word, span, places, typing)
  return places.length > 1
}

export function reportTwice(word: string, span: Span, places: readonly Origin[], { context, site }: Pick<Typing, 'context' | 'site'>): void {
  context.findings.push(say('BK4102', at(site, span), { name: word }, { related: places.slice(0, 3).map((place) => ({ note: 'candidate', at: place })) }))
}

/** A declaration used for its `@value`. */
export function parameterOf(instance: Instance, kinds: Typing['context']['lexicon']['vocabulary']['kinds']): Typed | undefined {
  const kind = kinds.get(instance.kind)
  const name = kind === undefined ? undefined : annotation(kind, 'value')?.arguments[0]
  const field = name === undefined ? undefined : kind?.fields.get(name)
  if (field === undefined) return undefined
  const value = valueOf(instance, field.name)
  const type = isAny(field.type) && value !== undefined ? typeOfValue(value) : required(field.type)
  return { expression: { is: 'parameter', kind: instance.kind, path: instance.path, type }, type, ...(value === undefined ? {} : traits(value)) }
}

/** A fact or field, in the innermost scope that has it. */
export function findFact(word: string, typing: Typing): Typed | undefined {
  for (const [depth, scope] of typing.scopes.entries()) {
    const fact = scope.find(word)
    if (fact !== undefined) return { expression: { is: 'fact', name: fact.name, depth, type: fact.type }, type: required(fact.type) }
  }
  return undefined
}

/** A plain member of the enum wanted. */
function findMember(word: string, wanted: Type | undefined, { context }: Typing): Typed | undefined {
  const type = wanted === undefined ? undefined : required(wanted)
  const of = type?.is === 'enum' ? context.lexicon.vocabulary.enums.get(type.name) : undefined
  const member = of === undefined ? undefined : context.lexicon.member(of, word)
  if (of === undefined || member === undefined) return undefined
  const value = { is: 'enum', enum: of.name, member: member.name, arguments: member.parameters.map(() => undefined) } as const
  return { expression: { is: 'literal', value }, type: { is: 'enum', name: of.name } }
}

/** Types a plain name; `quiet` tries without reporting. */
export function typeName(word: string, span: Span, wanted: Type | undefined, typing: Typing, quiet = false): Typed | undefined {
  const { context, site } = typing
  if (!quiet && isAmbiguous(word, span, typing)) return undefined
  const parameter = findParameter(word, typing)
  if (parameter !== undefined) return parameter
  const found = findFact(word, typing) ?? findMember(word, wanted, typing)
  if (found !== undefined) {
    if (!quiet) noteFound(word, found, span, typing)
    return found
  }
  const plain = wanted === undefined ? undefined : required(wanted)
  if (plain?.is === 'enum' || (plain?.is === 'scalar' && plain.name !== 'any')) {
    if (!quiet) reportUnknown(word, span, wanted, typing)
    return undefined
  }
  const hits = findInstances(context.tree, context.lexicon, plain?.is === 'ref' ? plain.kind : undefined, [word], site.owners)
  const only = hits[0]
  if (only !== undefined && hits.length === 1) return reference(only)
  const kind = context.lexicon.kind(word)
  if (hits.length > 1 && (plain?.is === 'ref' || kind === undefined)) {
    if (!quiet) reportAmbiguous(word, hits, span, context, site)
    return undefined
  }
  if (kind !== undefined) {
    if (!quiet) noteName(context.uses, site.file, span, kind, (other) => context.lexicon.kind(other)?.name)
    return { expression: { is: 'instances', kind: kind.name }, type: { is: 'list', of: { is: 'ref', kind: kind.name } } }
  }
  const member = quiet ? undefined : onlyMemberAnywhere(word, typing)
  if (member !== undefined && wanted === undefined) {
    noteFound(word, member, span, typing)
    return member
  }
  if (!quiet) reportUnknown(word, span, wanted, typing)
  return undefined
}

/** What is noted of a name: that it means a field of the things around it, or a member. */
function noteFound(word: string, { expression }: Typed, span: Span, { context, site, scopes }: Typing): void {
  if (expression.is === 'fact' && context.uses !== undefined) {
    const scope = scopes[expression.depth]
    const field = scope?.find(word)?.field
    if (field !== undefined) noteName(context.uses, site.file, span, field, (other) => scope?.find(other)?.name)
    return
  }
  const value = expression.is === 'literal' && expression.value.is === 'enum' ? expression.value : undefined
  const of = value === undefined ? undefined : context.lexicon.vocabulary.enums.get(value.enum)
  const member = value === undefined ? undefined : of?.members.get(value.member)
  if (of !== undefined && member !== undefined) use(member, at(site, span), context, (word) => context.lexicon.member(of, word)?.name)
}

export function reference(instance: Instance): Typed {
  return { expression: { is: 'literal', value: { is: 'ref', kind: instance.kind, path: instance.path } }, type: { is: 'ref', kind: instance.kind } }
}

/** Where nothing says which enum is wanted (both sides are bare), a member that one enum alone has. */
function onlyMemberAnywhere(word: string, { context }: Typing): Typed | undefined {
  const owners = [...context.lexicon.vocabulary.enums.values()].filter((one) => context.lexicon.member(one, word) !== undefined)
  const [only, more] = owners
  return only === undefined || more !== undefined ? undefined : findMember(word, { is: 'enum', name: only.name }, { context } as Typing)
}

function reportUnknown(word: string, span: Span, wanted: Type | undefined, typing: Typing): void {
  const { context, site } = typing
  if (context.lost.has(word)) return
  const split = splitAtWord(word, typing)
  if (split !== undefined) {
    context.findings.push(say('BK4017', at(site, span), { name: word, split }, { fixes: [{ at: at(site, span), replacement: split, certain: false }] }))
    return
  }
  const plain = wanted === undefined ? undefined : required(wanted)
  const wantedEnum = plain?.is === 'enum' ? context.lexicon.vocabulary.enums.get(plain.name) : undefined
  if (wantedEnum !== undefined && typing.scopes.length === 0) {
    context.findings.push(unknownMember(wantedEnum, word, at(site, span)))
    return
  }
  const members = plain?.is === 'enum' ? [...(context.lexicon.vocabulary.enums.get(plain.name)?.members.values() ?? [])] : []
  const words = [
    ...typing.scopes.flatMap((scope) => [...scope.words()]),
    ...parametersInSight(typing),
    ...members,
    ...(plain?.is === 'ref' ? candidates(context.tree, context.lexicon, plain.kind, site.owners) : []),
  ]
  const scope = typing.scopes[typing.scopes.length - 1]?.title ?? { zh: '这里', en: 'this place' }
  const near = nearNames(word, words, context)
  context.findings.push(
    say('BK4016', at(site, span), { scope, name: word, suggestions: oneOf(near) }, { fixes: guess(near, at(site, span)) }),
  )
}

function parametersInSight({ site }: Typing): readonly Candidate[] {
  return site.owners.flatMap((owner) => [...nestedMaps(owner)].flatMap((instances) => [...instances.values()]))
}

function isKnown(word: string, typing: Typing): boolean {
  return findFact(word, typing) !== undefined || findParameter(word, typing) !== undefined || findInstances(typing.context.tree, typing.context.lexicon, undefined, [word], typing.site.owners).length > 0
}

/** `非代发客户` → `非 代发客户`; `金额属于4` → `金额 属于 4`: an unknown name that begins with a known one, then a Chinese word. */
function splitAtWord(word: string, typing: Typing): string | undefined {
  const rest = word.startsWith('非') ? word.slice(1) : ''
  if (rest !== '' && isKnown(rest, typing)) return `非 ${rest}`
  for (let index = 1; index < word.length; index++) {
    const inner = chineseWordAt(word, index)
    if (inner === undefined) continue
    const before = word.slice(0, index)
    if (isKnown(before, typing)) return [before, inner, word.slice(index + inner.length)].filter((part) => part !== '').join(' ')
  }
  return undefined
}
