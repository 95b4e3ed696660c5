/**
 * Whether everything that satisfies one formula satisfies at least one of several others. Lazily: take a point of it, see which of the
 * others holds there, rule that one out, and ask again. In the end few of the others matter, and the fewest of them are the explanation.
 */
import { lazily } from '#model/once.ts'
import { always, breadthOf, holdsAt, not, type Formula } from './formula.ts'
import type { CellSet } from './cells.ts'
import { solve, type Answer, type Budget, type Pick } from './solve.ts'

export interface Coverer {
  readonly holds: Formula
  /** Its opposite. Few of the others are ever needed, so it is made when asked for. */
  readonly fails: () => Formula
  /** How much it is about, roughly. */
  readonly breadth: () => number
}

export function coverer(holds: Formula, sizes: readonly number[], fails: () => Formula = () => not(holds, sizes)): Coverer {
  return { holds, fails: lazily(fails), breadth: lazily(() => breadthOf(holds, sizes)) }
}

export type Cover =
  /** `by`: which of the others are enough; none of them could be spared. */
  | { readonly is: 'covered'; readonly by: readonly number[] }
  | Extract<Answer, { is: 'found' | 'undecided' }>

export function cover(domains: readonly CellSet[], target: readonly Formula[], others: readonly Coverer[], budget: Budget, pick?: Pick): Cover {
  const used: number[] = []
  /** A point of the target that none of some others holds at. Without budget there is no answer, so nothing more is left out. */
  const without = (some: readonly number[]): Answer => solve(domains, [...target, ...some.map((index) => others[index]?.fails() ?? always)], budget, pick)
  for (;;) {
    const answer = without(used)
    if (answer.is === 'none') return { is: 'covered', by: fewest(used, (some) => without(some).is === 'none').map((place) => used[place] ?? 0) }
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
  for (let index = 0; index < others.length; index++) {
    const other = others[index]
    budget.left--
    if (other === undefined || !holdsAt(other.holds, point)) continue
    const breadth = other.breadth()
    if (breadth > most) [best, most] = [index, breadth]
  }
  return best
}

/** Leaves out what the rest makes up for: places of those that stay, none of which could be spared. */
export function fewest<Item>(items: readonly Item[], enough: (items: readonly Item[]) => boolean): readonly number[] {
  let kept = items.map((_, index) => index)
  for (let index = 0; index < items.length; index++) {
    const without = kept.filter((one) => one !== index)
    if (enough(without.flatMap((one) => items[one] ?? []))) kept = without
  }
  return kept
}
