/**
 * What counts against a row of a table of limits by tools. `own`: what went by this row. `nested`: what went by rows that are no stronger
 * as well. A movement went by the row that the choice told; where nobody noted it, by the row with exactly its tools, else by every
 * largest row of which all tools were passed, for nobody is to gain by passing one more.
 */
import { memberOf, valueOf, type Instance } from '#model/instance.ts'
import type { Model } from '#model/model.ts'
import { nestedIn } from '#model/nested.ts'
import { once } from '#model/once.ts'
import { isNoStronger, toolsOf, unique } from './tools.ts'
import type { Movement } from './wish.ts'

/** Rows of a table, with their tools. */
export const rowsOf = once((table: Instance): readonly { readonly row: Instance; readonly tools: readonly string[] }[] => nestedIn(table, 'rows').map((row) => ({ row, tools: toolsOf(row) })))

export function coversBusiness(table: Instance, business: string): boolean {
  const businesses = valueOf(table, 'businesses')
  return businesses?.is !== 'set' || businesses.items.some((one) => one.is === 'enum' && one.member === business)
}

/** For each row of a table what counts against it. */
export function countedIn(model: Model, table: Instance, moved: readonly Movement[]): (tools: readonly string[], row: Instance) => readonly Movement[] {
  const nested = memberOf(table, 'counting') === 'nested'
  const inTable = moved.filter(({ business }) => coversBusiness(table, business)).map((movement) => ({ movement, by: wentBy(table, movement) }))
  return (tools, row) =>
    inTable
      .filter(({ movement, by }) => by.some((one) => one.row === row || (nested && isNoStronger(model, one.tools, tools))) || (by.length === 0 && nested && isNoStronger(model, unique(movement.tools), tools)))
      .map(({ movement }) => movement)
}

function wentBy(table: Instance, { tools, rows: noted }: Movement): readonly { readonly row: Instance; readonly tools: readonly string[] }[] {
  const rows = rowsOf(table)
  const told = rows.filter(({ row }) => noted?.includes(row.path) === true)
  if (told.length > 0) return told
  const passed = new Set(tools)
  const within = rows.filter((one) => one.tools.every((tool) => passed.has(tool)))
  const exact = within.filter((one) => one.tools.length === passed.size)
  return exact.length > 0 ? exact : within.filter((one) => !within.some((other) => other.tools.length > one.tools.length && one.tools.every((tool) => other.tools.includes(tool))))
}
