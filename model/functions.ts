/** The closed lists of what an expression can call and compare with. */

export type Comparison = '<' | '<=' | '>' | '>=' | '==' | '!='
export type Arithmetic = '+' | '-' | '*' | '/'

/**
 * Functions over lists and values. `any` and `all` take a list and a condition over its elements; `sum`, `min`, `max` and `distinct` may take
 * what is to be made of each element. `contains`: whether a text holds another; `contrast` of two colours is WCAG's ratio, 1 to 21; `start`
 * and `end` are the ends of a range.
 */
export const functionNames = ['count', 'sum', 'min', 'max', 'distinct', 'any', 'all', 'asc', 'desc', 'length', 'abs', 'contains', 'contrast', 'start', 'end'] as const
export type FunctionName = (typeof functionNames)[number]

export const aggregateNames = ['count', 'sum', 'min', 'max', 'distinct', 'average'] as const
export type AggregateName = (typeof aggregateNames)[number]
