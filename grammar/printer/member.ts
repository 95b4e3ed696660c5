/** Instances and their members: fields, edits of lists, tables, nested instances. */
import type { Doc } from 'prettier'
import { builders } from 'prettier/doc'
import type { EditMember, FieldMember, Instance, Member, Span } from '../syntax.ts'
import { braces, bracketed } from './brackets.ts'
import type { Part } from './comments.ts'
import { isInline, part, weave } from './comments.ts'
import type { Context } from './context.ts'
import { commentsIn, deeper, trimmed, word } from './context.ts'
import { continued, expression, leftmost } from './expression.ts'
import { marked } from './lines.ts'
import { name, textLiteral } from './literal.ts'
import { table } from './table.ts'
import { anchor, annotation, path, value } from './value.ts'

const { hardline } = builders

type Pieces = readonly (Part | Doc)[]

/** Any member, with its annotations above it; its `///` lines are comments that come before it. */
export function member(context: Context, node: Member): Part {
  const above = node.annotations.flatMap((one) => [annotation(context, one), hardline])
  const printed = weave(context, trimmed(context, node).start, [...above, ...pieces(context, node)])
  if (node.is === 'table-member') return marked('table', printed)
  return node.is === 'field' && node.value.is === 'table' ? marked('ends in table', printed) : printed
}

function pieces(context: Context, node: Member): Pieces {
  switch (node.is) {
    case 'field':
      return field(context, node)
    case 'edit':
      return edit(context, node)
    case 'table-member':
      return [table(context, node.table)]
    case 'instance':
      return instance(context, node)
    default:
      return node satisfies never
  }
}

function field(context: Context, node: FieldMember): Pieces {
  const name = path(context, node.path)
  const head = [...mark(context, 'sealed', node.sealed), name]
  const below = node.value.is === 'table' || !commentsIn(context, name.end, node.value.start).every(isInline)
  if (!below) return [...head, ': ', valueOf(context, node)]
  return [continued(context, weave(context, node.sealed?.start ?? name.start, head), [':', hardline, valueOf(deeper(context), node)])]
}

function valueOf(context: Context, { value: held }: FieldMember): Part {
  return held.is === 'table' ? table(context, held) : value(context, held)
}

function edit(context: Context, node: EditMember): Pieces {
  const changed = [path(context, node.path), ` ${node.operator} `, expression(context, node.value)]
  return node.anchor === undefined ? changed : [...changed, ' ', anchor(context, node.anchor)]
}

function instance(context: Context, node: Instance): Pieces {
  const all: (Part | Doc)[] = [...mark(context, 'sealed', node.sealed)]
  if (node.mode !== 'new') all.push(...mark(context, node.mode, node.modeSpan))
  all.push(name(context, node.kind))
  if (node.path !== undefined) all.push(' ', path(context, node.path))
  if (node.label !== undefined) all.push(' ', textLiteral(context, node.label))
  if (node.value !== undefined) {
    const first = node.value.expression === undefined ? undefined : leftmost(node.value.expression)
    all.push(' = ', value({ ...context, shielded: first }, node.value))
  }
  if (node.body !== undefined) {
    const inner = deeper(context)
    all.push(
      ' ',
      bracketed(
        context,
        node.body,
        node.members.map((one) => member(inner, one)),
        braces,
      ),
    )
  }
  if (node.anchor !== undefined) all.push(' ', anchor(context, node.anchor))
  return all
}

function mark(context: Context, english: 'sealed' | 'override' | 'remove', span: Span | undefined): Pieces {
  return span === undefined ? [] : [part(span, word(context, english, span.start, span.end)), ' ']
}
