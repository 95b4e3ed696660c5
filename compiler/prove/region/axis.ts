/**
 * An axis: everything a variable may be, cut into cells on each of which all comparisons with the constants at hand have one truth.
 * The last cell is "unknown". So a question about all values is a question about finitely many.
 */
import { compareDecimal, type Decimal } from '#model/decimal.ts'
import type { Vocabulary } from '#model/kind.ts'
import { required, type Type } from '#model/type.ts'
import type { Range, Value } from '#model/value.ts'
import { apart } from '#semantics/apart.ts'
import { identity } from '#semantics/compare.ts'
import { isIn } from '#semantics/membership.ts'
import { between, isOn, markOf, scaleOf, valueAt, type Scale } from './scale.ts'

export interface Axis {
  /** A value of each cell; undefined in the last one: unknown. */
  readonly cells: readonly (Value | undefined)[]
  /**
   * line: the cells ascend, single values with what lies between them. ranks: every value has a cell, in their order. names: every value
   * has one, or there is one for all the others. mixed: several lines, seconds and months say.
   */
  readonly shape: 'line' | 'ranks' | 'names' | 'mixed'
  /** Constants, by what they are equal by: the first cell that is not below, and whether that cell is the constant alone. */
  readonly cuts: ReadonlyMap<string, { readonly cell: number; readonly alone: boolean }>
  /** Of a line: its scale, and from where to where each known cell reaches. */
  readonly line?: { readonly scale: Scale; readonly reach: readonly Interval[] }
}

/** From one mark to another; an end that is undefined is none, one that is open does not belong to it. */
export interface Interval {
  readonly low: { readonly at: Decimal; readonly open: boolean } | undefined
  readonly high: { readonly at: Decimal; readonly open: boolean } | undefined
}

/** Whether a mark lies in an interval. */
export function spans({ low, high }: Interval, mark: Decimal): boolean {
  const [above, below] = [low === undefined ? 1 : compareDecimal(mark, low.at), high === undefined ? -1 : compareDecimal(mark, high.at)]
  return (above > 0 || (above === 0 && low?.open === false)) && (below < 0 || (below === 0 && high?.open === false))
}

/** Of what values an axis is made. `domain`: nothing outside it occurs. `extra`: occurs all the same. */
export interface Span {
  readonly type: Type | undefined
  readonly constants: readonly Value[]
  readonly domain: Range | undefined
  readonly extra: Value | undefined
}

/** What a list of all values would be too long for. */
const listed = 200

/** So few cells that each may be looked at; two-valued axes always are, which are asked without a constant. */
const few = 8

/** `references`: paths of all declarations of a kind. */
export function axisOf(span: Span, vocabulary: Vocabulary, references: (kind: string) => readonly string[]): Axis {
  const type = span.type === undefined ? undefined : required(span.type)
  const first = span.constants[0]
  if (type?.is === 'scalar' && type.name === 'bool') return listOf([bool(true), bool(false)], 'names')
  const enumName = type?.is === 'enum' ? type.name : first?.is === 'enum' ? first.enum : undefined
  const members = enumName === undefined ? undefined : vocabulary.enums.get(enumName)?.members
  if (enumName !== undefined && members !== undefined) {
    return listOf([...members.keys()].map((member) => ({ is: 'enum', enum: enumName, member, arguments: [] })), vocabulary.enums.get(enumName)?.ordered === true ? 'ranks' : 'names')
  }
  const scaled = onScales(span, type, vocabulary)
  // A text that nothing is compared with is on no scale, and some text all the same.
  if (scaled !== undefined && scaled.cells.length > 1) return scaled
  const paths = type?.is === 'ref' && type.kind !== undefined ? references(type.kind) : []
  const kind = type?.is === 'ref' ? type.kind : undefined
  if (kind !== undefined && paths.length > 0 && paths.length <= listed) return listOf(paths.map((path) => ({ is: 'ref', kind, path })), 'names')
  return listOf([...span.constants, otherThan(span.constants)], 'names')
}

function bool(value: boolean): Value {
  return { is: 'bool', value }
}

function listOf(values: readonly Value[], shape: 'ranks' | 'names'): Axis {
  const cells = [...new Map(values.map((value) => [identity(value), value])).values()]
  return { cells: [...cells, undefined], shape, cuts: new Map(cells.map((value, cell) => [identity(value), { cell, alone: true }])) }
}

/** A text or reference that is none of those named. */
function otherThan(constants: readonly Value[]): Value {
  const taken = new Set(constants.map((one) => (one.is === 'text' ? one.value : one.is === 'ref' ? one.path : identity(one))))
  let name = '…'
  while (taken.has(name)) name += '…'
  const first = constants[0]
  return first?.is === 'ref' ? { ...first, path: name } : { is: 'text', value: name }
}

/** Amounts, times and days: the constants, and what lies between. Values that do not compare stand on scales of their own. */
function onScales(span: Span, type: Type | undefined, vocabulary: Vocabulary): Axis | undefined {
  const ends = [span.domain?.from, span.domain?.to, span.extra].filter((end) => end !== undefined)
  const values = [...span.constants, ...ends].flatMap((value) => asType(value, type))
  if (values.length === 0) values.push(...exampleOf(type))
  const scales = new Map<string, { readonly scale: Scale; readonly marks: Map<string, Decimal> }>()
  for (const value of values) {
    const scale = scaleOf(value, type?.is === 'scalar' && type.name === 'int')
    const mark = markOf(value)
    if (scale === undefined || mark === undefined) return undefined
    const key = `${scale.is} ${scale.measure}`
    const known = scales.get(key) ?? { scale, marks: new Map<string, Decimal>() }
    known.marks.set(`${mark.digits}e${mark.scale}`, mark)
    scales.set(key, known)
  }
  const cells: Value[] = []
  const reach: Interval[] = []
  const cuts = new Map<string, { readonly cell: number; readonly alone: boolean }>()
  const may = (value: Value): boolean => span.domain === undefined || (isIn(value, span.domain, vocabulary) !== false && apart([value, span.domain]) === undefined) || identity(value) === identity(span.extra)
  for (const { scale, marks } of scales.values()) {
    const sorted = [...marks.values()].sort(compareDecimal)
    for (let index = 0; index <= sorted.length; index++) {
      const gap = between(scale, sorted[index - 1], sorted[index])
      if (gap !== undefined && may(valueAt(scale, gap))) {
        cells.push(valueAt(scale, gap))
        reach.push({ low: openAt(sorted[index - 1]), high: openAt(sorted[index]) })
      }
      const mark = sorted[index]
      const point = mark === undefined ? undefined : valueAt(scale, mark)
      if (mark === undefined || point === undefined) continue
      const alone = isOn(scale, mark) && may(point)
      cuts.set(identity(point), { cell: cells.length, alone })
      if (alone) {
        cells.push(point)
        reach.push({ low: { at: mark, open: false }, high: { at: mark, open: false } })
      }
    }
  }
  const [only, more] = scales.values()
  return only === undefined || more !== undefined ? { cells: [...cells, undefined], shape: 'mixed', cuts } : { cells: [...cells, undefined], shape: 'line', cuts, line: { scale: only.scale, reach } }
}

function openAt(mark: Decimal | undefined): Interval['low'] {
  return mark === undefined ? undefined : { at: mark, open: true }
}

/** A constant as values of the variable's own type: a day is two moments, the first and the last of it; a moment stands on a day. */
function asType(value: Value, type: Type | undefined): readonly Value[] {
  const name = type?.is === 'scalar' ? type.name : undefined
  if (value.is === 'date' && name === 'datetime') return [{ is: 'datetime', value: `${value.value}T00:00` }, { is: 'datetime', value: `${value.value}T23:59:59` }]
  if (value.is === 'datetime' && name === 'date') return [{ is: 'date', value: value.value.slice(0, 10) }]
  if (value.is === 'percent' && (name === 'number' || name === 'int')) return [{ is: 'number', value: value.value }]
  if (value.is === 'number' && name === 'percent') return [{ is: 'percent', value: value.value }]
  return [value]
}

/** Some value of a type that nothing is compared with. */
function exampleOf(type: Type | undefined): readonly Value[] {
  const nothing: Decimal = { digits: 0n, scale: 0 }
  if (type?.is !== 'scalar') return []
  const { name } = type
  switch (name) {
    case 'int':
    case 'number':
      return [{ is: 'number', value: nothing }]
    case 'percent':
      return [{ is: 'percent', value: nothing }]
    case 'money':
      return [{ is: 'money', currency: 'CNY', amount: nothing }]
    case 'duration':
      return [{ is: 'duration', basis: 'seconds', amount: nothing, iso: 'PT0S' }]
    case 'time':
      return [{ is: 'time', value: '12:00' }]
    case 'date':
      return [{ is: 'date', value: '2026-01-01' }]
    case 'datetime':
      return [{ is: 'datetime', value: '2026-01-01T12:00' }]
    case 'bool':
    case 'text':
    case 'color':
    case 'url':
    case 'asset':
    case 'pattern':
    case 'locale':
    case 'type':
    case 'any':
      return []
    default:
      return name satisfies never
  }
}

/**
 * The truth of a test on every cell. `look` is called once for each stretch of cells on which a test that compares with `constants`
 * cannot change its mind.
 */
export function truths<Truth>(axis: Axis, constants: readonly Value[], type: Type | undefined, look: (value: Value | undefined) => Truth): readonly Truth[] {
  if (axis.shape === 'ranks' || axis.shape === 'mixed' || axis.cells.length <= few) return axis.cells.map(look)
  const plain = type === undefined ? undefined : required(type)
  const own = constants.flatMap((value) => asType(value, plain)).flatMap((value) => axis.cuts.get(identity(value)) ?? [])
  const alone = new Set(own.flatMap((cut) => (cut.alone ? [cut.cell] : [])))
  const starts = new Set(own.map(({ cell }) => cell))
  const last = axis.cells.length - 1
  let stretch: { readonly truth: Truth } | undefined
  return axis.cells.map((value, cell) => {
    if (axis.shape === 'line' && starts.has(cell)) stretch = undefined
    if (cell === last || alone.has(cell)) return look(value)
    stretch ??= { truth: look(value) }
    return stretch.truth
  })
}
