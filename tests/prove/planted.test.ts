/** Defects planted in rulesets of ten to a thousand sound rules: each is found, where it stands, and nothing else is said. */
import { expect, test, vi } from 'vitest'
import type { Diagnostic } from '#diagnostics/catalogue.ts'
import { compile } from '#compiler/compile.ts'
import { everyRulesetIsSound } from '#compiler/prove/rules/sound.ts'
import { hostOf } from '../harness/project.ts'

vi.mock('#compiler/prove/prove.ts', () => ({ prove: () => [] }))

/** Forty facts: amounts, counts, truths, grades. */
const [amounts, counts, truths, grades] = [8, 16, 10, 6]
const scene = `scene lab "试验" {
  fact {
    | name | label | type | domain | monotone |
    | --- | --- | --- | --- | --- |
    ${[
      ...Array.from({ length: amounts }, (_, at) => `| amount${at} | "金额${at}" | money | 0元..100万元 | |`),
      ...Array.from({ length: counts }, (_, at) => `| count${at} | "次数${at}" | int | 0..100 | |`),
      ...Array.from({ length: truths }, (_, at) => `| flag${at} | "是否${at}" | bool | | |`),
      ...Array.from({ length: grades }, (_, at) => `| grade${at} | "等级${at}" | risk_grade | | |`),
      '| sum | "总额" | money | 0元..1000万元 | up |',
    ].join('\n    ')}
  }
}
`

/** The same numbers every time. */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

/** Rules that each have a case of their own: no two are about the same pair of counts at the same values. */
function soundRules(size: number, random: (below: number) => number): readonly string[] {
  return Array.from({ length: size }, (_, at) => {
    const [first, second] = [at % counts, (at + 1 + (Math.floor(at / counts) % (counts - 1))) % counts]
    const own = `count${first} == ${1 + (Math.floor(at / 2) % 97)} and count${second} == ${2 + (Math.floor(at / 7) % 97)}`
    return `rule s${at} "规${at}" { when: ${own} and amount${random(amounts)} > ${1 + random(90)}万元 and (flag${random(truths)} or grade${random(grades)} >= medium), then: [notify, limit_to(${at + 1}元)] }`
  })
}

/** What is planted, and the code and the rule that it has to be found by. */
const plants: readonly { readonly code: string; readonly at: string; readonly rules: readonly string[] }[] = [
  { code: 'BK5200', at: 'contradiction', rules: ['rule contradiction "矛盾" { when: count3 > 50 and flag1 and count3 < 20, then: review }'] },
  { code: 'BK5200', at: 'circle', rules: ['rule circle "转圈" { when: amount1 > amount2 and amount2 >= amount3 + 1元 and amount3 >= amount1, then: review }'] },
  { code: 'BK5201', at: 'always', rules: ['rule always "总是" { when: flag2 or not flag2 or count1 > 3, then: alert(aml) }'] },
  { code: 'BK5202', at: 'outside', rules: ['rule outside "界外" { when: count4 > 100 or flag3 and count5 > 7, then: confirm(large_amount) }'] },
  { code: 'BK5203', at: 'vacuous', rules: ['rule vacuous "空话" { when: count6 <= 100 and flag4 and count7 == 91, then: confirm(fraud_warning) }'] },
  { code: 'BK5204', at: 'pair', rules: ['rule wide "宽" { when: flag5 and count8 >= 10, then: step_up([face]) }', 'rule pair "窄" { when: flag5 and count8 >= 20 and grade1 == high, then: step_up([face]) }'] },
  { code: 'BK5204', at: 'union', rules: ['rule low "低" { when: flag6 and count9 < 40, then: use_counter }', 'rule high "高" { when: flag6 and count9 >= 40, then: use_counter }', 'rule union "合起来" { when: flag6 and count9 is known and count10 == 5, then: use_counter }'] },
  { code: 'BK5204', at: 'masked', rules: ['rule stronger "更严" { when: grade2 == high and flag7, then: block }', 'rule masked "被盖住" { when: grade2 == high and flag7 and count11 > 3, then: step_up([pin]) }'] },
  { code: 'BK5205', at: 'twin', rules: ['rule first "先" { when: flag8 and amount4 > 7万元, then: delay(2h) }', 'rule twin "后" { when: not (not flag8 or amount4 <= 70000元), then: delay(2h) }'] },
  { code: 'BK5206', at: 'lax', rules: ['rule lax "放行" { when: count12 == 12, then: allow }'] },
  { code: 'BK5207', at: 'implied', rules: ['rule implied "多余" { when: amount5 > 8万元 and amount5 > 2万元 and flag9, then: invalidate_code }'] },
  { code: 'BK5208', at: 'upside', rules: ['rule upside "倒着" { when: sum < 3万元 and flag0 and count13 == 77, then: disable(bill_payment) }'] },
  { code: 'BK5208', at: 'relative', rules: ['rule relative "相对" { when: sum <= amount6 + 100元 and grade3 == high and count14 == 66, then: withhold_reward }'] },
]

const tables = `ruleset overlapping "重叠" {
  scene: lab
  hit: unique
  | name | count1 | flag1 || then |
  | --- | --- | --- || --- |
  | one | < 5 | - || notify |
  | two | > 3 | true || review |
}
ruleset unreached "轮不到" {
  scene: lab
  hit: first
  | name | count1 | flag1 || then |
  | --- | --- | --- || --- |
  | low | <= 50 | - || notify |
  | high | > 50 | - || review |
  | never | 7 | true || block |
}
ruleset leaking "遗漏" {
  scene: lab
  hit: unique
  complete: true
  | name | amount1 || then |
  | --- | --- || --- |
  | below | < amount2 || notify |
  | above | > amount2 || review |
}
`

function said(rules: readonly string[]): readonly string[] {
  const text = `bank a "甲" { }\n${scene}ruleset r "甲" {\nscene: lab\n${rules.join('\n')}\n}\n${tables}`
  const compilation = compile(hostOf({ 'bankc.yaml': 'edition: 2026\nplatform: std:platform\n', 'banks/a/a.bank': text }))
  const model = compilation.banks[0]?.model
  if (model === undefined) throw new Error(JSON.stringify(compilation.diagnostics.map(({ code, parameters }) => [code, parameters])))
  const own = new Set(['r', 'overlapping', 'unreached', 'leaking'])
  const isOwn = (path: string): boolean => own.has(path.split('.')[0] ?? '')
  return everyRulesetIsSound({ model, asOf: '2026-11-26', shared: false, understood: () => true, changed: { instances: { has: ({ path }) => isOwn(path), keys: () => [] }, kinds: new Set(), removed: [] } }).map(nameOf)
}

function nameOf({ code, parameters }: Diagnostic): string {
  const words = parameters['rule'] ?? parameters['row'] ?? parameters['table']
  return `${code} ${typeof words === 'object' ? words.en.replace(/^\w+ /, '') : words}`
}

const ofTables = ['BK5210 two', 'BK5211 never', 'BK5212 amount1: amount2']

test.each([10, 100, 1000])('in %i rules', { timeout: 120_000 }, (size) => {
  const random = numbers(size)
  const sound = soundRules(size, random)
  expect(said(sound).toSorted()).toEqual(ofTables)
  const rules = [...sound]
  // The parts of one defect keep their order.
  for (const plant of plants) {
    let from = 0
    for (const rule of plant.rules) {
      const at = from + random(rules.length + 1 - from)
      rules.splice(at, 0, rule)
      from = at + 1
    }
  }
  expect(said(rules).toSorted()).toEqual([...ofTables, ...plants.map(({ code, at }) => `${code} ${at}`)].toSorted())
})
