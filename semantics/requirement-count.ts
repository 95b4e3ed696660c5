/** How many requirements are met, by area, over several banks: a requirement stands as it does in the bank where it stands worst. */
import { areaOf, isMet, type Judged, type Standing, standings } from './requirement.ts'

/** From the worst: nobody said anything, it is broken, it is known to be missing; what needs people, what is written, what is checked. */
const worstFirst: readonly Standing[] = ['open', 'unmet', 'gap', 'process', 'declared', 'settings', 'waived']

export interface Count {
  readonly all: number
  readonly met: number
  readonly standings: Readonly<Record<Standing, number>>
}

export interface Missing {
  readonly requirement: string
  readonly standing: Standing
  /** Banks in which it stands so, or worse than met. */
  readonly banks: readonly string[]
}

export interface RequirementCount {
  readonly whole: Count
  /** In the order of the areas. */
  readonly areas: ReadonlyMap<string, Count>
  readonly banks: ReadonlyMap<string, Count>
  readonly missing: readonly Missing[]
}

export function countRequirements(banks: ReadonlyMap<string, readonly Judged[]>, areas: readonly string[]): RequirementCount {
  const worst = new Map<string, { readonly area: string; standing: Standing; readonly banks: string[] }>()
  for (const [bank, judged] of banks) {
    for (const { requirement, standing } of judged) {
      const known = worst.get(requirement.path)
      const one = known ?? { area: areaOf(requirement), standing, banks: [] }
      if (known === undefined) worst.set(requirement.path, one)
      else if (worstFirst.indexOf(standing) < worstFirst.indexOf(one.standing)) one.standing = standing
      if (isMissing(standing)) one.banks.push(bank)
    }
  }
  const all = [...worst.values()]
  return {
    whole: countOf(all.map(({ standing }) => standing)),
    areas: new Map(areas.flatMap((area) => {
      const own = all.filter((one) => one.area === area)
      return own.length === 0 ? [] : [[area, countOf(own.map(({ standing }) => standing))] as const]
    })),
    banks: new Map([...banks].map(([bank, judged]) => [bank, countOf(judged.map(({ standing }) => standing))])),
    missing: [...worst].filter(([, one]) => isMissing(one.standing)).map(([requirement, one]) => ({ requirement, standing: one.standing, banks: one.banks })),
  }
}

function isMissing(standing: Standing): boolean {
  return !isMet(standing) && standing !== 'waived'
}

function countOf(some: readonly Standing[]): Count {
  const counted = Object.fromEntries(standings.map((standing) => [standing, some.filter((one) => one === standing).length])) as Record<Standing, number>
  // What does not apply is not counted.
  return { all: some.length - counted.waived, met: some.filter(isMet).length, standings: counted }
}
