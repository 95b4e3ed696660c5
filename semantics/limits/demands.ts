/** What decisions of risk control ask of the tools and the amount of a transaction. */
import { compareDecimal, zero, type Decimal } from '#model/decimal.ts'
import type { Value } from '#model/value.ts'
import { toolsNamed } from '../decision.ts'
import { unique } from './tools.ts'
import type { Demands } from './wish.ts'

/** What can be locked and is a tool: members of `lockable` that are called like it. */
const lockableTools: ReadonlySet<string> = new Set(['face', 'pin'])

/** After these nothing goes. */
const refusals: ReadonlySet<string> = new Set(['block', 'use_counter'])

/** Whether nothing goes at all, or not on the phone: nobody is asked for anything then. */
export function isRefusal(decisions: readonly Value[]): boolean {
  return decisions.some((one) => one.is === 'enum' && (refusals.has(one.member) || (one.member === 'lock' && one.arguments[0]?.is === 'enum' && !lockableTools.has(one.arguments[0].member))))
}

export function demandsOf(decisions: readonly Value[]): Demands {
  const named = (wanted: string): readonly (Value | undefined)[] => decisions.flatMap((one) => (one.is === 'enum' && one.member === wanted ? [one.arguments[0]] : []))
  const amounts = named('limit_to').flatMap((value): readonly Decimal[] => (value?.is === 'money' ? [value.amount] : []))
  const caps = isRefusal(decisions) ? [zero, ...amounts] : amounts
  return {
    must: unique(toolsNamed(decisions, 'step_up')),
    certificate: named('step_up_certificate').length > 0,
    exclude: unique([...toolsNamed(decisions, 'exclude_tools'), ...named('lock').flatMap((what) => (what?.is === 'enum' && lockableTools.has(what.member) ? [what.member] : []))]),
    most: caps.reduce<Decimal | undefined>((most, one) => (most === undefined || compareDecimal(one, most) < 0 ? one : most), undefined),
  }
}
