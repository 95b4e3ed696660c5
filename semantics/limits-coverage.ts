/** What the examples of a bank touch of its tables of limits: a row is covered where an amount goes by it, or is stopped by it. */
import type { Instance } from '#model/instance.ts'
import { instancesOf, type Model } from '#model/model.ts'
import { nestedIn } from '#model/nested.ts'
import type { LimitsCase } from './limits-test.ts'
import type { Choice } from './limits/choose.ts'

export interface LimitsCoverage {
  /** Rows of limits by tools, by business and by situation. */
  readonly all: readonly Instance[]
  readonly covered: ReadonlySet<Instance>
}

const tables = ['limits', 'business_limits', 'conditional_limits'] as const

export function limitsCoverageOf(model: Model, cases: readonly LimitsCase[]): LimitsCoverage {
  const all = tables.flatMap((kind) => instancesOf(model, kind)).flatMap((table) => nestedIn(table, 'rows'))
  const gone = new Set(cases.flatMap(({ choice }) => choice.rows))
  const stopped = new Set(cases.flatMap(({ choice }) => choice.stop?.row ?? []))
  return { all, covered: new Set(all.filter((row) => isTouched(row, stopped, gone))) }
}

/** Whether what was chosen goes by a row, or is stopped by it. */
export function touches({ rows, stop }: Choice, row: Instance): boolean {
  return isTouched(row, new Set([stop?.row]), new Set(rows))
}

/** Tables of several kinds may have one name; amounts go by rows of tools. */
function isTouched(row: Instance, stopped: ReadonlySet<Instance | undefined>, gone: ReadonlySet<string>): boolean {
  return stopped.has(row) || (row.kind === 'limit' && gone.has(row.path))
}
