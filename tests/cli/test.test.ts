/** `bankc test`: examples that hold are counted, one that does not is a finding at its row that tells why, and nothing of it ships. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
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

/** What the schema that Jenkins reads by (junit-10) allows, as far as we write it: elements with what may be in them, and with their attributes. */
const allowed: Readonly<Record<string, { readonly inside: readonly string[]; readonly must: readonly string[]; readonly may: readonly string[] }>> = {
  testsuites: { inside: ['testsuite'], must: [], may: ['name', 'time', 'tests', 'failures', 'errors'] },
  testsuite: { inside: ['testcase'], must: ['name', 'tests', 'failures', 'errors'], may: ['skipped', 'time'] },
  testcase: { inside: ['failure', 'skipped', 'system-out'], must: ['name'], may: ['classname', 'time'] },
  failure: { inside: [], must: [], may: ['type', 'message'] },
  skipped: { inside: [], must: [], may: ['type', 'message'] },
  'system-out': { inside: [], must: [], may: [] },
}

function brokenJunit(xml: string): readonly string[] {
  const broken: string[] = []
  const open: string[] = []
  for (const [whole, close, name = '', attributes = '', self] of xml.matchAll(/<(\/)?([\w-]+)((?:\s[\w-]+="[^"<]*")*)(\/)?>/g)) {
    if (close !== undefined) {
      if (open.pop() !== name) broken.push(whole)
      continue
    }
    const given = [...attributes.matchAll(/([\w-]+)="/g)].map(([, one]) => one ?? '')
    const rule = allowed[name]
    const parent = open.at(-1)
    if (rule === undefined || (parent !== undefined && allowed[parent]?.inside.includes(name) !== true)) broken.push(whole)
    else if (rule.must.some((one) => !given.includes(one)) || given.some((one) => ![...rule.must, ...rule.may].includes(one))) broken.push(whole)
    if (self === undefined) open.push(name)
  }
  return [...broken, ...open]
}

describe('test', () => {
  test('counts what holds, in both languages', () => {
    const cwd = project(held)
    const english = bankc.run(['test', '--locale', 'en'], { cwd })
    expect(english).toMatchObject({ code: 0, out: '' })
    expect(english.err).toMatch(/^a: 2 examples of its own and \d+ from below, all as they should be; (\d+) of \1 rules and rows fired \(100 %\), (\d+) of \2 branches \(100 %\), \d+ of \d+ limits \(\d+ %\)\n$/)
    const chinese = bankc.run(['test'], { cwd })
    expect(chinese).toMatchObject({ code: 0, out: '' })
    expect(chinese.err).toMatch(/^a：自己的 2 个例子、下层的 \d+ 个，全部相符；触发过的规则和行 (\d+)\/\1（100%），分支 (\d+)\/\2（100%），额度 \d+\/\d+（\d+%）\n$/)
  })

  test('says what is not so, and why', () => {
    const cwd = project('  | 2.9万元 | 23:00 || block | [night_large] |')
    const { code, out, err } = bankc.run(['test'], { cwd })
    expect(code).toBe(1)
    expect(out).toBe('banks/a/a.bank:8:3 - error BK7061: 「夜间大额」第 1 行在 a 不符：应为阻断，由「夜间大额」触发，实际是放行，没有规则触发。\n1 个错误，共 1 家银行\n')
    expect(err).toMatch(/^a：自己的 1 个例子、下层的 \d+ 个，1 个不符；/)
    const found = JSON.parse(bankc.run(['test', '--format', 'json'], { cwd }).out) as { findings?: readonly unknown[] }
    expect(JSON.stringify(found)).toContain('no rule fires')
  })

  test('what is not given is unknown, which may ask for more; a few of the reasons are named', () => {
    const cwd = bankc.folder({ 'bankc.yaml': 'edition: 2026\n', 'banks/a/a.bank': bank('  | 1元 | 12:00 || allow | |').replace('  like: ordinary_transfer\n', '') })
    const { code, out } = bankc.run(['test', '--format', 'json', '--locale', 'en'], { cwd })
    expect(code).toBe(1)
    expect(out).toMatch(/rule police_listed_payee, rule greylisted_payee, rule screen_shared and others, \d+ in all, could not be told without payee.is_police_listed, payee.list, device.is_screen_shared and others, \d+ in all/)
  })

  const gifts = `bank a "甲银行" { }
ruleset gift "红包" {
  scene: transfer
  rule big "大红包" { when: amount > 2000元 and payee.is_new, unless: payee.is_self, then: [step_up([face]), limit_to(2.5万元)] }
  rule total "合计" { when: amount + sent_amount_1d > 3万元 and device.since_sim_change < 48h, then: delay(until: 06:00) }
  rule blind "不知道换没换卡" { when: device.since_sim_change is not known, then: notify }
  rule paused "暂停" {
    param enabled "启用" = false
    when: enabled and amount > 1元
    then: notify
  }
}
ruleset grid "表" {
  scene: transfer
  hit: first
  | name | amount | payee.is_new || then |
  | --- | --- | --- || --- |
  | large | >= 5万元 | true || block |
  | fresh | | true || notify |
  | rest | | || allow |
}
`

  test('lists what no example makes fire', () => {
    const cwd = bankc.folder({ 'bankc.yaml': 'edition: 2026\n', 'banks/a/a.bank': gifts })
    const { out } = bankc.run(['test', '--coverage', '--locale', 'en'], { cwd })
    expect(out).toContain('BK7062: No example makes rule big fire in a.')
    expect(out).toContain('BK7062: No example makes row fresh fire in a.')
    expect(out).not.toContain('std:platform/risk/transfer.bank')
  })

  test('proposes the examples that are lacking: pasted they hold, and nothing is lacking any more but what cannot be', () => {
    const cwd = bankc.folder({ 'bankc.yaml': 'edition: 2026\n', 'banks/a/a.bank': gifts.replace(/ {2}rule paused[^}]*\}\n/, '') })
    const { out, code } = bankc.run(['test', '--missing'], { cwd })
    expect(code).toBe(0)
    expect(bankc.run(['test', '--missing'], { cwd }).out).toBe(out)
    expect(out).toMatchInlineSnapshot(`
      "// a：补测，照现在的规则和限额拟出。看过再用，结果不对的就是规则或限额不对。

      ruleset_test missing_gift "红包补测" {
        ruleset: gift
        like: ordinary_transfer
        | name         | payee.is_new | amount     | device.since_sim_change | unknown                   || decision                             | fires   | spares  |
        | ------------ | ------------ | ---------- | ----------------------- | ------------------------- || ------------------------------------ | ------- | ------- |
        | big          | true         | 2000.01元  |                         |                           || [step_up([face]), limit_to(2.5万元)] | [big]   |         |
        | big_spared   | true         |            |                         |                           || allow                                |         | [big]   |
        | total        |              | 29500.01元 | 47h                     |                           || delay(until: 06:00)                  | [total] |         |
        | total_spared |              |            | 47h                     |                           || allow                                |         | [total] |
        | blind        |              |            |                         | [device.since_sim_change] || notify                               | [blind] |         |
        | blind_spared |              |            |                         |                           || allow                                |         | [blind] |
      }

      ruleset_test missing_grid "表补测" {
        ruleset: grid
        like: ordinary_transfer
        | name         | payee.is_new | amount || decision | fires   | spares  |
        | ------------ | ------------ | ------ || -------- | ------- | ------- |
        | large        | true         | 5万元  || block    | [large] |         |
        | large_spared | true         |        || notify   |         | [large] |
        | fresh        | true         |        || notify   | [fresh] |         |
        | fresh_spared |              |        || allow    |         | [fresh] |
        | rest         |              |        || allow    | [rest]  |         |
      }

      limits_test missing_transfer_limits "转账限额补测" {
        scene: transfer
        like: ordinary_transfer
        | name                        | business | amount       | has                        | used   | used_with || ask                        | most    | stopped_by | row                      | cap    |
        | --------------------------- | -------- | ------------ | -------------------------- | ------ | --------- || -------------------------- | ------- | ---------- | ------------------------ | ------ |
        | matrix_card_pin             | own_bank | 500元        | [matrix_card, pin]         | 4500元 | [pin]     || [matrix_card, pin]         |         |            |                          |        |
        | matrix_card_pin_over        | own_bank | 500.01元     | [matrix_card, pin]         | 4500元 | [pin]     ||                            | 500元   | tool_cap   | "matrix_card+pin"        | daily  |
        | device_binding_pin_sms      | own_bank | 5万元        | [device_binding, pin, sms] |        |           || [device_binding, pin, sms] |         |            |                          |        |
        | device_binding_pin_sms_over | own_bank | 50000.01元   | [device_binding, pin, sms] |        |           ||                            | 5万元   | tool_cap   | "device_binding+pin+sms" | single |
        | otp_token_pin               | own_bank | 5万元        | [otp_token, pin]           |        |           || [otp_token, pin]           |         |            |                          |        |
        | otp_token_pin_over          | own_bank | 50000.01元   | [otp_token, pin]           |        |           ||                            | 5万元   | tool_cap   | "otp_token+pin"          | single |
        | usb_key                     | own_bank | 50万元       | [usb_key]                  |        |           || [usb_key]                  |         |            |                          |        |
        | usb_key_over                | own_bank | 500000.01元  | [usb_key]                  |        |           ||                            | 50万元  | tool_cap   | "usb_key"                | single |
        | sim_key                     | own_bank | 100万元      | [sim_key]                  |        |           || [sim_key]                  |         |            |                          |        |
        | sim_key_over                | own_bank | 1000000.01元 | [sim_key]                  |        |           ||                            | 100万元 | tool_cap   | "sim_key"                | single |
        | bluetooth_key               | own_bank | 100万元      | [bluetooth_key]            |        |           || [bluetooth_key]            |         |            |                          |        |
        | bluetooth_key_over          | own_bank | 1000000.01元 | [bluetooth_key]            |        |           ||                            | 100万元 | tool_cap   | "bluetooth_key"          | single |
        | audio_key                   | own_bank | 100万元      | [audio_key]                |        |           || [audio_key]                |         |            |                          |        |
        | audio_key_over              | own_bank | 1000000.01元 | [audio_key]                |        |           ||                            | 100万元 | tool_cap   | "audio_key"              | single |
        | usb_key_screen              | own_bank | 500万元      | [usb_key_screen]           |        |           || [usb_key_screen]           |         |            |                          |        |
        | usb_key_screen_over         | own_bank | 5000000.01元 | [usb_key_screen]           |        |           ||                            | 500万元 | tool_cap   | "usb_key_screen"         | single |
      }
      "
    `)
    writeFileSync(join(cwd, 'banks/a/missing.bank'), out)
    const again = bankc.run(['test', '--missing', '--locale', 'en'], { cwd })
    expect(again.code).toBe(0)
    expect(again.out).toBe('// a: every rule and row has an example that fires it and one that it just spares, and every limit has an example.\n')
    expect(again.err).toMatch(/(\d+) of \1 rules and rows fired \(100 %\), (\d+) of \2 branches \(100 %\), (\d+) of \3 limits \(100 %\)/)
    expect(bankc.run(['fmt', '--check'], { cwd })).toMatchObject({ code: 1 })
    expect(bankc.run(['fmt', '--check', 'banks/a/missing.bank'], { cwd })).toMatchObject({ code: 0 })
  })

  const watched = (rows: string): string => `银行 a "甲银行" { }
情形限额 巡查 "巡查情形" {
  场景: 转账
  | 名称 | 新收款人 | 客户年龄 || 单笔 | 解除认证 | 提示 |
  | --- | --- | --- || --- | --- | --- |
${rows}
}
`

  test('proposes examples of limits: what goes and a fen more, in the words of the bank', () => {
    const cwd = bankc.folder({ 'bankc.yaml': 'edition: 2026\n', 'banks/a/a.bank': watched('  | 老人生人 | 真 | >= 60岁 || 300元 | [人脸识别] | "请家人陪同" |\n  | 白写 | 真 | - || 1亿元 | | "没有用" |') })
    const { out, code } = bankc.run(['test', '--missing'], { cwd })
    expect(code).toBe(0)
    expect(out.replace(/[^]*(?=限额测试 missing_巡查)/, '')).toMatchInlineSnapshot(`
      "限额测试 missing_巡查_conditional_limits "巡查情形限额补测" {
        场景: 转账
        如同: 平常的转账
        | 名称          | 业务     | 金额     | 客户有     | 客户年龄 | 新收款人 || 应请       | 最多  | 拦下来源 | 拦下的一行 | 拦下口径 |
        | ------------- | -------- | -------- | ---------- | -------- | -------- || ---------- | ----- | -------- | ---------- | -------- |
        | 老人生人      | 行内转账 | 300元    | [交易密码] | 60       | 真       || [交易密码] |       |          |            |          |
        | 老人生人_over | 行内转账 | 300.01元 | [交易密码] | 60       | 真       ||            | 300元 | 情形上限 | "老人生人" | 单笔     |
      }

      // 「白写」（巡查[白写]）没有找到走它、被它拦下的例子：试过的总有别的上限先到，比如[pin]（transfer.rows[[pin]]）。
      "
    `)
    writeFileSync(join(cwd, 'banks/a/补测.bank'), out)
    const again = bankc.run(['test', '--missing', '--locale', 'en'], { cwd })
    expect(again).toMatchObject({ code: 0, out: expect.stringMatching(/^\/\/ a: proposed as [^]*\n\n\/\/ 白写 \(巡查\[白写\]\): no example that goes by it or is stopped by it: in all that was tried another cap comes first, \[pin\] \(transfer\.rows\[\[pin\]\]\) for example\.\n$/) as string })
    const [, touched, all] = /, (\d+) of (\d+) limits/.exec(again.err) ?? []
    expect(Number(all) - Number(touched)).toBe(1)
    expect(bankc.run(['fmt', '--check', 'banks/a/补测.bank'], { cwd })).toMatchObject({ code: 0 })
  })

  test('says of what it cannot propose why', () => {
    const cwd = bankc.folder({ 'bankc.yaml': 'edition: 2026\n', 'banks/a/a.bank': gifts })
    const { out } = bankc.run(['test', '--missing', '--locale', 'en'], { cwd })
    expect(out).toContain('// rule paused (gift.paused): no example that fires it: there is no such request.\n')
  })

  test('an example that names a rule that was taken out is skipped', () => {
    const cwd = bankc.folder({ 'bankc.yaml': 'edition: 2026\n', 'banks/a/a.bank': 'bank a "甲银行" { }\noverride ruleset transfer { remove rule frequent }\n' })
    const { code, err, out } = bankc.run(['test', '--coverage', '--locale', 'en'], { cwd })
    expect(code).toBe(0)
    expect(err).toContain('all as they should be, 1 skipped (a rule or limit that they name was taken out); ')
    expect(out).toContain('BK7063: transfer_frequency_examples, frequent, is not held against a: frequent was taken out there.')
    expect(bankc.run(['test', '--format', 'junit', '--locale', 'en'], { cwd }).out).toContain('<skipped message="transfer_frequency_examples, frequent, is not held against a: frequent was taken out there."/>')
  })

  test('an example of the platform about limits that were taken out is skipped', () => {
    const cwd = bankc.folder({ 'bankc.yaml': 'edition: 2026\n', 'banks/a/a.bank': 'bank a "甲银行" { }\noverride conditional_limits transfer {\n  | name |\n  | -- |\n  remove | by_wechat |\n}\n' })
    const { code, err, out } = bankc.run(['test', '--coverage', '--locale', 'en'], { cwd })
    expect(code).toBe(0)
    expect(err).toContain('all as they should be, 1 skipped (a rule or limit that they name was taken out); ')
    expect(out).toContain('BK7063: transfer_situation_examples, by_wechat, is not held against a: by_wechat was taken out there.')
  })

  test('JUnit: a suite a bank, a case an example, the trace in its failure', () => {
    const cwd = project(`${held}\n  | 2.9万元 | 23:00 || block | [night_large] |`)
    const { out, code } = bankc.run(['test', '--format', 'junit', '--locale', 'en'], { cwd })
    expect(code).toBe(1)
    expect(out).toMatch(/<testsuite name="a" tests="(\d+)" failures="1" errors="0">/)
    expect(out).toContain('    <testcase classname="a.night" name="night, row 1"/>\n')
    expect(out).toMatch(/<testcase classname="a\.night" name="night, row 3">\n {6}<failure type="BK7061" message="night, row 3, in a: block, by night_large expected, but it is allow, by no rule\.">[^<]*no rule fires<\/failure>\n {4}<\/testcase>/)
    expect(out.match(/<testcase /g)?.length).toBe(Number(/<testsuites tests="(\d+)"/.exec(out)?.[1]))
    expect(brokenJunit(out)).toEqual([])
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
    expect(bankc.run(['test', '--locale', 'en'], { cwd: none }).err).toMatch(/^a: 0 examples of its own and \d+ from below, all as they should be; /)
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
    const fine = bankc.run(['test', '--locale', 'en'], { cwd: right })
    expect(fine).toMatchObject({ code: 0, out: '' })
    expect(fine.err).toMatch(/^a: 4 examples of its own and \d+ from below, all as they should be; /)
    // The others are touched by examples of the platform.
    const touched = (err: string): number => Number(/, (\d+) of \d+ limits/.exec(err)?.[1])
    const without = bankc.folder({ 'bankc.yaml': 'edition: 2026\n', 'banks/a/a.bank': 'bank a "甲银行" { }\n' })
    expect(touched(fine.err)).toBe(touched(bankc.run(['test', '--locale', 'en'], { cwd: without }).err) + 1)
    const wrong = bankc.folder({ 'bankc.yaml': 'edition: 2026\n', 'banks/a/a.bank': rows('  | own_bank | 3万元 | [pin, sms, face] | 3万元 | [pin, sms, face] || [pin, sms, face] | |') })
    expect(bankc.run(['test'], { cwd: wrong })).toMatchObject({
      code: 1,
      out: 'banks/a/a.bank:10:3 - error BK7061: 「转账限额」第 5 行在 a 不符：应为请客户通过「人脸识别」「交易密码」「短信验证码」，实际是办不了，最多 20,000元。\n1 个错误，共 1 家银行\n',
      err: expect.stringMatching(/^a：自己的 5 个例子、下层的 \d+ 个，1 个不符；/) as string,
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
