/** The schemas say what is written: Ajv accepts every real document and every filled one, and agrees with the validators compiled ahead on broken ones. */
import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Ajv2020 as AjvClass } from 'ajv/dist/2020.js'
import * as check from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { renderJson } from '#diagnostics/render/json.ts'
import { configHead, configOf } from '#compiler/emit/config.ts'
import { manifestHead, manifestOf } from '#compiler/emit/manifest.ts'
import { kindsJson } from '#compiler/emit/kinds.ts'
import { fixedSchemas } from '#compiler/emit/materials.ts'
import { documentSchema } from '#compiler/emit/schema/documents.ts'
import { checkerOf, type Checker } from '#compiler/emit/validate/validate.ts'
import { validatorCode, validatorsOf } from '#compiler/emit/validate/validators.ts'
import { groupsOf, type Group, type View } from '#model/bank-json.ts'
import { isJsonArray, isJsonObject, jsonObject, type Json, type JsonObject } from '#model/json.ts'
import type { Vocabulary } from '#model/kind.ts'
import type { Model } from '#model/model.ts'
import { scalar } from '#model/type.ts'
import { filesBelow } from '../harness/examples.ts'
import { compileFiles } from '../harness/project.ts'
import { filledModel, note, vocabularyOf } from './fill.ts'
import { watchedTools } from './tools.ts'

const { Ajv2020 } = createRequire(import.meta.url)('ajv/dist/2020.js') as { readonly Ajv2020: typeof AjvClass }
const schemas = fileURLToPath(new URL('../../schemas/', import.meta.url))
const views: readonly View[] = ['whole', 'client']

/** As anybody would use a schema, with Ajv as strict as it gets. */
function accepts(schema: object): (json: unknown) => string | undefined {
  const ajv = new Ajv2020({ discriminator: true, strict: true, strictTypes: false, strictRequired: false })
  const validate = ajv.compile(schema)
  return (json) => (validate(JSON.parse(JSON.stringify(json))) ? undefined : ajv.errorsText(validate.errors))
}

function fixed(name: string): (json: unknown) => string | undefined {
  return accepts(JSON.parse(readFileSync(join(schemas, `${name}.schema.json`), 'utf8')) as object)
}

function schemaOf(vocabulary: Vocabulary, view: View): object {
  return JSON.parse(JSON.stringify(documentSchema(vocabulary, view, 'x'))) as object
}

const alliance = compileFiles(filesBelow('examples/alliance') as Readonly<Record<string, Uint8Array>>)
const models = alliance.banks.flatMap(({ model }) => (model === undefined ? [] : [model]))

describe('documents', () => {
  test('of real banks follow their schemas', () => {
    expect(models.length).toBeGreaterThan(1)
    const [config, manifest] = [accepts(schemaOf(alliance.vocabulary, 'whole')), accepts(schemaOf(alliance.vocabulary, 'client'))]
    for (const model of models) {
      expect(config(configOf(model).json)).toBeUndefined()
      expect(manifest(manifestOf(model).json)).toBeUndefined()
    }
  }, 60_000)

  test('with a value in every field of every standard kind follow theirs', () => {
    const { model } = filledModel(alliance.vocabulary)
    const problem = accepts(schemaOf(alliance.vocabulary, 'client'))(manifestOf(model).json)
    expect(problem).toBeUndefined()
  }, 60_000)

  test('of kinds called as in JavaScript follow theirs', () => {
    const odd = ['__proto__', 'constructor', 'toString', '限额', 'a_b']
    const sketch = (name: string) => ({ name, annotations: [note('client')], fields: odd.map((field) => ({ name: field, type: scalar('money'), annotations: [note('client')] })) })
    const vocabulary = vocabularyOf(odd.map(sketch))
    const { model } = filledModel(vocabulary)
    for (const view of views) expect(accepts(schemaOf(vocabulary, view))((view === 'whole' ? configOf(model) : manifestOf(model)).json), view).toBeUndefined()
  })
})

/** Every place in a document, as steps from the top. */
function placesIn(json: Json, above: readonly (string | number)[] = []): readonly (readonly (string | number)[])[] {
  if (isJsonArray(json)) return [above, ...json.flatMap((item, index) => placesIn(item, [...above, index]))]
  if (isJsonObject(json)) return [above, ...Object.keys(json).flatMap((key) => placesIn(json[key] ?? null, [...above, key]))]
  return [above]
}

/** The document with another value at a place, or without it. */
function changed(json: Json, [step, ...rest]: readonly (string | number)[], value: Json | undefined): Json | undefined {
  if (step === undefined) return value
  if (isJsonArray(json)) return json.flatMap((item, index) => (index === step ? (changed(item, rest, value) ?? []) : [item])) as readonly Json[]
  if (!isJsonObject(json)) return json
  return jsonObject(Object.fromEntries(Object.keys(json).map((key) => [key, key === step ? changed(json[key] ?? null, rest, value) : json[key]])))
}

/** A document's groups, cut from its JSON again. */
function cut(model: Model, view: View, document: JsonObject): readonly Group[] {
  return groupsOf(model, view).flatMap((group): readonly Group[] => {
    const json = document[group.kind]
    if (!isJsonObject(json)) return []
    if (group.is === 'one') return [{ ...group, json }]
    return [{ ...group, members: group.members.flatMap((member) => (isJsonObject(json[member.id]) ? [{ ...member, json: json[member.id] as JsonObject }] : [])) }]
  })
}

describe('the validators that are compiled ahead', () => {
  const wrong: readonly (Json | undefined)[] = [undefined, null, true, 7, '', 'nonsense', '-1.5', [], {}, { is: 'literal' }, [[]], { $kind: 'grid' }]
  const { tools } = watchedTools()
  const code = validatorCode(alliance.vocabulary, 'x', fixedSchemas(tools), tools.ajv())
  const validators = validatorsOf('x', tools.load(code))
  /** One that remembers nothing. */
  const fresh = (): Checker => checkerOf(() => validators ?? expect.fail('they do not load'))

  test.each(views)('agree with Ajv and the schema on broken documents: %s', (view) => {
    const [model] = models
    if (model === undefined) throw new Error('no bank')
    const plain = accepts(schemaOf(alliance.vocabulary, view))
    const head = view === 'whole' ? configHead : manifestHead
    // A few of each kind are enough, and make short work of it.
    const groups = groupsOf(model, view).map((group): Group => (group.is === 'one' ? group : { ...group, members: group.members.slice(0, 2) }))
    const document = jsonObject({ ...head, ...Object.fromEntries(groups.map((group) => [group.kind, group.is === 'one' ? group.json : Object.fromEntries(group.members.map(({ id, json }) => [id, json]))])) })
    expect(fresh().bank(view, head, groups)).toBeUndefined()
    const places = placesIn(document).filter((place) => place.length > 2 || (place.length === 2 && !['$schema', 'format'].includes(String(place[0]))))
    let refused = 0
    check.assert(
      check.property(check.constantFrom(...places), check.constantFrom(...wrong), (place, value) => {
        const broken = changed(document, place, value) as JsonObject
        const parts = cut(model, view, broken)
        // What is cut away whole is not in the parts any more.
        if (placesIn(jsonObject(Object.fromEntries(parts.map((group) => [group.kind, true])))).length < groups.length) return
        const mine = fresh().bank(view, head, parts) === undefined
        const theirs = plain({ ...broken, ...Object.fromEntries(parts.flatMap((group) => (group.is === 'many' ? [[group.kind, Object.fromEntries(group.members.map(({ id, json }) => [id, json]))]] : []))) }) === undefined
        expect(mine, `${place.join('/')} = ${JSON.stringify(value)}`).toBe(theirs)
        if (!mine) refused++
      }),
      { numRuns: 120 },
    )
    expect(refused).toBeGreaterThan(30)
  }, 60_000)

  test('require nothing', () => {
    expect(code).toContain('exports.kinds')
    expect(code).not.toMatch(/\brequire\s*\(|\bimport\b/)
  })
})

describe('fixed formats', () => {
  test('bankc.yaml', () => {
    const project = fixed('project')
    for (const folder of ['examples/alliance', 'examples/quickstart']) {
      const files = filesBelow(folder)
      expect(project(parseYaml(Buffer.from(files['bankc.yaml'] as Uint8Array).toString('utf8')))).toBeUndefined()
    }
    expect(project({ edition: 2026, platform: ['std:platform', 'platform'], emit: { openapi: { version: '3.0' }, document: null, manifest: false, config: { typescript: false } } })).toBeUndefined()
    for (const bad of [{}, { edition: 2025 }, { edition: 2026, banks: '../b' }, { edition: 2026, out: '/out' }, { edition: 2026, banks: 'a\\b' }, { edition: 2026, colour: 1 }, { edition: 2026, locale: 'fr' }]) expect(project(bad), JSON.stringify(bad)).toBeDefined()
  })

  test('findings', () => {
    const { diagnostics, sources } = compileFiles({ 'banks/a/a.bank': 'bank a "a" { nonsense: 1 }\nkind x { }\nfrob y { }\n' })
    expect(diagnostics.length).toBeGreaterThan(1)
    const findings = fixed('diagnostics')
    expect(findings(JSON.parse(renderJson({ diagnostics, sources, banks: 1 })))).toBeUndefined()
    expect(findings({ format: 'bankc.diagnostics/2', summary: {}, diagnostics: [] })).toBeDefined()
  })

  test('the kinds', () => {
    expect(fixed('kinds')(kindsJson(alliance.vocabulary))).toBeUndefined()
  }, 60_000)
})
