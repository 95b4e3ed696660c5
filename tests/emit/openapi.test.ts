// The OpenAPI documents of real banks: valid alone and together, in both versions, and the same whatever was written before.
import { fileURLToPath } from 'node:url'
import { Validator } from '@seriousme/openapi-schema-validator'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { nodeHost } from '#cli/host.ts'
import { compile } from '#compiler/compile.ts'
import { openapiOutputs } from '#compiler/emit/openapi/openapi.ts'
import type { Model } from '#model/model.ts'
import { documentsOf, faultsIn, objectsIn, operationsOf, type Tree } from './openapi-document.ts'

const folder = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))

function modelsOf(project: string): readonly Model[] {
  const two = project === 'examples/alliance' ? { banks: ['deyuan', 'yuanhe'] } : {}
  const { banks } = compile(nodeHost(folder(project), folder('stdlib'), 'bankc.yaml'), { asOf: '2026-11-22', ...two })
  return banks.flatMap((bank) => bank.model ?? [])
}

const models = [...modelsOf('examples/alliance'), ...modelsOf('examples/quickstart')]
const written = models.flatMap((model) =>
  (['3.1', '3.0'] as const).map((version) => {
    const outputs = openapiOutputs(model, { version })
    return { bank: model.bank.name, model, version, outputs, documents: documentsOf(outputs) }
  }),
)

/** Compiles the schema of OpenAPI once. */
const validator = new Validator()

test('three banks are here', () => {
  expect(models.map((model) => model.bank.name)).toEqual(['deyuan', 'yuanhe', 'xiaohe'])
})

describe.each(written)('$bank, OpenAPI $version', ({ bank, model, version, outputs, documents }) => {
  const groups = [...documents].filter(([file]) => file !== 'index.yaml')

  test('a document a service group, and one that joins them', () => {
    const expected = [...(model.bank.instances.get('service_group')?.keys() ?? [])].sort().map((group) => `${bank}/openapi/${group}.yaml`)
    expect(expected).toHaveLength(13)
    expect(outputs.map((output) => output.path)).toEqual([...expected, `${bank}/openapi/index.yaml`])
  })

  test('each is valid alone', async () => {
    for (const [file, document] of groups) expect([file, await validator.validate(structuredClone(document))]).toEqual([file, { valid: true }])
    expect(groups.map(([, document]) => String(document['openapi']).slice(0, 3))).toEqual(groups.map(() => version))
  })

  test('and so is the one that joins them', async () => {
    const together = new Validator()
    for (const [file, document] of groups) await together.addSpecRef(structuredClone(document), file)
    expect(await together.validate(structuredClone(documents.get('index.yaml') ?? {}))).toEqual({ valid: true })
    const paths = groups.flatMap(([, document]) => Object.keys(document['paths'] as Tree))
    expect(Object.keys(documents.get('index.yaml')?.['paths'] as Tree)).toEqual(paths)
  })

  test('references lead somewhere, nothing stands unused, ids are ASCII', () => {
    expect(faultsIn(documents)).toEqual([])
  })

  test('nothing is undefined, and only Chinese texts are Chinese', () => {
    for (const { content } of outputs) expect(content).not.toMatch(/undefined|\[object|NaN/)
    const known = ['title', 'summary', 'description', 'detail', 'x-displayName']
    for (const [file, document] of documents) {
      for (const [pointer, object] of objectsIn(document)) {
        if (/\/(enum|x-enumDescriptions)(\/|$)/.test(pointer)) continue
        for (const [key, value] of Object.entries(object)) {
          if (typeof value === 'string' && /\p{Script=Han}/u.test(value) && !known.includes(key)) expect(`${file} ${pointer} ${key}`).toBe('ASCII')
        }
      }
    }
  })

  test('the same bytes another time', () => {
    expect(openapiOutputs(model, { version })).toEqual(outputs)
  })
})

test('what a bank has does not depend on which bank came before', () => {
  const again = modelsOf('examples/alliance').toReversed()
  for (const model of again) {
    expect(openapiOutputs(model, { version: '3.1' })).toEqual(written.find((one) => one.bank === model.bank.name && one.version === '3.1')?.outputs)
  }
})

test('3.0 has no word of 3.1: no lists of types, no const, no example lists, nothing beside a reference, no scopes of a bearer', () => {
  const faults: string[] = []
  for (const { documents, version } of written) {
    if (version === '3.1') continue
    for (const [file, document] of documents) {
      for (const [pointer, object] of objectsIn(document)) {
        const isSchema = !/\/(properties|x-enumDescriptions|example[^/]*|value)$/.test(pointer)
        if ('$ref' in object && Object.keys(object).length > 1) faults.push(`${file} ${pointer}: more than a reference`)
        const words = isSchema ? ['const', '$defs', 'prefixItems', 'patternProperties', 'contentEncoding'].filter((word) => word in object) : []
        if (words.length > 0 || (isSchema && Array.isArray(object['type']))) faults.push(`${file} ${pointer}: ${words.join(', ')}`)
      }
      for (const { operation } of operationsOf(document)) for (const one of operation['security'] as readonly Tree[]) expect(Object.values(one)).toEqual([[]])
    }
  }
  expect(faults).toEqual([])
})

describe('a broken document is found', () => {
  const transfer = (): Record<string, unknown> => parse(written[2]?.outputs.find((output) => output.path.endsWith('/transfer.yaml'))?.content ?? '') as Record<string, unknown>
  const firstOperation = (document: Tree): Record<string, unknown> => operationsOf(document)[0]?.operation as Record<string, unknown>
  const broken: readonly (readonly [string, (document: Record<string, unknown>) => void])[] = [
    ['no title', (document) => delete (document['info'] as Record<string, unknown>)['title']],
    ['a parameter that is nowhere', (document) => (firstOperation(document)['parameters'] = [{ name: 'a', in: 'nowhere', schema: {} }])],
    ['responses that are a list', (document) => (firstOperation(document)['responses'] = [])],
    ['a status that is none', (document) => (firstOperation(document)['responses'] = { '20': { description: '' } })],
    ['a key of a component that is Chinese', (document) => (document['components'] = { schemas: { 金额: { type: 'string' } } })],
    ['a reference that leads nowhere', (document) => (firstOperation(document)['requestBody'] = { $ref: '#/components/requestBodies/none' })],
  ]

  test.each(broken)('%s', async (_, spoil) => {
    const document = transfer()
    expect((await validator.validate(structuredClone(document))).valid).toBe(true)
    spoil(document)
    expect((await validator.validate(document)).valid).toBe(false)
  })

  test('by the lint too', () => {
    const document = transfer()
    const operation = firstOperation(document)
    operation['operationId'] = '转账'
    operation['tags'] = ['none']
    operation['parameters'] = [{ name: 'a', in: 'path', required: true, schema: {} }]
    operation['security'] = [{ none: [] }]
    expect(faultsIn(new Map([['transfer.yaml', document]])).map((fault) => fault.replace(/^.*?: /, ''))).toEqual(
      expect.arrayContaining(['the id 转账 is not ASCII', 'the tag none is not declared', 'the scheme none is not declared', 'parameters of the path are a']),
    )
  })
})
