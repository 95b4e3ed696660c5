/**
 * How long proofs take, in one process: a thousand rules over forty facts, each held against the union of all others and against the
 * direction of each fact; the same after one of them was edited; and all that is proved of the banks of an alliance.
 * `npx tsx bench/prove.ts [folder of an alliance]`, after `npm run build`: the first run, and the median of those that follow.
 */
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compileBase } from '#compiler/base.ts'
import { compile, layBank } from '#compiler/compile.ts'
import { readyBase } from '#compiler/image/ready.ts'
import { openProject } from '#compiler/project/project.ts'
import { prove } from '#compiler/prove/prove.ts'
import { everyRulesetIsSound } from '#compiler/prove/rules/sound.ts'
import type { Instance } from '#model/instance.ts'
import type { Model } from '#model/model.ts'
import { nestedIn } from '#model/nested.ts'
import { nodeHost } from '../cli/host.ts'
import { hostOf } from '../tests/harness/project.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const asOf = '2026-11-26'

function told(what: string, times: readonly number[], more = ''): void {
  const [first, ...others] = times
  const median = others.toSorted((left, right) => left - right)[others.length >> 1] ?? 0
  console.log(`${what}: first ${first?.toFixed(0) ?? ''} ms, then ${median.toFixed(1)} ms${more}`)
}

function timed(run: () => void): number {
  const begun = performance.now()
  run()
  return performance.now() - begun
}

const facts = [
  ...Array.from({ length: 16 }, (_, at) => `| amount${at} | "金额${at}" | money | up |`),
  ...Array.from({ length: 14 }, (_, at) => `| count${at} | "次数${at}" | int | up |`),
  ...Array.from({ length: 10 }, (_, at) => `| flag${at} | "是否${at}" | bool | |`),
]

/** `edit`: how far its first threshold was moved. */
function rule(at: number, edit = 0): string {
  return `rule q${at} "规${at}" { when: count${at % 14} > ${(at % 90) + edit} and amount${at % 16} > ${1 + (at % 70)}万元 and flag${at % 10} and (count${(at * 5 + 3) % 14} >= ${at % 50} or flag${(at + 3) % 10}), then: notify }`
}

function rulesetOf(name: string, rules: readonly string[]): string {
  return `ruleset ${name} "${name}" {\nscene: lab\n${rules.join('\n')}\n}\n`
}

function modelWith(size: number, edits: number): Model {
  const scene = `bank a "甲" { }\nscene lab "试验" {\n fact {\n | name | label | type | monotone |\n | --- | --- | --- | --- |\n${facts.join('\n')}\n}\n}\n`
  const edited = Array.from({ length: edits }, (_, at) => rulesetOf(`edit${at}`, [rule(size / 2, at + 1)]))
  const text = `${scene}${rulesetOf('r', Array.from({ length: size }, (_, at) => rule(at)))}${edited.join('')}`
  const { banks, diagnostics } = compile(hostOf({ 'bankc.yaml': 'edition: 2026\nplatform: std:platform\n', 'banks/a/a.bank': text }))
  const model = banks[0]?.model
  if (model === undefined) throw new Error(diagnostics.map(({ code }) => code).join(' '))
  return model
}

function rulesetIn(model: Model, name: string): Instance {
  const found = model.bank.instances.get('ruleset')?.get(name)
  if (found === undefined) throw new Error(`no ruleset ${name}`)
  return found
}

/** The model with one rule of `r` as it stands in another ruleset; all else is what it was. */
function editedModel(model: Model, at: number, by: string): { readonly model: Model; readonly changed: ReadonlySet<Instance> } {
  const [ruleset, [other]] = [rulesetIn(model, 'r'), nestedIn(rulesetIn(model, by), 'rules')]
  const rules = ruleset.fields.get('rules')
  const before = nestedIn(ruleset, 'rules')[at]
  if (rules?.value?.is !== 'many' || before === undefined || other === undefined) throw new Error(`no rule ${at}`)
  const rule = { ...before, fields: other.fields }
  const edited = { ...ruleset, fields: new Map(ruleset.fields).set('rules', { ...rules, value: { ...rules.value, instances: new Map(rules.value.instances).set(before.name, rule) } }) }
  const instances = new Map(model.bank.instances).set('ruleset', new Map(model.bank.instances.get('ruleset')).set('r', edited))
  return { model: { ...model, bank: { ...model.bank, instances } }, changed: new Set([edited, rule]) }
}

const runs = 25

for (const size of [100, 1000]) {
  const model = modelWith(size, runs)
  const judge = (of: Model, changed: { readonly has: (one: Instance) => boolean }): number =>
    everyRulesetIsSound({ model: of, asOf, shared: false, understood: () => true, changed: { instances: { has: (one) => changed.has(one), keys: () => [] }, kinds: new Set(), removed: [] } }).length
  let findings = 0
  const whole = Array.from({ length: runs }, () => timed(() => (findings = judge(model, { has: ({ path }) => path === 'r' || path.startsWith('r.') }))))
  told(`${size} rules`, whole, `, ${findings} findings`)
  const edits = Array.from({ length: runs }, (_, at) => editedModel(model, size / 2, `edit${at}`))
  told(`one of ${size} edited`, edits.map(({ model: edited, changed }) => timed(() => judge(edited, changed))))
}

const host = nodeHost(resolve(process.argv[2] ?? `${root}/examples/alliance`), `${root}/stdlib`, 'bankc.yaml')
const { project } = openProject(host)
if (project === undefined) throw new Error('no project there')
const alliance = Array.from({ length: 3 }, () => {
  const ready = readyBase(host, project.base.map(({ name }) => name))
  const base = compileBase(project.base.slice(ready.layers).map((layer) => layer.load()), asOf, ready.base)
  return project.banks.reduce((sum, name) => {
    const { judging, said } = layBank(project, base, name, asOf)
    return sum + timed(() => prove(judging, said))
  }, 0)
})
told(`all of ${project.banks.length} banks`, alliance)
