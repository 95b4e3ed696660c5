/** Kinds: fields of their own and inherited ones, in one flat table a kind. Defaults and requirements stay syntax until values can be read. */
import { oneOf, suggest } from '#diagnostics/suggest.ts'
import type { Expression as Syntax, FieldDeclaration, Require } from '#grammar/syntax.ts'
import type { Field, Kind } from '#model/kind.ts'
import { readAnnotations } from './annotations.ts'
import { say } from './codes.ts'
import { originOf, placeOf, type Findings, type Spot, type WrittenKind } from './context.ts'
import { everyAnnotationIsInPlace, everyAnnotationNamesAField } from './placing.ts'
import { readType, type TypeNames } from './types.ts'
import { scalar } from '#model/type.ts'
import type { Uses } from './uses.ts'

/** The default of a field as it was written, with its place. */
export interface WrittenDefault extends Spot {
  readonly expression: Syntax
}

export interface WrittenRequire extends Spot {
  readonly require: Require
}

export interface DeclaredKinds {
  readonly kinds: ReadonlyMap<string, Kind>
  /** Key: declaring kind, a dot, field. */
  readonly defaults: ReadonlyMap<string, WrittenDefault>
  /** By declaring kind. */
  readonly requires: ReadonlyMap<string, readonly WrittenRequire[]>
}

/** Levels of `is` that a kind may stand below its root. */
export const deepestInheritance = 64

const reserved: ReadonlySet<string> = new Set(['id', 'label', 'name'])

export function declareKinds(written: ReadonlyMap<string, WrittenKind>, names: TypeNames, below: ReadonlyMap<string, Kind> | undefined, findings: Findings, uses: Uses | undefined): DeclaredKinds {
  const kinds = new Map<string, Kind>(below)
  const defaults = new Map<string, WrittenDefault>()
  const requires = new Map<string, readonly WrittenRequire[]>()
  for (const start of written.values()) {
    for (const kind of upwards(start).reverse()) {
      if (!kinds.has(kind.declaration.name.text)) declareOne(kind)
    }
  }
  for (const kind of written.values()) everyAnnotationNamesAField(kind, kinds, findings)
  return { kinds, defaults, requires }

  /** A kind and its ancestors, nearest first; cut off, with a finding, at a circle or when too deep. */
  function upwards(start: WrittenKind): WrittenKind[] {
    const chain: WrittenKind[] = []
    const seen = new Set<WrittenKind>()
    let current: WrittenKind | undefined = start
    while (current !== undefined) {
      if (seen.has(current)) {
        const cycle = [...chain.slice(chain.indexOf(current)), current].map((one) => one.declaration.name.text)
        if (chain.indexOf(current) === 0) findings.push(say('BK2205', placeOf(start, start.declaration.name), { cycle: cycle.slice(0, 8).join(' → ') }))
        return chain
      }
      if (kinds.has(current.declaration.name.text)) return [...chain, current]
      seen.add(current)
      chain.push(current)
      const parent: string | undefined = current.declaration.parent === undefined ? undefined : names.kind(current.declaration.parent.text)
      current = parent === undefined ? undefined : written.get(parent)
    }
    return chain
  }

  function parentOf({ declaration, ...spot }: WrittenKind): Kind | undefined {
    if (declaration.parent === undefined) return undefined
    const name = names.kind(declaration.parent.text)
    if (name === undefined) {
      const near = suggest(declaration.parent.text, names.words())
      findings.push(say('BK2204', placeOf(spot, declaration.parent), { name: declaration.parent.text, suggestions: oneOf(near) }))
      return undefined
    }
    names.used?.({ is: 'kind', name, file: spot.file, start: declaration.parent.start, end: declaration.parent.end })
    const parent = kinds.get(name)
    if (parent !== undefined && parent.lineage.length >= deepestInheritance) {
      findings.push(say('BK2206', placeOf(spot, declaration.parent), { name: declaration.name.text, most: deepestInheritance }))
      return undefined
    }
    return parent
  }

  function declareOne(one: WrittenKind): void {
    const { declaration, ...spot } = one
    const name = declaration.name.text
    const parent = parentOf(one)
    const fields = new Map(parent?.fields)
    const words = new Map<string, Field>()
    for (const field of fields.values()) claim(words, field)
    for (const field of declaration.fields) {
      const declared = declareField(field, name, spot)
      if (declared === undefined) continue
      const taken = words.get(declared.name) ?? (declared.label === undefined ? undefined : words.get(declared.label))
      if (taken !== undefined) {
        findings.push(say('BK2207', placeOf(spot, field.name), { kind: name, name: words.has(declared.name) ? declared.name : (declared.label ?? declared.name) }, { related: [{ note: 'first', at: taken.origin }] }))
        continue
      }
      claim(words, declared)
      fields.set(declared.name, declared)
      if (field.default !== undefined) defaults.set(`${name}.${declared.name}`, { ...spot, expression: field.default })
    }
    everyAnnotationIsInPlace(declaration.annotations, 'kind', spot, findings)
    if (declaration.requires.length > 0) requires.set(name, declaration.requires.map((require) => ({ ...spot, require })))
    kinds.set(name, {
      name,
      label: declaration.label?.value,
      doc: declaration.doc,
      abstract: declaration.abstract,
      parent: parent?.name,
      lineage: [name, ...(parent?.lineage ?? [])],
      fields,
      requirements: [],
      annotations: readAnnotations(declaration.annotations, spot, findings, uses),
      origin: originOf(spot, declaration.name),
    })
  }

  function declareField(field: FieldDeclaration, kind: string, spot: Spot): Field | undefined {
    const name = field.name.text
    const label = field.label?.value
    if (reserved.has(name)) {
      findings.push(say('BK2208', placeOf(spot, field.name), { name }))
      return undefined
    }
    // A field whose type is wrong is still there: what is written for it is not wrong as well.
    const type = readType(field.type, names, spot, findings) ?? scalar('any')
    everyAnnotationIsInPlace(field.annotations, 'field', spot, findings)
    const annotations = readAnnotations(field.annotations, spot, findings, uses)
    const secret = annotations.some((one) => one.name === 'sensitive' && one.arguments[0] === 'C3')
    if (secret && annotations.some((one) => one.name === 'client')) findings.push(say('BK2214', placeOf(spot, field.name), { name: label ?? name }))
    return { name, label, doc: field.doc, type, default: undefined, annotations, origin: originOf(spot, field.name), declaredIn: kind }
  }
}

function claim(words: Map<string, Field>, field: Field): void {
  words.set(field.name, field)
  if (field.label !== undefined) words.set(field.label, field)
}
