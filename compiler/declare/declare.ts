/** Phase: the kinds, enums and units that the standard library and the platform declare, as one vocabulary. */
import type { Declaration, EnumDeclaration, KindDeclaration, UnitDeclaration } from '#grammar/syntax.ts'
import type { Diagnostic } from '#diagnostics/catalogue.ts'
import type { Vocabulary } from '#model/kind.ts'
import type { Layer } from '../project/load.ts'
import { say } from './codes.ts'
import { placeOf, type Findings, type Spot } from './context.ts'
import { declareEnum, type WrittenEnum } from './enums.ts'
import { declareKinds, type WrittenKind } from './kinds.ts'
import { lexiconOf, type Lexicon } from './lexicon.ts'
import { declareUnits, type WrittenUnit } from './units.ts'
import type { TypeNames } from './types.ts'

export interface Declared {
  readonly lexicon: Lexicon
  readonly diagnostics: readonly Diagnostic[]
}

export function declare(layers: readonly Layer[]): Declared {
  const findings: Findings = []
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
    kind: (word) => named(word, (name) => kinds.has(name)),
    enum: (word) => named(word, (name) => enums.has(name)),
    words: () => [...types].map(([name, { declaration }]) => (declaration.label === undefined ? { name } : { name, label: declaration.label.value })),
  }
  const declaredKinds = declareKinds(kinds, names, findings)
  const vocabulary: Vocabulary = {
    kinds: inOrder(kinds, declaredKinds.kinds),
    enums: new Map([...enums].map(([name, one]) => [name, declareEnum(one, names, findings)])),
    units: declareUnits(units, names, findings),
  }
  return { lexicon: lexiconOf(vocabulary, declaredKinds.defaults, declaredKinds.requires), diagnostics: findings }

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
    const first = types.get(name)
    if (first !== undefined) {
      findings.push(say('BK2201', placeOf(spot, declaration.name), { name }, { related: [{ note: 'first', at: placeOf(first, first.declaration.name) }] }))
      return false
    }
    types.set(name, { ...spot, declaration })
    const label = declaration.label?.value
    if (label === undefined) return true
    const owner = labels.get(label)
    const other = owner === undefined ? undefined : types.get(owner)
    if (other === undefined) labels.set(label, name)
    else findings.push(say('BK2216', placeOf(spot, declaration.label ?? declaration.name), { label, other: owner ?? '' }, { related: [{ note: 'first', at: placeOf(other, other.declaration.name) }] }))
    return true
  }

  function collectUnit(declaration: UnitDeclaration, spot: Spot): void {
    const first = unitNames.get(declaration.name.text)
    if (first !== undefined) {
      findings.push(say('BK2201', placeOf(spot, declaration.name), { name: declaration.name.text }, { related: [{ note: 'first', at: placeOf(first, first.declaration.name) }] }))
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
  const words = { kind: { zh: '种类', en: 'kind' }, enum: { zh: '枚举', en: 'enum' }, unit: { zh: '单位', en: 'unit' } } as const
  return layer.files.flatMap((file) =>
    file.declarations.flatMap((one) => (one.is === 'instance' ? [] : [say('BK2200', placeOf({ layer: layer.name, file: file.file }, one.name), { what: words[one.is] })])),
  )
}
