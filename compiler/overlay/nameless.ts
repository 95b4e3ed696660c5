/** `fact { | name | label | … | }`: one declaration a row, rewritten as the declarations it is short for. The other members of the body are defaults for all rows. */
import { guess, oneOf, suggest } from '#diagnostics/suggest.ts'
import type { Cell, Expression, FieldMember, Instance as Syntax, Member, Path, Row, Table, TextLiteral } from '#grammar/syntax.ts'
import type { Kind } from '#model/kind.ts'
import { at } from '../elaborate/context.ts'
import { noteName } from '../declare/uses.ts'
import { describeKind } from '../elaborate/describe.ts'
import { say as sayElaborated } from '../elaborate/codes.ts'
import { say } from './codes.ts'
import type { Layering, Spot } from './layering.ts'

/** Columns that are not fields: the id and the label, under any of their words. */
const nameColumns: ReadonlySet<string> = new Set(['name', '名称', '名字', '标识'])
const labelColumns: ReadonlySet<string> = new Set(['label', '标签'])

/** `around`: the path of what they stand in, if they do. */
export function rowsAsInstances(layering: Layering, syntax: Syntax, kind: Kind, spot: Spot, around: readonly string[]): readonly Syntax[] {
  if (syntax.label !== undefined) layering.findings.push(say('BK3108', at(spot, syntax.label), {}))
  const defaults = syntax.members.filter((member) => member.is !== 'table-member')
  return syntax.members.flatMap((member) => (member.is === 'table-member' ? tableRows(layering, syntax, kind, member.table, defaults, spot, around) : []))
}

interface Columns {
  readonly name: number
  readonly label: number
}

/** Where the id and the label stand in a header, if they do; a field of that word wins. */
export function namedColumns(layering: Layering, kind: Kind, table: Table, spot: Spot): Columns {
  const isColumn = (words: ReadonlySet<string>, word: string): boolean => words.has(word) && layering.lexicon.field(kind, word) === undefined
  const column = (words: ReadonlySet<string>, [name = '', label]: readonly string[]): number => {
    const index = table.columns.findIndex((path) => {
      const word = singleName(path)
      return word !== undefined && isColumn(words, word)
    })
    const path = table.columns[index]
    if (path !== undefined) noteName(layering.context.uses, spot.file, path, { name, label }, (word) => (isColumn(words, word) ? name : undefined))
    return index
  }
  return { name: column(nameColumns, ['name', '名称']), label: column(labelColumns, ['label', '标签']) }
}

function singleName(path: Path): string | undefined {
  const [only, more] = path.steps
  return only?.is === 'name' && more === undefined ? only.name.text : undefined
}

function tableRows(layering: Layering, syntax: Syntax, kind: Kind, table: Table, defaults: readonly Member[], spot: Spot, around: readonly string[]): readonly Syntax[] {
  const words = describeKind(kind.name, layering.lexicon.vocabulary)
  const columns = namedColumns(layering, kind, table, spot)
  if (columns.name < 0) {
    layering.findings.push(say('BK3003', at(spot, syntax.kind), { kind: words, word: syntax.kind.text }))
    return []
  }
  const unknown = table.columns.filter((path, index) => index !== columns.name && index !== columns.label && fieldOf(layering, kind, path) === undefined)
  const meant = unknown.flatMap((path) => reportColumn(layering, kind, path, spot))
  return table.rows.flatMap((row) => {
    if (row.remove && syntax.mode !== 'override') {
      layering.findings.push(say('BK3109', at(spot, row), { word: syntax.kind.text }))
      return []
    }
    const written = cellExpression(row.cells[columns.label])
    if (written !== undefined && labelOf(written) === undefined) layering.findings.push(sayElaborated('BK4005', at(spot, written), { field: { zh: '标签', en: 'label' }, text: '…' }))
    const instance = rowInstance(layering, syntax, kind, table, row, columns, defaults)
    if (instance?.path !== undefined) for (const field of [...meant, ...unreadIn(layering, kind, table, row)]) layering.tree.broken.add(`${[...around, ...instance.path.steps.flatMap((step) => (step.is === 'name' ? [step.name.text] : []))].join('.')}#${field}`)
    if (instance === undefined && row.cells.every((cell) => cell.is !== 'error')) layering.findings.push(say('BK3003', at(spot, row), { kind: words, word: syntax.kind.text }))
    return instance === undefined ? [] : [instance]
  })
}

/** Fields of cells that could not be read. */
function unreadIn(layering: Layering, kind: Kind, table: Table, row: Row): readonly string[] {
  return row.cells.flatMap((cell, index) => {
    const column = cell.is === 'error' ? table.columns[index] : undefined
    return (column === undefined ? undefined : fieldOf(layering, kind, column)) ?? []
  })
}

/** Gives the fields that were meant, most likely: they are not missing as well. */
export function reportColumn(layering: Layering, kind: Kind, path: Path, spot: Spot): readonly string[] {
  const name = path.steps.map((step) => (step.is === 'name' ? step.name.text : '[…]')).join('.')
  const fields = [...kind.fields.values()]
  const near = suggest(name, [...fields, { name: 'name', label: '名称' }, { name: 'label', label: '标签' }])
  const place = at(spot, path)
  layering.findings.push(
    say('BK3023', place, { kind: describeKind(kind.name, layering.lexicon.vocabulary), name, suggestions: oneOf(near) }, { fixes: guess(near, place) }),
  )
  return near.flatMap((word) => layering.lexicon.field(kind, word)?.name ?? [])
}

function fieldOf(layering: Layering, kind: Kind, path: Path): string | undefined {
  const word = singleName(path)
  return word === undefined ? undefined : layering.lexicon.field(kind, word)?.name
}

function rowInstance(layering: Layering, syntax: Syntax, kind: Kind, table: Table, row: Row, columns: Columns, defaults: readonly Member[]): Syntax | undefined {
  const path = pathOf(cellExpression(row.cells[columns.name]))
  if (path === undefined) return undefined
  const given = new Set<string>()
  const members: Member[] = []
  for (const [index, cell] of row.cells.entries()) {
    const column = table.columns[index]
    const field = column === undefined || index === columns.name || index === columns.label ? undefined : fieldOf(layering, kind, column)
    if (column === undefined || field === undefined || cell.is !== 'cell') continue
    given.add(field)
    members.push(cellMember(column, cell))
  }
  const rest = defaults.filter((member) => member.is !== 'field' || !given.has(fieldOf(layering, kind, member.path) ?? ''))
  const { start, end } = row
  return {
    ...syntax,
    doc: row.doc ?? syntax.doc,
    annotations: [...syntax.annotations, ...row.annotations],
    start,
    end,
    mode: row.remove ? 'remove' : syntax.mode,
    path,
    label: labelOf(cellExpression(row.cells[columns.label])),
    members: row.remove ? [] : [...members, ...rest],
    body: { start, end },
  }
}

/** A unary test in a cell travels as the bound of an absent value, which nothing else is written as. */
export function cellMember(column: Path, cell: Extract<Cell, { is: 'cell' }>): FieldMember {
  const { value, sealed, start, end } = cell
  return {
    is: 'field',
    doc: undefined,
    annotations: [],
    sealed,
    path: column,
    value: value.is === 'value' ? value : { is: 'value', expression: undefined, within: value, start, end },
    start,
    end,
  }
}

export function cellExpression(cell: Cell | undefined): Expression | undefined {
  return cell?.is === 'cell' && cell.value.is === 'value' ? cell.value.expression : undefined
}

/** `payee.first_seen`, or a name in quotes, as a path. */
function pathOf(expression: Expression | undefined): Path | undefined {
  if (expression === undefined) return undefined
  const { start, end } = expression
  const steps: Path['steps'][number][] = []
  let current = expression
  while (current.is === 'field') {
    steps.unshift({ is: 'name', name: current.name })
    current = current.of
  }
  if (current.is !== 'name') return undefined
  return { steps: [{ is: 'name', name: { text: current.text, start: current.start, end: current.end } }, ...steps], start, end }
}

export function labelOf(expression: Expression | undefined): TextLiteral | undefined {
  if (expression?.is === 'text') return expression
  return expression?.is === 'name' ? { is: 'text', value: expression.text, start: expression.start, end: expression.end } : undefined
}
