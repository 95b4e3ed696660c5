/** What is made ahead for the kinds of the standard library: their vocabulary, and everything that follows from it. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type * as TsMorph from 'ts-morph'
import { nodeFolder } from '#cli/folder.ts'
import { compile } from '#compiler/compile.ts'
import type { Folder } from '#compiler/host.ts'
import { kindsText } from '#compiler/emit/kinds.ts'
import { fixedSchemas, kindsDigest } from '#compiler/emit/materials.ts'
import type { AjvLibrary, Digested } from '#compiler/emit/tools.ts'
import type { Sources } from '#diagnostics/source.ts'
import type { Vocabulary } from '#model/kind.ts'
import type { Model } from '#model/model.ts'
import { shippedModel, shippedVocabulary } from '#model/shipped.ts'

const load = createRequire(import.meta.url)

/** The smallest project on std and the platform: its vocabulary is all that is asked of it. */
const files: Readonly<Record<string, string>> = { 'bankc.yaml': 'edition: 2026\nplatform: std:platform\n', 'banks/x/x.bank': 'bank x "x" { }\n' }
const project: Folder = {
  list: (folder) => Object.keys(files).filter((file) => folder === '' || file.startsWith(`${folder}/`)),
  read: (file) => (files[file] === undefined ? undefined : Buffer.from(files[file])),
  leadsOut: () => false,
}

export interface Standard {
  /** The whole library, as a bank that adds nothing has it; without what is for development only. */
  readonly model: Model
  readonly sources: Sources
  readonly vocabulary: Vocabulary
  /** With what is for development only. */
  readonly everything: Vocabulary
  /** Digest of the kinds. */
  readonly digest: string
}

export function digest(text: string): Digested {
  const bytes = Buffer.from(text, 'utf8')
  return { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }
}

/** `library`: the folder of the standard library. */
export function standard(library: string): Standard {
  const { vocabulary, banks, sources } = compile({ project, library: nodeFolder(library), today: '9999-12-31' })
  const [bank] = banks
  if (bank?.model === undefined) throw new Error('there are errors in the standard library')
  const shipped = shippedVocabulary(vocabulary)
  return { model: shippedModel(bank.model), sources, vocabulary: shipped, everything: vocabulary, digest: kindsDigest(kindsText(shipped), { digest }) }
}

export function tsMorph(): typeof TsMorph {
  return load('ts-morph') as typeof TsMorph
}

export function ajv(): AjvLibrary {
  return {
    Ajv: (load('ajv') as { readonly Ajv: AjvLibrary['Ajv'] }).Ajv,
    standaloneCode: (load('ajv/dist/standalone') as { readonly default: AjvLibrary['standaloneCode'] }).default,
  }
}

/** The hand-written schemas of the formats that no kind changes. `schemas`: their folder. */
export function fixedIn(schemas: string): ReturnType<typeof fixedSchemas> {
  const read = (name: string): string => readFileSync(join(schemas, `${name}.schema.json`), 'utf8')
  return fixedSchemas({ shipped: { types: () => undefined, schema: read, validators: () => undefined, texts: () => undefined } })
}
