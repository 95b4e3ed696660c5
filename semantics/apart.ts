/** Values that have no common measure: money of two currencies; hours and days against months and years. Nothing follows from comparing them. */
import type { Expression } from '#model/expression.ts'
import type { Value } from '#model/value.ts'
import { asValue, evaluate, type Environment } from './evaluate.ts'
import { parts } from './mentions.ts'

export type Apart = { readonly is: 'currencies'; readonly left: string; readonly right: string } | { readonly is: 'calendars' }

/** undefined: they can be compared, as far as measures go. */
export function apart(values: readonly (Value | undefined)[]): Apart | undefined {
  const currencies = new Set<string>()
  const bases = new Set<string>()
  const look = (value: Value | undefined): void => {
    if (value?.is === 'money') currencies.add(value.currency)
    else if (value?.is === 'duration') bases.add(value.basis)
    else if (value?.is === 'range') [value.from, value.to].forEach(look)
    else if (value?.is === 'list' || value?.is === 'set') value.items.forEach(look)
  }
  values.forEach(look)
  const [left, right] = [...currencies].sort()
  if (left !== undefined && right !== undefined) return { is: 'currencies', left, right }
  return bases.size > 1 ? { is: 'calendars' } : undefined
}

/** The first comparison of a condition, outside of its quantifiers, whose two sides have no common measure. */
export function apartIn(condition: Expression, environment: Environment): Apart | undefined {
  for (const part of parts(condition)) {
    if (part.is !== 'compare' && part.is !== 'in') continue
    const found = apart([asValue(evaluate(part.left, environment)), asValue(evaluate(part.right, environment))])
    if (found !== undefined) return found
  }
  return undefined
}
