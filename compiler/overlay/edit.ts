/** `items += [loans] after transfer`, `items -= [lottery]`: edits of a list or set that stands below. */
import type { EditMember, Expression as Syntax, Path } from '#grammar/syntax.ts'
import { required } from '#model/type.ts'
import type { Value } from '#model/value.ts'
import { equalValues } from '#semantics/compare.ts'
import { at, type Site } from '../elaborate/context.ts'
import { describeValue } from '#model/value-words.ts'
import { reading } from '../elaborate/reading.ts'
import { readValue } from '../elaborate/value.ts'
import { describeBound, insideBound } from './bound.ts'
import { say } from './codes.ts'
import type { Goal } from './goal.ts'
import { markBroken, origin, type Layering, type Spot } from './layering.ts'
import { claimEdit, pathOf, writable } from './set.ts'

export function editField(layering: Layering, { owners, field }: Goal, member: EditMember, spot: Spot): void {
  const owner = owners[0]
  if (owner === undefined) return
  const type = required(field.type)
  const name = pathOf(owner, field)
  if (type.is !== 'list' && type.is !== 'set') {
    layering.findings.push(say('BK3028', at(spot, member.path), { name }))
    return
  }
  if (!writable(layering, owner, field, spot, member.path) || !claimEdit(layering, owner, field, spot, member)) return
  const site: Site = { file: spot.file, layer: spot.layer, owners, field }
  const value = reading(member.value, layering.context, (syntax, context) => readValue(syntax, type, context, site))
  const known = owner.fields.get(field.name)
  const items = known?.value?.is === 'list' || known?.value?.is === 'set' ? known.value.items : []
  if (value?.is !== 'list' && value?.is !== 'set') {
    markBroken(layering, owner, field.name)
    return
  }
  const related = known === undefined ? [] : [{ note: 'list' as const, at: known.origin }]
  const edited = member.operator === '-=' ? without(items, value.items) : withMore(items, value.items, anchorIndex())
  if (edited === undefined) return
  const result: Value = { is: type.is, items: edited }
  const bound = known?.bound
  if (bound !== undefined && insideBound(result, bound.value, layering.context) !== true) {
    layering.findings.push(say('BK3017', at(spot, member), { name, value: describeValue(result), bound: describeBound(bound.value, layering.lexicon.vocabulary) }, { related: [{ note: 'bound', at: bound.origin }, ...(known === undefined || known.fallback || known.origin === bound.origin ? [] : [{ note: 'replaced' as const, at: known.origin }])] }))
    return
  }
  const fromBelow = known !== undefined && known.origin.layer !== layering.layer && !known.fallback
  owner.fields.set(field.name, {
    value: result,
    origin: origin(spot, member),
    fallback: false,
    replaced: fromBelow ? [{ value: known.value, origin: known.origin }, ...known.replaced] : (known?.replaced ?? []),
    bound,
    sealed: known?.sealed,
  })

  function without(from: readonly Value[], taken: readonly Value[]): readonly Value[] | undefined {
    const missing = taken.find((one) => !from.some((item) => equalValues(item, one)))
    if (missing === undefined) return from.filter((item) => !taken.some((one) => equalValues(item, one)))
    layering.findings.push(say('BK3029', at(spot, member.value), { list: name, item: describeValue(missing) }, { related }))
    return undefined
  }

  function withMore(to: readonly Value[], more: readonly Value[], index: number | undefined): readonly Value[] | undefined {
    if (index === undefined) return undefined
    const twice = more.find((one, at) => [...to, ...more.slice(0, at)].some((item) => equalValues(item, one)))
    if (twice === undefined) return [...to.slice(0, index), ...more, ...to.slice(index)]
    layering.findings.push(say('BK3030', at(spot, member.value), { list: name, item: describeValue(twice) }, { related }))
    return undefined
  }

  /** Where new items go: at the end, or beside the anchor; undefined when the anchor is not there. */
  function anchorIndex(): number | undefined {
    const { anchor } = member
    if (anchor === undefined || (type.is !== 'list' && type.is !== 'set')) return items.length
    const syntax = asExpression(anchor.path)
    const wanted = syntax === undefined ? undefined : reading(syntax, layering.context, (one, context) => readValue(one, type.of, context, site))
    if (wanted === undefined) return undefined
    const index = items.findIndex((item) => equalValues(item, wanted))
    if (index >= 0) return anchor.side === 'before' ? index : index + 1
    const shown = items.slice(0, 8).map(describeValue).join(', ')
    layering.findings.push(say('BK3031', at(spot, anchor.path), { name: describeValue(wanted), suggestions: shown === '' ? undefined : shown }))
    return undefined
  }
}

/** A path of names, as the expression that would name the same thing. */
function asExpression(path: Path): Syntax | undefined {
  let expression: Syntax | undefined
  for (const step of path.steps) {
    if (step.is !== 'name') return undefined
    const { text, start, end } = step.name
    expression = expression === undefined ? { is: 'name', text, start, end } : { is: 'field', of: expression, name: step.name, start: path.start, end }
  }
  return expression
}
