/** JSON Schema of the value types: what a money or an expression looks like as JSON, whatever bank or kind it stands in. */
import type { JsonObject } from '#model/json.ts'
import { aggregateNames, functionNames } from '#model/expression.ts'

/** Where definitions live in a document: `#/$defs/` of a JSON Schema, `#/components/schemas/` of an OpenAPI document. */
export interface Dialect {
  readonly reference: (definition: string) => JsonObject
}

/** A JSON Schema refers to its own definitions; names may be Chinese, and a `$ref` is a URI. */
export const schemaDialect: Dialect = { reference: (definition) => ({ $ref: `#/$defs/${encodeURIComponent(definition)}` }) }

const text = { type: 'string' } as const

function object(properties: JsonObject, required: readonly string[] = Object.keys(properties)): JsonObject {
  return { type: 'object', properties, required: [...required], additionalProperties: false }
}

/** An object with exactly one of the keys. */
function oneKey(properties: JsonObject): JsonObject {
  return { type: 'object', properties, minProperties: 1, maxProperties: 1, additionalProperties: false }
}

const anyOne = (of: JsonObject): JsonObject => ({ type: 'object', minProperties: 1, maxProperties: 1, additionalProperties: of })

const decimal = '-?(?:0|[1-9]\\d*)(?:\\.\\d+)?'
const amount = '\\d+(?:\\.\\d+)?'
const duration = `^-?P(?=.)(?:${amount}Y)?(?:${amount}M)?(?:${amount}W)?(?:${amount}D)?(?:T(?=.)(?:${amount}H)?(?:${amount}M)?(?:${amount}S)?)?$`

/** Definitions of the value types, by the name under which `value.<name>` refers to them. */
export function valueDefinitions({ reference }: Dialect): Readonly<Record<string, JsonObject>> {
  const expression = reference('expression')
  const any = reference('value.any')
  const list = (items: JsonObject): JsonObject => ({ type: 'array', items })
  return {
    'value.decimal': { title: '数', description: 'An exact decimal as text.', type: 'string', pattern: `^${decimal}$` },
    'value.percent': { title: '百分比', description: 'A fraction as text: 3.15% is "0.0315".', type: 'string', pattern: `^${decimal}$` },
    'value.money': {
      title: '金额',
      description: 'An amount in whole units of its currency (yuan, not fen).',
      ...object({ currency: { type: 'string', pattern: '^[A-Z]{3}$' }, amount: { type: 'string', pattern: `^${decimal}$` } }),
    },
    'value.duration': { title: '时长', description: 'ISO 8601, in the unit of its author.', type: 'string', pattern: duration },
    'value.date': { title: '日期', type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
    'value.datetime': { title: '日期时间', description: "Wall clock in the bank's time zone.", type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(?::\\d{2})?$' },
    'value.time': { title: '时间', type: 'string', pattern: '^\\d{2}:\\d{2}(?::\\d{2})?$' },
    'value.color': { title: '颜色', type: 'string', pattern: '^#[0-9A-F]{6}(?:[0-9A-F]{2})?$' },
    'value.locale': { title: '语言', type: 'string', pattern: '^[A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*$' },
    'value.reference': { title: '引用', description: 'A declaration of any kind: its kind and its path.', ...anyOne(text) },
    'value.expression': { title: '表达式', description: 'In words, and as a tree.', ...object({ text, expr: expression }) },
    'value.query': { title: '查询', ...object({ text, kind: text, member: text, where: expression }, ['text', 'kind']) },
    'value.any': {
      title: '任意值',
      description: 'A value that says its own type.',
      ...oneKey({
        bool: { type: 'boolean' },
        number: reference('value.decimal'),
        percent: reference('value.percent'),
        text,
        money: reference('value.money'),
        duration: reference('value.duration'),
        date: reference('value.date'),
        datetime: reference('value.datetime'),
        time: reference('value.time'),
        color: reference('value.color'),
        enum: anyOne({ anyOf: [text, anyOne({ type: 'object' })] }),
        list: list(any),
        set: list(any),
        range: object({ from: any, to: any, below: any }, []),
        map: { type: 'object', additionalProperties: any },
        ref: anyOne(text),
        type: text,
        expr: reference('value.expression'),
        test: reference('value.expression'),
        query: reference('value.query'),
      }),
    },
    expression: expressionDefinition(expression, any, reference('value.duration')),
  }
}

/** The core expressions: one branch a form, told apart by `is`. */
function expressionDefinition(expression: JsonObject, any: JsonObject, window: JsonObject): JsonObject {
  const several: JsonObject = { type: 'array', items: expression }
  const yes: JsonObject = { const: true }
  const form = (is: string | readonly string[], properties: JsonObject, optional: readonly string[] = []): JsonObject => {
    const whole: JsonObject = { is: typeof is === 'string' ? { const: is } : { enum: is }, ...properties }
    return object(whole, Object.keys(whole).filter((key) => !optional.includes(key)))
  }
  return {
    title: '核心表达式',
    type: 'object',
    discriminator: { propertyName: 'is' },
    required: ['is'],
    oneOf: [
      form('literal', { value: any }),
      form('fact', { name: text, depth: { type: 'integer', minimum: 1 }, type: text }, ['depth']),
      form('it', { type: text }),
      form('field', { of: expression, name: text, type: text }),
      form('parameter', { kind: text, path: text, type: text }),
      form('list', { items: several }),
      form('range', { from: expression, to: expression, below: expression }, ['to', 'below']),
      form('member', { enum: text, member: text, arguments: { type: 'object', additionalProperties: expression } }),
      form(['not', 'negate'], { of: expression }),
      form(['and', 'or'], { of: several }),
      form('compare', { operator: { enum: ['<', '<=', '>', '>=', '==', '!='] }, left: expression, right: expression }),
      form('in', { left: expression, right: expression, negated: yes }, ['negated']),
      form('known', { of: expression, negated: yes }, ['negated']),
      form('arithmetic', { operator: { enum: ['+', '-', '*', '/'] }, of: several, type: text }),
      form('if', { condition: expression, then: expression, else: expression }),
      form('where', { of: expression, condition: expression }),
      form('instances', { kind: text }),
      form('call', { function: { enum: [...functionNames] }, arguments: several, type: text }),
      form(
        'aggregate',
        { function: { enum: [...aggregateNames] }, events: text, of: text, by: text, where: expression, window, type: text },
        ['of', 'by', 'where', 'window'],
      ),
    ],
  }
}
