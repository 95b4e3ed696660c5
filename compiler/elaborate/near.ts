/** Near names in a layer: looked for as long as that costs little. A file of a hundred thousand unknown names has other worries. */
import { suggest, type Candidate } from '#diagnostics/suggest.ts'
import type { Elaboration } from './context.ts'

/** How many names may be compared in one layer. A typo in a real one takes a few thousand. */
export const mostLooks = 500_000

export function nearNames(wanted: string, candidates: Iterable<Candidate>, { looks }: Pick<Elaboration, 'looks'>): readonly string[] {
  return suggest(wanted, asLongAs(candidates, looks))
}

function* asLongAs(candidates: Iterable<Candidate>, looks: { left: number }): Iterable<Candidate> {
  for (const one of candidates) {
    if (looks.left-- <= 0) return
    yield one
  }
}
