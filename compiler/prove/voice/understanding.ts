/** All intents together: no utterance is understood by two of the same priority, and every sample is understood as what it is a sample of. */
import type { Diagnostic } from '#diagnostics/catalogue.ts'
import { isRewritten, memberOf, textsIn, valueOf, type Instance } from '#model/instance.ts'
import { instancesOf, type Model } from '#model/model.ts'
import { nestedIn } from '#model/nested.ts'
import { byCodePoint } from '#model/order.ts'
import { required } from '#model/type.ts'
import { targetOf } from '#semantics/environment.ts'
import { sharedUtterance } from '#semantics/speech/automaton.ts'
import type { Words } from '#semantics/speech/forms.ts'
import { heardAs } from '#semantics/speech/hearing.ts'
import { byPriority, earOf, isListening, sameCharacters, understoodBy, type Ear } from '#semantics/voice.ts'
import { called } from '../app/entries.ts'
import type { Judging } from '../judging.ts'
import { say } from './codes.ts'
import { canBeRead, intentIsSound } from './intents.ts'
import { wordsMeanSomething } from './words.ts'

/** Forms that hear names of what a bank declares, and the kind of those. */
const namesOf: ReadonlyMap<string, string> = new Map([['function_name', 'function'], ['product_name', 'product']])

/** The kind of what a type's words name, which a bank may add to, remove and switch off. */
function namedBy(type: Instance): string | undefined {
  const becomes = valueOf(type, 'becomes')
  const plain = becomes?.is === 'type' ? required(becomes.type) : undefined
  return namesOf.get(memberOf(type, 'form') ?? '') ?? (plain?.is === 'ref' ? plain.kind : undefined)
}

export function everyIntentIsClear(judging: Judging): readonly Diagnostic[] {
  const { model, changed, asOf } = judging
  const kinds = ['intent', 'spoken_type', 'voice_settings', 'function', 'product', 'operation']
  if (changed !== undefined && !kinds.some((kind) => changed.kinds.has(kind))) return []
  const mine = (one: Instance): boolean => changed === undefined || changed.instances.has(one)
  const intents = instancesOf(model, 'intent')
  const alone = intents.filter((one) => mine(one) || (changed?.kinds.has('operation') === true && nestedIn(one, 'slots').some((slot) => slot.fields.get('fills')?.value !== undefined)))
  return [
    ...instancesOf(model, 'spoken_type').filter(mine).flatMap((type) => wordsMeanSomething(type, model)),
    ...alone.flatMap((intent) => intentIsSound(intent, judging)),
    ...together(intents.filter((one) => isListening(one, model)), { model, asOf, mine, changed }),
  ]
}

interface All {
  readonly model: Model
  readonly asOf: string
  readonly mine: (one: Instance) => boolean
  readonly changed: Judging['changed']
}

function together(intents: readonly Instance[], { model, asOf, mine, changed }: All): readonly Diagnostic[] {
  const all = changed === undefined || instancesOf(model, 'voice_settings').some(mine)
  const typesOf = (intent: Instance): readonly Instance[] => nestedIn(intent, 'slots').flatMap((slot) => targetOf(model, slot, 'type') ?? [])
  /** Whether it hears otherwise than it did below. */
  const anew = new Set(intents.filter((intent) => all || mine(intent) || typesOf(intent).some((type) => mine(type) || changed.kinds.has(namedBy(type) ?? ''))))
  if (anew.size === 0) return []
  const same = sameCharacters(model)
  const words = new Map<Instance, Words>()
  const ears = new Map<Instance, Ear>()
  const ear = (intent: Instance): Ear => {
    const now = ears.get(intent) ?? earOf(intent, model, same, words)
    ears.set(intent, now)
    return now
  }
  const ordered = byPriority(intents)
  return [...noTwoUnderstand(ordered, anew, ear, mine, asOf), ...samplesAreUnderstood(ordered, anew, ear, (text) => heardAs(text, same), mine, asOf)]
}

function noTwoUnderstand(ordered: readonly Instance[], anew: ReadonlySet<Instance>, ear: (intent: Instance) => Ear, mine: (one: Instance) => boolean, today: string): readonly Diagnostic[] {
  return ordered.flatMap((first, index) =>
    ordered.slice(index + 1).flatMap((second) => {
      if (!anew.has(first) && !anew.has(second)) return []
      const [one, other] = [ear(first), ear(second)]
      if (one.priority !== other.priority) return []
      const utterance = sharedUtterance(one.automaton, other.automaton)
      // What only sounds like an amount or a day is not understood after all.
      if (utterance === undefined || understoodBy(one, utterance, today) === undefined || understoodBy(other, utterance, today) === undefined) return []
      const [blamed, beside] = isBlamed(second, first, mine) ? [second, first] : [first, second]
      const at = blamed.fields.get('patterns')?.origin ?? blamed.origin
      const related = [{ note: 'other' as const, at: beside.fields.get('patterns')?.origin ?? beside.origin }]
      return [say('BK5404', at, { utterance, one: called(blamed), other: called(beside) }, { related })]
    }),
  )
}

/** Of two intents the one that an upper layer wrote in is to blame, else the one that stands further down. */
function isBlamed(one: Instance, other: Instance, mine: (instance: Instance) => boolean): boolean {
  if (mine(one) !== mine(other)) return mine(one)
  return one.origin.file !== other.origin.file ? byCodePoint(one.origin.file, other.origin.file) > 0 : one.origin.start > other.origin.start
}

/** Whether an upper layer has a say in what it hears: an override of something else, or of nothing, has not. */
function hearsAnew(intent: Instance): boolean {
  return intent.overrides.length === 0 || ['samples', 'patterns'].some((name) => isRewritten(intent, name))
}

function samplesAreUnderstood(
  ordered: readonly Instance[],
  anew: ReadonlySet<Instance>,
  ear: (intent: Instance) => Ear,
  heard: (text: string) => string,
  mine: (one: Instance) => boolean,
  today: string,
): readonly Diagnostic[] {
  return ordered.flatMap((intent, place) =>
    textsIn(intent, 'samples').flatMap((sample) => {
      const text = heard(sample)
      const understands = (one: Instance): boolean => understoodBy(ear(one), text, today) !== undefined
      const at = intent.fields.get('samples')?.origin ?? intent.origin
      // A bank that switched off what a sample of the platform names has said enough.
      if (mine(intent) && hearsAnew(intent) && !understands(intent)) return canBeRead(intent) ? [say('BK5406', at, { intent: called(intent), sample })] : []
      // What did not change was heard before by none that comes first; that one of the same priority hears it too has been said.
      const { priority } = ear(intent)
      const thief = ordered.slice(0, place).find((one) => (anew.has(one) || anew.has(intent)) && ear(one).priority > priority && understands(one))
      if (thief === undefined) return []
      const other = thief.fields.get('patterns')?.origin ?? thief.origin
      const words = { intent: called(intent), sample, other: called(thief) }
      if (mine(intent)) return [say('BK5407', at, words, { related: [{ note: 'other', at: other }] })]
      return [say('BK5407', other, words, { related: [{ note: 'sample', at }] })]
    }),
  )
}
