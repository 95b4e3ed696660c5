/** What `bankc stats` says about requirements: how many there are, and how many are met, by area and by bank. */
import type { Compilation } from '#compiler/compile.ts'
import type { Vocabulary } from '#model/kind.ts'
import { type Standing, requirementsOf, standings } from '#semantics/requirement.ts'
import { type Count, countRequirements, type RequirementCount } from '#semantics/requirement-count.ts'
import { columns } from './columns.ts'

const words: Readonly<Record<Standing, readonly [zh: string, en: string]>> = {
  settings: ['靠设定', 'settings'],
  declared: ['靠声明', 'declared'],
  process: ['靠流程', 'process'],
  gap: ['缺口', 'gap'],
  unmet: ['不符合', 'unmet'],
  open: ['没有说明', 'open'],
  waived: ['不适用', 'waived'],
}

export function requirementsIn({ banks, vocabulary }: Compilation, asOf: string): RequirementCount {
  const judged = new Map(banks.flatMap(({ name, model }) => (model === undefined ? [] : [[name, requirementsOf(model, asOf)] as const])))
  return countRequirements(judged, [...(vocabulary.enums.get('requirement_area')?.members.keys() ?? [])])
}

export function requirementFigures({ whole, areas, banks, missing }: RequirementCount): object {
  const figures = ({ all, met, standings: counted }: Count): object => ({ all, met, ...counted })
  return { ...figures(whole), areas: mapped(areas, figures), banks: mapped(banks, figures), missing }
}

function mapped<T>(map: ReadonlyMap<string, T>, of: (one: T) => object): object {
  return Object.fromEntries([...map].map(([key, one]) => [key, of(one)]))
}

/** Nothing where no requirement is declared. */
export function requirementTable({ whole, areas, banks, missing }: RequirementCount, vocabulary: Vocabulary, english: boolean): string {
  if (areas.size === 0) return ''
  const labels = vocabulary.enums.get('requirement_area')?.members
  const head = english ? ['requirements', 'all', 'met'] : ['要求', '合计', '已落实']
  const row = (name: string, count: Count): readonly string[] => [name, count.all, count.met, ...standings.map((one) => count.standings[one]), share(count, english)].map(String)
  const rows = [...areas].map(([area, count]) => row(english ? area : (labels?.get(area)?.label ?? area), count))
  const lines = columns([
    [...head, ...standings.map((one) => words[one][english ? 1 : 0]), english ? 'coverage' : '落实率'],
    ...rows,
    row(english ? 'all' : '合计', whole),
  ])
  const perBank = banks.size < 2 ? [] : ['', ...columns([...banks].map(([bank, count]) => [bank, `${count.met}/${count.all}`, share(count, english)]))]
  const lacking = missing.map(({ requirement, standing, banks: where }) => [words[standing][english ? 1 : 0], requirement, where.length === banks.size ? '' : where.join(' ')])
  return `\n${[...lines, ...perBank, ...(lacking.length === 0 ? [] : ['', ...columns(lacking)])].join('\n')}\n`
}

/** Rounded down: 100 % is all of them. */
function share({ all, met }: Count, english: boolean): string {
  const percent = all === 0 ? 100 : Math.floor((100 * met) / all)
  return english ? `${percent} %` : `${percent}%`
}
