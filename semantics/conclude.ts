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

const none: readonly never[] = []
/** Nothing fires, and nothing is open. */
export const nothing: Outcome<never> = { decisions: allow, fired: none, unclear: none, exempted: none, missing: none }

/** `because`: what the facts of a line were. */
export function conclude<Given>(
  judged: Judged,
  unknown: readonly Value[],
  strictness: Strictness,
  because: (line: Line) => readonly Because<Given>[],
): Outcome<Given> {
  const { exempted, rows } = judged
  const fired = both(judged.fired, rows.fired)
  const open = both(judged.open, rows.open)
  if (fired.length === 0 && open.length === 0 && exempted.length === 0) return nothing
  const certain = fired.length === 0 ? none : strictness.join(thensOf(fired))
  const { length } = judged.open
  const matters = open.length === 0 ? none : open.filter((line, index) => (rows.stopped && index >= length) || !strictness.covers(certain, line.then))
  const decisions = matters.length === 0 ? certain : strictness.join([certain, unknown])
  const unclear = findings(matters, because)
  return {
    decisions: decisions.length === 0 ? allow : decisions,
    fired: findings(fired, because),
    unclear,
    exempted: findings(exempted, because),
    missing: unclear.length === 0 ? none : missingIn(unclear),
  }
}

function both(left: readonly Line[], right: readonly Line[]): readonly Line[] {
  return right.length === 0 ? left : [...left, ...right]
}

/** A loop, and nothing made for what there is none of: this is done for every request. */
function findings<Given>(lines: readonly Line[], because: (line: Line) => readonly Because<Given>[]): readonly Finding<Given>[] {
  const [first] = lines
  if (first === undefined) return none
  const all: Finding<Given>[] = [{ rule: first.rule, then: first.then, because: because(first) }]
  for (let index = 1; index < lines.length; index++) {
    const line = lines[index]
    if (line !== undefined) all.push({ rule: line.rule, then: line.then, because: because(line) })
  }
  return all
}

function thensOf(lines: readonly Line[]): readonly (readonly Value[])[] {
  const [first] = lines
  return lines.length === 1 && first !== undefined ? [first.then] : lines.map(({ then }) => then)
}

function missingIn<Given>(unclear: readonly Finding<Given>[]): readonly string[] {
  return [...new Set(unclear.flatMap(({ because }) => because.flatMap(({ fact, value }) => (value === undefined ? [fact] : []))))]
}
