/** `bankc trim`: what a bank repeats is shown, taken out with `--write`, and the bank stays byte for byte as it was. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Bundle, bundleTimeout, makeBundle } from './bundle.ts'

let bankc: Bundle
beforeAll(() => {
  bankc = makeBundle()
}, bundleTimeout)
afterAll(() => bankc.dispose())

const bank = `bank a "甲" { }
// 转账限额
override limits transfer {
  remind_above: 30万元 // 大额
  | tools       | single |   daily |
  | ----------- | -----: | ------: |
  | [pin, sms]  | 5000元 |   3万元 |
  | [sms, face] |  2万元 |   5万元 |
}

/// 支付一切照旧。
覆盖 业务限额 支付 {
  | 业务     | 单笔  | 日累计 |
  | -------- | ----: | -----: |
  | 生活缴费 | 5万元 | 10万元 |
}

override push_slot marketing_push { per_day: 1, personalised: true }
override float_slot home_float { per_day: 1 within 1..2, interval: 24h }
override transfer_agreement { sealed daily: 5万元, count: 20笔, yearly: 100万元 }
override page life { trips.columns: 4, heating_season.months: [11, 12, 1, 2, 3] }
`
const trimmed = `bank a "甲" { }
// 转账限额
override limits transfer {
  | tools       | single |   daily |
  | ----------- | -----: | ------: |
  | [pin, sms]  |        |   3万元 |
}

override float_slot home_float { per_day: 1 within 1..2, }
override transfer_agreement { sealed daily: 5万元, yearly: 100万元 }
`
const project = (text: string): string => bankc.folder({ 'bankc.yaml': 'edition: 2026\n', 'banks/a/a.bank': text })
const config = (cwd: string): string => {
  expect(bankc.run(['build', '--quiet'], { cwd })).toMatchObject({ code: 0 })
  return readFileSync(join(cwd, 'out/a/config.json'), 'utf8')
}

describe('trim', () => {
  test('shows what goes without saying, with where it is said', () => {
    const cwd = project(bank)
    const { code, out } = bankc.run(['trim', '--locale', 'en'], { cwd })
    expect(code).toBe(0)
    expect(out.split('\n').map((line) => line.replace(/^banks\/a\/a\.bank:(\d+):.*BK7075: (.+?) is the same.*$/, '$1 $2'))).toEqual([
      '4 transfer.remind_above', '7 transfer.rows[[pin, sms]].single', '8 transfer.rows[[sms, face]].single', '8 transfer.rows[[sms, face]].daily', '15 payment.rows[bill_payment].single',
      '15 payment.rows[bill_payment].daily', '18 marketing_push.per_day', '18 marketing_push.personalised', '19 home_float.interval', '20 transfer_agreement.count', '21 life.trips.columns', '21 life.heating_season.months',
      '12 notes in 1 bank', '',
    ])
    expect(readFileSync(join(cwd, 'banks/a/a.bank'), 'utf8')).toBe(bank)
  })

  test('takes it out, overrides with nothing left included, and the bank is the same', () => {
    const cwd = project(bank)
    const before = config(cwd)
    expect(bankc.run(['trim', 'a', '--write', '--locale', 'en'], { cwd })).toEqual({ code: 0, out: '', err: 'took out 12 repetitions in 1 file\n' })
    expect(readFileSync(join(cwd, 'banks/a/a.bank'), 'utf8').trimEnd()).toBe(trimmed.trimEnd())
    expect(config(cwd)).toBe(before)
    expect(bankc.run(['trim', '--locale', 'en'], { cwd })).toEqual({ code: 0, out: '', err: '' })
  })

  test('a bank that does not compile is left alone, and told why', () => {
    const text = `${bank}shelf x { }\n`
    const cwd = project(text)
    expect(bankc.run(['trim', '--write', '--locale', 'en'], { cwd })).toMatchObject({ code: 1, out: expect.stringContaining('BK4501') })
    expect(readFileSync(join(cwd, 'banks/a/a.bank'), 'utf8')).toBe(text)
    expect(bankc.run(['trim', 'b', '--locale', 'en'], { cwd })).toMatchObject({ code: 2 })
  })
})
