/**
 * Examples that the tests of a bank lack about its limits: for each row that no example goes by or is stopped by, the most that it lets
 * pass, and one fen more that it stops. Each is judged as the runtime would; what cannot be found is said, with what comes before it.
 */
import { addDecimal, compareDecimal, decimalOf, subtractDecimal, zero, type Decimal } from '#model/decimal.ts'
import { valueOf, type Instance } from '#model/instance.ts'
import { instancesOf, type Model } from '#model/model.ts'
import { nestedIn } from '#model/nested.ts'
import { hoursOf } from '#semantics/calendar.ts'
import type { Facts } from '#semantics/decide.ts'
import { instanceIn, modelEnvironment } from '#semantics/environment.ts'
import { chooseTools, type Choice } from '#semantics/limits/choose.ts'
import { noPassword } from '#semantics/limits/caps.ts'
import { factNames } from '#semantics/limits/scene.ts'
import { touches, type LimitsCoverage } from '#semantics/limits-coverage.ts'
import { movementsBefore } from '#semantics/limits-test.ts'
import { sampleFacts, samplesOf, usualFacts } from '#semantics/samples.ts'
import { not, type Formula } from '../region/formula.ts'
import { budgetFor, type Space } from '../region/space.ts'
import { requestWhere, type Search } from './request.ts'
import { capNames, capOf, cent, compareCaps } from '../limits/caps.ts'
import { situationsOf, type Situation, type Situations } from '../limits/situation-space.ts'
import { amountsFor, trialsOf, type Trial } from './trials.ts'

export interface LimitsProposal {
  readonly row: Instance
  /** Whether it goes, or is stopped. */
  readonly goes: boolean
  readonly trial: Trial
  readonly locks: readonly string[]
  readonly amount: Decimal
  readonly choice: Choice
}

export interface LimitsUnfound {
  readonly row: Instance
  /** never: nothing that may occur is of its situation; behind: in all that was tried something else stops more; hard: too much to look at. */
  readonly because: 'never' | 'behind' | 'hard'
  /** What stopped more instead. */
  readonly by: Instance | undefined
}

export interface LimitsProposals {
  readonly table: Instance
  readonly scene: string
  readonly like: Instance | undefined
  readonly sample: Facts
  readonly found: readonly LimitsProposal[]
  readonly unfound: readonly LimitsUnfound[]
  /** The day on which they were judged. */
  readonly day: string
}

/** `today` (YYYY-MM-DD) says only the month: an earlier day of the same one is needed. */
export function limitsProposalsFor(model: Model, { all, covered }: LimitsCoverage, today: string): readonly LimitsProposals[] {
  const spaces = new Map<string, Situations | undefined>()
  return (['limits', 'business_limits', 'conditional_limits'] as const).flatMap((kind) => instancesOf(model, kind)).flatMap((table) => {
    const lacking = nestedIn(table, 'rows').filter((row) => all.includes(row) && !covered.has(row))
    const scene = valueOf(table, 'scene')
    if (lacking.length === 0 || scene?.is !== 'ref') return []
    const declared = instanceIn(model, 'scene', scene.path)
    const [like] = declared === undefined ? [] : samplesOf(model, declared)
    const sample = like !== undefined ? sampleFacts(model, like) : declared === undefined ? new Map() : usualFacts(model, declared)
    const situations = (): Situations | undefined => {
      if (!spaces.has(scene.path)) spaces.set(scene.path, situationsOf(scene.path, model, () => true))
      return spaces.get(scene.path)
    }
    const ask: Ask = { model, scene: scene.path, table, sample, situations, days: [`${today.slice(0, 8)}15`, `${today.slice(0, 8)}14`] }
    const answers = lacking.map((row) => proposed(row, ask))
    return [{ table, scene: scene.path, like, sample, day: ask.days[0], found: answers.flatMap(({ found }) => found), unfound: answers.flatMap(({ unfound }) => unfound ?? []) }]
  })
}

interface Ask {
  readonly model: Model
  readonly scene: string
  readonly table: Instance
  readonly sample: Facts
  /** Worked out where they are asked for. */
  readonly situations: () => Situations | undefined
  readonly days: readonly [today: string, before: string]
}

interface Answer {
  readonly found: readonly LimitsProposal[]
  readonly unfound?: LimitsUnfound
}

function proposed(row: Instance, ask: Ask): Answer {
  if (row.kind === 'conditional_limit') {
    const requests = requestsOf(row, ask)
    return typeof requests === 'string' ? { found: [], unfound: { row, because: requests, by: undefined } } : tried(row, requests, ask)
  }
  const answer = tried(row, [ask.sample], ask)
  if (answer.unfound === undefined) return answer
  // A situation may stand before it, in the sample too.
  const others = tried(row, withoutSituations(ask), ask)
  return others.unfound === undefined ? others : answer
}

function tried(row: Instance, requests: readonly Facts[], ask: Ask): Answer {
  const lock = valueOf(row, 'lock')
  const locks = lock?.is === 'ref' ? [lock.path] : []
  let by: Instance | undefined
  let passed: readonly LimitsProposal[] = []
  const judged = (amount: Decimal, trial: Trial): LimitsProposal => {
    const choice = judge(trial, locks, amount, ask)
    return { row, trial, locks, amount, choice, goes: choice.tools !== undefined }
  }
  for (const trial of trialsOf({ ...ask, row, requests })) {
    // Nothing need have gone before to show what goes by it.
    if (trial.before !== undefined && passed.length > 0) break
    for (const far of amountsFor(row, trial.facts)) {
      const { most = roundAmount, stop } = judged(far, trial).choice
      const stops = stop?.row === row
      if (!stops) by ??= stop?.row
      const pair = atBorder(most, trial, judged, stops)
      if (pair.some(({ goes }) => !goes)) return { found: pair }
      if (passed.length === 0) passed = pair
    }
  }
  return passed.length > 0 ? { found: passed } : { found: [], unfound: { row, because: 'behind', by } }
}

/** For what has no border. */
const roundAmount = decimalOf(100)

/** The most that goes, and a fen more, or a round amount where nothing goes; of what counts how many went, one before it is full. `stops`: the row may stop more. */
function atBorder(most: Decimal, trial: Trial, judged: (amount: Decimal, trial: Trial) => LimitsProposal, stops: boolean): readonly LimitsProposal[] {
  const isNone = compareDecimal(most, zero) <= 0
  const above = (stops ? (isNone ? [roundAmount, cent] : [cent]) : []).map((more) => judged(addDecimal(most, more), trial)).find((one) => !one.goes && one.choice.stop?.row === one.row)
  const below = isNone ? oneLess(trial).map((one) => judged(above?.amount ?? roundAmount, one)) : [judged(most, trial)]
  return [...below.filter((one) => one.goes && (above !== undefined || touches(one.choice, one.row))), ...(above === undefined ? [] : [above])]
}

function oneLess(trial: Trial): readonly Trial[] {
  const { used, count, ...before } = trial.before ?? { with: [] }
  return used === undefined || count === undefined || count < 2 ? [] : [{ ...trial, before: { ...before, used: subtractDecimal(used, decimalOf(1)), count: count - 1 } }]
}

function judge({ business, has, facts, before }: Trial, locks: readonly string[], amount: Decimal, { model, scene, days }: Ask): Choice {
  const transaction = { scene, business, amount, facts, today: days[0] }
  const customer = { has, locks: new Map(locks.map((lock) => [lock, undefined] as const)), noPassword: business === noPassword }
  return chooseTools(model, customer, transaction, before === undefined ? [] : movementsBefore(before, transaction))
}

/** Looks that the question about one row may take. */
const rowBudget = 500_000
/** So many requests of one situation are tried. */
const mostRequests = 3

/** Requests at which the row certainly holds: first those at which no other one may, then no tighter one, then any. */
function requestsOf(row: Instance, ask: Ask): readonly Facts[] | 'never' | 'hard' {
  const { model } = ask
  const known = ask.situations()
  if (known === undefined) return 'hard'
  const { rows, space } = known
  const mine = rows.find(({ instance }) => instance === row)
  if (mine === undefined) return 'hard'
  const others = rows.filter((other) => other !== mine && (other.lock === undefined || other.lock === mine.lock))
  const ways: readonly (readonly Formula[])[] = [[mine.certain, ...without(others, space)], [mine.certain, ...without(others.filter((other) => isTighter(other, mine)), space)], [mine.certain], [mine.holds]]
  const found: Facts[] = []
  let isHard = false
  for (const formulas of ways) {
    const answer = requestIn(known, formulas, ask)
    if (answer.is === 'undecided') isHard = true
    if (answer.is !== 'found') continue
    for (const facts of answer.tries) {
      found.push(facts)
      if (found.length % mostRequests === 0) break
    }
  }
  if (found.length === 0) return isHard ? 'hard' : 'never'
  return mine.lock === undefined ? found : [...found, ...found.flatMap((facts) => whenLocked(mine.lock, facts, model))]
}

/** The request at the first minute at which a lock works. */
function whenLocked(path: string | undefined, facts: Facts, model: Model): readonly Facts[] {
  const lock = path === undefined ? undefined : instanceIn(model, 'safety_lock', path)
  const hours = lock === undefined ? undefined : hoursOf(lock, 'hours')
  return hours === undefined ? [] : [new Map([...facts, [factNames.time, { is: 'time', value: hours.first }]])]
}

/** A request at which no situation holds, whatever is locked; where one always does, those at which one holds alone. */
function withoutSituations(ask: Ask): readonly Facts[] {
  const known = ask.situations()
  if (known === undefined || known.rows.length === 0) return []
  const open = known.rows.filter(({ lock }) => lock === undefined)
  const first = (formulas: readonly Formula[]): readonly Facts[] => {
    const answer = requestIn(known, formulas, ask)
    return answer.is === 'found' ? [...answer.tries].slice(0, 1) : []
  }
  const none = first(without(open, known.space))
  return none.length > 0 ? none : open.slice(0, mostAlone).flatMap((one) => first([one.certain, ...without(open.filter((other) => other !== one), known.space)]))
}

/** So many situations are looked at alone. */
const mostAlone = 12

function without(some: readonly Situation[], { sizes }: Space): readonly Formula[] {
  return some.map(({ holds }) => not(holds, sizes))
}

function requestIn({ space }: Situations, formulas: readonly Formula[], { model, sample }: Ask): Search {
  return requestWhere({ space, formulas, sample, budget: budgetFor(space, rowBudget), environment: (facts) => modelEnvironment(model, [(name: string) => facts.get(name)]) })
}

function isTighter(other: Situation, row: Situation): boolean {
  return capNames.some((cap) => capOf(other.instance, cap) !== undefined && compareCaps(capOf(other.instance, cap), capOf(row.instance, cap)) <= 0)
}
