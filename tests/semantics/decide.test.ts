/** What a ruleset decides: rules and tables, unknown facts, exceptions and exemptions. */
import { describe, expect, test } from 'vitest'
import { compileFiles } from '../harness/project.ts'
import { decide, type Facts } from '#semantics/decide.ts'
import { describeValue } from '#model/value-words.ts'
import { decimalOf } from '#model/decimal.ts'
import type { Value } from '#model/value.ts'

const project = {
  'bankc.yaml': 'edition: 2026\nplatform: [std:platform, platform]\n',
  'platform/rules.bank': `ruleset drill "演练" {
  scene: transfer
  unknown: [step_up([face])]
  exemptable: [large]
  param floor "起点" = 5万元
  rule large "大额" { when: amount >= floor, then: notify }
  rule night "夜间" { when: amount >= 1万元 and time in 22:00..06:00, then: [step_up([sms]), alert(fraud)] }
  @allow(BK5208, "老收款人才这样")
  rule drained "转空" { when: device.is_in_call, unless: payee.is_new, then: block }
}
ruleset first_row "取第一" {
  scene: transfer
  hit: first
  unknown: review
  | name  | amount   | payee.is_new || then                |
  | ----- | -------- | ------------ || ------------------- |
  | large | >= 5万元 | true         || block               |
  | some  | >= 1万元 | -            || step_up([face])     |
  | other | -        | -            || allow               |
}
ruleset all_rows "取最严" {
  scene: transfer
  hit: strictest
  unknown: review
  | amount   | payee.is_new || then            |
  | -------- | ------------ || --------------- |
  | >= 5万元 | -            || notify          |
  | -        | true         || step_up([face]) |
  | -        | is not known || alert(fraud)    |
}`,
  'banks/a/a.bank': `bank a "甲银行" { }
override ruleset drill {
  exempt staff "内部演练" { rules: [large], when: amount < 6万元, reason: "演练", until: 2026-12-31 }
}`,
}
const compilation = compileFiles(project)
const model = compilation.banks[0]?.model

const yuan = (amount: number): Value => ({ is: 'money', currency: 'CNY', amount: decimalOf(amount) })
const yes: Value = { is: 'bool', value: true }
const no: Value = { is: 'bool', value: false }
const at = (value: string): Value => ({ is: 'time', value })

function decided(ruleset: string, facts: Readonly<Record<string, Value>>, today = '2026-11-22') {
  const instance = model?.bank.instances.get('ruleset')?.get(ruleset)
  if (model === undefined || instance === undefined) throw new Error('the project does not compile')
  const known: Facts = new Map(Object.entries(facts))
  const { decisions, fired, unclear, exempted, missing } = decide(model, instance, known, today)
  return { decisions: decisions.map(describeValue).join(' '), fired: fired.map(({ rule }) => rule.name), unclear: unclear.map(({ rule }) => rule.name), exempted: exempted.map(({ rule }) => rule.name), missing }
}

test('the project is right', () => {
  expect(compilation.diagnostics.map((one) => one.code)).toEqual([])
})

describe('rules', () => {
  const quiet = { 'device.is_in_call': no, time: at('12:00') }

  test('nothing fires: allowed', () => {
    expect(decided('drill', { ...quiet, amount: yuan(100) })).toEqual({ decisions: 'allow', fired: [], unclear: [], exempted: [], missing: [] })
  })

  test('several fire, the order of hours passes midnight, and all is asked for', () => {
    expect(decided('drill', { ...quiet, amount: yuan(70_000), time: at('23:30') })).toMatchObject({ decisions: 'alert(fraud) notify step_up([sms])', fired: ['large', 'night'] })
    expect(decided('drill', { ...quiet, amount: yuan(70_000), time: at('05:59') })).toMatchObject({ fired: ['large', 'night'] })
  })

  test('an exception keeps a rule from firing; one that cannot be told makes it unclear', () => {
    expect(decided('drill', { ...quiet, amount: yuan(1), 'device.is_in_call': yes, 'payee.is_new': yes })).toMatchObject({ decisions: 'allow' })
    expect(decided('drill', { ...quiet, amount: yuan(1), 'device.is_in_call': yes })).toMatchObject({ decisions: 'step_up([face])', unclear: ['drained'], missing: ['payee.is_new'] })
  })

  test('an unknown fact that could change nothing is no reason to ask', () => {
    expect(decided('drill', { amount: yuan(1), 'device.is_in_call': no })).toMatchObject({ decisions: 'allow', missing: [] })
    expect(decided('drill', { amount: yuan(70_000), 'device.is_in_call': yes, 'payee.is_new': no, time: at('12:00') })).toMatchObject({ decisions: 'block(, )', missing: [] })
  })

  test('an unknown fact on which the outcome hangs is never let through in silence', () => {
    expect(decided('drill', { time: at('12:00'), 'device.is_in_call': no })).toMatchObject({ decisions: 'step_up([face])', missing: ['amount'] })
    expect(decided('drill', {})).toMatchObject({ decisions: 'step_up([face])', missing: ['amount', 'time', 'device.is_in_call', 'payee.is_new'] })
  })

  test('an exemption takes a rule out while its condition is true and its day has not come', () => {
    expect(decided('drill', { ...quiet, amount: yuan(55_000) })).toMatchObject({ decisions: 'allow', exempted: ['large'] })
    expect(decided('drill', { ...quiet, amount: yuan(55_000) }, '2027-01-01')).toMatchObject({ decisions: 'notify', exempted: [] })
    expect(decided('drill', { ...quiet, amount: yuan(65_000) })).toMatchObject({ decisions: 'notify', exempted: [] })
  })
})

describe('decision tables', () => {
  test('the first row that matches decides', () => {
    expect(decided('first_row', { amount: yuan(60_000), 'payee.is_new': yes })).toMatchObject({ decisions: 'block(, )', fired: ['large'] })
    expect(decided('first_row', { amount: yuan(60_000), 'payee.is_new': no })).toMatchObject({ decisions: 'step_up([face])', fired: ['some'] })
    expect(decided('first_row', { amount: yuan(1) })).toMatchObject({ decisions: 'allow', fired: ['other'], missing: [] })
  })

  test('a row above that cannot be told stops it', () => {
    expect(decided('first_row', { amount: yuan(60_000) })).toMatchObject({ decisions: 'review()', fired: [], unclear: ['large'], missing: ['payee.is_new'] })
    expect(decided('first_row', {})).toMatchObject({ decisions: 'review()', missing: ['amount', 'payee.is_new'] })
  })

  test('all rows that match are joined; "not known" is a test like any other', () => {
    expect(decided('all_rows', { amount: yuan(60_000), 'payee.is_new': yes })).toMatchObject({ decisions: 'notify step_up([face])' })
    expect(decided('all_rows', { amount: yuan(1), 'payee.is_new': no })).toMatchObject({ decisions: 'allow' })
    expect(decided('all_rows', { amount: yuan(1) })).toMatchObject({ decisions: 'alert(fraud) review()', missing: ['payee.is_new'] })
  })
})
