/** The smaller parts of declarations: values and bounds, unary tests, paths, types, annotations. */
import type { Doc } from 'prettier'
import { builders } from 'prettier/doc'
import type { Anchor, Annotation, OneTest, Path, TestSyntax, TypeSyntax, ValueSyntax } from '../syntax.ts'
import { bracketed, squares } from './brackets.ts'
import type { Part } from './comments.ts'
import { part, weave } from './comments.ts'
import type { Context } from './context.ts'
import { word } from './context.ts'
import { argumentList, continued, expression, expressions, inWords, knownWords, rangeOperand, sumOperand } from './expression.ts'
import { name } from './literal.ts'

const { line } = builders

/** `none`, an expression, either perhaps `within` a bound. */
export function value(context: Context, node: ValueSyntax): Part {
  const { expression: given, within } = node
  if (given === undefined) return part(node, word(context, 'none', node.start, node.end))
  const head = expression(context, given)
  if (within === undefined) return head
  const bound = within.is === 'test' ? test(context, within) : rangeOperand(context, within)
  return continued(context, head, [line, word(context, 'within', given.end, within.start), ' ', bound])
}

/** `> 1 and in 2..5 and is known` */
export function test(context: Context, node: TestSyntax): Part {
  const [first, ...others] = node.parts
  if (first === undefined) return part(node, '')
  let end = first.end
  const rest = others.flatMap((one) => {
    const and = word(context, 'and', end, one.start)
    end = one.end
    return [line, and, ' ', oneTest(context, one)]
  })
  return continued(context, oneTest(context, first), rest)
}

function oneTest(context: Context, node: OneTest): Part {
  switch (node.is) {
    case 'compare':
      return weave(context, node.start, [node.operator, ' ', sumOperand(context, node.value)])
    case 'in':
      return weave(context, node.start, [
        ...inWords(context, node.negated, node.start, node.value.start),
        ' ',
        rangeOperand(context, node.value),
      ])
    case 'known':
      return weave(context, node.start, [...knownWords(context, node.negated, node.start, node.end)])
    default:
      return node satisfies never
  }
}

/** `rows[[sms, pin]].daily` */
export function path(context: Context, node: Path): Part {
  const pieces = node.steps.flatMap((step, index): (Part | Doc)[] => {
    if (step.is === 'key') return [bracketed(context, step, expressions(context, step.items), { ...squares, last: false })]
    return index === 0 ? [name(context, step.name)] : ['.', name(context, step.name)]
  })
  return weave(context, node.start, pieces)
}

/** `before path`, `after path` */
export function anchor(context: Context, node: Anchor): Part {
  return weave(context, node.start, [word(context, node.side, node.start, node.path.start), ' ', path(context, node.path)])
}

/** `map(ref(page))?` */
export function type(context: Context, node: TypeSyntax): Part {
  const pieces: (Part | Doc)[] = [name(context, node.name)]
  node.arguments.forEach((argument, index) => pieces.push(index === 0 ? '(' : ', ', type(context, argument)))
  if (node.arguments.length > 0) pieces.push(')')
  return weave(context, node.start, node.optional ? [...pieces, '?'] : pieces, node.end)
}

/** `@name(arguments)` */
export function annotation(context: Context, node: Annotation): Part {
  const list = node.arguments.length === 0 ? [] : [argumentList(context, node.name.end, node.arguments)]
  return weave(context, node.start, ['@', name(context, node.name), ...list], node.end)
}
