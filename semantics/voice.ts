/**
 * What somebody wants who says something: the intent of highest priority that hears the utterance, what was said for each of its slots, and
 * what is still to be asked. Nothing is done by it: an intent that moves money fills the form of its function, which asks for confirmation
 * and authentication.
 */
import { countOf, isTrue, textsIn, valueOf, type Instance } from '#model/instance.ts'
import { instancesOf, type Model } from '#model/model.ts'
import { nestedIn } from '#model/nested.ts'
import { describeValue } from '#model/value-words.ts'
import type { Value } from '#model/value.ts'
import { instanceIn, targetOf } from './environment.ts'
import { functionFor, isOff } from './offer.ts'
import { automatonOf, hear, type Automaton } from './speech/automaton.ts'
import { formOf, readForm, wordsOf, type Words } from './speech/forms.ts'
import { heardAs } from './speech/hearing.ts'
import { choice, readPattern, type Speech } from './speech/pattern.ts'
import type { Viewing } from './viewer.ts'

/** How an intent hears. */
export interface Ear {
  readonly intent: Instance
  readonly automaton: Automaton
  /** By the names of its slots. */
  readonly types: ReadonlyMap<string, { readonly type: Instance; readonly words: Words }>
  readonly priority: number
}

/** A slot that was understood: the words, and what they are. */
export interface Said {
  readonly text: string
  readonly value: Value
}

export interface Understanding {
  readonly intent: Instance
  readonly said: ReadonlyMap<string, Said>
  /** Rows of slots that are required and were not said, in their order: what to ask next. */
  readonly missing: readonly Instance[]
  /** What to open; undefined: nothing, or nothing that this viewer may use. */
  readonly opens: Instance | undefined
  /** To be confirmed by the customer before anything goes on; undefined: nothing to confirm, or not all is known yet. */
  readonly confirmation: string | undefined
}

const ears = new WeakMap<Model, readonly Ear[]>()

/** Of all intents that are on, the most important first; those of one priority in their order. */
export function earsOf(model: Model): readonly Ear[] {
  const known = ears.get(model)
  if (known !== undefined) return known
  const same = sameCharacters(model)
  const words = new Map<Instance, Words>()
  const all = byPriority(instancesOf(model, 'intent').filter((intent) => isListening(intent, model))).map((intent) => earOf(intent, model, same, words))
  ears.set(model, all)
  return all
}

/** Whether an intent is on, and what it opens is. */
export function isListening(intent: Instance, model: Model): boolean {
  const target = targetOf(model, intent, 'target')
  return !isOff(intent) && (target === undefined || !isOff(target))
}

/** The most important first; those of one priority in their order. */
export function byPriority(intents: readonly Instance[]): readonly Instance[] {
  return [...intents].sort((left, right) => priorityOf(right) - priorityOf(left))
}

function priorityOf(intent: Instance): number {
  return countOf(intent, 'priority') ?? 0
}

/** Other forms of characters, by the voice settings. */
export function sameCharacters(model: Model): ReadonlyMap<string, string> {
  const rows = instancesOf(model, 'voice_settings').flatMap((settings) => nestedIn(settings, 'same_characters'))
  return new Map(rows.flatMap((row) => textsIn(row, 'written').flatMap((written) => textsIn(row, 'same_as').map((as) => [written, as] as const))))
}

/** What was made of an intent last, and of which words: in most banks, and from run to run, they are the same. */
const automata = new WeakMap<Instance, { readonly heard: string; readonly automaton: Automaton }>()

/** `words`: what was made for types already. A pattern that cannot be read hears nothing. */
export function earOf(intent: Instance, model: Model, same: ReadonlyMap<string, string>, words: Map<Instance, Words>): Ear {
  const types = new Map<string, { readonly type: Instance; readonly words: Words }>()
  for (const slot of nestedIn(intent, 'slots')) {
    const type = targetOf(model, slot, 'type')
    if (type === undefined) continue
    const of = words.get(type) ?? wordsOf(type, model, same)
    words.set(type, of)
    types.set(slot.name, { type, words: of })
  }
  const heard = [[...same].join(), ...[...types].map(([slot, of]) => `${slot} ${of.type.path} ${[...of.words.keys()].join()}`)].join('\n')
  const known = automata.get(intent)
  const automaton = known?.heard === heard ? known.automaton : automatonOf(choice(speechesOf(intent, same)), formsOf(types))
  automata.set(intent, { heard, automaton })
  return { intent, automaton, types, priority: priorityOf(intent) }
}

function formsOf(types: Ear['types']): ReadonlyMap<string, Speech> {
  return new Map([...types].flatMap(([slot, { type, words }]) => {
    const form = formOf(type, words)
    return form === undefined ? [] : [[slot, form] as const]
  }))
}

function speechesOf(intent: Instance, same: ReadonlyMap<string, string>): readonly Speech[] {
  return textsIn(intent, 'patterns').flatMap((pattern) => {
    const read = readPattern(pattern, same)
    return read.is === 'speech' ? [read.speech] : []
  })
}

/** What an intent understands of an utterance that is heard; undefined: nothing, or something that is no amount, day … after all. */
export function understoodBy({ automaton, types }: Ear, heard: string, today: string): ReadonlyMap<string, Said> | undefined {
  const slots = hear(automaton, heard)
  if (slots === undefined) return undefined
  const said = new Map<string, Said>()
  for (const [name, text] of slots) {
    const of = types.get(name)
    const value = of === undefined ? undefined : readForm(of.type, text, of.words, today)
    if (value === undefined) return undefined
    said.set(name, { text, value })
  }
  return said
}

/** The ear that understands something heard, and what. */
export function firstToUnderstand(all: readonly Ear[], heard: string, today: string): { readonly ear: Ear; readonly said: ReadonlyMap<string, Said> } | undefined {
  for (const ear of all) {
    const said = understoodBy(ear, heard, today)
    if (said !== undefined) return { ear, said }
  }
  return undefined
}

/** undefined: not understood, or voice is off. */
export function understand(utterance: string, viewing: Viewing): Understanding | undefined {
  const { model, viewer } = viewing
  const [settings] = instancesOf(model, 'voice_settings')
  if (settings !== undefined && isOff(settings)) return undefined
  const longest = (settings === undefined ? undefined : countOf(settings, 'longest')) ?? 60
  const whole = heardAs(utterance, sameCharacters(model))
  if ([...whole].length > longest) return undefined
  const all = earsOf(model)
  for (const heard of withoutFillers(whole, settings === undefined ? [] : textsIn(settings, 'fillers'))) {
    const found = firstToUnderstand(all, heard, viewer.today)
    if (found !== undefined) return understanding(found.ear, found.said, viewing)
  }
  return undefined
}

/** As it was said, then without a word of courtesy in front, behind, and both. */
function withoutFillers(heard: string, fillers: readonly string[]): readonly string[] {
  const longestFirst = [...fillers].sort((left, right) => right.length - left.length)
  const front = longestFirst.find((filler) => heard.startsWith(filler) && heard !== filler)
  const rest = front === undefined ? heard : heard.slice(front.length)
  const cutBehind = (text: string): string => {
    const behind = longestFirst.find((filler) => text.endsWith(filler) && text !== filler)
    return behind === undefined ? text : text.slice(0, -behind.length)
  }
  return [...new Set([heard, rest, cutBehind(heard), cutBehind(rest)])]
}

function understanding({ intent }: Ear, said: ReadonlyMap<string, Said>, viewing: Viewing): Understanding {
  const missing = nestedIn(intent, 'slots').filter((row) => isTrue(row, 'required') && !said.has(row.name))
  const [slot] = textsIn(intent, 'target_slot')
  const named = slot === undefined ? undefined : said.get(slot)?.value
  const target = named?.is === 'ref' ? instanceIn(viewing.model, named.kind, named.path) : targetOf(viewing.model, intent, 'target')
  const opens = target === undefined ? undefined : functionFor(target, viewing)
  const template = valueOf(intent, 'confirmation')
  return { intent, said, missing, opens, confirmation: missing.length > 0 || template?.is !== 'text' ? undefined : filled(template.value, said) }
}

/** `{slot}` is replaced with what was understood; what was not said is left out. */
export function filled(template: string, said: ReadonlyMap<string, Said>): string {
  return template.replace(holes, (_hole, name: string) => {
    const one = said.get(name)
    return one === undefined ? '' : one.value.is === 'money' || one.value.is === 'date' ? describeValue(one.value) : one.text
  })
}

const holes = /\{([\p{L}_][\p{L}\p{N}_]*)\}/gu

/** Names of the slots that a confirmation speaks of. */
export function slotsOfTemplate(template: string): readonly string[] {
  return [...template.matchAll(holes)].flatMap(([, name]) => name ?? [])
}
