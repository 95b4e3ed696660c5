/**
 * Core expression → JSON: the same records as in `expression.ts`, types printed as in `.bank`, what says nothing left out. Chains of
 * `and`, `or` and of one arithmetic operator, which lean to the left, become one flat list: `a and b and c` is three conditions.
 */
import type { Expression } from './expression.ts'
import { spine } from './expression-text.ts'
import { jsonObject, type Json, type JsonObject } from './json.ts'
import type { Vocabulary } from './kind.ts'
import { printType, sameType } from './type.ts'
import type { Value } from './value.ts'

/** How values inside an expression are written: a literal tells its type, a window is a duration. */
export interface LiteralJson {
  readonly tagged: (value: Value) => Json
  readonly duration: (value: Value) => Json
}

export function expressionJson(vocabulary: Vocabulary, write: LiteralJson, expression: Expression): JsonObject {
  const of = (part: Expression): JsonObject => expressionJson(vocabulary, write, part)
  switch (expression.is) {
    case 'literal':
      return jsonObject({ is: 'literal', value: write.tagged(expression.value) })
    case 'fact': {
      const { name, depth, type } = expression
      return jsonObject({ is: 'fact', name, depth: depth === 0 ? undefined : depth, type: printType(type) })
    }
    case 'it':
      return jsonObject({ is: 'it', type: printType(expression.type) })
    case 'field':
      return jsonObject({ is: 'field', of: of(expression.of), name: expression.name, type: printType(expression.type) })
    case 'parameter':
      return jsonObject({ is: 'parameter', kind: expression.kind, path: expression.path, type: printType(expression.type) })
    case 'list':
      return jsonObject({ is: 'list', items: expression.items.map(of) })
    case 'range':
      return jsonObject({ is: 'range', from: of(expression.from), [expression.below ? 'below' : 'to']: of(expression.to) })
    case 'member': {
      const parameters = vocabulary.enums.get(expression.enum)?.members.get(expression.member)?.parameters ?? []
      const given = jsonObject()
      expression.arguments.forEach((argument, index) => {
        const name = parameters[index]?.name
        if (argument !== undefined && name !== undefined) given[name] = of(argument)
      })
      return jsonObject({ is: 'member', enum: expression.enum, member: expression.member, arguments: given })
    }
    case 'not':
    case 'negate':
      return jsonObject({ is: expression.is, of: of(expression.of) })
    case 'and':
    case 'or':
      return jsonObject({ is: expression.is, of: spine(expression, expression.is).map(of) })
    case 'compare':
      return jsonObject({ is: 'compare', operator: expression.operator, left: of(expression.left), right: of(expression.right) })
    case 'in':
      return jsonObject({ is: 'in', left: of(expression.left), right: of(expression.right), negated: expression.negated ? true : undefined })
    case 'known':
      return jsonObject({ is: 'known', of: of(expression.of), negated: expression.negated ? true : undefined })
    case 'arithmetic': {
      const operands: Expression[] = []
      let left: Expression = expression
      while (left.is === 'arithmetic' && left.operator === expression.operator && sameType(left.type, expression.type)) {
        operands.push(left.right)
        left = left.left
      }
      operands.push(left)
      const { operator, type } = expression
      return jsonObject({ is: 'arithmetic', operator, of: operands.reverse().map(of), type: printType(type) })
    }
    case 'if':
      return jsonObject({ is: 'if', condition: of(expression.condition), then: of(expression.then), else: of(expression.else) })
    case 'where':
      return jsonObject({ is: 'where', of: of(expression.of), condition: of(expression.condition) })
    case 'instances':
      return jsonObject({ is: 'instances', kind: expression.kind })
    case 'call': {
      const { function: called, arguments: given, type } = expression
      return jsonObject({ is: 'call', function: called, arguments: given.map(of), type: printType(type) })
    }
    case 'aggregate':
      return jsonObject({
        is: 'aggregate',
        function: expression.function,
        events: expression.events,
        of: expression.of,
        by: expression.by,
        where: expression.where && of(expression.where),
        window: expression.window && write.duration(expression.window),
        type: printType(expression.type),
      })
    default:
      return expression satisfies never
  }
}
