/** The words of the functions, in English and Chinese, and how each is written. */
import { aggregateNames, functionNames, type AggregateName, type FunctionName } from '#model/expression.ts'

/** Chinese twins of the functions. */
export const functionWords: ReadonlyMap<string, FunctionName | AggregateName> = new Map<string, FunctionName | AggregateName>([
  ...functionNames.map((name) => [name, name] as const),
  ...aggregateNames.map((name) => [name, name] as const),
  ['次数', 'count'],
  ['合计', 'sum'],
  ['最小', 'min'],
  ['最大', 'max'],
  ['去重', 'distinct'],
  ['平均', 'average'],
  ['任一', 'any'],
  ['全部', 'all'],
  ['升序', 'asc'],
  ['降序', 'desc'],
  ['长度', 'length'],
  ['绝对值', 'abs'],
  ['包含', 'contains'],
  ['对比度', 'contrast'],
  ['起始', 'start'],
  ['结束', 'end'],
])

/** The Chinese word of each. */
export const functionTwins: ReadonlyMap<string, string> = new Map([...functionWords].flatMap(([word, name]) => (word === name ? [] : [[name, word] as const])))

/** How each is written. */
export const functionForms: Readonly<Record<FunctionName | AggregateName, string>> = {
  count: 'count(list)',
  sum: 'sum(list), or sum(list, what of each)',
  min: 'min(list), or min(list, what of each)',
  max: 'max(list), or max(list, what of each)',
  distinct: 'distinct(list), or distinct(list, what of each)',
  average: 'average(event.field, by: who, window: 24h)',
  any: 'any(list, condition)',
  all: 'all(list, condition)',
  asc: 'asc(field)',
  desc: 'desc(field)',
  length: 'length(text or list)',
  abs: 'abs(number)',
  contains: 'contains(text, text)',
  contrast: 'contrast(colour, colour)',
  start: 'start(range)',
  end: 'end(range)',
}

/** How those are written that count past events of a scene. */
export const aggregateForms: Readonly<Record<AggregateName, string>> = {
  count: 'count(event, by: who, window: 24h)',
  sum: 'sum(event.amount, by: who, window: 24h)',
  min: 'min(event.amount, by: who, window: 24h)',
  max: 'max(event.amount, by: who, window: 24h)',
  distinct: 'distinct(event.fact, by: who, window: 24h)',
  average: 'average(event.amount, by: who, window: 24h)',
}
