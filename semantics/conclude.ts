/**
 * From what lines came to, to what is to be done: decisions joined, and what could not be judged only where it would ask for more. The
 * one conclusion that the interpreter and generated code share.
 */
import type { Vocabulary } from '#model/kind.ts'
import type { Value } from '#model/value.ts'
import { joinDecisions, noSofterThan } from './decision.ts'
import type { Line } from './lines.ts'
import type { Because, Finding, Outcome } from './outcome.ts'

/** Lines in their order by what they came to. */
export interface Judged {
  readonly fired: readonly Line[]
  readonly exempted: readonly Line[]
  /** Could not be told. */
  readonly open: readonly Line[]
  readonly rows: {
    readonly fired: readonly Line[]
    readonly open: readonly Line[]
    /** A row that could not be judged stands above all others that might match: what they say is not looked at. */
    readonly stopped: boolean
  }
}

/** How lists of decisions are joined and compared. */
export interface Strictness {
  readonly join: (lists: readonly (readonly Value[])[]) => readonly Value[]
  /** Whether nothing of a list is lost in what is asked for already. */
  readonly covers: (asked: readonly Value[], list: readonly Value[]) => boolean
}

export function strictnessIn(vocabulary: Vocabulary): Strictness {
  return { join: (lists) => joinDecisions(lists.flat(), vocabulary), covers: (asked, list) => noSofterThan(asked, list, vocabulary) }
}

export const allow: readonly Value[] = [{ is: 'enum', enum: 'decision', member: 'allow', arguments: [] }]

export function conclude<Given>(judged: Judged, unknown: readonly Value[], { join, covers }: Strictness, given: (fact: string) => Given | undefined): Outcome<Given> {
  const { fired, exempted, open, rows } = judged
  const firing = rows.fired.length === 0 ? fired : [...fired, ...rows.fired]
  const certain = join(firing.map(({ then }) => then))
  const unclear = [...open, ...rows.open].filter((line, index) => (rows.stopped && index >= open.length) || !covers(certain, line.then))
  const decisions = unclear.length === 0 ? certain : join([certain, unknown])
  const finding = ({ rule, then, facts }: Line): Finding<Given> => ({ rule, then, because: facts.map((fact): Because<Given> => ({ fact, value: given(fact) })) })
  const missing = new Set<string>()
  for (const { facts } of unclear) for (const fact of facts) if (given(fact) === undefined) missing.add(fact)
  return {
    decisions: decisions.length === 0 ? allow : decisions,
    fired: firing.map(finding),
    unclear: unclear.map(finding),
    exempted: exempted.map(finding),
    missing: [...missing],
  }
}
