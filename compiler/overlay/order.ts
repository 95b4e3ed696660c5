/** Moves: `before x` and `after x` on declarations, carried out when all of them are there. */
import { guess, oneOf } from '#diagnostics/suggest.ts'
import type { Instance } from '#model/instance.ts'
import { at } from '../elaborate/context.ts'
import { byLabel } from '../elaborate/tree.ts'
import { say } from './codes.ts'
import type { Layering, Move } from './layering.ts'
import { nearNames } from '../elaborate/near.ts'

/**
 * What stands beside something that moves itself is moved after it. Moves that wait for each other cannot all be: the first that is
 * not as it was wanted in the end is told.
 */
export function moveAll(layering: Layering): void {
  const waiting = [...layering.moves]
  while (waiting.length > 0) {
    const next = waiting.findIndex((move) => !waiting.some((other) => other !== move && other.map === move.map && moves(other, move)))
    const [move] = waiting.splice(Math.max(next, 0), 1)
    if (move !== undefined) moveOne(layering, move)
  }
  for (const move of layering.moves) if (isElsewhere(move)) layering.findings.push(say('BK3105', at(move.spot, move.anchor), { name: move.name, anchor: move.anchor.name, side: sides[move.anchor.side] }))
}

const sides = { before: { zh: '前面', en: 'before' }, after: { zh: '后面', en: 'after' } }

/** Whether a move takes away what another wants to stand beside. */
function moves(other: Move, { map, anchor }: Move): boolean {
  return anchorOf(map, anchor.name)?.name === other.name
}

function anchorOf(map: Move['map'], name: string): Instance | undefined {
  return map.get(name) ?? byLabel(map, name)[0]
}

function isElsewhere({ map, name, anchor }: Move): boolean {
  const beside = anchorOf(map, anchor.name)
  if (beside === undefined || beside.name === name || !map.has(name)) return false
  const order = [...map.keys()]
  return order.indexOf(name) < order.indexOf(beside.name) !== (anchor.side === 'before')
}

function moveOne(layering: Layering, { map, name, anchor, spot }: Move): void {
  const own = map.get(name)
  const beside = anchorOf(map, anchor.name)
  if (own === undefined) return
  if (beside === own) {
    layering.findings.push(say('BK3106', at(spot, anchor), { name }))
    return
  }
  if (beside === undefined) {
    const others = [...map.values()].filter((one) => one.name !== name)
    const near = nearNames(anchor.name, others, layering.context)
    const shown = near.length > 0 ? near : others.slice(0, 6).map((one) => one.name)
    layering.findings.push(say('BK3031', at(spot, anchor), { name: anchor.name, suggestions: oneOf(shown) }, { fixes: guess(near, at(spot, anchor)) }))
    return
  }
  const rest = [...map].filter(([key]) => key !== name)
  const index = rest.findIndex(([, one]) => one === beside)
  const place = anchor.side === 'before' ? index : index + 1
  const ordered: [string, Instance][] = [...rest.slice(0, place), [name, own], ...rest.slice(place)]
  map.clear()
  for (const [key, one] of ordered) map.set(key, one)
}
