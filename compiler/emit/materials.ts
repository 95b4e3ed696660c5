/**
 * What all banks of a run share: kinds.json, types.ts, the JSON Schemas, and the validators. They follow from the kinds, so each is
 * looked for by the digest of the kinds before it is made: in the last build, in what comes with bankc, among what was made before.
 */
import { jsonObject, type JsonObject } from '#model/json.ts'
import type { Vocabulary } from '#model/kind.ts'
import { kindsText } from './kinds.ts'
import type { Output } from './output.ts'
import { readReady, type Ahead, type Ready } from './ready.ts'
import { documentSchemaText } from './schema/documents.ts'
import { fixedNames, type EmitTools, type FixedName } from './tools.ts'
import { isTypesOf, makeTypes } from './types/types.ts'
import { checkerOf, type Checker } from './validate/validate.ts'
import { validatorCode, validatorsOf, type ValidatorModule } from './validate/validators.ts'

/** Raised when types, schemas or validators of the same kinds come out differently than before. */
const generation = 'bankc generation 1'

export interface Materials {
  /** kinds.json, types.ts and schemas/*.schema.json. */
  readonly outputs: readonly Output[]
  readonly checker: Checker
  /** Texts of what was compiled ahead, if the kinds are those of the standard library. */
  readonly ready: Ready | undefined
}

/** `ahead`: what of the banks was compiled ahead. */
export function materialsOf(vocabulary: Vocabulary, tools: EmitTools, ahead?: Ahead): Materials {
  const ready = readReady(vocabulary, ahead, tools.shipped.texts)
  const text = ready?.kinds ?? kindsText(vocabulary)
  const digest = ready?.digest ?? kindsDigest(text, tools)
  const outputs: readonly Output[] = [
    { path: 'kinds.json', content: text },
    { path: 'types.ts', content: typesText(vocabulary, digest, tools) },
    { path: 'schemas/config.schema.json', content: schemaText(vocabulary, digest, 'config', tools) },
    { path: 'schemas/manifest.schema.json', content: schemaText(vocabulary, digest, 'manifest', tools) },
    ...fixedNames.map((name) => ({ path: `schemas/${name}.schema.json`, content: tools.shipped.schema(name) ?? '' })).filter((output) => output.content !== ''),
  ]
  return { outputs, ready, checker: checkerOf(() => validatorsFor(vocabulary, digest, tools)) }
}

/** Digest of the kinds, which also stands for who made what follows from them. */
export function kindsDigest(kindsText: string, { digest }: Pick<EmitTools, 'digest'>): string {
  return digest(`${generation}\n${kindsText}`).sha256
}

function typesText(vocabulary: Vocabulary, digest: string, tools: EmitTools): string {
  const hash = (text: string): string => tools.digest(text).sha256
  const name = `${digest}.types.ts`
  for (const look of [() => tools.shipped.types(), () => tools.earlier('types.ts'), () => tools.cache.read(name)]) {
    const found = look()
    if (isTypesOf(digest, found, hash)) return found
  }
  const made = makeTypes(vocabulary, digest, tools.tsMorph(), hash)
  tools.cache.write(name, made)
  return made
}

function schemaText(vocabulary: Vocabulary, digest: string, name: 'config' | 'manifest', tools: EmitTools): string {
  const shipped = tools.shipped.schema(name)
  return shipped?.includes(`"$comment": "bankc kinds ${digest}"`) === true ? shipped : documentSchemaText(vocabulary, name === 'config' ? 'whole' : 'client', digest)
}

function validatorsFor(vocabulary: Vocabulary, digest: string, tools: EmitTools): ValidatorModule {
  const shipped = validatorsOf(digest, tools.shipped.validators())
  if (shipped !== undefined) return shipped
  const name = `${digest}.validators.cjs`
  const before = tools.cache.read(name)
  const kept = before === undefined ? undefined : validatorsOf(digest, tools.load(before))
  if (kept !== undefined) return kept
  const code = validatorCode(vocabulary, digest, fixedSchemas(tools), tools.ajv())
  tools.cache.write(name, code)
  const made = validatorsOf(digest, tools.load(code))
  if (made === undefined) throw new Error('the validators that were just made do not load')
  return made
}

export function fixedSchemas({ shipped }: Pick<EmitTools, 'shipped'>): Readonly<Record<FixedName, JsonObject>> {
  const schema = (name: FixedName): JsonObject => jsonObject(JSON.parse(shipped.schema(name) ?? '{}') as JsonObject)
  return { bundle: schema('bundle'), kinds: schema('kinds'), provenance: schema('provenance') }
}
