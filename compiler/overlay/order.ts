/** Moves: `before x` and `after x` on declarations, carried out when all of them are there. */
import { guess, oneOf } from '#diagnostics/suggest.ts'
import type { Instance } from '#model/instance.ts'
import { at } from '../elaborate/context.ts'
import { byLabel } from '../elaborate/tree.ts'
import { say } from './codes.ts'
import type { Layering, Move } from './layering.ts'
import { nearNames } from '../elaborate/near.ts'

export function moveAll(layering: Layering): void {
  for (const move of layering.moves) moveOne(layering, move)
}

function moveOne(layering: Layering, { map, name, anchor, spot }: Move): void {
  const own = map.get(name)
  const beside = map.get(anchor.name) ?? byLabel(map, anchor.name)[0]
  if (own === undefined) return
  if (beside === undefined || beside === own) {
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
