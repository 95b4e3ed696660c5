/**
 * Decisions and how strict they are. Several that apply at once are joined: every obligation stays, the longest period, the smallest
 * amount, all tools. One is no softer than another when joining the other changes nothing: nothing it asks for is lost.
 */
import type { Vocabulary } from '#model/kind.ts'
import type { Value } from '#model/value.ts'
import { compareValues, identity } from './compare.ts'

type Decision = Extract<Value, { is: 'enum' }>

/** How two decisions of one member become one: an argument each. `apart`: those with other arguments stand beside each other. */
type Join = 'apart' | readonly ('unite' | 'longest' | 'smallest' | 'latest' | 'same')[]

/** Members that take arguments; all others are said once. What is `same` must be equal for two to become one. */
const joins: ReadonlyMap<string, Join> = new Map<string, Join>([
  ['step_up', ['unite']],
  ['exclude_tools', ['unite']],
  ['delay', ['longest', 'latest']],
  ['limit_to', ['smallest']],
  ['delay_reward', ['longest']],
  ['lock', ['same', 'longest']],
  ['block', ['longest', 'latest']],
])

/** What a refusal leaves of the rest: who is told, and which lists grow. */
const besideBlock: ReadonlySet<string> = new Set(['alert', 'greylist', 'blacklist'])

/** All decisions as one list: `allow` only alone, strictest last, each obligation once. The order they come in does not matter. */
export function joinDecisions(decisions: readonly Value[], vocabulary: Vocabulary): readonly Value[] {
  const given = decisions.filter((one) => one.is === 'enum')
  const blocks = given.some(({ member }) => member === 'block')
  const kept = given.filter(({ member }) => member !== 'allow' && (!blocks || member === 'block' || besideBlock.has(member)))
  const joined: Decision[] = []
  for (const one of [...kept].sort(byIdentity)) {
    const index = joined.findIndex((other) => fits(other, one, vocabulary))
    const other = joined[index]
    if (other === undefined) joined.push(one)
    else joined[index] = both(other, one, vocabulary)
  }
  if (joined.length === 0) return given.slice(0, 1)
  const rank = ({ enum: of, member }: Decision): number => vocabulary.enums.get(of)?.members.get(member)?.rank ?? 0
  return joined.sort((left, right) => rank(left) - rank(right) || byIdentity(left, right))
}

/** Whether `left` is as strict as `right` or stricter: no obligation of `right` is lost in it. */
export function noSofterThan(left: readonly Value[], right: readonly Value[], vocabulary: Vocabulary): boolean {
  const alone = joinDecisions(left, vocabulary)
  // A refusal asks for nothing more, but those who were to be told still are.
  return sameList(joinDecisions([...left, ...right], vocabulary), alone) || (isNothing(right) && alone.length > 0)
}

/** Paths of the tools that decisions of one member name: `step_up`, `exclude_tools`. */
export function toolsNamed(decisions: readonly Value[], member: string): readonly string[] {
  const given = decisions.flatMap((one) => (one.is === 'enum' && one.member === member ? [one.arguments[0]] : []))
  return given.flatMap((tools) => (tools?.is === 'set' || tools?.is === 'list' ? tools.items : [])).flatMap((tool) => (tool.is === 'ref' ? [tool.path] : []))
}

/** Of several decisions the strictest one; undefined where there is none. */
export function strictestOf(decisions: readonly Value[], vocabulary: Vocabulary): Value | undefined {
  return joinDecisions(decisions, vocabulary).at(-1)
}

/**
 * Whether somebody gets at least as far with `left` as the strictest of `right` lets them, whatever is recorded and told besides: it has a
 * decision that ranks higher, or the same one that asks for no less.
 */
export function reaches(left: readonly Value[], right: readonly Value[], vocabulary: Vocabulary): boolean {
  const wanted = strictestOf(right, vocabulary)
  const rankOf = (one: Value): number => (one.is === 'enum' ? (vocabulary.enums.get(one.enum)?.members.get(one.member)?.rank ?? 0) : 0)
  if (wanted === undefined || isNothing(right)) return true
  return joinDecisions(left, vocabulary).some((one) => rankOf(one) > rankOf(wanted) || (rankOf(one) === rankOf(wanted) && noSofterThan([one], [wanted], vocabulary)))
}

/** Whether they let everything through. */
export function isNothing(decisions: readonly Value[]): boolean {
  return decisions.every((one) => one.is === 'enum' && one.member === 'allow')
}

function sameList(left: readonly Value[], right: readonly Value[]): boolean {
  return left.length === right.length && left.every((one, index) => identity(one) === identity(right[index]))
}

function byIdentity(left: Decision, right: Decision): number {
  const [one, other] = [identity(left), identity(right)]
  return one < other ? -1 : one > other ? 1 : 0
}

/** Whether two decisions can be said as one. */
function fits(left: Decision, right: Decision, vocabulary: Vocabulary): boolean {
  if (left.member !== right.member) return false
  const join = joins.get(left.member) ?? 'apart'
  if (join === 'apart') return identity(left) === identity(right)
  return join.every((how, index) => {
    const [one, other] = [left.arguments[index], right.arguments[index]]
    if (how === 'same') return identity(one) === identity(other)
    // Days and months have no common measure: both are asked for.
    return how === 'unite' || one === undefined || other === undefined || compareValues(one, other, vocabulary) !== undefined
  })
}

function both(left: Decision, right: Decision, vocabulary: Vocabulary): Decision {
  const join = joins.get(left.member)
  if (join === undefined || join === 'apart') return left
  return { ...left, arguments: join.map((how, index) => argument(how, left.arguments[index], right.arguments[index], vocabulary)) }
}

function argument(how: Exclude<Join, 'apart'>[number], left: Value | undefined, right: Value | undefined, vocabulary: Vocabulary): Value | undefined {
  if (left === undefined || right === undefined) return left ?? right
  switch (how) {
    case 'same':
      return left
    case 'unite': {
      const items = new Map([...itemsOf(left), ...itemsOf(right)].map((item) => [identity(item), item]))
      return { is: 'set', items: [...items].sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0)).map(([, item]) => item) }
    }
    case 'longest':
    case 'latest':
      return (compareValues(left, right, vocabulary) ?? 0) >= 0 ? left : right
    case 'smallest':
      return (compareValues(left, right, vocabulary) ?? 0) <= 0 ? left : right
    default:
      return how satisfies never
  }
}

function itemsOf(value: Value): readonly Value[] {
  return value.is === 'set' || value.is === 'list' ? value.items : [value]
}
