/** Kinds, enums and units: what a layer may declare about the language itself. */
import type { Doc } from 'prettier'
import { builders } from 'prettier/doc'
import type {
  Annotation,
  Declaration,
  EnumDeclaration,
  EnumMember,
  FieldDeclaration,
  KindDeclaration,
  Name,
  Require,
  TextLiteral,
  UnitDeclaration,
} from '../syntax.ts'
import { braces, bracketed, rounds } from './brackets.ts'
import type { Part } from './comments.ts'
import { isPart, weave } from './comments.ts'
import type { Context } from './context.ts'
import { deeper, trimmed, word } from './context.ts'
import { continued, expression } from './expression.ts'
import { marked } from './lines.ts'
import { name, textLiteral, wordPart } from './literal.ts'
import { member } from './member.ts'
import { annotation, type } from './value.ts'

const { hardline, line } = builders

type Pieces = readonly (Part | Doc)[]
type Annotated = Exclude<Declaration, { is: 'instance' }> | FieldDeclaration | EnumMember

export function declaration(context: Context, node: Declaration): Part {
  switch (node.is) {
    case 'kind':
      return kind(context, node)
    case 'enum':
      return enumeration(context, node)
    case 'unit':
      return unit(context, node)
    case 'instance':
      return member(context, node)
    default:
      return node satisfies never
  }
}

function kind(context: Context, node: KindDeclaration): Part {
  const { start, from, above, behind } = around(context, node)
  const abstract = node.abstract ? [wordPart(context, 'abstract', from, node.name.start), ' '] : []
  const head: (Part | Doc)[] = [...above, ...abstract, wordPart(context, 'kind', from, node.name.start), ' ', ...named(context, node)]
  if (node.parent !== undefined) head.push(' ', wordPart(context, 'is', lastOf(head), node.parent.start), ' ', name(context, node.parent))
  head.push(...behind.flatMap((one) => [' ', one]))
  const inner = deeper(context)
  const members = [...node.fields.map((one) => field(inner, one)), ...node.requires.map((one) => require(inner, one))]
  return bodied(
    context,
    node,
    start,
    head,
    members.sort((one, other) => one.start - other.start),
  )
}

function field(context: Context, node: FieldDeclaration): Part {
  const { start, above, behind } = around(context, node)
  const given = node.default === undefined ? [] : [' = ', expression(context, node.default)]
  const head = weave(context, start, [...above, ...named(context, node), ': ', type(context, node.type), ...given])
  return annotated(context, head, behind)
}

function require(context: Context, node: Require): Part {
  const { condition, message } = node
  const { start } = trimmed(context, node)
  const head = weave(context, start, [`${word(context, 'require', start, condition.start)} `, expression(context, condition)])
  return continued(context, head, [line, `${word(context, 'else', condition.end, message.start)} `, textLiteral(context, message)])
}

function enumeration(context: Context, node: EnumDeclaration): Part {
  const { start, from, above, behind } = around(context, node)
  const head = [
    ...above,
    wordPart(context, 'enum', from, node.name.start),
    ' ',
    ...named(context, node),
    ...behind.flatMap((one) => [' ', one]),
  ]
  const inner = deeper(context)
  return bodied(
    context,
    node,
    start,
    head,
    node.members.map((one) => enumMember(inner, one)),
  )
}

function enumMember(context: Context, node: EnumMember): Part {
  const { start, above, behind } = around(context, node)
  const label = node.label === undefined ? [] : [' ', textLiteral(context, node.label)]
  const head = weave(context, start, [...above, name(context, node.name), ...parameters(context, node), ...label])
  return annotated(context, head, behind)
}

function parameters(context: Context, node: EnumMember): Pieces {
  const last = node.parameters.at(-1)
  if (last === undefined) return []
  const span = { start: context.bare.indexOf('(', node.name.end), end: context.bare.indexOf(')', last.type.end) + 1 }
  const inner = deeper(context)
  const items = node.parameters.map((one) => weave(inner, one.name.start, [...named(inner, one), ': ', type(inner, one.type)]))
  return [bracketed(context, span, items, rounds)]
}

function unit(context: Context, node: UnitDeclaration): Part {
  const { start, from, above, behind } = around(context, node)
  const head: (Part | Doc)[] = [...above, wordPart(context, 'unit', from, node.name.start), ' ', ...named(context, node)]
  if (node.base !== undefined) head.push(' ', wordPart(context, 'is', lastOf(head), node.base.start), ' ', type(context, node.base))
  if (node.value !== undefined) head.push(' = ', expression(context, node.value))
  return annotated(context, weave(context, start, head), behind)
}

/** Annotations behind: on the line if they fit, else each on a line further in. */
function annotated(context: Context, head: Part, behind: readonly Part[]): Part {
  return behind.length === 0
    ? head
    : marked(
        'annotated',
        continued(
          context,
          head,
          behind.flatMap((one) => [line, one]),
        ),
      )
}

/** Name and label. */
function named(context: Context, node: { readonly name: Name; readonly label: TextLiteral | undefined }): Pieces {
  return node.label === undefined ? [name(context, node.name)] : [name(context, node.name), ' ', textLiteral(context, node.label)]
}

/** A head and a body in braces, which are looked for behind it. */
function bodied(context: Context, node: Declaration, start: number, head: Pieces, members: readonly Part[]): Part {
  const braced = { start: context.bare.indexOf('{', lastOf(head)), end: trimmed(context, node).end }
  return weave(context, start, [...head, ' ', bracketed(context, braced, members, braces)])
}

function lastOf(head: Pieces): number {
  return head.findLast(isPart)?.end ?? 0
}

/** Annotations above, each on its line, and those behind; where the node begins, and where it does without what is above. */
function around(context: Context, node: Annotated) {
  const isAbove = (one: Annotation): boolean => one.start < node.name.start
  const above = node.annotations.filter(isAbove)
  const { start } = trimmed(context, node)
  return {
    start,
    from: above.at(-1)?.end ?? start,
    above: above.flatMap((one): Pieces => [annotation(context, one), hardline]),
    behind: node.annotations.filter((one) => !isAbove(one)).map((one) => annotation(context, one)),
  }
}
