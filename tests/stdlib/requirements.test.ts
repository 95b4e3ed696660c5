/** The requirements that the platform lists: real ones, each with a sentence of its own, and each met or said not to be. */
import { describe, expect, test } from 'vitest'
import { severityOf } from '#diagnostics/catalogue.ts'
import { memberOf, valueOf } from '#model/instance.ts'
import { instancesOf } from '#model/model.ts'
import { dateOf, isMet, requirementsOf } from '#semantics/requirement.ts'
import { countRequirements } from '#semantics/requirement-count.ts'
import { compileFiles, today } from '../harness/project.ts'

const brand = 'brand { primary: #0B5FFF, logo: "l.svg" }\n'

/** One bank a text, on the standard platform. */
function compiled(texts: readonly string[]) {
  const files = texts.flatMap((text, index) => [[`banks/b${index}/b.bank`, `bank b${index} "b" { }\n${brand}${text}`] as const, [`banks/b${index}/l.svg`, '<svg/>'] as const])
  return compileFiles({ 'bankc.yaml': 'edition: 2026\nplatform: std:platform\n', ...Object.fromEntries(files) }, { asOf: today })
}

const model = compiled([''])?.banks[0]?.model
if (model === undefined) throw new Error('the standard platform has no model')
const judged = requirementsOf(model, today)
const textOf = (path: string, field: string): string => {
  const value = judged.find(({ requirement }) => requirement.path === path)?.requirement.fields.get(field)?.value
  return value?.is === 'text' ? value.value : ''
}

describe('the platform', () => {
  test('lists hundreds of them, of the documents that govern a mobile bank', () => {
    expect(judged.length).toBeGreaterThanOrEqual(290)
    expect(instancesOf(model, 'regulation').map(({ name }) => name)).toEqual(expect.arrayContaining([
      'gbt_22239', 'jrt_0068', 'jrt_0092', 'jrt_0171', 'gmt_0073', 'nifa_28', 'personal_information_law', 'face_measures', 'anti_fraud_law', 'notice_2016_261', 'barcode_2017_296',
    ]))
  })

  test('keeps every one that can be checked, and says of the others who does it, or what is missing', () => {
    const missing = judged.filter(({ standing }) => !isMet(standing) && standing !== 'waived')
    expect(missing.map(({ standing }) => standing).filter((standing) => standing !== 'gap')).toEqual([])
    expect(judged.filter(({ standing }) => standing === 'settings').length).toBeGreaterThanOrEqual(200)
  })

  test('no two say the same, and each is one sentence without a full stop', () => {
    const texts = judged.map(({ requirement }) => textOf(requirement.path, 'text'))
    expect(texts.filter((text) => text.length < 8 || /[。；]$/.test(text))).toEqual([])
    const labels = judged.map(({ requirement, regulation }) => `${regulation.name} ${requirement.label ?? ''}`)
    expect(new Set(labels).size).toBe(labels.length)
  })

  test('no gap of what must be is past its day for years to come', () => {
    for (const { requirement, standing } of judged) if (standing === 'gap') expect(dateOf(requirement, 'due') ?? '').toMatch(/^(2028|2029|20[3-9]\d)-/)
  })

  test('no process stands about unused', () => {
    const used = new Set(judged.flatMap(({ requirement }) => {
      const process = valueOf(requirement, 'process')
      return process?.is === 'ref' ? [process.path] : []
    }))
    expect(instancesOf(model, 'process').map(({ name }) => name).filter((name) => !used.has(name))).toEqual([])
  })

  test('what is said of a number that nobody has checked against the text says so', () => {
    expect(judged.filter(({ requirement }) => memberOf(requirement, 'confidence') === 'uncertain').length).toBeGreaterThan(5)
  })
})

describe('a bank that loosens a setting', () => {
  const cases: readonly (readonly [text: string, requirement: string, severity: 'warning' | 'information'])[] = [
    ['override transport_rules { gm_tls: false }', 'gmt_0073.gm_channel', 'warning'],
    ['override transport_rules { mutual: false }', 'jrt_0171.peer_identity', 'warning'],
    ['override message_rules { block: AES_256 }', 'gmt_0073.gm_algorithms', 'warning'],
    ['override otp_rules { challenge: false }', 'jrt_0068.otp_challenge', 'information'],
    ['override pin_rules { set_with: [sms, pin], attempts: 6次 }\noverride password_rules { rejects: [sequence] }', 'jrt_0068.login_strength', 'warning'],
    ['remove rule login.new_device', 'jrt_0092.new_device', 'warning'],
    ['override face_rules { alternatives: [] }', 'face_measures.not_sole', 'warning'],
  ]
  const { diagnostics } = compiled(cases.map(([text]) => text))

  test.each(cases.map(([text, requirement, severity], index) => ({ text, requirement, severity, index })))('$text', ({ requirement, severity, index }) => {
    const found = diagnostics.filter((one) => one.code === 'BK5700' && one.at.file === `banks/b${index}/b.bank` && JSON.stringify(one.parameters).includes(`"${requirement}"`))
    expect(found.map(severityOf)).toEqual([severity])
  })
})

test('counts stand as in the bank where they stand worst', () => {
  const { banks } = compiled(['', 'override transport_rules { gm_tls: false }'])
  const counted = countRequirements(new Map(banks.map(({ name, model: one }) => [name, one === undefined ? [] : requirementsOf(one, today)])), ['cryptography', 'face'])
  expect(counted.areas.get('cryptography')?.standings.unmet).toBe(1)
  expect(counted.banks.get('b0')?.standings.unmet).toBe(0)
  expect(counted.banks.get('b1')?.standings.unmet).toBe(1)
  expect(counted.missing.find(({ requirement }) => requirement === 'gmt_0073.gm_channel')).toEqual({ requirement: 'gmt_0073.gm_channel', standing: 'unmet', banks: ['b1'] })
  // What does not apply is not counted.
  const face = counted.areas.get('face')
  expect(face?.standings.waived).toBe(2)
  expect(face?.all).toBe(face?.met)
})
