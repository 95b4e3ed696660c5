/** Makes the texts of `ready.ts`: what is written of every instance of a model, for those who will have the very same. */
import type { Sources } from '#diagnostics/source.ts'
import { groupsOf, type Member } from '#model/bank-json.ts'
import type { Model } from '#model/model.ts'
import { memberText } from './document.ts'
import { kindsText } from './kinds.ts'
import { provenanceLines, provenanceMemory } from './provenance.ts'
import { printReady } from './ready.ts'
import { memberProperty } from './typescript/config-ts.ts'

/** `digest`: of the kinds. Singletons are not among them: a bank has one of each, which is quickly written. */
export function makeReady(model: Model, sources: Sources, digest: string): string {
  const { vocabulary } = model
  const memory = provenanceMemory()
  const client = new Map(groupsOf(model, 'client').map((group) => [group.kind, group] as const))
  const texts = groupsOf(model, 'whole').flatMap((group) => {
    if (group.is === 'one') return []
    const seen = client.get(group.kind)
    const shown = new Map(seen?.is === 'many' ? seen.members.map((member): [string, Member] => [member.id, member]) : [])
    return group.members.map((member) => {
      const visible = shown.get(member.id)
      return [
        group.kind,
        member.id,
        {
          config: memberText(member),
          typescript: memberProperty(member),
          client: visible === undefined ? '' : memberText(visible),
          provenance: provenanceLines({ vocabulary, sources, memory }, group.kind, member.id, member.instance),
        },
      ] as const
    })
  })
  return printReady(digest, kindsText(vocabulary), texts)
}
