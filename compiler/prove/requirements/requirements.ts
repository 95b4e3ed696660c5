/**
 * Every requirement of a document in force says how it is met, and what it checks holds with the settings that a bank has in the end. A gap
 * is no finding before its date is past: it says what is missing, who closes it, and when.
 */
import type { Diagnostic } from '#diagnostics/catalogue.ts'
import type { Place } from '#diagnostics/place.ts'
import { memberOf, valueOf, type Instance } from '#model/instance.ts'
import { instancesOf } from '#model/model.ts'
import { nestedIn } from '#model/nested.ts'
import type { Origin } from '#model/provenance.ts'
import { modelEnvironment } from '#semantics/environment.ts'
import { kindsRead } from '#semantics/mentions.ts'
import { dateOf, gapOf, judged, requiredOn, type Judged, type Required } from '#semantics/requirement.ts'
import type { Judging } from '../judging.ts'
import { say } from './codes.ts'
import { culpritOf, type Culprit } from './culprit.ts'

/** `said`: where something was found before. What breaks a requirement there is not a second mistake. */
export function everyRequirementIsMet(judging: Judging, said: readonly Place[]): readonly Diagnostic[] {
  const required = requiredOn(judging.model, judging.asOf)
  const open = required
    .filter((one) => !stands(one, judging) && ['check', 'text', 'by'].every((field) => judging.understood(one.requirement, field)))
    .map((one) => judged(one, judging.model))
  return [...unmet(open, judging, said), ...open.flatMap(isCovered), ...(judging.shared ? [] : ofTheDay(required, judging))]
}

/** What only time makes true. It is found with each bank, and not with what is compiled ahead: that is read on many days. */
function ofTheDay(required: readonly Required[], judging: Judging): readonly Diagnostic[] {
  return [...required.flatMap((one) => isClosedInTime(one, judging)), ...instancesOf(judging.model, 'regulation').flatMap((one) => isNotSuperseded(one, judging))]
}

/** Whether what the base was told still stands: neither the requirement nor what its check reads changed. */
function stands({ requirement, supplement }: Required, { changed }: Judging): boolean {
  if (changed === undefined || changed.instances.has(requirement)) return false
  if (supplement !== undefined && changed.instances.has(supplement)) return false
  const check = valueOf(requirement, 'check')
  return check?.is !== 'expr' || ![...kindsRead(check.expression)].some((kind) => changed.kinds.has(kind))
}

/** One finding a place, about the most binding requirement that is broken there; how many more are is said with it. */
function unmet(some: readonly Judged[], judging: Judging, said: readonly Place[]): readonly Diagnostic[] {
  const places = new Map<string, { readonly at: Origin; readonly broken: Judged[] }>()
  for (const one of some) {
    if (one.standing !== 'unmet' || memberOf(one.requirement, 'level') === 'may') continue
    const written = checkOf(one.requirement)
    const { at, same } = brokenBy(one.requirement, judging) ?? { at: written, same: [] }
    if (said.some((place) => overlaps(place, at) || same.some((other) => isSame(place, other)))) continue
    const key = `${at.file}:${at.start}`
    const known = places.get(key)
    if (known === undefined) places.set(key, { at, broken: [one] })
    else if (isMust(one)) known.broken.unshift(one)
    else known.broken.push(one)
  }
  return [...places.values()].flatMap(({ at, broken: [first, ...others] }) => {
    if (first === undefined) return []
    const more = others.length === 0 ? '' : { zh: `；另有 ${others.length} 条要求也因此不满足`, en: `; nor ${others.length === 1 ? 'is one other' : `are ${others.length} others`}` }
    const related = [first, ...others].map(({ requirement }) => checkOf(requirement)).filter((check) => check !== at).map((check) => ({ note: 'check' as const, at: check }))
    return [say('BK5700', at, { ...aboutOf(first), more, path: first.requirement.path }, { related: related.slice(0, 3), severity: isMust(first) ? 'warning' : 'information' })]
  })
}

function isCovered(one: Judged): readonly Diagnostic[] {
  return one.standing === 'open' && isMust(one) ? [say('BK5701', one.requirement.origin, aboutOf(one))] : []
}

function isClosedInTime(one: Required, { asOf }: Judging): readonly Diagnostic[] {
  const gap = gapOf(one)
  const due = gap === undefined ? undefined : dateOf(gap, 'due')
  if (gap === undefined || due === undefined || due >= asOf) return []
  return [say('BK5702', gap.fields.get('due')?.origin ?? gap.origin, { requirement: wordsFor(one.requirement), due, today: asOf, owner: textOf(gap, 'owner') })]
}

/** What a bank wrote that broke a check; the bank as a whole where that is gone. */
function brokenBy(requirement: Instance, { model, changed }: Judging): Culprit | undefined {
  const check = valueOf(requirement, 'check')
  if (changed === undefined || changed.instances.has(requirement) || check?.is !== 'expr') return undefined
  const isChanged = (one: Instance): boolean => changed.instances.has(one)
  const bank = instancesOf(model, 'bank')[0]?.origin
  return culpritOf(check.expression, { environment: modelEnvironment(model), isChanged }) ?? (bank === undefined ? undefined : { at: bank, same: [] })
}

function isNotSuperseded(regulation: Instance, { asOf }: Judging): readonly Diagnostic[] {
  const date = dateOf(regulation, 'superseded')
  const count = nestedIn(regulation, 'requirements').length
  if (date === undefined || asOf < date || count === 0) return []
  const numbers = { count, count_requirements: count === 1 ? 'requirement' : 'requirements', count_verb: count === 1 ? 'counts' : 'count' }
  return [say('BK5703', regulation.fields.get('superseded')?.origin ?? regulation.origin, { document: documentOf(regulation), date, ...numbers })]
}

function aboutOf({ requirement, regulation }: Pick<Judged, 'requirement' | 'regulation'>) {
  return { requirement: wordsFor(requirement), text: textOf(requirement, 'text'), document: documentOf(regulation) }
}

function wordsFor(requirement: Instance) {
  return { zh: `「${requirement.label ?? requirement.path}」`, en: requirement.path }
}

function isMust({ requirement }: Judged): boolean {
  return memberOf(requirement, 'level') === 'must'
}

function checkOf(requirement: Instance): Origin {
  return requirement.fields.get('check')?.origin ?? requirement.origin
}

function documentOf(regulation: Instance): string {
  return textOf(regulation, 'number') || (regulation.label ?? regulation.path)
}

function textOf(instance: Instance, field: string): string {
  const value = valueOf(instance, field)
  return value?.is === 'text' ? value.value : ''
}

function overlaps(one: Place, other: Place): boolean {
  return one.file === other.file && one.start < other.end && other.start < one.end
}

function isSame(one: Place, other: Place): boolean {
  return one.file === other.file && one.start === other.start && one.end === other.end
}
