/**
 * Value → JSON, as `config.json` has it. What a field's type already tells is not repeated: a percent is its text "0.0315", an
 * `int` a JSON number. Where no type tells (fields of type `any`, literals in expressions) the value says what it is: `{"percent":"0.0315"}`.
 */
import { printDecimal, type Decimal } from './decimal.ts'
import { expressionJson, type LiteralJson } from './expression-json.ts'
import { printValue } from './expression-text.ts'
import type { Instance } from './instance.ts'
import { jsonObject, type Json, type JsonObject } from './json.ts'
import type { Vocabulary } from './kind.ts'
import { printType, required, scalar, type Type } from './type.ts'
import type { Range, Value } from './value.ts'

/** Where an instance stands inside another: nested under its name, as a row, or as the only one. */
export type Place = 'many' | 'table' | 'one'

/** Writes an instance that stands inside another; undefined when it is not to be shown. `index` counts rows from 0. */
export type Nested = (instance: Instance, declared: string, place: Place, index: number) => JsonObject | undefined

/** The JSON of a value of a type; undefined for what says nothing: an empty table, nested declarations of which none is shown. */
export type ValueJson = (value: Value, type: Type) => Json | undefined

/** Digits after the point that an amount of money has at least. */
export const moneyPlaces = 2
const anything = scalar('any')
const largest = BigInt(Number.MAX_SAFE_INTEGER)

/** A JSON number where that is exact, else the digits as text. */
function integerJson({ digits, scale }: Decimal): Json {
  return scale === 0 && digits <= largest && digits >= -largest ? Number(digits) : printDecimal({ digits, scale })
}

export function valueJson(vocabulary: Vocabulary, nested: Nested): ValueJson {
  const literals: LiteralJson = { tagged, duration: (held) => shape(held, scalar('duration')) }

  function member(held: Value & { readonly is: 'enum' }): Json {
    const parameters = vocabulary.enums.get(held.enum)?.members.get(held.member)?.parameters ?? []
    if (parameters.length === 0) return held.member
    const given = jsonObject()
    parameters.forEach((parameter, index) => {
      const argument = held.arguments[index]
      if (argument !== undefined) given[parameter.name] = typed(argument, parameter.type)
    })
    return jsonObject({ [held.member]: given })
  }

  function range(held: Range, of: Type): Json {
    const from = held.from && typed(held.from, of)
    return jsonObject({ from, [held.below ? 'below' : 'to']: held.to && typed(held.to, of) })
  }

  function map(entries: ReadonlyMap<string, Value>, of: Type): Json {
    const object = jsonObject()
    for (const [key, held] of entries) object[key] = typed(held, of)
    return object
  }

  function many(instances: ReadonlyMap<string, Instance>, declared: string): JsonObject {
    const object = jsonObject()
    for (const [name, instance] of instances) {
      const json = nested(instance, declared, 'many', 0)
      if (json !== undefined) object[name] = json
    }
    return object
  }

  function rows(instances: ReadonlyMap<string, Instance>, declared: string): readonly JsonObject[] {
    const list: JsonObject[] = []
    let index = 0
    for (const instance of instances.values()) {
      const json = nested(instance, declared, 'table', index++)
      if (json !== undefined) list.push(json)
    }
    return list
  }

  /** The value with its type said: one key, the name of the type. */
  function tagged(held: Value): JsonObject {
    if (held.is === 'ref') return jsonObject({ ref: jsonObject({ [held.kind]: held.path }) })
    if (held.is === 'enum') return jsonObject({ enum: jsonObject({ [held.enum]: member(held) }) })
    return jsonObject({ [held.is]: shape(held, anything) })
  }

  function typed(held: Value, declared: Type): Json {
    const type = required(declared)
    return type.is === 'scalar' && type.name === 'any' ? tagged(held) : shape(held, type)
  }

  function shape(held: Value, type: Type): Json {
    const of = 'of' in type ? type.of : anything
    const kind = ('kind' in type ? type.kind : undefined) ?? ''
    switch (held.is) {
      case 'number':
        return type.is === 'scalar' && type.name === 'int' ? integerJson(held.value) : printDecimal(held.value)
      case 'percent':
        return printDecimal(held.value)
      case 'text':
        return type.is === 'scalar' && type.name === 'locale' ? held.value.replaceAll('_', '-') : held.value
      case 'bool':
      case 'date':
      case 'datetime':
      case 'time':
      case 'color':
        return held.value
      case 'money':
        return jsonObject({ currency: held.currency, amount: printDecimal(held.amount, moneyPlaces) })
      case 'duration':
        return held.iso
      case 'enum':
        return member(held)
      case 'list':
      case 'set':
        return held.items.map((item) => typed(item, of))
      case 'range':
        return range(held, of)
      case 'map':
        return map(held.entries, of)
      case 'ref':
        return type.is === 'ref' && type.kind === undefined ? jsonObject({ [held.kind]: held.path }) : held.path
      case 'type':
        return printType(held.type)
      case 'many':
        return many(held.instances, kind)
      case 'table':
        return rows(held.rows, kind)
      case 'expr':
      case 'test':
        return jsonObject({ text: printValue(vocabulary, held), expr: expressionJson(vocabulary, literals, held.expression) })
      case 'query': {
        const where = held.where && expressionJson(vocabulary, literals, held.where)
        return jsonObject({ text: printValue(vocabulary, held), kind: held.kind, member: held.member, where })
      }
      default:
        return held satisfies never
    }
  }

  return (held, declared) => {
    const type = required(declared)
    if (held.is === 'many' && type.is === 'one') {
      const [only] = held.instances.values()
      return only && nested(only, type.kind, 'one', 0)
    }
    const json = typed(held, type)
    const empty = (held.is === 'many' && Object.keys(json as JsonObject).length === 0) || (held.is === 'table' && (json as readonly Json[]).length === 0)
    return empty ? undefined : json
  }
}
