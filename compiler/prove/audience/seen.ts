/**
 * Somebody sees each page, section and creative: the audiences of all that it stands in have a customer in common, and so has what it leads
 * to or shows. Who sees something else instead, a variant, does not see it.
 */
import type { Diagnostic } from '#diagnostics/catalogue.ts'
import type { Instance } from '#model/instance.ts'
import { isKindOf } from '#model/kind.ts'
import { instancesOf, type Model } from '#model/model.ts'
import { nestedIn } from '#model/nested.ts'
import type { Origin } from '#model/provenance.ts'
import { instanceIn } from '#semantics/environment.ts'
import { isOff } from '#semantics/offer.ts'
import type { Facts } from '#semantics/outcome.ts'
import { called } from '../app/entries.ts'
import type { Judging } from '../judging.ts'
import { both } from '../rules/words.ts'
import { say } from './codes.ts'
import { contradiction, customerWhere, isIn, peopleOf, type People } from './people.ts'
import { unproven } from './questions.ts'
import { touchedIn } from './segments.ts'
import { isShownApart, looksIn, seerOf, shownBy, spotsOf, type Ask, type Look, type Seer } from './sight.ts'

const kindsSeen = ['page', 'section', 'slot', 'creative', 'shelf', 'product', 'campaign', 'segment', 'profile', 'fact', 'suitability']

export function everythingIsSeenBySomebody(judging: Judging): readonly Diagnostic[] {
  const { model, changed, shared } = judging
  if (changed !== undefined && !kindsSeen.some((kind) => changed.kinds.has(kind))) return []
  // Where it is too large to be looked into, that is said of its segments.
  const people = peopleOf(judging)
  if (people === undefined) return []
  const mine = (one: Instance | undefined): boolean => changed === undefined || (one !== undefined && changed.instances.has(one))
  const touched = touchedIn(people, mine)
  const seeing: Seeing = { model, seer: seerOf(people), looks: looksIn(model), people, mine, touched: (segment) => touched.has(segment), unseen: new Set() }
  return [
    ...instancesOf(model, 'page').flatMap((page) => pageIsSeen(page, seeing, shared)),
    ...instancesOf(model, 'slot').flatMap((slot) => creativesAreSeen(slot, seeing)),
  ]
}

interface Seeing {
  readonly model: Model
  readonly seer: Seer
  readonly looks: readonly Look[]
  readonly people: People
  readonly mine: (one: Instance | undefined) => boolean
  readonly touched: (segment: string) => boolean
  /** What was found to be seen by nobody: what stands in it is not said again. */
  readonly unseen: Set<Instance>
}

type Asking = (look: Look) => readonly (readonly Ask[] | undefined)[]

function pageIsSeen(page: Instance, seeing: Seeing, shared: boolean): readonly Diagnostic[] {
  const { seer } = seeing
  const itself = judge(page, [page], (look) => [seer.page(page, look)], seeing)
  if (itself.length > 0) return itself
  const popups = shownBy(page, seeing.model).flatMap((slot) => judge(slot, [slot, page], (look) => [seer.page(page, look), seer.plain(slot, look)], seeing))
  return [...popups, ...nestedIn(page, 'sections').flatMap((section) => sectionIsSeen(section, page, seeing, shared))]
}

/** Itself first, then with what it shows. What is yet to be sold by banks is not looked for. */
function sectionIsSeen(section: Instance, page: Instance, seeing: Seeing, shared: boolean): readonly Diagnostic[] {
  const { seer, model } = seeing
  if (isOff(section)) return []
  const asking: Asking = (look) => [seer.page(page, look), seer.section(section, page, look)]
  const itself = judge(section, [section, page], asking, seeing)
  if (itself.length > 0) return itself
  return shownBy(section, model).flatMap((shown) => {
    const isShelf = isKindOf(model.vocabulary, shown.kind, 'shelf')
    if (isShelf && shared) return []
    return judge(section, [section, shown, page], (look) => [...asking(look), isShelf ? seer.shelf(shown) : seer.plain(shown, look)], seeing)
  })
}

function creativesAreSeen(slot: Instance, seeing: Seeing): readonly Diagnostic[] {
  const { model, seer, unseen: hidden } = seeing
  const spots = (spotsOf(model).get(slot) ?? []).filter(({ page, section }) => !hidden.has(section ?? slot) && !hidden.has(page))
  const all = spotsOf(model).get(slot) ?? []
  if (all.length > 0 && spots.length === 0 && !isShownApart(slot, model)) return []
  const apart = isShownApart(slot, model) || all.length === 0
  return nestedIn(slot, 'creatives').flatMap((creative) => {
    if (isOff(creative)) return []
    const ways: Asking[] = [
      ...(apart ? [(): readonly (readonly Ask[] | undefined)[] => []] : []),
      ...spots.map(({ page, section }): Asking => (look) => [seer.page(page, look), ...(section === undefined ? [] : [seer.section(section, page, look)])]),
    ]
    return judgeWays(creative, [creative, slot], ways.map((way): Asking => (look) => [...way(look), seer.plain(slot, look), seer.creative(creative, look)]), seeing)
  })
}

function judge(subject: Instance, parts: readonly Instance[], asking: Asking, seeing: Seeing): readonly Diagnostic[] {
  return judgeWays(subject, parts, [asking], seeing)
}

/** `parts`: what a finding may stand at, the likeliest first. Somebody who gets there one way is enough. */
function judgeWays(subject: Instance, parts: readonly Instance[], ways: readonly Asking[], seeing: Seeing): readonly Diagnostic[] {
  const { people, looks, mine, touched } = seeing
  const tried: (readonly Ask[])[] = []
  let unclear: 'unclear' | 'undecided' | undefined
  for (const way of ways) {
    for (const look of looks) {
      const steps = way(look)
      if (steps.includes(undefined)) continue
      const asks = steps.flatMap((step) => step ?? []).filter(({ formula }) => formula.is !== 'true')
      if (asks.length === 0) return []
      // Whose it is can be told by who sees most: they are asked for all that anybody is asked for.
      if (tried.length === 0 && ![...parts, ...asks.map(({ of }) => of)].some(mine) && !asks.some(({ segments }) => segments.some(touched))) return []
      tried.push(asks)
      const somebody = customerWhere(asks.map(({ formula }) => formula), people, (facts) => asks.every(({ holds }) => holds((path) => isInSegment(path, facts, people), facts)))
      if (somebody.is === 'found') return []
      if (somebody.is !== 'none') unclear = somebody.is
    }
  }
  const asked = tried.flatMap((asks) => asks)
  if (tried.length === 0) return []
  const blamed = [...parts, ...asked.map(({ of }) => of)].find(mine) ?? subject
  if (unclear !== undefined) return [unproven(subject, audiencePlace(blamed), { zh: '会不会有客户看得到', en: 'whether somebody ever sees it' }, unclear)]
  const [asks = []] = tried
  const needed = contradiction(asks.map(({ formula }) => formula), people).flatMap((index) => asks[index] ?? [])
  seeing.unseen.add(subject)
  // Where an audience is of segments that nobody is in, or a shelf has nothing to stand on it, that is what is said.
  if (needed.length < 2) return []
  const at = placeOf(blamed, needed, seeing)
  const related = needed.map(({ of }) => audiencePlace(of)).filter((place) => place.file !== at.file || place.start !== at.start).map((place) => ({ note: 'other' as const, at: place }))
  return [say('BK5435', at, { one: called(subject), asks: both(needed.map(({ words }) => words)) }, { related })]
}

function isInSegment(path: string, facts: Facts, people: People): boolean {
  const segment = people.segments.get(path)
  return segment === undefined || isIn(segment, facts, people.model)
}

/** What an upper layer wrote of it: an audience, or the condition of a segment. */
function placeOf(blamed: Instance, needed: readonly Ask[], { mine, model }: Seeing): Origin {
  if (mine(blamed)) return audiencePlace(blamed)
  const segment = needed.flatMap(({ segments }) => segments).flatMap((path) => instanceIn(model, 'segment', path) ?? []).find(mine)
  return segment?.fields.get('condition')?.origin ?? segment?.origin ?? audiencePlace(blamed)
}

function audiencePlace(one: Instance): Origin {
  const audience = one.fields.get('audience')
  return audience === undefined || audience.fallback ? one.origin : audience.origin
}
