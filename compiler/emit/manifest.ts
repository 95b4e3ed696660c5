/** manifest.json: what the phone gets, and nothing else. Which parts those are is said once, in `model/exposure.ts`. */
import { groupsOf, withGroups, type Group } from '#model/bank-json.ts'
import type { JsonObject } from '#model/json.ts'
import type { Model } from '#model/model.ts'
import { documentText, type ReadyText, type TextMemory } from './document.ts'

export const manifestHead = { $schema: '../schemas/manifest.schema.json', format: 'bankc.manifest/1' } as const

export interface ManifestDocument {
  readonly groups: readonly Group[]
  /** The whole of it, when somebody asks. */
  readonly json: JsonObject
  readonly text: string
}

export function manifestOf(model: Model, memory?: TextMemory, ready?: ReadyText): ManifestDocument {
  const groups = groupsOf(model, 'client')
  return {
    groups,
    get json() {
      return withGroups(manifestHead, groups)
    },
    text: documentText(manifestHead, groups, memory, ready),
  }
}
