// The platform's policies: the platform itself keeps them, and each of them gives exactly one finding when a bank breaks it.
import { expect, test } from 'vitest'
import { nodeFolder } from '#cli/host.ts'
import { compile } from '#compiler/compile.ts'
import type { Folder } from '#compiler/host.ts'
import { severityOf } from '#diagnostics/catalogue.ts'

const library = nodeFolder(new URL('../../stdlib', import.meta.url).pathname)

/** A project of banks `b0`, `b1` …, each of which writes the lines given. */
function project(banks: readonly string[]): Folder {
  const files = new Map([['bankc.yaml', 'edition: 2026\nplatform: std:platform\nbanks: banks/*\nout: out\n']])
  for (const [index, lines] of banks.entries()) {
    files.set(`banks/b${index}/b.bank`, `bank b${index} "试行银行" {}\nbrand { primary: #0B5FFF, logo: "logo.svg" }\n${lines}\n`)
    files.set(`banks/b${index}/logo.svg`, '<svg/>')
  }
  return {
    list: (folder) => {
      const found = [...files.keys()].filter((path) => folder === '' || path.startsWith(`${folder}/`)).sort()
      return found.length === 0 ? undefined : found
    },
    read: (file) => {
      const text = files.get(file)
      return text === undefined ? undefined : new TextEncoder().encode(text)
    },
    leadsOut: () => false,
  }
}

/** What is found in each bank, as `policy severity` or a code with its parameters; what is found elsewhere stands under ''. */
function findings(banks: readonly string[], asOf = '2026-11-22'): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const one of compile({ project: project(banks), library, today: asOf }).diagnostics) {
    // Whether limits make sense is another question than whether a regulation is kept.
    if (one.code.startsWith('BK535')) continue
    const bank = /^banks\/(b\d+)\//.exec(one.at.file)?.[1] ?? ''
    const said = one.aliases === undefined ? `${one.code} ${JSON.stringify(one.parameters)}` : `${one.aliases[0]} ${severityOf(one)}`
    found.set(bank, [...(found.get(bank) ?? []), said])
  }
  return found
}

test('a bank that changes nothing keeps every policy', () => {
  expect([...findings([''])]).toEqual([])
})

const broken = [
  ['class_i_count error', 'override account_class class_i { per_person: 2户 }'],
  ['class_ii_count error', 'override account_class class_ii { per_person: 6户 }'],
  ['class_iii_count error', 'override account_class class_iii { per_person: 6户 }'],
  ['class_i_opening error', 'override account_class class_i { channels += [online], online_factors: [person, id_number] }'],
  ['class_ii_daily error', 'override account_class class_ii { out_daily: 2万元 }'],
  ['class_ii_yearly error', 'override account_class class_ii { out_yearly: 21万元 }'],
  ['class_ii_inbound error', 'override account_class class_ii { in_daily: 10000.01元 }'],
  ['class_iii_daily error', 'override account_class class_iii { out_daily: none }'],
  ['class_iii_yearly error', 'override account_class class_iii { out_yearly: 6万元 }'],
  ['class_iii_inbound error', 'override account_class class_iii { in_yearly: 11万元 }'],
  ['class_iii_balance error', 'override account_class class_iii { balance: 5000元 }'],
  ['class_ii_face_to_face error', 'override account_class class_ii { card: always }'],
  ['class_iii_turnover warning', 'override account_class class_iii { turnover_period: 30d }'],
  ['certificate_above_50k error', 'override limits transfer {\n  | tools | daily |\n  | [pin, sms] | 6万元 |\n}'],
  ['certificate_above_50k error', 'override limits transfer {\n  | tools | single | daily |\n  | [pin, device_binding] | 1万元 | |\n}'],
  ['reminder_above_300k error', 'override limits transfer { remind_above: 40万元 }'],
  ['arrival_modes_offered error', 'override transfer_agreement { arrival_modes -= [next_day] }'],
  ['non_realtime_revocable error', 'override transfer_agreement { revocable: false }'],
  ['dormant_suspended error', 'override transfer_agreement { dormant_after: 1y }'],
  ['certificate_to_raise warning', 'override transfer_agreement { raise_with: [face, sms] }'],
  ['barcode_grade_b error', 'override limits barcode_payment {\n  | tools | daily |\n  | [pin, sms] | 6000元 |\n}'],
  ['barcode_grade_c error', 'override limits barcode_payment {\n  | tools | single | daily |\n  | [pin, login_password] | 1000元 | 2000元 |\n}'],
  ['barcode_grade_d error', 'override business_limits payment {\n  | business | daily |\n  | static_barcode | 600元 |\n}'],
  ['no_password_limits warning', 'override business_limits payment {\n  | business | daily |\n  | no_password | 5000元 |\n}'],
  ['face_not_alone error', 'override limits transfer {\n  | tools | single | daily |\n  | [face] | 1000元 | 1000元 |\n}'],
  ['two_factors_for_transfer warning', 'override limits transfer {\n  | tools | single | daily |\n  | [sms, device_binding] | 5000元 | 1万元 |\n}'],
] as const

test('each policy gives one finding when a bank breaks it', () => {
  const found = findings(broken.map(([, lines]) => lines))
  expect(broken.map(([, lines], index) => [...(found.get(`b${index}`) ?? []), lines])).toEqual(broken.map((one) => [...one]))
  expect(found.get('')).toBeUndefined()
})

test('a tool that a bank no longer takes for a certificate breaks the row that relies on it', () => {
  expect([...findings(['override auth_tool usb_key { certificate: false }']).values()].flat()).toEqual(['certificate_above_50k error'])
})

test('a tool that the bank declares to be an electronic signature may go above 5万元', () => {
  const limit = 'override limits transfer {\n  | tools | single | daily |\n  | [pin, otp_token] | 20万元 | 50万元 |\n}'
  const declared = 'override auth_tool otp_token { satisfies: [digital_signature], justification: "令牌内置密钥，交易要素参与运算" }'
  const unjustified = 'override auth_tool otp_token { satisfies: [digital_signature] }'
  const found = findings([limit, `${limit}\n${declared}`, unjustified])
  expect(found.get('b0')).toEqual(['certificate_above_50k error'])
  expect(found.get('b1')).toBeUndefined()
  expect(found.get('b2')).toHaveLength(1)
})

test('a policy applies from its date', () => {
  const barcode = 'override business_limits payment {\n  | business | daily |\n  | static_barcode | 600元 |\n}'
  expect(findings([barcode], '2018-03-31').get('b0')).toBeUndefined()
  expect(findings([barcode], '2018-04-01').get('b0')).toEqual(['barcode_grade_d error'])
})

test('what the platform seals or bounds cannot be loosened', () => {
  const attempts = [
    'override ruleset transfer { certificate_above_50k.then: allow }',
    'override ruleset transfer { remove rule class_ii_daily }',
    'override policy class_ii_daily { severity: warning }',
    'override account_class class_iii { investing: true }',
    'override ruleset transfer { night_large.floor: 30万元 }',
  ]
  const found = findings(attempts)
  expect(attempts.map((_, index) => found.get(`b${index}`)?.length)).toEqual([1, 1, 1, 1, 1])
})

test('what the language page shows compiles', () => {
  const shown = `
override limits transfer {
  | tools       |   single |    daily |    yearly |
  | ----------- | -------: | -------: | --------: |
  | [sms, pin]  |    2万元 |    5万元 |   100万元 |
  | [sms, face] |    4万元 |    5万元 |           |
  | [sim_key]   |   50万元 |  200万元 |           |
}
override ruleset transfer {
  night_large.floor: 3万元
  rule mule_account "疑似跑分账户" {
    when: payee.first_seen < 24h and sent_count_1h >= 5 and amount in 4.9万元..5万元
    then: block
    reason: "短时间内向新收款人多次转出临界金额"
  }
}`
  const inChinese = `
覆盖 限额 转账 {
  | 认证方式             | 单笔  | 日累计 |
  | -------------------- | ----- | ------ |
  | [短信验证码, 交易密码] | 2万元 | 5万元  |
}
覆盖 规则集 转账 {
  夜间大额.起点金额: 3万元
  规则 跑分 "疑似跑分账户" {
    当: 收款人首次出现至今 < 24小时 且 近1小时转出笔数 >= 5笔 且 金额 属于 4.9万元..5万元 且 非 收款人为本人
    除非: 交易类型 == 资金归集
    则: [加强认证([人脸识别]), 请客户确认(反诈提示), 延迟处理(2小时), 预警]
    等级: 高风险
  }
}`
  expect([...findings([shown, inChinese])]).toEqual([])
})
