/** Second round of a layer: values. Plain ones at once; those that need facts are put off until all plain ones are there. */
import type { Fix } from '#diagnostics/catalogue.ts'
import type { FieldMember, Span, Table, TableMember, ValueSyntax } from '#grammar/syntax.ts'
import type { Field } from '#model/kind.ts'
import { required, type Type } from '#model/type.ts'
import type { Value } from '#model/value.ts'
import { say as sayElaborated } from '../elaborate/codes.ts'
import { at, fieldWords, type Site } from '../elaborate/context.ts'
import { readTest } from '../elaborate/deferred.ts'
import { describeKind, exampleOf, typeOfValue } from '../elaborate/describe.ts'
import { typeExpression } from '../elaborate/expression.ts'
import { isReadLater, readLater } from '../elaborate/facts.ts'
import { reading } from '../elaborate/reading.ts'
import { readValue } from '../elaborate/value.ts'
import { readBound } from './bound.ts'
import { say } from './codes.ts'
import { editField } from './edit.ts'
import { goalOf } from './goal.ts'
import { kindOf, markBroken, origin, type Draft, type Layering, type Spot, type Task } from './layering.ts'
import { claim, pathOf, setField, writable } from './set.ts'
import { setTable } from './table.ts'

export function perform(layering: Layering, task: Task): void {
  const { spot, owners, work } = task
  switch (work.is) {
    case 'value':
      assign(layering, owners, work.field, work.value, undefined, spot)
      return
    case 'cell':
      if (work.cell.is === 'cell') assignCell(layering, owners, work.field, work.cell, spot)
      return
    case 'member':
      performMember(layering, task, work)
      return
    default:
      work satisfies never
  }
}

function performMember(layering: Layering, { spot, owners }: Task, { member }: Extract<Task['work'], { is: 'member' }>): void {
  switch (member.is) {
    case 'field':
      assignMember(layering, owners, member, spot)
      return
    case 'edit': {
      const goal = goalOf(layering, member.path, owners, spot)
      if (goal !== undefined) editField(layering, goal, member, spot)
      return
    }
    case 'table-member':
      assignLooseTable(layering, owners, member, spot)
      return
    default:
      member satisfies never
  }
}

function assignMember(layering: Layering, owners: readonly Draft[], member: FieldMember, spot: Spot): void {
  const goal = goalOf(layering, member.path, owners, spot)
  if (goal === undefined) return
  if (member.value.is === 'table') assignTable(layering, goal.owners, goal.field, member.value, member.path, spot, member.sealed)
  else assign(layering, goal.owners, goal.field, member.value, member.sealed, spot, member)
}

/** A table with no field name belongs to the kind's one table field. */
function assignLooseTable(layering: Layering, owners: readonly Draft[], member: TableMember, spot: Spot): void {
  const owner = owners[0]
  if (owner === undefined) return
  const kind = kindOf(layering, owner)
  const field = layering.lexicon.tableField(kind)
  if (field !== undefined) {
    assignTable(layering, owners, field, member.table, member.table, spot)
    return
  }
  const tables = [...kind.fields.values()].filter((one) => required(one.type).is === 'table').map((one) => `${one.name}:`)
  const words = describeKind(kind.name, layering.lexicon.vocabulary)
  layering.findings.push(tables.length === 0 ? say('BK3026', at(spot, member), { kind: words }) : say('BK3039', at(spot, member), { kind: words, suggestions: tables.join(', ') }))
}

function assignTable(layering: Layering, owners: readonly Draft[], field: Field, table: Table, span: Span, spot: Spot, sealed?: Span): void {
  const owner = owners[0]
  if (owner === undefined) return
  if (required(field.type).is !== 'table') {
    markBroken(layering, owner, field.name)
    layering.findings.push(say('BK3027', at(spot, span), { name: pathOf(owner, field), example: `${field.name}: ${exampleOf(field.type, layering.lexicon.vocabulary) ?? '…'}` }))
    return
  }
  if (!claim(layering, owner, field, spot, span) || !writable(layering, owner, field, spot, span)) return
  setTable(layering, owners, field, table, spot)
  const held = owner.fields.get(field.name)
  if (sealed !== undefined && held !== undefined) owner.fields.set(field.name, { ...held, sealed: origin(spot, { start: sealed.start, end: span.end }) })
}

/** Reads a value with its bound and puts it into the field. */
export function assign(layering: Layering, owners: readonly Draft[], field: Field, written: ValueSyntax, sealed: FieldMember['sealed'], spot: Spot, whole?: Span): void {
  const owner = owners[0]
  if (owner === undefined || !claim(layering, owner, field, spot, written, whole)) return
  const site = siteOf(layering, owners, field, spot)
  const isTestCell = written.expression === undefined && written.within?.is === 'test'
  if (isTestCell && required(field.type).is !== 'test') {
    layering.findings.push(sayElaborated('BK4101', at(spot, written), { field: fieldWords(site) }, { fixes: withoutOperator(written, spot) }))
    markBroken(layering, owner, field.name)
    return
  }
  const finish = (): void => {
    const value = isTestCell ? readTestCell(layering, written, field, site) : read(layering, written, field, site)
    if (value === undefined && (isTestCell || written.expression !== undefined)) {
      markBroken(layering, owner, field.name)
      return
    }
    const boundSyntax = isTestCell ? undefined : written.within
    const type = required(field.type)
    const boundType: Type = type.is === 'scalar' && type.name === 'any' && value !== undefined ? typeOfValue(value) : type
    const bound = boundSyntax === undefined ? undefined : reading(boundSyntax, layering.context, (syntax, context) => readBound(syntax, boundType, context, site))
    setField(layering, owner, field, { value, bound, boundSpan: boundSyntax, sealed, span: written, valueSpan: written.expression, spot })
  }
  if (isReadLater(field)) layering.deferred.push({ spot, owners, field, set: finish })
  else finish()
}

/** `>= 5`: what is compared with. */
function withoutOperator({ within }: ValueSyntax, spot: Spot): readonly Fix[] {
  const [only, more] = within?.is === 'test' ? within.parts : []
  return only?.is !== 'compare' || more !== undefined ? [] : [{ at: at(spot, { start: only.start, end: only.value.start }), replacement: '', certain: false }]
}

function readTestCell(layering: Layering, written: ValueSyntax, field: Field, site: Site): Value | undefined {
  const type = required(field.type)
  if (type.is !== 'test' || written.within === undefined) return undefined
  return reading(written.within, layering.context, (syntax, context) => readTest(syntax, type.of, { context, site, scopes: [], read: typeExpression }))
}

function read(layering: Layering, written: ValueSyntax, field: Field, site: Site): Value | undefined {
  if (written.expression === undefined) return undefined
  const isLater = isReadLater(field)
  return reading(written.expression, layering.context, (syntax, context) => (isLater ? readLater(syntax, field, context, site) : readValue(syntax, field.type, context, site)))
}

/** A value of an `any` field keeps the type that it had below. */
export function siteOf(layering: Layering, owners: readonly Draft[], field: Field, spot: Spot): Site {
  const below = owners[0]?.fields.get(field.name)
  const type = required(field.type)
  const kept = type.is === 'scalar' && type.name === 'any' && below?.value !== undefined && below.origin.layer !== layering.layer ? typeOfValue(below.value) : undefined
  return { file: spot.file, layer: spot.layer, owners, field, ...(kept === undefined ? {} : { kept }), ...(kept !== undefined && below?.value?.is === 'money' ? { keptCurrency: below.value.currency } : {}) }
}

export function assignCell(layering: Layering, owners: readonly Draft[], field: Field, cell: Extract<Extract<Task['work'], { is: 'cell' }>['cell'], { is: 'cell' }>, spot: Spot): void {
  const written: ValueSyntax = cell.value.is === 'value' ? cell.value : { is: 'value', expression: undefined, within: cell.value, start: cell.start, end: cell.end }
  assign(layering, owners, field, written, cell.sealed, spot)
}

