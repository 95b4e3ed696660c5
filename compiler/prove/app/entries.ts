/** Every entry of the app: what a section, a creative or a search result leads to, and who sees it. */
import type { Bilingual } from '#diagnostics/catalogue.ts'
import type { Instance } from '#model/instance.ts'
import { instancesOf, type Model } from '#model/model.ts'
import { nestedIn } from '#model/nested.ts'
import type { Value } from '#model/value.ts'
import { instanceIn } from '#semantics/environment.ts'

export interface Entry {
  /** The section or creative that is tapped. */
  readonly from: Instance
  /** Where it stands: the page or slot, then itself; each may ask for a role. */
  readonly inside: readonly Instance[]
  readonly field: string
  readonly target: Instance
  /** One of several in a list: it is left out where it is of no use, the others stay. */
  readonly listed: boolean
}

/** Entries of all pages and slots, in their order. */
export function entriesOf(model: Model): readonly Entry[] {
  const pages = instancesOf(model, 'page').flatMap((page) => nestedIn(page, 'sections').flatMap((section) => entriesFrom(section, [page, section], model)))
  const slots = instancesOf(model, 'slot').flatMap((slot) => nestedIn(slot, 'creatives').flatMap((creative) => entriesFrom(creative, [slot, creative], model)))
  return [...pages, ...slots]
}

/** Whatever leads to a function, a product, a page or a campaign counts, whichever kind of section it is in. */
const targets: ReadonlySet<string> = new Set(['function', 'product', 'page', 'campaign'])

function entriesFrom(from: Instance, inside: readonly Instance[], model: Model): readonly Entry[] {
  return [...from.fields].flatMap(([field, { value }]): readonly Entry[] => {
    const single = entry(value, model)
    if (single !== undefined) return [{ from, inside, field, target: single, listed: false }]
    if (value?.is !== 'list' && value?.is !== 'set') return []
    return value.items.flatMap((item) => {
      const target = entry(item, model)
      return target === undefined ? [] : [{ from, inside, field, target, listed: true }]
    })
  })
}

function entry(value: Value | undefined, model: Model): Instance | undefined {
  if (value?.is !== 'ref') return undefined
  const leads = model.vocabulary.kinds.get(value.kind)?.lineage.some((kind) => targets.has(kind)) === true
  return leads ? instanceIn(model, value.kind, value.path) : undefined
}

/** 「转账汇款」 / `transfer`. */
export function called(instance: Instance): Bilingual {
  return { zh: `「${instance.label ?? instance.path}」`, en: instance.path }
}
