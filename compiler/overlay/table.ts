/** Tables of rows: rows merge by key, a new key is a new row, `remove` takes one out. Cells are set like fields, as tasks of their own. */
import type { Fix } from '#diagnostics/catalogue.ts'
import type { Path, Row, Table } from '#grammar/syntax.ts'
import { annotation, type Field, type Kind } from '#model/kind.ts'
import { required } from '#model/type.ts'
import type { Value } from '#model/value.ts'
import { at } from '../elaborate/context.ts'
import { use } from '../elaborate/use.ts'
import { isFactMap } from '../elaborate/facts.ts'
import { namedSteps } from '../elaborate/steps.ts'
import { reading } from '../elaborate/reading.ts'
import { readValue } from '../elaborate/value.ts'
import { allowances } from './allow.ts'
import { say } from './codes.ts'
import { setFacts, type FactColumns } from './facts.ts'
import { keyOf, type Key } from './key.ts'
import { markBroken, nestedMap, origin, setLabel, touch, type Draft, type Layering, type Spot } from './layering.ts'
import { cellExpression, labelOf, namedColumns, reportColumn } from './nameless.ts'
import { pathOf } from './set.ts'

interface Column {
  readonly index: number
  readonly field: Field
}

interface Plan {
  readonly kind: Kind
  readonly columns: readonly Column[]
  readonly keys: readonly Column[]
  /** Columns that are facts, and the field that holds what is said of them. */
  readonly facts: FactColumns | undefined
  readonly name: number
  readonly label: number
  /** Fields that unknown columns were meant for, most likely. */
  readonly meant: readonly string[]
}

export function setTable(layering: Layering, owners: readonly Draft[], field: Field, table: Table, spot: Spot): void {
  const owner = owners[0]
  const type = required(field.type)
  const kind = type.is === 'table' ? layering.lexicon.vocabulary.kinds.get(type.kind) : undefined
  if (owner === undefined || kind === undefined) return
  const plan = planOf(layering, kind, table, spot)
  if (plan === undefined) {
    markBroken(layering, owner, field.name)
    return
  }
  const below = owner.fields.get(field.name)
  const hasRows = below?.value?.is === 'table' && below.value.rows.size > 0
  if (hasRows && below.origin.layer !== layering.layer && plan.keys.length === 0 && plan.name < 0) {
    layering.findings.push(say('BK3021', at(spot, table), { name: pathOf(owner, field) }, { related: [{ note: 'below', at: below.origin }] }))
    return
  }
  const isNew = below === undefined || !hasRows || below.origin.layer === layering.layer
  const rows = nestedMap(layering, owner, field, origin(spot, table))
  const seen = new Map<string, Row>()
  for (const row of table.rows) {
    const key = keyOfRow(layering, plan, row, rows.size, owners, spot)
    if (key === undefined) continue
    const first = seen.get(key.id)
    if (first !== undefined) {
      layering.findings.push(say('BK3022', at(spot, row), { name: `[${key.text}]` }, { related: [{ note: 'first', at: at(spot, first) }], fixes: withoutRow(table, row, spot) }))
      continue
    }
    seen.set(key.id, row)
    if (!isNew && !row.remove && !rows.has(key.id)) layering.additions.push({ spot, owner, field, span: row, below: below.origin })
    setRow(layering, plan, row, key, rows, owners, field, spot)
  }
}

/** The table without a row: up to the next one, or from the end of the one before. */
function withoutRow({ rows, end }: Table, row: Row, spot: Spot): readonly Fix[] {
  const index = rows.indexOf(row)
  const [before, next] = [rows[index - 1], rows[index + 1]]
  const start = next === undefined ? (before?.end ?? row.start) : row.start
  return [{ at: at(spot, { start, end: next?.start ?? Math.max(end, row.end) }), replacement: '', certain: false }]
}

function setRow(layering: Layering, plan: Plan, row: Row, key: Key, rows: ReturnType<typeof nestedMap>, owners: readonly Draft[], field: Field, spot: Spot): void {
  const owner = owners[0]
  const known = rows.get(key.id)
  const seal = known?.sealed
  if (seal !== undefined && seal.layer !== layering.layer) {
    layering.findings.push(say('BK3013', at(spot, row), { name: known?.path ?? '' }, { related: [{ note: 'seal', at: seal }] }))
    return
  }
  if (row.remove) {
    const sealedCell = known === undefined ? undefined : [...known.fields.values()].find((held) => held.sealed !== undefined && held.sealed.layer !== layering.layer)
    if (known === undefined) layering.findings.push(say('BK3015', at(spot, row), { name: `[${key.text}]` }))
    else if (sealedCell?.sealed !== undefined) layering.findings.push(say('BK3013', at(spot, row), { name: known.path }, { related: [{ note: 'seal', at: sealedCell.sealed }] }))
    else rows.delete(key.id)
    return
  }
  const draft = known === undefined ? newRow(layering, plan, key, rows, owner, field, spot, row) : touch(layering, rows, key.id, known)
  if (known !== undefined && known.origin.layer !== layering.layer) draft.overrides.push(origin(spot, row))
  draft.allowed.push(...allowances(row.annotations, row, spot, layering.context))
  const label = labelOf(cellExpression(row.cells[plan.label]))
  if (label !== undefined) setLabel(draft, rows, key.id, label.value, origin(spot, label))
  for (const meant of plan.meant) markBroken(layering, draft, meant)
  const inside = [draft, ...owners]
  for (const { index, field: column } of plan.columns) {
    const cell = row.cells[index]
    if (known !== undefined && plan.keys.some((one) => one.index === index)) continue
    if (cell?.is === 'error') markBroken(layering, draft, column.name)
    if (cell?.is === 'cell') layering.tasks.push({ spot, owners: inside, work: { is: 'cell', cell, field: column } })
  }
  if (plan.facts !== undefined) setFacts(layering, plan.facts, row, inside, spot)
}

function newRow(layering: Layering, plan: Plan, key: Key, rows: ReturnType<typeof nestedMap>, owner: Draft | undefined, field: Field, spot: Spot, row: Row): Draft {
  const draft: Draft = {
    kind: plan.kind.name,
    name: key.text,
    path: `${owner?.path ?? ''}.${field.name}[${key.text}]`,
    label: undefined,
    labelOrigin: undefined,
    fields: new Map(),
    origin: origin(spot, row),
    overrides: [],
    sealed: undefined,
    allowed: [],
  }
  layering.fresh.add(draft)
  layering.created.push(draft)
  rows.set(key.id, draft)
  return draft
}

function planOf(layering: Layering, kind: Kind, table: Table, spot: Spot): Plan | undefined {
  const named = namedColumns(layering, kind, table, spot)
  const columns: Column[] = []
  const facts: { index: number; path: Path }[] = []
  const factField = [...kind.fields.values()].find(isFactMap)
  const meant: string[] = []
  let whole = true
  for (const [index, path] of table.columns.entries()) {
    if (index === named.name || index === named.label) continue
    const [step, more] = path.steps
    const field = step?.is === 'name' && more === undefined ? layering.lexicon.field(kind, step.name.text) : undefined
    const isGiven = index < (table.given ?? table.columns.length)
    if (field === undefined && factField !== undefined && isGiven && path.steps.every((one) => one.is === 'name')) facts.push({ index, path })
    else if (field === undefined) {
      meant.push(...reportColumn(layering, kind, path, spot))
      whole = false
    } else if (columns.some((one) => one.field === field)) layering.findings.push(say('BK3024', at(spot, path), { name: field.name }))
    else {
      columns.push({ index, field })
      use(field, at(spot, path), layering.context, (word) => layering.lexicon.field(kind, word)?.name, true)
    }
  }
  const keys = layering.lexicon.keys(kind).flatMap((key) => columns.filter((one) => one.field === key))
  if (!whole && keys.length < layering.lexicon.keys(kind).length) return undefined
  return { kind, columns, keys, facts: factField === undefined || facts.length === 0 ? undefined : { field: factField, columns: facts, known: new Map() }, name: named.name, label: named.label, meant }
}

/** By its key cells; by its name column; else by its place. */
function keyOfRow(layering: Layering, plan: Plan, row: Row, count: number, owners: readonly Draft[], spot: Spot): Key | undefined {
  if (row.cells.some((cell) => cell.is === 'error')) return undefined
  const wanted = layering.lexicon.keys(plan.kind)
  if (wanted.length === 0) {
    if (plan.name < 0) return { id: String(count + 1), text: String(count + 1) }
    const cell = cellExpression(row.cells[plan.name])
    const name = cell === undefined ? undefined : namedSteps(cell)?.join('.')
    if (name === undefined) layering.findings.push(say('BK3025', at(spot, row), { column: 'name' }))
    return name === undefined ? undefined : { id: name, text: name }
  }
  const values: Value[] = []
  for (const field of wanted) {
    const column = plan.keys.find((one) => one.field === field)
    const expression = column === undefined ? undefined : cellExpression(row.cells[column.index])
    if (expression === undefined) {
      layering.findings.push(say('BK3025', at(spot, row), { column: { zh: field.label ?? field.name, en: field.name } }))
      return undefined
    }
    const value = reading(expression, layering.context, (syntax, context) => readValue(syntax, field.type, context, { file: spot.file, layer: spot.layer, owners, field }))
    if (value === undefined) return undefined
    values.push(value)
  }
  return keyOf(values)
}

/** `@closed(field, member)`: a table whose order of rows means something takes no new ones from above. Said when the layer's values are there. */
export function refuseAdditions(layering: Layering): void {
  for (const { spot, owner, field, span, below } of layering.additions) {
    const [name = '', member] = annotation(field, 'closed')?.arguments ?? []
    // An upper layer that lets the rows mean something else does not open the table.
    const held = owner.fields.get(name)
    const value = [held, ...(held?.replaced ?? [])].map((one) => one?.value).find((one) => one?.is === 'enum' && one.member === member)
    if (value?.is !== 'enum' || member === undefined) continue
    const mode = layering.lexicon.vocabulary.enums.get(value.enum)?.members.get(member)
    layering.findings.push(say('BK3101', at(spot, span), { name: owner.path, mode: { zh: mode?.label ?? member, en: member } }, { related: [{ note: 'below', at: below }] }))
  }
}
