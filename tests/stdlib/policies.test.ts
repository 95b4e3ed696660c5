/**
 * What the pages of policies do not say: what of roles, permissions, authentication and limits no bank can even write, because the platform
 * seals or bounds it, or because a kind requires it of each of its declarations.
 */
import { describe, expect, test } from 'vitest'
import { memberOf, valueOf } from '#model/instance.ts'
import { instancesOf } from '#model/model.ts'
import { compileFiles } from '../harness/project.ts'

/** Codes found in each of some banks on the standard platform, in their order. Whether limits make sense is another question. */
function codesIn(banks: readonly string[]): readonly (readonly string[])[] {
  const files = banks.flatMap((lines, index) => [
    [`banks/b${index}/b.bank`, `bank b${index} "试行银行" { }\nbrand { primary: #0B5FFF, logo: "l.svg" }\n${lines}`] as const,
    [`banks/b${index}/l.svg`, '<svg/>'] as const,
  ])
  const found = banks.map((): string[] => [])
  for (const { at, code } of compileFiles({ 'bankc.yaml': 'edition: 2026\nplatform: std:platform\n', ...Object.fromEntries(files) }).diagnostics) {
    if (code.startsWith('BK535')) continue
    const bank = /^banks\/b(\d+)\//.exec(at.file)?.[1]
    found[Number(bank ?? Number.NaN)]?.push(code)
  }
  return found
}

const platform = compileFiles({
  'bankc.yaml': 'edition: 2026\nplatform: std:platform\n',
  'banks/a/a.bank': 'bank a "a" { }\nbrand { primary: #0B5FFF, logo: "l.svg" }',
  'banks/a/l.svg': '<svg/>',
}).banks[0]?.model

describe('the least role of a function', () => {
  const functions = platform === undefined ? [] : instancesOf(platform, 'function')
  const override = (role: string, some = functions): string => some.map(({ name }) => `override function ${name} { role: ${role} }`).join('\n')
  const above = functions.filter((one) => memberOf(one, 'role') !== 'guest')
  const [lowered = [], taken = [], raised = []] = codesIn([override('guest', above), override('none'), override('vip')])
  const countOf = (codes: readonly string[], wanted: string): number => codes.filter((code) => code === wanted).length

  test('no bank can lower it, take it away, or declare the function anew', () => {
    expect(functions.length).toBeGreaterThan(100)
    expect(countOf(lowered, 'BK3017')).toBe(above.length)
    expect(countOf(taken, 'BK3020')).toBe(functions.length)
    expect(codesIn(['remove function atm_transfer_revoke\nfunction atm_transfer_revoke { group: transfer, tab: home, role: guest }'])).toEqual([['BK3008']])
  })

  // Entries on pages may then lead to what their viewers may not use, which is found elsewhere.
  test('any bank can raise it', () => expect(raised.filter((code) => !/^BK5/.test(code))).toEqual([]))
})

test('roles build on each other, each on one that is lower, up from the guest', () => {
  const policies = platform === undefined ? [] : instancesOf(platform, 'role_policy')
  const below = new Map(policies.map((one) => {
    const held = valueOf(one, 'builds_on')
    return [one.name, held?.is === 'ref' ? held.path : undefined]
  }))
  const chain: string[] = []
  for (let one: string | undefined = 'vip_policy'; one !== undefined; one = below.get(one)) chain.unshift(one)
  expect(chain).toEqual(['guest', 'user', 'verified', 'bound', 'client', 'signed', 'vip'].map((role) => `${role}_policy`))
  expect(policies).toHaveLength(chain.length)
})

describe('what each declaration must be', () => {
  const wrong: readonly (readonly [sentence: string, code: string, lines: string])[] = [
    ['who takes a tool for an electronic signature says why', 'BK4502', 'override auth_tool otp_token { satisfies: [digital_signature] }'],
    ['a certificate needs no such declaration', 'BK4502', 'override auth_tool sim_key { satisfies: [digital_signature], justification: "本来就是" }'],
    ['a mobile number alone makes nobody a customer', 'BK4502', 'override identity_source mobile_number { gives: bound }'],
    ['no two sources of identity are believed alike', 'BK4505', 'override identity_source other_card { trust: 1 }'],
    ['nobody is merged on a mobile number alone', 'BK4502', 'override user_merging {\n  cases:\n    | name | action |\n    | same_mobile | merge |\n}'],
    ['two documents are two people', 'BK4502', 'override user_merging {\n  cases:\n    | name | action | confirm |\n    | other_person | ask | [sms_code] |\n}'],
    ['nobody of the staff sees secrets', 'BK4502', 'override staff_role risk_officer { sees: C3 }'],
    ['a step has a set of tools', 'BK4502', 'auth_step nothing "什么也不验" { }'],
    ['what a situation allows is said', 'BK4502', 'override conditional_limits transfer {\n  | name | time || told |\n  | noon | 12:00..13:00 || "午间" |\n}'],
    ['a situation is one of the scene', 'BK4100', 'override conditional_limits payment {\n  | name | payee.is_new || single | told |\n  | new | true || 1元 | "生人" |\n}'],
    ['who raises a limit for a while says how long', 'BK4502', 'override own_limits transfer {\n  | name | lasts |\n  | one_week | none |\n}'],
    ['raising takes a tool', 'BK4502', 'override own_limits transfer {\n  | name | tools |\n  | one_week | [] |\n}'],
    ['an account that is opened online says how', 'BK4502', 'override account_class class_ii { opens_with: none }'],
    ['cards to open accounts with are verified between banks', 'BK4502', 'override card_linking { checks -= [interbank] }'],
    ['less is shown of accounts elsewhere than of own ones', 'BK4502', 'override account_search { shows_elsewhere += [balance] }'],
    ['an account changes into another class', 'BK4502', 'override account_move one_to_two { to: I }'],
    ['what a function asks for is said', 'BK4502', 'function_access nothing "什么也不要" { functions: function, told: "请稍候" }'],
  ]
  const found = codesIn(wrong.map(([, , lines]) => lines))
  test.each(wrong.map(([sentence, code], index) => ({ sentence, code, found: found[index] ?? [] })))('$sentence', ({ code, found: codes }) => expect(codes.filter((one) => one !== 'BK5001')).toEqual([code]))
})

describe('what the platform seals or bounds', () => {
  const attempts: readonly (readonly [code: string, lines: string])[] = [
    ['BK3013', 'override ruleset transfer { certificate_above_50k.then: allow }'],
    ['BK3013', 'override ruleset transfer { remove rule class_ii_daily }'],
    ['BK3013', 'override policy acc_001 { severity: warning }'],
    ['BK3013', 'remove policy lim_001'],
    ['BK3013', 'override account_class class_iii { investing: true }'],
    ['BK3013', 'override role_policy signed_policy { builds_on: guest_policy }'],
    ['BK3013', 'override staff_rules { same_person_may_check: true }'],
    ['BK3013', 'remove separated_duties rule_duties'],
    ['BK3013', 'override cap_source tool_cap { origin: own }'],
    ['BK3013', 'override user_merging { sign_out: false }'],
    ['BK3013', 'override no_password_terms { on_by_default: true }'],
    ['BK3013', 'override conditional_limits transfer {\n  | name | single |\n  | phone_stranger | 100元 |\n}'],
    ['BK3017', 'override ruleset transfer { night_large.floor: 30万元 }'],
    ['BK3017', 'override role_policy client_policy { single: 5001元 }'],
    ['BK3017', 'override conditional_limits transfer {\n  | name | single | daily |\n  | night_stranger | 6万元 | 8万元 |\n}'],
    ['BK3017', 'override card_linking { most: 30 }'],
    ['BK3017', 'override staff_rules { revoked_within: 7d }'],
  ]
  const found = codesIn(attempts.map(([, lines]) => lines))
  test.each(attempts.map(([code, lines], index) => ({ code, lines, found: found[index] ?? [] })))('$lines', ({ code, found: codes }) => expect(codes).toEqual([code]))
})
