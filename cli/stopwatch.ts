/** How long each phase of a run took, for `--stats`. */
import type { Locale } from '#diagnostics/catalogue.ts'
import { columns } from './columns.ts'

const phases = {
  compile: ['编译', 'compile'],
  test: ['运行测试', 'run tests'],
  emit: ['生成产物', 'make outputs'],
  compare: ['比较产物', 'compare outputs'],
  write: ['写产物', 'write outputs'],
  format: ['排版', 'format'],
  print: ['输出检查结果', 'print findings'],
} as const
export type Phase = keyof typeof phases

export interface Stopwatch {
  readonly time: <Result>(phase: Phase, work: () => Result) => Result
  readonly timeAsync: <Result>(phase: Phase, work: () => Promise<Result>) => Promise<Result>
  /** Milliseconds by phase, in the order in which they began. */
  readonly spent: () => ReadonlyMap<Phase, number>
}

export function makeStopwatch(now: () => number): Stopwatch {
  const spent = new Map<Phase, number>()
  const add = (phase: Phase, begun: number): void => void spent.set(phase, (spent.get(phase) ?? 0) + now() - begun)
  return {
    spent: () => spent,
    time: (phase, work) => {
      const begun = now()
      try {
        return work()
      } finally {
        add(phase, begun)
      }
    },
    timeAsync: async (phase, work) => {
      const begun = now()
      try {
        return await work()
      } finally {
        add(phase, begun)
      }
    },
  }
}

/** `total`: of the whole process, its start included. */
export function spentText(spent: ReadonlyMap<Phase, number>, total: number, locale: Locale): string {
  const name = (pair: readonly [string, string]): string => pair[locale === 'en' ? 1 : 0]
  const rows = [...spent].map(([phase, milliseconds]) => [name(phases[phase]), `${milliseconds.toFixed(1)} ms`])
  return `${columns([...rows, [name(['总共', 'all']), `${total.toFixed(1)} ms`]]).join('\n')}\n`
}
