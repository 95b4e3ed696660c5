/**
 * What somebody sees of a page: the page itself or its variant for one of their segments, its sections in order, each again itself or
 * its variant. Who switched personalisation off sees what the variants stand for. Elder-friendly mode has no advertising.
 */
import { countOf, isTrue, itemsOf, memberOf, valueOf, type Instance } from '#model/instance.ts'
import { instancesOf } from '#model/model.ts'
import { nestedIn } from '#model/nested.ts'
import { targetOf, targetsOf } from './environment.ts'
import { functionFor, isFor, isOff } from './offer.ts'
import { productsOn } from './shelf.ts'
import { creativesIn } from './slot.ts'
import type { Viewing } from './viewer.ts'

export interface ShownSection {
  readonly section: Instance
  /** Functions that are on and that their role may use. */
  readonly functions: readonly Instance[]
  readonly products: readonly Instance[]
  readonly creatives: readonly Instance[]
}

export interface ShownPage {
  readonly page: Instance
  readonly sections: readonly ShownSection[]
  /** Slots that may open over the page and have something to show, by priority: the first opens, the others wait for another time. */
  readonly popups: readonly Instance[]
}

/** undefined: their role may not see it. */
export function pageFor(page: Instance, viewing: Viewing): ShownPage | undefined {
  const shown = variantOf(page, instancesOf(viewing.model, 'page'), viewing) ?? page
  if (!isFor(shown, viewing)) return undefined
  const all = nestedIn(shown, 'sections')
  const sections = all.filter((section) => valueOf(section, 'variant_of') === undefined).flatMap((section) => {
    const one = contentOf(variantOf(section, all, viewing) ?? section, viewing)
    return one === undefined ? [] : [one]
  })
  const popups = viewing.viewer.elder ? [] : targetsOf(viewing.model, shown, 'popups').filter((slot) => creativesIn(slot, viewing).length > 0)
  popups.sort((left, right) => (countOf(right, 'priority') ?? 0) - (countOf(left, 'priority') ?? 0))
  return { page: shown, sections, popups }
}

/** The first variant that is on and for them; the order in which variants stand is their priority. */
function variantOf(one: Instance, all: readonly Instance[], viewing: Viewing): Instance | undefined {
  if (!viewing.viewer.personalised) return undefined
  return all.find((other) => {
    const of = valueOf(other, 'variant_of')
    return of?.is === 'ref' && of.path === one.path && !isOff(other) && isFor(other, viewing)
  })
}

/** undefined: nothing of it is to be seen. A section that shows what there is not, an empty shelf say, is left out whole. */
function contentOf(section: Instance, viewing: Viewing): ShownSection | undefined {
  const { model, viewer } = viewing
  if (isOff(section) || !isFor(section, viewing) || !isInSeason(section, viewer.today)) return undefined
  if (viewer.elder && section.kind === 'campaign_floor') return undefined
  const single = targetOf(model, section, 'function')
  const listed = section.kind === 'directory' ? inDirectory(section, viewing) : targetsOf(model, section, 'items')
  // Two functions may have one equivalent in elder-friendly mode.
  const functions = [...new Set([...(single === undefined ? [] : [single]), ...listed].flatMap((one) => functionFor(one, viewing) ?? []))]
  const shelf = targetOf(model, section, 'shelf')
  const slot = targetOf(model, section, 'slot')
  const products = shelf === undefined ? [] : productsOn(shelf, viewing).slice(0, countOf(section, 'top'))
  const creatives = slot === undefined ? [] : creativesIn(slot, viewing)
  const shows = { section, functions, products, creatives }
  const wants = shelf !== undefined || slot !== undefined || listed.length > 0 || section.kind === 'entry'
  return wants && functions.length + products.length + creatives.length === 0 ? undefined : shows
}

/** All functions, by group in the order of the section or of the enum, the most popular first where that is wanted. */
function inDirectory(section: Instance, { model, vocabulary }: Viewing): readonly Instance[] {
  const wanted = itemsOf(section, 'groups').flatMap((one) => (one.is === 'enum' ? [one.member] : []))
  const groups = wanted.length > 0 ? wanted : [...(vocabulary.enums.get('menu_group')?.members.keys() ?? [])]
  const popularity = (one: Instance): number => (isTrue(section, 'by_popularity') ? (countOf(one, 'popularity') ?? 0) : 0)
  const all = instancesOf(model, 'function')
  return groups.flatMap((group) => all.filter((one) => memberOf(one, 'group') === group).sort((left, right) => popularity(right) - popularity(left)))
}

/** The months of a section that is for a season. */
function isInSeason(section: Instance, today: string): boolean {
  const months = itemsOf(section, 'months')
  return months.length === 0 || months.some((one) => one.is === 'number' && Number(one.value.digits) === Number(today.slice(5, 7)))
}
