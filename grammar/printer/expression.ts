/**
 * Expressions. Parentheses stand where the tree would be another without them (and nowhere else); a chain of one precedence breaks
 * before each of its operators. Chains are walked in a loop, so that a long one cannot exhaust the stack.
 */
import type { Doc } from 'prettier'
import { builders } from 'prettier/doc'
import type { Argument, Expression, Span } from '../syntax.ts'
import type { Word } from '../words.ts'
import { braces, bracketed, rounds, squares } from './brackets.ts'
import type { Part } from './comments.ts'
import { part, weave } from './comments.ts'
import type { Context } from './context.ts'
import { deeper, word } from './context.ts'
import { literal, name, textLiteral, wordPart } from './literal.ts'

const { group, indent, line } = builders

/** How tightly an expression binds; the levels of the grammar from `Expr` to `Primary`. */
const levels = {
  if: 0,
  where: 1,
  or: 2,
  and: 3,
  not: 4,
  compare: 5,
  in: 5,
  known: 5,
  range: 6,
  sum: 7,
  product: 8,
  negate: 9,
  number: 10,
  date: 10,
  datetime: 10,
  time: 10,
  color: 10,
  field: 11,
  call: 11,
  text: 12,
  bool: 12,
  name: 12,
  list: 12,
  map: 12,
  error: 12,
} as const

type Of<Kind extends Expression['is']> = Extract<Expression, { readonly is: Kind }>
type Chain = Of<'and' | 'or' | 'arithmetic'>

function levelOf(node: Expression): number {
  if (node.is !== 'arithmetic') return levels[node.is]
  return node.operator === '+' || node.operator === '-' ? levels.sum : levels.product
}

export function expression(context: Context, node: Expression): Part {
  const own = unwrapped(context, node)
  switch (node.is) {
    case 'text':
      return textLiteral(context, { ...node, ...own })
    case 'number':
    case 'date':
    case 'datetime':
    case 'time':
    case 'color':
    case 'error':
      return literal(context, own)
    case 'bool':
      return part(own, word(context, node.value ? 'true' : 'false', own.start, own.end))
    case 'name':
      return name(context, { text: node.text, ...own })
    case 'field':
    case 'call':
      return postfixes(context, node)
    case 'list':
      return bracketed(context, own, expressions(context, node.items), squares)
    case 'map':
      return shielded(context, node, bracketed(context, own, entries(context, node), braces))
    case 'negate':
      return weave(context, own.start, ['-', operand(context, node.of, levels.number)])
    case 'not':
      return weave(context, own.start, [word(context, 'not', own.start, node.of.start), ' ', operand(context, node.of, levels.compare)])
    case 'and':
    case 'or':
    case 'arithmetic':
      return chain(context, node)
    case 'compare':
      return infix(context, rangeOperand(context, node.left), [node.operator], rangeOperand(context, node.right))
    case 'in': {
      const words = inWords(context, node.negated, node.left.end, node.right.start)
      return infix(context, rangeOperand(context, node.left), words, rangeOperand(context, node.right))
    }
    case 'known': {
      const of = rangeOperand(context, node.of)
      return weave(context, of.start, [of, ' ', ...knownWords(context, node.negated, of.end, own.end)])
    }
    case 'range':
      return range(context, node)
    case 'if':
      return condition(context, node, own.start)
    case 'where': {
      const where = word(context, 'where', node.of.end, node.condition.start)
      return infix(context, operand(context, node.of, levels.or), [where], operand(context, node.condition, levels.or))
    }
    default:
      return node satisfies never
  }
}

function shielded(context: Context, node: Expression, printed: Part): Part {
  return context.shielded === node ? part(printed, ['(', printed.doc, ')']) : printed
}

/** What an expression begins with. */
export function leftmost(node: Expression): Expression {
  let current = node
  for (;;) {
    switch (current.is) {
      case 'field':
      case 'call':
      case 'known':
      case 'where':
        current = current.of
        break
      case 'and':
      case 'or':
      case 'arithmetic':
      case 'compare':
      case 'in':
        current = current.left
        break
      case 'range':
        current = current.from
        break
      default:
        return current
    }
  }
}

/** The stretch of a node without the parentheses around it, which its span counts in. True to what does not end in an operand only. */
function unwrapped(context: Context, node: Span, before = /[\s(]/): Span {
  let { start, end } = node
  while (start < end && before.test(context.bare[start] ?? '')) start++
  while (end > start && /[\s)]/.test(context.bare[end - 1] ?? '')) end--
  return { start, end }
}

/** An expression where at least `level` is wanted: in parentheses if it binds less tightly. */
function operand(context: Context, node: Expression, level: number): Part {
  if (levelOf(node) >= level) return expression(context, node)
  const inner = expression(deeper(context), node)
  const span = { start: context.bare.lastIndexOf('(', inner.start - 1), end: context.bare.indexOf(')', inner.end) + 1 }
  // `2026-11-22.year` needs none, and has none: those found are around something else.
  if (span.start < 0 || context.bare.slice(span.start + 1, inner.start).trim() !== '') return expression(context, node)
  return bracketed(context, span, [inner], rounds)
}

/** What stands on either side of a comparison, and after `in` and `within`. */
export function rangeOperand(context: Context, node: Expression): Part {
  return operand(context, node, levels.range)
}

/** What stands on either side of `..`, and what a unary test compares with. */
export function sumOperand(context: Context, node: Expression): Part {
  return operand(context, node, levels.sum)
}

/** `in`, `not in` */
export function inWords(context: Context, negated: boolean, from: number, to: number): readonly (Part | Doc)[] {
  return negated ? wordParts(context, ['not', 'in'], from, to) : [word(context, 'in', from, to)]
}

/** `is known`, `is not known` */
export function knownWords(context: Context, negated: boolean, from: number, to: number): readonly (Part | Doc)[] {
  return wordParts(context, negated ? ['is', 'not', 'known'] : ['is', 'known'], from, to)
}

/** Words one after the other, with the comments that stand between them. */
function wordParts(context: Context, words: readonly Word[], from: number, to: number): readonly (Part | Doc)[] {
  let start = from
  return words.flatMap((english, index) => {
    const one = wordPart(context, english, start, to)
    start = one.end
    return index === 0 ? [one] : [' ', one]
  })
}

/** `a and b and c`, `a + b - c`: all operands of one level, each operator as written. */
function chain(context: Context, node: Chain): Part {
  const level = levelOf(node)
  const links: Chain[] = []
  let first: Expression = node
  while ((first.is === 'and' || first.is === 'or' || first.is === 'arithmetic') && levelOf(first) === level) {
    links.push(first)
    first = first.left
  }
  const rest = links.reverse().flatMap((link) => {
    const operator = link.is === 'arithmetic' ? link.operator : word(context, link.is, link.left.end, link.right.start)
    return [line, operator, ' ', operand(context, link.right, level + 1)]
  })
  return continued(context, operand(context, first, level), rest)
}

/** Two operands that may not be chained. */
function infix(context: Context, left: Part, operator: readonly (Part | Doc)[], right: Part): Part {
  return continued(context, left, [line, ...operator, ' ', right])
}

/** A head and what goes on, further in if it takes more than a line. */
export function continued(context: Context, head: Part, pieces: readonly (Part | Doc)[]): Part {
  const rest = weave(context, head.end, pieces)
  return { start: head.start, end: rest.end, doc: group([head.doc, indent(rest.doc)]) }
}

/** Without spaces, unless a side is a sum: `1..5`, but `a .. a + 5`. */
function range(context: Context, node: Of<'range'>): Part {
  const space = node.from.is === 'arithmetic' || node.to.is === 'arithmetic' ? ' ' : ''
  const from = sumOperand(context, node.from)
  return weave(context, from.start, [from, `${space}${node.open ? '..<' : '..'}${space}`, sumOperand(context, node.to)])
}

function condition(context: Context, node: Of<'if'>, start: number): Part {
  const { condition: when, then, else: otherwise } = node
  const head = weave(context, start, [word(context, 'if', start, when.start), ' ', expression(context, when)])
  return continued(context, head, [
    ...[line, word(context, 'then', when.end, then.start), ' ', expression(context, then)],
    ...[line, word(context, 'else', then.end, otherwise.start), ' ', expression(context, otherwise)],
  ])
}

/** `a.b(c).d`: the steps after the first, in a loop. */
function postfixes(context: Context, node: Of<'field' | 'call'>): Part {
  const steps: Of<'field' | 'call'>[] = []
  let first: Expression = node
  while (first.is === 'field' || first.is === 'call') {
    steps.push(first)
    first = first.of
  }
  const head = operand(context, first, levels.field)
  const rest = steps
    .reverse()
    .flatMap((step): readonly (Part | Doc)[] =>
      step.is === 'field' ? ['.', name(context, step.name)] : [argumentList(context, step.of.end, step.arguments)],
    )
  return weave(context, head.start, [head, ...rest])
}

/** `(a, by: b)`, whose opening parenthesis comes next from an offset on. */
export function argumentList(context: Context, from: number, list: readonly Argument[]): Part {
  const start = context.bare.indexOf('(', from)
  const end = context.bare.indexOf(')', list.at(-1)?.end ?? start) + 1
  const inner = deeper(context)
  const items = list.map((argument) => {
    const value = expression(inner, argument.value)
    return argument.name === undefined ? value : weave(inner, argument.name.start, [name(inner, argument.name), ': ', value])
  })
  return bracketed(context, { start, end }, items, rounds)
}

function entries(context: Context, node: Of<'map'>): readonly Part[] {
  const inner = deeper(context)
  return node.entries.map(({ key, value }) =>
    weave(inner, key.start, ['is' in key ? textLiteral(inner, key) : name(inner, key), ': ', expression(inner, value)]),
  )
}

/** Items of a list or of a key, one step deeper. */
export function expressions(context: Context, items: readonly Expression[]): readonly Part[] {
  const inner = deeper(context)
  return items.map((item) => expression(inner, item))
}
