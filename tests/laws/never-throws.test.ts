/** Any input whatever gives findings, never an exception; and what happens to one bank does not happen to another. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compile } from '#compiler/compile.ts'
import { messageOf } from '#diagnostics/message.ts'
import { filesBelow } from '../harness/examples.ts'
import type { Files } from '../harness/folder.ts'
import { hostOf } from '../harness/project.ts'

const decoder = new TextDecoder()
const platform = `
enum grade "等级" @ordered { R1 "低", R2 "中" }
enum step { stop, wait(period: duration, of: ref(tool)?) }
kind tool "工具" { friction "麻烦": int = 0, helper: ref(tool)?, of: many(tool) }
kind limit { tools: set(ref(tool)) @key, single "单笔": money?, daily: money?, require single is not known or single <= daily else "x" }
kind limits "限额" { rows: table(limit), then: list(step) = [], when: expr(bool)? @facts(scene), scene: ref(scene)? }
kind fact @dotted { type: type }
kind scene { facts: many(fact) }
kind param @value(value) { value: any }
kind page "页面" @ordered { params: many(param), title: text?, grade: grade = R1, pick: query(tool)?, sort: list(expr(any)) = [] @facts(pick), map: map(int)?, test: test(money)? }
policy p { each: limits.rows where single is known, require: single <= 5万元, message: "…" }
`
const baseline = `
tool sms "短信" { }
tool pin "密码" { friction: 1, helper: sms }
scene s { fact { | name | type |
  | amount | money |
  | payee.new | bool |
} }
limits l "限" { scene: s, when: amount >= 5万元 and not payee.new, then: [stop, wait(24h)]
  | tools | single | daily |
  | ----- | -----: | ----: |
  | [sms] | 1元 | 2元 |
  | [sms, pin] | sealed 1元 | 2元 |
}
page home "首页" { title: "首页", param floor = 5万元 within 1万元..20万元 }
`
const written = `
bank a "甲" { }
override limits l { rows[[sms]].daily: 3元, when: none
  | tools | single |
  | [pin, sms] | 3元 |
  remove | [sms] | |
}
override page home { floor: 6万元, title: "家", pick: tool where friction > 0, sort: [desc(friction)] }
page second "第二页" { map: { a: 1 }, test: >= 5元 and < 6元 } before home
tool key "钥匙" { helper: 短信, tool inner { } }
remove tool pin
@allow(p, "why")
limits more { scene: s, when: 1 + 2 * 3 == 7 or amount in 1元..2元 }
`

function compiles(files: Files): void {
  const compilation = compile(hostOf(files))
  for (const one of compilation.diagnostics) {
    for (const locale of ['zh-CN', 'en'] as const) expect(messageOf(one, locale).message).not.toMatch(/undefined|\[object|NaN/)
    expect(one.at.start).toBeLessThanOrEqual(one.at.end)
    expect(one.at.end).toBeLessThanOrEqual(compilation.sources.get(one.at.file)?.text.length ?? 0)
  }
  for (const bank of compilation.banks) expect(bank.model === undefined).toBe(bank.errors > 0)
}

/** A text with some stretches cut out, doubled, or replaced by what stands elsewhere in it, or by something else. */
function damaged(text: string): fc.Arbitrary<string> {
  const odd = fc.constantFrom('{', '}', '[', ']', '(', ')', '|', '||', '"', ':', ',', '.', 'none', 'within', 'where', 'override', 'remove', 'sealed', 'before', 'is', '5万元', '1e9', '@', '=', '+=', '\n', '\0', '\uD800', '“', '且', '属于', '//', '/*', '"""', '-', '..')
  const cut = fc.tuple(fc.nat(text.length), fc.nat(30), fc.oneof(odd, fc.nat(text.length).map((from) => text.slice(from, from + 20)), fc.string({ unit: 'grapheme', maxLength: 8 })))
  return fc.array(cut, { minLength: 1, maxLength: 5 }).map((cuts) => cuts.reduce((now, [at, length, put]) => now.slice(0, at) + put + now.slice(at + length), text))
}

test('a damaged bank', () => {
  fc.assert(
    fc.property(damaged(written), (text) => {
      compiles({ 'platform/kinds.bank': platform, 'platform/baseline.bank': baseline, 'banks/a/a.bank': text, 'banks/b/b.bank': 'bank b "乙" { }\n' })
    }),
    { numRuns: 400 },
  )
})

test('a damaged platform', () => {
  fc.assert(
    fc.property(damaged(`${platform}${baseline}`), (text) => {
      compiles({ 'platform/all.bank': text, 'banks/a/a.bank': written })
    }),
    { numRuns: 400 },
  )
})

test('damage to one bank leaves the other as it was', () => {
  const files = { 'platform/kinds.bank': platform, 'platform/baseline.bank': baseline }
  const good = 'bank b "乙" { }\noverride page home { floor: 6万元 }\noverride limits l { rows[[sms]].daily: 3元 }\ntool key "钥匙" { helper: 短信 }\n'
  fc.assert(
    fc.property(damaged(written), (text) => {
      const { banks } = compile(hostOf({ ...files, 'banks/a/a.bank': text, 'banks/b/b.bank': good }))
      expect(banks.map((bank) => [bank.name, bank.errors])[1]).toEqual(['b', 0])
    }),
    { numRuns: 100 },
  )
})

test('a damaged bankc.yaml', () => {
  const yaml = decoder.decode(filesBelow('examples/alliance')['bankc.yaml'])
  fc.assert(
    fc.property(damaged(yaml), (text) => {
      compiles({ 'bankc.yaml': text, 'platform/all.bank': '', 'banks/a/a.bank': 'bank a "甲" { }\n' })
    }),
    { numRuns: 100 },
  )
})

test('bytes of any kind', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      compiles({ 'platform/all.bank': platform, 'banks/a/a.bank': bytes, 'banks/b/b.bank': 'bank b "乙" { }\n' })
    }),
    { numRuns: 200 },
  )
})
