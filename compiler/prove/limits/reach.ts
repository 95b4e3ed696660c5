/** Each cap can be reached before another one of the same row stops it: as many days as a month and a year may have, as many as may go a day. */
import type { Diagnostic } from '#diagnostics/catalogue.ts'
import { compareDecimal, decimalOf, multiplyDecimal } from '#model/decimal.ts'
import { valueOf, type Instance } from '#model/instance.ts'
import { describeValue } from '#model/value-words.ts'
import { subjectOf } from '#semantics/subject.ts'
import type { Judging } from '../judging.ts'
import { capOf, capWords, type CapName } from './caps.ts'
import { say } from './codes.ts'
import { isUnderstood, rowWords } from './rows.ts'

/** A cap, what stops it before, and how often that fits in: 31 days a month, 366 a year. */
const stops: readonly (readonly [cap: CapName, inner: CapName, times: number | 'count'])[] = [
  ['daily', 'single', 'count'],
  ['monthly', 'daily', 31],
  ['yearly', 'monthly', 12],
  ['yearly', 'daily', 366],
]

export function everyCapCanBeReached(rows: readonly Instance[], judging: Judging): readonly Diagnostic[] {
  return rows.flatMap((row) => {
    if (!isUnderstood(row, judging)) return []
    const fields = judging.model.vocabulary.kinds.get(row.kind)?.fields
    for (const [cap, inner, times] of stops) {
      const value = valueOf(row, cap)
      const amount = valueOf(row, inner)
      const count = times === 'count' ? capOf(row, 'count') : decimalOf(times)
      if (value?.is !== 'money' || amount?.is !== 'money' || count === undefined) continue
      const most = multiplyDecimal(amount.amount, count)
      if (compareDecimal(value.amount, most) <= 0) continue
      const words = capWords(inner, fields)
      const often = describeValue({ is: 'number', value: count })
      const because = { zh: `${words.zh}${describeValue(amount)} × ${often}`, en: `${words.en} ${describeValue(amount)} × ${often}` }
      const { at, others } = subjectOf(row, times === 'count' ? [cap, inner, 'count'] : [cap, inner])
      const related = others.map((other) => ({ note: 'other' as const, at: other }))
      return [say('BK5352', at, { name: rowWords(row, judging), cap: capWords(cap, fields), value: describeValue(value), because, most: describeValue({ ...amount, amount: most }) }, { related })]
    }
    return []
  })
}
