/**
 * Whether everything that satisfies one formula satisfies at least one of several others. Lazily: take a point of it, see which of the
 * others holds there, rule that one out, and ask again. In the end few of the others matter, and the fewest of them are the explanation.
 */
import { breadthOf, holdsAt, not, type Formula } from './formula.ts'
import type { CellSet } from './cells.ts'
import { solve, type Answer, type Budget } from './solve.ts'

export interface Coverer {
  readonly holds: Formula
  /** Its opposite. */
  readonly fails: Formula
  /** How much it is about, roughly. */
  readonly breadth: number
}

export function coverer(holds: Formula, sizes: readonly number[], fails: Formula = not(holds, sizes)): Coverer {
  return { holds, fails, breadth: breadthOf(holds, sizes) }
}

export type Cover =
  /** `by`: which of the others are enough; none of them could be spared. */
  | { readonly is: 'covered'; readonly by: readonly number[] }
  | Extract<Answer, { is: 'found' | 'undecided' }>

export function cover(domains: readonly CellSet[], target: readonly Formula[], others: readonly Coverer[], budget: Budget): Cover {
  const used: number[] = []
  for (;;) {
    const answer = solve(domains, [...target, ...used.map((index) => others[index]?.fails ?? { is: 'true' as const })], budget)
    if (answer.is === 'none') return { is: 'covered', by: fewestOf(domains, target, others, used, budget) }
    if (answer.is === 'undecided') return answer
    const next = broadest(others, answer.point, budget)
    if (next === undefined) return answer
    used.push(next)
  }
}

/** Of those that hold at a point the one that rules out most. */
function broadest(others: readonly Coverer[], point: readonly number[], budget: Budget): number | undefined {
  let best: number | undefined
  let most = -Infinity
  for (const [index, { holds, breadth }] of others.entries()) {
    budget.left--
    if (breadth > most && holdsAt(holds, point)) [best, most] = [index, breadth]
  }
  return best
}

/** Leaves out what the others make up for. Without budget, what is at hand. */
function fewestOf(domains: readonly CellSet[], target: readonly Formula[], others: readonly Coverer[], used: readonly number[], budget: Budget): readonly number[] {
  let kept = used
  for (const one of used) {
    const without = kept.filter((other) => other !== one)
    const answer = solve(domains, [...target, ...without.map((index) => others[index]?.fails ?? { is: 'true' as const })], budget)
    if (answer.is === 'none') kept = without
  }
  return kept
}
