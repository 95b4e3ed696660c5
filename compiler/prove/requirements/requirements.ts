/**
 * Every requirement of a document in force says how it is met, and what it checks holds with the settings that a bank has in the end. A gap
 * is no finding before its date is past: it says what is missing, who closes it, and when.
 */
import type { Diagnostic } from '#diagnostics/catalogue.ts'
import { memberOf, valueOf, type Instance } from '#model/instance.ts'
import { instancesOf } from '#model/model.ts'
import { nestedIn } from '#model/nested.ts'
import type { Origin } from '#model/provenance.ts'
import { modelEnvironment } from '#semantics/environment.ts'
import { kindsRead } from '#semantics/mentions.ts'
import { dateOf, requirementsOf, type Judged } from '#semantics/requirement.ts'
import type { Judging } from '../judging.ts'
import { say } from './codes.ts'
import { culpritOf } from './culprit.ts'

export function everyRequirementIsMet(judging: Judging): readonly Diagnostic[] {
  return [
    ...requirementsOf(judging.model, judging.asOf).flatMap((one) => (stands(one, judging) ? [] : findings(one, judging))),
    ...instancesOf(judging.model, 'regulation').flatMap((one) => isNotSuperseded(one, judging)),
  ]
}

/** Whether what the base was told still stands: neither the requirement nor what its check reads changed. */
function stands({ requirement, supplement }: Judged, { changed }: Judging): boolean {
  if (changed === undefined || changed.instances.has(requirement)) return false
  if (supplement !== undefined && changed.instances.has(supplement)) return false
  const check = valueOf(requirement, 'check')
  return check?.is !== 'expr' || ![...kindsRead(check.expression)].some((kind) => changed.kinds.has(kind))
}

function findings({ requirement, regulation, supplement, standing }: Judged, judging: Judging): readonly Diagnostic[] {
  if (!['check', 'text', 'by'].every((field) => judging.understood(requirement, field))) return []
  const level = memberOf(requirement, 'level')
  const name = { zh: `「${requirement.label ?? requirement.path}」`, en: requirement.path }
  const about = { requirement: name, text: textOf(requirement, 'text'), document: documentOf(regulation) }
  switch (standing) {
    case 'unmet': {
      const written = requirement.fields.get('check')?.origin ?? requirement.origin
      const at = brokenBy(requirement, judging) ?? written
      const related = at === written ? [] : [{ note: 'check' as const, at: written }]
      return level === 'may' ? [] : [say('BK5700', at, { ...about, path: requirement.path }, { related, severity: level === 'must' ? 'warning' : 'information' })]
    }
    case 'open':
      return level === 'must' ? [say('BK5701', requirement.origin, about)] : []
    case 'gap': {
      const gap = supplement !== undefined && valueOf(supplement, 'gap') !== undefined ? supplement : requirement
      const due = dateOf(gap, 'due')
      if (due === undefined || due >= judging.asOf) return []
      return [say('BK5702', gap.fields.get('due')?.origin ?? gap.origin, { requirement: name, due, today: judging.asOf, owner: textOf(gap, 'owner') })]
    }
    case 'settings':
    case 'declared':
    case 'process':
    case 'waived':
      return []
    default:
      return standing satisfies never
  }
}

/** What a bank wrote that broke a check; the bank as a whole where that is gone. */
function brokenBy(requirement: Instance, { model, changed }: Judging): Origin | undefined {
  const check = valueOf(requirement, 'check')
  if (changed === undefined || changed.instances.has(requirement) || check?.is !== 'expr') return undefined
  const isChanged = (one: Instance): boolean => changed.instances.has(one)
  return culpritOf(check.expression, { environment: modelEnvironment(model), isChanged }) ?? instancesOf(model, 'bank')[0]?.origin
}

function isNotSuperseded(regulation: Instance, { asOf, changed }: Judging): readonly Diagnostic[] {
  if (changed !== undefined && !changed.instances.has(regulation)) return []
  const date = dateOf(regulation, 'superseded')
  const count = nestedIn(regulation, 'requirements').length
  if (date === undefined || asOf < date || count === 0) return []
  const numbers = { count, count_requirements: count === 1 ? 'requirement' : 'requirements', count_verb: count === 1 ? 'counts' : 'count' }
  return [say('BK5703', regulation.fields.get('superseded')?.origin ?? regulation.origin, { document: documentOf(regulation), date, ...numbers })]
}

function documentOf(regulation: Instance): string {
  return textOf(regulation, 'number') || (regulation.label ?? regulation.path)
}

function textOf(instance: Instance, field: string): string {
  const value = valueOf(instance, field)
  return value?.is === 'text' ? value.value : ''
}
