/** The rules as a bank writes them, compiled by bankc as any other: a scene, its facts, a ruleset. Nothing here is only for the bench. */
import { compile } from '#compiler/compile.ts'
import type { Model } from '#model/model.ts'
import { compiledHere } from '#semantics/compiled/warrant.ts'
import { sceneDecider, type SceneDecider } from '#semantics/compiled/scene-decider.ts'
import { memoryFolder } from '../../tests/harness/folder.ts'
import { standardLibrary, today } from '../../tests/harness/libraries.ts'
import { amounts, counts, enums, flags, written, type Atom, type Rule, type Words } from './workload.ts'

const words: Words = { and: 'and', or: 'or', atom: comparison }

function comparison(atom: Atom): string {
  switch (atom.op) {
    case 'is':
      return `${atom.value ? '' : 'not '}${atom.fact}`
    case 'in':
      return `${atom.fact} in [${atom.values.join(', ')}]`
    case '==':
      return `${atom.fact} == ${atom.value}`
    default:
      return `${atom.fact} ${atom.op} ${amounts.some(([fact]) => fact === atom.fact) ? `${(atom.value / 100).toFixed(2)}元` : String(atom.value)}`
  }
}

/** What the banks of an alliance stand on: a scene with 40 facts, and rules. */
export function platformText(rules: readonly Rule[]): string {
  const fact = (name: string, type: string): string => `  fact ${name} { type: ${type} }`
  return [
    ...enums.map(([name, members]) => `enum bench_${name} {\n${members.map((member) => `  ${member}`).join('\n')}\n}`),
    'scene bench "基准" {',
    ...amounts.map(([name]) => fact(name, 'money')),
    ...counts.map(([name]) => fact(name, 'int')),
    ...enums.map(([name]) => fact(name, `bench_${name}`)),
    ...flags.map((name) => fact(name, 'bool')),
    '}',
    'ruleset bench "基准" {\n  scene: bench',
    ...rules.map(
      ({ id, when }, index) =>
        `  rule ${id} "规则${index}" { when: ${written(when, words)}, then: ${['block', 'step_up([face])', 'step_up([sms])', 'review'][index % 4]} }`,
    ),
    '}',
  ].join('\n')
}

export function modelOf(rules: readonly Rule[]): Model {
  const files = {
    'bankc.yaml': 'edition: 2026\nplatform: [std:platform, platform]\n',
    'platform/rules.bank': platformText(rules),
    'banks/a/a.bank': 'bank a "甲银行" { }\n',
  }
  const { banks, diagnostics } = compile({ project: memoryFolder(files), library: standardLibrary(), today })
  const wrong = diagnostics.filter(({ row }) => row.severity === 'error')
  const model = banks[0]?.model
  if (model === undefined)
    throw new Error(
      wrong
        .slice(0, 3)
        .map((one) => `${one.code} ${JSON.stringify(one.parameters)}`)
        .join('\n'),
    )
  return model
}

export function deciderOf(model: Model, code: boolean): SceneDecider | undefined {
  return sceneDecider(model, 'bench', code ? compiledHere : undefined)
}
