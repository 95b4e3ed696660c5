/** Enums: members in order, with labels and parameters. */
import type { EnumDeclaration, EnumMember as Written } from '#grammar/syntax.ts'
import type { Enum, EnumMember, EnumParameter } from '#model/kind.ts'
import { readAnnotations } from './annotations.ts'
import { say } from './codes.ts'
import { originOf, placeOf, type Findings, type Spot } from './context.ts'
import { everyAnnotationIsInPlace } from './placing.ts'
import { readType, type TypeNames } from './types.ts'
import type { Uses } from './uses.ts'

export interface WrittenEnum extends Spot {
  readonly declaration: EnumDeclaration
}

export function declareEnum({ declaration, ...spot }: WrittenEnum, names: TypeNames, findings: Findings, uses: Uses | undefined): Enum {
  const members = new Map<string, EnumMember>()
  const words = new Set<string>()
  for (const written of declaration.members) {
    const name = written.name.text
    const label = written.label?.value
    if (words.has(name) || (label !== undefined && words.has(label))) {
      findings.push(say('BK2215', placeOf(spot, written.name), { name: declaration.name.text, member: words.has(name) ? name : (label ?? name) }))
      continue
    }
    everyAnnotationIsInPlace(written.annotations, 'member', spot, findings)
    words.add(name)
    if (label !== undefined) words.add(label)
    members.set(name, {
      name,
      label,
      doc: written.doc,
      parameters: parametersOf(written, names, spot, findings),
      rank: members.size,
      annotations: readAnnotations(written.annotations, spot, findings, uses),
    })
  }
  everyAnnotationIsInPlace(declaration.annotations, 'enum', spot, findings)
  if (declaration.members.length === 0) findings.push(say('BK2218', placeOf(spot, declaration.name), { name: declaration.name.text }))
  const annotations = readAnnotations(declaration.annotations, spot, findings, uses)
  return {
    name: declaration.name.text,
    label: declaration.label?.value,
    doc: declaration.doc,
    ordered: annotations.some((one) => one.name === 'ordered'),
    members,
    annotations,
    origin: originOf(spot, declaration.name),
  }
}

/** Names and labels of a member's parameters are distinct, as those of fields are. */
function parametersOf(member: Written, names: TypeNames, spot: Spot, findings: Findings): readonly EnumParameter[] {
  const words = new Set<string>()
  return member.parameters.flatMap((written) => {
    const own = [written.name.text, ...(written.label === undefined ? [] : [written.label.value])]
    const taken = own.find((word) => words.has(word))
    if (taken !== undefined) {
      findings.push(say('BK2215', placeOf(spot, written.name), { name: member.name.text, member: taken }))
      return []
    }
    for (const word of own) words.add(word)
    const type = readType(written.type, names, spot, findings)
    return type === undefined ? [] : [{ name: written.name.text, label: written.label?.value, type }]
  })
}
