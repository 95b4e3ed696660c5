/** Tools of a bank: how strong and how troublesome sets of them are, and what grade of barcode payment they make. */
import { countOf, isTrue, itemsOf, memberOf, valueOf, type Instance } from '#model/instance.ts'
import type { Model } from '#model/model.ts'
import { once } from '#model/once.ts'
import { byCodePoint } from '#model/order.ts'

export interface Tool {
  readonly friction: number
  /** Rank of its level. */
  readonly level: number
  readonly factor: string | undefined
  /** A certificate, or declared to count as a signature. */
  readonly signs: boolean
  /** Members of `access_channel`; undefined: all. */
  readonly worksOn: ReadonlySet<string> | undefined
}

/** Tools by path. */
export const toolsIn = once((model: Model): ReadonlyMap<string, Tool> => {
  const tools = model.bank.instances.get('auth_tool') ?? new Map<string, Instance>()
  return new Map([...tools].map(([path, tool]): readonly [string, Tool] => {
    const level = valueOf(tool, 'level')
    const rank = level?.is === 'enum' ? model.vocabulary.enums.get(level.enum)?.members.get(level.member)?.rank : undefined
    const signs = isTrue(tool, 'certificate') || itemsOf(tool, 'satisfies').some((one) => one.is === 'enum' && one.member === 'digital_signature')
    return [path, { friction: countOf(tool, 'friction') ?? 0, level: rank ?? 0, factor: memberOf(tool, 'factor'), signs, worksOn: valueOf(tool, 'works_on') === undefined ? undefined : new Set(membersOf(tool, 'works_on')) }]
  }))
})

function membersOf(instance: Instance, field: string): readonly string[] {
  return itemsOf(instance, field).flatMap((one) => (one.is === 'enum' ? [one.member] : []))
}

/** Whether a tool can be used on a channel; on one that is not known it can when it can be used on all. */
export function worksOn(model: Model, tool: string, channel: string | undefined): boolean {
  const channels = toolsIn(model).get(tool)?.worksOn
  return channels === undefined || (channel !== undefined && channels.has(channel))
}

/** Paths of the tools that a field names, each once, by code point. */
export function toolsOf(row: Instance, field = 'tools'): readonly string[] {
  return unique(itemsOf(row, field).flatMap((one) => (one.is === 'ref' ? [one.path] : [])))
}

export function unique(tools: readonly string[]): readonly string[] {
  return [...new Set(tools)].sort(byCodePoint)
}

/** The level of the strongest tool, then how many there are. */
export function strengthOf(model: Model, tools: readonly string[]): readonly [level: number, count: number] {
  const known = toolsIn(model)
  return [Math.max(0, ...tools.map((tool) => known.get(tool)?.level ?? 0)), tools.length]
}

/** Whether some tools are no stronger than others. */
export function isNoStronger(model: Model, tools: readonly string[], than: readonly string[]): boolean {
  const [level, count] = strengthOf(model, tools)
  const [otherLevel, otherCount] = strengthOf(model, than)
  return level < otherLevel || (level === otherLevel && count <= otherCount)
}

export function frictionOf(model: Model, tools: readonly string[]): number {
  const known = toolsIn(model)
  return tools.reduce((sum, tool) => sum + (known.get(tool)?.friction ?? 0), 0)
}

/** Whether a set of tools has as many classes of factors as are asked for, and a signature where one is. */
export function isProof(model: Model, tools: readonly string[], { factors, signature }: { readonly factors: number; readonly signature: boolean }): boolean {
  const known = tools.flatMap((tool) => toolsIn(model).get(tool) ?? [])
  return new Set(known.flatMap(({ factor }) => factor ?? [])).size >= factors && (!signature || known.some(({ signs }) => signs))
}

/** Sets of tools, the least troublesome first; of several that are as much trouble the smallest, then by their names. */
export function leastTroubleFirst(model: Model, sets: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return sets
    .map((set) => ({ set, friction: frictionOf(model, set), name: set.join(' ') }))
    .sort((left, right) => left.friction - right.friction || left.set.length - right.set.length || byCodePoint(left.name, right.name))
    .map(({ set }) => set)
}
