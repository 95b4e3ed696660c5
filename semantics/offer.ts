/** What is on offer: switched on, on sale on a day, and meant for who is looking. */
import { itemsOf, memberOf, valueOf, type Instance } from '#model/instance.ts'
import { isDue, runsOn } from './calendar.ts'
import { compareValues } from './compare.ts'
import { instanceIn, targetOf } from './environment.ts'
import { isReleased } from './release.ts'
import { isTooRisky } from './suitability.ts'
import type { Viewing } from './viewer.ts'

/** Functions and sections that are off, and products that are not sold, lead nowhere. */
export function isOff(instance: Instance): boolean {
  return ['live', 'on_sale'].some((field) => {
    const value = valueOf(instance, field)
    return value?.is === 'bool' && !value.value
  })
}

/** Paths of the segments that something is only for; none: it is for everybody. */
export function audienceOf(instance: Instance): readonly string[] {
  return itemsOf(instance, 'audience').flatMap((one) => (one.is === 'ref' ? [one.path] : []))
}

/** Whether somebody is among those that something is for, by segment, by role and by the app that they have. Who is not known to be in a segment is not in it. */
export function isFor(instance: Instance, { viewer, segments, vocabulary }: Viewing): boolean {
  if (!isReleased(instance, viewer.installed, viewer.bucket ?? 0)) return false
  const audience = audienceOf(instance)
  if (audience.length > 0 && !audience.some((segment) => segments.has(segment))) return false
  const role = valueOf(instance, 'role')
  return role?.is !== 'enum' || (compareValues({ ...role, member: viewer.role }, role, vocabulary) ?? -1) >= 0
}

/** What a function is for somebody: itself, in elder-friendly mode what stands for it there, or undefined where they have none. */
export function functionFor(one: Instance, viewing: Viewing): Instance | undefined {
  const there = viewing.viewer.elder ? elderEquivalent(one, viewing) : one
  return there === undefined || isOff(one) || isOff(there) || !isFor(one, viewing) || !isFor(there, viewing) ? undefined : there
}

function elderEquivalent(one: Instance, { model }: Viewing): Instance | undefined {
  const elder = valueOf(one, 'elder')
  if (elder?.is !== 'enum') return one
  const [instead] = elder.arguments
  if (instead?.is === 'ref') return instanceIn(model, instead.kind, instead.path)
  return elder.member === 'left_out' ? undefined : one
}

/** Whether a product can be bought today by somebody of these segments. A role is asked for when it is bought, not when it is looked at. */
export function isSold(product: Instance, { viewer, segments }: Viewing): boolean {
  const audience = audienceOf(product)
  return !isOff(product) && isOnPhones(product) && runsOn(product, 'sale', viewer.today) && (audience.length === 0 || audience.some((segment) => segments.has(segment)))
}

/**
 * Whether a product may be shown to somebody as something to buy: its risk is not above what their assessed tolerance allows
 * (suitability, 国家金融监督管理总局令2025年第7号). Who was not assessed may look; buying asks for the assessment.
 */
export function isSuitable(product: Instance, { model, viewer }: Viewing): boolean {
  return !isTooRisky(model, product, viewer.facts)
}

/** Whether a campaign is on today, approved, and meant for somebody. Elder-friendly mode has none. */
export function isRunning(campaign: Instance, viewing: Viewing): boolean {
  const { viewer } = viewing
  return !viewer.elder && !isOff(campaign) && memberOf(campaign, 'stage') === 'approved' && isDue(campaign, viewer.today, viewer.now) && isFor(campaign, viewing)
}

/** What a link leads to, a function, product, page or campaign: whether a tap comes to anything today. */
export function leadsSomewhere(link: Instance, viewing: Viewing): boolean {
  return ['function', 'product', 'page', 'campaign'].every((field) => {
    const target = targetOf(viewing.model, link, field)
    if (target === undefined) return true
    return field === 'product' ? isSold(target, viewing) : field === 'campaign' ? isRunning(target, viewing) : !isOff(target)
  })
}

/** Whether a product is sold on phones at all, and not only over the counter; one that says nothing is. */
export function isOnPhones(product: Instance): boolean {
  const channels = itemsOf(product, 'channels')
  return channels.length === 0 || channels.some((one) => one.is === 'enum' && one.member === 'mobile')
}
