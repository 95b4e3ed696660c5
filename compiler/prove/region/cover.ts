/**
 * Whether everything that satisfies one formula satisfies at least one of several others. Lazily: take a point of it, see which of the
 * others holds there, rule that one out, and ask again. In the end few of the others matter, and the fewest of them are the explanation.
 */
import type { CellSet } from './cells.ts'
import { always, breadthOf, holdsAt, not, type Formula } from './formula.ts'
import { solve, type Answer, type Budget, type Pick } from './solve.ts'

export type Cover =
  /** `by`: which of the others are enough; none of them could be spared. */
  | { readonly is: 'covered'; readonly by: readonly number[] }
  | Extract<Answer, { is: 'found' | 'undecided' }>

/** A part of space: what each axis may be, and how many cells it has. */
export interface Within {
  readonly domains: readonly CellSet[]
  readonly sizes: readonly number[]
}

export function cover({ domains, sizes }: Within, target: readonly Formula[], others: readonly Formula[], budget: Budget, pick?: Pick): Cover {
  const used: number[] = []
  const fails: Formula[] = []
  /** A point of the target that none of some others holds at. Without budget there is no answer, so nothing more is left out. */
  const without = (some: readonly Formula[]): Answer => solve(domains, [...target, ...some], budget, pick)
  for (;;) {
    const answer = without(fails)
    if (answer.is === 'none') return { is: 'covered', by: fewest(fails, (some) => without(some).is === 'none').map((place) => used[place] ?? 0) }
    if (answer.is === 'undecided') return answer
    const next = broadest(others, answer.point, sizes, budget)
    if (next === undefined) return answer
    used.push(next)
    fails.push(not(others[next] ?? always, sizes))
  }
}

/** Of those that hold at a point the one that rules out most. */
function broadest(others: readonly Formula[], point: readonly number[], sizes: readonly number[], budget: Budget): number | undefined {
  let best: number | undefined
  let most = -Infinity
  for (let index = 0; index < others.length; index++) {
    const other = others[index]
    budget.left--
    if (other === undefined || !holdsAt(other, point)) continue
    const breadth = breadthOf(other, sizes)
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
