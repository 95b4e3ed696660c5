/**
 * What somebody finds who types something: functions, products and scenes of life that they may use, the best hit first. Matching is by
 * name, synonym, initials, sound, part and with one slip; how much each is worth stands in the bank's `search_settings`.
 */
import { countOf, isTrue, itemsOf, textsIn, valueOf, type Instance } from '#model/instance.ts'
import { instancesOf, type Model } from '#model/model.ts'
import { nestedIn } from '#model/nested.ts'
import { byCodePoint } from '#model/order.ts'
import { targetOf, targetsOf } from './environment.ts'
import { audienceOf, functionFor, isOff, isSold, isSuitable } from './offer.ts'
import { areInitials, folded, isOneSlip, soundsLike, soundsOf, type Readings, type Sound } from './sound.ts'
import type { Viewing } from './viewer.ts'

/** How something was found; the fields of `search_settings` that say what it is worth. */
export const ways = ['exact', 'synonym', 'initials', 'pinyin', 'substring', 'scene', 'typo'] as const
export type Way = (typeof ways)[number]

export interface Hit {
  /** A function, a product or a scene of life. */
  readonly found: Instance
  readonly by: Way
  /** The name or word that matched. */
  readonly name: string
  readonly score: number
}

/** A name that something may be found by. */
interface Name {
  readonly text: string
  readonly folded: string
  readonly is: 'name' | 'synonym'
  readonly sounds: readonly Sound[]
  /** Initials as they are declared; undefined: those of its sounds alone. */
  readonly initials: string | undefined
  /** Whether it has a sound. */
  readonly isChinese: boolean
  /** For a word that leads to several in a declared order: how many come before. */
  readonly place: number | undefined
}

interface Index {
  readonly named: readonly { readonly one: Instance; readonly names: readonly Name[] }[]
  readonly scenes: readonly { readonly one: Instance; readonly names: readonly Name[] }[]
}

const indices = new WeakMap<Model, Map<Readings, Index>>()

/** `readings`: how characters are read. At most as many hits as the bank's settings say. */
export function search(query: string, viewing: Viewing, readings: Readings): readonly Hit[] {
  const typed = folded(query)
  const { model } = viewing
  const [settings] = instancesOf(model, 'search_settings')
  if (typed === '' || settings === undefined || [...typed].length > longestQuery) return []
  const { named, scenes } = indexOf(model, settings, readings)
  const worth = worthOf(settings)
  const boosts = boostsFor(settings, viewing)
  const hits = new Map<Instance, Hit>()
  const keep = (found: Instance, { by, name, points }: Match): void => {
    const score = points + (boosts.get(found.path) ?? 0)
    if (score > (hits.get(found)?.score ?? -Infinity)) hits.set(found, { found, by, name, score })
  }
  for (const { one, names } of named) {
    const match = bestOf(typed, names, countOf(one, 'popularity') ?? 0, worth, readings)
    const there = match === undefined ? undefined : shown(one, viewing)
    if (match !== undefined && there !== undefined) keep(there, match)
  }
  for (const { one, names } of scenes) {
    const match = isOff(one) ? undefined : bestOf(typed, names, 0, worth, readings)
    if (match === undefined) continue
    keep(one, match)
    for (const [index, target] of targetsOf(model, one, 'functions').entries()) {
      const there = functionFor(target, viewing)
      if (there !== undefined) keep(there, { by: 'scene', name: one.label ?? one.name, points: worth.of.scene - index + (countOf(there, 'popularity') ?? 0) * worth.popularity })
    }
  }
  const sorted = [...hits.values()].sort((left, right) => right.score - left.score || byCodePoint(left.found.path, right.found.path))
  return sorted.slice(0, worth.results)
}

/** Nobody types more to find something. */
const longestQuery = 40

/** The settings as plain numbers, read once for all names. */
interface Worth {
  readonly of: Readonly<Record<Way, number>>
  /** Points for one of popularity, of which there are a hundred at most. */
  readonly popularity: number
  readonly typoFrom: number
  readonly results: number
}

function worthOf(settings: Instance): Worth {
  const of = (way: Way): number => countOf(settings, way) ?? 0
  const share = valueOf(settings, 'popularity_share')
  return {
    of: { exact: of('exact'), synonym: of('synonym'), initials: of('initials'), pinyin: of('pinyin'), substring: of('substring'), scene: of('scene'), typo: of('typo') },
    popularity: share?.is === 'percent' ? Number(share.value.digits) / 10 ** share.value.scale : 0,
    typoFrom: countOf(settings, 'typo_from') ?? 3,
    results: countOf(settings, 'results') ?? 20,
  }
}

/** What the customer is given: the function, in elder-friendly mode what stands for it; a product that they may buy. */
function shown(one: Instance, viewing: Viewing): Instance | undefined {
  if (one.kind === 'function') return functionFor(one, viewing)
  return isSold(one, viewing) && isSuitable(one, viewing) ? one : undefined
}

/** What functions gain for the segments that somebody is in, the most of each; nothing for who does not want to be picked. */
function boostsFor(settings: Instance, { model, viewer, segments }: Viewing): ReadonlyMap<string, number> {
  const boosts = new Map<string, number>()
  if (!viewer.personalised) return boosts
  for (const row of nestedIn(settings, 'boosts')) {
    const segment = targetOf(model, row, 'segment')
    if (segment === undefined || !segments.has(segment.path)) continue
    for (const { path } of targetsOf(model, row, 'functions')) boosts.set(path, Math.max(boosts.get(path) ?? 0, countOf(row, 'plus') ?? 0))
  }
  return boosts
}

interface Match {
  readonly by: Way
  readonly name: string
  readonly points: number
}

function bestOf(typed: string, names: readonly Name[], popularity: number, worth: Worth, readings: Readings): Match | undefined {
  let best: Match | undefined
  for (const name of names) {
    const by = wayTo(typed, name, worth, readings)
    if (by === undefined) continue
    // A word whose order is declared keeps it, however popular the functions are.
    const points = worth.of[by] - lessFor(by, typed, name) + (name.place === undefined ? popularity : 100) * worth.popularity
    if (best === undefined || points > best.points) best = { by, name: name.text, points }
  }
  return best
}

/** Further down in the order of a word, in the middle of a name, or in what is only another name: somewhat less. */
function lessFor(by: Way, typed: string, { is, folded: name, place }: Name): number {
  if (by !== 'substring') return place ?? 0
  return (is === 'name' ? 0 : inOtherName) + (name.startsWith(typed) ? 0 : inTheMiddle)
}

const inOtherName = 4
const inTheMiddle = 4

/** The best way from what was typed to a name. */
function wayTo(typed: string, name: Name, worth: Worth, readings: Readings): Way | undefined {
  if (typed === name.folded) return name.is === 'name' ? 'exact' : 'synonym'
  const isLatin = /^[a-z0-9]+$/.test(typed)
  if (isLatin && typed.length > 1 && name.isChinese && (name.initials?.startsWith(typed) === true || areInitials(typed, name.sounds))) return 'initials'
  if (typed.length > 1 && name.isChinese && soundsLike(typed, name.sounds, readings)) return 'pinyin'
  // One Chinese character says something, one letter nothing; a name inside of what was typed is two characters at least.
  if (typed.length >= (isLatin ? 3 : 1) && name.folded.includes(typed)) return 'substring'
  if (name.folded.length > 1 && typed.includes(name.folded)) return 'substring'
  return typed.length >= worth.typoFrom && isOneSlip(typed, name.folded) ? 'typo' : undefined
}

function indexOf(model: Model, settings: Instance, readings: Readings): Index {
  const ofModel = indices.get(model) ?? new Map<Readings, Index>()
  indices.set(model, ofModel)
  const known = ofModel.get(readings)
  if (known !== undefined) return known
  const words = wordReadings(settings)
  const led = wordsLeadingTo(settings)
  const abroad = translationsOf(model)
  const name = (text: string, is: Name['is'], initials?: string, place?: number): Name => {
    const sounds = soundsOf(text, words, readings)
    return { text, folded: folded(text), is, sounds, isChinese: sounds.some(({ syllables }) => syllables.length > 0), initials, place }
  }
  const namesOf = (one: Instance): readonly Name[] => {
    const label = one.label ?? one.name
    const [initials] = textsIn(one, 'initials')
    const synonyms = [...textsIn(one, 'synonyms'), ...textsIn(one, 'elder_label'), ...textsIn(one, 'short_name'), ...textsIn(one, 'tags'), ...textsIn(one, 'words'), ...(one.formerly ?? []), ...(abroad.get(label) ?? [])]
    // In a word that leads to several the declared order counts, and not that it is a synonym of one of them too.
    const ordered = led.get(one.path) ?? new Map<string, number>()
    return [name(label, 'name', initials), ...[...new Set([...synonyms, ...ordered.keys()])].map((text) => name(text, 'synonym', undefined, ordered.get(text)))]
  }
  const index = {
    named: [...instancesOf(model, 'function'), ...instancesOf(model, 'product')].map((one) => ({ one, names: namesOf(one) })),
    scenes: instancesOf(model, 'life_scene').map((one) => ({ one, names: namesOf(one) })),
  }
  ofModel.set(readings, index)
  return index
}

/** Syllables of words that the bank reads in its own way. */
export function wordReadings(settings: Instance): ReadonlyMap<string, readonly string[]> {
  return new Map(nestedIn(settings, 'readings').flatMap((row) => textsIn(row, 'word').map((word) => [word, (textsIn(row, 'pinyin')[0] ?? '').split(' ')] as const)))
}

/** By the path of a function: the words that lead to it, and how many functions come before it there. */
function wordsLeadingTo(settings: Instance): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const led = new Map<string, Map<string, number>>()
  for (const row of nestedIn(settings, 'words')) {
    for (const [index, target] of itemsOf(row, 'leads_to').entries()) {
      if (target.is !== 'ref') continue
      const words = led.get(target.path) ?? new Map<string, number>()
      for (const word of textsIn(row, 'word')) words.set(word, index)
      led.set(target.path, words)
    }
  }
  return led
}

/** Names in the other languages of the bank, by the name in its own. */
function translationsOf(model: Model): ReadonlyMap<string, readonly string[]> {
  const texts = new Map<string, string[]>()
  for (const row of instancesOf(model, 'translation').flatMap((one) => nestedIn(one, 'texts'))) {
    for (const of of textsIn(row, 'of')) texts.set(of, [...(texts.get(of) ?? []), ...textsIn(row, 'text')])
  }
  return texts
}

/** What is suggested beside a function: what its row of the links says, as far as it is for the viewer. */
export function relatedTo(one: Instance, viewing: Viewing): readonly Instance[] {
  const { model } = viewing
  const rows = instancesOf(model, 'search_settings').flatMap((settings) => nestedIn(settings, 'related'))
  const also = rows.filter((row) => targetOf(model, row, 'function') === one).flatMap((row) => targetsOf(model, row, 'also'))
  return [...new Set(also.flatMap((other) => functionFor(other, viewing) ?? []))].filter((other) => other !== one)
}

/** Scenes of life to bring up today, unasked, with their functions: in their months and days, for their segments unless somebody does not want to be picked. */
export function scenesToday(viewing: Viewing): readonly { readonly scene: Instance; readonly functions: readonly Instance[] }[] {
  const { model, viewer, segments } = viewing
  const [, month, day] = viewer.today.split('-').map(Number)
  return instancesOf(model, 'life_scene').flatMap((scene) => {
    const audience = audienceOf(scene)
    if (isOff(scene) || !isTrue(scene, 'proactive') || (audience.length > 0 && !(viewer.personalised && audience.some((segment) => segments.has(segment))))) return []
    if (!itemsOf(scene, 'months').some((one) => one.is === 'number' && Number(one.value.digits) === month)) return []
    if (!withinDays(scene, day ?? 0)) return []
    const functions = [...new Set(targetsOf(model, scene, 'functions').flatMap((one) => functionFor(one, viewing) ?? []))]
    return functions.length === 0 ? [] : [{ scene, functions }]
  })
}

function withinDays(scene: Instance, day: number): boolean {
  const days = valueOf(scene, 'days')
  if (days?.is !== 'range' || days.from?.is !== 'number' || days.to?.is !== 'number') return true
  const [from, to] = [Number(days.from.value.digits), Number(days.to.value.digits)]
  return from <= day && (days.below ? day < to : day <= to)
}
