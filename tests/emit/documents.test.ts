/** Documents put together from parts are what printing the whole would give, whatever is in them. */
import * as check from 'fast-check'
import { expect, test } from 'vitest'
import { configHead, configOf } from '#compiler/emit/config.ts'
import { documentText } from '#compiler/emit/document.ts'
import { configModule, jsonModule } from '#compiler/emit/typescript/config-ts.ts'
import type { Group } from '#model/bank-json.ts'
import { withGroups } from '#model/bank-json.ts'
import { isJsonObject, jsonObject, type Json } from '#model/json.ts'
import { scalar } from '#model/type.ts'
import type { Value } from '#model/value.ts'
import { filledModel, held, instanceOf, note, vocabularyOf } from './fill.ts'

const fresh = () => instanceOf('k', 'x', undefined, new Map())
const anyKey = check.oneof(check.constantFrom('__proto__', 'constructor', '限额', 'a', 'b', 'x'.repeat(80)), check.string({ maxLength: 6 }))
const anyJson: check.Arbitrary<Json> = check.dictionary(anyKey, check.oneof(check.string(), check.integer(), check.array(check.dictionary(anyKey, check.string())), check.dictionary(anyKey, check.boolean()))) as check.Arbitrary<Json>
const anyMember = check.tuple(anyKey, anyJson).map(([id, json]) => ({ id, instance: fresh(), json: isJsonObject(json) ? json : jsonObject() }))
const anyGroups: check.Arbitrary<readonly Group[]> = check.uniqueArray(
  check.oneof(
    check.record({ is: check.constant('one' as const), kind: anyKey, instance: check.constant(fresh()), json: anyMember.map((member) => member.json) }),
    check.record({ is: check.constant('many' as const), kind: anyKey, members: check.uniqueArray(anyMember, { selector: (member) => member.id, minLength: 1, maxLength: 4 }) }),
  ),
  { selector: (group) => group.kind, maxLength: 5 },
)

/** JavaScript moves keys that are numbers to the front of an object; no identifier is one. */
function named(groups: readonly Group[]): boolean {
  const keys = groups.flatMap((group) => [group.kind, ...(group.is === 'many' ? group.members.map((member) => member.id) : [])])
  return !keys.some((key) => /^\d+$/.test(key)) && !groups.some((group) => Object.hasOwn(configHead, group.kind))
}

test('of any groups', () => {
  check.assert(
    check.property(anyGroups.filter(named), (groups) => {
      const whole = withGroups(configHead, groups)
      expect(documentText(configHead, groups)).toBe(`${JSON.stringify(whole, undefined, 2)}\n`)
      expect(configModule(configHead, groups)).toBe(jsonModule(whole))
    }),
    { numRuns: 300 },
  )
})

test('names that mean something to JavaScript are names', () => {
  const odd = ['__proto__', 'constructor', 'toString', 'hasOwnProperty']
  const vocabulary = vocabularyOf(odd.map((name) => ({ name, fields: odd.map((field) => ({ name: field, type: scalar('text') })) })))
  const { model, marks } = filledModel(vocabulary)
  const { json, text } = configOf(model)
  const read = JSON.parse(text) as Readonly<Record<string, unknown>>
  for (const kind of odd) {
    expect(Object.hasOwn(json, kind)).toBe(true)
    expect(Object.hasOwn(read, kind)).toBe(true)
  }
  for (const mark of marks) expect(text).toContain(mark.text)
})

test('the order of ids follows code points, or the declarations where a kind says that order matters', () => {
  const vocabulary = vocabularyOf([{ name: 'plain', fields: [] }, { name: 'steps', fields: [], annotations: [note('ordered')] }])
  const ids = ['限额', 'b', '𠀀', 'Z', 'a', '｡']
  const instances = (kind: string) => new Map(ids.map((id) => [id, instanceOf(kind, id, undefined, new Map())] as const))
  const { json } = configOf({ vocabulary, bank: { name: 'a', instances: new Map([['steps', instances('steps')], ['plain', instances('plain')]]) } })
  expect(Object.keys(json)).toEqual(['$schema', 'format', 'plain', 'steps'])
  expect(Object.keys(json['plain'] as object)).toEqual(['Z', 'a', 'b', '限额', '｡', '𠀀'])
  expect(Object.keys(json['steps'] as object)).toEqual(ids)
})

test('rows and only ones tell their names, and sub-kinds what they are, where nothing else does', () => {
  const vocabulary = vocabularyOf([
    { name: 'part', abstract: true, fields: [{ name: 'size', type: scalar('int') }] },
    { name: 'wheel', parent: 'part', fields: [] },
    { name: 'row', fields: [{ name: 'text', type: scalar('text') }] },
    { name: 'keyed', fields: [{ name: 'text', type: scalar('text'), annotations: [note('key')] }] },
    {
      name: 'car',
      fields: [
        { name: 'parts', type: { is: 'many', kind: 'part' } },
        { name: 'spare', type: { is: 'one', kind: 'part' } },
        { name: 'rows', type: { is: 'table', kind: 'row' } },
        { name: 'keyed', type: { is: 'table', kind: 'keyed' } },
      ],
    },
  ])
  const size: Value = { is: 'number', value: { digits: 4n, scale: 0 } }
  const text: Value = { is: 'text', value: 't' }
  const wheel = (name: string) => instanceOf('wheel', name, 'Wheel', new Map([['size', held(size)]]))
  const row = (kind: string, name: string) => instanceOf(kind, name, undefined, new Map([['text', held(text)]]))
  const car = instanceOf('car', 'c', undefined, new Map([
    ['parts', held({ is: 'many', instances: new Map([['front', wheel('front')]]) })],
    ['spare', held({ is: 'many', instances: new Map([['extra', wheel('extra')]]) })],
    ['rows', held({ is: 'table', rows: new Map([['1', row('row', '1')], ['night', row('row', 'night')]]) })],
    ['keyed', held({ is: 'table', rows: new Map([['t', row('keyed', 't')]]) })],
  ]))
  const { json } = configOf({ vocabulary, bank: { name: 'a', instances: new Map([['car', new Map([['c', car]])]]) } })
  expect(JSON.parse(JSON.stringify(json['car']))).toEqual({
    c: {
      parts: { front: { $kind: 'wheel', label: 'Wheel', size: 4 } },
      spare: { $kind: 'wheel', name: 'extra', label: 'Wheel', size: 4 },
      rows: [{ text: 't' }, { name: 'night', text: 't' }],
      keyed: [{ text: 't' }],
    },
  })
})
