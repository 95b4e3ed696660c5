/** `bankc stats`: how many declarations of each kind, and in which layers they were written; what banks wrote alike; how many requirements are met. */
import type { Compilation } from '#compiler/compile.ts'
import type { Instance } from '#model/instance.ts'
import { byCodePoint } from '#model/order.ts'
import type { Value } from '#model/value.ts'
import { columns } from '../columns.ts'
import { type ExitCode, exit } from '../exit.ts'
import { printFindings } from '../findings.ts'
import { ownIn, ownTable } from '../own-stats.ts'
import { compileHere, refuse } from '../project.ts'
import { requirementFigures, requirementTable, requirementsIn } from '../requirement-stats.ts'
import type { Settings } from '../settings.ts'

const layers = ['std', 'platform', 'pack', 'bank'] as const
type LayerGroup = (typeof layers)[number]

export async function stats(settings: Settings, banks: readonly string[]): Promise<ExitCode> {
  const compiled = compileHere(settings, banks)
  if (!compiled.usable) return refuse(settings, compiled)
  if (compiled.exit !== exit.fine) await printFindings(settings, compiled.report)
  const { compilation } = compiled
  const counts = count(compilation)
  const own = ownIn(compilation)
  const requirements = requirementsIn(compilation, settings.asOf ?? compilation.project?.asOf ?? compiled.host.today)
  if (settings.format === 'json') {
    const kinds = Object.fromEntries([...counts].map(([kind, byLayer]) => [kind, Object.fromEntries(byLayer)]))
    const figures = { format: 'bankc.stats/1', banks: compilation.banks.length, kinds, own: Object.fromEntries(own), requirements: requirementFigures(requirements) }
    settings.world.print(`${JSON.stringify(figures, undefined, 2)}\n`)
    return compiled.exit
  }
  const english = settings.locale === 'en'
  settings.world.print(table(compilation, counts, english))
  settings.world.print(ownTable(own, english))
  settings.world.print(requirementTable(requirements, compilation.vocabulary, english))
  return compiled.exit
}

function groupOf(layer: string): LayerGroup {
  return layer === 'std' ? 'std' : layer.startsWith('pack:') ? 'pack' : layer.startsWith('bank:') ? 'bank' : 'platform'
}

/** By kind and layer. What several banks share was written once and counts once. */
function count(compilation: Compilation): ReadonlyMap<string, ReadonlyMap<LayerGroup, number>> {
  const seen = new Set<string>()
  const counts = new Map<string, Map<LayerGroup, number>>()
  const visit = (instance: Instance): void => {
    const { layer, file, start } = instance.origin
    const key = `${instance.kind}\0${file}\0${start}\0${instance.path}`
    if (!seen.has(key)) {
      seen.add(key)
      const byLayer = counts.get(instance.kind) ?? new Map<LayerGroup, number>()
      counts.set(instance.kind, byLayer.set(groupOf(layer), (byLayer.get(groupOf(layer)) ?? 0) + 1))
    }
    for (const { value } of instance.fields.values()) for (const inner of inside(value)) visit(inner)
  }
  for (const { model } of compilation.banks) {
    for (const instances of model?.bank.instances.values() ?? []) for (const instance of instances.values()) visit(instance)
  }
  return new Map([...counts].sort(([left], [right]) => byCodePoint(left, right)))
}

function inside(value: Value | undefined): Iterable<Instance> {
  return value?.is === 'many' ? value.instances.values() : value?.is === 'table' ? value.rows.values() : []
}

function table(compilation: Compilation, counts: ReadonlyMap<string, ReadonlyMap<LayerGroup, number>>, english: boolean): string {
  const { kinds } = compilation.vocabulary
  const head = english ? ['kind', 'std', 'platform', 'packs', 'banks'] : ['种类', '标准库', '平台', '扩展包', '银行']
  const rows = [...counts].map(([kind, byLayer]) => [
    english ? kind : (kinds.get(kind)?.label ?? kind),
    ...layers.map((layer) => String(byLayer.get(layer) ?? 0)),
  ])
  const totals = layers.map((layer) => String([...counts.values()].reduce((sum, byLayer) => sum + (byLayer.get(layer) ?? 0), 0)))
  const all = columns([head, ...rows, [english ? 'all' : '合计', ...totals]])
  const banks = compilation.banks.length
  return `${all.join('\n')}\n${english ? `${banks} ${banks === 1 ? 'bank' : 'banks'}` : `共 ${banks} 家银行`}\n`
}
