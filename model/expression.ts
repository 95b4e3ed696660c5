/** Core expressions and what they call; their type stands in value.ts, with which it is of one piece. */
export { aggregateNames, functionNames } from './functions.ts'
export type { AggregateName, Arithmetic, Comparison, FunctionName } from './functions.ts'
export type { Expression } from './value.ts'
