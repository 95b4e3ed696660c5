/** Where a member's path leads: a field of the declaration, of a nested one, or of a row. An assignment never creates. */
import type { Place } from '#diagnostics/place.ts'
import { guess, oneOf } from '#diagnostics/suggest.ts'
import type { Path } from '#grammar/syntax.ts'
import type { Instance } from '#model/instance.ts'
import { annotation, type Field } from '#model/kind.ts'
import { required } from '#model/type.ts'
import { at } from '../elaborate/context.ts'
import { use } from '../elaborate/use.ts'
import { describeInstance, describeKind, exampleOf } from '../elaborate/describe.ts'
import { children, nestedMaps } from '../elaborate/tree.ts'
import { readKeyOf } from './key.ts'
import { say } from './codes.ts'
import { kindOf, markBroken, nestedMap, origin, touch, type Draft, type Layering, type Spot } from './layering.ts'
import { pathOf, writable } from './set.ts'
import { nearNames } from '../elaborate/near.ts'

export interface Goal {
  /** Innermost first; the one that has the field at 0. */
  readonly owners: readonly Draft[]
  readonly field: Field
}

export function goalOf(layering: Layering, path: Path, owners: readonly Draft[], spot: Spot): Goal | undefined {
  let chain = owners
  let index = 0
  while (index < path.steps.length) {
    const owner = chain[0]
    const step = path.steps[index]
    if (owner === undefined || step === undefined || step.is !== 'name') return missing(layering, path, chain, spot, '[…]')
    const kind = kindOf(layering, owner)
    const field = layering.lexicon.field(kind, step.name.text)
    const next = path.steps[index + 1]
    if (field !== undefined) {
      use(field, at(spot, step.name), layering.context, (word) => layering.lexicon.field(kind, word)?.name, index > 0 || next === undefined)
      if (next === undefined) return { owners: chain, field }
      if (next.is === 'key') {
        const row = rowOf(layering, owner, field, next.items, next, spot, chain)
        if (row === undefined) return undefined
        chain = [row, ...chain]
        index += 2
        if (index === path.steps.length) return valueGoal(layering, chain, path, spot)
        continue
      }
      const { is } = required(field.type)
      if (is !== 'many' && is !== 'one') return nothingInside(layering, field, at(spot, { start: step.name.end, end: path.end }))
      // There is one at most, so the field itself is the way to it.
      const single = is === 'one' ? onlyOne(owner, field) : undefined
      if (is === 'one' && single === undefined) {
        const inside = layering.lexicon.nests(kind).find((nest) => nest.field === field)?.kind ?? ''
        const insideKind = layering.lexicon.vocabulary.kinds.get(inside)
        // What does not belong in there was meant for something else.
        const belongs = insideKind !== undefined && next.is === 'name' && layering.lexicon.field(insideKind, next.name.text) !== undefined
        if (!belongs) return missing(layering, path, chain, spot, step.name.text)
        layering.findings.push(say('BK3104', at(spot, step.name), { owner: describeInstance(owner.kind, owner.name, layering.lexicon.vocabulary), field: { zh: `「${field.label ?? field.name}」`, en: field.name }, example: `${inside} … { … }` }))
        return undefined
      }
      if (single !== undefined && !(next.is === 'name' && next.name.text === single.name)) {
        if (sealedBelow(layering, single, path, spot)) return undefined
        chain = [touchNested(layering, owner, single, spot, path), ...chain]
      }
      index++
      continue
    }
    const nested = nestedChild(owner, path, index)
    if (nested === undefined) return missing(layering, path, chain, spot, step.name.text)
    if (sealedBelow(layering, nested.instance, path, spot)) return undefined
    chain = [touchNested(layering, owner, nested.instance, spot, path), ...chain]
    index += nested.steps
    if (index === path.steps.length) return valueGoal(layering, chain, path, spot)
  }
  return undefined
}

function onlyOne(owner: Draft, { name }: Field): Instance | undefined {
  const value = owner.fields.get(name)?.value
  return value?.is === 'many' ? [...value.instances.values()][0] : undefined
}

/** A nested declaration, whose own name may have dots. */
function nestedChild(owner: Draft, path: Path, index: number): { readonly instance: Instance; readonly steps: number } | undefined {
  const names: string[] = []
  for (const step of path.steps.slice(index)) {
    if (step.is !== 'name') break
    names.push(step.name.text)
  }
  for (let steps = names.length; steps > 0; steps--) {
    const instance = children(owner, names.slice(0, steps).join('.'))[0]
    if (instance !== undefined) return { instance, steps }
  }
  return undefined
}

/** A path that ends at a declaration means its `@value` field. */
function valueGoal(layering: Layering, chain: readonly Draft[], path: Path, spot: Spot): Goal | undefined {
  const owner = chain[0]
  const kind = owner === undefined ? undefined : kindOf(layering, owner)
  const name = kind === undefined ? undefined : annotation(kind, 'value')?.arguments[0]
  const field = kind === undefined || name === undefined ? undefined : layering.lexicon.field(kind, name)
  if (field !== undefined) return { owners: chain, field }
  if (owner !== undefined && kind !== undefined) layering.findings.push(say('BK3111', at(spot, path), { name: describeInstance(kind.name, owner.name, layering.lexicon.vocabulary), written: `${kind.name} ${owner.name}` }))
  return undefined
}

function sealedBelow(layering: Layering, instance: Instance, path: Path, spot: Spot): boolean {
  if (instance.sealed === undefined || instance.sealed.layer === layering.layer) return false
  layering.findings.push(say('BK3013', at(spot, path), { name: instance.path }, { related: [{ note: 'seal', at: instance.sealed }] }))
  return true
}

function touchNested(layering: Layering, owner: Draft, instance: Instance, spot: Spot, path: Path): Draft {
  const here = origin(spot, path)
  for (const [name, { value }] of owner.fields) {
    if (value?.is !== 'many' || value.instances.get(instance.name) !== instance) continue
    const field = kindOf(layering, owner).fields.get(name)
    if (field === undefined) continue
    const draft = touch(layering, nestedMap(layering, owner, field, here), instance.name, instance)
    if (draft.origin.layer !== layering.layer) draft.overrides.push(here)
    return draft
  }
  throw new Error(`a nested declaration that is not where it was: ${instance.path}`)
}

function rowOf(layering: Layering, owner: Draft, field: Field, items: Parameters<typeof readKeyOf>[3], span: Path | Parameters<typeof at>[1], spot: Spot, chain: readonly Draft[]): Draft | undefined {
  const value = owner.fields.get(field.name)?.value
  const type = required(field.type)
  if (value?.is !== 'table' || type.is !== 'table') {
    layering.findings.push(say('BK3014', at(spot, span), { owner: owner.path, name: '[…]' }))
    return undefined
  }
  if (!writable(layering, owner, field, spot, span)) return undefined
  const key = readKeyOf(layering, type.kind, spot, items, span, chain)
  if (key === undefined) return undefined
  const row = value.rows.get(key.id)
  if (row === undefined) {
    const shown = [...value.rows.values()].slice(0, 5).map((one) => `[${one.name}]`)
    layering.findings.push(say('BK3015', at(spot, span), { name: `[${key.text}]`, suggestions: shown.length === 0 ? undefined : shown.join(' ') }))
    return undefined
  }
  if (isCounted(layering, type.kind, row)) {
    layering.findings.push(say('BK3021', at(spot, span), { name: pathOf(owner, field) }, { related: [{ note: 'below', at: row.origin }] }))
    return undefined
  }
  const here = origin(spot, span)
  const draft = touch(layering, nestedMap(layering, owner, field, here), key.id, row)
  if (draft.origin.layer !== layering.layer) draft.overrides.push(here)
  return draft
}

/** A row of a lower layer that goes by its number: another day it is another row. */
function isCounted({ lexicon, layer }: Layering, rowKind: string, row: Instance): boolean {
  const kind = lexicon.vocabulary.kinds.get(rowKind)
  return row.origin.layer !== layer && kind !== undefined && lexicon.keys(kind).length === 0 && /^[0-9]+$/.test(row.name)
}

/** A dot behind a table or a value: rows are named by their key, values are written whole. */
function nothingInside(layering: Layering, field: Field, place: Place): undefined {
  const { vocabulary } = layering.lexicon
  const isTable = required(field.type).is === 'table'
  const example = isTable ? `${field.name}[…].…` : `${field.name}: ${exampleOf(field.type, vocabulary) ?? '…'}`
  layering.findings.push(say('BK3110', place, { field: { zh: `「${field.label ?? field.name}」`, en: field.name }, what: isTable ? { zh: '表', en: 'a table' } : { zh: '一个值', en: 'a value' }, example }))
  return undefined
}

function missing(layering: Layering, path: Path, chain: readonly Draft[], spot: Spot, word: string): undefined {
  const owner = chain[0]
  if (owner === undefined || layering.context.lost.has(word)) return undefined
  const kind = kindOf(layering, owner)
  if (word === 'label' || word === '标签') {
    layering.findings.push(say('BK3112', at(spot, path), { written: owner.path.includes('[') ? '…' : `${kind.name} ${owner.name}` }))
    return undefined
  }
  const fields = [...kind.fields.values()]
  const nested = [...nestedMaps(owner)].flatMap((instances) => [...instances.values()])
  const near = nearNames(word, [...fields, ...nested], layering.context)
  // What was meant is not missing as well.
  for (const one of near) {
    const meant = layering.lexicon.field(kind, one)
    if (meant !== undefined) markBroken(layering, owner, meant.name)
  }
  const step = path.steps.find((one) => one.is === 'name' && one.name.text === word)
  const place = at(spot, step?.is === 'name' ? step.name : path)
  const words = describeKind(kind.name, layering.lexicon.vocabulary)
  layering.findings.push(
    say(
      'BK3014',
      place,
      { owner: { zh: owner.name === kind.name && owner.label === undefined ? words.zh : `${words.zh}「${owner.label ?? owner.name}」`, en: `The ${describeInstance(kind.name, owner.name, layering.lexicon.vocabulary).en}` }, name: word, suggestions: oneOf(near) },
      { fixes: guess(near, place) },
    ),
  )
  return undefined
}
