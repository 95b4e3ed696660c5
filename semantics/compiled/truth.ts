/**
 * A three-valued condition as two pieces of code: whether it is surely true, and whether it may be. What may be and is not surely true is
 * unknown. Numbers only: nothing that anybody wrote gets into generated code as text.
 */
import type { Comparison } from '#model/functions.ts'

export interface Truth {
  readonly sure: string
  readonly may: string
}

export const always: Truth = { sure: 'true', may: 'true' }
export const never: Truth = { sure: 'false', may: 'false' }
export const unknown: Truth = { sure: 'false', may: 'true' }

export function constantTruth(value: boolean | undefined): Truth {
  return value === undefined ? unknown : value ? always : never
}

export function all(parts: readonly Truth[]): Truth {
  return {
    sure: joined(
      parts.map(({ sure }) => sure),
      '&&',
    ),
    may: joined(
      parts.map(({ may }) => may),
      '&&',
    ),
  }
}

export function any(parts: readonly Truth[]): Truth {
  return {
    sure: joined(
      parts.map(({ sure }) => sure),
      '||',
    ),
    may: joined(
      parts.map(({ may }) => may),
      '||',
    ),
  }
}

export function not({ sure, may }: Truth): Truth {
  return { sure: opposite(may), may: opposite(sure) }
}

function joined(parts: readonly string[], by: '&&' | '||'): string {
  const [deciding, empty] = by === '&&' ? ['false', 'true'] : ['true', 'false']
  if (parts.includes(deciding)) return deciding
  const kept = parts.filter((part) => part !== empty)
  return kept.length === 0 ? empty : kept.length === 1 ? (kept[0] ?? empty) : `(${kept.join(by)})`
}

function opposite(code: string): string {
  return code === 'true' ? 'false' : code === 'false' ? 'true' : `!(${code})`
}

/** Two numbers, one of which may be NaN: no comparison with it is true, so none is surely, and the opposite of none is surely either. */
export function comparison(operator: Comparison, left: string, right: string): Truth {
  switch (operator) {
    case '<':
      return { sure: `${left}<${right}`, may: `!(${left}>=${right})` }
    case '<=':
      return { sure: `${left}<=${right}`, may: `!(${left}>${right})` }
    case '>':
      return { sure: `${left}>${right}`, may: `!(${left}<=${right})` }
    case '>=':
      return { sure: `${left}>=${right}`, may: `!(${left}<${right})` }
    case '==':
      return { sure: `${left}===${right}`, may: `!(${left}<${right}||${left}>${right})` }
    case '!=':
      return { sure: `(${left}<${right}||${left}>${right})`, may: `${left}!==${right}` }
    default:
      return operator satisfies never
  }
}

export const oppositeOf: Readonly<Record<Comparison, Comparison>> = { '<': '>=', '<=': '>', '>': '<=', '>=': '<', '==': '!=', '!=': '==' }
