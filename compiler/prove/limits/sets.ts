/** Sets of tools in a table of limits: passing more never allows less, and each set is of use to somebody. */
import type { Diagnostic } from '#diagnostics/catalogue.ts'
import { itemsOf, memberOf, valueOf, type Instance } from '#model/instance.ts'
import { instancesOf, type Model } from '#model/model.ts'
import { nestedIn } from '#model/nested.ts'
import { once, onceByName } from '#model/once.ts'
import { describeValue } from '#model/value-words.ts'
import { toolsNamed } from '#semantics/decision.ts'
import { chooseTools } from '#semantics/limits/choose.ts'
import { isOfScene } from '#semantics/limits/situations.ts'
import { isNoStronger, leastTroubleFirst, toolsIn, toolsOf } from '#semantics/limits/tools.ts'
import { linesOf } from '#semantics/lines.ts'
import type { Judging } from '../judging.ts'
import { capNames, capOf, capWords, compareCaps, mostAtOnce } from './caps.ts'
import { say } from './codes.ts'
import { areAlike, isNoHigher, isUnderstood, placeOf, toolsName } from './rows.ts'

type Mine = (one: Instance) => boolean

export function moreToolsAllowMore(table: Instance, mine: Mine, judging: Judging): readonly Diagnostic[] {
  const counting = valueOf(table, 'counting')
  const nested = counting?.is === 'enum' && counting.member === 'nested'
  const rows = nestedIn(table, 'rows').filter((row) => isUnderstood(row, judging))
  // One row may outdo several others: it is one mistake.
  const said = new Set<Instance>()
  const byTools = new Map(rows.map((row) => [toolsOf(row).join(' '), row]))
  return rows.flatMap((row) => {
    for (const other of rowsWithFewer(row, rows, byTools)) {
      if (!areAlike([row, other])) continue
      const lower = capNames.find((name) => compareCaps(capOf(row, name), capOf(other, name)) < 0)
      // Of two rows the one that the upper layers wrote is to blame.
      const blamed = !mine(row) && mine(other) ? other : row
      const related = [{ note: 'other' as const, at: (blamed === row ? other : row).origin }]
      if ((!mine(row) && !mine(other)) || said.has(blamed)) continue
      if (lower !== undefined) {
        said.add(blamed)
        const words = capWords(lower, judging.model.vocabulary.kinds.get('limit')?.fields)
        const high = valueOf(other, lower)
        const parameters = { row: toolsName(row), other: toolsName(other), cap: words, low: describeValue(valueOf(row, lower)), high: high === undefined ? { zh: '不限', en: 'no cap' } : describeValue(high) }
        return [say('BK5350', placeOf(blamed, lower), parameters, { related })]
      }
      // With a pot of its own, the row gives more room even at the same caps.
      if (nested && isNoHigher(row, other)) return [say('BK5351', blamed.origin, { row: toolsName(row), other: toolsName(other) }, { related })]
    }
    return []
  })
}

/** Rows whose tools are some of this row's. Looked up by each subset, where that is less work than looking at all rows. */
function rowsWithFewer(row: Instance, rows: readonly Instance[], byTools: ReadonlyMap<string, Instance>): readonly Instance[] {
  const tools = toolsOf(row)
  if (tools.length < 12 && 2 ** tools.length < rows.length) {
    const subsets = Array.from({ length: 2 ** tools.length - 2 }, (_, index) => tools.filter((_tool, bit) => ((index + 1) >> bit) & 1))
    return subsets.flatMap((subset) => byTools.get(subset.join(' ')) ?? [])
  }
  const own = new Set(tools)
  return rows.filter((other) => {
    const fewer = toolsOf(other)
    return fewer.length < own.size && fewer.every((tool) => own.has(tool))
  })
}

/**
 * No set is outdone by another one: one that everybody has who has this one, that is no more troublesome, allows as much or more, and
 * whose use counts against this one as well. A set is of use all the same where risk control rules out a tool of the other, or asks for
 * one of this.
 */
export function everySetIsOfUse(table: Instance, mine: Mine, judging: Judging): readonly Diagnostic[] {
  const { model } = judging
  const scene = valueOf(table, 'scene')
  if (memberOf(table, 'counting') !== 'nested' || scene?.is !== 'ref') return []
  const rows = nestedIn(table, 'rows').filter((row) => isUnderstood(row, judging))
  const { excluded, wanted } = demandsIn(model)(scene.path)
  const common = everybodysTools(model)
  return rows.flatMap((row) => {
    const tools = toolsOf(row)
    const better = rows.find((other) => {
      const others = toolsOf(other)
      const extra = others.filter((tool) => !tools.includes(tool))
      const spared = tools.filter((tool) => !others.includes(tool))
      if (other === row || extra.length === 0 || spared.length === 0 || (!mine(row) && !mine(other))) return false
      return extra.every((tool) => common.has(tool) && !excluded.has(tool)) && !spared.some((tool) => wanted.has(tool)) && leastTroubleFirst(model, [tools, others])[0] === others && areAlike([row, other]) && isNoHigher(row, other) && isNoStronger(model, others, tools)
    })
    if (better === undefined || isAskedFor(model, table, row, better)) return []
    const blamed = !mine(row) && mine(better) ? better : row
    return [say('BK5354', blamed.origin, { row: toolsName(row), other: toolsName(better) }, { related: [{ note: 'other', at: (blamed === row ? better : row).origin }] })]
  })
}

/** Whether the runtime would ask for a row after all, of somebody who has both and moves as much as it allows. */
function isAskedFor(model: Model, table: Instance, row: Instance, better: Instance): boolean {
  const [scene, businesses, most] = [valueOf(table, 'scene'), valueOf(table, 'businesses'), mostAtOnce(row)]
  const business = businesses?.is === 'set' ? businesses.items[0] : undefined
  if (scene?.is !== 'ref' || most?.is !== 'money') return false
  const has = [...toolsOf(row), ...toolsOf(better)]
  const { rows } = chooseTools(model, { has }, { scene: scene.path, business: business?.is === 'enum' ? business.member : '', amount: most.amount, today: '2026-01-01', sources: new Set(['tools']) }, [])
  return rows.includes(row.path)
}

/** Tools that need not be got anywhere. */
const everybodysTools = once((model: Model): ReadonlySet<string> =>
  new Set([...toolsIn(model)].filter(([path, { factor, worksOn }]) => {
    const tool = model.bank.instances.get('auth_tool')?.get(path)
    return factor !== undefined && worksOn === undefined && tool !== undefined && itemsOf(tool, 'issued_at').length === 0
  }).map(([path]) => path)),
)

/** What risk control of a scene may rule out or ask for, and what lifts a situation; all that signs, where a certificate may be asked for. */
const demandsIn = once((model: Model) => onceByName((scene): { readonly excluded: ReadonlySet<string>; readonly wanted: ReadonlySet<string> } => {
  const rulesets = instancesOf(model, 'ruleset').filter((ruleset) => isOfScene(ruleset, scene))
  const decisions = rulesets.flatMap((ruleset) => [...itemsOf(ruleset, 'unknown'), ...linesOf(ruleset).flatMap((line) => itemsOf(line, 'then'))])
  const lifting = instancesOf(model, 'conditional_limits').filter((table) => isOfScene(table, scene)).flatMap((table) => nestedIn(table, 'rows').flatMap((row) => toolsOf(row, 'lifted_by')))
  const signing = decisions.some((one) => one.is === 'enum' && one.member === 'step_up_certificate') ? [...toolsIn(model)].filter(([, { signs }]) => signs).map(([path]) => path) : []
  return { excluded: new Set(toolsNamed(decisions, 'exclude_tools')), wanted: new Set([...toolsNamed(decisions, 'step_up'), ...lifting, ...signing]) }
}))
