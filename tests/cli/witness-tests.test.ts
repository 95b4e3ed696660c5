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

  test('of limits, of demands and of channels too', () => {
    const cwd = bankc.folder({
      'bankc.yaml': 'edition: 2026\n',
      'banks/a/a.bank': `bank a "甲" { }
override auth_tool cloud_certificate { works_on: [mobile_app] }
override auth_tool phone_shield { works_on: [mobile_app] }
override business_limits payment {
  | business     | single |
  | bill_payment |  3万元 |
}
override business_limits transfer {
  | business | single  | daily   |
  | own_bank | 600万元 | 1000万元 |
}
ruleset mine "自己的" {
  scene: payment
  rule swapped "换卡" { when: device.since_sim_change < 24h, then: exclude_tools([sms]) }
  rule quick "太快" { when: payment_count_10m >= 3, then: step_up([sms]) }
}
`,
    })
    const ran = bankc.run(['check', '--witness-tests', '--locale', 'en'], { cwd })
    for (const code of ['BK5353', 'BK5358']) expect(ran.err).toContain(code)
    for (const said of ['limits_test bill_payment_stuck', 'web_bank', 'limits_test own_bank_stuck', '5000000.01元', 'ruleset_test quick_stuck']) expect(ran.out).toContain(said)
    writeFileSync(join(cwd, 'banks/a/witness.bank'), ran.out)
    // Examples of the platform count on tools that work everywhere; those that were printed hold.
    const { err } = bankc.run(['test', '--locale', 'en'], { cwd })
    expect(err).toContain('a: 3 examples of its own')
    expect(err).not.toContain('witness.bank')
  })

  test('of segments, by who is in them', () => {
    const segments = `division wealth "资产划分" { complete: true, purpose: "试验" }
segment rich "富裕" { condition: aum >= 50万元, division: wealth }
segment middling "中等" { condition: aum > 10万元 and aum <= 50万元, division: wealth }
`
    const cwd = bankc.folder({ 'bankc.yaml': 'edition: 2026\n', 'banks/a/a.bank': `bank a "甲" { }\n${segments}` })
    const ran = bankc.run(['check', '--witness-tests', '--locale', 'en'], { cwd })
    expect(ran.out).toMatch(/segment_test middling_rich "中等与富裕" \{[^}]*witness \| 50万元 \|\| \[middling, rich\]/)
    expect(ran.out).toMatch(/segment_test wealth_gap "资产划分遗漏" \{[^}]*witness \| 0元 \|\| +\| \[middling, rich\]/)
    // Until the division holds nothing is run; without the division what was shown is so.
    writeFileSync(join(cwd, 'banks/a/a.bank'), `bank a "甲" { }\n${segments.replaceAll(', division: wealth', '').replace(/^division.*\n/, '')}`)
    writeFileSync(join(cwd, 'banks/a/witness.bank'), ran.out)
    expect(bankc.run(['test', '--locale', 'en'], { cwd }).err).toMatch(/a: 2 examples of its own and \d+ from below, all as they should be/)
  })

  test('says so where there is nothing to show', () => {
    const cwd = bankc.folder({ 'bankc.yaml': 'edition: 2026\n', 'banks/a/a.bank': 'bank a "甲" { }\n' })
    expect(bankc.run(['check', '--witness-tests'], { cwd })).toEqual({ code: 0, out: '', err: '没有能举出例子的问题\n' })
  })
})
