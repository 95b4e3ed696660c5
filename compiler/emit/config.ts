/** config.json: the whole model of a bank, keyed by kind and id, so that a text diff is local. */
import { groupsOf, withGroups, type Group } from '#model/bank-json.ts'
import type { JsonObject } from '#model/json.ts'
import type { Model } from '#model/model.ts'
import { documentText, type ReadyText, type TextMemory } from './document.ts'

export const configHead = { $schema: '../schemas/config.schema.json', format: 'bankc.config/1' } as const

export interface ConfigDocument {
  readonly groups: readonly Group[]
  /** The whole of it, when somebody asks. */
  readonly json: JsonObject
  readonly text: string
}

export function configOf(model: Model, memory?: TextMemory, ready?: ReadyText): ConfigDocument {
  const groups = groupsOf(model, 'whole')
  return {
    groups,
    get json() {
      return withGroups(configHead, groups)
    },
    text: documentText(configHead, groups, memory, ready),
  }
}
