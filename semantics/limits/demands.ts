/** What decisions of risk control ask of the tools and the amount of a transaction. */
import { compareDecimal, zero, type Decimal } from '#model/decimal.ts'
import type { Value } from '#model/value.ts'
import { unique } from './tools.ts'
import type { Demands } from './wish.ts'

/** After these nothing goes. */
const refusals: ReadonlySet<string> = new Set(['block', 'use_counter'])

export function demandsOf(decisions: readonly Value[]): Demands {
  const named = (wanted: string): readonly (Value | undefined)[] => decisions.flatMap((one) => (one.is === 'enum' && one.member === wanted ? [one.arguments[0]] : []))
  const tools = (wanted: string): readonly string[] => unique(named(wanted).flatMap((value) => (value?.is === 'set' || value?.is === 'list' ? value.items : [])).flatMap((one) => (one.is === 'ref' ? [one.path] : [])))
  const amounts = named('limit_to').flatMap((value): readonly Decimal[] => (value?.is === 'money' ? [value.amount] : []))
  const caps = decisions.some((one) => one.is === 'enum' && refusals.has(one.member)) ? [zero, ...amounts] : amounts
  return {
    must: tools('step_up'),
    certificate: named('step_up_certificate').length > 0,
    exclude: tools('exclude_tools'),
    most: caps.reduce<Decimal | undefined>((most, one) => (most === undefined || compareDecimal(one, most) < 0 ? one : most), undefined),
  }
}
