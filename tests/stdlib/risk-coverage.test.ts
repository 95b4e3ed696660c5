// Every rule and every variable of docs/risk-rules.md is declared in the platform, and every coded rule of the platform is in the table.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { memberOf, textsIn } from '#model/instance.ts'
import { instancesOf } from '#model/model.ts'
import { compileFiles } from '../harness/project.ts'

const root = new URL('../../', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8')

interface DeclaredRule {
  readonly path: string
  readonly label: string
  readonly sealed: boolean
}

/** Rules by code, read off the text: `rule name "label" {` followed by its `code:`. */
function declaredRules(ruleset: string): ReadonlyMap<string, DeclaredRule> {
  const text = read(`stdlib/platform/risk/${ruleset}.bank`)
  const rules = text.matchAll(/^ {2}(sealed )?rule (\w+) "([^"]+)" \{\n {4}code: "([^"]+)"/gm)
  return new Map([...rules].map(([, sealed, name, label, code]) => [code ?? '', { path: `${ruleset}.${name}`, label: label ?? '', sealed: sealed !== undefined }]))
}

/** Cells of every row of the document's tables whose first cell looks like the pattern. */
function rowsOf(pattern: RegExp): readonly (readonly string[])[] {
  return read('docs/risk-rules.md')
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.slice(1, -1).split('|').map((cell) => cell.trim()))
    .filter(([first]) => first !== undefined && pattern.test(first))
}

function numbered(prefix: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${prefix}-${String(index + 1).padStart(3, '0')}`)
}

/** How many rules of the list each scene has, by the prefix of their codes. */
const listed = { LGN: 17, TRF: 41, REG: 10, OPN: 15, PAY: 12, CRD: 12, BND: 8, PRD: 10, CMP: 6 }
/** What the platform adds: rules that look at grey lists, and score bands. */
const added = { LST: 4, SCR: 3 }
const scenes = ['login', 'transfer', 'register', 'open_account', 'payment', 'credential_change', 'binding', 'product_trade', 'campaign']
const files = [...scenes, 'scoring']

const numberedAs = (prefixes: Readonly<Record<string, number>>): readonly string[] =>
  Object.entries(prefixes).flatMap(([prefix, count]) => numbered(prefix, count))

const inTable = rowsOf(/^[A-Z]{3}-\d{3}$/)
const declared = new Map(files.flatMap((file) => [...declaredRules(file)]))

test('the table holds the 131 rules of the list and the 7 that the platform adds, each once', () => {
  expect(numberedAs(listed)).toHaveLength(131)
  expect(inTable.map(([code]) => code)).toEqual([...numberedAs(listed), ...numberedAs(added)])
})

test.each(inTable)('%s (%s) is declared as %s', (code, label, path, change) => {
  const rule = declared.get(code ?? '')
  expect(rule?.label).toBe(label)
  expect(`\`${rule?.path}\``).toBe(path)
  expect(rule?.sealed).toBe(change?.startsWith('锁定'))
})

test('what is sealed is regulatory, and what is regulatory is sealed and names a document', () => {
  const text = files.map((file) => read(`stdlib/platform/risk/${file}.bank`)).join('\n')
  const rules = text.match(/^ {2}(sealed )?rule .*\n(?: {4}.*\n)+ {2}\}/gm) ?? []
  expect(rules).toHaveLength(138)
  const sealed = rules.filter((rule) => rule.startsWith('  sealed '))
  expect(rules.filter((rule) => rule.includes('regulatory: true'))).toEqual(sealed)
  expect(sealed.filter((rule) => rule.includes('source: "平台默认'))).toEqual([])
})

/** BK-RISK-003: what no bank may switch off or weaken. */
const transfers = ['TRF-030', 'TRF-031', 'TRF-032', 'TRF-033', 'TRF-038', 'TRF-039', 'TRF-040', 'TRF-041']
const unalterable = [...transfers, 'PAY-001', 'PRD-001', 'OPN-005', 'OPN-006', 'OPN-007', 'OPN-011']

test.each(unalterable)('%s is sealed', (code) => expect(declared.get(code)?.sealed).toBe(true))

test('no platform may exempt from what the law asks for', () => {
  const files = {
    'bankc.yaml': 'edition: 2026\nplatform: [std:platform, platform]\n',
    'platform/lax.bank': 'override ruleset transfer { exemptable: [many_payees, certificate_above_50k] }\n',
    'banks/a/a.bank': 'bank a "试行银行" { }\nbrand { primary: #0B5FFF, logo: "logo.svg" }\n',
    'banks/a/logo.svg': '<svg/>',
  }
  expect(compileFiles(files).diagnostics.map(({ aliases, at }) => [aliases?.[0], at.file])).toEqual([['risk_003', 'platform/lax.bank']])
})

test('every sort of thing that a rule puts on a list has a list with a term, and every list a fact that some rule asks for', () => {
  const lists = read('stdlib/platform/risk/lists.bank')
  const rules = files.map((file) => read(`stdlib/platform/risk/${file}.bank`)).join('\n')
  const put = [...rules.matchAll(/\b(grey|black)list\((\w+)\)/g)].map(([, colour, what]) => `${colour}_${what}`)
  expect(put.filter((name) => !lists.includes(`| ${name} `))).toEqual([])
  const facts = new Set([...lists.matchAll(/\b\w+\.(\w+\.(?:list|is_police_listed))\b/g)].map(([, fact]) => fact ?? ''))
  expect([...facts].filter((fact) => !new RegExp(`\\b${fact.replace('.', '\\.')}\\b`).test(rules))).toEqual([])
})

test('every case in which customers are told something has a notice, and every text of a notice is there in English', () => {
  const bank = 'bank a "试行银行" { }\nbrand { primary: #0B5FFF, logo: "logo.svg" }\n'
  const files = { 'bankc.yaml': 'edition: 2026\nplatform: std:platform\n', 'banks/a/a.bank': bank, 'banks/a/logo.svg': '<svg/>' }
  const model = compileFiles(files).banks[0]?.model
  const notices = model === undefined ? [] : instancesOf(model, 'risk_notice')
  const cases = model?.vocabulary.enums.get('notice_case')?.members.keys() ?? []
  expect([...cases].filter((one) => !notices.some((notice) => memberOf(notice, 'case') === one))).toEqual([])
  const texts = notices.flatMap((notice) => ['title', 'body', 'advice', 'appeal_papers'].flatMap((field) => textsIn(notice, field)))
  const english = new Set([...read('stdlib/platform/english/risk.bank').matchAll(/^ *\| "([^"]+)"/gm)].map(([, text]) => text))
  expect(texts.length).toBeGreaterThan(90)
  expect(texts.filter((text) => !english.has(text))).toEqual([])
})

test('no coded rule is missing from the table', () => {
  expect([...declared.keys()].sort()).toEqual(inTable.map(([code]) => code).sort())
})

test('the 133 variables are declared as facts or features', () => {
  const sources = read('stdlib/platform/risk/variables.bank') + read('stdlib/platform/risk/scenes.bank')
  const names = new Set([...sources.matchAll(/^ *\| *([a-z][a-z0-9_.]*) *\|/gm)].map(([, name]) => name))
  const variables = rowsOf(/^`\w+\.\w+`$/)
  expect(variables).toHaveLength(133)
  const missing = variables.flatMap(([, , cell]) => [...(cell ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name)).filter((name) => !names.has(name))
  expect(missing).toEqual([])
  expect(variables.filter(([, , cell]) => cell === '')).toEqual([])
})
