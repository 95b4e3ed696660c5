/** Who decides: code where there is a warrant and code may be generated, the interpreter where not; what code looks like, and what a scene's decision tells. */
import { createHash } from 'node:crypto'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Model } from '#model/model.ts'
import type { Value } from '#model/value.ts'
import { describeValue } from '#model/value-words.ts'
import { textOf } from '#semantics/compiled/code.ts'
import { decider } from '#semantics/compiled/decider.ts'
import type { NativeFacts } from '#semantics/compiled/form.ts'
import { nativeOf } from '#semantics/compiled/native.ts'
import { programOf } from '#semantics/compiled/program.ts'
import { sceneDecider } from '#semantics/compiled/scene-decider.ts'
import { compiledHere, verify } from '#semantics/compiled/warrant.ts'
import { decideScene, stepOf, type SceneDecision } from '#semantics/scene-decision.ts'
import { rulesetsOf } from '#semantics/scene.ts'
import { compileFiles } from '../harness/project.ts'
import { emitted } from '../harness/outputs.ts'

const today = '2026-11-22'

function modelOf(rules: string): Model {
  const { banks, diagnostics } = compileFiles({
    'bankc.yaml': 'edition: 2026\nplatform: [std:platform, platform]\n',
    'platform/rules.bank': rules,
    'banks/a/a.bank': 'bank a "甲银行" { }\n',
  })
  const model = banks[0]?.model
  if (model === undefined) throw new Error(diagnostics.map(({ code, parameters }) => `${code} ${JSON.stringify(parameters)}`).join('\n'))
  return model
}

const drill = modelOf(`scene drill "演练" {
  fact amount { type: money }
  fact is_new { type: bool }
  fact word { type: text }
  fact day { type: date }
  fact tools { type: set(ref(auth_tool)) }
}
ruleset drill_amounts "金额" {
  scene: drill, unknown: review
  rule large "大额" { when: amount >= 5万元, unless: word == "\\"];throw 1//", then: [step_up([face, sms]), exclude_tools([pin])] }
  rule fresh "新人" { when: is_new and amount >= 1万元, then: step_up([usb_key]) }
}
ruleset drill_days "日子" {
  scene: drill
  rule late "迟" { when: day > 2026-11-30, then: notify }
  rule weak "弱" { when: sms in tools, then: alert(fraud) }
}
`)

const yuan = (digits: bigint, scale = 0): Value => ({ is: 'money', currency: 'CNY', amount: { digits, scale } })

function words<Given>({ decisions, tools, withoutTools, trace, unclear, missing }: SceneDecision<Given>): unknown {
  return {
    decisions: decisions.map(describeValue).join(' '),
    tools,
    withoutTools,
    trace: trace.map(({ rule }) => rule.path),
    unclear: unclear.map(({ rule }) => rule.path),
    missing,
  }
}

describe('a scene', () => {
  const facts = new Map<string, Value>([
    ['amount', yuan(60_000n)],
    ['is_new', { is: 'bool', value: true }],
    ['word', { is: 'text', value: 'hello' }],
    ['day', { is: 'date', value: '2026-12-01' }],
    ['tools', { is: 'set', items: [] }],
  ])

  test('is decided by all its rulesets, with the tools to add and to leave out', () => {
    const decision = decideScene(drill, 'drill', facts, today)
    if (decision === undefined) throw new Error('no scene')
    expect(words(decision)).toEqual({
      decisions: 'notify step_up([face, sms, usb_key]) exclude_tools([pin])',
      tools: ['face', 'sms', 'usb_key'],
      withoutTools: ['pin'],
      trace: ['drill_amounts.large', 'drill_amounts.fresh', 'drill_days.late'],
      unclear: [],
      missing: [],
    })
    expect(decideScene(drill, 'nowhere', facts, today)).toBeUndefined()
  })

  test('tells of each rule its label, its place and the values that made it fire', () => {
    const [large, fresh] = decideScene(drill, 'drill', facts, today)?.trace.map(stepOf) ?? []
    expect(large).toMatchObject({ rule: 'drill_amounts.large', label: '大额', place: { file: 'platform/rules.bank' } })
    expect(fresh?.because.map(({ fact, value }) => `${fact} ${describeValue(value)}`)).toEqual(['is_new true', 'amount 60,000元'])
  })

  test('says the same by code, over values and over native facts', () => {
    const scene = sceneDecider(drill, 'drill', compiledHere)
    if (scene === undefined) throw new Error('no scene')
    expect(scene.deciders.map(({ by, interpreted }) => [by, interpreted.map(({ name }) => name)])).toEqual([
      ['code', []],
      ['code', ['weak']],
    ])
    const forms = new Map(scene.deciders.flatMap((one) => [...one.forms]))
    for (const given of [
      facts,
      new Map<string, Value>(),
      new Map([...facts].slice(1)),
      new Map([...facts].slice(0, 2)),
      new Map([...facts, ['amount', yuan(49_999_999n, 3)] as const]),
    ]) {
      const wanted = words(decideScene(drill, 'drill', given, today) ?? fail())
      expect(words(scene.decide(given, today))).toEqual(wanted)
      expect(words(scene.decideNative(nativeOf(given, forms), today))).toEqual(wanted)
    }
    expect(sceneDecider(drill, 'nowhere', compiledHere)).toBeUndefined()
  })
})

function fail(): never {
  throw new Error('no scene')
}

describe('native facts', () => {
  const scene = sceneDecider(drill, 'drill', compiledHere) ?? fail()
  const of = (given: NativeFacts): unknown => words(scene.decideNative({ is_new: false, word: 'x', day: '2026-11-22', tools: [], ...given }, today))
  const allowed = { decisions: 'allow', trace: [], missing: [] }

  test('are fen, names and arrays; what is finer or larger than a number can say stands as the value', () => {
    expect(of({ amount: 4_999_999 })).toMatchObject(allowed)
    expect(of({ amount: 5_000_000 })).toMatchObject({ trace: ['drill_amounts.large'] })
    expect(of({ amount: yuan(49_999_999n, 3) })).toMatchObject(allowed)
    expect(of({ amount: yuan(10n ** 30n) })).toMatchObject({ trace: ['drill_amounts.large'] })
    expect(of({ amount: 0, tools: new Set(['sms']) })).toMatchObject({ trace: ['drill_days.weak'] })
  })

  test('that are written in no way that means something are unknown, and never guessed', () => {
    for (const amount of [undefined, null, Number.NaN, Infinity, 0.5, '5000000', true, ['5000000'], {}])
      expect([amount, of({ amount } as NativeFacts)]).toEqual([amount, expect.objectContaining({ missing: ['amount'], unclear: ['drill_amounts.large'] })])
    expect(of({ amount: 0, day: 'tomorrow' })).toMatchObject({ missing: ['day'] })
    expect(of({ amount: 0, tools: 'sms' })).toMatchObject({ missing: ['tools'] })
  })
})

describe('code', () => {
  const [amounts] = rulesetsOf(drill, 'drill')
  if (amounts === undefined) throw new Error('no ruleset')

  test('is generated with a warrant only', () => {
    expect(decider(drill, amounts, undefined).by).toBe('interpreter')
    expect(decider(drill, amounts, compiledHere).by).toBe('code')
  })

  test('has names and texts of the bank nowhere but in texts of JSON', () => {
    const forms = decider(drill, amounts, compiledHere).forms
    const text = textOf(programOf(drill, amounts, forms))
    expect(text).toContain('case "\\"];throw 1//":')
    expect(text.replace(/"(?:[^"\\]|\\.)*"/g, '""')).not.toMatch(/throw|amount|word/)
  })

  test('is of functions that V8 optimises, whatever the ruleset', () => {
    const rules = Array.from(
      { length: 150 },
      (_, index) =>
        `  rule r${index} "规则${index}" { when: amount >= ${index + 1}元 and (is_new or word == "w${index}") and amount < ${index + 9000}元, then: notify }`,
    )
    const either = (from: number): string => Array.from({ length: 450 }, (_, index) => `amount == ${from + index * 2}元`).join(' or ')
    const long = `  rule long "长" { when: ${either(0)}, unless: ${either(1)}, then: notify }`
    const large = modelOf(
      `scene drill "演练" {\n  fact amount { type: money }\n  fact is_new { type: bool }\n  fact word { type: text }\n}\nruleset many "多" {\n  scene: drill\n${rules.join('\n')}\n${long}\n}\n`,
    )
    const [ruleset] = rulesetsOf(large, 'drill')
    if (ruleset === undefined) throw new Error('no ruleset')
    const { forms, interpreted } = decider(large, ruleset, compiledHere)
    expect(interpreted.map(({ name }) => name)).toEqual(['long'])
    const program = programOf(large, ruleset, forms)
    expect(program.rules.length).toBeGreaterThan(2)
    const sizes = bytecodeOf(textOf(program))
    expect(sizes.length).toBeGreaterThan(1)
    expect(Math.max(...sizes)).toBeLessThan(61_440 / 2)
  })

  test('is done without where none may be generated', () => {
    const folder = mkdtempSync(join(tmpdir(), 'bankc-decider-'))
    try {
      writeFileSync(join(folder, 'try.mjs'), `try { new Function('1') } catch (error) { console.log(error.name) }`)
      expect(spawnSync(process.execPath, ['--disallow-code-generation-from-strings', join(folder, 'try.mjs')], { encoding: 'utf8' }).stdout).toBe('EvalError\n')
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
    const generate = globalThis.Function
    globalThis.Function = function refused() {
      throw new EvalError('Code generation from strings disallowed for this context')
    } as unknown as FunctionConstructor
    try {
      const quiet = decider(drill, amounts, compiledHere)
      expect(quiet.by).toBe('interpreter')
      expect(quiet.decideNative({ amount: 6_000_000, is_new: true, word: 'x' }, today).fired.map(({ rule }) => rule.name)).toEqual(['large', 'fresh'])
    } finally {
      globalThis.Function = generate
    }
  })
})

/** Sizes of the bytecode of all functions in a text, as V8 prints them. */
function bytecodeOf(text: string): readonly number[] {
  const folder = mkdtempSync(join(tmpdir(), 'bankc-bytecode-'))
  try {
    writeFileSync(
      join(folder, 'code.cjs'),
      `const made = new Function('judge', 'unusual', 'own', ${JSON.stringify(text)})(() => false, () => NaN, () => undefined)\nconst row = new Float64Array(100), found = new Int32Array(1000)\nmade.read({}, row)\nfor (const chunk of [...made.rules, ...made.rows]) chunk(row, found, 0)\n`,
    )
    const { stdout } = spawnSync(process.execPath, ['--print-bytecode', '--no-lazy', join(folder, 'code.cjs')], { encoding: 'utf8', maxBuffer: 1 << 30 })
    return [...stdout.matchAll(/Bytecode length: (\d+)/g)].map((match) => Number(match[1])).filter((size) => size > 4000)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

describe('a bundle', () => {
  const digest = (text: string): string => createHash('sha256').update(text).digest('hex')
  const files = new Map(
    emitted(compileFiles({ 'bankc.yaml': 'edition: 2026\n', 'banks/a/a.bank': 'bank a "甲银行" { }\n' }))
      .filter(({ path }) => path.startsWith('a/'))
      .map(({ path, content }) => [path.slice(2), content]),
  )
  const text = files.get('bundle.json') ?? ''
  files.delete('bundle.json')

  test('that is what was released gives a warrant', () => {
    const { warrant, wrong } = verify({ text, expected: digest(text), files }, digest)
    expect(wrong).toEqual([])
    expect(warrant).toMatchObject({ is: 'verified bundle', bundle: digest(text) })
    expect(decider(drill, rulesetsOf(drill, 'drill')[0] ?? fail(), warrant).by).toBe('code')
  })

  test('that is not gives none, and says what is wrong', () => {
    const config = files.get('config.json') ?? ''
    expect(verify({ text: `${text} `, expected: digest(text), files }, digest)).toEqual({ warrant: undefined, wrong: ['bundle.json'] })
    expect(verify({ text, expected: digest(text), files: new Map([...files, ['config.json', config.replace('甲', '乙')]]) }, digest)).toEqual({
      warrant: undefined,
      wrong: ['config.json'],
    })
    expect(verify({ text, expected: digest(text), files: new Map([...files].filter(([path]) => path !== 'config.json')) }, digest)).toEqual({
      warrant: undefined,
      wrong: ['config.json'],
    })
    expect(verify({ text, expected: digest(text), files: new Map([...files, ['more.js', '']]) }, digest)).toEqual({ warrant: undefined, wrong: ['more.js'] })
  })
})
