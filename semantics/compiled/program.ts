/**
 * A ruleset as a program: functions over a row that write down the numbers of lines that fire, and the complement of the number where that
 * cannot be told. In chunks, since V8 does not optimise a function above 61,440 bytes of bytecode. What conditions cannot say in code is asked of
 * the interpreter, line by line.
 */
import { valueOf, type Instance } from '#model/instance.ts'
import type { Model } from '#model/model.ts'
import { nestedIn } from '#model/nested.ts'
import { modelEnvironment } from '../environment.ts'
import { conditionOf, linesIn, testsOf } from '../lines.ts'
import { truthOf, type Writing } from './conditions.ts'
import type { Form } from './form.ts'
import { slotsFor, type Slot } from './row.ts'
import { all, always, unknown, type Truth } from './truth.ts'

export interface Program {
  readonly slots: readonly Slot[]
  /** Facts may not be larger than this in their small units. */
  readonly bound: number
  /** Bodies of functions of `r`, `found` and `n`, how many were found before; they give how many there are then. */
  readonly rules: readonly string[]
  readonly rows: readonly string[]
  /** For each exemption, in their order: when it holds. undefined: the interpreter says. */
  readonly exempts: readonly (string | undefined)[]
  /** Numbers of lines that are left to the interpreter. */
  readonly left: ReadonlySet<number>
}

const mostLines = 64
/** About a byte and a half of bytecode a character: far from where V8 gives up. */
const mostCharacters = 20_000
/** A line that is longer than this by itself is left to the interpreter. */
const longestLine = 30_000
const safe = 2 ** 52

export function programOf(model: Model, ruleset: Instance, forms: ReadonlyMap<string, Form>): Program {
  const { rules, rows, first } = linesIn(ruleset)
  const slots = slotsFor(forms)
  let gain = 1
  const writing: Writing = { environment: modelEnvironment(model), slots, grow: (more) => (gain = Math.max(gain, more)) }
  const left = new Set<number>()
  const written = (index: number, truth: Truth | undefined, after: string): string => {
    if (truth !== undefined && truth.sure.length + truth.may.length <= longestLine) return tested(truth, index, after)
    left.add(index)
    return `j=judge(${index});if(j!==false){found[n++]=j===true?${index}:${~index}${after}}`
  }
  const ruleCode = rules.map(({ rule }, index) => written(index, ruleTruth(rule, writing), ''))
  const rowCode = rows.map(({ rule }, index) => written(rules.length + index, rowTruth(rule, writing), first ? ';return n' : ''))
  const exempts = nestedIn(ruleset, 'exempts').map((one) => {
    const when = conditionOf(one, 'when')
    const truth = when === undefined ? undefined : truthOf(when, writing)
    return truth === undefined || truth.sure.length > longestLine ? undefined : withNumbers(`return ${truth.sure}`)
  })
  return { slots: slots.all, bound: Math.floor(safe / gain), rules: chunked(ruleCode), rows: chunked(rowCode), exempts, left }
}

function ruleTruth(rule: Instance, writing: Writing): Truth | undefined {
  const [when, unless] = [conditionOf(rule, 'when'), conditionOf(rule, 'unless')]
  const wanted = when === undefined ? unknown : truthOf(when, writing)
  const excepted = unless === undefined ? undefined : truthOf(unless, writing, true)
  if (wanted === undefined || (unless !== undefined && excepted === undefined)) return undefined
  return excepted === undefined ? wanted : all([wanted, excepted])
}

function rowTruth(row: Instance, writing: Writing): Truth | undefined {
  if (valueOf(row, 'given') === undefined) return always
  const tests = testsOf(row).map(({ fact, test }) => truthOf(test, { ...writing, it: fact }))
  const told = tests.filter((test) => test !== undefined)
  return told.length < tests.length ? undefined : all(told)
}

function tested({ sure, may }: Truth, index: number, after: string): string {
  if (may === 'false') return ''
  return sure === may ? `if(${sure}){found[n++]=${index}${after}}` : `if(${may}){found[n++]=${sure}?${index}:${~index}${after}}`
}

function chunked(lines: readonly string[]): readonly string[] {
  const chunks: string[][] = []
  let room = 0
  for (const line of lines) {
    const last = chunks[chunks.length - 1]
    if (last !== undefined && last.length < mostLines && line.length <= room) {
      last.push(line)
      room -= line.length
    } else {
      chunks.push([line])
      room = mostCharacters - line.length
    }
  }
  return chunks.map((chunk) => `let j;${withNumbers(chunk.join('\n'))}\nreturn n`)
}

/** What code needs of the row, read once: `x3` is what stands in slot 3. */
function withNumbers(code: string): string {
  const used = new Set([...code.matchAll(/\bx(\d+)\b/g)].map((match) => match[1]))
  return used.size === 0 ? code : `const ${[...used].map((index) => `x${index}=r[${index}]`).join(',')};\n${code}`
}
