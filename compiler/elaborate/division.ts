/** Divisions in a constant that have no exact result. */
import type { Expression } from '#model/expression.ts'
import { amountOf } from '#semantics/arithmetic.ts'
import { asValue, evaluate, type Environment } from '#semantics/evaluate.ts'
import { parts } from '#semantics/mentions.ts'
import { dividesExactly } from './operators.ts'

export function dividesByZero(expression: Expression, environment: Environment): boolean {
  for (const part of parts(expression)) {
    const divisor = part.is === 'arithmetic' && part.operator === '/' ? asValue(evaluate(part.right, environment)) : undefined
    if (divisor !== undefined && amountOf(divisor)?.digits === 0n) return true
  }
  return false
}

/** Whether some quotient goes on for ever: it would be rounded without a word. */
export function roundsOff(expression: Expression, environment: Environment): boolean {
  for (const part of parts(expression)) {
    if (part.is !== 'arithmetic' || part.operator !== '/') continue
    const [left, right] = [asValue(evaluate(part.left, environment)), asValue(evaluate(part.right, environment))]
    if (left !== undefined && right !== undefined && !dividesExactly(left, right)) return true
  }
  return false
}
