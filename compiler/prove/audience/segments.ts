/**
 * Segments mean something: somebody can be in each, and not everybody is; those that are to exclude each other, of one division or by name,
 * have no customer in common; a complete division has a place for everybody whose data is there.
 */
import type { Bilingual, Diagnostic } from '#diagnostics/catalogue.ts'
import { isTrue, type Instance } from '#model/instance.ts'
import { instancesOf } from '#model/model.ts'
import type { Origin } from '#model/provenance.ts'
import { targetOf, targetsOf } from '#semantics/environment.ts'
import { parts } from '#semantics/mentions.ts'
import { called } from '../app/entries.ts'
import type { Judging } from '../judging.ts'
import { together } from '../rules/words.ts'
import { say } from './codes.ts'
import { conditionAround, contradiction, customerTest, customerWhere, customerWords, inside, isEverybody, isIn, isPossible, outside, partWords, peopleOf, type People, type Segment } from './people.ts'
import { unproven } from './questions.ts'

export function everySegmentMeansSomething(judging: Judging): readonly Diagnostic[] {
  const { changed, model } = judging
  if (changed !== undefined && !['segment', 'division', 'profile', 'fact'].some((kind) => changed.kinds.has(kind))) return []
  const mine = (one: Instance | undefined): boolean => changed === undefined || (one !== undefined && changed.instances.has(one))
  const people = peopleOf(judging)
  if (people === undefined) {
    const first = instancesOf(model, 'segment').find(mine)
    return first === undefined ? [] : [unproven(first, placeOf(first), { zh: '客群有没有空的、重叠的', en: 'whether segments are empty or overlap' }, 'undecided')]
  }
  const touched = touchedIn(people, mine)
  const isTouched = (segment: Segment): boolean => touched.has(segment.instance.path)
  return [
    ...[...touched.values()].flatMap((segment) => meansSomething(segment, people)),
    ...nobodyIsInBoth(people, isTouched, mine),
    ...nobodyIsLeftOut(people, isTouched, mine, judging),
  ]
}

/** Segments that an upper layer wrote, or a fact of theirs. */
export function touchedIn({ segments, facts }: People, mine: (one: Instance | undefined) => boolean): ReadonlyMap<string, Segment> {
  return new Map([...segments].filter(([, { instance, asks }]) => mine(instance) || asks.some((fact) => mine(facts.get(fact)))))
}

/** Where a segment says who is in it. */
function placeOf(segment: Instance): Origin {
  return segment.fields.get('condition')?.origin ?? segment.origin
}

function meansSomething(segment: Segment, people: People): readonly Diagnostic[] {
  const { instance, parts } = segment
  const at = placeOf(instance)
  const possible = isPossible(parts, people)
  switch (possible) {
    case 'undecided':
      return [unproven(instance, at, someQuestion, 'undecided')]
    case 'impossible': {
      const needed = contradiction(parts, people)
      const conditions = together(needed.flatMap((index) => { const part = segment.written[index]; return part === undefined ? [] : [partWords(part, people)] }))
      return [say('BK5430', at, { segment: called(instance), conditions }, { related: domainsOf(segment, people) })]
    }
    case 'possible': {
      if (segment.fixed) return []
      // Who asks whether something is known parts those of whom it is from those of whom it is not.
      const all = asksWhetherKnown(segment) ? 'no' : isEverybody([inside(segment)], people)
      if (all === 'yes') return [say('BK5431', at, { segment: called(instance) }, { related: domainsOf(segment, people) })]
      if (all === 'undecided') return [unproven(instance, at, { zh: '会不会人人都在里面', en: 'whether everybody is in it' }, 'undecided')]
      const somebody = customerWhere(parts, people, (facts) => isIn(segment, facts, people.model))
      return somebody.is === 'found' ? [] : [unproven(instance, at, someQuestion, somebody.is)]
    }
    default:
      return possible satisfies never
  }
}

function asksWhetherKnown({ condition }: Segment): boolean {
  for (const part of parts(condition)) if (part.is === 'known') return true
  return false
}

const someQuestion: Bilingual = { zh: '会不会有人归入它', en: 'whether somebody can be in it' }

function domainsOf({ asks }: Segment, { facts }: People) {
  return asks.flatMap((name) => {
    const domain = facts.get(name)?.fields.get('domain')
    return domain?.value === undefined ? [] : [{ note: 'domain' as const, at: domain.origin }]
  })
}

/** Two that exclude each other, and where and in what words that is said. */
interface Pair {
  readonly left: Segment
  readonly right: Segment
  readonly why: Bilingual
  readonly said: Instance | undefined
}

function nobodyIsInBoth(people: People, isTouched: (segment: Segment) => boolean, mine: (one: Instance | undefined) => boolean): readonly Diagnostic[] {
  const blamedAlready = new Set<Instance>()
  return pairsOf(people).flatMap(({ left, right, why, said }): readonly Diagnostic[] => {
    if (!isTouched(left) && !isTouched(right) && !mine(said)) return []
    const [blamed, other] = mine(right.instance) || !mine(left.instance) ? [right, left] : [left, right]
    // One segment may overlap many: it is one mistake.
    if (blamedAlready.has(blamed.instance)) return []
    const both = customerWhere([inside(left), inside(right)], people, (facts) => isIn(left, facts, people.model) && isIn(right, facts, people.model))
    if (both.is === 'none') return []
    const question: Bilingual = { zh: `会不会和${called(other.instance).zh}有同一位客户`, en: `whether it has a customer in common with ${called(other.instance).en}` }
    if (both.is !== 'found') return [unproven(blamed.instance, placeOf(blamed.instance), question, both.is)]
    blamedAlready.add(blamed.instance)
    const words = { why, segment: called(blamed.instance), other: called(other.instance), witness: customerWords(both, people) }
    const related = [{ note: 'other' as const, at: placeOf(other.instance) }, ...(said === undefined ? [] : [{ note: 'why' as const, at: said.fields.get('exclusive_with')?.origin ?? said.origin }])]
    const witness = customerTest(both, { name: `${left.instance.name}_${right.instance.name}`, label: `${left.instance.label ?? left.instance.name}与${right.instance.label ?? right.instance.name}` }, { segments: [left, right], others: [] }, people)
    return [say('BK5432', placeOf(blamed.instance), words, { related, witness })]
  })
}

function pairsOf(people: People): readonly Pair[] {
  const { model, segments } = people
  const pairs = new Map<string, Pair>()
  const add = (left: Segment, right: Segment, why: Bilingual, said: Instance | undefined): void => {
    const key = [left.instance.path, right.instance.path].sort().join(' ')
    if (left !== right && !pairs.has(key)) pairs.set(key, { left, right, why, said })
  }
  for (const { division, members } of divisionsOf(people)) {
    const why: Bilingual = { zh: `同属划分${called(division).zh}`, en: `Both are of the division ${called(division).en}` }
    for (const [index, right] of members.entries()) for (const left of members.slice(0, index)) add(left, right, why, undefined)
  }
  for (const left of segments.values()) {
    for (const target of targetsOf(model, left.instance, 'exclusive_with')) {
      const right = segments.get(target.path)
      if (right !== undefined) add(left, right, { zh: '写明了互斥', en: 'They are said to exclude each other' }, left.instance)
    }
  }
  return [...pairs.values()]
}

function divisionsOf({ model, segments }: People): readonly { readonly division: Instance; readonly members: readonly Segment[] }[] {
  const members = new Map<Instance, Segment[]>()
  for (const segment of segments.values()) {
    const division = targetOf(model, segment.instance, 'division')
    if (division !== undefined) members.set(division, [...(members.get(division) ?? []), segment])
  }
  return [...members].map(([division, its]) => ({ division, members: its }))
}

function nobodyIsLeftOut(people: People, isTouched: (segment: Segment) => boolean, mine: (one: Instance | undefined) => boolean, { model, changed }: Judging): readonly Diagnostic[] {
  const everySegment = instancesOf(model, 'segment')
  return divisionsOf(people).flatMap(({ division, members }) => {
    // One that was taken away leaves nothing behind that has changed.
    const judged = mine(division) || changed?.kinds.has('segment') === true || members.some(isTouched)
    const isWhole = everySegment.filter((one) => targetOf(model, one, 'division') === division).length === members.length
    if (!isTrue(division, 'complete') || !judged || !isWhole) return []
    const formulas = members.map(inside)
    const left = customerWhere([outside(formulas, people)], people, (facts) => !members.some((segment) => isIn(segment, facts, model)), true)
    const at = division.fields.get('complete')?.origin ?? division.origin
    if (left.is === 'none') return []
    const blamed = mine(division) ? at : (members.map(({ instance }) => instance).find(mine)?.fields.get('condition')?.origin ?? at)
    if (left.is !== 'found') return [unproven(division, blamed, { zh: '是不是个个客户都在某一段里', en: 'whether everybody is in one of its segments' }, left.is)]
    const witness = customerTest(left, { name: `${division.name}_gap`, label: `${division.label ?? division.name}遗漏` }, { segments: [], others: members }, people)
    return [say('BK5433', blamed, { division: called(division), witness: customerWords(left, people), condition: conditionAround(left, formulas, people) }, { witness })]
  })
}
