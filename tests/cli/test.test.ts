/** `bankc test`: examples that hold are counted, one that does not is a finding at its row that tells why, and nothing of it ships. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Bundle, bundleTimeout, makeBundle } from './bundle.ts'

let bankc: Bundle
beforeAll(() => {
  bankc = makeBundle()
}, bundleTimeout)
afterAll(() => bankc.dispose())

const bank = (rows: string): string => `bank a "甲银行" { }
override ruleset transfer { night_large.floor: 3万元 }
ruleset_test night "夜间大额" {
  ruleset: transfer
  like: ordinary_transfer
  | amount | time || decision | by |
  | ---: | --- || --- | --- |
${rows}
}
`
const held = '  | 3万元 | 23:00 || [step_up([face]), delay(until: 06:00)] | [night_large] |\n  | 29999元 | 23:00 || allow | [] |'
const project = (rows: string): string => bankc.folder({ 'bankc.yaml': 'edition: 2026\n', 'banks/a/a.bank': bank(rows) })

describe('test', () => {
  test('counts what holds, in both languages', () => {
    const cwd = project(held)
    expect(bankc.run(['test', '--locale', 'en'], { cwd })).toEqual({ code: 0, out: '', err: 'a: 2 examples, all as they should be; 1 of 41 rules and rows fired (2 %)\n' })
    expect(bankc.run(['test'], { cwd })).toEqual({ code: 0, out: '', err: 'a：2 个例子，全部相符；触发了 41 条规则和行里的 1 条（2%）\n' })
  })

  test('says what is not so, and why', () => {
    const cwd = project('  | 2.9万元 | 23:00 || block | [night_large] |')
    const { code, out, err } = bankc.run(['test'], { cwd })
    expect(code).toBe(1)
    expect(out).toBe('banks/a/a.bank:8:3 - error BK7061: 「夜间大额」第 1 行在 a 不符：应为阻断，由「夜间大额」触发，实际是放行，没有规则触发。\n1 个错误，共 1 家银行\n')
    expect(err).toBe('a：1 个例子，1 个不符；触发了 41 条规则和行里的 0 条（0%）\n')
    const found = JSON.parse(bankc.run(['test', '--format', 'json'], { cwd }).out) as { findings?: readonly unknown[] }
    expect(JSON.stringify(found)).toContain('no rule fires')
  })

  test('what is not given is unknown, which may ask for more; a few of the reasons are named', () => {
    const cwd = bankc.folder({ 'bankc.yaml': 'edition: 2026\n', 'banks/a/a.bank': bank('  | 1元 | 12:00 || allow | |').replace('  like: ordinary_transfer\n', '') })
    const { code, out } = bankc.run(['test', '--format', 'json', '--locale', 'en'], { cwd })
    expect(code).toBe(1)
    expect(out).toMatch(/rule police_listed_payee, rule greylisted_payee, rule screen_shared and others, \d+ in all, could not be told without payee.is_police_listed, payee.list, device.is_screen_shared and others, \d+ in all/)
  })

  test('lists what no example makes fire', () => {
    const cwd = project(held)
    const { code, out } = bankc.run(['test', '--coverage', '--locale', 'en'], { cwd })
    expect(code).toBe(0)
    expect(out).toContain('BK7062: No example makes rule police_listed_payee fire in a.')
    expect(out).not.toMatch(/risk\/transfer\.bank.*night_large/)
  })

  test('runs in every output format, and refuses what is wrong', () => {
    const cwd = project('  | 2.9万元 | 23:00 || block | |')
    for (const format of ['json', 'sarif', 'github', 'gitlab', 'junit']) {
      const { code, out } = bankc.run(['test', '--format', format], { cwd })
      expect(code).toBe(1)
      expect(out).toContain('BK7061')
    }
    expect(bankc.run(['test', 'b'], { cwd })).toMatchObject({ code: 2 })
    expect(bankc.run(['test', '--covrage'], { cwd })).toMatchObject({ code: 2 })
    const none = bankc.folder({ 'bankc.yaml': 'edition: 2026\n', 'banks/a/a.bank': 'bank a "甲银行" { }\n' })
    expect(bankc.run(['test', '--locale', 'en'], { cwd: none })).toEqual({ code: 0, out: '', err: 'a: no tests\n' })
  })

  test('limits: which tools are asked for, and what stops more', () => {
    const rows = (last: string): string => `bank a "甲银行" { }
limits_test transfer "转账限额" {
  scene: transfer
  | business | amount | has | used | used_with || ask | most |
  | --- | --- | --- | --- | --- || --- | --- |
  | own_bank | 1000元 | [pin, sms, face] | | || pin | |
  | own_bank | 1000.01元 | [pin, sms, face] | | || [pin, sms] | |
  | own_bank | 6万元 | [pin, sms, face] | | || | 5万元 |
  | own_bank | 3万元 | [pin, sms, face, usb_key] | 3万元 | [pin, sms, face] || [usb_key] | |
${last}
}
`
    const right = bankc.folder({ 'bankc.yaml': 'edition: 2026\n', 'banks/a/a.bank': rows('') })
    expect(bankc.run(['test', '--locale', 'en'], { cwd: right })).toEqual({ code: 0, out: '', err: 'a: 4 examples, all as they should be\n' })
    const wrong = bankc.folder({ 'bankc.yaml': 'edition: 2026\n', 'banks/a/a.bank': rows('  | own_bank | 3万元 | [pin, sms, face] | 3万元 | [pin, sms, face] || [pin, sms, face] | |') })
    expect(bankc.run(['test'], { cwd: wrong })).toEqual({
      code: 1,
      out: 'banks/a/a.bank:10:3 - error BK7061: 「转账限额」第 5 行在 a 不符：应为请客户通过「人脸识别」「交易密码」「短信验证码」，实际是办不了，最多 20,000元。\n1 个错误，共 1 家银行\n',
      err: 'a：5 个例子，1 个不符\n',
    })
  })

  test('nothing of it ships', () => {
    const cwd = project(held)
    expect(bankc.run(['build', '--quiet'], { cwd })).toMatchObject({ code: 0 })
    for (const file of ['a/config.json', 'a/manifest.json', 'a/provenance.json', 'kinds.json', 'types.ts', 'schemas/config.schema.json']) {
      const path = join(cwd, 'out', file)
      expect(existsSync(path), file).toBe(true)
      expect(readFileSync(path, 'utf8'), file).not.toMatch(/ruleset_test|ruleset_case|limits_test|limits_case|request_sample|ordinary_transfer/)
    }
  })
})
