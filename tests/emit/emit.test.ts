/** All outputs together: the same bytes whichever way they come about, provenance of every value, a bundle that tells what is there. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { emit, emitEach, type Emission } from '#compiler/emit/emit.ts'
import { kindsText } from '#compiler/emit/kinds.ts'
import { kindsDigest } from '#compiler/emit/materials.ts'
import type { Output } from '#compiler/emit/output.ts'
import type { Shipped } from '#compiler/emit/tools.ts'
import { messageOf } from '#diagnostics/message.ts'
import { shippedVocabulary } from '#model/shipped.ts'
import { twoBanks } from '../harness/examples.ts'
import { compileFiles } from '../harness/project.ts'
import type { Files } from '../harness/folder.ts'
import { bareShipped, watchedTools } from './tools.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const alliance = twoBanks()
const compilation = compileFiles(alliance as Files)

/** Kinds of its own, so that nothing that is shipped fits. */
const own: Files = {
  'platform/kinds.bank': `
enum colour "颜色" { red "红", mixed(parts: list(text)) "混合" }
abstract kind part "零件" @client { size "大小": int @client }
kind wheel "轮子" is part { colour "颜色": colour = red }
kind car "车" @client {
  parts "零件": many(part)
  engine "发动机": one(motor)
  price "价格": money? @client
  rows "行": table(row)
}
kind motor "马达" { power "功率": int }
kind row "行" { at "时间": time @key, text "文": text = "x" }
`,
  'platform/cars.bank': 'car base "基本" { price: 5CNY\n wheel front "前" { size: 4 }\n | at | text |\n | --- | --- |\n | 08:00 | "a" |\n }\n',
  'banks/a/a.bank': 'bank a "甲" { }\noverride car base { price: 6CNY }\ncar 跑车 { wheel 左 { size: 5, colour: mixed(["a"]) }\n motor main { power: 3 } }\n',
  'banks/b/b.bank': 'bank b "乙" { }\n',
}

function byPath(outputs: readonly Output[]): ReadonlyMap<string, string> {
  return new Map(outputs.map(({ path, content }) => [path, content]))
}

function emitted(emission: Emission, tools = watchedTools().tools): ReadonlyMap<string, string> {
  const { outputs, diagnostics } = emit(emission, tools)
  expect(diagnostics.map((one) => messageOf(one, 'en').message)).toEqual([])
  expect(new Set(outputs.map((one) => one.path)).size).toBe(outputs.length)
  return byPath(outputs)
}

function parsed(outputs: ReadonlyMap<string, string>, path: string): Readonly<Record<string, unknown>> {
  return JSON.parse(outputs.get(path) ?? '{}') as Readonly<Record<string, unknown>>
}

const read = (path: string): string => readFileSync(`${root}${path}`, 'utf8')

describe('whichever way', () => {
  test.each([['the standard kinds', alliance as Files], ['kinds of the project', own]])('the same bytes: %s', (_, files) => {
    const project = compileFiles(files)
    const cache = new Map<string, string>()
    const first = watchedTools({ cache })
    const outputs = emitted(project, first.tools)
    expect([...first.used].sort()).toEqual(['ajv', 'ts-morph', 'types.ts', 'validators.cjs'])

    const cached = watchedTools({ cache })
    expect(emitted(compileFiles(files), cached.tools)).toEqual(outputs)
    expect(cached.used).toEqual([])

    const kept = watchedTools({ earlier: outputs, cache: new Map([...cache].filter(([name]) => name.endsWith('.cjs'))) })
    expect(emitted(project, kept.tools)).toEqual(outputs)
    expect(kept.used).toEqual([])

    const touched = watchedTools({ earlier: new Map([['types.ts', `${outputs.get('types.ts') ?? ''} `]]), cache })
    expect(emitted(project, touched.tools)).toEqual(outputs)
    expect(touched.used).toEqual([])
  }, 60_000)

  test('a project with only standard kinds gets what is shipped, and loads nothing', () => {
    const cache = new Map<string, string>()
    const made = watchedTools({ cache })
    const outputs = emitted(compilation, made.tools)
    const code = [...cache].find(([name]) => name.endsWith('.cjs'))?.[1] ?? ''
    const shipped: Shipped = {
      types: () => read('model/kinds.ts'),
      schema: (name) => read(`schemas/${name}.schema.json`),
      validators: () => made.tools.load(code),
      texts: () => undefined,
    }
    const lucky = watchedTools({ shipped })
    expect(emitted(compilation, lucky.tools)).toEqual(outputs)
    expect(lucky.used).toEqual([])
    expect(outputs.get('types.ts')).toBe(read('model/kinds.ts'))
    expect(outputs.get('schemas/config.schema.json')).toBe(read('schemas/config.schema.json'))
  }, 60_000)
})

const outputs = emitted(compilation)
const ownOutputs = emitted(compileFiles(own))

describe('provenance', () => {
  test.each([['yuanhe', outputs], ['deyuan', outputs], ['a', ownOutputs]])('every value of %s has its place', (bank, from) => {
    const config = parsed(from, `${bank}/config.json`)
    const { values } = parsed(from, `${bank}/provenance.json`) as { readonly values: Readonly<Record<string, { readonly file: string; readonly line: number; readonly column: number }>> }
    const lost: string[] = []
    for (const pointer of Object.keys(values)) {
      const steps = pointer.split('/').slice(1).map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
      const found = steps.reduce<unknown>((json, step) => (typeof json === 'object' && json !== null ? (json as Readonly<Record<string, unknown>>)[step] : undefined), config)
      if (found === undefined) lost.push(pointer)
    }
    expect(lost).toEqual([])

    // Going down from the top, nothing ends in a value without a place having been met; ids, names and sub-kinds are told by their declarations.
    const silent = new Set(['$schema', 'format'])
    const without: string[] = []
    const walk = (json: unknown, pointer: string, met: boolean): void => {
      const here = met || Object.hasOwn(values, pointer)
      if (typeof json !== 'object' || json === null) {
        if (!here) without.push(pointer)
        return
      }
      for (const [key, part] of Object.entries(json)) if (pointer !== '' || !silent.has(key)) walk(part, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`, here)
    }
    walk(config, '', false)
    expect(without).toEqual([])
  }, 60_000)

  test('it tells lines, columns, layers and what was replaced', () => {
    const { values } = parsed(ownOutputs, 'a/provenance.json') as { readonly values: Readonly<Record<string, unknown>> }
    expect(values['/car/base/price']).toMatchObject({ layer: 'bank:a', file: 'banks/a/a.bank', line: 2, replaced: [{ file: 'platform/cars.bank', line: 1 }] })
    expect(values['/car/base/rows/0/text']).toMatchObject({ file: 'platform/cars.bank', line: 5 })
    expect(values['/car/跑车/parts/左/colour']).toMatchObject({ file: 'banks/a/a.bank', line: 3 })
    expect(values['/car/base/parts/front/colour']).toMatchObject({ file: 'platform/kinds.bank', default: true })
  })
})

describe('a bundle', () => {
  const bundleOf = (from: ReadonlyMap<string, string>, bank: string) =>
    parsed(from, `${bank}/bundle.json`) as { readonly sources: string; readonly files: readonly { readonly path: string; readonly sha256: string; readonly bytes: number }[] }

  test('names all other files of its bank, with their bytes', () => {
    for (const bank of ['yuanhe', 'deyuan']) {
      const { files } = bundleOf(outputs, bank)
      const there = [...outputs].filter(([path]) => path.startsWith(`${bank}/`) && path !== `${bank}/bundle.json`)
      expect(files).toEqual(
        there
          .map(([path, content]) => ({ path: path.slice(bank.length + 1), sha256: createHash('sha256').update(content).digest('hex'), bytes: Buffer.byteLength(content) }))
          .sort((left, right) => (left.path < right.path ? -1 : 1)),
      )
    }
  })

  test('knows its sources, whatever bankc.yaml says about the day', () => {
    const digest = (files: Files): string => bundleOf(emitted(compileFiles(files)), 'a').sources
    const yaml = 'edition: 2026\nplatform: platform\n'
    const before = digest({ ...own, 'bankc.yaml': yaml })
    expect(digest({ ...own, 'bankc.yaml': `${yaml}as_of: 2026-01-01\nlocale: en\n` })).toBe(before)
    expect(digest({ ...own, 'bankc.yaml': yaml, 'banks/b/b.bank': 'bank b "丙" { }\n' })).toBe(before)
    expect(digest({ ...own, 'bankc.yaml': yaml, 'platform/more.bank': '// nothing\n' })).not.toBe(before)
  }, 60_000)

  test('has no trace of the machine', () => {
    for (const [path, content] of outputs) expect(content.includes(root) || content.includes('/tmp/') || content.includes('node_modules'), path).toBe(false)
  })
})

test('what bankc.yaml does not want is not made', () => {
  const files = { ...own, 'bankc.yaml': 'edition: 2026\nplatform: platform\nemit:\n  config: { typescript: false }\n' }
  const made = emitted(compileFiles(files))
  expect([...made.keys()].filter((path) => path.startsWith('a/')).sort()).toEqual(['a/bundle.json', 'a/config.json', 'a/provenance.json'])
})

describe('BK6001, a mistake of bankc', () => {
  const { tools } = watchedTools()
  const digest = kindsDigest(kindsText(shippedVocabulary(compilation.vocabulary)), tools)
  const yes = () => true

  /** A module that refuses one function of one bank. */
  function picky(id: string): Shipped {
    const refuse = Object.assign((json: unknown) => !JSON.stringify(json).includes(id), { errors: [{ instancePath: '/label', keyword: 'type' }] })
    const all = Object.fromEntries([...compilation.vocabulary.kinds.keys()].map((kind) => [kind, kind === 'segment' ? refuse : yes]))
    return { ...bareShipped, validators: () => ({ kinds: digest, frames: { whole: yes, client: yes }, instances: { whole: all, client: all }, fixed: { bundle: yes, kinds: yes, provenance: yes } }) }
  }

  test('keeps its bank from being written, and no other', () => {
    const yuanhe = compilation.banks.find((bank) => bank.name === 'yuanhe')?.model
    const [id, segment] = [...(yuanhe?.bank.instances.get('segment') ?? [])].find(([, one]) => one.origin.layer === 'bank:yuanhe') ?? []
    expect(segment?.label).toBeDefined()
    const made = emit(compilation, watchedTools({ shipped: picky(segment?.label ?? '') }).tools)
    expect(made.diagnostics.map((one) => one.code)).toEqual(['BK6001'])
    const [problem] = made.diagnostics
    expect(problem?.at.file).toBe(segment?.origin.file)
    expect(problem && messageOf(problem, 'en').message).toBe(`bankc made a mistake: /segment/${id ?? ''}/label in yuanhe/config.json breaks its own format (type), so nothing was written.`)
    const paths = made.outputs.map((one) => one.path)
    expect(paths.some((path) => path.startsWith('yuanhe/'))).toBe(false)
    expect(paths).toContain('deyuan/bundle.json')
    expect(paths).toContain('kinds.json')
  }, 60_000)
})

test('bank after bank gives what all at once gives, what is shared first', () => {
  const groups = [...emitEach(compilation, watchedTools().tools)]
  expect(groups.map((group) => group.folder)).toEqual(['', ...compilation.banks.map((bank) => bank.name)])
  for (const { folder, outputs: own } of groups) {
    if (folder !== '') expect(own.every((one) => one.path.startsWith(`${folder}/`))).toBe(true)
    for (const { path, content, encoded } of own) {
      expect(outputs.get(path)).toBe(content)
      if (encoded !== undefined) expect(Buffer.from(encoded).toString('utf8')).toBe(content)
    }
  }
  expect(groups.flatMap((group) => group.outputs).length).toBe(outputs.size)
}, 60_000)
