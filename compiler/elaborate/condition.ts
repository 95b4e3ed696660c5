/** A part of an expression that must be true or false. */
import type { Expression as Syntax } from '#grammar/syntax.ts'
import type { Expression } from '#model/expression.ts'
import { say } from './codes.ts'
import { at } from './context.ts'
import { describeType } from './describe.ts'
import { bool, isScalar, type Typing } from './typed.ts'

export function condition(syntax: Syntax, typing: Typing): Expression | undefined {
  const typed = typing.read(syntax, typing, bool)
  if (typed === undefined) return undefined
  if (isScalar(typed.type, 'bool', 'any')) return typed.expression
  typing.context.findings.push(say('BK4015', at(typing.site, syntax), { got: describeType(typed.type, typing.context.lexicon.vocabulary) }))
  return undefined
}
