/** Phase: the kinds, enums and units that the standard library and the platform declare, as one vocabulary. */
import type { Declaration, EnumDeclaration, KindDeclaration, UnitDeclaration } from '#grammar/syntax.ts'
import type { Diagnostic } from '#diagnostics/catalogue.ts'
import type { Vocabulary } from '#model/kind.ts'
import type { Layer } from '../project/load.ts'
import { say } from './codes.ts'
import { placeOf, type Findings, type Spot, type WrittenKind } from './context.ts'
import { declareEnum, type WrittenEnum } from './enums.ts'
import { declareKinds } from './kinds.ts'
import { everyLabelIsAWord } from './labels.ts'
import { lexiconOf, type Lexicon } from './lexicon.ts'
import { declareUnits, type WrittenUnit } from './units.ts'
import { noteType, type TypeNames, type UsedType } from './types.ts'
import type { Uses } from './uses.ts'

export interface Declared {
  readonly lexicon: Lexicon
  readonly diagnostics: readonly Diagnostic[]
}

/** `below`: what lower layers declared already; kinds may inherit from theirs. */
export function declare(layers: readonly Layer[], below: Lexicon | undefined, uses?: Uses): Declared {
  const findings: Findings = []
  const used: UsedType[] = []
  const kinds = new Map<string, WrittenKind>()
  const enums = new Map<string, WrittenEnum>()
  const units: WrittenUnit[] = []
  const types = new Map<string, Spot & { readonly declaration: KindDeclaration | EnumDeclaration }>()
  const labels = new Map<string, string>()
  const unitNames = new Map<string, WrittenUnit>()

  for (const layer of layers) {
    for (const file of layer.files) {
      const spot: Spot = { layer: layer.name, file: file.file }
      for (const declaration of file.declarations) collect(declaration, spot)
    }
  }

  const names: TypeNames = {
    kind: (word) => named(word, (name) => kinds.has(name)) ?? below?.kind(word)?.name,
    enum: (word) => named(word, (name) => enums.has(name)) ?? below?.enum(word)?.name,
    words: () => [
      ...[...types].map(([name, { declaration }]) => (declaration.label === undefined ? { name } : { name, label: declaration.label.value })),
      ...[...(below?.vocabulary.kinds.values() ?? []), ...(below?.vocabulary.enums.values() ?? [])],
    ],
    used: uses === undefined ? undefined : (one) => used.push(one),
  }
  const declaredKinds = declareKinds(kinds, names, below?.vocabulary.kinds, findings, uses)
  const vocabulary: Vocabulary = {
    kinds: new Map([...(below?.vocabulary.kinds ?? []), ...inOrder(kinds, declaredKinds.kinds)]),
    enums: new Map([...(below?.vocabulary.enums ?? []), ...[...enums].map(([name, one]) => [name, declareEnum(one, names, findings, uses)] as const)]),
    units: declareUnits(units, names, below?.vocabulary.units, findings),
  }
  const defaults = new Map([...(below?.defaults ?? []), ...declaredKinds.defaults])
  const requires = new Map([...(below?.requires ?? []), ...declaredKinds.requires])
  const lexicon = lexiconOf(vocabulary, defaults, requires)
  for (const one of used) noteType(uses, one, lexicon.kind, lexicon.enum)
  everyLabelIsAWord([...kinds.values(), ...enums.values(), ...units], lexicon, findings)
  return { lexicon, diagnostics: findings }

  function named(word: string, has: (name: string) => boolean): string | undefined {
    if (has(word)) return word
    const name = labels.get(word)
    return name !== undefined && has(name) ? name : undefined
  }

  function collect(declaration: Declaration, spot: Spot): void {
    switch (declaration.is) {
      case 'kind':
        if (claimed(declaration, spot)) kinds.set(declaration.name.text, { ...spot, declaration })
        return
      case 'enum':
        if (claimed(declaration, spot)) enums.set(declaration.name.text, { ...spot, declaration })
        return
      case 'unit':
        collectUnit(declaration, spot)
        return
      case 'instance':
        return
      default:
        declaration satisfies never
    }
  }

  /** Kinds and enums share one set of names, so that a type name never means two things. */
  function claimed(declaration: KindDeclaration | EnumDeclaration, spot: Spot): boolean {
    const name = declaration.name.text
    if (declaration.is === 'kind' && name === 'format') {
      findings.push(say('BK2217', placeOf(spot, declaration.name), { name }))
      return false
    }
    const first = types.get(name)
    const before = first === undefined ? (below?.vocabulary.kinds.get(name) ?? below?.vocabulary.enums.get(name))?.origin : placeOf(first, first.declaration.name)
    if (before !== undefined) {
      findings.push(say('BK2201', placeOf(spot, declaration.name), { name }, { related: [{ note: 'first', at: before }] }))
      return false
    }
    types.set(name, { ...spot, declaration })
    const label = declaration.label?.value
    if (label === undefined) return true
    const owner = labels.get(label)
    const written = owner === undefined ? undefined : types.get(owner)
    const lower = below?.kind(label) ?? below?.enum(label)
    const other = written !== undefined ? { name: owner ?? '', at: placeOf(written, written.declaration.name) } : lower !== undefined ? { name: lower.name, at: lower.origin } : undefined
    if (other === undefined) labels.set(label, name)
    else findings.push(say('BK2216', placeOf(spot, declaration.label ?? declaration.name), { label, other: other.name }, { related: [{ note: 'first', at: other.at }] }))
    return true
  }

  function collectUnit(declaration: UnitDeclaration, spot: Spot): void {
    const first = unitNames.get(declaration.name.text)
    const before = first === undefined ? below?.vocabulary.units.get(declaration.name.text)?.origin : placeOf(first, first.declaration.name)
    if (before !== undefined) {
      findings.push(say('BK2201', placeOf(spot, declaration.name), { name: declaration.name.text }, { related: [{ note: 'first', at: before }] }))
      return
    }
    const unit = { ...spot, declaration }
    unitNames.set(declaration.name.text, unit)
    units.push(unit)
  }
}

/** Kinds in the order in which they are written, parents worked out first notwithstanding. */
function inOrder<Item>(written: ReadonlyMap<string, unknown>, declared: ReadonlyMap<string, Item>): ReadonlyMap<string, Item> {
  const ordered = new Map<string, Item>()
  for (const name of written.keys()) {
    const item = declared.get(name)
    if (item !== undefined) ordered.set(name, item)
  }
  return ordered
}

/** Findings about kinds, enums and units in layers where they may not be declared. */
export function refuseVocabulary(layer: Layer): readonly Diagnostic[] {
  const words = { kind: { zh: '种类', en: 'A kind' }, enum: { zh: '枚举', en: 'An enum' }, unit: { zh: '单位', en: 'A unit' } } as const
  return layer.files.flatMap((file) =>
    file.declarations.flatMap((one) => (one.is === 'instance' ? [] : [say('BK2200', placeOf({ layer: layer.name, file: file.file }, one.name), { what: words[one.is] })])),
  )
}
