/** What is said of an example of limits that fails: what was expected of it, what is, which cap stops more, and what could not be told. */
import { expect, test } from 'vitest'
import { runTests } from '#cli/run-tests.ts'
import { compileFiles } from '../harness/project.ts'

const columns = ['name', 'amount', 'has', 'payee.is_new', 'time', 'unknown', 'must'] as const
const expected = ['ask', 'most', 'by', 'stopped_by', 'row', 'cap', 'more_at', 'unsure'] as const

/** One example by its cells. */
function failures(...rows: readonly Readonly<Record<string, string>>[]): readonly string[] {
  const line = (cell: (name: string) => string): string => `| own_bank | ${columns.map(cell).join(' | ')} || ${expected.map(cell).join(' | ')} |`
  const header = `| business | ${columns.join(' | ')} || ${expected.join(' | ')} |\n| -- | ${columns.map(() => '--').join(' | ')} || ${expected.map(() => '--').join(' | ')} |`
  const text = `bank a "甲" { }\nlimits_test one "限额" {\n  scene: transfer\n  as_of: 2026-11-22\n${header}\n${rows.map((row, index) => line((name) => (name === 'name' ? `r${index}` : (row[name] ?? '')))).join('\n')}\n}\n`
  const { banks, diagnostics } = compileFiles({ 'bankc.yaml': 'edition: 2026\nplatform: std:platform\n', 'banks/a/a.bank': text })
  const model = banks[0]?.model
  if (model === undefined) throw new Error(JSON.stringify(diagnostics.map(({ code, parameters }) => [code, parameters])))
  return runTests(model, 'a', '2026-11-22').failures.map(({ code, parameters }) => {
    expect(code).toBe('BK7061')
    return ['expected', 'actual', 'trace'].map((name) => { const words = parameters[name]; return typeof words === 'object' ? words.en : String(words) }).join(' | ')
  })
}

test('what holds is not said', () => {
  const night = { amount: '6万元', has: '[pin, sms, face]', 'payee.is_new': 'true', time: '23:30' }
  expect(failures(
    { amount: '1000元', has: '[pin, sms, face]', ask: '[pin]' },
    { ...night, most: '2万元', by: '[sms, face]', stopped_by: 'situation_cap', row: '"night_stranger"', cap: 'single', unsure: '[]' },
    { ...night, time: '', unknown: '[time]', most: '2万元', unsure: '[time]' },
  )).toEqual([])
})

test('what was expected and what is stand side by side', () => {
  const night = { amount: '6万元', has: '[pin, sms, face]', 'payee.is_new': 'true', time: '23:30' }
  expect(failures(
    { amount: '1000元', has: '[pin, sms, face]', ask: '[sms, face]' },
    { ...night, ask: '[sms, face]' },
    { ...night, most: '1万元' },
    { ...night, by: '[pin, sms, face]', stopped_by: 'tool_cap', row: '"other"', cap: 'daily', more_at: '2026-11-23T00:00', unsure: '[time]' },
    { ...night, time: '', unknown: '[time]', unsure: '[]' },
    { amount: '1000元', has: '[pin]', must: '[face]', ask: '[pin]' },
  )).toEqual([
    'asking for face, sms | asking for pin | more would be above its single',
    'asking for face, sms | a refusal, 20,000元 at most | more would be above its situation_cap (night_stranger) single',
    'a refusal, 10,000元 at most | a refusal, 20,000元 at most | more would be above its situation_cap (night_stranger) single',
    'a refusal, asking for face, pin, sms, stopped_by tool_cap, row other, cap daily, more_at 2026-11-23T00:00, unsure [time] | a refusal, 20,000元 at most, asking for face, sms, stopped_by situation_cap, row night_stranger, cap single, more_at -, unsure [] | more would be above its situation_cap (night_stranger) single',
    'a refusal, unsure [] | a refusal, 20,000元 at most, unsure [time] | more would be above its situation_cap (night_stranger) single; time unknown, so taken to hold',
    'asking for pin | a refusal, 0元 at most | the customer has no set of tools that will do; risk control asks for face',
  ])
})
