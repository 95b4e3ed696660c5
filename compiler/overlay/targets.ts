/** What `override` and `remove` reach: by name, by label, or by a dotted path; and the layer's own copy of everything on the way. */
import type { Diagnostic, Fix } from '#diagnostics/catalogue.ts'
import { guess, oneOf, type Candidate } from '#diagnostics/suggest.ts'
import type { Instance as Syntax, Name, PathStep } from '#grammar/syntax.ts'
import type { Instance } from '#model/instance.ts'
import type { Kind } from '#model/kind.ts'
import type { Origin } from '#model/provenance.ts'
import { at } from '../elaborate/context.ts'
import { describeInstance, describeKind } from '../elaborate/describe.ts'
import { candidates, children, findInstances, isOf, nestedMaps } from '../elaborate/tree.ts'
import { family } from '../declare/lexicon.ts'
import { say } from './codes.ts'
import { familyMap, kindOf, nestedMap, touch, type Draft, type Layering, type Spot } from './layering.ts'
import { nearNames } from '../elaborate/near.ts'

/** The names of a path; undefined when a `[…]` stands in it. */
export function nameSteps(steps: readonly PathStep[]): readonly Name[] | undefined {
  const names = steps.flatMap((step) => (step.is === 'name' ? [step.name] : []))
  return names.length === steps.length ? names : undefined
}

export interface Target {
  readonly instance: Instance
  /** Instances on the way from the top (or the enclosing draft) to it, outermost first, without it. */
  readonly chain: readonly Instance[]
}

/** Copies every instance on the way, outermost first, and the target itself, which comes first in the result; then what it stands in. */
export function touchPath(layering: Layering, kind: Kind, target: Target, owners: readonly Draft[], here: Origin): readonly [Draft, ...Draft[]] {
  let inside = owners
  let last: Draft | undefined
  for (const instance of [...target.chain, target.instance]) {
    last = touchChild(layering, inside[0], instance, instance === target.instance ? kind : kindOf(layering, instance), here)
    inside = [last, ...inside]
  }
  if (last === undefined) throw new Error('a target without a path')
  if (!last.overrides.includes(here) && last.origin.layer !== layering.layer) last.overrides.push(here)
  return [last, ...inside.slice(1)]
}

function touchChild(layering: Layering, owner: Draft | undefined, instance: Instance, kind: Kind, here: Origin): Draft {
  if (owner === undefined) return touch(layering, familyMap(layering, kind), instance.name, instance)
  for (const held of owner.fields) {
    const [name, { value }] = held
    if (value?.is !== 'many' || value.instances.get(instance.name) !== instance) continue
    const field = kindOf(layering, owner).fields.get(name)
    if (field !== undefined) return touch(layering, nestedMap(layering, owner, field, here), instance.name, instance)
  }
  throw new Error(`a nested declaration that is not where it was: ${instance.path}`)
}

/** What `override` or `remove` names: by name, by label, or by a dotted path. Reports when nothing is there. */
export function targetOf(layering: Layering, syntax: Syntax, kind: Kind, { spot, owners }: { readonly spot: Spot; readonly owners: readonly Draft[] }, missing: 'BK3010' | 'BK3011'): Target | undefined {
  const { lexicon } = layering
  const words = describeKind(kind.name, lexicon.vocabulary)
  const names = syntax.path === undefined ? undefined : nameSteps(syntax.path.steps)
  const steps = names?.map((one) => one.text) ?? [kind.name]
  const place = at(spot, syntax.path ?? syntax.kind)
  const hit = find(layering, kind, steps, owners[0])
  if (hit !== undefined && isOf(lexicon, hit.instance, kind.name)) return hit
  if (hit !== undefined) {
    const actual = kindOf(layering, hit.instance)
    layering.findings.push(
      say('BK3012', place, { name: hit.instance.path, actual: describeKind(actual.name, lexicon.vocabulary), kind: words, word: actual.name }, { related: [{ note: 'below', at: hit.instance.origin }] }),
    )
    return undefined
  }
  const name = steps.join('.')
  if (steps.some((step) => layering.context.lost.has(step))) return undefined
  const near = nearTarget(layering, steps, kind, owners[0])
  const parameters = { kind: words, name, suggestions: oneOf(near) }
  // Nothing is called like that: what is new is declared without the word.
  const word = near.length === 0 && missing === 'BK3010' ? syntax.modeSpan : undefined
  const fixes = { fixes: word === undefined ? guess(near, place) : [{ at: { file: spot.file, start: word.start, end: syntax.kind.start }, replacement: '', certain: false }] }
  layering.findings.push(missing === 'BK3010' ? say('BK3010', place, parameters, fixes) : say('BK3011', place, parameters, fixes))
  return undefined
}

/** Names like the one that was written; of a dotted one the last step, beside what the others lead to. */
function nearTarget(layering: Layering, steps: readonly string[], kind: Kind, owner: Draft | undefined): readonly string[] {
  const { lexicon, below, context } = layering
  if (owner !== undefined) return nearNames(steps.join('.'), inside(owner), context)
  const before = steps.slice(0, -1)
  const around = before.length === 0 ? [] : findInstances(below, lexicon, undefined, before, [])
  const beside = around.flatMap((one) => [...inside(one)])
  if (beside.length === 0) return nearNames(steps.join('.'), candidates(below, lexicon, family(kind), []), context)
  return nearNames(steps[steps.length - 1] ?? '', beside, context).map((one) => [...before, one].join('.'))
}

function* inside(owner: Instance): Iterable<Candidate> {
  for (const instances of nestedMaps(owner)) {
    for (const one of instances.values()) yield one
  }
}

/** Only what a lower layer declared can be overridden; labels are those of the layers below. */
function find(layering: Layering, kind: Kind, steps: readonly string[], owner: Draft | undefined): Target | undefined {
  const { lexicon, below } = layering
  const [first = '', ...rest] = steps
  const fromBelow = (one: Instance): boolean => one.origin.layer !== layering.layer
  if (owner !== undefined) {
    const start = children(owner, steps.join('.')).find(fromBelow) ?? children(owner, first).find(fromBelow)
    return start === undefined ? undefined : start.name === steps.join('.') ? { instance: start, chain: [] } : descendFrom(start, rest, [])
  }
  const map = layering.tree.families.get(family(kind))
  const whole = map?.get(steps.join('.'))
  if (whole !== undefined && fromBelow(whole)) return { instance: whole, chain: [] }
  if (rest.length === 0) {
    const labelled = findInstances(below, lexicon, family(kind), [first], [])
    const current = labelled[0] === undefined || labelled.length > 1 ? undefined : map?.get(labelled[0].name)
    return current === undefined ? undefined : { instance: current, chain: [] }
  }
  for (const instances of layering.tree.families.values()) {
    const start = instances.get(first) ?? [...instances.values()].find((one) => one.label === first || one.formerly?.includes(first) === true)
    const hit = start === undefined ? undefined : descendFrom(start, rest, [])
    if (hit !== undefined && fromBelow(hit.instance)) return hit
  }
  return undefined
}

function descendFrom(start: Instance, steps: readonly string[], chain: readonly Instance[]): Target | undefined {
  if (steps.length === 0) return { instance: start, chain }
  const whole = children(start, steps.join('.'))[0]
  if (whole !== undefined) return { instance: whole, chain: [...chain, start] }
  const next = children(start, steps[0] ?? '')[0]
  return next === undefined ? undefined : descendFrom(next, steps.slice(1), [...chain, start])
}

/** What was meant by a declaration that went wrong is not missing as well, neither by its name nor by its label. */
export function lose(layering: Layering, { path, label }: Syntax): void {
  const name = path === undefined ? undefined : nameSteps(path.steps)?.map((step) => step.text).join('.')
  if (name !== undefined) layering.lost.add(name)
  if (label !== undefined) layering.lost.add(label.value)
}

/** A new declaration under a name that is taken: in this layer twice, or by what it most likely means to override. */
export function alreadyThere(layering: Layering, kind: Kind, name: string, taken: Instance, syntax: Syntax, { file }: Spot): Diagnostic {
  const what = describeInstance(kind.name, name, layering.lexicon.vocabulary)
  const place = at({ file }, syntax.path ?? syntax.kind)
  const word = syntax.kind.text
  // A row of a nameless table has no words of its own to take out or put before.
  const isWritten = syntax.kind.start >= syntax.start
  if (taken.origin.layer === layering.layer) {
    const fixes = isWritten ? [{ at: { file, start: syntax.start, end: syntax.end }, replacement: '', certain: false }] : []
    return say('BK3009', place, { what }, { related: [{ note: 'first', at: taken.origin }], fixes })
  }
  const { start } = syntax.kind
  const fixes = isWritten ? [{ at: { file, start, end: start }, replacement: /\p{Script=Han}/u.test(word) ? '覆盖 ' : 'override ', certain: false }] : []
  return say('BK3008', place, { what, written: name === kind.name ? word : `${word} ${name}` }, { related: [{ note: 'below', at: taken.origin }], fixes })
}

/** A declaration without a name: its label, where that can be one. */
export function nameFromLabel({ label }: Syntax, { file }: Spot): readonly Fix[] {
  if (label === undefined || !/^[\p{XID_Start}_]\p{XID_Continue}*$/u.test(label.value)) return []
  return [{ at: { file, start: label.start, end: label.start }, replacement: `${label.value} `, certain: false }]
}

const wordsBefore = ['覆盖', '移除', '锁定']

/** `货架热销`, `覆盖限额`: two words without the space between them. */
export function fusedKind(word: string, lexicon: Layering['lexicon']): readonly string[] | undefined {
  const [before, rest] = [wordsBefore.find((one) => word.startsWith(one)), word.slice(2)]
  if (before !== undefined && lexicon.kind(rest) !== undefined) return [`${before} ${rest}`]
  for (let end = word.length - 1; end > 1; end--) {
    const kind = word.slice(0, end)
    if (/\p{Script=Han}/u.test(kind) && lexicon.kind(kind) !== undefined) return [`${kind} ${word.slice(end)}`]
  }
  return undefined
}

/** What a lower layer calls by this name: a new declaration under the label of another would only be mistaken for it. */
export function labelledBelow(layering: Layering, kind: Kind, name: string): Instance | undefined {
  const found = findInstances(layering.below, layering.lexicon, family(kind), [name], [])
  return found.length === 1 ? found[0] : undefined
}
