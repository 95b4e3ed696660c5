/** Columns of a table that are facts of a scene: what a row says of them goes into its one map over facts, in an override fact by fact. */
import type { Path, Row } from '#grammar/syntax.ts'
import type { Field } from '#model/kind.ts'
import type { Value } from '#model/value.ts'
import { at } from '../elaborate/context.ts'
import { factMap, factNamed, factsOf, factValue } from '../elaborate/facts.ts'
import { reading } from '../elaborate/reading.ts'
import type { NameScope } from '../elaborate/scope.ts'
import { say } from './codes.ts'
import { markBroken, type Draft, type Layering, type Spot } from './layering.ts'
import { claim, setField } from './set.ts'

type Fact = ReturnType<NameScope['find']>

export interface FactColumns {
  readonly field: Field
  readonly columns: readonly { readonly index: number; readonly path: Path }[]
  /** What each column means, found and reported once a table. */
  readonly known: Map<number, Fact>
}

/** Puts off the cells of a row until the facts of the layer are known. */
export function setFacts(layering: Layering, columns: FactColumns, row: Row, owners: readonly Draft[], spot: Spot): void {
  const [draft] = owners
  const cells = columns.columns.flatMap(({ index, path }) => {
    const cell = row.cells[index]
    return cell === undefined || cell.is === 'empty' ? [] : [{ index, path, cell }]
  })
  const [first] = cells
  const last = cells[cells.length - 1]
  if (draft === undefined || first === undefined || last === undefined) return
  const { field } = columns
  const span = { start: first.cell.start, end: last.cell.end }
  if (!claim(layering, draft, field, spot, span)) return
  const set = (): void => {
    const { context } = layering
    const site = { file: spot.file, layer: spot.layer, owners, field }
    const scopes = factsOf(context, site)
    const below = draft.fields.get(field.name)?.value
    const entries = new Map<string, Value>(below?.is === 'map' ? below.entries : [])
    const used = new Set<string>()
    let whole = scopes !== undefined
    for (const { index, path, cell } of scopes === undefined ? [] : cells) {
      const fact = factOf(layering, columns, index, path, scopes ?? [], owners, spot)
      if (fact === undefined || cell.is === 'error') {
        whole = false
        continue
      }
      if (used.has(fact.name)) {
        layering.findings.push(say('BK3024', at(spot, path), { name: fact.name }))
        continue
      }
      used.add(fact.name)
      const within = cell.is === 'cell' && cell.value.is === 'value' ? cell.value.within : undefined
      const extra = cell.is === 'cell' ? (cell.sealed ?? within) : undefined
      if (extra !== undefined) {
        layering.findings.push(say('BK3102', at(spot, extra), { word: within === extra ? 'within' : 'sealed', name: fact.name, table: owners[1] === undefined ? 'rows' : tableOf(draft, owners[1]) }))
        whole = false
        continue
      }
      const written = cell.is !== 'cell' ? undefined : cell.value.is === 'value' ? cell.value.expression : cell.value
      const value = written === undefined ? undefined : reading(written, context, (syntax, within) => factValue(syntax, fact.type, field, scopes ?? [], within, site))
      if (value !== undefined) entries.set(fact.name, value)
      // `-` asks nothing, and `none` takes away what was said below.
      else if (written === undefined) entries.delete(fact.name)
      else whole = false
    }
    if (whole) setField(layering, draft, field, { value: factMap(entries), bound: undefined, boundSpan: undefined, sealed: undefined, span, spot })
    else markBroken(layering, draft, field.name)
  }
  layering.deferred.push({ spot, owners, field, set })
}

/** The field whose row this is: `transfer.rows[large]` → `rows`. */
function tableOf(row: Draft, owner: Draft): string {
  return row.path.slice(owner.path.length + 1).replace(/\[.*$/su, '')
}

function factOf(layering: Layering, columns: FactColumns, index: number, path: Path, scopes: readonly NameScope[], owners: readonly Draft[], spot: Spot): Fact {
  if (columns.known.has(index)) return columns.known.get(index)
  const text = path.steps.map((step) => (step.is === 'name' ? step.name.text : '[…]')).join('.')
  const fact = factNamed({ text, start: path.start, end: path.end }, scopes, layering.context, { file: spot.file, layer: spot.layer, owners, field: columns.field })
  columns.known.set(index, fact)
  return fact
}

