/** Rows of limits, as findings speak of them: their tools, their words, their places, and whether anything may be concluded from them. */
import type { Bilingual } from '#diagnostics/catalogue.ts'
import { valueOf, type Instance } from '#model/instance.ts'
import type { Model } from '#model/model.ts'
import type { Origin } from '#model/provenance.ts'
import { apart } from '#semantics/apart.ts'
import type { Judging } from '../judging.ts'
import { capNames, capOf, compareCaps, moneyCaps } from './caps.ts'

/** Amounts of two currencies are said where they are written; nothing is concluded from them. */
export function isUnderstood(row: Instance, { understood }: Judging): boolean {
  return ['tools', ...capNames].every((name) => understood(row, name)) && areAlike([row])
}

export function areAlike(rows: readonly Instance[]): boolean {
  return apart(rows.flatMap((row) => moneyCaps.map((name) => valueOf(row, name)))) === undefined
}

/** Where a field was written; the row where it was not. */
export function placeOf(row: Instance, field: string): Origin {
  const held = row.fields.get(field)
  return held === undefined || held.fallback || held.value === undefined ? row.origin : held.origin
}

/** No cap of the left row is above the right one's. */
export function isNoHigher(left: Instance, right: Instance): boolean {
  return capNames.every((name) => compareCaps(capOf(left, name), capOf(right, name)) <= 0)
}

/** As it is written: `[sms, pin]`. */
export function toolsName(row: Instance): string {
  const tools = valueOf(row, 'tools')
  return `[${tools?.is === 'set' ? tools.items.flatMap((one) => (one.is === 'ref' ? [one.path] : [])).join(', ') : ''}]`
}

/** Label and name of the business that a row is about. */
export function businessWords(row: Instance, model: Model): Bilingual {
  const what = valueOf(row, 'business')
  if (what?.is !== 'enum') return { zh: row.name, en: row.name }
  return { zh: `「${model.vocabulary.enums.get(what.enum)?.members.get(what.member)?.label ?? what.member}」`, en: what.member }
}

/** A row of any table of limits: its tools, its business, or its name. */
export function rowWords(row: Instance, { model }: Pick<Judging, 'model'>): string | Bilingual {
  if (row.kind === 'limit') return toolsName(row)
  if (valueOf(row, 'business') !== undefined) return businessWords(row, model)
  return { zh: `「${row.label ?? row.name}」`, en: row.name }
}

export function toolWords(model: Model, tools: readonly string[]): Bilingual {
  const labels = model.bank.instances.get('auth_tool')
  return { zh: tools.map((tool) => `「${labels?.get(tool)?.label ?? tool}」`).join(''), en: tools.join(', ') }
}
