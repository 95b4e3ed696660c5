/** The state of one layer being laid on those below: what was touched is copied once, the rest stays shared. */
import type { Diagnostic } from '#diagnostics/catalogue.ts'
import type { Held, Instance } from '#model/instance.ts'
import type { Field, Kind } from '#model/kind.ts'
import type { Origin } from '#model/provenance.ts'
import type { Cell, Member, Span, ValueSyntax } from '#grammar/syntax.ts'
import type { Elaboration } from '../elaborate/context.ts'
import { noteLabel, type Removal, type Tree } from '../elaborate/tree.ts'
import { family, type Lexicon } from '../declare/lexicon.ts'

/** An instance that this layer may still write to. */
export interface Draft extends Instance {
  label: string | undefined
  labelOrigin: Origin | undefined
  formerly?: readonly string[]
  readonly fields: Map<string, Held>
  readonly overrides: Origin[]
  sealed: Origin | undefined
  readonly allowed: Instance['allowed'][number][]
}

/** Where something of this layer is written, and in what. */
export interface Spot {
  readonly layer: string
  readonly file: string
}

/** Something to set, once all declarations of the layer are known. Owners: enclosing drafts, innermost first, the draft itself at 0. */
export interface Task {
  readonly spot: Spot
  readonly owners: readonly Draft[]
  readonly work:
    | { readonly is: 'member'; readonly member: Exclude<Member, { is: 'instance' }> }
    | { readonly is: 'value'; readonly value: ValueSyntax; readonly field: Field }
    | { readonly is: 'cell'; readonly cell: Cell; readonly field: Field }
}

/** A value that needs the facts of its surroundings, read after all others. */
export interface Deferred {
  readonly spot: Spot
  readonly owners: readonly Draft[]
  readonly field: Field
  readonly set: () => void
}

export interface Move {
  readonly spot: Spot
  readonly map: Map<string, Instance>
  readonly name: string
  readonly anchor: { readonly side: 'before' | 'after'; readonly name: string; readonly start: number; readonly end: number }
}

export interface Layering {
  readonly layer: string
  readonly lexicon: Lexicon
  readonly below: Tree
  /** The tree as this layer leaves it; its maps are copied when first written to. */
  readonly tree: { readonly families: Map<string, Map<string, Instance>>; readonly removed: Map<string, Removal>; readonly broken: Set<string> }
  readonly context: Elaboration
  readonly findings: Diagnostic[]
  /** Names that were written but not understood: "not found" about them is not said. The context reads it too. */
  readonly lost: Set<string>
  /** Instances and maps that this layer made and may write to. */
  readonly fresh: WeakSet<object>
  /** Declarations that are new in this layer (not merely overridden). */
  readonly created: Draft[]
  /** Where this layer set a field: `path#field`. */
  readonly assigned: Map<string, Origin>
  /** Where this layer edited a list, `+=` or `-=`, by the same keys. */
  readonly edited: Map<string, Origin>
  readonly tasks: Task[]
  readonly deferred: Deferred[]
  readonly moves: Move[]
  /** What this layer takes out, once its values are read. */
  readonly removals: { readonly map: Map<string, Instance>; readonly name: string }[]
  /** New rows in tables of lower layers. */
  readonly additions: { readonly spot: Spot; readonly owner: Draft; readonly field: Field; readonly span: Span; readonly below: Origin }[]
  /** Defaults already read, by declaring kind and field; shared by all layers of a run. */
  readonly defaults: Map<string, Held>
}

export function origin(spot: Spot, span: { readonly start: number; readonly end: number }): Origin {
  return { layer: spot.layer, file: spot.file, start: span.start, end: span.end }
}

export function kindOf(layering: Layering, instance: Instance): Kind {
  const kind = layering.lexicon.vocabulary.kinds.get(instance.kind)
  if (kind === undefined) throw new Error(`an instance of an undeclared kind: ${instance.kind}`)
  return kind
}

/** The layer's own copy of a family's map. */
export function familyMap(layering: Layering, kind: Kind): Map<string, Instance> {
  const name = family(kind)
  const known = layering.tree.families.get(name)
  if (known !== undefined && layering.fresh.has(known)) return known
  const copy = new Map(known)
  layering.fresh.add(copy)
  layering.tree.families.set(name, copy)
  return copy
}

/** The layer's own copy of an instance in its (own) map. */
export function touch(layering: Layering, map: Map<string, Instance>, key: string, instance: Instance): Draft {
  if (layering.fresh.has(instance)) return instance as Draft
  const draft: Draft = { ...instance, fields: new Map(instance.fields), overrides: [...instance.overrides], allowed: [...instance.allowed] }
  layering.fresh.add(draft)
  map.set(key, draft)
  return draft
}

/** Gives a declaration its label. What it was called below stays a word for it, so that a new label breaks nothing that was written. */
export function setLabel(draft: Draft, map: ReadonlyMap<string, Instance> | undefined, key: string, label: string, at: Origin): void {
  if (draft.label !== undefined && draft.label !== label && draft.labelOrigin?.layer !== at.layer) draft.formerly = [...(draft.formerly ?? []), draft.label]
  draft.label = label
  draft.labelOrigin = at
  if (map !== undefined) noteLabel(map, label, key)
}

/** The layer's own copy of the map inside a `many`, `one` or `table` field; made when there is none yet. */
export function nestedMap(layering: Layering, owner: Draft, field: Field, at: Origin): Map<string, Instance> {
  const held = owner.fields.get(field.name)
  const value = held?.value
  const known = value?.is === 'many' ? value.instances : value?.is === 'table' ? value.rows : undefined
  if (known !== undefined && layering.fresh.has(known)) return known as Map<string, Instance>
  const copy = new Map(known)
  layering.fresh.add(copy)
  const isTable = field.type.is === 'table' || (field.type.is === 'optional' && field.type.of.is === 'table')
  owner.fields.set(field.name, {
    value: isTable ? { is: 'table', rows: copy } : { is: 'many', instances: copy },
    origin: held?.origin ?? at,
    fallback: false,
    replaced: held?.replaced ?? [],
    bound: held?.bound,
    sealed: held?.sealed,
  })
  return copy
}

/** Marks a field as written but not understood, so that it is not called missing as well. */
export function markBroken(layering: Layering, owner: Instance, field: string): void {
  layering.tree.broken.add(`${owner.path}#${field}`)
}

/** Where a declaration stands: at the top, or in an enclosing draft. Owners innermost first. */
export interface Standing {
  readonly spot: Spot
  readonly owners: readonly Draft[]
}
