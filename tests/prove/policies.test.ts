/** A policy that names another declaration is judged again when a bank changes that one, although what it looks at stays as it is. */
import { expect, test } from 'vitest'
import { compileFiles } from '../harness/project.ts'

const platform = `kind account "账户" { cap "上限": money }
kind house_rules "行规" @singleton { top "最高": money, rows: table(house_row) }
kind house_row "行规明细" { item "名目": text @key, on "启用": bool = true }
house_rules {
  top: 5万元
  | item | on   |
  | ---- | ---- |
  | "甲" | true |
  | "乙" | true |
}
account one "一号" { cap: 5万元 }
policy below_top "不高于行规" {
  source: "行规"
  effective: 2020-01-01
  each: account
  require: cap <= house_rules.top
  message: "账户上限不得高于行规的最高"
}
policy enough_rows "两条行规" {
  source: "行规"
  effective: 2020-01-01
  each: account
  require: count(house_rules.rows where on) >= 2
  message: "行规至少两条"
}
`

function found(bank: string): readonly (string | undefined)[] {
  const files = { 'bankc.yaml': 'edition: 2026\nplatform: platform\n', 'platform/accounts.bank': platform, 'banks/a/a.bank': `bank a "甲银行" {}\n${bank}` }
  return compileFiles(files).diagnostics.map((one) => one.aliases?.[0] ?? one.code)
}

test('a bank that changes neither hears nothing', () => expect(found('account two "二号" { cap: 4万元 }')).toEqual([]))

test('a value of the other declaration', () => expect(found('override house_rules { top: 4万元 }')).toEqual(['below_top']))

test('a row of it that is switched off', () => {
  expect(found('override house_rules {\n  | item | on    |\n  | ---- | ----- |\n  | "乙" | false |\n}')).toEqual(['enough_rows'])
})

test('a row of it that is taken out', () => {
  expect(found('override house_rules {\n         | item |\n         | ---- |\n  remove | "乙" |\n}')).toEqual(['enough_rows'])
})
