/** Rules, rows, conditions and examples in people's words. */
import type { Bilingual } from '#diagnostics/catalogue.ts'
import { parseDecimal, printDecimal, type Decimal } from '#model/decimal.ts'
import type { Expression } from '#model/expression.ts'
import type { Instance } from '#model/instance.ts'
import type { Vocabulary } from '#model/kind.ts'
import type { Model } from '#model/model.ts'
import { printExpression, printValue } from '#model/expression-text.ts'
import type { Value } from '#model/value.ts'
import { describeValue } from '#model/value-words.ts'
import { amountOf, negative } from '#semantics/arithmetic.ts'
import { modelEnvironment } from '#semantics/environment.ts'
import { asValue, evaluate } from '#semantics/evaluate.ts'
import { firstCell, hasCell, type CellSet } from '../region/cells.ts'
import type { Axis } from '../region/axis.ts'
import { valuesAt, type Place, type Space } from '../region/space.ts'
import type { Prepared } from './ruleset.ts'

/** `规则「夜间大额」`, `rule night_large`; a row by its name, or by its number. */
export function nameOf({ name, label, kind }: Instance): Bilingual {
  if (kind !== 'decision_row') return { zh: `规则「${label ?? name}」`, en: `rule ${name}` }
  return { zh: /^\d+$/.test(name) ? `第 ${name} 行` : `「${name}」这一行`, en: `row ${name}` }
}

/** The same where an English sentence begins. */
export function subjectOf(one: Instance): Bilingual {
  const { zh, en } = nameOf(one)
  return { zh, en: `${en.charAt(0).toUpperCase()}${en.slice(1)}` }
}

/**
 * A condition as one would write it: parameters as their values, money in yuan, and in Chinese by the labels of facts. `tested`: what it is
 * about when it stands in a cell.
 */
export function conditionWords(expression: Expression, prepared: Pick<Prepared, 'facts'>, model: Model, tested?: string): Bilingual {
  const environment = modelEnvironment(model)
  const named = (wordOf: (fact: string) => string): string =>
    inYuan(
      printExpression(
        model.vocabulary,
        replaced(expression, (part) => {
          const value = part.is === 'parameter' ? asValue(evaluate(part, environment)) : undefined
          if (value !== undefined) return { is: 'literal', value }
          if (part.is === 'fact') return { ...part, name: wordOf(part.name) }
          return part.is === 'it' && tested !== undefined ? { is: 'fact', name: wordOf(tested), depth: 0, type: part.type } : undefined
        }),
      ),
      model.vocabulary,
    )
  return { zh: inChineseWords(named((fact) => prepared.facts.get(fact)?.label ?? fact)), en: named((fact) => fact) }
}

/** The expression with some of its parts replaced; those are not looked into. */
function replaced(expression: Expression, by: (part: Expression) => Expression | undefined): Expression {
  const own = by(expression)
  if (own !== undefined) return own
  const inner = (part: Expression): Expression => replaced(part, by)
  switch (expression.is) {
    case 'not':
    case 'negate':
    case 'known':
    case 'field':
      return { ...expression, of: inner(expression.of) }
    case 'and':
    case 'or':
    case 'compare':
    case 'in':
    case 'arithmetic':
      return { ...expression, left: inner(expression.left), right: inner(expression.right) }
    case 'range':
      return { ...expression, from: inner(expression.from), to: inner(expression.to) }
    case 'list':
      return { ...expression, items: expression.items.map(inner) }
    case 'if':
      return { ...expression, condition: inner(expression.condition), then: inner(expression.then), else: inner(expression.else) }
    case 'literal':
    case 'fact':
    case 'it':
    case 'parameter':
    case 'member':
    case 'where':
    case 'instances':
    case 'call':
    case 'aggregate':
      return expression
    default:
      return expression satisfies never
  }
}

/** Amounts in yuan, as one writes them. */
export function inYuan(text: string, vocabulary: Vocabulary): string {
  return text.replace(/(?<![\w.])(\d+(?:\.\d+)?)CNY\b/g, (whole, yuan: string) => {
    const amount = parseDecimal(yuan)
    return amount === undefined ? whole : sourceOf({ is: 'money', currency: 'CNY', amount }, vocabulary)
  })
}

const chineseWords: readonly (readonly [english: RegExp, chinese: string])[] = [
  [/\bis not known\b/g, '是 非 已知'],
  [/\bis known\b/g, '是 已知'],
  [/\bnot in\b/g, '非 属于'],
  [/\band\b/g, '且'],
  [/\bor\b/g, '或'],
  [/\bnot\b/g, '非'],
  [/\bin\b/g, '属于'],
  [/\btrue\b/g, '真'],
  [/\bfalse\b/g, '假'],
]

/** Words outside of texts in quotes. */
function inChineseWords(text: string): string {
  return text
    .split(/("(?:[^"\\]|\\.)*")/)
    .map((part, index) => (index % 2 === 1 ? part : chineseWords.reduce((rest, [english, chinese]) => rest.replace(english, chinese), part)))
    .join('')
}

/** Conditions one after the other, as what holds together. */
export function together(parts: readonly Bilingual[]): Bilingual {
  return { zh: parts.map(({ zh }) => zh).join(' 和 '), en: parts.map(({ en }) => en).join(' and ') }
}

/** What a row that closes a gap says, fact by fact. */
export function rowWords(cells: readonly (readonly [fact: string, cell: string])[], facts: ReadonlyMap<string, Instance>): Bilingual {
  return {
    zh: cells.map(([fact, cell]) => `${factWords(fact, facts).zh}：${inChineseWords(cell)}`).join('，'),
    en: cells.map(([fact, cell]) => `${fact}: ${cell}`).join(', '),
  }
}

export function both(parts: readonly Bilingual[]): Bilingual {
  return { zh: parts.map(({ zh }) => zh).join('、'), en: listed(parts.map(({ en }) => en)) }
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts[parts.length - 1] ?? ''}`
}

export function factWords(name: string, facts: ReadonlyMap<string, Instance>): Bilingual {
  return { zh: facts.get(name)?.label ?? name, en: name }
}

/** An example: what each fact of it is. Facts that may be anything are left out. */
export function exampleWords(place: Place, axes: readonly number[], space: Space, prepared: Pick<Prepared, 'facts'>, vocabulary: Vocabulary): Bilingual {
  return givenWords([...valuesAt(space, place, axes)].map(([{ name }, value]) => [name, value] as const), prepared.facts, vocabulary)
}

/** What facts are: `年龄 30，代发客户：是`. */
export function givenWords(given: readonly (readonly [fact: string, value: Value | undefined])[], facts: ReadonlyMap<string, Instance>, vocabulary: Vocabulary): Bilingual {
  const parts = given.map(([name, value]): Bilingual => {
    const { zh, en } = factWords(name, facts)
    if (value === undefined) return { zh: `${zh}未知`, en: `${en} unknown` }
    if (value.is === 'bool') return { zh: `${zh}：${value.value ? '是' : '否'}`, en: `${en} ${String(value.value)}` }
    if (value.is === 'text' && /^…+$/.test(value.value)) return { zh: `${zh}：其他`, en: `another ${en}` }
    return { zh: `${zh} ${labelled(value, vocabulary)}`, en: `${en} ${describeValue(value)}` }
  })
  return parts.length === 0 ? { zh: '任何情形', en: 'anything' } : { zh: parts.map(({ zh }) => zh).join('，'), en: parts.map(({ en }) => en).join(', ') }
}

function labelled(value: Value, vocabulary: Vocabulary): string {
  const label = value.is === 'enum' ? vocabulary.enums.get(value.enum)?.members.get(value.member)?.label : undefined
  return label === undefined ? describeValue(value) : `「${label}」`
}

/** What to write in the cell of a decision table so that it is about exactly these cells; undefined: about all that is known. `than`: the fact that they are compared with. */
export function testWords(cells: CellSet, axis: Axis, vocabulary: Vocabulary, than?: string): string | undefined {
  const last = axis.cells.length - 1
  const wanted = Array.from({ length: last }, (_, cell) => cell).filter((cell) => hasCell(cells, cell))
  if (wanted.length === last) return undefined
  if (axis.shape !== 'line') return oneOf(wanted.map((cell) => axis.cells[cell]), vocabulary)
  const [first, end] = [firstCell(cells), wanted[wanted.length - 1] ?? 0]
  const alone = new Set([...axis.cuts.values()].flatMap((cut) => (cut.alone ? [cut.cell] : [])))
  const at = (cell: number): string => (than === undefined ? sourceOf(axis.cells[cell], vocabulary) : moreThan(than, axis.cells[cell], vocabulary))
  if (first === end && alone.has(first)) return at(first)
  const parts: string[] = []
  if (first > 0) parts.push(alone.has(first) ? `>= ${at(first)}` : `> ${at(first - 1)}`)
  if (end < last - 1) parts.push(alone.has(end) ? `<= ${at(end)}` : `< ${at(end + 1)}`)
  return parts.join(' and ')
}

/** `balance`, `balance + 100元`, `balance - 100元`. */
function moreThan(fact: string, value: Value | undefined, vocabulary: Vocabulary): string {
  const amount = value === undefined ? undefined : amountOf(value)
  if (value === undefined || amount === undefined || amount.digits === 0n) return fact
  return amount.digits > 0n ? `${fact} + ${sourceOf(value, vocabulary)}` : `${fact} - ${sourceOf(negative(value), vocabulary)}`
}

function oneOf(values: readonly (Value | undefined)[], vocabulary: Vocabulary): string {
  const words = values.map((value) => sourceOf(value, vocabulary))
  return words.length === 1 ? (words[0] ?? '-') : `[${words.join(', ')}]`
}

/** A value as one writes it in a `.bank` file. */
export function sourceOf(value: Value | undefined, vocabulary: Vocabulary): string {
  if (value === undefined) return '-'
  if (value.is !== 'money' || value.currency !== 'CNY') return printValue(vocabulary, value)
  const { digits, scale } = value.amount
  const round = scale === 0 && digits !== 0n && digits % 1000n === 0n && digits >= 10_000n
  const tenThousands: Decimal = { digits: digits / 1000n, scale: 1 }
  return round ? `${printDecimal(tenThousands).replace(/\.0$/, '')}万元` : `${printDecimal(value.amount)}元`
}
