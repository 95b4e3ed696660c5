// Every rule and every variable of docs/risk-rules.md is declared in the platform, and every coded rule of the platform is in the table.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

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

const inTable = rowsOf(/^(LGN|TRF)-\d{3}$/)
const declared = new Map([...declaredRules('login'), ...declaredRules('transfer')])

test('the table holds the 58 rules of login and transfer, each once', () => {
  expect(inTable.map(([code]) => code)).toEqual([...numbered('LGN', 17), ...numbered('TRF', 41)])
})

test.each(inTable)('%s (%s) is declared as %s', (code, label, path, change) => {
  const rule = declared.get(code ?? '')
  expect(rule?.label).toBe(label)
  expect(`\`${rule?.path}\``).toBe(path)
  expect(rule?.sealed).toBe(change?.startsWith('锁定'))
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
