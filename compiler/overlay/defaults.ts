/** Defaults: what a new declaration holds where its author wrote nothing. Read once a field, when first needed. */
import type { Held } from '#model/instance.ts'
import type { Field } from '#model/kind.ts'
import type { Value } from '#model/value.ts'
import { isReadLater, readLater } from '../elaborate/facts.ts'
import { reading } from '../elaborate/reading.ts'
import { readValue } from '../elaborate/value.ts'
import { kindOf, markBroken, type Draft, type Layering } from './layering.ts'
import { claimKey } from './set.ts'

export function fillDefaults(layering: Layering): void {
  for (const draft of layering.created) {
    const kind = kindOf(layering, draft)
    for (const field of kind.fields.values()) {
      if (draft.fields.has(field.name) || layering.tree.broken.has(`${draft.path}#${field.name}`)) continue
      if (layering.assigned.has(claimKey(draft, field))) continue
      if (isReadLater(field)) deferDefault(layering, field, draft)
      else {
        const held = defaultOf(layering, field, draft)
        if (held !== undefined) draft.fields.set(field.name, held)
      }
    }
  }
}

/** A default that needs facts depends on its surroundings: it is read with the other values that do, anew each time. */
function deferDefault(layering: Layering, field: Field, draft: Draft): void {
  const written = layering.lexicon.defaults.get(keyOf(field))
  if (written === undefined) return
  const set = (): void => {
    const site = { file: written.file, layer: written.layer, owners: [draft], field }
    const value = reading(written.expression, layering.context, (syntax, context) => readLater(syntax, field, context, site))
    if (value === undefined) markBroken(layering, draft, field.name)
    else draft.fields.set(field.name, fallback(field, value))
  }
  layering.deferred.push({ spot: written, owners: [draft], field, set })
}

function defaultOf(layering: Layering, field: Field, draft: Draft): Held | undefined {
  const known = layering.defaults.get(keyOf(field))
  if (known !== undefined) return known
  const written = layering.lexicon.defaults.get(keyOf(field))
  if (written === undefined) return undefined
  const value = reading(written.expression, layering.context, (syntax, context) => readValue(syntax, field.type, context, { file: written.file, layer: written.layer, owners: [draft], field }))
  if (value === undefined) {
    markBroken(layering, draft, field.name)
    return undefined
  }
  const held = fallback(field, value)
  layering.defaults.set(keyOf(field), held)
  return held
}

function keyOf(field: Field): string {
  return `${field.declaredIn}.${field.name}`
}

function fallback(field: Field, value: Value): Held {
  return { value, origin: field.origin, fallback: true, replaced: [], bound: undefined, sealed: undefined }
}
