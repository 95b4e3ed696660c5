/** manifest.json: what the phone gets, and nothing else. Which parts those are is said once, in `model/exposure.ts`. */
import { groupsOf, withGroups, type Group } from '#model/bank-json.ts'
import type { JsonObject } from '#model/json.ts'
import type { Model } from '#model/model.ts'
import { documentText } from './document.ts'

export const manifestHead = { $schema: '../schemas/manifest.schema.json', format: 'bankc.manifest/1' } as const

export interface ManifestDocument {
  readonly groups: readonly Group[]
  readonly json: JsonObject
  readonly text: string
}

export function manifestOf(model: Model): ManifestDocument {
  const groups = groupsOf(model, 'client')
  return { groups, json: withGroups(manifestHead, groups), text: documentText(manifestHead, groups) }
}
