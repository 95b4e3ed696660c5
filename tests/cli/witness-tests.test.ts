/** `bankc check --witness-tests`: what is found comes with tests that pass as they stand. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Bundle, bundleTimeout, makeBundle } from './bundle.ts'

let bankc: Bundle
beforeAll(() => {
  bankc = makeBundle()
}, bundleTimeout)
afterAll(() => bankc.dispose())

const rules = `bank a "甲" { }
override ruleset transfer {
  rule middle "中等" { when: amount in 1万元..5万元 and payee.is_new and device.is_new, then: [step_up([face]), delay(3h)] }
  rule 反复 "反复小额" { when: payee.payer_count_1d in 3..5 and amount > account.balance - 10元, then: use_counter }
}
`

describe('check --witness-tests', () => {
  test('prints examples on standard output and findings beside it', () => {
    const cwd = bankc.folder({ 'bankc.yaml': 'edition: 2026\n', 'banks/a/a.bank': rules })
    const ran = bankc.run(['check', '--witness-tests', '--locale', 'en'], { cwd })
    expect(ran.code).toBe(0)
    expect(ran.err.match(/BK5208/g)).toHaveLength(2)
    expect(ran.out).toContain(`ruleset_test middle_amount "中等：金额" {
  ruleset: transfer
  like: ordinary_transfer
  | name    | amount     | payee.is_new | device.is_new || decision`)
    expect(ran.out).toContain('ruleset_test 反复_payee_payer_count_1d "反复小额：收款账户近1天付款人数"')
    writeFileSync(join(cwd, 'banks/a/witness.bank'), ran.out)
    expect(bankc.run(['fmt', '--check', 'banks/a/witness.bank'], { cwd })).toEqual({ code: 0, out: '', err: '' })
    expect(bankc.run(['test', '--locale', 'en'], { cwd }).err).toMatch(/a: 4 examples of its own and \d+ from below, all as they should be/)
  })

  test('says so where there is nothing to show', () => {
    const cwd = bankc.folder({ 'bankc.yaml': 'edition: 2026\n', 'banks/a/a.bank': 'bank a "甲" { }\n' })
    expect(bankc.run(['check', '--witness-tests'], { cwd })).toEqual({ code: 0, out: '', err: '没有能举出例子的问题\n' })
  })
})
