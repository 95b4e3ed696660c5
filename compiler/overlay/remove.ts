/** `remove`: what a layer takes out of those below. It goes once the layer's values are read, so that they may still name it. */
import type { Instance as Syntax } from '#grammar/syntax.ts'
import type { Instance } from '#model/instance.ts'
import { annotation, type Kind } from '#model/kind.ts'
import type { Origin } from '#model/provenance.ts'
import { at } from '../elaborate/context.ts'
import { describeKind } from '../elaborate/describe.ts'
import { typeField } from '../elaborate/scope.ts'
import { family } from '../declare/lexicon.ts'
import { say } from './codes.ts'
import { familyMap, kindOf, nestedMap, origin, type Draft, type Layering, type Standing } from './layering.ts'
import { targetOf, touchPath } from './targets.ts'

export function removeInstance(layering: Layering, syntax: Syntax, kind: Kind, standing: Standing): void {
  const { spot, owners } = standing
  if (syntax.path === undefined && annotation(kind, 'singleton') === undefined) {
    // One with a body is wrong already.
    if (syntax.body === undefined) layering.findings.push(say('BK3003', at(spot, syntax.kind), { kind: describeKind(kind.name, layering.lexicon.vocabulary), word: `remove ${syntax.kind.text}` }))
    return
  }
  const target = targetOf(layering, syntax, kind, standing, 'BK3011')
  if (target === undefined) return
  const place = at(spot, syntax.path ?? syntax.kind)
  if (typeField(kindOf(layering, target.instance)) !== undefined) {
    layering.findings.push(say('BK3041', place, { name: target.instance.path }, { related: [{ note: 'below', at: target.instance.origin }] }))
    return
  }
  const above = [...owners, ...target.chain].find((one) => one.sealed !== undefined && one.sealed.layer !== layering.layer)?.sealed
  const seal = above ?? sealInside(target.instance, layering.layer)
  if (seal !== undefined) {
    layering.findings.push(say('BK3013', place, { name: target.instance.path }, { related: [{ note: 'seal', at: seal }] }))
    return
  }
  const here = origin(spot, syntax.path ?? syntax.kind)
  layering.tree.removed.set(`${family(kindOf(layering, target.instance))}:${target.instance.path}`, { instance: target.instance, origin: here })
  // Until the layer's values are read it stays, so that they may name it: in a row or list item that goes with it.
  const { instance, chain } = target
  const last = chain[chain.length - 1]
  const owner = last === undefined ? owners[0] : touchPath(layering, kindOf(layering, last), { instance: last, chain: chain.slice(0, -1) }, owners, here)[0]
  layering.removals.push({ map: owner === undefined ? familyMap(layering, kindOf(layering, instance)) : ownMapOf(layering, owner, instance, here), name: instance.name })
}

/**
 * A seal of a lower layer on a declaration, on one inside it, or on a row or cell of its tables. A sealed field of its own stands for
 * "as long as it is there, like this", and does not keep a declaration from being removed; but nothing else may come in its place
 * (`sealedOnce`, docs/decisions/0020).
 */
function sealInside(instance: Instance, layer: string): Origin | undefined {
  if (instance.sealed !== undefined && instance.sealed.layer !== layer) return instance.sealed
  for (const { value } of instance.fields.values()) {
    const inside = value?.is === 'many' ? value.instances : value?.is === 'table' ? value.rows : undefined
    for (const one of inside?.values() ?? []) {
      const found = sealInside(one, layer) ?? (value?.is === 'table' ? sealedCell(one, layer) : undefined)
      if (found !== undefined) return found
    }
  }
  return undefined
}

/** A seal in a declaration that was removed, by whichever layer: its name is not free for one without the seal. */
export function sealedOnce(layering: Layering, familyName: string, path: string): Origin | undefined {
  const gone = layering.tree.removed.get(`${familyName}:${path}`)?.instance
  return gone === undefined ? undefined : (sealInside(gone, '') ?? sealedCell(gone, ''))
}

function sealedCell(row: Instance, layer: string): Origin | undefined {
  return [...row.fields.values()].find(({ sealed }) => sealed !== undefined && sealed.layer !== layer)?.sealed
}

/** The layer's own copy of the map that holds a nested declaration. */
function ownMapOf(layering: Layering, owner: Draft, instance: Instance, here: Origin): Map<string, Instance> {
  const kind = kindOf(layering, instance)
  const nest = layering.lexicon.nests(kindOf(layering, owner)).find((one) => kind.lineage.includes(one.kind))
  return nest === undefined ? new Map() : nestedMap(layering, owner, nest.field, here)
}
