/**
 * A comparison with one constant on a line: what is below, what is equal, what is above. No cell has to be tried, so that a thousand rules
 * are soon laid out.
 */
import type { Comparison, Expression } from '#model/expression.ts'
import type { Value } from '#model/value.ts'
import { identity } from '#semantics/compare.ts'
import type { Axis } from './axis.ts'
import { cellsBetween, type CellSet } from './cells.ts'
import { turned } from './difference.ts'
import { scaleOf } from './scale.ts'

/** Of what is below a constant, equal to it, and above. */
const truthOf: Readonly<Record<Comparison, readonly [below: boolean, equal: boolean, above: boolean]>> = {
  '<': [true, false, false],
  '<=': [true, true, false],
  '>': [false, false, true],
  '>=': [false, true, true],
  '==': [false, true, false],
  '!=': [true, false, true],
}

/** Cells on which the test has the truth that is wanted; undefined where they have to be tried. */
export function stretchWhere(axis: Axis, test: Expression, wanted: boolean): CellSet | undefined {
  if (test.is !== 'compare' || axis.line === undefined) return undefined
  const constant = test.right.is === 'literal' ? test.right.value : test.left.is === 'literal' ? test.left.value : undefined
  if ((test.left.is !== 'it' && test.right.is !== 'it') || constant === undefined || !isOnLine(constant, axis.line)) return undefined
  const cut = axis.cuts.get(identity(constant))
  if (cut === undefined) return undefined
  const [below, equal, above] = truthOf[test.left.is === 'it' ? test.operator : turned[test.operator]]
  const last = axis.cells.length - 1
  const behind = cut.cell + (cut.alone ? 1 : 0)
  return cellsBetween(
    axis.cells.length,
    [...(below === wanted ? [[0, cut.cell] as const] : []), ...(equal === wanted && cut.alone ? [[cut.cell, behind] as const] : []), ...(above === wanted ? [[behind, last] as const] : [])],
  )
}

function isOnLine(constant: Value, { scale }: NonNullable<Axis['line']>): boolean {
  const own = scaleOf(constant, scale.exact)
  return own?.is === scale.is && own.measure === scale.measure
}
