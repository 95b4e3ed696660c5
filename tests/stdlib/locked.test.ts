/**
 * BK-TEN-001: what the platform locks, no bank changes. Nothing of it is a policy: the language refuses the line itself, with the seal, the bound
 * or the type that it runs into. A line for each way to lock something, and for each thing that regulation locks.
 */
import { expect, test } from 'vitest'
import { severityOf } from '#diagnostics/catalogue.ts'
import { compileFiles, today } from '../harness/project.ts'

const attempts: readonly (readonly [code: string, text: string])[] = [
  // sealed
  ['BK3013', 'override pin_rules { digits: 4 }'],
  ['BK3013', 'override face_rules { sole: true }'],
  ['BK3013', 'override face_rules { guardian_below: 8岁 }'],
  ['BK3013', 'override client_storage { keeps_c3: true }'],
  ['BK3013', 'override transport_rules { plain: true }'],
  ['BK3013', 'override privacy_rules { ticked_by_default: true }'],
  ['BK3013', 'override recommendation_rules { can_be_off: false }'],
  ['BK3013', 'override data_item login_secret { screen: plain }'],
  ['BK3013', 'override mask keep_0_4 { trailing: 8 }'],
  ['BK3013', 'override environment production { debug_log: true }'],
  ['BK3013', 'override environment production { mocked: [core_banking_link] }'],
  ['BK3013', 'override alert_rules { always: [new_device_login] }'],
  ['BK3013', 'override requirement gbt_22239.login_failure { level: may }'],
  ['BK3013', 'override policy sec_004_tls { effective: 2099-01-01 }'],
  ['BK3013', 'remove policy sec_003_screen'],
  ['BK3013', 'remove regulation personal_information_law'],
  ['BK3013', 'override data_handling {\n  | level | on_phone |\n  | ----- | -------- |\n  | C3    | true     |\n}'],
  ['BK3013', 'override runtime_guard {\n  | threat | action |\n  | ------ | ------ |\n  | hooked | warn   |\n}'],
  // outside of the bound
  ['BK3017', 'override sms_code_rules { digits: 4 }'],
  ['BK3017', 'override session_rules { idle: 20min }'],
  ['BK3017', 'override device_rules { devices: 6 }'],
  ['BK3017', 'override device_rules { watch_cap: 6000元 }'],
  ['BK3017', 'override face_rules { assessed_every: 2y }'],
  ['BK3017', 'override retention {\n  | record   | at_least |\n  | -------- | -------- |\n  | identity | 5y       |\n}'],
  ['BK3017', 'override release_rules { concurrent: 3 }'],
  ['BK3017', 'override release_train app_train { weekdays: [5] }'],
  ['BK3017', 'override release_train app_train { hours: 09:00..12:00 }'],
  ['BK3017', 'override canary_plan app_canary {\n  rollbacks:\n    | metric     | above |\n    | ---------- | ----: |\n    | crash_rate |    5% |\n}'],
  ['BK3018', 'override session_rules { idle: 5min within 1min..60min }'],
  // only the platform says it
  ['BK3100', 'override data_item card_number { weakest_screen: plain }'],
  // of another type
  ['BK4002', 'override session_rules { idle: 5 }'],
  ['BK4001', 'override password_rules { attempts: "五次" }'],
  ['BK4006', 'override transport_rules { least_tls: tls_2_0 }'],
]

const files = attempts.flatMap(([, text], index) => [
  [`banks/b${index}/b.bank`, `bank b${index} "试行银行" { }\nbrand { primary: #0B5FFF, logo: "logo.svg" }\n${text}`] as const,
  [`banks/b${index}/logo.svg`, '<svg/>'] as const,
])
const compilation = compileFiles({ 'bankc.yaml': 'edition: 2026\nplatform: std:platform\n', ...Object.fromEntries(files) }, { asOf: today })

test.each(attempts.map(([code, text], index) => ({ code, text, index })))('$text', ({ code, index }) => {
  const errors = compilation.diagnostics.filter((one) => one.at.file === `banks/b${index}/b.bank` && severityOf(one) === 'error')
  expect(errors[0]?.code).toBe(code)
})
