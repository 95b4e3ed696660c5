/** Nothing is over without anybody noticing; what is due on one day has room on that day; nothing is shown that cannot be bought. */
import type { Diagnostic } from '#diagnostics/catalogue.ts'
import { countOf, textsIn, valueOf, type Instance } from '#model/instance.ts'
import { instancesOf, type Model } from '#model/model.ts'
import { nestedIn } from '#model/nested.ts'
import { required } from '#model/type.ts'
import { byCodePoint } from '#model/order.ts'
import { anyDay, dayAfter, daysOf, hoursOf, isDue, weekdaysOf } from '#semantics/calendar.ts'
import { instanceIn } from '#semantics/environment.ts'
import { audienceOf, isOff } from '#semantics/offer.ts'
import { shareOf } from '#semantics/slot.ts'
import type { Judging } from '../judging.ts'
import { say } from './codes.ts'
import { called } from './entries.ts'

export function everyScheduleIsSound(judging: Judging): readonly Diagnostic[] {
  const { model, changed, asOf } = judging
  const mine = (one: Instance): boolean => changed === undefined || changed.instances.has(one)
  const slots = instancesOf(model, 'slot').filter(mine)
  return [
    ...scheduled(model, changed?.kinds).filter(mine).flatMap((one) => isNotOver(one, model, asOf)),
    ...slots.flatMap((slot) => hasRoomEveryDay(slot, model, asOf)),
    ...slots.flatMap((slot) => nestedIn(slot, 'creatives')).flatMap((creative) => isSoldWhileShown(creative, model, asOf)),
    ...instancesOf(model, 'brand').filter(mine).flatMap((brand) => takesTurns(nestedIn(brand, 'skins'), asOf)),
  ]
}

/** Instances of all kinds that have a range of dates. */
function scheduled(model: Model, changed: ReadonlySet<string> | undefined): readonly Instance[] {
  const kinds = [...model.vocabulary.kinds.values()].filter(({ name, abstract, fields }) => !abstract && changed?.has(name) !== false && [...fields.values()].some(({ type }) => isDays(type)))
  return kinds.flatMap((kind) => instancesOf(model, kind.name).filter((one) => one.kind === kind.name))
}

function isDays(type: Parameters<typeof required>[0]): boolean {
  const plain = required(type)
  return plain.is === 'range' && plain.of.is === 'scalar' && plain.of.name === 'date'
}

function isNotOver(instance: Instance, model: Model, today: string): readonly Diagnostic[] {
  if (isOff(instance)) return []
  const fields = model.vocabulary.kinds.get(instance.kind)?.fields
  return [...instance.fields].flatMap(([field, held]) => {
    const days = held.fallback ? undefined : daysOf(instance, field)
    if (days === undefined || days.last >= today) return []
    return [say('BK5380', held.origin, { name: called(instance), field: { zh: `「${fields?.get(field)?.label ?? field}」`, en: field }, last: days.last, today })]
  })
}

/** Creatives for everybody, with those for one segment, on the days after somebody's turn begins. */
function hasRoomEveryDay(slot: Instance, model: Model, today: string): readonly Diagnostic[] {
  const most = countOf(slot, 'frames')
  if (most === undefined) return []
  const creatives = nestedIn(slot, 'creatives').filter((one) => !isOff(one))
  if (creatives.length <= most) return []
  const starts = new Set([today, ...creatives.flatMap((one) => daysOf(one, 'during')?.first ?? [])].filter((day) => day >= today))
  // What runs on some weekdays only takes part within a week from a start.
  const week = creatives.some((one) => weekdaysOf(one) !== undefined) ? 7 : 1
  const days = new Set([...starts].flatMap((start) => Array.from({ length: week }, (_, after) => dayAfter(start, after))))
  const segments = new Set(['', ...creatives.flatMap(audienceOf)])
  // Somebody's turn begins at midnight or when its hours do.
  const times = [...new Set(['00:00', ...creatives.flatMap((one) => hoursOf(one, 'hours')?.first ?? [])])].sort(byCodePoint)
  for (const [day, time] of [...days].sort(byCodePoint).flatMap((one) => times.map((other) => [one, other] as const))) {
    const due = creatives.filter((one) => isDue(one, day, time))
    if (due.length <= most) continue
    for (const segment of segments) {
      const together = atOnce(due.filter((one) => audienceOf(one).length === 0 || audienceOf(one).includes(segment)))
      if (together.length <= most) continue
      const audience = segment === '' ? { zh: '', en: '' } : { zh: `给「${instanceIn(model, 'segment', segment)?.label ?? segment}」`, en: ` for ${segment}` }
      const last = together[together.length - 1] ?? slot
      const related = together.slice(0, -1).map((one) => ({ note: 'creative' as const, at: one.origin }))
      return [say('BK5381', last.origin, { slot: called(slot), day, count: together.length, audience, frames: most }, { related })]
    }
  }
  return []
}

/** Creatives that are compared with each other share the traffic: a customer sees one of them, as long as their shares are no more than all. */
function atOnce(creatives: readonly Instance[]): readonly Instance[] {
  const given = new Map<string, number>()
  return creatives.filter((one) => {
    const [experiment] = textsIn(one, 'experiment')
    if (experiment === undefined) return true
    const before = given.get(experiment) ?? 0
    given.set(experiment, before + shareOf(one))
    return before === 0
  })
}

function isSoldWhileShown(creative: Instance, model: Model, today: string): readonly Diagnostic[] {
  const product = valueOf(creative, 'product')
  const target = product?.is === 'ref' ? instanceIn(model, product.kind, product.path) : undefined
  const sale = target === undefined ? undefined : daysOf(target, 'sale')
  if (target === undefined || sale === undefined || isOff(creative) || isOff(target)) return []
  const shown = daysOf(creative, 'during') ?? { first: today, last: anyDay.last }
  // What is over already is said of the sale or the creative itself.
  if (sale.last < today || shown.last < today) return []
  const day = shown.first < sale.first && shown.first >= today ? shown.first : shown.last > sale.last ? dayAfter(sale.last, 1) : undefined
  if (day === undefined) return []
  const place = creative.fields.get('during')
  const at = place === undefined || place.value === undefined ? (creative.fields.get('product')?.origin ?? creative.origin) : place.origin
  const related = [{ note: 'sale' as const, at: target.fields.get('sale')?.origin ?? target.origin }]
  return [say('BK5383', at, { day, entry: called(creative), product: called(target), sale: `${sale.first}..${sale.last}` }, { related })]
}

function takesTurns(skins: readonly Instance[], today: string): readonly Diagnostic[] {
  const dated = skins.flatMap((skin) => {
    const days = daysOf(skin, 'during')
    return days === undefined || days.last < today ? [] : [{ skin, days }]
  })
  const sorted = dated.sort((one, other) => byCodePoint(one.days.first, other.days.first))
  return sorted.flatMap(({ skin, days }, index) => {
    const before = sorted[index - 1]
    if (before === undefined || before.days.last < days.first) return []
    const related = [{ note: 'other' as const, at: before.skin.fields.get('during')?.origin ?? before.skin.origin }]
    return [say('BK5382', skin.fields.get('during')?.origin ?? skin.origin, { one: called(before.skin), other: called(skin), day: days.first }, { related })]
  })
}
