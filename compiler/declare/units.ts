/** Units: base units say their type, the others how many of another unit they are. */
import { oneOf, suggest } from '#diagnostics/suggest.ts'
import type { UnitDeclaration } from '#grammar/syntax.ts'
import { multiplyDecimal, one, parseDecimal } from '#model/decimal.ts'
import type { Unit } from '#model/kind.ts'
import { say } from './codes.ts'
import { originOf, placeOf, type Findings, type Spot } from './context.ts'
import { readType, type TypeNames } from './types.ts'

/** What comes in units. */
const measurable: ReadonlySet<string> = new Set(['money', 'duration', 'percent', 'number', 'int'])

export interface WrittenUnit extends Spot {
  readonly declaration: UnitDeclaration
}

/** Works the units out in any order; a unit that hangs on itself is a finding. */
export function declareUnits(written: readonly WrittenUnit[], names: TypeNames, below: ReadonlyMap<string, Unit> | undefined, findings: Findings): ReadonlyMap<string, Unit> {
  const byName = new Map<string, WrittenUnit>()
  for (const unit of written) {
    for (const word of [unit.declaration.name.text, unit.declaration.label?.value]) {
      if (word !== undefined && !byName.has(word)) byName.set(word, unit)
    }
  }
  const units = new Map<string, Unit>(below)
  const belowByWord = (word: string): Unit | undefined => below?.get(word) ?? [...(below?.values() ?? [])].find((one) => one.label === word)
  const circular = new Set<WrittenUnit>()
  for (const unit of written) resolveChain(unit)
  return units

  /** Follows `=` down to a unit already known or to a base unit, then comes back up: no recursion, and each unit is walked once. */
  function resolveChain(start: WrittenUnit): void {
    const chain = new Set<WrittenUnit>()
    let current: WrittenUnit | undefined = start
    while (current !== undefined && !units.has(current.declaration.name.text)) {
      if (chain.has(current) || circular.has(current)) {
        if (chain.has(current)) findings.push(say('BK2212', placeOf(start, start.declaration.name), { name: start.declaration.name.text }))
        for (const one of chain) circular.add(one)
        return
      }
      chain.add(current)
      current = baseOf(current)
    }
    for (const unit of [...chain].reverse()) {
      const known = workOut(unit)
      if (known !== undefined) units.set(known.name, known)
    }
  }

  function baseOf(unit: WrittenUnit): WrittenUnit | undefined {
    const { value } = unit.declaration
    return value?.is === 'number' && value.unit !== undefined ? byName.get(value.unit.text) : undefined
  }

  function workOut(unit: WrittenUnit): Unit | undefined {
    const { declaration } = unit
    const name = declaration.name.text
    const origin = originOf(unit, declaration.name)
    const label = declaration.label?.value
    if (declaration.base !== undefined && declaration.value === undefined) {
      const type = readType(declaration.base, names, unit, findings)
      if (type !== undefined && !(type.is === 'scalar' && measurable.has(type.name))) {
        findings.push(say('BK2219', placeOf(unit, declaration.base), { name }))
        return undefined
      }
      return type === undefined ? undefined : { name, label, type, base: name, factor: one, origin }
    }
    const { value } = declaration
    const count = value?.is === 'number' ? parseDecimal(value.digits) : undefined
    if (value?.is !== 'number' || value.unit === undefined || count === undefined) {
      findings.push(say('BK2211', placeOf(unit, declaration.name), { name }))
      return undefined
    }
    const written = byName.get(value.unit.text)
    const base = written === undefined ? belowByWord(value.unit.text) : units.get(written.declaration.name.text)
    if (written === undefined && base === undefined) {
      const near = suggest(value.unit.text, [...byName.keys()].map((word) => ({ name: word })))
      findings.push(say('BK2213', placeOf(unit, value.unit), { name: value.unit.text, suggestions: oneOf(near) }))
      return undefined
    }
    return base === undefined ? undefined : { name, label, type: base.type, base: base.base, factor: multiplyDecimal(count, base.factor), origin }
  }
}
