/** What has days, weekdays and hours is due some day: they meet, and they meet those of the campaign that it leads to. */
import type { Bilingual, Diagnostic } from '#diagnostics/catalogue.ts'
import { isTrue, itemsOf, valueOf, type Instance } from '#model/instance.ts'
import { instancesOf, type Model } from '#model/model.ts'
import { anyDay, dayAfter, daysOf, hoursOf, isDue, runsAt } from '#semantics/calendar.ts'
import { targetOf } from '#semantics/environment.ts'
import { isOff } from '#semantics/offer.ts'
import { called } from '../app/entries.ts'
import type { Judging } from '../judging.ts'
import { both } from '../rules/words.ts'
import { say } from './codes.ts'

export function everythingComesSomeDay({ model, changed, asOf }: Judging): readonly Diagnostic[] {
  const mine = (one: Instance): boolean => changed === undefined || changed.instances.has(one)
  const judged = (kind: string): boolean => changed === undefined || changed.kinds.has(kind)
  const dated = ['creative', 'campaign'].filter((kind) => judged(kind) || judged('campaign')).flatMap((kind) => instancesOf(model, kind))
  return [
    ...dated.filter((one) => !isOff(one)).flatMap((one) => {
      const campaign = targetOf(model, one, 'campaign')
      return mine(one) || (campaign !== undefined && mine(campaign)) ? timesMeet(one, campaign, model, asOf) : []
    }),
    ...(judged('life_scene') ? instancesOf(model, 'life_scene').filter((one) => mine(one) && !isOff(one)).flatMap((one) => daysAreInMonths(one, model)) : []),
  ]
}

/** One of those whose times have to meet, and the fields that it says them in. */
interface Timed {
  readonly one: Instance
  readonly fields: readonly string[]
}

/** Of several that have to be due at once, together. What is over already is said of itself. */
function timesMeet(one: Instance, campaign: Instance | undefined, model: Model, today: string): readonly Diagnostic[] {
  const all = campaign === undefined || isOff(campaign) ? [one] : [one, campaign]
  const isBound = (field: string): boolean => all.some((each) => each.fields.get(field)?.fallback === false && valueOf(each, field) !== undefined)
  if (all.length === 1 && !isBound('weekdays') && !isBound('hours')) return []
  const spans = all.map((each) => daysOf(each, 'during') ?? anyDay)
  if (spans.some(({ first, last }) => last < today || last < first)) return []
  const first = spans.reduce((latest, span) => (span.first > latest ? span.first : latest), anyDay.first)
  const last = spans.reduce((earliest, span) => (span.last < earliest ? span.last : earliest), anyDay.last)
  const begin = first === anyDay.first ? today : first
  const week = Array.from({ length: 7 }, (_, after) => dayAfter(begin, after)).filter((day) => day <= last)
  const onDays = (some: readonly Instance[]): boolean => week.some((day) => some.every((each) => isDue(each, day)))
  const minutes = ['00:00', ...all.flatMap((each) => hoursOf(each, 'hours')?.first ?? [])]
  const atTimes = minutes.some((time) => all.every((each) => runsAt(each, 'hours', time)))
  if (onDays(all) && atTimes) return []
  const apart: readonly Timed[] = onDays(all) ? all.map((each) => ({ one: each, fields: ['hours'] })) : all.map((each) => ({ one: each, fields: ['during', 'weekdays'] }))
  return [finding(one, apart, model)]
}

function finding(one: Instance, apart: readonly Timed[], model: Model): Diagnostic {
  const said = apart.flatMap(({ one: each, fields }) =>
    fields.flatMap((field) => {
      const held = each.fields.get(field)
      return held?.value === undefined || held.fallback ? [] : [{ at: held.origin, words: fieldWords(each, field, model, each !== one) }]
    }),
  )
  const at = said[0]?.at ?? one.origin
  return say('BK5438', at, { one: called(one), times: both(said.map(({ words }) => words)) }, { related: said.slice(1).map(({ at: place }) => ({ note: 'other' as const, at: place })) })
}

/** `“投放期”`, `「集卡」的“活动期”`. */
function fieldWords(one: Instance, field: string, model: Model, isOther: boolean): Bilingual {
  const label = model.vocabulary.kinds.get(one.kind)?.fields.get(field)?.label ?? field
  return isOther ? { zh: `${called(one).zh}的“${label}”`, en: `${field} of ${called(one).en}` } : { zh: `“${label}”`, en: field }
}

/** `months: 2, days: 30..31` */
function daysAreInMonths(scene: Instance, model: Model): readonly Diagnostic[] {
  const days = valueOf(scene, 'days')
  if (!isTrue(scene, 'proactive') || days?.is !== 'range' || days.from?.is !== 'number') return []
  const first = Number(days.from.value.digits) / 10 ** days.from.value.scale
  const months = itemsOf(scene, 'months').flatMap((one) => (one.is === 'number' ? [Number(one.value.digits)] : []))
  if (months.length === 0 || months.some((month) => first <= longest(month))) return []
  return [finding(scene, [{ one: scene, fields: ['months', 'days'] }], model)]
}

/** Days of a month, in the longest of years. */
function longest(month: number): number {
  return new Date(Date.UTC(2024, month, 0)).getUTCDate()
}
