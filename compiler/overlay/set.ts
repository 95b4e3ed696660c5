/** Setting a field: the one place where seals, bounds, "twice in a layer" and history are minded. */
import type { Fix } from '#diagnostics/catalogue.ts'
import type { Place } from '#diagnostics/place.ts'
import type { Span } from '#grammar/syntax.ts'
import type { Bound, Held } from '#model/instance.ts'
import { annotation, type Field } from '#model/kind.ts'
import type { Origin } from '#model/provenance.ts'
import { required } from '#model/type.ts'
import type { Value } from '#model/value.ts'
import { apart } from '#semantics/apart.ts'
import { compareValues, equalValues } from '#semantics/compare.ts'
import { sayApart } from '../elaborate/apart.ts'
import { at } from '../elaborate/context.ts'
import { describeValue } from '#model/value-words.ts'
import { describeBound, insideBound, narrower } from './bound.ts'
import { say } from './codes.ts'
import { kindOf, markBroken, origin, type Draft, type Layering, type Spot } from './layering.ts'

export interface Written {
  readonly value: Value | undefined
  readonly bound: Value | undefined
  readonly boundSpan: Span | undefined
  readonly sealed: Span | undefined
  readonly span: Span
  /** The value alone, without its bound. */
  readonly valueSpan?: Span | undefined
  readonly spot: Spot
}

/** The path as people say it: `transfer.night_large.floor`. */
export function pathOf(owner: Draft, field: Field): string {
  return `${owner.path}.${field.name}`
}

/** How `assigned` names a field of a declaration. */
export function claimKey(owner: Draft, field: Field): string {
  return `${owner.path}#${field.name}#${owner.kind}`
}

/** Refused when the layer has set it already; `whole` is the member that says it, which could go. Returns whether it may go on. */
export function claim(layering: Layering, owner: Draft, field: Field, spot: Spot, span: Span, whole?: Span): boolean {
  const key = claimKey(owner, field)
  const first = layering.assigned.get(key) ?? layering.edited.get(key)
  if (first !== undefined) {
    layering.findings.push(say('BK3016', at(spot, span), { name: pathOf(owner, field) }, { related: [{ note: 'first', at: first }], fixes: whole === undefined ? [] : [{ at: at(spot, whole), replacement: '', certain: false }] }))
    return false
  }
  layering.assigned.set(key, origin(spot, span))
  return true
}

/** An edit of a list that the layer sets as a whole would be lost, or the whole would: refused. Several edits go together. */
export function claimEdit(layering: Layering, owner: Draft, field: Field, spot: Spot, span: Span): boolean {
  const key = claimKey(owner, field)
  const first = layering.assigned.get(key)
  if (first !== undefined) layering.findings.push(say('BK3016', at(spot, span), { name: pathOf(owner, field) }, { related: [{ note: 'first', at: first }] }))
  else layering.edited.set(key, layering.edited.get(key) ?? origin(spot, span))
  return first === undefined
}

/** `@platform`: what only layers of the platform may say, packs and banks never. */
export function platformMay(layering: Layering, field: Field, spot: Spot, span: Span): boolean {
  if (annotation(field, 'platform') === undefined || /^(std|platform)(:|$)/.test(layering.layer)) return true
  layering.findings.push(say('BK3100', at(spot, span), { name: { zh: `「${field.label ?? field.name}」`, en: field.name } }, { related: [{ note: 'field', at: field.origin }] }))
  return false
}

/** Whether a field may be written to by this layer: its to say, and not sealed below. */
export function writable(layering: Layering, owner: Draft, field: Field, spot: Spot, span: Span): boolean {
  if (!platformMay(layering, field, spot, span)) {
    markBroken(layering, owner, field.name)
    return false
  }
  const held = owner.fields.get(field.name)
  if (held?.sealed === undefined || held.sealed.layer === layering.layer) return true
  markBroken(layering, owner, field.name)
  layering.findings.push(
    say('BK3013', at(spot, span), { name: pathOf(owner, field) }, { related: sameSpan(held.origin, held.sealed) ? [{ note: 'seal', at: held.sealed }] : [{ note: 'seal', at: held.sealed }, { note: 'value', at: held.origin }] }),
  )
  return false
}

function sameSpan(one: Origin, other: Origin): boolean {
  return one.file === other.file && one.start >= other.start && one.end <= other.end
}

export function setField(layering: Layering, owner: Draft, field: Field, written: Written): void {
  const { spot, span, value } = written
  const known = owner.fields.get(field.name)
  const below = known?.origin.layer === layering.layer ? undefined : known
  if (!writable(layering, owner, field, spot, span)) return
  if (value === undefined && required(field.type) === field.type && required(field.type).is !== 'table') {
    const replaced = below?.value === undefined || below.fallback ? [] : [{ note: 'replaced' as const, at: below.origin }]
    layering.findings.push(say('BK3020', at(spot, span), { name: pathOf(owner, field) }, { related: [...replaced, { note: 'field', at: field.origin }] }))
    markBroken(layering, owner, field.name)
    return
  }
  if (below !== undefined && !below.fallback && isType(field) && describeValue(below.value) !== describeValue(value)) {
    layering.findings.push(say('BK3036', at(spot, span), { name: owner.path }, { related: [{ note: 'value', at: below.origin }] }))
    return
  }
  if (below?.value !== undefined && value !== undefined && !below.fallback && givesNames(layering, owner, field) && !sameNames(below.value, value)) {
    layering.findings.push(say('BK3040', at(spot, span), { name: pathOf(owner, field) }, { related: [{ note: 'value', at: below.origin }] }))
    return
  }
  const bound = boundOf(layering, owner, field, below, written)
  // No value is no bound kept: an absent cap, say, is no cap at all.
  const different = bound === undefined ? undefined : apart([value, bound.value])
  if (different !== undefined) {
    layering.findings.push(sayApart(different, at(spot, span)))
    markBroken(layering, owner, field.name)
    return
  }
  if (bound !== undefined && (value === undefined || insideBound(value, bound.value, layering.context) !== true)) {
    const related = [
      { note: 'bound' as const, at: bound.origin },
      ...(below === undefined || below.fallback || sameSpan(bound.origin, below.origin) ? [] : [{ note: 'replaced' as const, at: below.origin }]),
    ]
    layering.findings.push(say('BK3017', at(spot, span), { name: pathOf(owner, field), value: describeValue(value), bound: describeBound(bound.value, layering.lexicon.vocabulary) }, { related, fixes: nearestEnd(layering, value, bound.value, at(spot, written.valueSpan ?? span)) }))
  }
  if (below !== undefined && below.origin.layer.startsWith('pack:') && layering.layer.startsWith('pack:')) {
    layering.findings.push(say('BK3032', at(spot, span), { name: pathOf(owner, field), later: layering.layer.slice('pack:'.length) }, { related: [{ note: 'earlier', at: below.origin }] }))
  }
  const here = origin(spot, span)
  const held: Held = {
    value,
    origin: here,
    fallback: false,
    replaced: below === undefined || below.fallback ? [] : [{ value: below.value, origin: below.origin }, ...below.replaced],
    bound,
    sealed: written.sealed === undefined ? known?.sealed : origin(spot, { start: written.sealed.start, end: span.end }),
  }
  owner.fields.set(field.name, held)
}

/** The end of a range that a value is beyond, as it is written. */
function nearestEnd({ lexicon }: Layering, value: Value | undefined, bound: Value, place: Place): readonly Fix[] {
  if (value === undefined || bound.is !== 'range') return []
  const isBelow = bound.from !== undefined && (compareValues(value, bound.from, lexicon.vocabulary) ?? 0) < 0
  const end = isBelow ? bound.from : bound.below ? undefined : bound.to
  return end === undefined ? [] : [{ at: place, replacement: describeValue(end).replaceAll(',', ''), certain: false }]
}

/** Whether conditions in the declaration or inside it take their names from the field (`@facts`). */
function givesNames(layering: Layering, owner: Draft, { name }: Field): boolean {
  const kind = kindOf(layering, owner)
  const inside = layering.lexicon.nests(kind).flatMap((nest) => layering.lexicon.vocabulary.kinds.get(nest.kind) ?? [])
  return [kind, ...inside].some((one) => [...one.fields.values()].some((field) => annotation(field, 'facts')?.arguments[0] === name))
}

/** The same declaration, or another query over the same things: conditions below keep their meaning. */
function sameNames(below: Value, above: Value): boolean {
  if (below.is === 'query' && above.is === 'query') return below.kind === above.kind && below.member === above.member
  return equalValues(below, above)
}

function isType(field: Field): boolean {
  const type = required(field.type)
  return type.is === 'scalar' && type.name === 'type'
}

/** The bound in force: the new one if it is no wider than the one below. */
function boundOf(layering: Layering, owner: Draft, field: Field, below: Held | undefined, { bound, boundSpan, spot }: Written): Bound | undefined {
  const lower = below?.bound
  if (bound === undefined || boundSpan === undefined) return lower
  const own: Bound = { value: bound, origin: origin(spot, boundSpan) }
  if (lower === undefined) return own
  const verdict = narrower(bound, lower.value, layering.context)
  if (verdict === true) return own
  const name = pathOf(owner, field)
  const apart = below !== undefined && !sameSpan(lower.origin, below.origin)
  const related = [{ note: 'bound' as const, at: lower.origin }, ...(apart ? [{ note: 'value' as const, at: below.origin }] : [])]
  layering.findings.push(
    verdict === false
      ? say('BK3018', at(spot, boundSpan), { name, wider: describeBound(bound, layering.lexicon.vocabulary), bound: describeBound(lower.value, layering.lexicon.vocabulary) }, { related })
      : say('BK3019', at(spot, boundSpan), { name }, { related }),
  )
  return lower
}
