/** Environments and releases: every service is reached by names alone, and nothing of it is on a phone. */
import { describe, expect, test } from 'vitest'
import { severityOf } from '#diagnostics/catalogue.ts'
import { manifestOf } from '#compiler/emit/manifest.ts'
import { isTrue, memberOf, valueOf } from '#model/instance.ts'
import { instancesOf } from '#model/model.ts'
import { compileFiles, today } from '../harness/project.ts'

const brand = 'brand { primary: #0B5FFF, logo: "l.svg" }\n'

function compiled(texts: readonly string[]) {
  const files = texts.flatMap((text, index) => [[`banks/b${index}/b.bank`, `bank b${index} "b" { }\n${brand}${text}`] as const, [`banks/b${index}/l.svg`, '<svg/>'] as const])
  return compileFiles({ 'bankc.yaml': 'edition: 2026\nplatform: std:platform\n', ...Object.fromEntries(files) }, { asOf: today })
}

const compilation = compiled([''])
const model = compilation.banks[0]?.model
if (model === undefined) throw new Error('the standard platform has no model')

const targets = (field: string): readonly string[] =>
  instancesOf(model, 'connection').flatMap((one) => {
    const value = valueOf(one, field)
    return value?.is === 'ref' ? [value.path] : []
  })

describe('the platform', () => {
  test('reaches every service group and every external system, each once', () => {
    expect([...targets('group')].sort()).toEqual(instancesOf(model, 'service_group').map(({ name }) => name).sort())
    expect([...targets('system')].sort()).toEqual(instancesOf(model, 'external_system').map(({ name }) => name).sort())
    expect(instancesOf(model, 'external_system').map(({ label }) => label)).toEqual(expect.arrayContaining(['运营管理平台', '内容管理平台', '客户画像平台', '行为分析平台', '智能风控系统', '移动威胁感知平台']))
  })

  test('by an address and a key of its own', () => {
    for (const field of ['address', 'credential']) expect(new Set(targets(field)).size).toBe(instancesOf(model, 'connection').length)
  })

  test('has four environments, and real money and data in one alone', () => {
    expect(new Set(instancesOf(model, 'environment').map(({ name }) => name))).toEqual(new Set(['develop', 'test', 'staging', 'production']))
    const only = (field: string): readonly string[] => instancesOf(model, 'environment').filter((one) => isTrue(one, field)).map(({ name }) => name)
    expect(only('real_money')).toEqual(['production'])
    expect(instancesOf(model, 'environment').filter((one) => memberOf(one, 'data') === 'real').map(({ name }) => name)).toEqual(['production'])
  })

  test('no kind of address or key has a field for the value', () => {
    for (const kind of ['address_entry', 'secret_entry']) {
      const fields = [...(model.vocabulary.kinds.get(kind)?.fields.values() ?? [])].filter(({ type }) => type.is === 'scalar' && (type.name === 'text' || type.name === 'url'))
      expect(fields.map(({ name }) => name)).toEqual(['owner'])
    }
  })

  test('nothing of it leaves for the phone', () => {
    const { text } = manifestOf(model)
    expect(text).toContain('"session_rules"')
    expect(text).not.toMatch(/secret_entry|address_entry|config_space|"connection"|"environment"|"retention"|canary_plan|release_rules|requirement/)
  })
})

describe('what cannot be written', () => {
  const attempts: readonly (readonly [code: string, text: string])[] = [
    ['BK4502', 'address_entry address.extra "https://10.1.2.3" { kept_in: config_center }'],
    ['BK4502', 'secret_entry key.extra "口令=abc" { kept_in: secret_store, use: database }'],
    ['BK4502', 'secret_entry key.extra "口令" { kept_in: config_center, use: database }'],
    ['BK4502', 'secret_entry key.extra "签名" { kept_in: hardware_module, use: signing, algorithm: SHA_1 }'],
    ['BK4502', 'external_system printer "打印" { summary: "打印", sends: [C3], if_down: "不打" }'],
    ['BK4502', 'override connection transfer_service { retries: 3 }'],
    ['BK4505', 'connection second "又一个" { group: transfer, address: address.transfer, credential: key.transfer }'],
    ['BK4505', 'environment drill "演练" { sort: staging, purpose: "演练", data: masked, config_space: "drill", secret_space: "drill", access: "运维" }'],
    ['BK4008', 'connection second "又一个" { system: core_banking, address: "https://10.1.2.3", credential: key.transfer }'],
  ]
  const { diagnostics } = compiled(attempts.map(([, text]) => text))
  test.each(attempts.map(([code, text], index) => ({ code, text, index })))('$text', ({ code, index }) => {
    const errors = diagnostics.filter((one) => one.at.file === `banks/b${index}/b.bank` && severityOf(one) === 'error')
    expect(errors.map((one) => one.code)).toContain(code)
  })

  test('a service group without a way to it', () => {
    expect(compiled(['remove connection transfer_service']).diagnostics.map(({ code }) => code)).toContain('BK4502')
  })
})
