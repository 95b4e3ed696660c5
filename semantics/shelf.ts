/**
 * What stands on a shelf for somebody today, in order: pinned products, then what it picks, sorted. Nothing that is not sold, not meant
 * for them or riskier than they may take; where nothing is left, what stands on the shelf that it falls back to.
 */
import type { Expression } from '#model/expression.ts'
import { countOf, isTrue, itemsOf, valueOf, type Instance } from '#model/instance.ts'
import { instancesOf, type Model } from '#model/model.ts'
import type { Value } from '#model/value.ts'
import { runsOn } from './calendar.ts'
import { compareValues } from './compare.ts'
import { modelEnvironment, targetOf, targetsOf } from './environment.ts'
import { asValue, evaluate, holds, type Environment } from './evaluate.ts'
import { namesIn } from './fields.ts'
import { audienceOf, isFor, isOff, isOnPhones, isSold, isSuitable } from './offer.ts'
import type { Viewing } from './viewer.ts'

/** `shelf`: an instance of that kind. */
export function productsOn(shelf: Instance, viewing: Viewing): readonly Instance[] {
  const seen = new Set<Instance>()
  for (let next: Instance | undefined = shelf; next !== undefined && !seen.has(next); next = targetOf(viewing.model, next, 'fallback')) {
    seen.add(next)
    const products = isFor(next, viewing) && runsOn(next, 'during', viewing.viewer.today) ? standing(next, viewing) : []
    if (products.length > 0) return products
  }
  return []
}

function standing(shelf: Instance, viewing: Viewing): readonly Instance[] {
  const excluded = new Set(targetsOf(viewing.model, shelf, 'excluded'))
  const offered = (product: Instance): boolean => !excluded.has(product) && isSold(product, viewing) && isSuitable(product, viewing)
  const pinned = targetsOf(viewing.model, shelf, 'pinned').filter(offered)
  const picked = picks(shelf, viewing).filter((product) => offered(product) && !pinned.includes(product))
  return [...pinned, ...inOrder(picked, shelf, viewing)].slice(0, countOf(shelf, 'size'))
}

/** Products that may stand on it for somebody some day, in no order: pinned or picked, on phones, and not switched off. Of which nobody can tell may, too. */
export function candidatesFor(shelf: Instance, model: Model): readonly Instance[] {
  const excluded = new Set(targetsOf(model, shelf, 'excluded'))
  return [...new Set([...targetsOf(model, shelf, 'pinned'), ...picks(shelf, { model }, (fits) => fits !== false)])].filter((product) => !excluded.has(product) && !isOff(product) && isOnPhones(product))
}

function picks(shelf: Instance, { model }: Pick<Viewing, 'model'>, isIn = (fits: boolean | undefined): boolean => fits === true): readonly Instance[] {
  const query = valueOf(shelf, 'pick')
  if (query?.is !== 'query') return []
  const { where } = query
  return instancesOf(model, query.kind).filter((product) => where === undefined || isIn(holds(where, about(product, modelEnvironment(model)))))
}

/** The names of a condition are the fields of one product. */
function about(product: Instance, environment: Environment): Environment {
  return { ...environment, scopes: [namesIn(product, environment.vocabulary)] }
}

/** What is meant for one of the viewer's own segments comes first where the shelf is personalised, then what the shelf sorts by decides, one after the other. */
function inOrder(products: readonly Instance[], shelf: Instance, viewing: Viewing): readonly Instance[] {
  const { model, viewer, segments } = viewing
  const personal = viewer.personalised && isTrue(shelf, 'personalised')
  const keys = itemsOf(shelf, 'sort').flatMap((one) => (one.is === 'expr' ? [one.expression] : []))
  const environment = modelEnvironment(model)
  const ranked = products.map((product) => ({
    product,
    mine: personal && audienceOf(product).some((segment) => segments.has(segment)) ? 0 : 1,
    values: keys.map((key) => asValue(evaluate(key, about(product, environment)))),
  }))
  ranked.sort((left, right) => {
    if (left.mine !== right.mine) return left.mine - right.mine
    for (const [index, key] of keys.entries()) {
      const order = orderOf(left.values[index], right.values[index], isDescending(key), viewing)
      if (order !== 0) return order
    }
    return 0
  })
  return ranked.map(({ product }) => product)
}

/** What is not known comes last, whichever way the order goes. */
function orderOf(left: Value | undefined, right: Value | undefined, descending: boolean, { vocabulary }: Viewing): number {
  if (left === undefined || right === undefined) return left === right ? 0 : left === undefined ? 1 : -1
  const order = compareValues(left, right, vocabulary) ?? 0
  return descending ? -order : order
}

function isDescending(key: Expression): boolean {
  return key.is === 'call' && key.function === 'desc'
}
