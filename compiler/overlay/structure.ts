/** First round of a layer: which declarations there are. New, overridden, removed, nested ones too; values come in the second round. */
import { guess, oneOf } from '#diagnostics/suggest.ts'
import type { Instance as Syntax } from '#grammar/syntax.ts'
import type { Instance } from '#model/instance.ts'
import { annotation, type Kind } from '#model/kind.ts'
import { at } from '../elaborate/context.ts'
import { use } from '../elaborate/use.ts'
import { describeKind } from '../elaborate/describe.ts'
import { childNamed, nestedMaps } from '../elaborate/tree.ts'
import { noteName } from '../declare/uses.ts'
import { family, type Nest } from '../declare/lexicon.ts'
import { allowances } from './allow.ts'
import { say } from './codes.ts'
import { familyMap, kindOf, nestedMap, origin, setLabel, type Draft, type Layering, type Move, type Standing } from './layering.ts'
import { rowsAsInstances } from './nameless.ts'
import { removeInstance, sealedOnce } from './remove.ts'
import { platformMay } from './set.ts'
import { alreadyThere, fusedKind, labelledBelow, lose, nameFromLabel, nameSteps, targetOf, touchPath } from './targets.ts'
import { nearNames } from '../elaborate/near.ts'

/** A declaration of this layer, then what it stands in, innermost first. */
type Made = readonly [Draft, ...Draft[]]

export function declareInstance(layering: Layering, syntax: Syntax, standing: Standing): void {
  const kind = kindOfWord(layering, syntax, standing)
  if (kind === undefined) {
    lose(layering, syntax)
    return
  }
  if (syntax.path === undefined && annotation(kind, 'singleton') === undefined && syntax.members.some((member) => member.is === 'table-member')) {
    for (const row of rowsAsInstances(layering, syntax, kind, standing.spot, standing.owners[0] === undefined ? [] : [standing.owners[0].path])) declareInstance(layering, row, standing)
    return
  }
  const nest = standing.owners[0] === undefined ? undefined : nestFor(layering, kind, standing.owners[0], syntax, standing)
  if (standing.owners[0] !== undefined && nest === undefined) return
  if (nest !== undefined && !platformMay(layering, nest.field, standing.spot, syntax.kind)) return
  if (nest === undefined && !(mayStandAtTop(layering, kind, syntax, standing) && standsInItsLayer(layering, kind, syntax, standing))) return
  if (syntax.mode === 'remove') {
    noteName(layering.context.uses, standing.spot.file, syntax.kind, kind, (word) => layering.lexicon.kind(word)?.name)
    removeInstance(layering, syntax, kind, standing)
    return
  }
  use(kind, at(standing.spot, syntax.kind), layering.context, (word) => layering.lexicon.kind(word)?.name)
  const made = syntax.mode === 'override' ? overridden(layering, syntax, kind, standing) : created(layering, syntax, kind, nest, standing)
  if (made === undefined) {
    lose(layering, syntax)
    return
  }
  const [draft, ...owners] = made
  noteMove(layering, draft, syntax, { ...standing, owners })
  fill(layering, draft, syntax, { ...standing, owners })
}

/** Label, seal, accepted warnings, members: what new and overridden declarations have alike. */
function fill(layering: Layering, draft: Draft, syntax: Syntax, { spot, owners }: Standing): void {
  const inside = [draft, ...owners]
  if (syntax.label !== undefined) label(layering, draft, syntax.label, { spot, owners })
  if (syntax.sealed !== undefined) draft.sealed = origin(spot, syntax.sealed)
  draft.allowed.push(...allowances(syntax.annotations, syntax, spot, layering.context))
  if (syntax.value !== undefined) {
    const kind = kindOf(layering, draft)
    const name = annotation(kind, 'value')?.arguments[0]
    const field = name === undefined ? undefined : layering.lexicon.field(kind, name)
    if (field === undefined) layering.findings.push(say('BK3035', at(spot, syntax.value), { kind: describeKind(kind.name, layering.lexicon.vocabulary) }))
    else layering.tasks.push({ spot, owners: inside, work: { is: 'value', value: syntax.value, field } })
  }
  for (const member of syntax.members) {
    if (member.is === 'instance') declareInstance(layering, member, { spot, owners: inside })
    else {
      if (member.is === 'field') draft.allowed.push(...allowances(member.annotations, member, spot, layering.context))
      layering.tasks.push({ spot, owners: inside, work: { is: 'member', member } })
    }
  }
}

/** Set once a layer; of two packs the later wins, which is said. */
function label(layering: Layering, draft: Draft, written: NonNullable<Syntax['label']>, { spot, owners }: Standing): void {
  const first = draft.labelOrigin
  const name = `${draft.path}.label`
  if (first?.layer === layering.layer) {
    layering.findings.push(say('BK3016', at(spot, written), { name }, { related: [{ note: 'first', at: first }] }))
    return
  }
  if (first?.layer.startsWith('pack:') === true && layering.layer.startsWith('pack:')) {
    layering.findings.push(say('BK3032', at(spot, written), { name, later: layering.layer.slice('pack:'.length) }, { related: [{ note: 'earlier', at: first }] }))
  }
  setLabel(draft, mapOf(layering, draft, owners[0]), draft.name, written.value, origin(spot, written))
}

/** `before x`, `after x`: noted now, carried out when all declarations of the layer are there. */
function noteMove(layering: Layering, draft: Draft, syntax: Syntax, { spot, owners }: Standing): void {
  const names = syntax.anchor === undefined ? undefined : nameSteps(syntax.anchor.path.steps)?.map(({ text }) => text)
  if (syntax.anchor === undefined || names === undefined) return
  const map = mapOf(layering, draft, owners[0])
  if (map === undefined) return
  const { side, path } = syntax.anchor
  layering.moves.push({ spot, map: map as Move['map'], name: draft.name, anchor: { side, name: fromOwner(names, owners[0]), start: path.start, end: path.end } })
}

/** `home.search` beside something of `home` is `search`; a name may have dots of its own. */
function fromOwner(names: readonly string[], owner: Draft | undefined): string {
  const steps = owner === undefined ? [] : owner.path.split('.')
  const isBefore = (words: readonly string[]): boolean => words.length > 0 && words.length < names.length && words.every((word, index) => word === names[index])
  if (isBefore(steps)) return names.slice(steps.length).join('.')
  return owner?.label !== undefined && isBefore([owner.label]) ? names.slice(1).join('.') : names.join('.')
}

/** The map that a draft stands in. */
function mapOf(layering: Layering, draft: Draft, owner: Draft | undefined): ReadonlyMap<string, Instance> | undefined {
  const maps = owner === undefined ? [familyMap(layering, kindOf(layering, draft))] : [...nestedMaps(owner)]
  return maps.find((one) => one.get(draft.name) === draft)
}

function kindOfWord(layering: Layering, syntax: Syntax, { spot, owners }: Standing): Kind | undefined {
  const { lexicon } = layering
  const word = syntax.kind.text
  const kind = lexicon.kind(word)
  if (kind !== undefined) {
    if (!kind.abstract || syntax.mode !== 'new') return kind
    const heirs = [...lexicon.vocabulary.kinds.values()].filter((one) => !one.abstract && one.lineage.includes(kind.name)).map((one) => one.name)
    layering.findings.push(say('BK3002', at(spot, syntax.kind), { kind: describeKind(kind.name, lexicon.vocabulary), suggestions: oneOf(heirs.slice(0, 6)) }))
    return undefined
  }
  if (layering.context.lost.has(word)) return undefined
  const owner = owners[0]
  const field = owner === undefined ? undefined : lexicon.field(kindOf(layering, owner), word)
  if (owner !== undefined && field !== undefined) {
    layering.tree.broken.add(`${owner.path}#${field.name}`)
    layering.findings.push(say('BK3033', at(spot, syntax.kind), { name: word, example: '…' }))
    return undefined
  }
  const near = fusedKind(word, lexicon) ?? nearNames(word, [...lexicon.vocabulary.kinds.values()].filter((one) => !one.abstract), layering.context)
  const place = at(spot, syntax.kind)
  layering.findings.push(
    say('BK3001', place, { name: word, suggestions: oneOf(near) }, { fixes: guess(near, place) }),
  )
  return undefined
}

/** The field of the owner that takes nested declarations of a kind. */
function nestFor(layering: Layering, kind: Kind, owner: Draft, syntax: Syntax, { spot }: Standing): Nest | undefined {
  const ownerKind = kindOf(layering, owner)
  const nests = layering.lexicon.nests(ownerKind)
  const nest = nests.find((one) => kind.lineage.includes(one.kind))
  if (nest !== undefined) return nest
  const { vocabulary } = layering.lexicon
  const suggestions = nests.map((one) => one.kind)
  layering.findings.push(
    say('BK3006', at(spot, syntax.kind), { owner: describeKind(ownerKind.name, vocabulary), kind: describeKind(kind.name, vocabulary), suggestions: oneOf(suggestions) }),
  )
  return undefined
}

const nestedOnly = new WeakMap<Layering['lexicon'], ReadonlyMap<string, string>>()

/** Kinds that some kind nests, or has rows of, with the kind that does. They mean nothing by themselves. */
function nestedKinds(layering: Layering): ReadonlyMap<string, string> {
  const known = nestedOnly.get(layering.lexicon)
  if (known !== undefined) return known
  const owners = new Map<string, string>()
  for (const kind of layering.lexicon.vocabulary.kinds.values()) {
    for (const { kind: nested } of layering.lexicon.nests(kind)) {
      // A kind that only it (or an heir) nests has to begin somewhere.
      if (!owners.has(nested) && !kind.lineage.includes(nested)) owners.set(nested, kind.name)
    }
  }
  nestedOnly.set(layering.lexicon, owners)
  return owners
}

/** What says who a bank or a pack is stands in that bank's or pack's own layer. */
function standsInItsLayer(layering: Layering, kind: Kind, syntax: Syntax, { spot }: Standing): boolean {
  const home = annotation(kind, 'layer') !== undefined ? 'pack:' : annotation(kind, 'tenant') !== undefined ? 'bank:' : ''
  if (syntax.mode !== 'new' || layering.layer.startsWith(home)) return true
  layering.findings.push(say('BK3103', at(spot, syntax.kind), { kind: describeKind(kind.name, layering.lexicon.vocabulary) }))
  return false
}

function mayStandAtTop(layering: Layering, kind: Kind, syntax: Syntax, { spot }: Standing): boolean {
  const nested = nestedKinds(layering)
  const owner = kind.lineage.map((one) => nested.get(one)).find((one) => one !== undefined)
  // `override rule transfer.night_large { … }` reaches a nested one from the top.
  if (owner === undefined || (syntax.mode !== 'new' && (syntax.path?.steps.length ?? 0) > 1)) return true
  const { vocabulary } = layering.lexicon
  layering.findings.push(say('BK3007', at(spot, syntax.kind), { kind: describeKind(kind.name, vocabulary), owner: describeKind(owner, vocabulary), word: owner }))
  return false
}

function created(layering: Layering, syntax: Syntax, kind: Kind, nest: Nest | undefined, standing: Standing): Made | undefined {
  const { spot, owners } = standing
  const { vocabulary } = layering.lexicon
  const words = describeKind(kind.name, vocabulary)
  const singleton = annotation(kind, 'singleton') !== undefined
  const named = annotation(kind, 'tenant') !== undefined || annotation(kind, 'layer') !== undefined
  const steps = syntax.path === undefined ? undefined : nameSteps(syntax.path.steps)
  if (syntax.path === undefined && !singleton) {
    layering.findings.push(say('BK3003', at(spot, syntax.kind), { kind: words, word: syntax.kind.text }, { fixes: nameFromLabel(syntax, spot) }))
    return undefined
  }
  if (syntax.path !== undefined && singleton && !named) {
    layering.findings.push(say('BK3004', at(spot, syntax.path), { kind: words, word: syntax.kind.text }))
    return undefined
  }
  const name = singleton && !named ? kind.name : steps?.map((step) => step.text).join('.')
  if (name === undefined || (steps !== undefined && steps.length > 1 && annotation(kind, 'dotted') === undefined)) {
    layering.findings.push(say('BK3005', at(spot, syntax.path ?? syntax.kind), { kind: words }))
    return undefined
  }
  const draft = createNamed(layering, kind, nest, name, syntax, { spot, owners })
  return draft === undefined ? undefined : [draft, ...owners]
}

/** Adds a declaration under a name that must be free. */
function createNamed(layering: Layering, kind: Kind, nest: Nest | undefined, name: string, syntax: Syntax, { spot, owners }: Standing): Draft | undefined {
  const { vocabulary } = layering.lexicon
  const span = syntax.path ?? syntax.kind
  const owner = owners[0]
  const here = origin(spot, span)
  const map = owner === undefined || nest === undefined ? familyMap(layering, kind) : nestedMap(layering, owner, nest.field, here)
  const tenant = annotation(kind, 'tenant') === undefined ? undefined : [...map.values()][0]
  const taken = tenant ?? map.get(name) ?? (owner === undefined ? labelledBelow(layering, kind, name) : childNamed(owner, name))
  if (taken !== undefined) {
    layering.findings.push(alreadyThere(layering, kind, name, taken, syntax, spot))
    return undefined
  }
  const seal = sealedOnce(layering, family(kind), owner === undefined ? name : `${owner.path}.${name}`)
  if (seal !== undefined) {
    layering.findings.push(say('BK3107', at(spot, span), { name: owner === undefined ? name : `${owner.path}.${name}` }, { related: [{ note: 'seal', at: seal }] }))
    return undefined
  }
  if (owner !== undefined) {
    const ownerKind = kindOf(layering, owner)
    if (layering.lexicon.field(ownerKind, name) !== undefined) {
      layering.findings.push(say('BK3034', at(spot, span), { owner: describeKind(ownerKind.name, vocabulary), name }))
      return undefined
    }
    const leaving = (one: string): boolean => layering.removals.some((removal) => removal.map === map && removal.name === one)
    const first = nest?.single === true ? [...map].find(([key]) => !leaving(key))?.[1] : undefined
    if (first !== undefined) {
      layering.findings.push(say('BK3037', at(spot, span), { owner: describeKind(ownerKind.name, vocabulary), field: describeKind(nest?.kind, vocabulary) }, { related: [{ note: 'first', at: first.origin }] }))
      return undefined
    }
  }
  const draft: Draft = {
    kind: kind.name,
    name,
    path: owner === undefined ? name : `${owner.path}.${name}`,
    label: undefined,
    labelOrigin: undefined,
    fields: new Map(),
    origin: here,
    overrides: [],
    sealed: undefined,
    allowed: [],
  }
  layering.fresh.add(draft)
  layering.created.push(draft)
  map.set(name, draft)
  return draft
}

function overridden(layering: Layering, syntax: Syntax, kind: Kind, standing: Standing): Made | undefined {
  const { spot, owners } = standing
  const target = targetOf(layering, syntax, kind, standing, 'BK3010')
  if (target === undefined) return undefined
  const place = at(spot, syntax.path ?? syntax.kind)
  const seal = [...target.chain, target.instance].find((one) => one.sealed !== undefined && one.sealed.layer !== layering.layer)
  if (seal?.sealed !== undefined) {
    layering.findings.push(say('BK3013', place, { name: target.instance.path }, { related: [{ note: 'seal', at: seal.sealed }] }))
    return undefined
  }
  return touchPath(layering, kind, target, owners, origin(spot, syntax.path ?? syntax.kind))
}
