/** Nothing is made that no screen shows: slots and shelves stand somewhere, and something can stand on every shelf. */
import type { Bilingual, Diagnostic } from '#diagnostics/catalogue.ts'
import { valueOf, type Instance } from '#model/instance.ts'
import { isKindOf } from '#model/kind.ts'
import { instancesOf, type Model } from '#model/model.ts'
import { nestedIn } from '#model/nested.ts'
import { daysOf } from '#semantics/calendar.ts'
import { targetOf } from '#semantics/environment.ts'
import { isOff } from '#semantics/offer.ts'
import { candidatesFor } from '#semantics/shelf.ts'
import { called } from '../app/entries.ts'
import type { Judging } from '../judging.ts'
import { say } from './codes.ts'
import { isShownApart, shelvesFrom, shownBy, spotsOf } from './sight.ts'

type Mine = (one: Instance) => boolean

/**
 * What all banks stand on is for those that show it, and sell something. Of a bank that has not laid out a page of its own yet, or sells
 * nothing yet, nobody knows what will be shown.
 */
export function nothingIsHidden({ model, changed, shared, asOf, understood }: Judging): readonly Diagnostic[] {
  if (shared) return []
  const wrote = (kind: string): boolean => changed === undefined || changed.kinds.has(kind)
  const mine: Mine = (one) => changed === undefined || changed.instances.has(one)
  return [
    ...(wrote('page') && (wrote('slot') || wrote('shelf')) ? notShown(model, mine, understood) : []),
    ...(wrote('product') && wrote('shelf') ? emptyShelves(model, mine, asOf, understood) : []),
    ...(wrote('product') && wrote('section') ? sectionsOnEmptyShelves(model, mine, asOf) : []),
  ]
}

/** Without an app nobody has said yet where anything is to be found. What a lower layer declares is for those banks that show it. */
function notShown(model: Model, mine: Mine, understood: Judging['understood']): readonly Diagnostic[] {
  const unclear = [...instancesOf(model, 'page'), ...instancesOf(model, 'section')].some((one) => ['popups', 'slot', 'shelf'].some((field) => !understood(one, field)))
  if (unclear || instancesOf(model, 'app').length === 0) return []
  const shown = shownSomewhere(model)
  return [...instancesOf(model, 'slot'), ...instancesOf(model, 'shelf')].flatMap((one) => {
    if (shown.has(one) || ['shown_in', 'pick', 'fallback'].some((field) => !understood(one, field))) return []
    const own = mine(one) && isOwn(one)
    // Creatives put into a slot of a lower layer are to be seen all the same.
    const creative = nestedIn(one, 'creatives').find((inner) => mine(inner) && !isOff(inner))
    const at = own ? one.origin : creative?.origin
    if (at === undefined) return []
    const what: Bilingual = isKindOf(model.vocabulary, one.kind, 'slot') ? { zh: '运营位', en: 'slot' } : { zh: '货架', en: 'shelf' }
    return [say('BK5436', at, { what, one: called(one) }, { related: own ? [] : [{ note: 'slot', at: one.origin }] })]
  })
}

/** On a page, beside a scene of life, on screens of functions, by itself, or where another shelf falls back to it. */
function shownSomewhere(model: Model): ReadonlySet<Instance> {
  const all = [...instancesOf(model, 'slot'), ...instancesOf(model, 'shelf')]
  const scenes = instancesOf(model, 'life_scene').filter((scene) => !isOff(scene)).flatMap((scene) => shownBy(scene, model))
  const first = [...spotsOf(model).keys(), ...scenes, ...all.filter((one) => isShownApart(one, model))]
  return new Set(first.flatMap((one) => shelvesFrom(one, model)))
}

/** Declared by the bank itself. */
function isOwn(one: Instance): boolean {
  return one.overrides.length === 0 && !isOfPack(one)
}

/** A pack offers what the banks that extend it may show. */
function isOfPack({ origin }: Instance): boolean {
  return origin.layer.startsWith('pack:')
}

function isOver(one: Instance, field: string, today: string): boolean {
  const days = daysOf(one, field)
  return days !== undefined && days.last < today
}

/** Of one that does not say what it picks, that is said. */
function isEmpty(first: Instance, model: Model, today: string): boolean {
  return !shelvesFrom(first, model).some((shelf) => valueOf(shelf, 'pick') === undefined || candidatesFor(shelf, model).some((product) => !isOver(product, 'sale', today)))
}

function emptyShelves(model: Model, mine: Mine, today: string, understood: Judging['understood']): readonly Diagnostic[] {
  const empty = instancesOf(model, 'shelf').filter((shelf) => mine(shelf) && isOwn(shelf) && understood(shelf, 'pick') && isEmpty(shelf, model, today))
  return empty.map((shelf) => say('BK5439', shelf.fields.get('pick')?.origin ?? shelf.origin, { shelf: called(shelf) }))
}

/** A section that an upper layer put a lower one's shelf on; of a shelf of its own it is said there. */
function sectionsOnEmptyShelves(model: Model, mine: Mine, today: string): readonly Diagnostic[] {
  return instancesOf(model, 'section').filter((section) => mine(section) && !isOff(section)).flatMap((section) =>
    shownBy(section, model).flatMap((shown) => {
      if (!isKindOf(model.vocabulary, shown.kind, 'shelf') || (mine(shown) && isOwn(shown)) || !isEmpty(shown, model, today)) return []
      const field = [...section.fields].find(([name]) => targetOf(model, section, name) === shown)
      return [say('BK5439', field?.[1].origin ?? section.origin, { shelf: called(shown) })]
    }),
  )
}
