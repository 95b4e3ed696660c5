/** The closed lists of what an expression can call and compare with. */

export type Comparison = '<' | '<=' | '>' | '>=' | '==' | '!='
export type Arithmetic = '+' | '-' | '*' | '/'

/**
 * Functions over lists and values. `any` and `all` take a list and a condition over its elements; `contains` whether a text holds another;
 * `contrast` of two colours is WCAG's ratio, 1 to 21.
 */
export const functionNames = ['count', 'sum', 'min', 'max', 'distinct', 'any', 'all', 'asc', 'desc', 'length', 'abs', 'contains', 'contrast'] as const
export type FunctionName = (typeof functionNames)[number]

export const aggregateNames = ['count', 'sum', 'min', 'max', 'distinct', 'average'] as const
export type AggregateName = (typeof aggregateNames)[number]
