/** Every amount that a business allows has, on every channel, a set of tools that a customer can have: else customers get stuck. */
import type { Bilingual, Diagnostic } from '#diagnostics/catalogue.ts'
import { addDecimal, compareDecimal, zero, type Decimal } from '#model/decimal.ts'
import { valueOf, type Instance } from '#model/instance.ts'
import { instancesOf, type Model } from '#model/model.ts'
import { nestedIn } from '#model/nested.ts'
import type { Origin } from '#model/provenance.ts'
import { describeValue } from '#model/value-words.ts'
import type { Value } from '#model/value.ts'
import { instanceIn } from '#semantics/environment.ts'
import { chooseTools } from '#semantics/limits/choose.ts'
import { coversBusiness, rowsOf } from '#semantics/limits/counting.ts'
import { barcodes } from '#semantics/limits/ladders.ts'
import { noPassword } from '#semantics/limits/caps.ts'
import { sceneFacts } from '#semantics/limits/scene.ts'
import { isOfScene } from '#semantics/limits/situations.ts'
import { toolsIn, worksOn } from '#semantics/limits/tools.ts'
import type { CapOrigin } from '#semantics/limits/wish.ts'
import { usualFacts } from '#semantics/samples.ts'
import type { Judging } from '../judging.ts'
import { cent, mostAtOnce } from './caps.ts'
import { say } from './codes.ts'
import { businessWords, placeOf } from './rows.ts'
import { limitsWitness } from './witness.ts'

/** Limits that are no matter of who the customer is. */
const byTools: ReadonlySet<CapOrigin> = new Set(['tools', 'barcode'])
const byBusiness: ReadonlySet<CapOrigin> = new Set(['business', 'situation'])

export function everyAmountHasTools(business: Instance, mine: (one: Instance) => boolean, judging: Judging): readonly Diagnostic[] {
  const { model } = judging
  const scene = valueOf(business, 'scene')
  if (scene?.is !== 'ref') return []
  const tables = instancesOf(model, 'limits').filter((table) => isOfScene(table, scene.path))
  return nestedIn(business, 'rows').flatMap((row) => {
    const what = valueOf(row, 'business')
    const cap = mostAtOnce(row)
    if (what?.is !== 'enum' || what.member === noPassword) return []
    const covering = tables.filter((table) => coversBusiness(table, what.member))
    const changed = covering.find(mine)
    if (!mine(row) && changed === undefined && (covering.length > 0 || judging.changed?.kinds.has('limits') === false)) return []
    if (covering.length === 0) return [say('BK5355', mine(row) ? placeOf(row, 'business') : writtenAt(tables.find(mine) ?? row), { business: businessWords(row, model) })]
    if (cap?.is !== 'money' || cap.currency !== 'CNY') return []
    if (isPlainlyEnough(model, covering, what.member, cap.amount)) return []
    const gap = firstGap(model, scene.path, what.member, cap.amount)
    if (gap === undefined) return []
    const most: Value = { is: 'money', currency: 'CNY', amount: gap.most }
    const parameters = { business: businessWords(row, model), cap: describeValue({ ...cap, amount: gap.cap }), witness: describeValue({ ...most, amount: addDecimal(gap.most, cent) }), most: describeValue(most), where: gap.where }
    const single = placeOf(row, 'single')
    const witness = limitsWitness(row, covering, { scene: scene.path, business: what.member, most: gap.most, channel: gap.channel }, model)
    if (mine(row) || changed === undefined) return [say('BK5353', single, parameters, { witness, related: covering.map((table) => ({ note: 'limits' as const, at: table.origin })) })]
    return [say('BK5353', writtenAt(changed), parameters, { witness, related: [{ note: 'business', at: single }] })]
  })
}

/** Where an upper layer changed it last. */
function writtenAt(one: Instance): Origin {
  return one.overrides[one.overrides.length - 1] ?? one.origin
}

/** Whether each table has a row that allows it with tools that work everywhere: then there is nothing to look for. */
function isPlainlyEnough(model: Model, tables: readonly Instance[], business: string, cap: Decimal): boolean {
  if (barcodes.has(business)) return false
  return tables.every((table) =>
    rowsOf(table).some(({ row, tools }) => {
      const most = mostAtOnce(row)
      return tools.every((tool) => toolsIn(model).get(tool)?.worksOn === undefined) && (most === undefined || (most.is === 'money' && compareDecimal(cap, most.amount) <= 0))
    }),
  )
}

interface Gap {
  readonly where: Bilingual
  readonly cap: Decimal
  readonly most: Decimal
  /** The fact that says the channel, and which it is, where that matters. */
  readonly channel: readonly [fact: string, value: Value] | undefined
}

const nowhere: Bilingual = { zh: '', en: '' }

/** Somebody has all tools; what they cannot move, nobody can. Channels count where some tools do not work on them. */
function firstGap(model: Model, scene: string, business: string, cap: Decimal): Gap | undefined {
  const has = [...toolsIn(model).keys()]
  const { channel } = sceneFacts(model, scene)
  const declared = instanceIn(model, 'scene', scene)
  const usual = declared === undefined ? new Map<string, Value>() : usualFacts(model, declared)
  const mostWith = (facts: ReadonlyMap<string, Value>, sources: ReadonlySet<CapOrigin>): Decimal | undefined => {
    const choice = chooseTools(model, { has }, { scene, business, amount: cap, today: '2026-01-01', facts, sources }, [])
    return choice.tools === undefined ? choice.most : undefined
  }
  const channels = channel === undefined ? [] : [...(model.vocabulary.enums.get('access_channel')?.members.values() ?? [])]
  // Where all tools work, tools do not depend on the channel.
  const sorts = new Map<string, typeof channels>()
  for (const one of channels) {
    const key = has.filter((tool) => worksOn(model, tool, one.name)).join(' ')
    sorts.set(key, [...(sorts.get(key) ?? []), one])
  }
  const said = (name: string): readonly [string, Value] | undefined => (channel === undefined ? undefined : [channel, { is: 'enum', enum: 'access_channel', member: name, arguments: [] }])
  const on = (name: string): ReadonlyMap<string, Value> => new Map<string, Value>([...usual, ...[said(name)].flatMap((one) => (one === undefined ? [] : [one]))])
  const everywhere = channel === undefined ? mostWith(usual, byTools) : undefined
  if (everywhere !== undefined) return { where: nowhere, cap, most: everywhere, channel: undefined }
  const short = [...sorts.values()].flatMap((some) => {
    const [one] = some
    const most = one === undefined ? undefined : mostWith(on(one.name), byTools)
    return most === undefined ? [] : some.map((each) => ({ channel: each, most }))
  })
  for (const { channel: each, most } of short) {
    const allowed = mostWith(on(each.name), byBusiness) ?? cap
    if (compareDecimal(allowed, most) <= 0 || compareDecimal(allowed, zero) === 0) continue
    return { where: short.length === channels.length ? nowhere : { zh: `在「${each.label ?? each.name}」上，`, en: `On ${each.name}, ` }, cap: compareDecimal(allowed, cap) < 0 ? allowed : cap, most, channel: short.length === channels.length ? undefined : said(each.name) }
  }
  return undefined
}
