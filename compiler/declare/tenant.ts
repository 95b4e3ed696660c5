/** Which kind says who a bank is, and which of its fields lists packs: by annotation, not by name. */
import { annotation } from '#model/kind.ts'
import { required } from '#model/type.ts'
import type { TenantWords } from '../project/project.ts'
import type { Lexicon } from './lexicon.ts'

export function tenantWords({ vocabulary }: Lexicon): TenantWords {
  const kind = [...vocabulary.kinds.values()].find((one) => annotation(one, 'tenant') !== undefined)
  const pack = [...vocabulary.kinds.values()].find((one) => annotation(one, 'layer') !== undefined)
  const field = [...(kind?.fields.values() ?? [])].find((one) => {
    const type = required(one.type)
    const of = type.is === 'list' ? type.of : undefined
    const target = of?.is === 'ref' && of.kind !== undefined ? vocabulary.kinds.get(of.kind) : undefined
    return target !== undefined && annotation(target, 'layer') !== undefined
  })
  return {
    kind: [kind?.name, kind?.label].filter((word) => word !== undefined),
    pack: [pack?.name, pack?.label].filter((word) => word !== undefined),
    extends: [field?.name, field?.label].filter((word) => word !== undefined),
    example: `${kind?.name ?? 'bank'} {name} "…" { }`,
  }
}
