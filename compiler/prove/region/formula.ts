/** Statements about cells: a variable lies in some of its cells, all of several hold, or any of them does. No negation: what is not is said by the other cells. */
import { countCells, hasCell, others, type CellSet } from './cells.ts'

export type Formula =
  | { readonly is: 'true' }
  | { readonly is: 'false' }
  | { readonly is: 'within'; readonly axis: number; readonly cells: CellSet }
  | { readonly is: 'all'; readonly parts: readonly Formula[] }
  | { readonly is: 'any'; readonly parts: readonly Formula[] }

export const always: Formula = { is: 'true' }
export const never: Formula = { is: 'false' }

export function allOf(parts: readonly Formula[]): Formula {
  return joined('all', parts)
}

export function anyOf(parts: readonly Formula[]): Formula {
  return joined('any', parts)
}

function joined(word: 'all' | 'any', parts: readonly Formula[]): Formula {
  const deciding = word === 'all' ? 'false' : 'true'
  const flat: Formula[] = []
  for (const part of parts) {
    if (part.is === deciding) return part
    if (part.is === word) flat.push(...part.parts)
    else if (part.is !== 'true' && part.is !== 'false') flat.push(part)
  }
  const [only] = flat
  if (only === undefined) return word === 'all' ? always : never
  return flat.length === 1 ? only : { is: word, parts: flat }
}

/** The opposite. `sizes`: cells of each axis. */
export function not(formula: Formula, sizes: readonly number[]): Formula {
  switch (formula.is) {
    case 'true':
      return never
    case 'false':
      return always
    case 'within':
      return { ...formula, cells: others(formula.cells, sizes[formula.axis] ?? 0) }
    case 'all':
      return anyOf(formula.parts.map((part) => not(part, sizes)))
    case 'any':
      return allOf(formula.parts.map((part) => not(part, sizes)))
    default:
      return formula satisfies never
  }
}

/** Whether it holds at a point: a cell of each axis. */
export function holdsAt(formula: Formula, point: readonly number[]): boolean {
  switch (formula.is) {
    case 'true':
      return true
    case 'false':
      return false
    case 'within':
      return hasCell(formula.cells, point[formula.axis] ?? 0)
    case 'all':
      return formula.parts.every((part) => holdsAt(part, point))
    case 'any':
      return formula.parts.some((part) => holdsAt(part, point))
    default:
      return formula satisfies never
  }
}

/** The same, said of another axis of the same cells. */
export function moved(formula: Formula, from: number, to: number): Formula {
  switch (formula.is) {
    case 'true':
    case 'false':
      return formula
    case 'within':
      return formula.axis === from ? { ...formula, axis: to } : formula
    case 'all':
    case 'any':
      return { ...formula, parts: formula.parts.map((part) => moved(part, from, to)) }
    default:
      return formula satisfies never
  }
}

/** Which axes it speaks of. */
export function axesOf(formula: Formula, into: Set<number> = new Set()): ReadonlySet<number> {
  if (formula.is === 'within') into.add(formula.axis)
  else if (formula.is === 'all' || formula.is === 'any') for (const part of formula.parts) axesOf(part, into)
  return into
}

/** How much of everything satisfies it, roughly: the logarithm of its share, as if axes had nothing to do with each other. */
export function breadthOf(formula: Formula, sizes: readonly number[]): number {
  switch (formula.is) {
    case 'true':
      return 0
    case 'false':
      return -Infinity
    case 'within':
      return Math.log(countCells(formula.cells) / (sizes[formula.axis] ?? 1))
    case 'all':
      return formula.parts.reduce((sum, part) => sum + breadthOf(part, sizes), 0)
    case 'any':
      return formula.parts.reduce((most, part) => Math.max(most, breadthOf(part, sizes)), -Infinity)
    default:
      return formula satisfies never
  }
}
