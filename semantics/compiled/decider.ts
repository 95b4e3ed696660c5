/**
 * What a ruleset decides, by generated code where that may be, by the interpreter where not: the same outcome either way. A request with
 * a fact that is not exact in a row of numbers is the interpreter's, too.
 */
import { valueOf, type Instance } from '#model/instance.ts'
import type { Model } from '#model/model.ts'
import { nestedIn } from '#model/nested.ts'
import { conclude, nothing, strictnessIn, type Judged } from '../conclude.ts'
import { becauseOf, decide, fires, rowMatches } from '../decide.ts'
import { modelEnvironment } from '../environment.ts'
import { holds } from '../evaluate.ts'
import { conditionOf, linesIn, listOf, type Line } from '../lines.ts'
import type { Because, Facts, Finding, Outcome } from '../outcome.ts'
import { factsOf, sceneOf, typeOf } from '../scene.ts'
import { codeOf, type Code } from './code.ts'
import { formOf, type Form, type Native, type NativeFacts } from './form.ts'
import { valuesOf } from './native.ts'
import { programOf, type Program } from './program.ts'
import { remembered } from './remembered.ts'
import { numberOf } from './row.ts'
import { teller } from './telling.ts'
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
  const forms = new Map(
    [...factsOf(model, sceneOf(model, ruleset))].map(([name, fact]): readonly [string, Form] => [name, formOf(typeOf(fact), model.vocabulary)]),
  )
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
  // What is decided right now: one request at a time, and nothing made for it that it does not need.
  const row = new Float64Array(slots.length)
  let facts: Facts | undefined
  let given: NativeFacts = {}
  const values = (): Facts => (facts ??= valuesOf(given, forms))
  const code = codeOf(program, (line) => interpretedLine(model, ruleset, lines[line], values()))
  if (code === undefined) return undefined
  const run = runner(model, ruleset, program, code, row, values)
  const asValues = (line: Line): readonly Because[] => becauseOf(line, values())
  const tell = teller(lines, slots, forms)
  const asNatives = (line: Line): readonly Because<Native>[] => tell(line, given, row)
  return {
    by: 'code',
    interpreted: lines.filter((_, index) => left.has(index)).map(({ rule }) => rule),
    forms,
    decide: (known, today) => {
      for (const slot of slots) {
        const number = numberOf(slot, known.get(slot.fact), bound)
        if (number === undefined) return slow.decide(known, today)
        row[slot.index] = number
      }
      facts = known
      return run(today, asValues)
    },
    decideNative: (natives, today) => {
      if (!code.read(natives, row)) return slow.decideNative(natives, today)
      given = natives
      facts = undefined
      return run(today, asNatives)
    },
  }
}

function interpretedLine(model: Model, ruleset: Instance, line: Line | undefined, facts: Facts): boolean | undefined {
  if (line === undefined) return false
  const environment = modelEnvironment(model, [(name) => facts.get(name)])
  return linesIn(ruleset).rules.includes(line) ? fires(line.rule, environment) : rowMatches(line.rule, environment, facts)
}

type Run = <Given>(today: string, because: (line: Line) => readonly Because<Given>[]) => Outcome<Given>

const none: readonly never[] = []

/** Judges what stands in the row, and concludes. */
function runner(model: Model, ruleset: Instance, { exempts }: Program, code: Code, row: Float64Array, values: () => Facts): Run {
  const { rules, rows, first, unknown } = linesIn(ruleset)
  const all = [...rules, ...rows]
  const found = new Int32Array(all.length)
  const strictness = remembered(strictnessIn(model.vocabulary))
  const exemptions = exemptionsOf(
    model,
    ruleset,
    exempts.map((_, index) => code.exempts[index]),
  )
  return (today, because) => {
    let count = 0
    for (const chunk of code.rules) count = chunk(row, found, count)
    const ofRules = count
    for (const chunk of code.rows) {
      count = chunk(row, found, count)
      if (first && count > ofRules) break
    }
    if (count === 0) return nothing
    const exempt =
      ofRules === 0 || exemptions.length === 0
        ? undefined
        : new Set(exemptions.flatMap((one) => (one.until >= today && one.holds(row, values) ? one.rules : [])))
    let fired: Line[] | undefined
    let open: Line[] | undefined
    let exempted: Line[] | undefined
    for (let index = 0; index < ofRules; index++) {
      const number = found[index] ?? 0
      const line = all[number < 0 ? ~number : number]
      if (line === undefined) continue
      if (exempt?.has(line.rule.path) === true) exempted = withOne(exempted, line)
      else if (number < 0) open = withOne(open, line)
      else fired = withOne(fired, line)
    }
    return conclude(
      { fired: fired ?? none, exempted: exempted ?? none, open: open ?? none, rows: count === ofRules ? noRows : rowsIn(found.subarray(ofRules, count)) },
      unknown,
      strictness,
      because,
    )
  }

  function rowsIn(numbers: Int32Array): Judged['rows'] {
    const lines = [...numbers].map((number) => ({ isOpen: number < 0, line: all[number < 0 ? ~number : number] }))
    const those = (wanted: boolean): readonly Line[] => lines.flatMap(({ isOpen, line }) => (line !== undefined && isOpen === wanted ? [line] : []))
    const open = those(true)
    return { fired: those(false), open, stopped: first && open.length > 0 }
  }
}

/** Lists are made when there is something to put into them. */
function withOne(list: Line[] | undefined, line: Line): Line[] {
  if (list === undefined) return [line]
  list.push(line)
  return list
}

const noRows: Judged['rows'] = { fired: none, open: none, stopped: false }

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
