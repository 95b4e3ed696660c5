/** Policies: regulations and house rules written in the language, held against every bank on a given day. */
import type { Bilingual, Diagnostic, Severity } from '#diagnostics/catalogue.ts'
import type { Expression } from '#model/expression.ts'
import { isRewritten, memberOf, valueOf, type Instance } from '#model/instance.ts'
import { isKindOf } from '#model/kind.ts'
import { instancesOf } from '#model/model.ts'
import { once } from '#model/once.ts'
import type { Origin } from '#model/provenance.ts'
import type { Value } from '#model/value.ts'
import { instanceIn, modelEnvironment } from '#semantics/environment.ts'
import { holds } from '#semantics/evaluate.ts'
import { namesIn } from '#semantics/fields.ts'
import { fieldsOfOthers, kindsRead, namedFields } from '#semantics/mentions.ts'
import { culpritOf, subjectOf, type Subject } from '#semantics/subject.ts'
import { type Apart, apartIn } from '#semantics/apart.ts'
import { say } from './codes.ts'
import type { Judging } from './judging.ts'

interface Policy {
  readonly instance: Instance
  readonly kind: string
  readonly member: string | undefined
  readonly where: Expression | undefined
  readonly require: Expression
  readonly severity: Severity
  /** Fields that its conditions name. */
  readonly names: readonly string[]
  /** Kinds of other declarations that its conditions read. */
  readonly reads: readonly string[]
}

export function policiesHold(judging: Judging): readonly Diagnostic[] {
  return instancesOf(judging.model, 'policy').flatMap((instance) => {
    const policy = readPolicy(instance)
    return policy === undefined || isOver(instance, judging.asOf) ? [] : broken(policy, judging)
  })
}

const readPolicy = once((instance: Instance): Policy | undefined => {
  const each = valueOf(instance, 'each')
  const require = valueOf(instance, 'require')
  if (each?.is !== 'query' || require?.is !== 'expr') return undefined
  const uncertain = memberOf(instance, 'confidence') === 'uncertain'
  const written = memberOf(instance, 'severity')
  const severity = written === 'warning' || written === 'information' ? written : uncertain ? 'warning' : 'error'
  const conditions = [require.expression, ...(each.where === undefined ? [] : [each.where])]
  const [names, reads] = [conditions.flatMap(namedFields), conditions.flatMap((one) => [...kindsRead(one)])]
  return { instance, kind: each.kind, member: each.member, where: each.where, require: require.expression, severity, names, reads }
})

function textOf(value: Value | undefined): string {
  return value?.is === 'text' || value?.is === 'date' ? value.value : ''
}

/** Whether it is no longer in force, or never will be. One that comes into force later is judged today, so that nobody is surprised then. */
function isOver(policy: Instance, asOf: string): boolean {
  const [effective, superseded] = [textOf(valueOf(policy, 'effective')), textOf(valueOf(policy, 'superseded'))]
  return superseded !== '' && (superseded <= asOf || superseded <= effective)
}

function comesLater(policy: Instance, asOf: string): boolean {
  return textOf(valueOf(policy, 'effective')) > asOf
}

/** Those of its kind; only what changed, where neither the policy did nor what it reads. Rows change with what they stand in. */
function subjects({ instance, kind, reads }: Policy, { model, changed }: Judging): readonly Instance[] {
  if (changed === undefined || changed.instances.has(instance) || reads.some((one) => changed.kinds.has(one))) return instancesOf(model, kind)
  if (!changed.kinds.has(kind)) return []
  return [...changedByKind(changed.instances)].flatMap(([own, instances]) => (isKindOf(model.vocabulary, own, kind) ? instances : []))
}

/** What changed, by its own kind. */
const changedByKind = once((instances: NonNullable<Judging['changed']>['instances']): ReadonlyMap<string, readonly Instance[]> => {
  const found = new Map<string, Instance[]>()
  for (const one of instances.keys()) {
    const same = found.get(one.kind)
    if (same === undefined) found.set(one.kind, [one])
    else same.push(one)
  }
  return found
})

function broken(policy: Policy, judging: Judging): readonly Diagnostic[] {
  return subjects(policy, judging).flatMap((owner) => {
    if (policy.member === undefined) return judge(policy, owner, [owner], judging)
    const value = valueOf(owner, policy.member)
    const rows = value?.is === 'table' ? value.rows : value?.is === 'many' ? value.instances : undefined
    return rows === undefined ? [] : [...rows.values()].flatMap((row) => judge(policy, row, [row, owner], judging))
  })
}

/** The subject's own value, or the override elsewhere that broke the policy. */
function placeOf(subject: Instance, names: readonly string[], { model, changed }: Judging): Subject {
  if (changed === undefined || changed.instances.has(subject)) return subjectOf(subject, names)
  const found = culpritOf(subject, names, ({ kind, path }) => {
    const target = instanceIn(model, kind, path)
    return target !== undefined && changed.instances.has(target) ? target : undefined
  })
  return found ?? subjectOf(subject, names)
}

/** Whether an outcome found with the base still stands: neither the policy, nor the subject, nor what the policy reads changed. */
function standsAlready(policy: Policy, [subject, owner]: readonly Instance[], { changed }: Judging): boolean {
  if (changed === undefined || changed.instances.has(policy.instance) || (subject !== undefined && changed.instances.has(subject))) return false
  if (owner !== undefined && changed.instances.has(owner) && policy.names.some((name) => isRewritten(owner, name))) return false
  return !policy.reads.some((kind) => changed.kinds.has(kind))
}

function apartWords(different: Apart): Bilingual {
  if (different.is === 'currencies') return { zh: `${different.left} 和 ${different.right} 是两种货币`, en: `${different.left} and ${different.right} are two currencies` }
  return { zh: '一个按天、小时写，一个按月、年写', en: 'one is in days or hours, the other in months or years' }
}

/**
 * Where something else than the subject broke the policy: a field of what a row stands in, or the first change to a kind that the policy
 * reads. undefined: the place that was found says it better.
 */
function otherPlace(policy: Policy, [subject, owner]: readonly Instance[], found: Origin, { model, changed }: Judging): Origin | undefined {
  if (changed === undefined || subject === undefined || changed.instances.has(subject) || found.layer !== subject.origin.layer) return undefined
  const rewritten = owner !== undefined && changed.instances.has(owner) ? policy.names.find((name) => isRewritten(owner, name)) : undefined
  if (rewritten !== undefined) return owner?.fields.get(rewritten)?.origin
  const read = policy.reads.flatMap((kind) => instancesOf(model, kind)).find((one) => changed.instances.has(one))
  return read?.overrides[read.overrides.length - 1] ?? read?.origin
}

/** Whether a field of another declaration that it reads was written but not understood. */
function readsUnclear(condition: Expression, { model, understood }: Judging): boolean {
  return [...fieldsOfOthers(condition)].some(({ kind, path, field }) => {
    const target = instanceIn(model, kind, path)
    return target !== undefined && !understood(target, field)
  })
}

function judge(policy: Policy, subject: Instance, scopes: readonly Instance[], judging: Judging): readonly Diagnostic[] {
  if (standsAlready(policy, scopes, judging)) return []
  const environment = modelEnvironment(judging.model, scopes.map((one) => namesIn(one, judging.model.vocabulary)))
  if (policy.where !== undefined && holds(policy.where, environment) !== true) return []
  if (holds(policy.require, environment) === true) return []
  const names = namedFields(policy.require)
  if (names.some((name) => !judging.understood(subject, name)) || readsUnclear(policy.require, judging)) return []
  const later = comesLater(policy.instance, judging.asOf)
  const place = placeOf(subject, names, judging)
  const different = apartIn(policy.require, environment)
  if (different !== undefined && later) return []
  if (different !== undefined) return [say('BK5004', place.at, { subject: subject.label ?? subject.path, policy: policy.instance.label ?? policy.instance.name, reason: apartWords(different) }, { related: [{ note: 'policy', at: policy.instance.origin }] })]
  const related = [{ note: 'policy' as const, at: policy.instance.origin }, ...place.others.map((at) => ({ note: 'other' as const, at }))]
  const other = otherPlace(policy, scopes, place.at, judging)
  if (other !== undefined) related.push({ note: 'other' as const, at: place.at })
  const { instance, severity } = policy
  const parameters = {
    subject: subject.label ?? subject.path,
    message: textOf(valueOf(instance, 'message')),
    source: textOf(valueOf(instance, 'source')),
    policy: instance.name,
    effective: textOf(valueOf(instance, 'effective')),
  }
  const aliases = [instance.name, ...(instance.label === undefined ? [] : [instance.label])]
  return [later ? say('BK5005', other ?? place.at, parameters, { related, severity: severity === 'error' ? 'warning' : severity, aliases }) : say('BK5001', other ?? place.at, parameters, { related, severity, aliases })]
}
