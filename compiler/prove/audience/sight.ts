/**
 * What it takes to see something: the page that somebody is shown, the section on it, the slot or shelf that it shows, and what is in that.
 * Each is only for some segments and from some role on; a variant takes the place of what it stands for. The meaning is that of
 * `semantics/page.ts`, `slot.ts` and `shelf.ts`; what is not looked into here (days, versions, elder-friendly mode) hides nobody.
 */
import type { Bilingual } from '#diagnostics/catalogue.ts'
import { itemsOf, valueOf, type Instance } from '#model/instance.ts'
import { isKindOf } from '#model/kind.ts'
import { instancesOf, type Model } from '#model/model.ts'
import { nestedIn } from '#model/nested.ts'
import { once } from '#model/once.ts'
import type { Value } from '#model/value.ts'
import { compareValues } from '#semantics/compare.ts'
import { instanceIn, targetOf, targetsOf } from '#semantics/environment.ts'
import { audienceOf, isOff } from '#semantics/offer.ts'
import type { Facts } from '#semantics/outcome.ts'
import { candidatesFor } from '#semantics/shelf.ts'
import { isTooRisky } from '#semantics/suitability.ts'
import { both } from '../rules/words.ts'
import { called } from '../app/entries.ts'
import { cellsWhere } from '../region/cells.ts'
import { allOf, always, anyOf, type Formula } from '../region/formula.ts'
import { inside, outside, type People } from './people.ts'

/** One thing that it takes: to be in an audience, or in none of those that see something else instead. */
export interface Ask {
  readonly of: Instance
  readonly formula: Formula
  /** The same, of a customer in the interpreter. `isIn`: whether they are in a segment. */
  readonly holds: (isIn: (segment: string) => boolean, facts: Facts) => boolean
  /** Segments that it names. */
  readonly segments: readonly string[]
  readonly words: Bilingual
}

/** Who looks: their role, and whether they let the app pick for them. */
export interface Look {
  readonly role: Value
  readonly personalised: boolean
}

/** Everybody that a way may be open for; who may see most comes first. */
export function looksIn(model: Model): readonly Look[] {
  const members = [...(model.vocabulary.enums.get('role')?.members.keys() ?? [])].reverse()
  return members.flatMap((member) => [true, false].map((personalised) => ({ role: { is: 'enum' as const, enum: 'role', member, arguments: [] }, personalised })))
}

export interface Seer {
  readonly people: People
  /** undefined: this look never comes here. */
  readonly page: (page: Instance, look: Look) => readonly Ask[] | undefined
  readonly section: (section: Instance, page: Instance, look: Look) => readonly Ask[] | undefined
  /** A slot, a campaign, a product: whatever has an audience and a role. */
  readonly plain: (one: Instance, look: Look) => readonly Ask[] | undefined
  readonly creative: (creative: Instance, look: Look) => readonly Ask[] | undefined
  /** That something stands on a shelf, or on what it falls back to. */
  readonly shelf: (shelf: Instance) => readonly Ask[]
}

export function seerOf(people: People): Seer {
  const { model, segments } = people
  const mayRole = (one: Instance, { role }: Look): boolean => {
    const asked = valueOf(one, 'role')
    return asked?.is !== 'enum' || (compareValues(role, asked, model.vocabulary) ?? -1) >= 0
  }

  /** Who is in an audience; of a segment that was not understood it may be anybody. */
  function among(paths: readonly string[]): Formula {
    return paths.length === 0 ? always : anyOf(paths.map((path) => { const segment = segments.get(path); return segment === undefined ? always : inside(segment) }))
  }

  const audience = once((one: Instance): readonly Ask[] => {
    const paths = audienceOf(one)
    if (paths.length === 0) return []
    const names = segmentWords(paths, model)
    return [{ of: one, formula: among(paths), holds: (isIn) => paths.some(isIn), segments: paths, words: { zh: `${called(one).zh}只给${names.zh}`, en: `${called(one).en} is for ${names.en} only` } }]
  })

  function plain(one: Instance, look: Look): readonly Ask[] | undefined {
    return mayRole(one, look) ? audience(one) : undefined
  }

  /** Variants that come before, or all of them where it is no variant: who is for one of these sees that. */
  function behind(one: Instance, all: readonly Instance[], look: Look): readonly Ask[] | undefined {
    const original = targetOf(model, one, 'variant_of')
    const variants = variantsIn(all).get(original ?? one) ?? []
    if (variants.length === 0) return []
    if (original !== undefined && !look.personalised) return undefined
    const before = !look.personalised ? [] : original === undefined ? variants : variants.slice(0, Math.max(0, variants.indexOf(one)))
    const certain = before.filter((other) => mayRole(other, look) && audienceOf(other).every((path) => segments.has(path)) && !hasReleases(other))
    if (certain.length === 0) return []
    const paths = certain.flatMap(audienceOf)
    const names = both(certain.map(called))
    const who = segmentWords(paths, model)
    return [{ of: certain[0] ?? one, formula: outside([among(paths)], people), holds: (isIn) => !paths.some(isIn), segments: paths, words: { zh: `${who.zh}看到的是${names.zh}`, en: `${who.en} are shown ${names.en} instead` } }]
  }

  /** Variants that are on, by what they stand for, in their order. */
  const variantsIn = once((all: readonly Instance[]): ReadonlyMap<Instance, readonly Instance[]> => {
    const found = new Map<Instance, Instance[]>()
    for (const one of all) {
      const original = valueOf(one, 'variant_of') === undefined || isOff(one) ? undefined : targetOf(model, one, 'variant_of')
      if (original !== undefined) found.set(original, [...(found.get(original) ?? []), one])
    }
    return found
  })

  const sectionsOf = once((page: Instance): readonly Instance[] => nestedIn(page, 'sections'))

  function placed(one: Instance, all: readonly Instance[], look: Look): readonly Ask[] | undefined {
    const instead = behind(one, all, look)
    const own = plain(one, look)
    return instead === undefined || own === undefined || isOff(one) ? undefined : [...instead, ...own]
  }

  /** What it leads to has to be there for them as well. Who lets nothing be picked for them sees only what is for everybody. */
  function creative(one: Instance, look: Look): readonly Ask[] | undefined {
    const own = plain(one, look)
    if (own === undefined || isOff(one) || (!look.personalised && own.length > 0)) return undefined
    const campaign = targetOf(model, one, 'campaign')
    const campaigns = campaign === undefined ? [] : plain(campaign, look)
    const product = targetOf(model, one, 'product')
    return campaigns === undefined ? undefined : [...own, ...campaigns, ...(product === undefined ? [] : audience(product))]
  }

  /** Who is shown a product as something to buy. Of elders more may be kept, which hides nothing from the others. */
  function buyers(product: Instance): Formula {
    const assessed = people.space.variables.flatMap(({ plain: isFact, name, index }): readonly Formula[] => {
      const cells = people.space.axes[index]?.cells ?? []
      if (cells[0]?.is !== 'enum') return []
      const isFine = cells.map((value) => value === undefined || !isTooRisky(model, product, new Map([[name, value]])))
      return !isFact || isFine.every(Boolean) ? [] : [{ is: 'within', axis: index, cells: cellsWhere(cells.length, (cell) => isFine[cell] === true) }]
    })
    return allOf([among(audienceOf(product)), ...assessed])
  }

  const buyersOf = once(buyers)

  function shelf(first: Instance): readonly Ask[] {
    const chain = shelvesFrom(first, model)
    const standing = chain.map((one) => ({ one, products: candidatesFor(one, model) }))
    const formula = anyOf(standing.map(({ one, products }) => allOf([among(audienceOf(one)), anyOf(products.map(buyersOf))])))
    const holds: Ask['holds'] = (isIn, facts) => standing.some(({ one, products }) => isAmong(one, isIn) && products.some((product) => isAmong(product, isIn) && !isTooRisky(model, product, facts)))
    const paths = standing.flatMap(({ one, products }) => [one, ...products]).flatMap(audienceOf)
    return [{ of: first, formula, holds, segments: paths, words: { zh: `${called(first).zh}上的产品只给${segmentWords(paths, model).zh}`, en: `what stands on ${called(first).en} is for ${segmentWords(paths, model).en} only` } }]
  }

  const pageFor = once((look: Look) => once((page: Instance) => placed(page, instancesOf(model, 'page'), look)))
  const sectionFor = once((look: Look) => once((section: Instance) => once((page: Instance) => placed(section, sectionsOf(page), look))))
  return {
    people,
    plain,
    creative,
    shelf: once(shelf),
    page: (page, look) => pageFor(look)(page),
    section: (section, page, look) => sectionFor(look)(section)(page),
  }
}

function isAmong(one: Instance, isIn: (segment: string) => boolean): boolean {
  const paths = audienceOf(one)
  return paths.length === 0 || paths.some(isIn)
}

/** A shelf and what it falls back to, one after the other. */
export function shelvesFrom(first: Instance, model: Model): readonly Instance[] {
  const chain: Instance[] = []
  for (let next: Instance | undefined = first; next !== undefined && !chain.includes(next); next = targetOf(model, next, 'fallback')) chain.push(next)
  return chain
}

/** Versions, shares and switches may keep it from somebody. */
function hasReleases(one: Instance): boolean {
  return ['min_version', 'max_version', 'share', 'switches'].some((field) => valueOf(one, field) !== undefined)
}

export function segmentWords(paths: readonly string[], model: Model): Bilingual {
  return both([...new Set(paths)].map((path) => { const one = instanceIn(model, 'segment', path); return one === undefined ? { zh: path, en: path } : called(one) }))
}

/** Where a slot or shelf is shown. */
export interface Spot {
  readonly page: Instance
  /** undefined: it opens over the page. */
  readonly section: Instance | undefined
}

/** Where each slot and shelf is shown; a section that is off shows nothing. */
export const spotsOf = once((model: Model): ReadonlyMap<Instance, readonly Spot[]> => {
  const spots = new Map<Instance, Spot[]>()
  const add = (owner: Instance, spot: Spot): void => {
    for (const shown of shownBy(owner, model)) spots.set(shown, [...(spots.get(shown) ?? []), spot])
  }
  for (const page of instancesOf(model, 'page')) {
    add(page, { page, section: undefined })
    for (const section of nestedIn(page, 'sections')) if (!isOff(section)) add(section, { page, section })
  }
  return spots
})

/** Slots and shelves that an instance names, in whichever field. */
export function shownBy(owner: Instance, model: Model): readonly Instance[] {
  return [...owner.fields.keys()].flatMap((field) => itemsOf(owner, field)).flatMap((item) => {
    if (item.is !== 'ref' || !(isKindOf(model.vocabulary, item.kind, 'slot') || isKindOf(model.vocabulary, item.kind, 'shelf'))) return []
    return instanceIn(model, item.kind, item.path) ?? []
  })
}

/** What opens by itself: when the app starts, or as a message. */
const byItself = ['splash_slot', 'push_slot']

/** Whether it is shown apart from pages: by itself, or on the screens of a function that is on. */
export function isShownApart(one: Instance, model: Model): boolean {
  return byItself.some((kind) => isKindOf(model.vocabulary, one.kind, kind)) || targetsOf(model, one, 'shown_in').some((other) => !isOff(other))
}
