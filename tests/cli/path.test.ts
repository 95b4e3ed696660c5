import { describe, expect, test } from 'vitest'
import { decimalOf } from '#model/decimal.ts'
import type { Held, Instance } from '#model/instance.ts'
import type { Field, Kind } from '#model/kind.ts'
import type { Model } from '#model/model.ts'
import { resolvePath } from '#model/path.ts'
import { scalar } from '#model/type.ts'
import type { Value } from '#model/value.ts'

const origin = { layer: 'std', file: 'std:std/a.bank', start: 0, end: 1 }
const held = (value: Value): Held => ({ value, origin, fallback: false, replaced: [], bound: undefined, sealed: undefined })
const field = (name: string, label?: string): [string, Field] => [
  name,
  { name, label, doc: undefined, type: scalar('any'), default: undefined, annotations: [], origin, declaredIn: '' },
]
const kind = (name: string, label: string, fields: [string, Field][], annotations: { name: string; arguments: string[] }[] = [], lineage = [name]): [string, Kind] => [
  name,
  { name, label, doc: undefined, abstract: false, parent: lineage[1], lineage, fields: new Map(fields), requirements: [], annotations, origin },
]
const instance = (kindName: string, path: string, fields: Record<string, Value>, label?: string, name = path.split('.').at(-1) ?? path): Instance => ({
  kind: kindName,
  name,
  path,
  label,
  labelOrigin: undefined,
  fields: new Map(Object.entries(fields).map(([key, value]) => [key, held(value)])),
  origin,
  overrides: [],
  sealed: undefined,
  allowed: [],
})
const number = (value: number): Value => ({ is: 'number', value: decimalOf(value) })
const many = (...all: Instance[]): Value => ({ is: 'many', instances: new Map(all.map((one) => [one.name, one])) })
const rows = (owner: string, ...all: [string, Record<string, Value>][]): Value => ({
  is: 'table',
  rows: new Map(all.map(([key, fields]) => [key, instance('limit_row', `${owner}.rows[${key}]`, fields, undefined, key)])),
})
const byName = (...all: Instance[]) => new Map(all.map((one) => [one.name, one]))

const model: Model = {
  vocabulary: {
    kinds: new Map([
      kind('brand', '品牌', [field('primary', '主色')], [{ name: 'singleton', arguments: [] }]),
      kind('limits', '限额', [field('rows', '行'), field('counting', '计法')]),
      kind('limit_row', '限额行', [field('single', '单笔'), field('daily', '日累计'), field('yearly')]),
      kind('ruleset', '规则集', [field('rules'), field('params')]),
      kind('rule', '规则', [field('reason', '理由')]),
      kind('param', '参数', [field('value')], [{ name: 'value', arguments: ['value'] }]),
      kind('auth_tool', '认证工具', []),
      kind('scene', '场景', [field('facts')]),
      kind('fact', '事实', [field('type', '类型')]),
      kind('section', '栏目', []),
      kind('grid', '宫格', [field('columns', '列数')], [], ['grid', 'section']),
    ]),
    enums: new Map(),
    units: new Map(),
  },
  bank: {
    name: 'yuanhe',
    instances: new Map([
      ['brand', byName(instance('brand', 'brand', { primary: { is: 'color', value: '#0B5FFF' } }))],
      [
        'limits',
        byName(
          instance(
            'limits',
            'transfer',
            { rows: rows('transfer', ['[sms, pin]', { single: number(1), daily: number(2) }], ['[sim_key]', { single: number(3) }]), counting: { is: 'text', value: 'own' } },
            '转账限额',
          ),
        ),
      ],
      [
        'ruleset',
        byName(
          instance(
            'ruleset',
            'transfer',
            {
              rules: many(instance('rule', 'transfer.mule', { reason: { is: 'text', value: 'x' } }, '疑似跑分')),
              params: many(instance('param', 'transfer.floor', { value: number(5) }, '起点')),
            },
            '转账规则',
          ),
        ),
      ],
      ['auth_tool', byName(instance('auth_tool', 'sms', {}, '短信'), instance('auth_tool', 'pin', {}, '密码'))],
      ['scene', byName(instance('scene', 'pay', { facts: many(instance('fact', 'pay.payee.first_seen', { type: { is: 'text', value: 't' } }, '收款人首次出现', 'payee.first_seen')) }))],
      ['grid', byName(instance('grid', 'quick', { columns: number(4) }))],
    ]),
  },
}

const found = (text: string): string => {
  const resolved = resolvePath(model, text)
  return resolved.is === 'found' ? `${resolved.found.is} ${resolved.found.path}` : resolved.is
}

describe('a path into a bank', () => {
  test.each([
    ['limits.transfer.rows[[sms, pin]].daily', 'field transfer.rows[[sms, pin]].daily'],
    ['limits.transfer[[pin,sms]].daily', 'field transfer.rows[[sms, pin]].daily'],
    ['limits.transfer.rows[sms, pin].daily', 'field transfer.rows[[sms, pin]].daily'],
    ['限额.转账限额.行[[短信、密码]].日累计', 'field transfer.rows[[sms, pin]].daily'],
    ['限额．转账限额［［密码，短信］］．单笔', 'field transfer.rows[[sms, pin]].single'],
    ['转账限额.rows[sim_key]', 'instance transfer.rows[[sim_key]]'],
    ['limits.transfer.rows', 'field transfer.rows'],
    ['limits.transfer', 'instance transfer'],
    ['limits.transfer.rows[[sim_key]].yearly', 'field transfer.rows[[sim_key]].yearly'],
    ['ruleset.transfer.floor', 'field transfer.floor'],
    ['transfer.floor', 'field transfer.floor'],
    ['transfer.params.起点', 'field transfer.floor'],
    ['transfer.mule.reason', 'field transfer.mule.reason'],
    ['转账规则.疑似跑分', 'instance transfer.mule'],
    ['brand', 'instance brand'],
    ['brand.primary', 'field brand.primary'],
    ['品牌.主色', 'field brand.primary'],
    ['pay.payee.first_seen.type', 'field pay.payee.first_seen.type'],
    ['pay."收款人首次出现"', 'instance pay.payee.first_seen'],
    ['section.quick.columns', 'field quick.columns'],
    [' quick . 列数 ', 'field quick.columns'],
  ])('%s', (text, path) => {
    expect(found(text)).toBe(path)
  })

  test.each(['', '.', 'a..b', '[x]', 'a[', 'a[[b]', 'a]b', 'a."', 'a[b]c', `a${'.a'.repeat(100)}`])('%j is no path', (text) => {
    expect(found(text)).toBe('malformed')
  })

  test('what may be several things is told in full', () => {
    expect(resolvePath(model, 'transfer')).toEqual({ is: 'ambiguous', paths: ['limits.transfer', 'ruleset.transfer'] })
    for (const path of ['limits.transfer', 'ruleset.transfer']) expect(found(path)).toBe('instance transfer')
  })

  test('a step that leads nowhere comes with the steps that do', () => {
    const unknown = (text: string) => {
      const resolved = resolvePath(model, text)
      return resolved.is === 'unknown' ? [resolved.owner, resolved.step, resolved.choices.some((one) => one.name === 'daily'), resolved.choices.length > 0] : resolved
    }
    expect(unknown('limits.transfer.rows[[sms, pin]].dialy')).toEqual(['transfer.rows[[sms, pin]]', 'dialy', true, true])
    expect(unknown('limits.transfer.rows[[sms]].daily')).toEqual(['transfer.rows', '[[sms]]', false, true])
    expect(unknown('limits.transfre')).toEqual(['limits', 'transfre', false, true])
    expect(unknown('limitz')).toEqual(['', 'limitz', false, true])
    expect(unknown('limits')).toEqual(['limits', 'limits', false, true])
    expect(unknown('quick.columns.more')).toEqual(['quick.columns', 'more', false, false])
  })
})
