/**
 * The one spelling of an expression and of a value: English words and ids, the fewest brackets that the precedence of the language
 * allows. Documents, diffs and `config.json` show this text and never the source, which may be in Chinese words or oddly spaced.
 */
import { multiplyDecimal, printDecimal, type Decimal } from './decimal.ts'
import type { Expression } from './expression.ts'
import type { Vocabulary } from './kind.ts'
import { printType } from './type.ts'
import type { Duration, Value } from './value.ts'

/** How tightly a form binds; an operand that binds less tightly than its place asks for stands in brackets. */
const level = { open: 0, or: 1, and: 2, not: 3, compare: 4, range: 5, sum: 6, product: 7, unary: 8, postfix: 9, atom: 10 } as const

/** A text with how tightly it binds. */
interface Spelled {
  readonly text: string
  readonly binds: number
}

const hundred: Decimal = { digits: 100n, scale: 0 }
const unitsOfIso: Readonly<Record<string, string>> = { Y: 'y', M: 'mo', D: 'd', TH: 'h', TM: 'min', TS: 's' }

function spell(text: string, binds: number): Spelled {
  return { text, binds }
}

function printDuration(duration: Duration): string {
  const match = /^(-?)P(T?)([\d.]+)([YMDHS])$/.exec(duration.iso)
  const unit = match === null ? undefined : unitsOfIso[`${match[2] ?? ''}${match[4] ?? ''}`]
  if (match !== null && unit !== undefined) return `${match[1] ?? ''}${match[3] ?? ''}${unit}`
  return `${printDecimal(duration.amount)}${duration.basis === 'months' ? 'mo' : 's'}`
}

/** Text in quotes, as `.bank` has it. */
export function printText(text: string): string {
  let spelled = ''
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0
    if (character === '\n') spelled += '\\n'
    else if (character === '\t') spelled += '\\t'
    else if (character === '"' || character === '\\') spelled += `\\${character}`
    else if (point < 0x20 || (point >= 0x7f && point < 0xa0) || (point >= 0xd800 && point < 0xe000)) spelled += `\\u{${point.toString(16)}}`
    else spelled += character
  }
  return `"${spelled}"`
}

const plainName = /^[\p{XID_Start}_]\p{XID_Continue}*$/u

interface Speller {
  readonly expression: (of: Expression) => Spelled
  readonly value: (of: Value) => Spelled
}

/** Spells expressions and values of one vocabulary, which knows the names of the parameters of enum members. */
function makeSpeller(vocabulary: Vocabulary): Speller {
  const inside = (part: Spelled, least: number): string => (part.binds < least ? `(${part.text})` : part.text)

  function called(enumName: string, memberName: string, parts: readonly (Spelled | undefined)[]): Spelled {
    const parameters = vocabulary.enums.get(enumName)?.members.get(memberName)?.parameters ?? []
    const given = parts.flatMap((part, index) => {
      if (part === undefined) return []
      const skipped = parts.slice(0, index).includes(undefined)
      return [skipped ? `${parameters[index]?.name ?? String(index)}: ${part.text}` : part.text]
    })
    return spell(given.length === 0 ? memberName : `${memberName}(${given.join(', ')})`, level.postfix)
  }

  function ends(from: Spelled | undefined, to: Spelled | undefined, below: boolean): Spelled {
    const [left, right] = [from, to].map((end) => (end === undefined ? '' : inside(end, level.sum)))
    return spell(`${left ?? ''}${below ? '..<' : '..'}${right ?? ''}`, level.range)
  }

  function signed(text: string): Spelled {
    return spell(text, text.startsWith('-') ? level.unary : level.atom)
  }

  function value(of: Value): Spelled {
    switch (of.is) {
      case 'bool':
        return spell(String(of.value), level.atom)
      case 'number':
        return signed(printDecimal(of.value))
      case 'percent':
        return signed(`${printDecimal(multiplyDecimal(of.value, hundred))}%`)
      case 'text':
        return spell(printText(of.value), level.atom)
      case 'money':
        return signed(`${printDecimal(of.amount)}${of.currency}`)
      case 'duration':
        return signed(printDuration(of))
      case 'date':
      case 'datetime':
      case 'time':
      case 'color':
        return spell(of.value, level.atom)
      case 'enum':
        return called(of.enum, of.member, of.arguments.map((argument) => (argument === undefined ? undefined : value(argument))))
      case 'list':
      case 'set':
        return spell(`[${of.items.map((item) => value(item).text).join(', ')}]`, level.atom)
      case 'range':
        return ends(of.from && value(of.from), of.to && value(of.to), of.below)
      case 'map': {
        const entries = [...of.entries].map(([key, held]) => `${plainName.test(key) ? key : printText(key)}: ${value(held).text}`)
        return spell(`{${entries.join(', ')}}`, level.atom)
      }
      case 'ref':
        return spell(of.path, level.postfix)
      case 'type':
        return spell(printType(of.type), level.atom)
      case 'many':
        return spell(`[${[...of.instances.keys()].join(', ')}]`, level.atom)
      case 'table':
        return spell(`[${[...of.rows.keys()].join(', ')}]`, level.atom)
      case 'expr':
        return expression(of.expression)
      case 'test':
        return test(of.expression)
      case 'query': {
        const from = of.member === undefined ? of.kind : `${of.kind}.${of.member}`
        return of.where === undefined ? spell(from, level.postfix) : spell(`${from} where ${inside(expression(of.where), level.or)}`, level.open)
      }
      default:
        return of satisfies never
    }
  }

  /** `>= 5 and != 7`: what is tested goes without saying. */
  function test(of: Expression): Spelled {
    const parts: string[] = []
    for (const part of spine(of, 'and')) {
      if (part.is === 'compare' && part.left.is === 'it') parts.push(`${part.operator} ${inside(expression(part.right), level.sum)}`)
      else if (part.is === 'in' && part.left.is === 'it') parts.push(`${part.negated ? 'not ' : ''}in ${inside(expression(part.right), level.range)}`)
      else if (part.is === 'known' && part.of.is === 'it') parts.push(part.negated ? 'is not known' : 'is known')
      else if (part.is === 'literal' && part.value.is === 'bool' && part.value.value) parts.push('-')
      else return expression(of)
    }
    return spell(parts.join(' and '), level.and)
  }

  function joined(of: Expression & { readonly is: 'and' | 'or' }): Spelled {
    const binds = of.is === 'and' ? level.and : level.or
    const parts = spine(of, of.is).map((part, index) => inside(expression(part), index === 0 ? binds : binds + 1))
    return spell(parts.join(` ${of.is} `), binds)
  }

  /** Chains such as `a + b - c` lean to the left and may be long, so they are walked in a loop. */
  function arithmetic(of: Expression & { readonly is: 'arithmetic' }): Spelled {
    const binds = levelOf(of.operator)
    const rights: string[] = []
    let left: Expression = of
    while (left.is === 'arithmetic' && levelOf(left.operator) === binds) {
      rights.push(` ${left.operator} ${inside(expression(left.right), binds + 1)}`)
      left = left.left
    }
    return spell(`${inside(expression(left), binds)}${rights.reverse().join('')}`, binds)
  }

  function operands(left: Expression, word: string, right: Expression): Spelled {
    return spell(`${inside(expression(left), level.range)} ${word} ${inside(expression(right), level.range)}`, level.compare)
  }

  function expression(of: Expression): Spelled {
    switch (of.is) {
      case 'literal':
        return value(of.value)
      case 'fact':
        return spell(of.name, level.postfix)
      case 'it':
        return spell('it', level.atom)
      case 'field':
        return spell(`${inside(expression(of.of), level.postfix)}.${of.name}`, level.postfix)
      case 'parameter':
        return spell(of.path, level.postfix)
      case 'list':
        return spell(`[${of.items.map((item) => expression(item).text).join(', ')}]`, level.atom)
      case 'range':
        return ends(expression(of.from), expression(of.to), of.below)
      case 'member':
        return called(of.enum, of.member, of.arguments.map((argument) => (argument === undefined ? undefined : expression(argument))))
      case 'not':
        return spell(`not ${inside(expression(of.of), level.compare)}`, level.not)
      case 'negate':
        return spell(`-${inside(expression(of.of), level.postfix)}`, level.unary)
      case 'and':
      case 'or':
        return joined(of)
      case 'compare':
        return operands(of.left, of.operator, of.right)
      case 'in':
        return operands(of.left, of.negated ? 'not in' : 'in', of.right)
      case 'known':
        return spell(`${inside(expression(of.of), level.range)} is ${of.negated ? 'not ' : ''}known`, level.compare)
      case 'arithmetic':
        return arithmetic(of)
      case 'if': {
        const [condition, then, otherwise] = [of.condition, of.then, of.else].map((part) => expression(part).text)
        return spell(`if ${condition ?? ''} then ${then ?? ''} else ${otherwise ?? ''}`, level.open)
      }
      case 'where':
        return spell(`${inside(expression(of.of), level.or)} where ${inside(expression(of.condition), level.or)}`, level.open)
      case 'instances':
        return spell(of.kind, level.atom)
      case 'call':
        return spell(`${of.function}(${of.arguments.map((argument) => expression(argument).text).join(', ')})`, level.postfix)
      case 'aggregate': {
        const parts = [of.of === undefined ? of.events : `${of.events}.${of.of}`]
        if (of.by !== undefined) parts.push(`by: ${of.by}`)
        if (of.where !== undefined) parts.push(`where: ${expression(of.where).text}`)
        if (of.window !== undefined) parts.push(`window: ${value(of.window).text}`)
        return spell(`${of.function}(${parts.join(', ')})`, level.postfix)
      }
      default:
        return of satisfies never
    }
  }

  return { expression, value }
}

function levelOf(operator: '+' | '-' | '*' | '/'): number {
  return operator === '+' || operator === '-' ? level.sum : level.product
}

/** The operands of a chain of `and` or `or` that leans to the left, first to last. */
export function spine(expression: Expression, word: 'and' | 'or'): readonly Expression[] {
  const parts: Expression[] = []
  let left = expression
  while (left.is === word) {
    parts.push(left.right)
    left = left.left
  }
  parts.push(left)
  return parts.reverse()
}

const spellers = new WeakMap<Vocabulary, Speller>()

function speller(vocabulary: Vocabulary): Speller {
  const known = spellers.get(vocabulary)
  if (known !== undefined) return known
  const made = makeSpeller(vocabulary)
  spellers.set(vocabulary, made)
  return made
}

export function printExpression(vocabulary: Vocabulary, expression: Expression): string {
  return speller(vocabulary).expression(expression).text
}

/** A value as it would be written in `.bank`, in English words. */
export function printValue(vocabulary: Vocabulary, value: Value): string {
  return speller(vocabulary).value(value).text
}
