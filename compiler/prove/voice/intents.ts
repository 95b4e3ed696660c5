/** Each intent for itself: its patterns can be read, its slots are declared, said or asked for, and fit the fields that they fill. */
import type { Bilingual, Diagnostic } from '#diagnostics/catalogue.ts'
import { suggestion } from '#diagnostics/suggest.ts'
import { isTrue, memberOf, textsIn, valueOf, type Instance } from '#model/instance.ts'
import { isKindOf } from '#model/kind.ts'
import { instancesOf, type Model } from '#model/model.ts'
import { nestedIn } from '#model/nested.ts'
import { once } from '#model/once.ts'
import type { Origin } from '#model/provenance.ts'
import { printType, required, sameType, type Type } from '#model/type.ts'
import { targetOf, targetsOf } from '#semantics/environment.ts'
import { readPattern, slotsAlways, slotsIn, type PatternFault, type Speech } from '#semantics/speech/pattern.ts'
import { slotsOfTemplate } from '#semantics/voice.ts'
import { called } from '../app/entries.ts'
import type { Judging } from '../judging.ts'
import { say } from './codes.ts'

const reasons: Readonly<Record<PatternFault, Bilingual>> = {
  unclosed: { zh: '括号没有收尾', en: 'a bracket is not closed' },
  unopened: { zh: '多了一个收尾的括号', en: 'a bracket is closed that was not opened' },
  empty: { zh: '这里什么也没有说', en: 'nothing is said here' },
  question: { zh: '问号前面要有字', en: 'nothing stands before a question mark' },
  bar: { zh: '竖线要放在括号里', en: 'a bar stands inside brackets only' },
  slot: { zh: '花括号里要有槽位的名字', en: 'braces hold the name of a slot' },
  deep: { zh: '括号套得太深', en: 'brackets stand too deep in each other' },
  silent: { zh: '一个字不说也算，那就什么话都算', en: 'nothing at all would be such an utterance' },
}

interface Reading {
  readonly intent: Instance
  readonly slots: readonly Instance[]
  /** Patterns that can be read, with what they say. */
  readonly patterns: readonly { readonly text: string; readonly speech: Speech }[]
}

export function intentIsSound(intent: Instance, judging: Judging): readonly Diagnostic[] {
  const { model, understood } = judging
  if (!['patterns', 'slots'].every((field) => understood(intent, field))) return []
  const found: Diagnostic[] = []
  const at = placeOf(intent, 'patterns')
  const patterns = textsIn(intent, 'patterns').flatMap((text) => {
    const read = readPattern(text)
    if (read.is === 'speech') {
      const { twice } = slotsIn(read.speech)
      if (twice === undefined) return [{ text, speech: read.speech }]
      found.push(say('BK5400', at, { intent: called(intent), pattern: text, reason: { zh: `一句话里说了两次 ${twice}`, en: `${twice} is said twice in one utterance` } }))
    } else found.push(say('BK5400', at, { intent: called(intent), pattern: text, reason: { zh: `${reasons[read.fault].zh}：${read.at}`, en: `${reasons[read.fault].en}: ${read.at}` } }))
    return []
  })
  const whole = patterns.length === textsIn(intent, 'patterns').length
  const reading = { intent, slots: nestedIn(intent, 'slots'), patterns }
  found.push(...slotsAreDeclared(reading))
  // Of patterns that could not be read nothing is concluded.
  if (whole) found.push(...slotsAreHeard(reading))
  found.push(...confirmationIsWhole(reading), ...opensAFunction(reading, model), ...reading.slots.flatMap((slot) => slotFitsField(slot, intent, model)))
  return found
}

/** Whether all patterns of an intent say something. */
export function canBeRead(intent: Instance): boolean {
  return textsIn(intent, 'patterns').every((pattern) => readPattern(pattern).is === 'speech')
}

function placeOf(instance: Instance, field: string): Origin {
  const held = instance.fields.get(field)
  return held === undefined || held.fallback || held.value === undefined ? instance.origin : held.origin
}

/** Slots that patterns, the confirmation and `target_slot` speak of. */
function slotsAreDeclared({ intent, slots, patterns }: Reading): readonly Diagnostic[] {
  const known = new Set(slots.map(({ name }) => name))
  const mentioned = [
    ...patterns.flatMap(({ speech }) => slotsIn(speech).names.map((name) => ({ name, field: 'patterns' }))),
    ...['confirmation', 'answer'].flatMap((field) => textsIn(intent, field).flatMap(slotsOfTemplate).map((name) => ({ name, field }))),
    ...textsIn(intent, 'target_slot').map((name) => ({ name, field: 'target_slot' })),
  ]
  const said = new Set<string>()
  return mentioned.flatMap(({ name, field }) => {
    if (known.has(name) || said.has(name)) return []
    said.add(name)
    return [say('BK5401', placeOf(intent, field), { intent: called(intent), slot: name, hint: hint(name, slots) })]
  })
}

/** What may be meant, before what else to do. */
function hint(name: string, candidates: readonly Instance[]): Bilingual {
  const near = suggestion(name, candidates)
  return near === undefined ? { zh: '', en: '' } : { zh: `是不是 ${near.zh}？否则`, en: `did you mean ${near.en}? Else ` }
}

function slotsAreHeard({ intent, slots, patterns }: Reading): readonly Diagnostic[] {
  const heard = new Set(patterns.flatMap(({ speech }) => slotsIn(speech).names))
  return slots.flatMap((slot) => {
    if (valueOf(slot, 'ask') !== undefined) return []
    const always = patterns.length > 0 && patterns.every(({ speech }) => slotsAlways(speech).has(slot.name))
    if (isTrue(slot, 'required') && !always) return [say('BK5408', slot.origin, { intent: called(intent), slot: slot.name })]
    return heard.has(slot.name) ? [] : [say('BK5402', slot.origin, { intent: called(intent), slot: slot.name })]
  })
}

/** What the customer is asked to confirm names everything that must be known. */
function confirmationIsWhole({ intent, slots }: Reading): readonly Diagnostic[] {
  const [template] = textsIn(intent, 'confirmation')
  if (template === undefined || memberOf(intent, 'nature') !== 'money') return []
  const named = new Set(slotsOfTemplate(template))
  return slots
    .filter((slot) => isTrue(slot, 'required') && !named.has(slot.name))
    .map((slot) => say('BK5405', placeOf(intent, 'confirmation'), { intent: called(intent), slot: slot.name, hole: `{${slot.name}}` }))
}

function opensAFunction({ intent, slots }: Reading, model: Model): readonly Diagnostic[] {
  const [name] = textsIn(intent, 'target_slot')
  const slot = slots.find((one) => one.name === name)
  const type = slot === undefined ? undefined : becomes(slot, model)
  if (name === undefined || slot === undefined || (type?.is === 'ref' && type.kind === 'function')) return []
  return [say('BK5410', placeOf(intent, 'target_slot'), { intent: called(intent), slot: name }, { related: [{ note: 'slot', at: slot.origin }] })]
}

/** What is understood in a slot, as a type. */
function becomes(slot: Instance, model: Model): Type | undefined {
  const type = targetOf(model, slot, 'type')
  const value = type === undefined ? undefined : valueOf(type, 'becomes')
  return value?.is === 'type' ? required(value.type) : undefined
}

/** Operations by the functions that they serve. */
const operationsOf = once((model: Model): ReadonlyMap<Instance, readonly Instance[]> => {
  const served = new Map<Instance, Instance[]>()
  for (const operation of instancesOf(model, 'operation')) {
    for (const target of targetsOf(model, operation, 'function')) served.set(target, [...(served.get(target) ?? []), operation])
  }
  return served
})

/** A slot that fills a field of its function's requests has the type of that field. A field of any name may be filled by hand. */
function slotFitsField(slot: Instance, intent: Instance, model: Model): readonly Diagnostic[] {
  const held = slot.fields.get('fills')
  const [name] = textsIn(slot, 'fills')
  const target = targetOf(model, intent, 'target')
  const type = becomes(slot, model)
  if (held === undefined || name === undefined || target === undefined || type === undefined) return []
  const requests = (operationsOf(model).get(target) ?? []).flatMap((one) => nestedIn(one, 'request'))
  const fields = requests.filter((one) => one.name === name)
  const parameters = { intent: called(intent), slot: slot.name, field: name }
  if (fields.length === 0) return [say('BK5411', held.origin, { ...parameters, target: called(target), hint: hint(name, requests) })]
  const [first] = fields
  if (first === undefined || fields.some((field) => fits(type, typeOf(field), model))) return []
  const wanted = typeOf(first)
  return [say('BK5403', held.origin, { ...parameters, type: typeWords(type), wanted: typeWords(wanted) }, { related: [{ note: 'field', at: first.origin }] })]
}

function typeOf(field: Instance): Type {
  const value = valueOf(field, 'type')
  return value?.is === 'type' ? required(value.type) : { is: 'scalar', name: 'any' }
}

/** A reference is as good as one to a special case of it: the customer picks among those. */
function fits(type: Type, field: Type, { vocabulary }: Model): boolean {
  if (field.is === 'scalar' && field.name === 'any') return true
  if (type.is === 'ref' && field.is === 'ref' && type.kind !== undefined && field.kind !== undefined) {
    return isKindOf(vocabulary, type.kind, field.kind) || isKindOf(vocabulary, field.kind, type.kind)
  }
  return sameType(type, field)
}

function typeWords(type: Type): Bilingual {
  return { zh: `“${printType(type)}”`, en: printType(type) }
}
