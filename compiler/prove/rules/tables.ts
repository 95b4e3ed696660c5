/**
 * Decision tables keep what they promise: no two rows of a `unique` one match the same request, every row of a `first` one is reached,
 * and a `complete` one leaves nothing undecided. What is found is tried in the interpreter before it is said.
 */
import type { Bilingual, Diagnostic } from '#diagnostics/catalogue.ts'
import { isTrue, memberOf, type Instance } from '#model/instance.ts'
import type { Model } from '#model/model.ts'
import { modelEnvironment } from '#semantics/environment.ts'
import { rowMatches, type Facts } from '#semantics/decide.ts'
import { cover } from '../region/cover.ts'
import { always, anyOf, axesOf, not, type Formula } from '../region/formula.ts'
import { solve } from '../region/solve.ts'
import { factsAt, valuesAt, type Place, type Space } from '../region/space.ts'
import { say } from './codes.ts'
import { gapAround } from './gap.ts'
import { firstOverlap } from './overlap.ts'
import { everyLineMatters } from './effect.ts'
import { firesIn, lineMeansSomething } from './rules.ts'
import type { Line, Prepared } from './ruleset.ts'
import { witnessTest } from './witness.ts'
import { both, exampleWords, nameOf, rowWords, subjectOf, testWords } from './words.ts'

export function tableKeepsItsWord(prepared: Prepared, model: Model, mine: (one: Instance) => boolean): readonly Diagnostic[] {
  const { ruleset, rows, space } = prepared
  if (rows.length === 0 || !rows.some(({ instance }) => mine(instance)) && !mine(ruleset)) return []
  const policy = memberOf(ruleset, 'hit')
  const table = ruleset.label ?? ruleset.name
  if (space === undefined) return [say('BK5220', ruleset.origin, { table, question: wholeQuestion, because: tooLarge })]
  const own = rows.filter(({ instance }) => mine(instance))
  const empty = own.flatMap((line) => lineMeansSomething({ line, at: line.instance.origin, values: [] }, prepared, space, model).filter(({ code }) => code !== 'BK5201'))
  if (empty.length > 0) return empty
  const matches = rows.map(firesIn(space))
  return [
    ...(policy === 'unique' ? rowsAreApart(matches, prepared, space, model, mine) : []),
    ...(policy === 'first' ? everyRowIsReached(matches, prepared, space) : []),
    ...(policy === 'strictest' ? everyLineMatters(rows, prepared, model, mine) : []),
    ...(isTrue(ruleset, 'complete') ? nothingIsLeftOut(matches, prepared, space, model) : []),
  ]
}

const wholeQuestion: Bilingual = { zh: '决策表是否重叠、是否有遗漏', en: 'whether rows overlap or leave a gap' }
const tooLarge: Bilingual = { zh: '表太大，要看的情形太多。', en: 'The table is too large to look at everything.' }
const tooHard: Bilingual = { zh: '情形太多，没有看完。', en: 'There are too many cases to look at.' }
const outside: Bilingual = { zh: '条件里有编译器看不透的运算。', en: 'Its conditions calculate in ways that are not looked into.' }

function unproven(prepared: Prepared, question: Bilingual, because: Bilingual): Diagnostic {
  const { ruleset } = prepared
  return say('BK5220', ruleset.fields.get('hit')?.origin ?? ruleset.origin, { table: ruleset.label ?? ruleset.name, question, because })
}

function rowsAreApart(matches: readonly Formula[], prepared: Prepared, space: Space, model: Model, mine: (one: Instance) => boolean): readonly Diagnostic[] {
  const { rows, ruleset } = prepared
  const question: Bilingual = { zh: '有没有两行会同时命中', en: 'whether two rows may both match' }
  const overlap = firstOverlap(matches, space, prepared.budget, (left, right, place) => {
    const facts = requestAt(place, space, [left, right].flatMap((row) => [...axesOf(matches[row] ?? always)]))
    return facts !== undefined && [left, right].every((row) => isMatch(rows[row], facts, model))
  })
  switch (overlap.is) {
    case 'none':
      return []
    case 'undecided':
      return [unproven(prepared, question, tooHard)]
    case 'unclear':
      return [unproven(prepared, question, outside)]
    case 'found': {
      const [upper, lower] = [rows[overlap.left], rows[overlap.right]]
      if (upper === undefined || lower === undefined) return []
      const [blamed, other] = mine(lower.instance) ? [lower, upper] : [upper, lower]
      const axes = [...new Set([...axesOf(matches[overlap.left] ?? always), ...axesOf(matches[overlap.right] ?? always)])]
      const witness = exampleWords(overlap.place, axes, space, prepared, model.vocabulary)
      const words = { table: ruleset.label ?? ruleset.name, row: nameOf(blamed.instance), other: nameOf(other.instance), witness }
      const facts = requestAt(overlap.place, space, axes)
      return [say('BK5210', blamed.instance.origin, words, { related: [{ note: 'other', at: other.instance.origin }], witness: facts === undefined ? undefined : witnessOf('overlap', facts, prepared, model) })]
    }
    default:
      return overlap satisfies never
  }
}

/** A row above that cannot be told stops the search too, so a row decides only where all above are certainly false. */
function everyRowIsReached(matches: readonly Formula[], prepared: Prepared, space: Space): readonly Diagnostic[] {
  const { rows, ruleset } = prepared
  const above: Formula[] = []
  let undecided = false
  const found = rows.flatMap((line, index) => {
    const answer = cover({ domains: space.anything, sizes: space.sizes }, [matches[index] ?? always], above, prepared.budget)
    above.push(not(anyOf(line.when.map(space.no)), space.sizes))
    if (answer.is === 'undecided') undecided = true
    // A row that an upper layer may not add is refused already.
    if (answer.is !== 'covered' || line.instance.origin.layer !== ruleset.origin.layer) return []
    const others = answer.by.flatMap((row) => rows[row] ?? [])
    const places = others.map(({ instance }) => ({ note: 'other' as const, at: instance.origin }))
    return [say('BK5211', line.instance.origin, { row: subjectOf(line.instance), others: both(others.map(({ instance }) => nameOf(instance))) }, { related: places })]
  })
  return undecided ? [...found, unproven(prepared, { zh: '有没有轮不到的行', en: 'whether every row is reached' }, tooHard)] : found
}

function nothingIsLeftOut(matches: readonly Formula[], prepared: Prepared, space: Space, model: Model): readonly Diagnostic[] {
  const { rows, ruleset, budget } = prepared
  const question: Bilingual = { zh: '有没有哪一行都不管的情形', en: 'whether something is decided by no row' }
  const answer = cover({ domains: space.known, sizes: space.sizes }, [], matches, budget)
  if (answer.is === 'covered') return []
  if (answer.is === 'undecided') return [unproven(prepared, question, tooHard)]
  const axes = [...new Set(matches.flatMap((formula) => [...axesOf(formula)]))].sort((left, right) => left - right)
  const facts = requestAt(answer, space, axes)
  if (facts === undefined || rows.some((line) => isMatch(line, facts, model) !== false)) return [unproven(prepared, question, outside)]
  const gap = gapAround(answer.point, axes, space, (box) => solve(box, [anyOf(matches)], budget).is === 'none')
  const compared = (axis: number): { readonly left: string; readonly right: string } | undefined => {
    const [left, right] = [space.variables[axis]?.difference?.left, space.variables[axis]?.difference?.right].map((one) => (one === undefined ? undefined : space.variables[one]?.name))
    return left === undefined || right === undefined ? undefined : { left, right }
  }
  const cells = axes.map((axis) => testWords(gap[axis] ?? new Uint32Array(), space.axes[axis] ?? { cells: [], shape: 'names', cuts: new Map() }, model.vocabulary, compared(axis)?.right))
  const told = axes.filter((_, index) => cells[index] !== undefined)
  const row = rowWords(axes.map((axis, index) => [compared(axis)?.left ?? space.variables[axis]?.name ?? '', cells[index] ?? '-']), prepared.facts)
  const words = { table: ruleset.label ?? ruleset.name, witness: exampleWords(answer, told, space, prepared, model.vocabulary), row }
  return [say('BK5212', ruleset.fields.get('complete')?.origin ?? ruleset.origin, words, { witness: witnessOf('gap', facts, prepared, model) })]
}

/** The request as a test. */
function witnessOf(what: string, facts: Facts, { ruleset, asOf }: Prepared, model: Model): string | undefined {
  return witnessTest({ ruleset, name: `${ruleset.name}_${what}`, label: ruleset.label ?? ruleset.name, requests: [{ name: what, facts }] }, model, asOf, new Map(), () => true)
}

/** What is known of a request at a place; undefined where a variable is no fact, so that nobody can say what request it would be. */
function requestAt(place: Place, space: Space, axes: readonly number[]): Facts | undefined {
  return [...valuesAt(space, place, axes).keys()].every(({ plain }) => plain) ? factsAt(space, place, axes) : undefined
}

function isMatch(line: Line | undefined, facts: Facts, model: Model): boolean | undefined {
  return line === undefined ? false : rowMatches(line.instance, modelEnvironment(model, [(name) => facts.get(name)]), facts)
}
