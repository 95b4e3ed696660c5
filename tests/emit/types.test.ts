/** types.ts is what Prettier would print, whatever the kinds are called; real banks compile against it, and mistakes do not. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { spawnSync } from 'node:child_process'
import * as check from 'fast-check'
import * as prettier from 'prettier'
import * as morph from 'ts-morph'
import { describe, expect, test } from 'vitest'
import { configHead, configOf } from '#compiler/emit/config.ts'
import { configModule } from '#compiler/emit/typescript/config-ts.ts'
import { isTypesOf, makeTypes } from '#compiler/emit/types/types.ts'
import type { Enum, Vocabulary } from '#model/kind.ts'
import { scalar, scalarNames, type Type } from '#model/type.ts'
import { stale } from '../../scripts/generate.ts'
import { twoBanks } from '../harness/examples.ts'
import { compileFiles } from '../harness/project.ts'
import { enumOf, note, vocabularyOf, type KindSketch } from './fill.ts'

const hash = (text: string): string => createHash('sha256').update(text).digest('hex')
const typesOf = (vocabulary: Vocabulary): string => makeTypes(vocabulary, 'd'.repeat(64), morph, hash)
const pretty = (text: string): Promise<string> => prettier.format(text, { parser: 'typescript' })

const long = '一个名字很长很长很长很长很长很长很长很长的类型'
const names = ['limit', 'money', 'Money', 'record', 'any_thing', 'a_b', 'AB', '__proto__', '_', '_1', 'client_limit', 'tagged_limit', '限额', long, 'x'.repeat(70), 'expression', 'bank_config']
const members = ['a', 'b_c', '转账', 'R1', 'constructor', 'm'.repeat(60), '一个很长的成员名字一个很长的成员名字']
const annotationSets = [[], [note('client')], [note('client')], [note('server')]]
const doc = check.option(check.constantFrom('说明', 'a */ b', '  two\n\n  lines  ', '“引号”', '/** x', 'https://example.com/*'), { nil: undefined })

const anyType: check.Arbitrary<Type> = check.letrec<{ type: Type }>((tie) => ({
  type: check.oneof(
    { maxDepth: 3 },
    check.constantFrom(...scalarNames).map(scalar),
    check.constantFrom(...names).map((name): Type => ({ is: 'enum', name })),
    check.tuple(check.constantFrom('ref', 'query', 'table', 'many', 'one'), check.constantFrom(...names)).map(([is, kind]) => ({ is, kind }) as Type),
    check.constant<Type>({ is: 'ref', kind: undefined }),
    check.tuple(check.constantFrom('list', 'set', 'map', 'range', 'expr', 'test', 'optional'), tie('type')).map(([is, of]) => ({ is, of }) as Type),
  ),
})).type

const anyEnums: check.Arbitrary<readonly Enum[]> = check.uniqueArray(
  check.record({ name: check.constantFrom(...names), members: check.uniqueArray(check.constantFrom(...members), { minLength: 1 }), called: check.nat(), type: anyType, doc }).map(({ name, members: all, called, type, doc: text }) => {
    const made = enumOf(name, all)
    const changed = [...made.members.values()].map((one, index) => (index === called % (all.length * 2) ? { ...one, parameters: [{ name: 'given', label: undefined, type }, { name: '另一个', label: '名', type: scalar('text') }] } : one))
    return { ...made, doc: text, members: new Map(changed.map((one) => [one.name, one])) }
  }),
  { selector: (one) => one.name, maxLength: 4 },
)

const anyKinds: check.Arbitrary<readonly KindSketch[]> = check
  .uniqueArray(
    check.record({
      name: check.constantFrom(...names),
      label: check.constantFrom('限额', 'Limit'),
      doc,
      annotations: check.constantFrom(...annotationSets),
      abstract: check.boolean(),
      parent: check.option(check.nat(), { nil: undefined, freq: 2 }),
      fields: check.uniqueArray(check.record({ name: check.constantFrom('a', 'b_c', '限额', 'constructor', 'f'.repeat(60), long), label: check.constantFrom('甲', '乙 */'), doc, type: anyType, annotations: check.constantFrom(...annotationSets) }), {
        selector: (field) => field.name,
        maxLength: 4,
      }),
    }),
    { selector: (kind) => kind.name, minLength: 1, maxLength: 7 },
  )
  .map((sketches) =>
    sketches.map(({ parent, label, doc: text, ...sketch }, index) => ({
      ...sketch,
      label,
      ...(text === undefined ? {} : { doc: text }),
      fields: sketch.fields.map(({ doc: about, ...field }) => ({ ...field, name: `${field.name}${parent === undefined ? '' : `_${index}`}`, ...(about === undefined ? {} : { doc: about }) })),
      ...(parent === undefined || index === 0 ? {} : { parent: sketches[parent % index]?.name ?? '' }),
    })),
  )

test('of any kinds, it is what Prettier prints', async () => {
  await check.assert(
    check.asyncProperty(anyKinds, anyEnums, async (kinds, enums) => {
      const text = typesOf(vocabularyOf(kinds, enums))
      expect(text).toBe(await pretty(text))
    }),
    { numRuns: 40 },
  )
}, 60_000)

test('what is generated and checked in is fresh, and what Prettier prints', async () => {
  expect(stale()).toEqual([])
  const types = readFileSync(new URL('../../model/kinds.ts', import.meta.url), 'utf8')
  expect(await pretty(types)).toBe(types)
}, 60_000)

test('a file that is whole and of these kinds is known, and no other', () => {
  const text = typesOf(vocabularyOf([{ name: 'limit', fields: [] }]))
  const kinds = 'd'.repeat(64)
  expect(isTypesOf(kinds, text, hash)).toBe(true)
  expect(isTypesOf('e'.repeat(64), text, hash)).toBe(false)
  for (const other of [undefined, '', `${text} `, text.replace('Limit', 'limit'), text.slice(0, -1), text.slice(0, 100), '// bankc kinds\n']) expect(isTypesOf(kinds, other, hash)).toBe(false)
})

describe('compiled by tsc --strict', () => {
  const { banks, vocabulary } = compileFiles(twoBanks() as Readonly<Record<string, Uint8Array>>)
  const [bank] = banks.flatMap(({ name, model }) => (model === undefined ? [] : [{ name, model }]))
  const compiler = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc')
  const types = typesOf(vocabulary)
  const config = bank === undefined ? '' : configModule(configHead, configOf(bank.model).groups)

  function compiled(moduleKind: string, resolution: string, text: string): string {
    const folder = mkdtempSync(join(tmpdir(), 'bankc-types-'))
    try {
      mkdirSync(join(folder, 'bank'))
      writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
      writeFileSync(join(folder, 'types.ts'), types)
      writeFileSync(join(folder, 'bank', 'config.ts'), text)
      const strict = ['--noEmit', '--strict', '--exactOptionalPropertyTypes', '--noUnusedLocals', '--noUnusedParameters', '--target', 'es2022', '--types', '']
      return spawnSync(process.execPath, [compiler, ...strict, '--module', moduleKind, '--moduleResolution', resolution, join(folder, 'bank', 'config.ts')], { encoding: 'utf8', cwd: folder }).stdout
    } finally {
      rmSync(folder, { recursive: true })
    }
  }

  test.each([['nodenext', 'nodenext'], ['esnext', 'bundler']])('%s', (moduleKind, resolution) => {
    expect(config).not.toBe('')
    expect(compiled(moduleKind, resolution, config)).toBe('')
  }, 60_000)

  test('a key or a value that no kind has is refused', () => {
    const wrong = config.replace('time_zone: "Asia/Shanghai"', 'time_zoom: "Asia/Shanghai"').replace(/currency: "CNY", amount: "[\d.]+"/, 'currency: "CNY", amount: "many"')
    const said = compiled('nodenext', 'nodenext', wrong)
    expect(said).toContain('time_zoom')
    expect(said).toContain('many')
  }, 60_000)
})
