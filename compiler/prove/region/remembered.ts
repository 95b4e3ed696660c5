/**
 * What stands from one bank to the next, and after an edit: banks share most of their rules, and most rules are what they were. A reading
 * stands as long as nothing has changed that was read with it, an axis as long as the same is named on it, and the cells of a comparison
 * as long as its axis.
 */
import type { Expression } from '#model/expression.ts'
import type { Instance } from '#model/instance.ts'
import type { Vocabulary } from '#model/kind.ts'
import { once } from '#model/once.ts'
import type { Environment } from '#semantics/evaluate.ts'
import { parts } from '#semantics/mentions.ts'
import type { Axis } from './axis.ts'
import type { Formula } from './formula.ts'
import { readIn, type Atom, type Reading, type Tested } from './reading.ts'

interface Remembered {
  readonly vocabulary: Vocabulary
  readonly tested: Tested | undefined
  readonly parameters: readonly (Instance | undefined)[]
  readonly reading: Reading
}

interface Parameter {
  readonly kind: string
  readonly path: string
}

const remembered = new WeakMap<Expression, Remembered>()

/** Reads in an environment that knows parameters and declarations, and no fact. */
export function readingIn(environment: Environment): (expression: Expression, tested?: Tested) => Reading {
  const read = readIn(environment)
  return (expression, tested) => {
    const names = parametersIn(expression)
    if (names === undefined) return read(expression, tested)
    const parameters = names.map(({ kind, path }) => environment.instance(kind, path))
    const before = remembered.get(expression)
    if (before !== undefined && stands(before, parameters, tested, environment)) return before.reading
    const reading = read(expression, tested)
    remembered.set(expression, { vocabulary: environment.vocabulary, tested, parameters, reading })
    return reading
  }
}

function stands({ vocabulary, parameters, tested }: Remembered, now: readonly (Instance | undefined)[], about: Tested | undefined, environment: Environment): boolean {
  return vocabulary === environment.vocabulary && tested?.fact === about?.fact && tested?.type === about?.type && parameters.every((one, index) => one === now[index])
}

/** The declarations whose values an expression uses; undefined where it asks for more than that. */
const parametersIn = once((expression: Expression): readonly Parameter[] | undefined => {
  const found: Parameter[] = []
  for (const part of parts(expression)) {
    switch (part.is) {
      case 'parameter':
        found.push(part)
        break
      case 'field':
      case 'instances':
        return undefined
      case 'literal':
      case 'fact':
      case 'it':
      case 'list':
      case 'range':
      case 'member':
      case 'call':
      case 'where':
      case 'aggregate':
      case 'and':
      case 'or':
      case 'not':
      case 'negate':
      case 'known':
      case 'compare':
      case 'in':
      case 'arithmetic':
      case 'if':
        break
      default:
        part satisfies never
    }
  }
  return found
})

/** Axes by what they are made of. So many are kept, then it begins anew. */
export const axesOver = once((_: Vocabulary) => {
  const known = new Map<string, Axis>()
  return (words: string, make: () => Axis): Axis => {
    const before = known.get(words)
    if (before !== undefined) return before
    if (known.size >= mostAxes) known.clear()
    const axis = make()
    known.set(words, axis)
    return axis
  }
})

const mostAxes = 5000

interface LaidOut {
  readonly axis: Axis
  readonly index: number
  readonly true?: Formula
  readonly false?: Formula
}

const cells = new WeakMap<Atom, LaidOut>()

/** Where a comparison on an axis has a truth. */
export function laidOut(atom: Atom, axis: Axis, index: number): (wanted: boolean, make: () => Formula) => Formula {
  return (wanted, make) => {
    const known = cells.get(atom)
    const stands = known?.axis === axis && known.index === index ? known : { axis, index }
    const before = stands[`${wanted}`]
    if (before !== undefined) return before
    const formula = make()
    cells.set(atom, { ...stands, [`${wanted}`]: formula })
    return formula
  }
}
