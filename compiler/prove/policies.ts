/** Policies: regulations and house rules written in the language, held against every bank on a given day. */
import type { Bilingual, Diagnostic, Severity } from '#diagnostics/catalogue.ts'
import type { Expression } from '#model/expression.ts'
import { memberOf, valueOf, type Instance } from '#model/instance.ts'
import { instancesOf } from '#model/model.ts'
import type { Value } from '#model/value.ts'
import { instanceIn, modelEnvironment } from '#semantics/environment.ts'
import { holds, readField } from '#semantics/evaluate.ts'
import { kindsRead, namedFields } from '#semantics/mentions.ts'
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
  /** Kinds of other declarations that its conditions read. */
  readonly reads: readonly string[]
}

export function policiesHold(judging: Judging): readonly Diagnostic[] {
  return instancesOf(judging.model, 'policy').flatMap((instance) => {
    const policy = readPolicy(instance)
    return policy === undefined || !inForce(instance, judging.asOf) ? [] : broken(policy, judging)
  })
}

function readPolicy(instance: Instance): Policy | undefined {
  const each = valueOf(instance, 'each')
  const require = valueOf(instance, 'require')
  if (each?.is !== 'query' || require?.is !== 'expr') return undefined
  const uncertain = memberOf(instance, 'confidence') === 'uncertain'
  const written = memberOf(instance, 'severity')
  const severity = written === 'warning' || written === 'information' ? written : uncertain ? 'warning' : 'error'
  const reads = [...kindsRead(require.expression), ...(each.where === undefined ? [] : kindsRead(each.where))]
  return { instance, kind: each.kind, member: each.member, where: each.where, require: require.expression, severity, reads }
}

function textOf(value: Value | undefined): string {
  return value?.is === 'text' || value?.is === 'date' ? value.value : ''
}

function inForce(policy: Instance, asOf: string): boolean {
  const superseded = textOf(valueOf(policy, 'superseded'))
  return textOf(valueOf(policy, 'effective')) <= asOf && (superseded === '' || asOf < superseded)
}

function broken(policy: Policy, judging: Judging): readonly Diagnostic[] {
  return instancesOf(judging.model, policy.kind).flatMap((owner) => {
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
function standsAlready(policy: Policy, subject: Instance, { changed }: Judging): boolean {
  if (changed === undefined || changed.instances.has(policy.instance) || changed.instances.has(subject)) return false
  return !policy.reads.some((kind) => changed.kinds.has(kind))
}

function apartWords(different: Apart): Bilingual {
  if (different.is === 'currencies') return { zh: `${different.left} 和 ${different.right} 是两种货币`, en: `${different.left} and ${different.right} are two currencies` }
  return { zh: '一个按天、小时写，一个按月、年写', en: 'one is in days or hours, the other in months or years' }
}

function judge(policy: Policy, subject: Instance, scopes: readonly Instance[], judging: Judging): readonly Diagnostic[] {
  if (standsAlready(policy, subject, judging)) return []
  const environment = modelEnvironment(judging.model, scopes.map((one) => (name: string) => readField(one, name, judging.model.vocabulary)))
  if (policy.where !== undefined && holds(policy.where, environment) !== true) return []
  if (holds(policy.require, environment) === true) return []
  const names = namedFields(policy.require)
  if (names.some((name) => !judging.understood(subject, name))) return []
  const place = placeOf(subject, names, judging)
  const different = apartIn(policy.require, environment)
  if (different !== undefined) return [say('BK5004', place.at, { subject: subject.label ?? subject.path, policy: policy.instance.label ?? policy.instance.name, reason: apartWords(different) }, { related: [{ note: 'policy', at: policy.instance.origin }] })]
  const related = [{ note: 'policy' as const, at: policy.instance.origin }, ...place.others.map((at) => ({ note: 'other' as const, at }))]
  const { instance, severity } = policy
  return [
    say(
      'BK5001',
      place.at,
      {
        subject: subject.label ?? subject.path,
        message: textOf(valueOf(instance, 'message')),
        source: textOf(valueOf(instance, 'source')),
        policy: instance.name,
        effective: textOf(valueOf(instance, 'effective')),
      },
      { related, severity, aliases: [instance.name, ...(instance.label === undefined ? [] : [instance.label])] },
    ),
  ]
}
