/** Every entry leads somewhere that who sees it may use; every page can be reached; no pages open each other in a circle. */
import type { Bilingual, Diagnostic } from '#diagnostics/catalogue.ts'
import { valueOf, type Instance } from '#model/instance.ts'
import { instancesOf, type Model } from '#model/model.ts'
import type { Value } from '#model/value.ts'
import { compareValues } from '#semantics/compare.ts'
import { isOff } from '#semantics/offer.ts'
import type { Judging } from '../judging.ts'
import { say } from './codes.ts'
import { called, entriesOf, type Entry } from './entries.ts'

const kindsOfPages = ['page', 'section', 'function', 'slot', 'creative', 'product', 'app', 'elder_mode']

export function everyEntryIsOfUse({ model, changed }: Judging): readonly Diagnostic[] {
  if (changed !== undefined && !kindsOfPages.some((kind) => changed.kinds.has(kind))) return []
  const mine = (one: Instance): boolean => changed === undefined || changed.instances.has(one)
  const entries = entriesOf(model).filter(({ inside }) => !inside.some(isOff))
  return [
    ...entries.filter(({ from, target }) => mine(from) || mine(target)).flatMap((entry) => leadsSomewhere(entry) ?? isAllowed(entry, model) ?? []),
    ...sectionsHaveSomething(entries, mine),
    ...everyPageHasAWay(entries, model, mine),
    ...noPagesInACircle(entries, model, mine),
  ]
}

/** What stands in a list is left out when it is off. */
function leadsSomewhere({ from, field, target, listed }: Entry): Diagnostic | undefined {
  if (listed || !isOff(target)) return undefined
  const off = ['live', 'on_sale'].flatMap((name) => target.fields.get(name) ?? []).find((held) => held.value?.is === 'bool' && !held.value.value)
  return say('BK5370', from.fields.get(field)?.origin ?? from.origin, { entry: called(from), target: called(target) }, { related: off === undefined ? [] : [{ note: 'target', at: off.origin }] })
}

function roleOf(instance: Instance): Value | undefined {
  const role = valueOf(instance, 'role')
  return role?.is === 'enum' ? role : undefined
}

/**
 * Products may be looked at by anybody; the functions that sell them ask for a role. What a section has besides (`more`, items of a
 * list) is left out for those who may not use it; what an entry is all about cannot be.
 */
function isAllowed({ from, inside, field, target }: Entry, model: Model): Diagnostic | undefined {
  if (field !== 'function') return undefined
  const needed = roleOf(target)
  const asked = inside.flatMap((one) => roleOf(one) ?? [])
  if (needed?.is !== 'enum' || asked.length === 0) return undefined
  if (asked.some((role) => (compareValues(role, needed, model.vocabulary) ?? -1) >= 0)) return undefined
  const viewer = asked.reduce((most, role) => ((compareValues(role, most, model.vocabulary) ?? 0) > 0 ? role : most))
  const related = [{ note: 'role' as const, at: target.fields.get('role')?.origin ?? target.origin }]
  const parameters = { entry: called(from), target: called(target), viewer: memberWords(viewer, model), role: memberWords(needed, model), needed: needed.member }
  return say('BK5372', from.fields.get(field)?.origin ?? from.origin, parameters, { related })
}

function memberWords(value: Value, { vocabulary }: Model): Bilingual {
  if (value.is !== 'enum') return { zh: '', en: '' }
  return { zh: `「${vocabulary.enums.get(value.enum)?.members.get(value.member)?.label ?? value.member}」`, en: value.member }
}

function sectionsHaveSomething(entries: readonly Entry[], mine: (one: Instance) => boolean): readonly Diagnostic[] {
  const lists = new Map<Instance, Entry[]>()
  for (const entry of entries) if (entry.listed && entry.field === 'items') lists.set(entry.from, [...(lists.get(entry.from) ?? []), entry])
  return [...lists].flatMap(([section, items]) => {
    if (!items.every(({ target }) => isOff(target)) || ![section, ...items.map(({ target }) => target)].some(mine)) return []
    return [say('BK5371', section.fields.get('items')?.origin ?? section.origin, { section: called(section) })]
  })
}

/** The page that an entry comes to: itself, or the one that its function opens. */
function pageBehind({ target }: Entry): string | undefined {
  if (target.kind === 'page') return target.path
  const opens = valueOf(target, 'opens')
  return opens?.is === 'ref' && !isOff(target) ? opens.path : undefined
}

function everyPageHasAWay(entries: readonly Entry[], model: Model, mine: (one: Instance) => boolean): readonly Diagnostic[] {
  const reached = new Set(entries.flatMap((entry) => pageBehind(entry) ?? []))
  // A function is found by search too, so a page that one opens has a way.
  for (const one of instancesOf(model, 'function')) {
    const opens = valueOf(one, 'opens')
    if (opens?.is === 'ref' && !isOff(one)) reached.add(opens.path)
  }
  for (const kind of ['app', 'elder_mode']) for (const one of instancesOf(model, kind)) for (const path of pagesNamed(one)) reached.add(path)
  // A variant is seen where what it stands for is.
  const isVariant = (page: Instance): boolean => valueOf(page, 'variant_of') !== undefined
  // Without an app nobody has said yet where pages are to be found.
  if (instancesOf(model, 'app').length === 0) return []
  // What a lower layer declares it has declared for those banks that show it.
  const lost = instancesOf(model, 'page').filter((page) => mine(page) && page.overrides.length === 0 && !reached.has(page.path) && !isVariant(page))
  return lost.map((page) => say('BK5373', page.origin, { page: called(page), name: page.name }))
}

function pagesNamed(instance: Instance): readonly string[] {
  const items = [...instance.fields.values()].flatMap(({ value }) => (value?.is === 'list' || value?.is === 'set' ? value.items : value === undefined ? [] : [value]))
  return items.flatMap((item) => (item.is === 'ref' && item.kind === 'page' ? [item.path] : []))
}

/** One circle is told, the first that is found from each page on. */
function noPagesInACircle(entries: readonly Entry[], model: Model, mine: (one: Instance) => boolean): readonly Diagnostic[] {
  const ways = new Map<string, { readonly to: string; readonly entry: Entry }[]>()
  const pages = new Map(instancesOf(model, 'page').map((page) => [page.path, page]))
  for (const entry of entries) {
    const to = pageBehind(entry)
    const from = entry.inside[0]
    if (to !== undefined && from?.kind === 'page') ways.set(from.path, [...(ways.get(from.path) ?? []), { to, entry }])
  }
  const done = new Set<string>()
  const found: Diagnostic[] = []
  for (const start of pages.keys()) {
    const circle = circleFrom(start, ways, done)
    if (circle === undefined || !circle.some(({ entry }) => mine(entry.from))) continue
    const steps = [circle[circle.length - 1], ...circle].flatMap((step) => pages.get(step?.to ?? '') ?? [])
    const words = { zh: steps.map((page) => called(page).zh).join(' → '), en: steps.map((page) => page.path).join(' → ') }
    const [first, ...others] = circle.map(({ entry }) => entry.from.fields.get(entry.field)?.origin ?? entry.from.origin)
    if (first !== undefined) found.push(say('BK5374', first, { circle: words }, { related: others.map((at) => ({ note: 'entry', at })) }))
  }
  return found
}

interface Way {
  readonly to: string
  readonly entry: Entry
}

/** Depth first, with a list instead of recursion. What was looked at once is not looked at again. */
function circleFrom(start: string, ways: ReadonlyMap<string, readonly Way[]>, done: Set<string>): readonly Way[] | undefined {
  const trail: { readonly page: string; readonly way: Way | undefined; next: number }[] = [{ page: start, way: undefined, next: 0 }]
  if (done.has(start)) return undefined
  while (trail.length > 0) {
    const top = trail[trail.length - 1]
    if (top === undefined) break
    const way = ways.get(top.page)?.[top.next++]
    if (way === undefined) {
      done.add(top.page)
      trail.pop()
      continue
    }
    const back = trail.findIndex(({ page }) => page === way.to)
    if (back >= 0) {
      for (const { page } of trail) done.add(page)
      return [...trail.slice(back + 1).flatMap((step) => step.way ?? []), way]
    }
    if (!done.has(way.to)) trail.push({ page: way.to, way, next: 0 })
  }
  return undefined
}

