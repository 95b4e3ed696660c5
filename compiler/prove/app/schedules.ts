/** Nothing is over without anybody noticing; what is due on one day has room on that day; nothing is shown that cannot be bought. */
import type { Diagnostic } from '#diagnostics/catalogue.ts'
import { valueOf, type Instance } from '#model/instance.ts'
import { instancesOf, type Model } from '#model/model.ts'
import { nestedIn } from '#model/nested.ts'
import { required } from '#model/type.ts'
import { byCodePoint } from '#model/order.ts'
import { instanceIn } from '#semantics/environment.ts'
import type { Judging } from '../judging.ts'
import { say } from './codes.ts'
import { called, isOff } from './entries.ts'

interface Days {
  readonly first: string
  /** The last day is included. */
  readonly last: string
}

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

const anyDay: Days = { first: '0000-01-01', last: '9999-12-31' }

/** The dates of a field; undefined when it has none, so that every day will do. */
function daysOf(instance: Instance, field: string): Days | undefined {
  const value = valueOf(instance, field)
  if (value?.is !== 'range' || value.from?.is !== 'date' || value.to?.is !== 'date') return undefined
  return { first: value.from.value, last: value.below ? dayAfter(value.to.value, -1) : value.to.value }
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
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
  const frames = valueOf(slot, 'frames')
  if (frames?.is !== 'number') return []
  const most = Number(frames.value.digits) / 10 ** frames.value.scale
  const creatives = nestedIn(slot, 'creatives').filter((one) => !isOff(one))
  if (creatives.length <= most) return []
  const starts = new Set([today, ...creatives.flatMap((one) => daysOf(one, 'during')?.first ?? [])].filter((day) => day >= today))
  // What runs on some weekdays only takes part within a week from a start.
  const days = new Set([...starts].flatMap((start) => Array.from({ length: 7 }, (_, after) => dayAfter(start, after))))
  const segments = new Set(['', ...creatives.flatMap(audienceOf)])
  for (const day of [...days].sort(byCodePoint)) {
    const due = creatives.filter((one) => isDue(one, day))
    if (due.length <= most) continue
    for (const segment of segments) {
      const together = due.filter((one) => audienceOf(one).length === 0 || audienceOf(one).includes(segment))
      if (together.length <= most) continue
      const audience = segment === '' ? { zh: '', en: '' } : { zh: `给「${instanceIn(model, 'segment', segment)?.label ?? segment}」`, en: ` for ${segment}` }
      const last = together[together.length - 1] ?? slot
      const related = together.slice(0, -1).map((one) => ({ note: 'creative' as const, at: one.origin }))
      return [say('BK5381', last.origin, { slot: called(slot), day, count: together.length, audience, frames: most }, { related })]
    }
  }
  return []
}

function audienceOf(creative: Instance): readonly string[] {
  const audience = valueOf(creative, 'audience')
  return audience?.is === 'list' ? audience.items.flatMap((one) => (one.is === 'ref' ? [one.path] : [])) : []
}

function isDue(creative: Instance, day: string): boolean {
  const { first, last } = daysOf(creative, 'during') ?? anyDay
  const weekdays = valueOf(creative, 'weekdays')
  // Monday is 1, Sunday 7.
  const weekday = String(((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7) + 1)
  const runs = weekdays?.is !== 'set' || weekdays.items.some((one) => one.is === 'number' && String(one.value.digits) === weekday)
  return first <= day && day <= last && runs
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
