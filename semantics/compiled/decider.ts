/**
 * What a ruleset decides, by generated code where that may be, by the interpreter where not: the same outcome either way. A request with
 * a fact that is not exact in a row of numbers is the interpreter's, too.
 */
import { valueOf, type Instance } from '#model/instance.ts'
import type { Model } from '#model/model.ts'
import { nestedIn } from '#model/nested.ts'
import { conclude, strictnessIn } from '../conclude.ts'
import { decide, fires, rowMatches } from '../decide.ts'
import { modelEnvironment } from '../environment.ts'
import { holds } from '../evaluate.ts'
import { conditionOf, linesIn, listOf, type Line } from '../lines.ts'
import type { Facts, Finding, Outcome } from '../outcome.ts'
import { factsOf, sceneOf, typeOf } from '../scene.ts'
import { codeOf, type Code } from './code.ts'
import { formOf, type Form, type Native, type NativeFacts } from './form.ts'
import { read, valuesOf } from './native.ts'
import { programOf, type Program } from './program.ts'
import { remembered } from './remembered.ts'
import { numberOf } from './row.ts'
import type { Warrant } from './warrant.ts'

export interface Decider {
  readonly by: 'code' | 'interpreter'
  /** Lines that are interpreted although there is code. */
  readonly interpreted: readonly Instance[]
  /** How each fact of the scene is written in the native form. */
  readonly forms: ReadonlyMap<string, Form>
  readonly decide: (facts: Facts, today: string) => Outcome
  readonly decideNative: (facts: NativeFacts, today: string) => Outcome<Native>
}

/** Without a warrant no code is generated. */
export function decider(model: Model, ruleset: Instance, warrant: Warrant | undefined): Decider {
  const forms = new Map([...factsOf(model, sceneOf(model, ruleset))].map(([name, fact]): readonly [string, Form] => [name, formOf(typeOf(fact), model.vocabulary)]))
  const slow = interpreter(model, ruleset, forms)
  return warrant === undefined ? slow : (twin(model, ruleset, forms, slow) ?? slow)
}

function interpreter(model: Model, ruleset: Instance, forms: ReadonlyMap<string, Form>): Decider {
  return {
    by: 'interpreter',
    interpreted: [],
    forms,
    decide: (facts, today) => decide(model, ruleset, facts, today),
    decideNative: (given, today) => {
      const outcome = decide(model, ruleset, valuesOf(given, forms), today)
      const native = ({ rule, then, because }: Finding): Finding<Native> => ({
        rule,
        then,
        because: because.map(({ fact, value }) => ({ fact, value: value === undefined ? undefined : (given[fact] ?? undefined) })),
      })
      return { ...outcome, fired: outcome.fired.map(native), unclear: outcome.unclear.map(native), exempted: outcome.exempted.map(native) }
    },
  }
}

function twin(model: Model, ruleset: Instance, forms: ReadonlyMap<string, Form>, slow: Decider): Decider | undefined {
  const program = programOf(model, ruleset, forms)
  const lines = [...linesIn(ruleset).rules, ...linesIn(ruleset).rows]
  const { slots, bound, left } = program
  const row = new Float64Array(slots.length)
  const placeOf = new Map(slots.map(({ fact, index }) => [fact, index]))
  let values: () => Facts = () => new Map()
  const code = codeOf(program, (line) => interpretedLine(model, ruleset, lines[line], values()))
  if (code === undefined) return undefined
  const run = runner(model, ruleset, program, code)
  return {
    by: 'code',
    interpreted: lines.filter((_, index) => left.has(index)).map(({ rule }) => rule),
    forms,
    decide: (facts, today) => {
      for (const slot of slots) {
        const number = numberOf(slot, facts.get(slot.fact), bound)
        if (number === undefined) return slow.decide(facts, today)
        row[slot.index] = number
      }
      values = () => facts
      return run(row, today, (fact) => facts.get(fact), values)
    },
    decideNative: (given, today) => {
      if (!code.read(given, row)) return slow.decideNative(given, today)
      let known: Facts | undefined
      values = () => (known ??= valuesOf(given, forms))
      const told = (fact: string): Native | undefined => {
        const place = placeOf.get(fact)
        const form = place === undefined ? forms.get(fact) : undefined
        const isKnown = place === undefined ? form !== undefined && read(given[fact], form) !== undefined : !Number.isNaN(row[place])
        return isKnown ? (given[fact] ?? undefined) : undefined
      }
      return run(row, today, told, values)
    },
  }
}

function interpretedLine(model: Model, ruleset: Instance, line: Line | undefined, facts: Facts): boolean | undefined {
  if (line === undefined) return false
  const environment = modelEnvironment(model, [(name) => facts.get(name)])
  return linesIn(ruleset).rules.includes(line) ? fires(line.rule, environment) : rowMatches(line.rule, environment, facts)
}

type Run = <Given>(row: Float64Array, today: string, given: (fact: string) => Given | undefined, values: () => Facts) => Outcome<Given>

const none: readonly never[] = []

function runner(model: Model, ruleset: Instance, { exempts }: Program, code: Code): Run {
  const { rules, rows, first, unknown } = linesIn(ruleset)
  const found = new Int32Array(rules.length + rows.length)
  const strictness = remembered(strictnessIn(model.vocabulary))
  const exemptions = exemptionsOf(model, ruleset, exempts.map((_, index) => code.exempts[index]))
  return (row, today, given, values) => {
    let count = 0
    for (const chunk of code.rules) count = chunk(row, found, count)
    const ruleCount = count
    for (const chunk of code.rows) {
      count = chunk(row, found, count)
      if (first && count > ruleCount) break
    }
    const exempt = ruleCount === 0 || exemptions.length === 0 ? undefined : new Set(exemptions.flatMap((one) => (one.until >= today && one.holds(row, values) ? one.rules : [])))
    const fired: Line[] = []
    const open: Line[] = []
    const exempted: Line[] = []
    for (let index = 0; index < ruleCount; index++) {
      const number = found[index] ?? 0
      const line = rules[number < 0 ? ~number : number]
      if (line === undefined) continue
      if (exempt?.has(line.rule.path) === true) exempted.push(line)
      else (number < 0 ? open : fired).push(line)
    }
    return conclude({ fired, exempted, open, rows: count === ruleCount ? noRows : rowsFound(found, ruleCount, count) }, unknown, strictness, given)
  }

  function rowsFound(numbers: Int32Array, from: number, to: number) {
    const fired: Line[] = []
    const open: Line[] = []
    for (let index = from; index < to; index++) {
      const number = numbers[index] ?? 0
      const line = rows[(number < 0 ? ~number : number) - rules.length]
      if (line !== undefined) (number < 0 ? open : fired).push(line)
    }
    return { fired, open, stopped: first && open.length > 0 }
  }
}

const noRows = { fired: none, open: none, stopped: false }

interface Exemption {
  /** Its last day. */
  readonly until: string
  readonly rules: readonly string[]
  readonly holds: (row: Float64Array, values: () => Facts) => boolean
}

function exemptionsOf(model: Model, ruleset: Instance, codes: Code['exempts']): readonly Exemption[] {
  return nestedIn(ruleset, 'exempts').flatMap((one, index) => {
    const when = conditionOf(one, 'when')
    const until = valueOf(one, 'until')
    const code = codes[index]
    if (when === undefined) return []
    return [
      {
        until: until?.is === 'date' ? until.value : '9999-12-31',
        rules: listOf(valueOf(one, 'rules')).flatMap((rule) => (rule.is === 'ref' ? [rule.path] : [])),
        holds: code ?? ((_, values) => holds(when, modelEnvironment(model, [(name) => values().get(name)])) === true),
      },
    ]
  })
}
