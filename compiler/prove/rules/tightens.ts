/**
 * Sealed rules stay as strict as they were sealed. Nobody can change them; but what they read may change: a parameter that several rules
 * share, a cap of an account. Where its layer gave that a bound, it is leeway that was given; where it gave none, the rule has to fire
 * whenever it would have fired with what was there when it was sealed, or others have to ask for as much.
 */
import type { Diagnostic } from '#diagnostics/catalogue.ts'
import type { Expression } from '#model/expression.ts'
import { valueOf, type Instance } from '#model/instance.ts'
import { annotation } from '#model/kind.ts'
import type { Model } from '#model/model.ts'
import type { Held } from '#model/value.ts'
import { describeValue } from '#model/value-words.ts'
import { noSofterThan } from '#semantics/decision.ts'
import { instanceIn, modelEnvironment } from '#semantics/environment.ts'
import { parts } from '#semantics/mentions.ts'
import { cover } from '../region/cover.ts'
import { axesOf } from '../region/formula.ts'
import { readIn } from '../region/reading.ts'
import type { Budget } from '../region/solve.ts'
import { budgetFor, factsAt, spaceOf, type Space } from '../region/space.ts'
import { say } from './codes.ts'
import { decisionsInWords } from './decision-words.ts'
import { restoredIn } from './restored.ts'
import { firesIn } from './rules.ts'
import { declaredOf, readingsOf, ruleLine, type Line, type Prepared } from './ruleset.ts'
import { witnessTest } from './witness.ts'
import { exampleWords, nameOf, sourceOf } from './words.ts'

/** A field that a rule reads and that an upper layer set without a bound. */
interface Changed {
  readonly held: Held
  readonly before: Held['replaced'][number]
}

/** A sealed rule, and how it read when it was sealed. */
interface Sealed {
  readonly line: Line
  readonly before: Line
  readonly change: Changed
}

export function sealedRulesStand(prepared: Prepared, model: Model, mine: (one: Instance) => boolean): readonly Diagnostic[] {
  const { rules, facts, budget } = prepared
  const sealed = rules.flatMap((line): readonly Sealed[] => {
    const layer = line.instance.sealed?.layer
    const [change] = layer === undefined ? [] : fieldsRead(line.instance, model, mine).flatMap(({ instance, field }) => changeOf(instance.fields.get(field), layer) ?? [])
    const [before] = layer === undefined || change === undefined ? [] : ruleLine(line.instance, readIn(restoredIn(modelEnvironment(model), (held) => changeOf(held, layer)?.before)))
    return before === undefined || change === undefined ? [] : [{ line, before, change }]
  })
  const space = sealed.length === 0 ? undefined : spaceOf(model, readingsOf([...rules, ...sealed.map(({ before }) => before)]), (fact) => declaredOf(facts.get(fact)))
  return space === undefined ? [] : sealed.flatMap((one) => softened(one, prepared, space, budgetFor(space, budget.left), model))
}

/** What the conditions of a rule read of other declarations: parameters, and fields behind a dot. */
function fieldsRead(rule: Instance, model: Model, mine: (one: Instance) => boolean): readonly { readonly instance: Instance; readonly field: string }[] {
  const conditions = ['when', 'unless'].flatMap((field): readonly Expression[] => {
    const value = valueOf(rule, field)
    return value?.is === 'expr' ? [...parts(value.expression)] : []
  })
  return conditions.flatMap((part) => {
    const target = part.is === 'parameter' ? instanceIn(model, part.kind, part.path) : part.is === 'field' && part.of.is === 'literal' && part.of.value.is === 'ref' ? instanceIn(model, part.of.value.kind, part.of.value.path) : undefined
    const kind = target === undefined ? undefined : model.vocabulary.kinds.get(target.kind)
    const field = part.is === 'field' ? part.name : kind === undefined ? undefined : annotation(kind, 'value')?.arguments[0]
    return target === undefined || field === undefined || !mine(target) ? [] : [{ instance: target, field }]
  })
}

/** undefined: it is as it was, or there is a bound. */
function changeOf(held: Held | undefined, layer: string): Changed | undefined {
  const before = held?.replaced.find(({ origin }) => origin.layer === layer) ?? held?.replaced.at(-1)
  return held === undefined || before === undefined || held.bound !== undefined || held.origin.layer === layer ? undefined : { held, before }
}

function softened({ line, before, change }: Sealed, { ruleset, facts, rules, exemptions, asOf }: Prepared, space: Space, budget: Budget, model: Model): readonly Diagnostic[] {
  // What the platform lets be exempted it lets be exempted; the rule itself counts all the same.
  const asking = rules.filter(({ instance, then: decisions }) => (instance === line.instance || !exemptions.has(instance.path)) && noSofterThan(decisions, line.then, model.vocabulary))
  const answer = cover({ domains: space.anything, sizes: space.sizes }, [firesIn(space)(before)], asking.map(firesIn(space)), budget)
  if (answer.is !== 'found') return []
  const axes = [...axesOf(firesIn(space)(before))]
  const words = {
    rule: nameOf(line.instance),
    witness: exampleWords(answer, axes, space, { facts }, model.vocabulary),
    wanted: decisionsInWords(line.then, model.vocabulary),
    before: change.before.value === undefined ? describeValue(undefined) : sourceOf(change.before.value, model.vocabulary),
  }
  const requests = [{ name: 'softened', facts: factsAt(space, answer, axes) }]
  const { name, label = name } = line.instance
  const witness = witnessTest({ ruleset, name: `${name}_softened`, label: `${label}：放松`, requests }, model, asOf, new Map(), ([now]) => now !== undefined && !noSofterThan(now.decisions, line.then, model.vocabulary))
  return [say('BK5213', change.held.origin, words, { witness, related: [{ note: 'rule', at: line.instance.origin }] })]
}
