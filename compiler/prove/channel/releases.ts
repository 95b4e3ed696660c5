/** Versions are versions, the last is not below the first, and an experiment gives away no more traffic than there is. */
import type { Diagnostic } from '#diagnostics/catalogue.ts'
import { textsIn, valueOf, type Instance } from '#model/instance.ts'
import { instancesOf, type Model } from '#model/model.ts'
import { nestedIn } from '#model/nested.ts'
import { compareVersions, readVersion } from '#semantics/release.ts'
import { shareOf } from '#semantics/slot.ts'
import { called } from '../app/entries.ts'
import type { Judging } from '../judging.ts'
import { say } from './codes.ts'

export function everyReleaseIsSound({ model, changed }: Judging): readonly Diagnostic[] {
  const mine = (one: Instance): boolean => changed === undefined || changed.instances.has(one)
  const released = [...versionedKinds(model)].filter((kind) => changed?.kinds.has(kind) !== false)
  const instances = released.flatMap((kind) => instancesOf(model, kind).filter((one) => one.kind === kind && mine(one)))
  return [
    ...instances.flatMap((one) => [...versionsAreRight(one, one, model), ...nestedIn(one, 'switches').flatMap((row) => versionsAreRight(row, one, model))]),
    ...instancesOf(model, 'slot').filter(mine).flatMap(trafficIsGivenOnce),
  ]
}

/** Kinds that say from which version on something is there. */
function versionedKinds(model: Model): ReadonlySet<string> {
  return new Set([...model.vocabulary.kinds.values()].filter(({ abstract, fields }) => !abstract && fields.has('min_version')).map(({ name }) => name))
}

/** `owner`: what people call it; a row is called like what it stands in. */
function versionsAreRight(instance: Instance, owner: Instance, model: Model): readonly Diagnostic[] {
  const read = (field: string) => {
    const held = instance.fields.get(field)
    const text = valueOf(instance, field)
    return held === undefined || text?.is !== 'text' ? undefined : { field, held, text: text.value, version: readVersion(text.value) }
  }
  const [least, most] = [read('min_version'), read('max_version')]
  const unreadable = [least, most].flatMap((one) => {
    if (one === undefined || one.version !== undefined) return []
    const label = model.vocabulary.kinds.get(instance.kind)?.fields.get(one.field)?.label ?? one.field
    return [say('BK5442', one.held.origin, { name: called(owner), field: { zh: label, en: one.field }, text: one.text })]
  })
  if (unreadable.length > 0 || least?.version === undefined || most?.version === undefined || compareVersions(least.version, most.version) <= 0) return unreadable
  return [say('BK5443', most.held.origin, { name: called(owner), least: least.text, most: most.text }, { related: [{ note: 'least', at: least.held.origin }] })]
}

function trafficIsGivenOnce(slot: Instance): readonly Diagnostic[] {
  const experiments = new Map<string, Instance[]>()
  for (const one of nestedIn(slot, 'creatives')) for (const name of textsIn(one, 'experiment')) experiments.set(name, [...(experiments.get(name) ?? []), one])
  return [...experiments].flatMap(([experiment, creatives]) => {
    // In hundredths, so that shares that come to all do so exactly.
    const total = creatives.reduce((sum, one) => sum + Math.round(shareOf(one) * 10_000), 0)
    const last = creatives.at(-1)
    if (total <= 10_000 || last === undefined) return []
    const related = creatives.slice(0, -1).map((one) => ({ note: 'creative' as const, at: one.origin }))
    return [say('BK5444', last.fields.get('share')?.fallback === false ? (last.fields.get('share')?.origin ?? last.origin) : last.origin, { slot: called(slot), experiment, total: `${total / 100}%`, creative: called(last) }, { related })]
  })
}
