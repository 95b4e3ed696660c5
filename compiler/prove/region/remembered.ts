/**
 * What was read of a condition stands as long as nothing has changed that was read with it. Banks share most of their rules, and after an
 * edit most rules are what they were: their conditions are the same objects, so they need not be read again.
 */
import type { Expression } from '#model/expression.ts'
import type { Instance } from '#model/instance.ts'
import type { Vocabulary } from '#model/kind.ts'
import { once } from '#model/once.ts'
import type { Environment } from '#semantics/evaluate.ts'
import { parts } from '#semantics/mentions.ts'
import { readIn, type Reading, type Tested } from './reading.ts'

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
