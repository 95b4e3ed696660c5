/**
 * How long proofs take: a thousand rules over forty facts, each held against the union of all others and against the direction of each
 * fact; and once more after one of them was edited. `npx tsx bench/prove.ts`: medians of seven runs in one process, after one to warm up.
 */
import { compile } from '#compiler/compile.ts'
import { everyRulesetIsSound } from '#compiler/prove/rules/sound.ts'
import type { Instance } from '#model/instance.ts'
import { hostOf } from '../tests/harness/project.ts'

const facts = [
  ...Array.from({ length: 16 }, (_, at) => `| amount${at} | "金额${at}" | money | up |`),
  ...Array.from({ length: 14 }, (_, at) => `| count${at} | "次数${at}" | int | up |`),
  ...Array.from({ length: 10 }, (_, at) => `| flag${at} | "是否${at}" | bool | |`),
]

function rule(at: number): string {
  return `rule q${at} "规${at}" { when: count${at % 14} > ${at % 90} and amount${at % 16} > ${1 + (at % 70)}万元 and flag${at % 10} and (count${(at * 5 + 3) % 14} >= ${at % 50} or flag${(at + 3) % 10}), then: notify }`
}

for (const size of [100, 1000]) {
  const text = `bank a "甲" { }\nscene lab "试验" {\n fact {\n | name | label | type | monotone |\n | --- | --- | --- | --- |\n${facts.join('\n')}\n}\n}\nruleset r "甲" {\nscene: lab\n${Array.from({ length: size }, (_, at) => rule(at)).join('\n')}\n}\n`
  const { banks, diagnostics } = compile(hostOf({ 'bankc.yaml': 'edition: 2026\nplatform: std:platform\n', 'banks/a/a.bank': text }))
  const model = banks[0]?.model
  if (model === undefined) throw new Error(diagnostics.map(({ code }) => code).join(' '))
  const time = (isMine: (path: string) => boolean): { readonly milliseconds: number; readonly findings: number } => {
    const runs = Array.from({ length: 8 }, () => {
      const begun = performance.now()
      const instances = { has: ({ path }: Instance) => isMine(path), keys: () => [] }
      const findings = everyRulesetIsSound({ model, asOf: '2026-11-26', shared: false, understood: () => true, changed: { instances, kinds: new Set() } }).length
      return { milliseconds: performance.now() - begun, findings }
    })
    return runs.slice(1).toSorted((left, right) => left.milliseconds - right.milliseconds)[3] ?? { milliseconds: 0, findings: 0 }
  }
  const all = time((path) => path === 'r' || path.startsWith('r.'))
  const one = time((path) => path === 'r' || path === `r.q${size / 2}`)
  console.log(`${size} rules: all ${all.milliseconds.toFixed(0)} ms (${all.findings} findings); one edited ${one.milliseconds.toFixed(1)} ms (${one.findings})`)
}
