/** A few findings over a small project, for the tests of the renderers. */
import { type Diagnostic, catalogue } from '#diagnostics/catalogue.ts'
import type { Place } from '#diagnostics/place.ts'
import { type Rendering, type Report, sorted } from '#diagnostics/report.ts'

export const { say } = catalogue({
  BK9901: {
    slug: 'no-such-field',
    severity: 'error',
    zh: { message: '{kind}没有字段「{name}」', label: '没有这个字段', help: '写 {suggestion}', notes: { kind: '{kind}在这里声明' } },
    en: { message: '{kind} has no field `{name}`', label: 'no such field', help: 'write {suggestion}', notes: { kind: '{kind} is declared here' } },
  },
  BK9902: {
    slug: 'expired',
    severity: 'warning',
    zh: { message: '「{name}」的售卖期已过' },
    en: { message: 'the sale of `{name}` is over' },
  },
  BK9903: {
    slug: 'for-your-information',
    severity: 'information',
    zh: { message: '这里有 {count} 行' },
    en: { message: '{count} lines here' },
  },
})

export const files: Readonly<Record<string, string>> = {
  'banks/yuanhe/限额.bank': [
    'override limits transfer "转账限额" {',
    '  | tools | 单笔：个人 | dialy |',
    '\t“夜间”，金额 >= 5万元，\t则：阻断',
    `  note: "${'很长的说明，'.repeat(40)}end" , dialy: 5万元 ${'// 注释'.repeat(30)}`,
    '  evil: "\u202Egnp.exe\u200B"\u0007',
    '  👨‍👩‍👧 家庭 x',
    '}',
    '',
  ].join('\n'),
  'std/limits.bank': 'kind limits "限额" {\n  daily "日累计": money?\n}\n',
}

export function place(file: string, text: string, nth = 1): Place {
  let start = -1
  for (let count = 0; count < nth; count++) start = (files[file] ?? '').indexOf(text, start + 1)
  return { file, start, end: start + text.length }
}

export const bank = 'banks/yuanhe/限额.bank'

export function reportOf(diagnostics: readonly Diagnostic[], banks = 14): Report {
  return { diagnostics: sorted(diagnostics), sources: new Map(Object.entries(files).map(([file, text]) => [file, { file, text }])), banks }
}

export function unknownField(at: Place): Diagnostic {
  return say(
    'BK9901',
    at,
    { kind: { zh: '限额', en: '`limits`' }, name: 'dialy', suggestion: '`daily`' },
    { related: [{ note: 'kind', at: place('std/limits.bank', 'limits') }], fixes: [{ at, replacement: 'daily', certain: true }] },
  )
}

export const rendering: Rendering = { locale: 'zh-CN', path: (file) => file, failOn: 'error', version: '1.2.3' }
