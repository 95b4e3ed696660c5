/** Defaults: what a new declaration holds where its author wrote nothing. Read once a field, when first needed. */
import type { Held } from '#model/instance.ts'
import type { Field } from '#model/kind.ts'
import { isDeferred, readDeferred } from '../elaborate/deferred.ts'
import { readValue } from '../elaborate/value.ts'
import { kindOf, type Draft, type Layering } from './layering.ts'

export function fillDefaults(layering: Layering): void {
  for (const draft of layering.created) {
    const kind = kindOf(layering, draft)
    for (const field of kind.fields.values()) {
      if (draft.fields.has(field.name) || layering.tree.broken.has(`${draft.path}#${field.name}`)) continue
      const held = defaultOf(layering, field, draft)
      if (held !== undefined) draft.fields.set(field.name, held)
    }
  }
}

/** A default that needs facts depends on its surroundings and is read anew each time. */
function defaultOf(layering: Layering, field: Field, draft: Draft): Held | undefined {
  const key = `${field.declaredIn}.${field.name}`
  const known = layering.defaults.get(key)
  if (known !== undefined) return known
  const written = layering.lexicon.defaults.get(key)
  if (written === undefined) return undefined
  const site = { file: written.file, layer: written.layer, owners: [draft], field }
  const value = isDeferred(field.type) ? readDeferred(written.expression, field.type, layering.context, site) : readValue(written.expression, field.type, layering.context, site)
  if (value === undefined) {
    layering.tree.broken.add(`${draft.path}#${field.name}`)
    return undefined
  }
  const held: Held = { value, origin: field.origin, fallback: true, replaced: [], bound: undefined, sealed: undefined }
  if (!isDeferred(field.type)) layering.defaults.set(key, held)
  return held
}
