/**
 * Whether some point satisfies several formulas at once: DPLL over finite domains, with conflict-directed backjumping (Prosser 1993).
 * A choice that had no part in a contradiction is not tried again. Work is counted, so that an answer takes bounded time and is the
 * same on every machine; what is not decided within the budget is said to be undecided.
 */
import type { Value } from '#model/value.ts'
import { areApart, firstCell, isEmpty, isWithin, meet, type CellSet } from './cells.ts'
import type { Formula } from './formula.ts'
import type { Fit, Ties } from './ties.ts'

export interface Budget {
  /** Looks at a formula that may still be taken; a large axis counts for several. */
  left: number
  /** What ties axes to each other. */
  readonly ties?: Ties | undefined
}

export type Answer =
  /** `point`: a cell of each axis. `narrowed`: axes about which something had to be decided. `values`: of axes that are tied, a value in the cell that fits the others. */
  | { readonly is: 'found'; readonly point: readonly number[]; readonly narrowed: ReadonlySet<number>; readonly values: ReadonlyMap<number, Value> }
  | { readonly is: 'none' }
  | { readonly is: 'undecided' }

/** One of some cells of an axis. */
export type Pick = (cells: CellSet, axis: number) => number

/** Levels of choices that something follows from, as bits. */
type Levels = bigint

interface Standing {
  readonly formula: Formula
  readonly because: Levels
}

/** Deeper than this, a search would take the program's own stack. */
const deepest = 1000

/** `pick`: which of the cells that would all do is taken; the first if it is not said. */
export function solve(initial: readonly CellSet[], formulas: readonly Formula[], budget: Budget, pick: Pick = firstCell): Answer {
  const domains = [...initial]
  const reasons: Levels[] = initial.map(() => 0n)
  let fitting: Extract<Fit, { is: 'fits' }> | undefined
  const trail: { readonly axis: number; readonly cells: CellSet; readonly reason: Levels }[] = []

  function narrow(axis: number, cells: CellSet, because: Levels): Levels | undefined {
    const domain = domains[axis]
    const reason = reasons[axis] ?? 0n
    budget.left -= 1 + (cells.length >>> 3)
    if (domain === undefined || isWithin(domain, cells)) return undefined
    const rest = meet(domain, cells)
    if (isEmpty(rest)) return reason | because
    trail.push({ axis, cells: domain, reason })
    domains[axis] = rest
    reasons[axis] = reason | because
    return undefined
  }

  /** true, false with the levels that make it so, or open. */
  function look(formula: Formula): true | Levels | undefined {
    budget.left--
    switch (formula.is) {
      case 'true':
        return true
      case 'false':
        return 0n
      case 'within': {
        const domain = domains[formula.axis]
        budget.left -= formula.cells.length >>> 3
        if (domain === undefined || isWithin(domain, formula.cells)) return true
        return areApart(domain, formula.cells) ? (reasons[formula.axis] ?? 0n) : undefined
      }
      case 'all': {
        let open = false
        for (const part of formula.parts) {
          const truth = look(part)
          if (typeof truth === 'bigint') return truth
          if (truth === undefined) open = true
        }
        return open ? undefined : true
      }
      case 'any': {
        let because: Levels = 0n
        let open = false
        for (const part of formula.parts) {
          const truth = look(part)
          if (truth === true) return true
          if (truth === undefined) open = true
          else because |= truth
        }
        return open ? undefined : because
      }
      default:
        return formula satisfies never
    }
  }

  /** Draws all that follows. Gives the levels of a contradiction, or what is still a choice. */
  function follow(standing: readonly Standing[]): Levels | readonly Standing[] {
    let open: readonly Standing[] = standing
    for (;;) {
      const later: Standing[] = []
      let moved = false
      const queue = [...open].reverse()
      for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
        const { formula, because } = next
        if (budget.left < 0) return later
        if (formula.is === 'true') continue
        if (formula.is === 'false') return because
        if (formula.is === 'within') {
          const before = trail.length
          const clash = narrow(formula.axis, formula.cells, because)
          if (clash !== undefined) return clash | because
          if (trail.length > before) moved = true
        } else if (formula.is === 'all') {
          for (const part of formula.parts) queue.push({ formula: part, because })
        } else {
          const kept: Formula[] = []
          let reason = because
          let holds = false
          for (const part of formula.parts) {
            const truth = look(part)
            if (truth === true) {
              holds = true
              break
            }
            if (truth === undefined) kept.push(part)
            else reason |= truth
          }
          if (holds) continue
          const [only] = kept
          if (only === undefined) return reason
          if (kept.length === 1) queue.push({ formula: only, because: reason })
          else later.push(kept.length === formula.parts.length ? next : { formula: { is: 'any', parts: kept }, because: reason })
        }
      }
      if (!moved) return later
      open = later
    }
  }

  function undo(to: number): void {
    for (let last = trail.pop(); last !== undefined; last = trail.pop()) {
      domains[last.axis] = last.cells
      reasons[last.axis] = last.reason
      if (trail.length === to) return
    }
  }

  /** undefined: a point was found, or the budget is spent. Else the levels that make it impossible. */
  function search(standing: readonly Standing[], level: number): Levels | undefined {
    const open = follow(standing)
    if (typeof open === 'bigint') return open
    if (budget.left < 0 || level > deepest) {
      budget.left = Math.min(budget.left, -1)
      return undefined
    }
    const choice = fewest(open) ?? parting()
    if (typeof choice === 'bigint') return choice
    if (choice === undefined || choice.formula.is !== 'any') return undefined
    const rest = open.filter((one) => one !== choice)
    const bit = 1n << BigInt(level)
    let because = choice.because
    for (const part of choice.formula.parts) {
      const mark = trail.length
      const clash = search([{ formula: part, because: bit | choice.because }, ...rest], level + 1)
      if (clash === undefined) return undefined
      if (trail.length > mark) undo(mark)
      if ((clash & bit) === 0n) return clash
      because |= clash & ~bit
    }
    return because
  }

  /** With nothing left to choose: whether values fit what ties the axes. Gives the levels of a clash, or a choice that it takes to tell. */
  function parting(): Levels | Standing | undefined {
    const fit = budget.ties?.fit(domains)
    if (fit === undefined) return undefined
    budget.left -= 20
    const reasonOf = (axes: readonly number[]): Levels => axes.reduce((levels, axis) => levels | (reasons[axis] ?? 0n), 0n)
    switch (fit.is) {
      case 'fits':
        fitting = fit
        return undefined
      case 'clash':
        return reasonOf(fit.axes)
      case 'split':
        return { formula: { is: 'any', parts: fit.parts.map((cells) => ({ is: 'within', axis: fit.axis, cells })) }, because: reasonOf([fit.axis]) }
      default:
        return fit satisfies never
    }
  }

  const clash = search(formulas.map((formula) => ({ formula, because: 0n })), 0)
  if (budget.left < 0) return { is: 'undecided' }
  if (clash !== undefined) return { is: 'none' }
  const narrowed = new Set(domains.flatMap((domain, axis) => (domain === initial[axis] ? [] : [axis])))
  return { is: 'found', point: domains.map((cells, axis) => fitting?.cells.get(axis) ?? pick(cells, axis)), narrowed, values: fitting?.values ?? new Map() }
}

/** The choice with the fewest ways. */
function fewest(open: readonly Standing[]): Standing | undefined {
  let best: Standing | undefined
  let ways = Infinity
  for (const one of open) {
    const count = one.formula.is === 'any' ? one.formula.parts.length : Infinity
    if (count < ways) [best, ways] = [one, count]
  }
  return best
}
