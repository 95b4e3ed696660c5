import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { fingerprints } from '#diagnostics/fingerprint.ts'
import { renderGithub } from '#diagnostics/render/github.ts'
import { renderGitlab } from '#diagnostics/render/gitlab.ts'
import { renderJson } from '#diagnostics/render/json.ts'
import { renderJunit } from '#diagnostics/render/junit.ts'
import { renderSarif } from '#diagnostics/render/sarif.ts'
import { sorted } from '#diagnostics/report.ts'
import { bank, place, rendering, reportOf, say, unknownField } from './sample.ts'

const report = reportOf([
  say('BK9902', place('std/limits.bank', 'daily'), { name: 'a,b:c%\n<&"\u0001' }),
  unknownField(place(bank, 'dialy')),
])

const both = { type: 'object', required: ['zh-CN', 'en'], additionalProperties: false, properties: { 'zh-CN': { type: 'string' }, en: { type: 'string' } } }
const position = {
  type: 'object',
  required: ['line', 'column', 'offset'],
  additionalProperties: false,
  properties: { line: { type: 'integer', minimum: 1 }, column: { type: 'integer', minimum: 1 }, offset: { type: 'integer', minimum: 0 } },
}
const range = { type: 'object', required: ['start', 'end'], additionalProperties: false, properties: { start: position, end: position } }
const located = { file: { type: 'string' }, range }
const schema = {
  type: 'object',
  required: ['format', 'summary', 'diagnostics'],
  additionalProperties: false,
  properties: {
    format: { const: 'bankc.diagnostics/1' },
    summary: {
      type: 'object',
      required: ['errors', 'warnings', 'information', 'banks'],
      additionalProperties: false,
      properties: { errors: { type: 'integer' }, warnings: { type: 'integer' }, information: { type: 'integer' }, banks: { type: 'integer' } },
    },
    diagnostics: {
      type: 'array',
      items: {
        type: 'object',
        required: ['code', 'slug', 'severity', 'file', 'range', 'message', 'related', 'fixes'],
        additionalProperties: false,
        properties: {
          code: { type: 'string', pattern: '^BK[0-9]{4}$' },
          slug: { type: 'string' },
          severity: { enum: ['error', 'warning', 'information'] },
          alias: { type: 'string' },
          ...located,
          message: both,
          label: both,
          help: both,
          related: { type: 'array', items: { type: 'object', required: ['file', 'range', 'message'], additionalProperties: false, properties: { ...located, message: both } } },
          fixes: {
            type: 'array',
            items: {
              type: 'object',
              required: ['file', 'range', 'replacement', 'certain'],
              additionalProperties: false,
              properties: { ...located, replacement: { type: 'string' }, certain: { type: 'boolean' } },
            },
          },
        },
      },
    },
  },
}

describe('JSON', () => {
  test('has both languages and positions that count from 1', () => {
    const json: unknown = JSON.parse(renderJson(report))
    expect(new Ajv().validate(schema, json)).toBe(true)
    expect(json).toMatchObject({
      format: 'bankc.diagnostics/1',
      summary: { errors: 1, warnings: 1, information: 0, banks: 14 },
      diagnostics: [
        {
          code: 'BK9901',
          slug: 'no-such-field',
          severity: 'error',
          file: bank,
          range: { start: { line: 2, column: 21, offset: place(bank, 'dialy').start }, end: { line: 2, column: 26 } },
          message: { 'zh-CN': '限额没有字段「dialy」', en: '`limits` has no field `dialy`' },
          label: { 'zh-CN': '没有这个字段', en: 'no such field' },
          help: { 'zh-CN': '写 `daily`', en: 'write `daily`' },
          related: [{ file: 'std/limits.bank', range: { start: { line: 1, column: 6 } }, message: { en: '`limits` is declared here' } }],
          fixes: [{ file: bank, range: { start: { line: 2, column: 21 } }, replacement: 'daily', certain: true }],
        },
        { code: 'BK9902', severity: 'warning' },
      ],
    })
  })

  test('nothing found is an empty list', () => {
    expect(JSON.parse(renderJson(reportOf([], 2)))).toEqual({ format: 'bankc.diagnostics/1', summary: { errors: 0, warnings: 0, information: 0, banks: 2 }, diagnostics: [] })
  })
})

test('GitHub', () => {
  expect(renderGithub(report, { ...rendering, locale: 'en', path: (file) => `a/${file}` }).split('\n')).toEqual([
    '::error file=a/banks/yuanhe/限额.bank,line=2,endLine=2,col=21,endColumn=26,title=BK9901 no-such-field::`limits` has no field `dialy`%0Awrite `daily`',
    '::warning file=a/std/limits.bank,line=2,endLine=2,col=3,endColumn=8,title=BK9902 expired::the sale of `a,b:c%25%0A<&"\u0001` is over',
    '',
  ])
})

test('GitLab', () => {
  const found = JSON.parse(renderGitlab(report, { ...rendering, locale: 'en' })) as { fingerprint: string }[]
  expect(found).toMatchObject([
    { check_name: 'BK9901 no-such-field', severity: 'critical', location: { path: bank, lines: { begin: 2, end: 2 } } },
    { check_name: 'BK9902 expired', severity: 'minor' },
  ])
  expect(found[0]?.fingerprint).toMatch(/^[0-9a-f]{16}$/)
})

test('JUnit', () => {
  expect(renderJunit(report, { ...rendering, locale: 'en' })).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites tests="2" failures="1" errors="0">
  <testsuite name="bankc" tests="2" failures="1" errors="0">
    <testcase classname="banks/yuanhe/限额.bank" name="BK9901 no-such-field banks/yuanhe/限额.bank:2:21">
      <failure type="BK9901" message="\`limits\` has no field \`dialy\`">banks/yuanhe/限额.bank:2:21 - error BK9901: \`limits\` has no field \`dialy\`&#10;write \`daily\`</failure>
    </testcase>
    <testcase classname="std/limits.bank" name="BK9902 expired std/limits.bank:2:3">
      <system-out>std/limits.bank:2:3 - warning BK9902: the sale of \`a,b:c%&#10;&lt;&amp;&quot;\uFFFD\` is over</system-out>
    </testcase>
  </testsuite>
</testsuites>
`)
  expect(renderJunit(report, { ...rendering, failOn: 'warning' })).toContain('failures="2"')
  expect(renderJunit(reportOf([]), rendering)).toContain('<testcase classname="bankc" name="check"/>')
})

test('SARIF', () => {
  const log: unknown = JSON.parse(renderSarif(report, { ...rendering, locale: 'en' }))
  expect(log).toMatchObject({
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'bankc', version: '1.2.3', rules: [{ id: 'BK9901', name: 'no-such-field' }, { id: 'BK9902', defaultConfiguration: { level: 'warning' } }] } },
        columnKind: 'utf16CodeUnits',
        results: [
          {
            ruleId: 'BK9901',
            ruleIndex: 0,
            level: 'error',
            locations: [{ physicalLocation: { artifactLocation: { uri: 'banks/yuanhe/%E9%99%90%E9%A2%9D.bank' }, region: { startLine: 2, startColumn: 21, endLine: 2, endColumn: 26 } } }],
            relatedLocations: [{ id: 0, message: { text: '`limits` is declared here' } }],
            fixes: [{ artifactChanges: [{ replacements: [{ insertedContent: { text: 'daily' } }] }] }],
          },
          { ruleId: 'BK9902', ruleIndex: 1 },
        ],
      },
    ],
  })
})

describe('order', () => {
  test('by file (code point), offset, code; the same thing said twice is kept once', () => {
    const at = (file: string, start: number) => ({ file, start, end: start + 1 })
    const made = [
      say('BK9903', at('b', 1), { count: 1 }),
      say('BK9902', at('\u{10000}', 0), { name: 'x' }),
      say('BK9902', at('\uFF21', 0), { name: 'x' }),
      say('BK9902', at('b', 10), { name: 'x' }),
      say('BK9902', at('b', 1), { name: 'x' }),
      say('BK9902', at('b', 1), { name: 'x' }),
      say('BK9902', at('a', 5), { name: 'x' }),
    ]
    const order = sorted(made).map((one) => `${one.at.file}:${one.at.start} ${one.code}`)
    expect(order).toEqual(['a:5 BK9902', 'b:1 BK9902', 'b:1 BK9903', 'b:10 BK9902', '\uFF21:0 BK9902', '\u{10000}:0 BK9902'])
    expect(sorted([...made].reverse())).toEqual(sorted(made))
  })

  test('fingerprints do not know lines, and no two are alike', () => {
    const one = unknownField(place(bank, 'dialy'))
    const moved = { ...one, at: place(bank, 'dialy', 2) }
    expect(fingerprints([one])).toEqual(fingerprints([moved]))
    expect(new Set(fingerprints([one, moved])).size).toBe(2)
  })
})
