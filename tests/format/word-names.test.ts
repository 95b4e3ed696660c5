/** Which names `fmt --words` writes otherwise, and which stay: hand-written projects. */
import { describe, expect, test } from 'vitest'
import { compile } from '#compiler/compile.ts'
import { spellingsOf } from '#compiler/spellings.ts'
import { filesBelow } from '../harness/examples.ts'
import type { Files } from '../harness/folder.ts'
import { completed } from '../harness/project.ts'
import { meaningOf } from '../harness/examples.ts'
import { hostOf, inWords, textOf, type Sources } from './words.ts'

const library = filesBelow('tests/harness/library')

const platform = `
enum level "级别" @ordered { low "低", high(of "金额": int?) "高", none_of "a b" }
enum then_what "之后怎样" { stop "停", go "走" }
kind scene "场景" { facts "事实表": many(fact) }
kind fact "事实" { type "类型名称": type }
kind part "部件" { size "大小": int = 1 }
kind row "行" { key "键": text @key, size "大小": int = 1, then "则": then_what = stop }
kind tuned "调整" @value(value) { value "取值": any }
kind rule "规则" {
  scene "场景": ref(scene) @facts
  parts "部件表": many(part)
  tunes "参数表": many(tuned)
  when "当": expr(bool)? @facts(scene)
  then "则": list(then_what) = []
  level "级别": level = low
  names "名称表": map(int) = {}
  rows "行表": table(row)
  picks "选取": query(part)?
  spaced "有 空格": int = 1
  require count(rows) >= 0 else "no"
  require level >= low else "no"
}
`
const bank = "bank a \"甲\" { }\nscene s \"场\" { fact { | name | type |\n | amount | int |\n | risk | level |\n } }\n"

/** A file of bank `a` in other words. */
async function spelled(text: string, words: 'zh' | 'en', more: Files = {}): Promise<string> {
  const own: Sources = { project: completed({ 'platform/platform.bank': platform, 'banks/a/a.bank': bank, 'banks/a/b.bank': text, ...more }), library }
  const other = await inWords(own, words)
  const [before, after] = [compile(hostOf(own)), compile(hostOf(other))]
  expect(meaningOf({ ...after, diagnostics: [] })).toBe(meaningOf({ ...before, diagnostics: [] }))
  expect(after.diagnostics.map((one) => one.code)).toEqual(before.diagnostics.map((one) => one.code))
  return textOf(other.project['banks/a/b.bank'] ?? '')
}

const english = `rule r "甲" {
  scene: s
  part rule { size: 2 }
  tuned floor = 5
  when: amount > floor and risk == high(of: 1)
  then: [stop, go]
  level: high(of: 3)
  names: { level: 1, low: 2 }
  | key   | size | then |
  | "low" | 1    | go   |

  picks: part where size > 1
  spaced: 2
}
`
const chinese = `规则 r "甲" {
  场景: s
  部件 rule { 大小: 2 }
  调整 floor = 5
  当: amount > floor 且 risk == 高(金额: 1)
  则: [停, 走]
  级别: 高(金额: 3)
  名称表: { level: 1, low: 2 }
  | 键    | 大小 | 则 |
  | "low" | 1    | 走 |

  选取: 部件 满足 大小 > 1
  spaced: 2
}
`

test('kinds, fields, members, arguments and columns are written otherwise; declarations, facts, parameters and keys stay', async () => {
  expect(await spelled(english, 'zh')).toBe(chinese)
  expect(await spelled(chinese, 'en')).toBe(english)
  expect(await spelled(english, 'en')).toBe(english)
  expect(await spelled(chinese, 'zh')).toBe(chinese)
})

test('line ends and a byte order mark do not matter', async () => {
  expect(await spelled(`\uFEFF${english.replaceAll('\n', '\r\n')}`, 'zh')).toBe(chinese)
})

test('types, parents, annotations and conditions of the platform', async () => {
  const own: Sources = { project: completed({ 'platform/platform.bank': `${platform}\nkind heir is rule @deprecated("use rule") { more: list(set(level))? = [[low]] @risk(up) }\n`, 'banks/a/a.bank': bank }), library }
  const text = textOf((await inWords(own, 'zh')).project['platform/platform.bank'] ?? '')
  expect(text).toContain('类型 heir 是 规则 @停用("use rule") {')
  expect(text).toContain('  scene "场景": 引用(场景) @事实\n')
  expect(text).toContain('  要求 次数(行表) >= 0 否则 "no"\n')
  expect(text).toContain('  要求 级别 >= 低 否则 "no"\n')
  // A field in a condition that is called by a word there stays what it is.
  expect(text).toContain('  then "则": 列表(之后怎样) = []\n')
})

describe('what would mean something else stays', () => {
  const rule = (inside: string): string => `rule r {\n  scene: s\n${inside}}\n`
  const wanted: readonly (readonly [name: string, text: string, kept: string, more: Files])[] = [
    ['a parameter is called like a member', rule('  tuned 高 = 5\n  when: risk == high and amount > 高\n'), 'risk == high ', {}],
    ['a fact is called like a member', rule('  when: risk == low\n'), 'risk == low', { 'banks/a/a.bank': bank.replace('| risk', '| 低 | int |\n | risk') }],
    ['a declaration is called like a kind', rule('  when: count(part) > amount\n'), '次数(part)', { 'banks/a/c.bank': 'scene 部件 { }\n' }],
    ['a parameter is called like a field of what is counted', rule('  when: count(part where size > 0) > 大小\n  tuned 大小 = 1\n'), '部件 满足 size > 0', {}],
  ]

  test.each(wanted)('%s', async (_name, text, kept, more) => {
    expect(await spelled(text, 'zh', more)).toContain(kept)
  })

  test('a name of a pack that means one thing for one bank and another for the next', async () => {
    const files: Files = {
      'platform/platform.bank': platform,
      'packs/p/p.bank': 'pack p "拼"\nrule r { scene: t, when: count(part) > 0 }\nscene t { }\n',
      'packs/q/q.bank': 'pack q "丘"\nscene 部件 { }\n',
      'banks/a/a.bank': 'bank a "甲" { extends: [p] }\n',
    }
    const both = { ...files, 'banks/b/b.bank': 'bank b "乙" { extends: [q, p] }\n' }
    const pack = async (project: Files): Promise<string> => textOf((await inWords({ project: completed(project), library }, 'zh')).project['packs/p/p.bank'] ?? '')
    expect(await pack(files)).toContain('次数(部件)')
    expect(await pack(both)).toContain('次数(part)')
  })
})

test('what has a mistake in it stays, the rest of the file does not', async () => {
  const text = 'rule r { scene: s, level: hihg, sise: 3, names: { a: 1 } }\n\nrule  q { scene s }\n\nrull z { scene: s }\n'
  expect(await spelled(text, 'zh')).toBe('规则 r { 场景: s, 级别: hihg, sise: 3, 名称表: { a: 1 } }\n\nrule  q { scene s }\n\nrull z { scene: s }\n')
})

test('one name among hundreds that would mean something else', async () => {
  const members = Array.from({ length: 400 }, (_, index) => (index === 123 ? 'high' : 'low'))
  const text = (words: readonly string[]): string => words.map((word) => `risk == ${word}`).join(' or ')
  const result = await spelled(`rule r {\n  scene: s\n  tuned 高 = 5\n  when: ${text(members)}\n}\n`, 'zh')
  expect(result.match(/risk == high/g)).toHaveLength(1)
  expect(result.match(/risk == 低/g)).toHaveLength(399)
})

test('where there is no project there are no names', () => {
  expect(spellingsOf(hostOf({ project: {}, library }), 'zh').files.size).toBe(0)
  expect(spellingsOf(hostOf({ project: { 'bankc.yaml': 'edition: 1\n' }, library }), 'zh').files.size).toBe(0)
})
