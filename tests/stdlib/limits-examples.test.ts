/**
 * Examples of the platform about limits hold in every bank, however it tunes: with all caps of situations at either end of what is allowed.
 * Alone they touch every row but those of tools that a bank hands out at its counters, and one that the alliance tests; what a bank takes out, they skip.
 */
import { describe, expect, test } from 'vitest'
import { runTests } from '#cli/run-tests.ts'
import type { Instance } from '#model/instance.ts'
import { instancesOf, type Model } from '#model/model.ts'
import { nestedIn } from '#model/nested.ts'
import { limitsCoverageOf } from '#semantics/limits-coverage.ts'
import { nameOf, runLimitsTests } from '#semantics/limits-test.ts'
import { today } from '../harness/project.ts'
import { compileStandard } from '../harness/standard.ts'

function modelOf(text: string): Model {
  const { banks, diagnostics } = compileStandard({ 'bankc.yaml': 'edition: 2026\n', 'banks/a/a.bank': `bank a "甲银行" { }\nbrand { primary: #0B5FFF, logo: "logo.svg" }\n${text}`, 'banks/a/logo.svg': '<svg/>' })
  const model = banks[0]?.model
  if (model === undefined) throw new Error(JSON.stringify(diagnostics.map(({ code, parameters }) => [code, parameters])))
  return model
}

const failuresOf = (model: Model): readonly string[] => runTests(model, 'a', today).examples.filter(({ verdict }) => verdict === 'failed').map((one) => one.case.path)
const plain = modelOf('')

test('every example holds, and they touch every row of tools that all have', () => {
  const cases = runLimitsTests(plain, today)
  expect(cases.length).toBeGreaterThan(60)
  expect(cases.filter(({ passes, gone }) => !passes || gone.length > 0).map((one) => one.case.path)).toEqual([])
  const { all, covered } = limitsCoverageOf(plain, cases)
  expect(all.filter((one) => !covered.has(one)).map(nameOf)).toEqual(['matrix_card+pin', 'device_binding+pin+sms', 'otp_token+pin', 'usb_key', 'sim_key', 'bluetooth_key', 'audio_key', 'usb_key_screen'])
})

describe('with other caps of situations', () => {
  /** What a bank may set it to, at one end. */
  const cell = (row: Instance, field: string, end: 'from' | 'to'): string => {
    const bound = row.fields.get(field)?.bound?.value
    const value = bound?.is === 'range' ? bound[end] : undefined
    return value?.is === 'money' ? `${value.amount.digits}元` : ''
  }
  const tuned = (end: 'from' | 'to', which: (row: Instance) => boolean): string =>
    instancesOf(plain, 'conditional_limits')
      .map((table) => ({ table, rows: nestedIn(table, 'rows').filter((row) => which(row) && cell(row, 'single', end) !== '') }))
      .filter(({ rows }) => rows.length > 0)
      .map(({ table, rows }) => `override conditional_limits ${table.name} {\n  | name | single | daily |\n  | -- | -- | -- |\n${rows.map((row) => `  | ${row.name} | ${cell(row, 'single', end)} | ${cell(row, 'daily', end)} |`).join('\n')}\n}`)
      .join('\n')

  test.each(['from', 'to'] as const)('all at the end "%s"', (end) => {
    const text = tuned(end, () => true)
    expect(text.split('\n').length).toBeGreaterThan(12)
    expect(failuresOf(modelOf(text))).toEqual([])
  })
})

test('with tools that allow next to nothing', () => {
  const tables = instancesOf(plain, 'limits').map((table) => `override limits ${table.name} {\n  | tools | single | daily |\n  | -- | -- | -- |\n${nestedIn(table, 'rows').map((row, index) => `  | [${nameOf(row).split('+').join(', ')}] | ${index + 20}元 | ${index + 20}元 |`).join('\n')}\n}`)
  const broken = failuresOf(modelOf(tables.slice(0, 1).join('\n')))
  // Where tools are tighter than a situation, that never stops anything: such a bank takes the example out.
  expect(broken.every((path) => path.startsWith('transfer_situation_examples'))).toBe(true)
})

test('what a bank takes out is skipped; of its own examples the name of a row that is not there is a slip', () => {
  const own = 'limits_test own "自己的" { scene: transfer\nlike: ordinary_transfer\n| name | business | amount | has | channel || row |\n| -- | -- | -- | -- | -- || -- |\n| slip | own_bank | 1亿元 | [pin] | wechat_bank || "by_wechta" |\n}\n'
  const model = modelOf(`override conditional_limits transfer {\n  | name |\n  | -- |\n  remove | by_wechat |\n}\n${own}`)
  const { examples, failures } = runTests(model, 'a', today)
  expect(examples.filter(({ verdict }) => verdict === 'skipped').map((one) => one.case.path)).toEqual(['transfer_situation_examples.cases[by_wechat]'])
  expect(examples.filter(({ verdict }) => verdict === 'failed').map((one) => one.case.path)).toEqual(['own.cases[slip]'])
  expect(failures.length).toBe(1)
})
