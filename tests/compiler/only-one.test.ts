/** A condition calls the only declaration of a kind by the kind's own word, in either language, whatever else has that name. */
import { expect, test } from 'vitest'
import { compileFiles } from '../harness/project.ts'

const platform = `kind door_rules "门禁规则" @singleton { tries "次数": int = 5 }
kind thing "东西" { size "大小": int = 1 }
door_rules { tries: 6 }
policy by_name "按名字" { source: "行规", effective: 2020-01-01, each: thing, require: door_rules.tries <= size * 5, message: "次数太多" }
policy by_label "按标签" { source: "行规", effective: 2020-01-01, each: thing, require: 门禁规则.次数 <= size * 5, message: "次数太多" }
`

function found(things: string): readonly (string | undefined)[] {
  const files = { 'bankc.yaml': 'edition: 2026\nplatform: platform\n', 'platform/a.bank': `${platform}${things}`, 'banks/a/a.bank': 'bank a "甲银行" {}\n' }
  return compileFiles(files).diagnostics.map((one) => one.aliases?.[0] ?? one.code).sort()
}

test('by its name and by its label', () => {
  expect(found('thing small "小" {}')).toEqual(['by_label', 'by_name'])
  expect(found('thing big "大" { size: 2 }')).toEqual([])
})

test('although another declaration is called like the kind', () => {
  expect(found('thing door_rules "门的东西" {}')).toEqual(['by_label', 'by_name'])
})
