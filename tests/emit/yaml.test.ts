// What is printed is read back as it was, by readers of YAML 1.2 and of 1.1.
import * as check from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { yamlEntries, yamlKey, yamlText } from '#compiler/emit/yaml.ts'
import type { Json, JsonObject } from '#model/json.ts'

/** Texts at which readers of YAML stumble. */
const awkward = [
  '', ' ', 'yes', 'No', 'ON', 'off', 'y', 'N', 'true', 'False', 'null', 'Null', '~', '1', '-1', '+1', '1_000', '0x1F', '0o17', '017', '1e5', '1E+5', '.5', '5.', '.inf', '-.INF', '.nan',
  '1:30', '190:20:30', '2026-11-22', '2026-11-22T08:00:00Z', '23:00', '<<', '=', '-', '- a', '?', '? a', ':', 'a: b', 'a:', ':a', 'a #b', '#a', 'a#b', '@a', '`a', '!a', '!!str', '&a', '*a', '|', '>', '%a',
  '[a]', '{a}', 'a, b', '"a"', "'a'", "it's", '---', '--- a', '...', ' a', 'a ', '\ta', 'a\t', 'a\nb', 'a\n', '\n', 'a\r\nb', 'a\\nb', '\\', '\u0000', '\u0007', '\u007f', '\u0085', '\u00a0', '\u2028', '\u2029',
  '\ufeff', '\u200b', '\u202e', '\u3000', '\ud800', '\u{1F600}', '\u{E0001}', '\u{10FFFF}', '限额', '单笔：5万元', '“引号”', '银发〔2016〕261号', '《办法》', '/accounts/{account}', '#/components/schemas/money',
  '$ref', '__proto__', 'constructor', 'toString', 'x'.repeat(1500), '字'.repeat(1100),
]
const anyText = check.oneof(
  check.constantFrom(...awkward),
  check.string({ unit: 'binary', maxLength: 12 }),
  check.string({ unit: check.constantFrom(...' :#-?,[]{}&*!|>\'"%@`~\t\n0123456789.+_eExyYnN限额'), maxLength: 8 }),
)
const anyJson = check.letrec<{ json: Json }>((tie) => ({
  json: check.oneof(
    { maxDepth: 5, withCrossShrink: true },
    anyText,
    check.oneof(check.integer(), check.double({ noNaN: true, noDefaultInfinity: true }), check.constantFrom(0, 1e21, 1e-7, 5e-324, 1.5e300, Number.MAX_SAFE_INTEGER)),
    check.boolean(),
    check.constant(null),
    check.array(tie('json'), { maxLength: 4 }),
    check.dictionary(anyText, tie('json'), { maxKeys: 4 }),
  ),
})).json

/** As JSON would give it back: no `-0`, no prototypes. */
function normal(json: unknown): unknown {
  return JSON.parse(JSON.stringify(json))
}

describe.each(['1.2', '1.1'] as const)('YAML %s', (version) => {
  const read = (text: string): unknown => normal(parse(text, { version, strict: true, uniqueKeys: true, prettyErrors: true }))

  test('reads back whatever is printed', () => {
    check.assert(
      check.property(anyJson, (json) => {
        expect(read(yamlText(json))).toEqual(normal(json))
      }),
      { numRuns: 2000 },
    )
  })

  test.each(awkward.map((text) => [JSON.stringify(text).slice(0, 40), text]))('%s as a value, an item and a key', (_, text) => {
    const json = { first: text, list: [text, [text], { [text]: text }], [text]: { [text]: 1 } }
    expect(read(yamlText(json))).toEqual(normal(json))
  })

  test('parts printed apart make one document', () => {
    const object = check.dictionary(anyText, anyJson, { minKeys: 1, maxKeys: 3 })
    check.assert(
      check.property(object, object, (left, right) => {
        const text = `${yamlKey('left', 0)}${yamlEntries(left as JsonObject, 1)}${yamlKey('right', 0)}${yamlKey('inner', 1)}${yamlEntries(right as JsonObject, 2)}`
        expect(read(text)).toEqual(normal({ left, right: { inner: right } }))
      }),
      { numRuns: 200 },
    )
  })
})

test('what people read stands without quotes, what tools read stays what it is', () => {
  const json = {
    '/accounts/{account}': { get: { operationId: 'get_account', summary: '查询账户（不含利息）', tags: ['account'], required: [], empty: {} } },
    responses: { '200': { description: 'OK' } },
    maximum: 5000000,
    amount: '50000.00',
    on: '2026-11-22',
    lines: [[1, 2], [{ a: null, b: true }]],
  }
  expect(yamlText(json)).toBe(`/accounts/{account}:
  get:
    operationId: get_account
    summary: 查询账户（不含利息）
    tags:
      - account
    required: []
    empty: {}
responses:
  '200':
    description: OK
maximum: 5000000
amount: '50000.00'
'on': '2026-11-22'
lines:
  - - 1
    - 2
  - - a: null
      b: true
`)
})
