/**
 * Validators of what is written, as Ajv compiles them ahead of time: a module without imports. Documents are checked by parts, the
 * frame of a bank and each instance for itself, so that what banks share is checked once.
 */
import type { View } from '#model/bank-json.ts'
import { isJsonArray, isJsonObject, jsonObject, type Json, type JsonObject } from '#model/json.ts'
import type { Vocabulary } from '#model/kind.ts'
import { documentParts } from '../schema/documents.ts'
import { closedObject } from '../schema/types.ts'
import { fixedNames, type AjvLibrary, type FixedName } from '../tools.ts'

export interface Validate {
  (data: unknown): boolean
  errors?: readonly Problem[] | null
}

export interface Problem {
  readonly instancePath: string
  readonly keyword: string
}

/** What a module of validators exports. */
export interface ValidatorModule {
  /** Digest of the kinds that it is for. */
  readonly kinds: string
  readonly frames: Readonly<Record<View, Validate>>
  /** By kind. */
  readonly instances: Readonly<Record<View, Readonly<Record<string, Validate>>>>
  /** Formats that no kind changes. */
  readonly fixed: Readonly<Record<FixedName, Validate>>
}

const views: readonly View[] = ['whole', 'client']

/** Ids of schemas may be Chinese; Ajv resolves them as URIs. */
function idOf(definition: string): string {
  return `d:${encodeURIComponent(definition)}`
}

function eachPart(parts: JsonObject, change: (part: Json) => Json): JsonObject {
  const object = jsonObject()
  for (const key of Object.keys(parts)) object[key] = change(parts[key] ?? null)
  return object
}

/** Annotations cost bytes and validate nothing; references lead to schemas of their own, each of which becomes one function. */
function bare(schema: Json): Json {
  if (isJsonArray(schema)) return schema.map(bare)
  if (!isJsonObject(schema)) return schema
  const object = jsonObject()
  for (const key of Object.keys(schema)) {
    const part = schema[key] ?? null
    if (key === 'title' || key === 'description' || key === 'deprecated') continue
    if (key === '$ref' && typeof part === 'string') object[key] = idOf(decodeURIComponent(part.slice('#/$defs/'.length)))
    else if ((key === 'properties' || key === 'patternProperties') && isJsonObject(part)) object[key] = eachPart(part, bare)
    else object[key] = key === 'enum' || key === 'const' || key === 'required' ? part : bare(part)
  }
  return object
}

/** Ajv wants objects with a prototype. */
function plain(json: Json): Record<string, unknown> {
  return JSON.parse(JSON.stringify(json)) as Record<string, unknown>
}

/** `exports.frame`, `exports.k0` … of one view, inside a function of their own. */
function viewCode(vocabulary: Vocabulary, view: View, library: AjvLibrary): string {
  const { properties, required, definitions } = documentParts(vocabulary, view, () => ({ type: 'object' }))
  const frame = closedObject(properties, required)
  const ajv = newAjv(library)
  const all = definitions.all()
  for (const name of Object.keys(all)) ajv.addSchema({ ...plain(bare(all[name] ?? null)), $id: idOf(name) })
  ajv.addSchema({ ...plain(bare(frame)), $id: 'frame' })
  const kinds = Object.keys(all).filter((name) => name.startsWith('kind.') && !name.endsWith('.tagged'))
  const exported = Object.fromEntries([['frame', 'frame'], ...kinds.map((name, index) => [`k${String(index)}`, idOf(name)])]) as Record<string, string>
  const table = kinds.map((name, index) => `[${JSON.stringify(name.slice('kind.'.length))}]:exports.k${String(index)}`)
  const code = library.standaloneCode(ajv, exported)
  return `(function(all){const exports={};${code};all.frames.${view}=exports.frame;all.instances.${view}={${table.join(',')}}})(exports);`
}

function newAjv({ Ajv }: AjvLibrary): InstanceType<AjvLibrary['Ajv']> {
  return new Ajv({ code: { source: true }, discriminator: true, strict: false, inlineRefs: false, messages: false, validateSchema: false })
}

function fixedCode(schemas: Readonly<Record<FixedName, JsonObject>>, library: AjvLibrary): string {
  const ajv = newAjv(library)
  for (const name of fixedNames) {
    const { $schema: draft, ...schema } = plain(schemas[name])
    if (draft !== undefined) ajv.addSchema({ ...schema, $id: name })
  }
  return `(function(all){const exports={};${library.standaloneCode(ajv, Object.fromEntries(fixedNames.map((name) => [name, name])))};all.fixed=exports})(exports);`
}

/** The code of the validators of a vocabulary: CommonJS that requires nothing. `kinds`: its digest. */
export function validatorCode(vocabulary: Vocabulary, kinds: string, schemas: Readonly<Record<FixedName, JsonObject>>, library: AjvLibrary): string {
  const parts = [
    `'use strict';exports.kinds=${JSON.stringify(kinds)};exports.frames={};exports.instances={};`,
    fixedCode(schemas, library),
    ...views.map((view) => viewCode(vocabulary, view, library)),
  ]
  return `${parts.join('\n')}\n`
}

/** What a module exported, if it is validators of these kinds. */
export function validatorsOf(kinds: string, exported: unknown): ValidatorModule | undefined {
  const found = exported as Partial<ValidatorModule> | undefined
  return typeof found === 'object' && found.kinds === kinds && found.frames !== undefined && found.instances !== undefined && found.fixed !== undefined
    ? { kinds, frames: found.frames, instances: found.instances, fixed: found.fixed }
    : undefined
}
