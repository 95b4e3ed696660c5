/** Joins of decisions, remembered: few combinations of rules fire again and again. Lists are told apart by identity, as lines share theirs. */
import type { Value } from '#model/value.ts'
import type { Strictness } from '../conclude.ts'

type List = readonly Value[]

interface Node {
  readonly next: Map<List, Node>
  joined: List | undefined
}

/** So many combinations are kept; more are worked out each time. */
const most = 10_000

export function remembered(plain: Strictness): Strictness {
  const root: Node = { next: new Map(), joined: undefined }
  const covered = new Map<List, Map<List, boolean>>()
  let kept = 0
  return {
    join: (lists) => {
      let node = root
      for (let index = 0; index < lists.length; index++) {
        const list = lists[index] ?? []
        // Saying one thing twice asks for nothing more.
        if (index > 0 && lists.indexOf(list) < index) continue
        let next = node.next.get(list)
        if (next === undefined) {
          if (kept >= most) return plain.join(lists)
          kept++
          next = { next: new Map(), joined: undefined }
          node.next.set(list, next)
        }
        node = next
      }
      node.joined ??= plain.join(lists)
      return node.joined
    },
    covers: (asked, list) => {
      const of = covered.get(asked) ?? new Map<List, boolean>()
      const known = of.get(list) ?? plain.covers(asked, list)
      if (covered.size < most) {
        covered.set(asked, of)
        of.set(list, known)
      }
      return known
    },
  }
}
